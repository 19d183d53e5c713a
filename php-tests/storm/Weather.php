<?php

/**
 * The storm itself: kills workers at random moments, reloads the pools and restarts PHP. It knows nothing of sessions.
 */

declare(strict_types=1);

final class Weather
{
    private const KILLS_PER_SECOND = 30;
    private const RELOAD_EVERY = 7.0;
    private const RESTART_EVERY = 11.0;
    private const START_TRIES = 100;
    private const SIGSTOP = 19;
    private const SIGKILL = 9;
    private const SIGUSR2 = 12;

    /** @var array<string, int> */
    public array $done = ['kills' => 0, 'reloads' => 0, 'restarts' => 0];

    private float $kill;

    private float $reload;

    private float $restart;

    public function __construct(private string $pidFile, private string $startCommand)
    {
        $now = microtime(true);
        [$this->kill, $this->reload, $this->restart] = [$now, $now + self::RELOAD_EVERY, $now + self::RESTART_EVERY];
    }

    public function blow(): void
    {
        $now = microtime(true);
        if ($now >= $this->restart) {
            $this->restart = $now + self::RESTART_EVERY;
            $this->restartPhp();
        } elseif (!posix_kill($this->master(), 0)) {
            // A reload that comes before the new master listens to signals ends it. Others have a service manager for that.
            $this->start();
        } elseif ($now >= $this->reload) {
            $this->reload = $now + self::RELOAD_EVERY;
            $this->done['reloads'] += (int) $this->signal($this->master(), self::SIGUSR2);
        } elseif ($now >= $this->kill) {
            $this->killWorkers($now);
        }
    }

    /** One, or as many as are due when the machine was too busy to kill one after another. */
    private function killWorkers(float $now): void
    {
        $workers = $this->workers();
        shuffle($workers);
        while ($now >= $this->kill && $workers !== []) {
            // At random around the rate, so that no moment of an act is spared.
            $this->kill += mt_rand(1, 2000) / 1000 / self::KILLS_PER_SECOND;
            $this->done['kills'] += (int) $this->signal(array_pop($workers), self::SIGKILL);
        }
    }

    private function restartPhp(): void
    {
        $master = $this->master();
        // Stopped first, or it would go on having children.
        $this->signal($master, self::SIGSTOP);
        foreach ($this->workersOf($master) as $worker) {
            $this->signal($worker, self::SIGKILL);
        }
        $this->signal($master, self::SIGKILL);
        $this->start();
        $this->done['restarts']++;
    }

    private function start(): void
    {
        // A process that was just killed still holds the pool's socket for a moment, and php-fpm then does not start.
        for ($try = 1; $try <= self::START_TRIES; $try++) {
            exec($this->startCommand, $said, $status);
            if ($status === 0) {
                return;
            }
            usleep(100_000);
        }
        throw new RuntimeException("php-fpm did not start again in {$try} tries; its log says why");
    }

    private function master(): int
    {
        return (int) @file_get_contents($this->pidFile);
    }

    /** @return list<int> */
    private function workers(): array
    {
        return $this->workersOf($this->master());
    }

    /** @return list<int> */
    private function workersOf(int $master): array
    {
        $children = (string) @file_get_contents("/proc/$master/task/$master/children");
        return array_map('intval', preg_split('/ /', $children, -1, PREG_SPLIT_NO_EMPTY));
    }

    private function signal(int $process, int $signal): bool
    {
        return $process > 1 && posix_kill($process, $signal);
    }
}
