<?php

/**
 * How long people pause between two acts, as counts in buckets, and what an idle limit would have made of it. Pure.
 *
 * Only pauses that ended with an act are counted, so none is longer than the limit that held. Whom that limit signed out
 * and who was back soon afterwards had a longer one: how many of those there were is given beside it.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_pauses
{
    /** Limits that sites choose from, in minutes. */
    public const LIMITS = [2, 5, 10, 15, 20, 30, 45, 60, 120];

    /** Of so many pauses at most one in a hundred is cut by a limit that is suggested. */
    private const BEARABLE = 0.01;

    /** Fewer tell nothing. */
    private const LEAST = 200;

    /**
     * @param list<int> $edges_ms upper edges of the buckets; one bucket more than edges, the last open
     * @param list<int> $counts
     * @param int $cut pauses that the limit of today has cut
     */
    public function __construct(private array $edges_ms, private array $counts, private int $cut)
    {
        $expected = count($edges_ms) + 1;
        if (count($counts) !== $expected) {
            throw new \InvalidArgumentException(sprintf('found %d buckets, expected %d', count($counts), $expected));
        }
    }

    public function total(): int
    {
        return array_sum($this->counts) + $this->cut;
    }

    /** @return list<int> */
    public function counts(): array
    {
        return $this->counts;
    }

    /** Which part of all pauses is longer than this; within a bucket they lie evenly by the logarithm of their length. */
    public function longer_than(int $ms): float
    {
        if ($this->total() === 0) {
            return 0.0;
        }
        $longer = (float) $this->cut;
        $lower = 0;
        foreach ($this->counts as $bucket => $count) {
            $upper = $this->edges_ms[$bucket] ?? null;
            if ($ms <= $lower) {
                $longer += $count;
            } elseif ($upper === null) {
                // The last bucket has no upper edge: all of it may be longer.
                $longer += $count;
            } elseif ($ms < $upper) {
                $longer += $count * ($lower === 0 ? 1 - $ms / $upper : log($upper / $ms) / log($upper / $lower));
            }
            $lower = $upper;
        }
        return $longer / $this->total();
    }

    /**
     * The shortest of the usual limits that nearly everybody's pauses fit in.
     *
     * @param int $today_ms the limit that holds, beyond which nothing is known; 0 for none
     * @return int|null minutes; null when too little is known, or nothing up to that limit would do
     */
    public function suggested(int $today_ms): ?int
    {
        if ($this->total() < self::LEAST) {
            return null;
        }
        foreach (self::LIMITS as $minutes) {
            $ms = $minutes * 60000;
            if (($today_ms === 0 || $ms <= $today_ms) && $this->longer_than($ms) <= self::BEARABLE) {
                return $minutes;
            }
        }
        return null;
    }

    public static function least(): int
    {
        return self::LEAST;
    }
}
