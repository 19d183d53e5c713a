<?php

/**
 * Runs before every script of the two sites that are compared: writes down how long a request took inside PHP, and how
 * long the processor was at work for it, from here to the end of the last shutdown function. With the header
 * X-Bench-Profile it samples the stack instead. What is written is not part of what is measured.
 */

declare(strict_types=1);

(static function (): void {
    $profiler = null;
    if (isset($_SERVER['HTTP_X_BENCH_PROFILE'])) {
        $profiler = new ExcimerProfiler();
        $profiler->setEventType(EXCIMER_REAL);
        $profiler->setPeriod((float) $_SERVER['HTTP_X_BENCH_PROFILE']);
        $profiler->start();
    }
    $worked = static function (): int {
        $used = getrusage();
        return ($used['ru_utime.tv_sec'] + $used['ru_stime.tv_sec']) * 1_000_000_000
            + ($used['ru_utime.tv_usec'] + $used['ru_stime.tv_usec']) * 1000;
    };
    $before = $worked();
    $from = hrtime(true);
    register_shutdown_function(static function () use ($from, $before, $worked, $profiler): void {
        // One more turn, to come after those that the script itself has registered.
        register_shutdown_function(static function () use ($from, $before, $worked, $profiler): void {
            $took = hrtime(true) - $from;
            $cpu = $worked() - $before;
            $folder = ini_get('sys_temp_dir');
            if ($profiler === null) {
                file_put_contents("{$folder}/times", "{$took} {$cpu}\n", FILE_APPEND);
                return;
            }
            $profiler->stop();
            $lines = '';
            foreach ($profiler->getLog() as $entry) {
                $lines .= json_encode([$entry->getEventCount(), $entry->getTrace()], JSON_THROW_ON_ERROR) . "\n";
            }
            file_put_contents("{$folder}/samples", $lines, FILE_APPEND);
        });
    });
})();
