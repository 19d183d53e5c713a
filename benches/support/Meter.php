<?php

/** How long a row's calls take. */

declare(strict_types=1);

namespace LogoutMaster\Bench;

final class Meter
{
    /** What one round should last: long enough for the clock, short enough for many rounds. */
    private const ROUND_NS = 25_000_000;

    /** Nanoseconds of that many calls. */
    public static function time(Row $row, int $calls): float
    {
        $from = hrtime(true);
        $own = ($row->work)($calls);
        return $own ?? hrtime(true) - $from;
    }

    /** As many calls as fill a round. */
    public static function fitting(Row $row): int
    {
        for ($calls = 1;; $calls *= 2) {
            $took = self::time($row, $calls);
            if ($took > self::ROUND_NS / 8) {
                return max(1, (int) ($calls * self::ROUND_NS / $took));
            }
        }
    }
}
