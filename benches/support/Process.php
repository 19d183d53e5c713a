<?php

/** A worker of the run as the one who runs it sees it: started, asked line by line, and gone with its owner. */

declare(strict_types=1);

namespace LogoutMaster\Bench;

final class Process
{
    /** @var resource */
    private $process;

    /** @var array<int, resource> */
    private array $pipes = [];

    /** @var array<string, string> labels of its rows, by name; empty until ready() */
    public array $labels = [];

    /**
     * @param list<string> $php PHP with its settings
     * @param list<string> $arguments of worker.php: a group and what it needs
     */
    public function __construct(array $php, private array $arguments)
    {
        $command = [...$php, dirname(__DIR__) . '/worker.php', ...$arguments];
        $process = proc_open($command, [['pipe', 'r'], ['pipe', 'w'], STDERR], $this->pipes);
        $this->process = is_resource($process) ? $process : throw new \RuntimeException("{$php[0]}: not started");
    }

    public function __destruct()
    {
        array_map(fclose(...), $this->pipes);
        proc_close($this->process);
    }

    /** Returns when it has filled its registry. */
    public function ready(): void
    {
        $this->labels = $this->answer();
    }

    /** Nanoseconds per call in one round. */
    public function round(string $row): float
    {
        $this->ask(['row' => $row]);
        return $this->answer()['ns'];
    }

    /** @param array<string, mixed> $order */
    public function ask(array $order): void
    {
        fwrite($this->pipes[0], json_encode($order, JSON_THROW_ON_ERROR) . "\n");
    }

    /** @return array<string, mixed> */
    public function answer(): array
    {
        $line = fgets($this->pipes[1]);
        if ($line === false) {
            throw new \RuntimeException('worker ' . implode(' ', $this->arguments) . ': ended; what it said stands above');
        }
        return json_decode($line, true, 8, JSON_THROW_ON_ERROR);
    }
}
