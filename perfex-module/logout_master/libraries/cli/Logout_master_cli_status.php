<?php

/** What is in force, for a shell, line by line, each with whether that is well. Reads only. */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_cli_status
{
    private bool $is_well = true;

    public function __construct(
        private Logout_master_module $module,
        private Logout_master_cli_registry $registry,
        private Logout_master_cli_pause $pause
    ) {
    }

    /** @return iterable<array{string, string, bool}> name, text, whether it is well */
    public function lines(): iterable
    {
        foreach (['module', 'pause', 'extension', 'registry', 'policy', 'enforcement', 'sessions', 'chain', 'canary', 'review'] as $name) {
            [$text, $is_well] = $this->{$name}();
            $this->is_well = $this->is_well && $is_well;
            yield [$name, $text, $is_well];
        }
    }

    /** Whether all lines so far were well. */
    public function is_well(): bool
    {
        return $this->is_well;
    }

    /** @return array{string, bool} */
    private function module(): array
    {
        $is_on = $this->module->host()->option('logout_master_enabled') !== '0';
        return [
            Logout_master_module::VERSION . ($is_on ? ', switched on' : ', switched off in its settings: nobody is signed out'),
            $is_on,
        ];
    }

    /** @return array{string, bool} */
    private function pause(): array
    {
        $pause = $this->pause->now();
        return $pause === null
            ? ['none', true]
            : ['nobody is signed out until ' . Logout_master_cli::time($pause['until']) . ": {$pause['why']} ({$pause['by']})", false];
    }

    /** @return array{string, bool} */
    private function extension(): array
    {
        return $this->module->engine()->usable()
            ? ["{$this->module->engine()->version()}, in this PHP", true]
            : ['not in this PHP', false];
    }

    /** @return array{string, bool} */
    private function registry(): array
    {
        $problem = $this->registry->problem() ?: $this->module->engine()->store_problem();
        return $problem === '' ? [$this->module->engine()->registry_path(), true] : ["cannot be asked from here: {$problem}", false];
    }

    /** @return array{string, bool} */
    private function policy(): array
    {
        $home = $this->module->rules()->home();
        if (!$home->is_readable()) {
            return ['the stored document cannot be read', false];
        }
        $text = "revision {$home->stored()->revision()}, version {$home->version()}";
        if ($this->registry->problem() !== '') {
            return ["{$text}; stored", true];
        }
        $is_same = hash('xxh128', (string) $this->module->engine()->policy()) === $home->version();
        return [$text . ($is_same ? '; in force' : '; stored, another one is in force until the next request'), true];
    }

    /** @return array{string, bool} */
    private function enforcement(): array
    {
        return $this->module->rules()->home()->stored()->is_enforced()
            ? ['enforced', true]
            : ['a dry run: nobody is signed out', false];
    }

    /** @return array{string, bool} */
    private function sessions(): array
    {
        if ($this->registry->problem() !== '') {
            return ['not known', true];
        }
        $kinds = $this->module->engine()->live_counts()['kind'];
        return [sprintf('%d staff, %d contacts', $kinds['staff'] ?? 0, $kinds['contact'] ?? 0), true];
    }

    /** @return array{string, bool} */
    private function chain(): array
    {
        $head = $this->module->audit()->reader()->head();
        $day = $this->module->host()->option(Logout_master_audit_round::CHECKED);
        $is_well = !in_array('chain', explode(' ', $this->module->host()->option(Logout_master_audit_alarm::OPTION)), true);
        return [
            'ends with row ' . ($head['n'] ?? '?') . ', checked by the cron job ' . ($day === '' ? 'never yet' : "on {$day}")
                . ($is_well ? '' : '; it does not hold: see "check"'),
            $is_well,
        ];
    }

    /** @return array{string, bool} */
    private function canary(): array
    {
        $found = $this->module->audit()->reader()->latest(['canary']);
        if ($found === null) {
            return ['no result yet', true];
        }
        $detail = Logout_master_audit_row::of($found)->detail();
        $result = (string) ($detail['result'] ?? '?');
        $why = (string) ($detail['why'] ?? '');
        $at = Logout_master_cli::time(intdiv((int) $found['at_ms'], 1000));
        return [$result . ($why === '' ? '' : " ({$why})") . ", {$at}", $result !== 'failed'];
    }

    /** @return array{string, bool} */
    private function review(): array
    {
        $review = $this->module->rules()->review()->stored();
        $is_overdue = $this->module->rules()->review()->is_overdue();
        return [
            'next on ' . ($review->due() ?: '?') . ($is_overdue ? ', overdue' : '')
                . ($review->owner() === 0 ? ', nobody is named' : ", by staff {$review->owner()}"),
            !$is_overdue,
        ];
    }
}
