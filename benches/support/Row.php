<?php

/** One row of the table: a piece of work that can be done any number of times in a row. Measures nothing by itself. */

declare(strict_types=1);

namespace LogoutMaster\Bench;

final class Row
{
    /**
     * @param \Closure(int): ?float $work does its work that many times; where parts of it must not count, it answers
     *     the nanoseconds of what does
     * @param int $calls in a slice of a round; 0: as many as fill a slice's time
     */
    public function __construct(
        public readonly string $name,
        public readonly string $label,
        public readonly \Closure $work,
        public readonly int $calls = 0
    ) {
    }
}
