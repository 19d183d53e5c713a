<?php

/**
 * What the module costs this site, measured while the page of figures is made, in the process that makes it: the check of
 * the viewer's own session, what is asked before each page, and all that a page of staff gets; beside an empty call and a
 * query that asks nothing. Only questions: no clock moves, no event is written.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_figure_cost
{
    /** Of what takes nanoseconds so many rounds of so many calls are timed, or the timer would be what is measured. */
    private const ROUNDS = 100;
    private const CALLS_A_ROUND = 10;

    /** Of what takes microseconds, each. */
    private const CALLS = 1000;

    /** Of what takes long enough to be noticed. */
    private const CALLS_FEW = 200;

    /** What a page of the host may take, for a comparison that everybody can make. */
    private const PAGE_MS = 100;

    /** @param Closure(): Logout_master_module $module as each request makes it */
    public function __construct(
        private Logout_master_engine $engine,
        private Logout_master_host $host,
        private Logout_master_host_audit_figures $database,
        private Logout_master_language $language,
        private Closure $module
    ) {
    }

    /** Null where nobody watches the viewer's session, so that there is nothing to measure. */
    public function figure(): ?Logout_master_figure
    {
        $token = (string) ($this->host->seat('staff')['token'] ?? '');
        if ($token === '' || !$this->engine->usable() || $this->engine->is_off()) {
            return null;
        }
        $module = ($this->module)();
        $times = [
            'empty' => $this->engine->check_times('', self::ROUNDS, self::CALLS_A_ROUND),
            'check' => $this->engine->check_times($token, self::ROUNDS, self::CALLS_A_ROUND),
            'guard' => self::times(static fn () => self::ask($module), self::CALLS),
            'page' => self::times(fn () => self::serve(($this->module)()), self::CALLS_FEW),
            'query' => self::times($this->database->ask_nothing(...), self::CALLS_FEW),
        ];
        return self::of($this->language, $times);
    }

    /** @param array<string, list<float>> $times nanoseconds a call, by what was measured */
    public static function of(Logout_master_language $language, array $times): Logout_master_figure
    {
        $labels = $medians = $slow = [];
        foreach ($times as $what => $measured) {
            $labels[] = $language->text("report_cost_{$what}");
            $medians[$what] = round(self::quantile($measured, 0.5) / 1000, 2);
            $slow[] = round(self::quantile($measured, 0.95) / 1000, 2);
        }
        return new Logout_master_figure(
            'cost',
            $language->text('report_cost'),
            $language->text('report_cost_what'),
            $labels,
            [
                $language->text('report_cost_median') => array_values($medians),
                $language->text('report_cost_slow') => $slow,
            ],
            [
                $language->text('report_cost_measured', [
                    'calls' => self::ROUNDS * self::CALLS_A_ROUND,
                    'few' => self::CALLS_FEW,
                ]),
                $language->text('report_cost_means', [
                    'check' => $medians['check'],
                    'page' => $medians['page'],
                    'query' => $medians['query'],
                    'share' => round($medians['page'] / (self::PAGE_MS * 10), 2) . ' %',
                    'ms' => self::PAGE_MS,
                ]),
            ],
            is_measured: true,
            is_drawn: false
        );
    }

    /** @param list<float> $times */
    public static function quantile(array $times, float $part): float
    {
        sort($times);
        return $times[(int) round($part * (count($times) - 1))];
    }

    /** @return list<float> nanoseconds a call */
    private static function times(callable $deed, int $calls): array
    {
        // The first call finds nothing loaded, which is not what one call costs.
        $deed();
        $times = [];
        for ($call = 0; $call < $calls; $call++) {
            $began = hrtime(true);
            $deed();
            $times[] = (float) (hrtime(true) - $began);
        }
        return $times;
    }

    /** What the guard asks before each page, as a background request asks it. */
    private static function ask(Logout_master_module $module): void
    {
        $desk = $module->desk();
        if ($desk->is_open()) {
            $desk->ask(null);
            $desk->decisive('contact');
        }
    }

    /** What a page of staff gets of the module, from the beginning to its end; without menus, which cannot be added twice. */
    private static function serve(Logout_master_module $module): void
    {
        $module->people()->note_who_came();
        self::ask($module);
        $module->changes_accounts(true);
        $module->audit_people();
        $module->page()->head('staff');
        $module->health()->banner();
        $module->is_dry_run();
        $module->page()->footer('staff');
        if ($module->drafts()->is_on()) {
            $module->drafts()->page()->footer('staff');
        }
        $module->is_audit_due();
    }
}
