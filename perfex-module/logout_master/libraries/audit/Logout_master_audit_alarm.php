<?php

/**
 * What must not go unseen: a canary that outlived its limit, a chain that does not hold. Told to admins on every page
 * until it is well again, and once by the host's notifications and activity log.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_audit_alarm
{
    /**
     * When a canary last had a result, and what is wrong since, with blanks between. Loaded by the host with every
     * request, so that pages need no query for it.
     */
    public const OPTION = 'logout_master_audit_alarm';

    /** What may be wrong; each has a text by this name. */
    public const KINDS = ['canary', 'chain'];

    /** Without a result for so long the host's cron job does not run. */
    public const SILENT_SECONDS = 3 * 86400;

    public function __construct(
        private Logout_master_host $host,
        private Logout_master_host_audit_people $people,
        private Logout_master_language $language
    ) {
    }

    /** The option of a site where nothing has happened yet. */
    public static function quiet(): string
    {
        return (string) time();
    }

    public function raise(string $kind): void
    {
        $state = $this->state();
        $is_new = !in_array($kind, $state['wrong'], true);
        $this->keep($kind, [...array_diff($state['wrong'], [$kind]), $kind]);
        if ($is_new) {
            $this->host->log('Logout Master: ' . $this->language->text_in('english', "alarm_{$kind}"));
            $this->people->notify_admins("logout_master_alarm_{$kind}", 'logout_master/audit');
        }
    }

    /** Something has been looked at and is well. */
    public function clear(string $kind): void
    {
        $this->keep($kind, array_diff($this->state()['wrong'], [$kind]));
    }

    /** @return list<string> plain texts */
    public function problems(): array
    {
        $state = $this->state();
        $problems = [];
        foreach ($state['wrong'] as $kind) {
            $problems[] = $this->language->text("alarm_{$kind}");
        }
        if ($state['seen_at'] > 0 && $state['seen_at'] < time() - self::SILENT_SECONDS) {
            $problems[] = $this->language->text('alarm_silent');
        }
        return $problems;
    }

    /** @return array{seen_at: int, wrong: list<string>} */
    private function state(): array
    {
        $words = explode(' ', $this->host->option(self::OPTION));
        return ['seen_at' => (int) $words[0], 'wrong' => array_values(array_intersect(self::KINDS, $words))];
    }

    /** @param array<string> $wrong */
    private function keep(string $kind, array $wrong): void
    {
        $seen_at = $kind === 'canary' ? time() : $this->state()['seen_at'];
        $this->host->set_option(self::OPTION, implode(' ', [$seen_at, ...$wrong]));
    }
}
