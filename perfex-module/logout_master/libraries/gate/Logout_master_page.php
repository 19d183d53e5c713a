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
        'copy_text', 'time_minutes', 'hold_title', 'hold_question', 'hold_refused', 'hold_cancel', 'away_title',
        'away_message', 'away_back', 'lock_now'];

    /** What the page script uses where it is there; each is a file of its own in the package too. */
    private const EXTRAS = ['presence-calls.js', 'presence-work.js', 'presence-desk.js'];

    /** The page script in the order in which its parts need each other. The package has it as one file. */
    private const SCRIPTS = ['presence-server.js', 'presence-input.js', 'presence-screen.js', 'presence-page.js',
        'presence-bar.js', 'presence.js'];
    private const SCRIPTS_PACKED = 'presence.min.js';

    /** What a page loads when its session is locked or its token is another one, and not before. */
    private const LOCK_SCRIPTS = ['presence-token.js', 'presence-content.js', 'presence-lock.js'];
    private const LOCK_SCRIPTS_PACKED = 'presence-lock.min.js';

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
            . $this->host->script_tags([...self::EXTRAS, ...$this->packed(self::SCRIPTS, self::SCRIPTS_PACKED)]);
    }

    /**
     * @param list<string> $scripts
     * @return list<string> the one file that they are in a package, else themselves
     */
    private function packed(array $scripts, string $packed): array
    {
        return Logout_master_host::PACKED_ASSETS === '' ? $scripts : [$packed];
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

    /**
     * @param array<string, mixed> $seat
     * @return array<string, mixed>
     */
    private function config(string $kind, Logout_master_verdict $verdict, array $seat): array
    {
        $limits = $this->desk->limits($kind);
        $urls = ['login' => $this->host->login_url($kind)];
        foreach (['status', 'heartbeat', 'extend', 'lock', 'hold', 'end', 'resume'] as $call) {
            $urls[$call] = $this->host->presence_url($call);
        }
        return [
            'kind' => $kind,
            'person' => "{$kind}:{$seat['id']}",
            'session_id' => $verdict->facts['session_id'] ?? '',
            'urls' => $urls,
            'csrf' => $this->host->csrf(),
            'decision' => $verdict->facts,
            'heartbeat_ms' => self::heartbeat_ms((int) ($limits['idle_timeout'] ?? 0)),
            'cover_ms' => 1000 * (int) ($limits['cover'] ?? 0),
            'lock_scripts' => array_map(
                fn (string $script): string => $this->host->asset_url($script),
                $this->packed(self::LOCK_SCRIPTS, self::LOCK_SCRIPTS_PACKED)
            ),
            'resume' => (string) ($limits['resume'] ?? 'password'),
            'hold_seconds' => $this->hold->choices($limits),
            'work_seconds' => $this->hold->work_bound($limits),
            'user_label' => (string) ($seat['label'] ?? ''),
            'strings' => $this->language->texts(self::STRINGS),
            'direction' => $this->language->text('direction'),
            'locale' => $this->language->text('locale'),
        ];
    }
}
