<?php

/**
 * The page of figures: what limits do to people, from the audit log and from the registry's own counts, as tables with a
 * plot beside each, and as CSV. Only for staff with the capability "view". It names no person.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_reports
{
    public const DAYS = [7, 30, 90];

    private const DAY_MS = 86400000;
    private const EXTEND_EDGES = [5, 10, 20, 40, 60, 120];
    private const ANSWERS = ['warn', 'extend', 'lock', 'resume', 'would_lock', 'would_expire'];
    private const REASONS = ['idle', 'absolute', 'admin', 'limit', 'policy', 'account', 'ip_change', 'self', 'password'];
    private const ROLE_EVENTS = ['start', 'warn', 'extend', 'lock', 'expire'];

    public function __construct(
        private Logout_master_engine $engine,
        private Logout_master_host $host,
        private Logout_master_host_pages $pages,
        private Logout_master_host_audit_people $permissions,
        private Logout_master_host_audit_figures $figures,
        private Logout_master_answer $answer,
        private Logout_master_language $language
    ) {
    }

    /** @return array<string, mixed> what the view shows */
    public function shown(): array
    {
        $this->need();
        $this->pages->add_plots();
        return [
            'language' => $this->language,
            'figures' => $this->all(),
            'cost' => $this->cost(),
            'days' => $this->days(),
            'kind' => $this->kind(),
            'url' => $this->pages->reports_url(),
            'script' => $this->host->asset_url('reports.js'),
            'style' => $this->host->asset_url('live.css'),
        ];
    }

    /** All tables below each other, for a spreadsheet. */
    public function csv(): never
    {
        $this->need();
        $figures = $this->all();
        $this->host->close_session();
        header('Content-Type: text/csv; charset=UTF-8');
        header('X-Content-Type-Options: nosniff');
        header('Content-Disposition: attachment; filename="' . gmdate('Y-m-d') . '-automatic-logout.csv"');
        foreach ($figures as $figure) {
            echo Logout_master_audit_export::csv([$figure->title]);
            foreach ($figure->rows() as $row) {
                echo Logout_master_audit_export::csv(array_map(
                    static fn (string|int|float $cell): string|int => is_float($cell) ? (string) round($cell, 2) : $cell,
                    $row
                ));
            }
            foreach ($figure->notes as $note) {
                echo Logout_master_audit_export::csv([$note]);
            }
            echo Logout_master_audit_export::csv(['']);
        }
        exit;
    }

    private function need(): void
    {
        if (!$this->permissions->may('view')) {
            $this->permissions->refuse('view');
        }
        $this->answer->uncached();
    }

    /** @return list<Logout_master_figure> */
    private function all(): array
    {
        $from_ms = (intdiv(time(), 86400) - $this->days() + 1) * self::DAY_MS;
        $kind = $this->kind();
        $reactions = $this->reactions($from_ms, $kind);
        return [
            $this->ends($from_ms, $kind),
            $this->answers($from_ms, $kind),
            $this->times_to_extend($reactions),
            ...$this->pauses($reactions),
            $this->roles($from_ms),
        ];
    }

    /** One reading of the log, no further back than the longest choice. */
    private function reactions(int $from_ms, string $kind): Logout_master_reactions
    {
        try {
            $since_ms = $this->figures->since($this->engine->usable() ? $this->engine->epoch() : '');
        } catch (\LogoutMaster\Exception) {
            $since_ms = 0;
        }
        $since_ms = max($since_ms, (time() - max(self::DAYS) * 86400) * 1000);
        $reactions = new Logout_master_reactions(self::EXTEND_EDGES, $from_ms, $kind, $since_ms);
        foreach ($this->figures->in_order(min($from_ms, $since_ms), Logout_master_reactions::TYPES) as $event) {
            $reactions->see($event);
        }
        return $reactions;
    }

    private function ends(int $from_ms, string $kind): Logout_master_figure
    {
        $counts = [];
        foreach ($this->figures->ends($from_ms, $kind) as $row) {
            $name = $this->why($row['type'], $row['reason']);
            $counts[$name][$row['day']] = ($counts[$name][$row['day']] ?? 0) + $row['count'];
        }
        ksort($counts);
        return Logout_master_figure::counted(
            'ends',
            $this->language->text('report_ends'),
            $this->language->text('report_day'),
            $this->day_labels($from_ms),
            $counts,
            true,
            true
        );
    }

    private function answers(int $from_ms, string $kind): Logout_master_figure
    {
        $counts = [];
        foreach ($this->figures->events($from_ms, $kind, self::ANSWERS) as $row) {
            $counts[$row['type']][$row['day']] = $row['count'];
        }
        $named = [];
        foreach (self::ANSWERS as $type) {
            if (isset($counts[$type]) || in_array($type, ['warn', 'extend'], true)) {
                $named[$this->language->text("report_type_{$type}")] = $counts[$type] ?? [];
            }
        }
        return Logout_master_figure::counted(
            'answers',
            $this->language->text('report_answers'),
            $this->language->text('report_day'),
            $this->day_labels($from_ms),
            $named,
            false,
            true
        );
    }

    private function times_to_extend(Logout_master_reactions $reactions): Logout_master_figure
    {
        $labels = [];
        $lower = 0;
        foreach (self::EXTEND_EDGES as $edge) {
            $labels[] = $this->language->text('time_seconds', ['seconds' => "{$lower}–{$edge}"]);
            $lower = $edge;
        }
        $labels[] = $this->language->text('time_seconds', ['seconds' => "> {$lower}"]);
        return new Logout_master_figure(
            'extend',
            $this->language->text('report_extend'),
            $this->language->text('report_extend_after'),
            $labels,
            [$this->language->text('report_type_extend') => $reactions->seconds_to_extend()]
        );
    }

    /** @return list<Logout_master_figure> the lengths of pauses, and what each of the usual limits would have cut */
    private function pauses(Logout_master_reactions $reactions): array
    {
        if (!$this->engine->usable()) {
            return [];
        }
        try {
            ['edges_ms' => $edges, 'pauses' => $counted] = $this->engine->pauses();
        } catch (\LogoutMaster\Exception) {
            return [];
        }
        $lengths = $cuts = $notes = [];
        $total = 0;
        foreach (Logout_master_host_people::KINDS as $kind) {
            $name = $this->language->text("settings_of_{$kind}");
            $counts = $counted[$kind] ?? array_fill(0, count($edges) + 1, 0);
            $pauses = new Logout_master_pauses($edges, $counts, $reactions->back_soon()[$kind] ?? 0);
            $total += $pauses->total();
            $lengths[$name] = $pauses->counts();
            $cuts[$name] = array_map(
                static fn (int $minutes): float => round(100 * $pauses->longer_than($minutes * 60000), 1),
                Logout_master_pauses::LIMITS
            );
            array_push($notes, ...$this->advice($kind, $name, $pauses));
        }
        $labels = array_map($this->length(...), $edges);
        $labels[] = '> ' . end($labels);
        $limits = array_map(
            fn (int $minutes): string => $this->language->text('time_minutes', ['minutes' => $minutes]),
            Logout_master_pauses::LIMITS
        );
        return [
            new Logout_master_figure(
                'pauses',
                $this->language->text('report_pauses'),
                $this->language->text('report_pause_up_to'),
                $labels,
                $lengths,
                [$this->language->text('report_pauses_help')]
            ),
            new Logout_master_figure(
                'cuts',
                $this->language->text('report_cuts'),
                $this->language->text('report_limit'),
                $limits,
                $cuts,
                [...$notes, $this->language->text('report_cuts_help', [
                    'minutes' => Logout_master_reactions::SOON_MINUTES,
                ])],
                false,
                $total > 0
            ),
        ];
    }

    /** @return list<string> */
    private function advice(string $kind, string $name, Logout_master_pauses $pauses): array
    {
        $today = (int) ($this->engine->limits(['kind' => $kind, 'id' => PHP_INT_MAX >> 32])['idle_timeout'] ?? 0);
        if ($pauses->total() < Logout_master_pauses::least()) {
            return [$this->language->text('report_too_few', [
                'who' => $name,
                'found' => $pauses->total(),
                'least' => Logout_master_pauses::least(),
            ])];
        }
        $at = $today > 0 ? min(900, $today) : 900;
        $advice = [$this->language->text('report_would_cut', [
            'who' => $name,
            'minutes' => round($at / 60, 1),
            'share' => round(100 * $pauses->longer_than($at * 1000), 1) . ' %',
        ])];
        $minutes = $pauses->suggested($today * 1000);
        $advice[] = $minutes === null
            ? $this->language->text('report_no_suggestion', ['who' => $name])
            : $this->language->text('report_suggestion', ['who' => $name, 'minutes' => $minutes]);
        return $advice;
    }

    private function roles(int $from_ms): Logout_master_figure
    {
        $counts = array_fill_keys(self::ROLE_EVENTS, []);
        $labels = [];
        foreach ($this->figures->by_role($from_ms) as $row) {
            $counts[$row['type']][$row['role']] = $row['count'];
            $labels[$row['role']] = $row['role'] !== '' ? $row['role'] : $this->language->text('report_no_role');
        }
        $named = [];
        foreach ($counts as $type => $counted) {
            $named[$this->language->text("report_type_{$type}")] = $counted;
        }
        return Logout_master_figure::counted(
            'roles',
            $this->language->text('report_roles'),
            $this->language->text('report_role'),
            $labels,
            $named
        );
    }

    /** What one check takes on this server, measured now; empty when nobody can say. */
    private function cost(): string
    {
        $token = (string) ($this->host->seat('staff')['token'] ?? '');
        if ($token === '' || !$this->engine->usable() || $this->engine->is_off()) {
            return '';
        }
        return $this->language->text('report_cost', ['micro' => round($this->engine->check_ns($token) / 1000, 2)]);
    }

    /** @return array<int, string> days since 1970 => the day */
    private function day_labels(int $from_ms): array
    {
        $labels = [];
        $first = intdiv($from_ms, self::DAY_MS);
        for ($day = $first; $day < $first + $this->days(); $day++) {
            $labels[$day] = gmdate('Y-m-d', $day * 86400);
        }
        return $labels;
    }

    private function why(string $type, string $reason): string
    {
        return match (true) {
            $type === 'end' => $this->language->text('report_why_own'),
            in_array($reason, self::REASONS, true) => $this->language->text("report_why_{$reason}"),
            // Other modules may end sessions for reasons of their own.
            default => $reason !== '' ? $reason : $type,
        };
    }

    private function length(int $ms): string
    {
        $seconds = intdiv($ms, 1000);
        return match (true) {
            $seconds < 60 => $this->language->text('time_seconds', ['seconds' => $seconds]),
            $seconds < 3600 => $this->language->text('time_minutes', ['minutes' => intdiv($seconds, 60)]),
            default => $this->language->text('live_hours_minutes', [
                'hours' => intdiv($seconds, 3600),
                'minutes' => intdiv($seconds, 60) % 60,
            ]),
        };
    }

    private function days(): int
    {
        $days = $this->host->get('days');
        $days = is_string($days) ? (int) $days : 0;
        return in_array($days, self::DAYS, true) ? $days : 30;
    }

    private function kind(): string
    {
        $kind = $this->host->get('kind');
        return in_array($kind, Logout_master_host_people::KINDS, true) ? $kind : '';
    }
}
