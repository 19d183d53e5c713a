<?php

/**
 * Figures of the pauses of some groups of people: their lengths, what each of the usual limits would have cut, and which
 * limit would fit, with its reasons. Pure but for the texts.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_figure_pauses
{
    /** What advice speaks of where no shorter limit holds. */
    private const USUAL_SECONDS = 900;

    /** @var list<array{name: string, pauses: Logout_master_pauses, today: int}> */
    private array $groups = [];

    /** @param list<int> $edges_ms upper edges of the buckets; one bucket more than edges, the last open */
    public function __construct(private Logout_master_language $language, private array $edges_ms)
    {
    }

    /**
     * @param list<int> $counts
     * @param int $cut pauses that the limit of today has cut
     * @param int $today the idle limit that holds, in seconds; 0 for none
     */
    public function add(string $name, array $counts, int $cut, int $today): void
    {
        $pauses = new Logout_master_pauses($this->edges_ms, $counts, $cut);
        $this->groups[] = ['name' => $name, 'pauses' => $pauses, 'today' => $today];
    }

    /** @return list<Logout_master_figure> for a few groups: a column each */
    public function in_columns(): array
    {
        $lengths = $shares = [];
        foreach ($this->groups as ['name' => $name, 'pauses' => $pauses]) {
            $lengths[$name] = $pauses->counts();
            $shares[$name] = array_map(fn (int $minutes): float => self::share($pauses, $minutes * 60), Logout_master_pauses::LIMITS);
        }
        return [
            new Logout_master_figure(
                'pauses',
                $this->language->text('report_pauses'),
                $this->language->text('report_pause_up_to'),
                $this->buckets(),
                $lengths,
                [$this->language->text('report_pauses_help')]
            ),
            new Logout_master_figure(
                'cuts',
                $this->language->text('report_cuts'),
                $this->language->text('report_limit'),
                $this->limits(),
                $shares,
                [...$this->all_advice(), $this->help()],
                false,
                $this->has_pauses()
            ),
        ];
    }

    /** @return list<Logout_master_figure> for many: a row each, with a column more for the limit that holds for it */
    public function in_rows(): array
    {
        $names = array_column($this->groups, 'name');
        $lengths = $shares = [];
        foreach ($this->buckets() as $bucket => $label) {
            $lengths[$label] = array_map(static fn (array $group): int => $group['pauses']->counts()[$bucket], $this->groups);
        }
        foreach (array_combine($this->limits(), Logout_master_pauses::LIMITS) as $label => $minutes) {
            $shares[$label] = array_map(static fn (array $group): float => self::share($group['pauses'], $minutes * 60), $this->groups);
        }
        $shares[$this->language->text('report_limit_now')] = array_map(
            static fn (array $group): float => $group['today'] > 0 ? self::share($group['pauses'], $group['today']) : 0.0,
            $this->groups
        );
        $role = $this->language->text('report_role');
        return [
            new Logout_master_figure(
                'role_pauses',
                $this->language->text('report_role_pauses'),
                $role,
                $names,
                $lengths,
                [$this->language->text('report_role_pauses_help')],
                true
            ),
            new Logout_master_figure(
                'role_cuts',
                $this->language->text('report_role_cuts'),
                $role,
                $names,
                $shares,
                [...$this->all_advice(), $this->help()],
                false,
                $this->has_pauses()
            ),
        ];
    }

    /** @return list<string> */
    private function all_advice(): array
    {
        return array_merge(...array_map($this->advice(...), $this->groups));
    }

    /**
     * @param array{name: string, pauses: Logout_master_pauses, today: int} $group
     * @return list<string>
     */
    private function advice(array $group): array
    {
        ['name' => $name, 'pauses' => $pauses, 'today' => $today] = $group;
        if ($pauses->total() < Logout_master_pauses::least()) {
            return [$this->language->text('report_too_few', [
                'who' => $name,
                'found' => $pauses->total(),
                'least' => Logout_master_pauses::least(),
            ])];
        }
        $at = $today > 0 ? min(self::USUAL_SECONDS, $today) : self::USUAL_SECONDS;
        $advice = [$this->language->text('report_would_cut', [
            'who' => $name,
            'minutes' => round($at / 60, 1),
            'share' => self::share($pauses, $at) . ' %',
            'found' => $pauses->total(),
        ])];
        if ($today === 0) {
            $advice[] = $this->language->text('report_no_limit', ['who' => $name]);
        } elseif ($today !== $at) {
            $advice[] = $this->language->text('report_cuts_now', [
                'who' => $name,
                'minutes' => round($today / 60, 1),
                'share' => self::share($pauses, $today) . ' %',
            ]);
        }
        $minutes = $pauses->suggested($today * 1000);
        $advice[] = $minutes === null
            ? $this->language->text('report_no_suggestion', ['who' => $name])
            : $this->language->text('report_suggestion', [
                'who' => $name,
                'minutes' => $minutes,
                'share' => self::share($pauses, $minutes * 60) . ' %',
            ]);
        return $advice;
    }

    private function has_pauses(): bool
    {
        return array_filter($this->groups, static fn (array $group): bool => $group['pauses']->total() > 0) !== [];
    }

    private function help(): string
    {
        return $this->language->text('report_cuts_help', ['minutes' => Logout_master_figure_day::SOON_MINUTES]);
    }

    /** @return list<string> */
    private function limits(): array
    {
        return array_map(
            fn (int $minutes): string => $this->language->text('time_minutes', ['minutes' => $minutes]),
            Logout_master_pauses::LIMITS
        );
    }

    /** @return list<string> */
    private function buckets(): array
    {
        $labels = array_map($this->length(...), $this->edges_ms);
        return [...$labels, '> ' . end($labels)];
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

    /** Of a hundred pauses, how many are longer. */
    private static function share(Logout_master_pauses $pauses, int $seconds): float
    {
        return round(100 * $pauses->longer_than($seconds * 1000), 1);
    }
}
