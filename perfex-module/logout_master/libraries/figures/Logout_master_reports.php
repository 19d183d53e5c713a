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
        private Logout_master_language $language,
        private Logout_master_host_rules $rules,
        private Logout_master_host_draft_counts $drafts,
        private bool $has_drafts,
        private Logout_master_figure_cost $cost
    ) {
    }

    public static function of(Logout_master_module $module): self
    {
        $figures = new Logout_master_host_audit_figures();
        return new self(
            $module->engine(),
            $module->host(),
            $module->host_pages(),
            $module->audit()->people(),
            $figures,
            $module->answer(),
            $module->language(),
            $module->rules()->people(),
            $module->drafts()->counts(),
            $module->drafts()->is_on(),
            new Logout_master_figure_cost(
                $module->engine(),
                $module->host(),
                $figures,
                $module->language(),
                static fn (): Logout_master_module => new Logout_master_module()
            )
        );
    }

    /** @return array<string, mixed> what the view shows */
    public function shown(): array
    {
        $this->need();
        $this->pages->add_plots();
        return [
            'language' => $this->language,
            'figures' => $this->all(),
            'days' => $this->days(),
            'kind' => $this->kind(),
            'url' => $this->pages->reports_url(...),
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
        return array_values(array_filter([
            $this->ends($from_ms, $kind),
            $this->answers($from_ms, $kind),
            $this->times_to_extend($reactions),
            ...$this->pauses($reactions, $kind),
            $kind === 'contact' ? null : $this->roles($from_ms),
            ...$this->drafts($from_ms, $kind),
            $this->cost->figure(),
        ]));
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
        $figure = Logout_master_figure::counted(
            'ends',
            $this->language->text('report_ends'),
            $this->language->text('report_day'),
            $this->day_labels($from_ms),
            $counts,
            true,
            true
        );
        return $figure->is_empty() ? $figure : $figure->with_notes($this->language->text('report_ends_note', [
            'days' => $this->days(),
            'count' => array_sum(array_map(array_sum(...), $counts)),
            'idle' => array_sum($counts[$this->why('expire', 'idle')] ?? []),
        ]));
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
        $figure = Logout_master_figure::counted(
            'answers',
            $this->language->text('report_answers'),
            $this->language->text('report_day'),
            $this->day_labels($from_ms),
            $named,
            false,
            true
        );
        $warnings = array_sum($counts['warn'] ?? []);
        return $warnings === 0 ? $figure : $figure->with_notes($this->language->text('report_answers_note', [
            'warnings' => $warnings,
            'count' => array_sum($counts['extend'] ?? []),
        ]));
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
        $half = $reactions->half_extended_within();
        return new Logout_master_figure(
            'extend',
            $this->language->text('report_extend'),
            $this->language->text('report_extend_after'),
            $labels,
            [$this->language->text('report_type_extend') => $reactions->seconds_to_extend()],
            $half === null ? [] : [$this->language->text('report_extend_note', [
                'time' => $this->language->text('time_seconds', ['seconds' => $half]),
            ])]
        );
    }

    /** @return list<Logout_master_figure> lengths of pauses and what limits would have cut, by kind and, of staff, by role */
    private function pauses(Logout_master_reactions $reactions, string $kind): array
    {
        if (!$this->engine->usable()) {
            return [];
        }
        try {
            ['edges_ms' => $edges, 'pauses' => $counted, 'role_pauses' => $of_roles] = $this->engine->pauses();
        } catch (\LogoutMaster\Exception) {
            return [];
        }
        $by_kind = new Logout_master_figure_pauses($this->language, $edges);
        foreach ($kind === '' ? Logout_master_host_people::KINDS : [$kind] as $group) {
            $by_kind->add(
                $this->language->text("settings_of_{$group}"),
                $counted[$group] ?? array_fill(0, count($edges) + 1, 0),
                array_sum($reactions->back_soon($group)),
                $this->limit_now($group, [])
            );
        }
        if ($kind === 'contact' || $of_roles === []) {
            return $by_kind->in_columns();
        }
        return [...$by_kind->in_columns(), ...$this->pauses_of_roles($reactions->back_soon('staff'), $edges, $of_roles)];
    }

    /**
     * @param array<int, int> $cut pauses that the limit has cut, by member of staff
     * @param list<int> $edges
     * @param array<int|string, list<int>> $counted by role
     * @return list<Logout_master_figure>
     */
    private function pauses_of_roles(array $cut, array $edges, array $counted): array
    {
        $role_of = $this->figures->roles_of_staff();
        $cut_of = [];
        foreach ($cut as $person => $times) {
            $role = $role_of[$person] ?? 0;
            $cut_of[$role] = ($cut_of[$role] ?? 0) + $times;
        }
        $names = $this->rules->roles();
        $by_role = new Logout_master_figure_pauses($this->language, $edges);
        foreach ($counted as $role => $counts) {
            $by_role->add(
                $names[(int) $role] ?? $this->language->text('report_role_number', ['number' => $role]),
                $counts,
                $cut_of[(int) $role] ?? 0,
                $this->limit_now('staff', [(int) $role])
            );
        }
        return $by_role->in_rows();
    }

    /**
     * The idle limit of somebody of whom no more is known than this, in seconds; 0 when there is none.
     *
     * @param list<int> $roles
     */
    private function limit_now(string $kind, array $roles): int
    {
        $limits = $this->engine->limits(['kind' => $kind, 'id' => PHP_INT_MAX >> 32, 'roles' => $roles]);
        return (int) ($limits['idle_timeout'] ?? 0);
    }

    /** @return list<Logout_master_figure> none where the database has not been upgraded yet */
    private function drafts(int $from_ms, string $kind): array
    {
        try {
            $rows = $this->drafts->since(intdiv($from_ms, self::DAY_MS), $kind);
        } catch (\Throwable) {
            return [];
        }
        return (new Logout_master_figure_drafts($this->language, $this->day_labels($from_ms), $rows, $this->has_drafts))->all();
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
