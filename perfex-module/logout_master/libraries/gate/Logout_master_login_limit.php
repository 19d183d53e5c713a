<?php

/**
 * The line on a login page that tells the idle limit before it can surprise anybody (WCAG 2.2, 2.2.6 Timeouts). Nobody
 * is signed in there, so it tells what holds for the kind of person, and says "as a rule" where people differ.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_login_limit
{
    /** Nobody has it, so that rules for single people do not match. */
    private const NOBODY = 4294967295;

    public function __construct(
        private Logout_master_engine $engine,
        private Logout_master_host $host,
        private Logout_master_desk $desk,
        private Logout_master_language $language
    ) {
    }

    /** Empty where there is no limit. */
    public function html(string $kind): string
    {
        if (!$this->desk->is_open()) {
            return '';
        }
        $limits = $this->engine->limits(['kind' => $kind, 'id' => self::NOBODY, 'ip' => $this->host->ip()]);
        $seconds = (int) ($limits['idle_timeout'] ?? 0);
        if ($seconds < 1) {
            return '';
        }
        $key = (int) ($limits['grace'] ?? 0) > 0 ? 'limit_lock' : 'limit_logout';
        return $this->host->view('login_limit', ['text' => $this->language->text(
            $this->differs($kind) ? "{$key}_rule" : $key,
            ['time' => $this->time($seconds)]
        )]);
    }

    private function time(int $seconds): string
    {
        $values = ['minutes' => intdiv($seconds, 60), 'seconds' => $seconds % 60];
        return match (true) {
            $seconds < 60 => $this->language->text('time_seconds', $values),
            $seconds % 60 === 0 => $this->language->text('time_minutes', $values),
            default => $this->language->text('time_minutes_seconds', $values),
        };
    }

    /** Whether a rule gives some people of this kind another idle limit than the rest. */
    private function differs(string $kind): bool
    {
        try {
            $policy = Logout_master_policy::parse((string) $this->engine->policy());
        } catch (\LogoutMaster\Exception | \InvalidArgumentException) {
            return false;
        }
        return $policy->singles_out($kind, 'idle_timeout');
    }
}
