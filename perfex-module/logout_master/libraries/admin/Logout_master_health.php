<?php

/**
 * Tells admins on every admin page what of the protection is off and how to mend it. Never fails for what it reports.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_health
{
    public function __construct(
        private Logout_master_engine $engine,
        private Logout_master_host $host,
        private Logout_master_desk $desk,
        private Logout_master_policy_sync $sync,
        private Logout_master_language $language,
        private \Closure $audit_alarms
    ) {
    }

    /** @return list<string> plain texts; empty when all is well or the module was switched off in its settings */
    public function problems(): array
    {
        if ($this->host->option('logout_master_enabled') === '0') {
            return [];
        }
        $pause = $this->host->option('logout_master_pause');
        if ((int) $pause > time()) {
            return $this->pause($pause);
        }
        if (!$this->engine->usable()) {
            return [$this->extension_text($this->engine->problem() ?? 'old')];
        }
        $problems = [];
        if ($this->engine->is_off()) {
            $problems[] = $this->language->text('health_ini_off');
        }
        if ($this->desk->store_error() !== '') {
            $problems[] = $this->language->text('health_store', ['error' => $this->desk->store_error()]);
        }
        if ($this->sync->refusal() !== '') {
            $problems[] = $this->language->text('health_policy_refused', ['error' => $this->sync->refusal()]);
        }
        if ($this->sync->is_outdated()) {
            $problems[] = $this->language->text('health_policy_outdated');
        }
        if ($this->host->option(Logout_master_module::DRAFTS) === '1') {
            $problem = Logout_master_draft_cipher::problem($this->host->encryption_key());
            if ($problem !== null) {
                $least = Logout_master_draft_cipher::SECRET_BYTES_LEAST;
                $problems[] = $this->language->text('health_drafts_' . $problem, ['least' => $least]);
            }
        }
        return [...$problems, ...($this->audit_alarms)()];
    }

    /** @return list<string> */
    private function pause(string $option): array
    {
        $pause = Logout_master_cli_pause::read($option);
        return $pause === null ? [] : [$this->language->text('pause_banner', [
            'until' => date('Y-m-d H:i', $pause['until']),
            'zone' => date_default_timezone_get(),
            'why' => $pause['why'],
            'by' => $pause['by'],
        ])];
    }

    /** What is wrong with the extension, and how to mend it. */
    public function extension_text(string $problem): string
    {
        return $this->language->text('health_extension_' . $problem, [
            'found' => $this->engine->version() === '' ? '?' : $this->engine->version(),
            'minimum' => Logout_master_engine::MINIMUM,
            'php' => PHP_MAJOR_VERSION . '.' . PHP_MINOR_VERSION,
        ]);
    }

    /** For admins. */
    public function banner(): string
    {
        $problems = $this->problems();
        if ($problems === [] || !$this->host->is_admin()) {
            return '';
        }
        return $this->host->view('banner', ['title' => $this->language->text('health_title'), 'problems' => $problems]);
    }
}
