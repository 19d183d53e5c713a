<?php

/**
 * Numbers under one title: rows with a label, one number a series. The same is shown as a table, drawn as a plot and
 * written as CSV. Immutable and pure.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_figure
{
    /**
     * @param list<string> $labels of the rows
     * @param array<string, list<int|float>> $series by name, each as long as the labels
     * @param list<string> $notes what the numbers mean, in whole sentences
     * @param bool $is_measured whether nothing but noughts says something, too
     * @param bool $is_by_day whether the rows are days, of which people want the latest
     * @param bool $is_drawn whether a plot says more than the table
     */
    public function __construct(
        public readonly string $id,
        public readonly string $title,
        public readonly string $heading,
        public readonly array $labels,
        public readonly array $series,
        public readonly array $notes = [],
        public readonly bool $is_stacked = false,
        private bool $is_measured = false,
        private bool $is_by_day = false,
        public readonly bool $is_drawn = true
    ) {
        foreach ($series as $name => $numbers) {
            if (count($numbers) !== count($labels)) {
                throw new \InvalidArgumentException(
                    sprintf('%s, %s: found %d numbers, expected %d', $id, $name, count($numbers), count($labels))
                );
            }
        }
    }

    /**
     * From rows of a query that know only what was counted.
     *
     * @param array<int|string, string> $labels of the rows, by the key that the counts have
     * @param array<string, array<int|string, int>> $counts name of a series => key of a row => count
     */
    public static function counted(
        string $id,
        string $title,
        string $heading,
        array $labels,
        array $counts,
        bool $is_stacked = false,
        bool $is_by_day = false
    ): self {
        $series = array_map(
            static fn (array $counted): array => array_map(
                static fn (int|string $key): int => $counted[$key] ?? 0,
                array_keys($labels)
            ),
            $counts
        );
        return new self($id, $title, $heading, array_values($labels), $series, [], $is_stacked, false, $is_by_day);
    }

    public function with_notes(string ...$notes): self
    {
        return new self(
            $this->id,
            $this->title,
            $this->heading,
            $this->labels,
            $this->series,
            array_values($notes),
            $this->is_stacked,
            $this->is_measured,
            $this->is_by_day,
            $this->is_drawn
        );
    }

    public function is_empty(): bool
    {
        foreach ($this->series as $numbers) {
            if (array_sum($numbers) > 0) {
                return false;
            }
        }
        return !$this->is_measured;
    }

    /** @return list<list<string|int|float>> the heading's row first; of days the latest next */
    public function rows(): array
    {
        $rows = [];
        foreach ($this->labels as $number => $label) {
            $rows[] = [$label, ...array_column($this->series, $number)];
        }
        $heading = [$this->heading, ...array_map(strval(...), array_keys($this->series))];
        return [$heading, ...($this->is_by_day ? array_reverse($rows) : $rows)];
    }

    /** @return array<string, mixed> what draws the plot */
    public function plot(): array
    {
        $sets = [];
        foreach ($this->series as $name => $numbers) {
            $sets[] = ['label' => (string) $name, 'data' => $numbers];
        }
        return ['id' => $this->id, 'labels' => $this->labels, 'sets' => $sets, 'stacked' => $this->is_stacked];
    }
}
