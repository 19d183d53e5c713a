<?php

/**
 * Carries the reason of a sign-out to the login page, past the session that ended: a short-lived cookie with words from
 * fixed lists, so that nobody can make the login page say something else.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_notice
{
    public const COOKIE = Logout_master_host::REASON_COOKIE;
    public const REASONS = ['idle', 'absolute', 'admin', 'limit', 'policy', 'account', 'ip_change', 'store_unavailable',
        'ended', 'self', 'password'];

    private const SECONDS = 600;

    public function __construct(private Logout_master_host $host, private Logout_master_language $language)
    {
    }

    /** A reason that a text exists for. */
    public static function reason(string $reason): string
    {
        return in_array($reason, self::REASONS, true) ? $reason : 'ended';
    }

    public function leave(string $reason, string $kind): void
    {
        $value = self::reason($reason) . '.' . $kind . '.' . $this->language->folder();
        $this->host->send_cookie(self::COOKIE, $value, self::SECONDS);
    }

    /** @return array{reason: string, kind: string, folder: string}|null what the browser's cookie says */
    public function read(): ?array
    {
        return self::decode($this->host->cookie(self::COOKIE), $this->language->folders());
    }

    /**
     * Null when a word of the cookie is in none of our lists.
     *
     * @param list<string> $folders
     * @return array{reason: string, kind: string, folder: string}|null
     */
    public static function decode(mixed $cookie, array $folders): ?array
    {
        $parts = is_string($cookie) ? explode('.', $cookie) : [];
        $is_ours = count($parts) === 3
            && in_array($parts[0], self::REASONS, true)
            && in_array($parts[1], Logout_master_host_people::KINDS, true)
            && in_array($parts[2], $folders, true);
        return $is_ours ? ['reason' => $parts[0], 'kind' => $parts[1], 'folder' => $parts[2]] : null;
    }

    /** For the top of a login form; empty when there is nothing to tell. */
    public function html(): string
    {
        $read = $this->read();
        if ($read === null) {
            return '';
        }
        $text = $this->language->text_in($read['folder'], 'reason_' . $read['reason']);
        return $this->host->view('login_notice', ['text' => $text, 'reason' => $read['reason']]);
    }
}
