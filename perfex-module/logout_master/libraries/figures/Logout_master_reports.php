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

    private const ANSWERS = ['warn', 'extend', 'lock', 'resume', 'would_lock', 'would_expire'];
    private const REASONS = ['idle', 'absolute', 'admin', 'limit', 'policy', 'account', 'ip_change', 'self', 'password'];
    private const ROLE_EVENTS = ['start', 'warn', 'extend', 'lock', 'expire'];

    public function __construct(
        private Logout_master_engine $engine,
        private Logout_master_host $host,
        private Logout_master_host_pages $pages,
        private Logout_master_host_audit_people $permissions,
        private Logout_master_host_audit_figures $figures,
        private Logout_master_figure_days $days,
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
            new Logout_master_figure_days($figures, new Logout_master_host_figure_days()),
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

    public function days(): Logout_master_figure_days
    {
        return $this->days;
    }

    /** @return array<string, mixed> what the view shows */
    public function shown(): array
    {
        $this->need();
        $this->pages->add_plots();
        return [
            'language' => $this->language,
            'figures' => $this->all(),
            'days' => $this->chosen_days(),
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
        $kind = $this->kind();
        $kinds = $kind === '' ? Logout_master_host_people::KINDS : [$kind];
        $all = $this->days->all();
        $days = array_slice($all, -$this->chosen_days(), null, true);
        return array_values(array_filter([
            $this->ends($days, $kinds),
            $this->answers($days, $kinds),
            $this->times_to_extend($days, $kinds),
            ...$this->pauses($all, $kinds),
            $kind === 'contact' ? null : $this->roles($days),
            ...$this->drafts($days, $kind),
            $this->cost->figure(),
        ]));
    }

    /**
     * @param array<int, Logout_master_figure_day> $days
     * @param list<string> $kinds
     */
    private function ends(array $days, array $kinds): Logout_master_figure
    {
        $counts = [];
        foreach ($days as $number => $day) {
            foreach (array_intersect_key($day->events($kinds), array_flip(Logout_master_audit_row::ENDS)) as $type => $reasons) {
                foreach ($reasons as $reason => $count) {
                    $name = $this->why($type, (string) $reason);
                    $counts[$name][$number] = ($counts[$name][$number] ?? 0) + $count;
                }
            }
        }
        ksort($counts);
        $figure = Logout_master_figure::counted(
            'ends',
            $this->language->text('report_ends'),
            $this->language->text('report_day'),
            self::labels($days),
            $counts,
            true,
            true
        );
        return $figure->is_empty() ? $figure : $figure->with_notes($this->language->text('report_ends_note', [
            'days' => count($days),
            'count' => array_sum(array_map(array_sum(...), $counts)),
            'idle' => array_sum($counts[$this->why('expire', 'idle')] ?? []),
        ]));
    }

    /**
     * @param array<int, Logout_master_figure_day> $days
     * @param list<string> $kinds
     */
    private function answers(array $days, array $kinds): Logout_master_figure
    {
        $counts = [];
        foreach ($days as $number => $day) {
            foreach (array_intersect_key($day->events($kinds), array_flip(self::ANSWERS)) as $type => $reasons) {
                $counts[$type][$number] = array_sum($reasons);
            }
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
            self::labels($days),
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

    /**
     * @param array<int, Logout_master_figure_day> $days
     * @param list<string> $kinds
     */
    private function times_to_extend(array $days, array $kinds): Logout_master_figure
    {
        $labels = $counts = [];
        $lower = 0;
        foreach (Logout_master_figure_day::EXTEND_EDGES as $edge) {
            $labels[] = $this->language->text('time_seconds', ['seconds' => "{$lower}–{$edge}"]);
            $lower = $edge;
        }
        $labels[] = $this->language->text('time_seconds', ['seconds' => "> {$lower}"]);
        foreach (array_keys($labels) as $bucket) {
            $counts[] = array_sum(array_map(
                static fn (Logout_master_figure_day $day): int => $day->extended($kinds)[$bucket],
                $days
            ));
        }
        $half = Logout_master_figure_day::half_extended_within($counts);
        return new Logout_master_figure(
            'extend',
            $this->language->text('report_extend'),
            $this->language->text('report_extend_after'),
            $labels,
            [$this->language->text('report_type_extend') => $counts],
            $half === null ? [] : [$this->language->text('report_extend_note', [
                'time' => $this->language->text('time_seconds', ['seconds' => $half]),
            ])]
        );
    }

    /**
     * Lengths of pauses and what limits would have cut, by kind and, of staff, by role.
     *
     * @param array<int, Logout_master_figure_day> $days
     * @param list<string> $kinds
     * @return list<Logout_master_figure>
     */
    private function pauses(array $days, array $kinds): array
    {
        if (!$this->engine->usable()) {
            return [];
        }
        try {
            ['edges_ms' => $edges, 'pauses' => $counted, 'role_pauses' => $of_roles] = $this->engine->pauses();
            // Pauses are counted since there is this registry.
            $since_ms = max($this->figures->since($this->engine->epoch()), (time() - Logout_master_figure_days::MOST * 86400) * 1000);
        } catch (\LogoutMaster\Exception) {
            return [];
        }
        $by_kind = new Logout_master_figure_pauses($this->language, $edges);
        $cut = [];
        foreach ($kinds as $kind) {
            $cut[$kind] = self::back_soon($days, $kind, $since_ms);
            $by_kind->add(
                $this->language->text("settings_of_{$kind}"),
                $counted[$kind] ?? array_fill(0, count($edges) + 1, 0),
                array_sum($cut[$kind]),
                $this->limit_now($kind, [])
            );
        }
        if (!isset($cut['staff']) || $of_roles === []) {
            return $by_kind->in_columns();
        }
        return [...$by_kind->in_columns(), ...$this->pauses_of_roles($cut['staff'], $edges, $of_roles)];
    }

    /**
     * @param array<int, Logout_master_figure_day> $days
     * @return array<int, int> idle ends whose person signed in again soon, by person
     */
    private static function back_soon(array $days, string $kind, int $since_ms): array
    {
        $sum = [];
        foreach ($days as $day) {
            foreach ($day->back_soon($kind, $since_ms) as $person => $times) {
                $sum[$person] = ($sum[$person] ?? 0) + $times;
            }
        }
        return $sum;
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

    /**
     * @param array<int, Logout_master_figure_day> $days
     * @return list<Logout_master_figure> none where the database has not been upgraded yet
     */
    private function drafts(array $days, string $kind): array
    {
        try {
            $rows = $this->drafts->since((int) array_key_first($days), $kind);
        } catch (\Throwable) {
            return [];
        }
        return (new Logout_master_figure_drafts($this->language, self::labels($days), $rows, $this->has_drafts))->all();
    }

    /** @param array<int, Logout_master_figure_day> $days */
    private function roles(array $days): Logout_master_figure
    {
        $role_of = $this->figures->role_names_of_staff();
        $counts = array_fill_keys(self::ROLE_EVENTS, []);
        $met = [];
        foreach ($role_of === null ? [] : $days as $day) {
            foreach ($day->staff() as $person => $types) {
                $role = $role_of[$person] ?? '';
                foreach (array_intersect_key($types, $counts) as $type => $count) {
                    $counts[$type][$role] = ($counts[$type][$role] ?? 0) + $count;
                    $met[$role] = true;
                }
            }
        }
        $labels = isset($met['']) ? ['' => $this->language->text('report_no_role')] : [];
        foreach (array_intersect_key(array_flip($role_of ?? []), $met) as $role => $person) {
            $labels[$role] = (string) $role;
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

    /**
     * @param array<int, Logout_master_figure_day> $days
     * @return array<int, string> days since 1970 => the day
     */
    private static function labels(array $days): array
    {
        $labels = [];
        foreach (array_keys($days) as $day) {
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

    private function chosen_days(): int
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
