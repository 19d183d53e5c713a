<?php

/**
 * What the module prints into the pages of a signed-in person: the page script, its style, and the script's
 * configuration as JSON that no inline script is needed for.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_page
{
    private const STRINGS = ['warning_title', 'warning_message', 'warning_message_lock', 'absolute_message', 'stay',
        'logout_now', 'understood', 'retry', 'time_minutes_seconds', 'time_seconds', 'spoken_minutes',
        'spoken_seconds', 'title_prefix', 'checking', 'extend_failed', 'offline', 'ended_title', 'ended_message',
        'login', 'locked_title', 'locked_message', 'unlock', 'unlock_password', 'unlock_code', 'unlock_wrong', 'unlock_wait',
        'copy_text'];

    /** Where the site allows to hold off the idle end. */
    private const HOLD_STRINGS = ['time_minutes', 'hold_title', 'hold_question', 'hold_refused', 'hold_cancel', 'away_title',
        'away_message', 'away_back', 'lock_now'];

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
        if (!$this->desk->of($kind)?->is_watched()) {
            return '';
        }
        $url = $this->host->escape($this->host->asset_url('presence.css'));
        return "<link rel=\"stylesheet\" href=\"{$url}\">\n";
    }

    public function footer(string $kind): string
    {
        $verdict = $this->desk->of($kind);
        $seat = $this->host->seat($kind);
        if ($seat === null || !$verdict?->is_watched()) {
            return '';
        }
        return '<script type="application/json" id="logout-master-config">'
            . self::json($this->config($kind, $verdict, $seat)) . "</script>\n"
            . $this->host->script_tags(self::files('presence'));
    }

    /** @return list<string> the files of a bundle */
    private static function files(string $bundle): array
    {
        return Logout_master_host::PACKED_ASSETS === '' ? self::BUNDLES[$bundle] : ["{$bundle}.min.js"];
    }

    /** @return list<string> the addresses of a bundle */
    public static function addresses(Logout_master_host $host, string $bundle): array
    {
        $addresses = [];
        foreach (self::files($bundle) as $file) {
            $addresses[] = $host->asset_url($file);
        }
        return $addresses;
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
            'lock_scripts' => self::addresses($this->host, 'presence-lock'),
            'later' => [
                'warning' => self::addresses($this->host, 'presence-warning'),
                'nudges' => self::addresses($this->host, 'presence-nudges'),
                'desk' => $may_hold ? self::addresses($this->host, 'presence-desk') : null,
            ],
            'resume' => (string) ($limits['resume'] ?? 'password'),
            'hold_seconds' => $hold_seconds,
            'work_seconds' => $work_seconds,
            'user_label' => (string) ($seat['label'] ?? ''),
            'strings' => $this->language->texts($may_hold ? [...self::STRINGS, ...self::HOLD_STRINGS] : self::STRINGS),
            'direction' => $this->language->text('direction'),
            'locale' => $this->language->text('locale'),
        ];
    }
}
