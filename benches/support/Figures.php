<?php

/** Medians and their spread, of figures and of ratios between figures of the same round. */

declare(strict_types=1);

namespace LogoutMaster\Bench;

final class Figures
{
    private function __construct(
        public readonly float $median,
        public readonly float $lower,
        public readonly float $upper
    ) {
    }

    /** @param non-empty-list<int|float> $values the median, and between what the middle half of them lies */
    public static function of(array $values): self
    {
        sort($values);
        $at = static fn (float $share): float => (float) $values[(int) round($share * (count($values) - 1))];
        return new self($at(0.5), $at(0.25), $at(0.75));
    }

    /**
     * Round by round, so that what slowed the whole machine down for a while cancels out.
     *
     * @param non-empty-list<int|float> $values
     * @param non-empty-list<int|float> $others
     */
    public static function ratio(array $values, array $others): self
    {
        return self::of(array_map(static fn (int|float $value, int|float $other): float => $value / $other, $values, $others));
    }

    /**
     * @param non-empty-list<int|float> $values
     * @param non-empty-list<int|float> $others
     */
    public static function difference(array $values, array $others): self
    {
        return self::of(array_map(static fn (int|float $value, int|float $other): float => $value - $other, $values, $others));
    }

    /** A time for people. */
    public static function time(float $ns): string
    {
        return match (true) {
            abs($ns) < 100 => sprintf('%.1f ns', $ns),
            abs($ns) < 10_000 => sprintf('%.0f ns', $ns),
            abs($ns) < 1_000_000 => sprintf('%.1f µs', $ns / 1e3),
            default => sprintf('%.2f ms', $ns / 1e6),
        };
    }

    public static function number(float $number): string
    {
        return abs($number) < 100 ? sprintf('%.2f', $number) : number_format($number);
    }
}
