<?php

/**
 * The days that figures are about. A day that is over is counted once, by the cron job, and kept; the page reads those and
 * counts the rest from the audit log. What is kept never outlives what it was counted from: an event that comes late, rows
 * that retention takes away, or another log in its place make a day be counted again.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_figure_days
{
    /** The most that anybody can choose, and today. */
    public const MOST = 90;

    public function __construct(
        private Logout_master_host_audit_figures $log,
        private Logout_master_host_figure_days $table
    ) {
    }

    /** @return array<int, Logout_master_figure_day> by day since 1970, the oldest first, today last */
    public function all(): array
    {
        $kept = $this->exact()['kept'];
        $days = [];
        foreach (self::span() as $day) {
            $days[$day] = $kept[$day] ?? $this->count($day)['figures'];
        }
        return $days;
    }

    /** For the cron job, after the log was brought up to date. Several may do it at once. */
    public function keep(): void
    {
        [$oldest] = $span = self::span();
        $this->table->forget_before($oldest);
        ['kept' => $kept, 'known_n' => $known_n, 'last_n' => $last_n] = $this->exact();
        $this->table->confirm(array_keys($kept), $known_n, $last_n);
        foreach (array_slice($span, 0, -1) as $day) {
            if (!isset($kept[$day])) {
                ['figures' => $figures, 'first_n' => $first_n] = $this->count($day);
                $this->table->keep($day, $first_n, $last_n, $figures->json());
            }
        }
    }

    /**
     * What is kept and still says what the log says, by day; rows of the log after known_n are of none of these days.
     *
     * @return array{kept: array<int, Logout_master_figure_day>, known_n: int, last_n: int}
     */
    private function exact(): array
    {
        ['first_n' => $first_n, 'last_n' => $last_n] = $this->log->ends_of_log();
        $rows = $this->table->within($first_n, $last_n);
        if ($rows === []) {
            return ['kept' => [], 'known_n' => 0, 'last_n' => $last_n];
        }
        $known_n = min(array_column($rows, 'through_n'));
        $changed = [];
        foreach ($this->log->hours_after($known_n) as $hour) {
            $changed[intdiv($hour, 24)] = $changed[intdiv($hour + 1, 24)] = true;
        }
        $kept = [];
        foreach (array_diff_key(array_column($rows, 'figures', 'day'), $changed) as $day => $json) {
            $kept[$day] = Logout_master_figure_day::of_json($day * Logout_master_figure_day::MS, $json);
        }
        return ['kept' => array_filter($kept), 'known_n' => $known_n, 'last_n' => $last_n];
    }

    /** @return array{figures: Logout_master_figure_day, first_n: int|null} with the number of its oldest row */
    private function count(int $day): array
    {
        $begin_ms = $day * Logout_master_figure_day::MS;
        $figures = Logout_master_figure_day::begin($begin_ms);
        $first_n = null;
        $events = $this->log->in_order(
            $begin_ms - Logout_master_figure_day::BEFORE_MS,
            $begin_ms + Logout_master_figure_day::MS,
            Logout_master_figure_day::TYPES
        );
        foreach ($events as $event) {
            $figures->see($event);
            $first_n = min($first_n ?? PHP_INT_MAX, (int) $event['n']);
        }
        return ['figures' => $figures, 'first_n' => $first_n];
    }

    /** @return non-empty-list<int> */
    private static function span(): array
    {
        $today = intdiv(time(), 86400);
        return range($today - self::MOST, $today);
    }
}
