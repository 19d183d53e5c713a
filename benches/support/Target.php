<?php

/** One thing that is to be reached, and what was found in this run. */

declare(strict_types=1);

namespace LogoutMaster\Bench;

final class Target
{
    private function __construct(
        public readonly string $what,
        public readonly string $wanted,
        public readonly string $found,
        public readonly string $isReached
    ) {
    }

    public static function atMost(string $what, float $bound, Figures $found, string $unit = '×'): self
    {
        return self::bounded($what, "≤ {$bound} {$unit}", $found, $unit, $found->median <= $bound);
    }

    public static function atLeast(string $what, float $bound, Figures $found, string $unit = '×'): self
    {
        return self::bounded($what, "≥ {$bound} {$unit}", $found, $unit, $found->median >= $bound);
    }

    /** Null: it could not be found out on this machine. */
    public static function counted(string $what, int $bound, ?int $found, string $unit): self
    {
        $wanted = ($bound === 0 ? '0' : '≤ ' . number_format($bound)) . " {$unit}";
        return $found === null
            ? new self($what, $wanted, 'not found out here', '–')
            : new self($what, $wanted, number_format($found) . " {$unit}", $found <= $bound ? 'yes' : '**no**');
    }

    private static function bounded(string $what, string $wanted, Figures $found, string $unit, bool $isReached): self
    {
        $range = Figures::number($found->lower) . '–' . Figures::number($found->upper);
        $text = Figures::number($found->median) . " {$unit} ({$range})";
        return new self($what, $wanted, $text, $isReached ? 'yes' : '**no**');
    }
}
