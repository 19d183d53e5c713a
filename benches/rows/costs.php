<?php

/** Single costs that bound the rows of a check and of a start, each by itself, so that every bound is a row. */

declare(strict_types=1);

use LogoutMaster\Bench\Row;

$walk = static function (int $lines, bool $huge): Closure {
    $memory = new LogoutMasterBenchLines($lines, $huge);
    return static function (int $calls) use ($memory): void {
        $memory->walk($calls);
    };
};
$random = static fn (int $bytes): Closure => static function (int $calls) use ($bytes): void {
    logout_master_bench_random($calls, $bytes);
};

return [
    new Row('object', 'an empty call that answers with an object', static function (int $calls): void {
        for ($i = 0; $i < $calls; $i++) {
            logout_master_bench_object();
        }
    }),
    new Row('block', 'one block of AES-128, no call', static function (int $calls): void {
        logout_master_bench_blocks($calls);
    }),
    new Row('tick', 'a look at the coarse clock, no call', static function (int $calls): void {
        logout_master_bench_ticks($calls);
    }),
    new Row('random_16', '16 random bytes from the operating system, no call', $random(16)),
    new Row('random_256', '256 random bytes at once, no call', $random(256)),
    new Row('line_50000', 'one random cache line of 50,000, no call', $walk(50_000, false)),
    new Row('line_million', 'one random cache line of 1,048,576, no call', $walk(1_048_576, false)),
    new Row('line_huge', 'the same in pages of 2 MB', $walk(1_048_576, true)),
];
