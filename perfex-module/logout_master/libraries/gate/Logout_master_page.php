<?php

/**
 * What the module prints into the pages of a signed-in person: the page script, its style, and the script's
 * configuration as JSON that no inline script is needed for.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_page
{
    /** Texts of the script that a page loads with itself. */
    private const STRINGS = ['checking', 'offline', 'retry', 'login', 'ended_title', 'ended_message', 'locked_title'];

    /**
     * Texts of those that come later. The package has them in a script for each language, which comes with them, so that
     * its pages carry none but what a site says otherwise.
     */
    public const LATER_STRINGS = ['warning_title', 'warning_message', 'warning_message_lock', 'absolute_message', 'stay',
        'logout_now', 'understood', 'extend_failed', 'title_prefix', 'time_minutes_seconds', 'time_minutes', 'time_seconds',
        'spoken_minutes', 'spoken_seconds', 'unlock', 'unlock_password', 'unlock_code', 'hold_title', 'hold_question',
        'hold_refused', 'hold_cancel', 'away_title', 'away_message', 'away_back', 'lock_now'];

    private const CALLS = ['status', 'heartbeat', 'extend', 'lock', 'hold', 'end', 'resume'];

    /**
     * Scripts that are loaded together, in the order in which they need each other. The package has each as one file. A
     * page loads the first with itself, and none of the others before something calls for it.
     */
    public const BUNDLES = [
        'presence' => ['presence-server.js', 'presence-input.js', 'presence-screen.js', 'presence-page.js', 'presence-bar.js',
            'presence-calls.js', 'presence-later.js', 'presence.js'],

        // A deadline comes near.
        'presence-warning' => ['presence-leave.js', 'presence-countdown.js', 'presence-warning.js'],

        // The session is locked, or its token is another one.
        'presence-lock' => ['presence-leave.js', 'presence-token.js', 'presence-content.js', 'presence-lock.js'],

        // Somebody is on the phone, or long work begins.
        'presence-desk' => ['presence-work.js', 'presence-desk.js'],

        // The browser is an old one.
        'presence-nudges' => ['presence-nudges.js'],

        // Somebody writes, or there may be drafts.
        'drafts' => ['drafts-fields.js', 'drafts.js'],
    ];

    private const HEARTBEAT_MS_MOST = 60000;
    private const HEARTBEAT_MS_LEAST = 500;

    public function __construct(
        private Logout_master_host $host,
        private Logout_master_desk $desk,
        private Logout_master_language $language,
        private Logout_master_hold $hold
    ) {
    }

    public function head(string $kind): string
    {
        return $this->desk->of($kind)?->is_watched()
            ? "<link rel=\"stylesheet\" href=\"{$this->host->asset_attribute('presence.css')}\">\n"
            : '';
    }

    public function footer(string $kind): string
    {
        $verdict = $this->desk->of($kind);
        $seat = $this->host->seat($kind);
        if ($seat === null || !$verdict?->is_watched()) {
            return '';
        }
        $html = '<script type="application/json" id="logout-master-config">'
            . self::json($this->config($kind, $verdict, $seat)) . "</script>\n";
        foreach (self::files('presence') as $file) {
            $html .= "<script src=\"{$this->host->asset_attribute($file)}\" defer></script>\n";
        }
        return $html;
    }

    /** @return list<string> the files of a bundle */
    private static function files(string $bundle): array
    {
        return Logout_master_host::PACKED_ASSETS === '' ? self::BUNDLES[$bundle] : ["{$bundle}.min.js"];
    }

    /** @return list<string> what the page script loads a bundle by */
    public static function names(Logout_master_host $host, string $bundle): array
    {
        $names = [];
        foreach (self::files($bundle) as $file) {
            $names[] = $host->asset_name($file);
        }
        return $names;
    }

    /** @return array<string, list<string>|null> the bundles that come when something calls for them */
    private function later(bool $may_hold): array
    {
        $texts = Logout_master_host::PACKED_ASSETS === ''
            ? []
            : [$this->host->asset_name("texts-{$this->language->folder()}.js")];
        return [
            'warning' => [...$texts, ...self::names($this->host, 'presence-warning')],
            'lock' => [...$texts, ...self::names($this->host, 'presence-lock')],
            'desk' => $may_hold ? [...$texts, ...self::names($this->host, 'presence-desk')] : null,
            'nudges' => self::names($this->host, 'presence-nudges'),
        ];
    }

    /** @return array<string, string> by key */
    private function strings(): array
    {
        return Logout_master_host::PACKED_ASSETS === ''
            ? $this->language->texts([...self::STRINGS, ...self::LATER_STRINGS])
            : $this->language->texts(self::STRINGS) + $this->language->loaded_texts(self::LATER_STRINGS);
    }

    /**
     * JSON that cannot leave the element that it stands in.
     *
     * @param array<string, mixed> $config
     */
    public static function json(array $config): string
    {
        return json_encode(
            $config,
            JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_SLASHES | JSON_THROW_ON_ERROR | JSON_INVALID_UTF8_SUBSTITUTE
        );
    }

    /** A quarter of the idle limit, so that three lost reports in a row cost nobody the session. */
    public static function heartbeat_ms(int $idle_timeout): int
    {
        $quarter = $idle_timeout > 0 ? intdiv($idle_timeout * 1000, 4) : self::HEARTBEAT_MS_MOST;
        return max(self::HEARTBEAT_MS_LEAST, min(self::HEARTBEAT_MS_MOST, $quarter));
    }

    /** @return array<string, string> by call */
    private function urls(string $kind): array
    {
        [$before, $after] = explode('/CALL', $this->host->presence_url('CALL'), 2);
        $urls = ['login' => $this->host->login_url($kind)];
        foreach (self::CALLS as $call) {
            $urls[$call] = "{$before}/{$call}{$after}";
        }
        return $urls;
    }

    /**
     * @param array<string, mixed> $seat
     * @return array<string, mixed>
     */
    private function config(string $kind, Logout_master_verdict $verdict, array $seat): array
    {
        $limits = $this->desk->limits($kind);
        $hold_seconds = $this->hold->choices($limits);
        $work_seconds = $this->hold->work_bound($limits);
        $may_hold = $hold_seconds !== [] || $work_seconds > 0;
        return [
            'kind' => $kind,
            'person' => "{$kind}:{$seat['id']}",
            'session_id' => $verdict->facts['session_id'] ?? '',
            'urls' => $this->urls($kind),
            'csrf' => $this->host->csrf(),
            'decision' => $verdict->facts,
            'heartbeat_ms' => self::heartbeat_ms((int) ($limits['idle_timeout'] ?? 0)),
            'cover_ms' => 1000 * (int) ($limits['cover'] ?? 0),
            'later' => $this->later($may_hold),
            'resume' => (string) ($limits['resume'] ?? 'password'),
            'hold_seconds' => $hold_seconds,
            'work_seconds' => $work_seconds,
            'user_label' => (string) ($seat['label'] ?? ''),
            'strings' => $this->strings(),
            'direction' => $this->language->text('direction'),
            'locale' => $this->language->text('locale'),
        ];
    }
}
