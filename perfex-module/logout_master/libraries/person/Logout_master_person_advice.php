<?php

/**
 * The page "How to keep your work" of one person, of either area: their own limits in words, what the warning means, and
 * what becomes of what they typed. The controllers of both areas hand their requests to it. Changes nothing.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_person_advice
{
    /** @param \Closure(): Logout_master_announcement_banner $announcements */
    public function __construct(
        private Logout_master_host $host,
        private Logout_master_desk $desk,
        private Logout_master_hold $hold,
        private \Closure $announcements,
        private Logout_master_language $language
    ) {
    }

    /**
     * @param int|null $draft_hours how long drafts are kept; null where none are
     * @return array<string, mixed> what the views show
     */
    public function shown(string $kind, ?int $draft_hours): array
    {
        $limits = $this->desk->limits($kind);
        return [
            'language' => $this->language,
            'announcements' => ($this->announcements)()->html_on_page($kind),
            'limits' => $this->limits($limits, $this->desk->of($kind)?->reason === 'dry_run'),
            'has_warning' => (int) ($limits['warning'] ?? 0) > 0,
            'draft_hours' => $draft_hours,
            'has_phone' => $this->hold->choices($limits) !== [],
            'urls' => [
                'drafts' => $this->host->drafts_url($kind),
                'lock' => $this->host->mine_url($kind) . Logout_master_menu::LOCK,
                'phone' => $this->host->mine_url($kind) . Logout_master_menu::HOLD,
            ],
        ];
    }

    /**
     * @param array<string, mixed> $limits of the person
     * @return list<string> one sentence each
     */
    private function limits(array $limits, bool $is_dry_run): array
    {
        $time = fn (string $setting): string => Logout_master_setting::time((int) ($limits[$setting] ?? 0), $this->language);
        $is_set = static fn (string $setting): bool => (int) ($limits[$setting] ?? 0) > 0;
        $sentences = $is_dry_run || $limits === [] ? [$this->language->text('keep_nothing_enforced')] : [];
        if ($is_set('idle_timeout')) {
            $sentences[] = $is_set('grace')
                ? $this->language->text('keep_idle_locks', ['time' => $time('idle_timeout'), 'grace' => $time('grace')])
                : $this->language->text('keep_idle', ['time' => $time('idle_timeout')]);
            $sentences[] = $is_set('warning') ? $this->language->text('keep_warning_at', ['time' => $time('warning')]) : '';
        } elseif ($limits !== []) {
            $sentences[] = $this->language->text('keep_no_idle');
        }
        if ($is_set('absolute_timeout')) {
            $sentences[] = $this->language->text('keep_absolute', ['time' => $time('absolute_timeout')]);
        }
        return array_values(array_filter($sentences, static fn (string $sentence): bool => $sentence !== ''));
    }
}
