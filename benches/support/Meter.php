<?php

/**
 * How long one call of a row takes. A round is cut into short slices and says their median, so that whatever else the
 * machine does in between spoils some slices and not the round.
 */

declare(strict_types=1);

namespace LogoutMaster\Bench;

final class Meter
{
    private const ROUND_NS = 25_000_000;

    /** Long enough for the clock, and shorter than what a busy machine grants a process at a time. */
    private const SLICE_NS = 1_000_000;

    private int $calls;

    private int $slices;

    public function __construct(private Row $row)
    {
        $this->calls = $row->calls ?: $this->fitting();
        $took = $this->took();
        $this->slices = max(1, min(intdiv(self::ROUND_NS, self::SLICE_NS), (int) (self::ROUND_NS / $took)));
    }

    /** Nanoseconds of one call. */
    public function round(): float
    {
        $slices = [];
        for ($slice = 0; $slice < $this->slices; $slice++) {
            $slices[] = $this->took() / $this->calls;
        }
        return Figures::of($slices)->median;
    }

    private function took(): float
    {
        $from = hrtime(true);
        $own = ($this->row->work)($this->calls);
        return $own ?? hrtime(true) - $from;
    }

    private function fitting(): int
    {
        for ($this->calls = 1;; $this->calls *= 2) {
            $took = $this->took();
            if ($took > self::SLICE_NS / 8) {
                return max(1, (int) ($this->calls * self::SLICE_NS / $took));
            }
        }
    }
}
