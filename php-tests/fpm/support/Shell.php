<?php

/** Gives commands to the module's command line in a running site, as the pool's user or as another one. */

declare(strict_types=1);

final class Shell
{
    /** @var list<string> */
    private array $options;

    private string $user;

    private bool $has_extension = true;

    public function __construct(private Stack $stack)
    {
        preg_match('/^POOL_USER=(.+)$/m', (string) file_get_contents("{$stack->directory}/env"), $found);
        $this->user = $found[1];
        $this->options = ["logout_master.registry_path={$stack->registryFile()}"];
    }

    /** Root, where the tests run as root: the user who may do more than is good. */
    public function asCaller(): self
    {
        $shell = clone $this;
        $shell->user = '';
        return $shell;
    }

    /** @param string ...$options NAME=VALUE of php.ini, instead of the registry's place */
    public function with(string ...$options): self
    {
        $shell = clone $this;
        $shell->options = $options;
        return $shell;
    }

    public function withoutExtension(): self
    {
        $shell = clone $this;
        $shell->has_extension = false;
        return $shell;
    }

    /** @return array{status: int, out: string, error: string} */
    public function run(string ...$arguments): array
    {
        return $this->read($arguments, '');
    }

    /**
     * @param list<string> $arguments
     * @return array{status: int, out: string, error: string}
     */
    public function read(array $arguments, string $input): array
    {
        $ini = "{$this->stack->directory}/php.ini";
        if (!$this->has_extension) {
            file_put_contents("{$ini}.bare", preg_replace('/^extension = .*$/m', '', (string) file_get_contents($ini)));
            $ini .= '.bare';
        }
        $options = [];
        foreach ($this->has_extension ? $this->options : [] as $option) {
            array_push($options, '-d', $option);
        }
        $drop = $this->user === '' || posix_geteuid() !== 0
            ? []
            : ['setpriv', "--reuid={$this->user}", "--regid={$this->user}", '--clear-groups'];
        $command = [...$drop, 'env', '-u', 'SUDO_USER', "PHP_INI_SCAN_DIR={$this->stack->directory}/conf.d", 'php', '-c', $ini, ...$options,
            "{$this->stack->directory}/site/modules/logout_master/cli.php", ...$arguments];
        $files = array_map(static fn (): string => (string) tempnam(sys_get_temp_dir(), 'lm'), [0, 1, 2]);
        file_put_contents($files[0], $input);
        $process = proc_open($command, [['file', $files[0], 'r'], ['file', $files[1], 'w'], ['file', $files[2], 'w']], $pipes);
        $status = proc_close($process);
        $answer = ['status' => $status, 'out' => (string) file_get_contents($files[1]), 'error' => (string) file_get_contents($files[2])];
        array_map(unlink(...), $files);
        return $answer;
    }
}
