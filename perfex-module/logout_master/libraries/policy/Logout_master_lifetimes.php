<?php

/**
 * The other clocks beside the idle limit: PHP's, the framework's and the cookie's, and which of them is up first. Pure.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_lifetimes
{
    /**
     * @param array{sess_expiration: int, gc_maxlifetime: int, is_collecting: bool, sess_time_to_update: int,
     *     csrf_expire: int, is_csrf_on: bool} $host
     * @param int $idle seconds until an idle session is over, its lock included; 0 for never
     * @return list<array{name: string, seconds: int, is_first: bool, text: string}> text: the key of what it means
     */
    public static function rows(array $host, int $idle): array
    {
        $is_shorter = static fn (int $seconds): bool => $seconds > 0 && ($idle === 0 || $seconds < $idle);
        $expiration = $host['sess_expiration'];
        $rows = [
            self::row('sess_expiration', $expiration, $is_shorter($expiration), 'lifetime_session'),
            self::row('session.cookie_lifetime', $expiration, $is_shorter($expiration), $expiration > 0
                ? 'lifetime_cookie'
                : 'lifetime_cookie_browser'),
            self::row(
                'session.gc_maxlifetime',
                $host['gc_maxlifetime'],
                $host['is_collecting'] && $is_shorter($host['gc_maxlifetime']),
                $host['is_collecting'] ? 'lifetime_collected' : 'lifetime_not_collected'
            ),
            self::row('sess_time_to_update', $host['sess_time_to_update'], false, 'lifetime_update'),
        ];
        if ($host['is_csrf_on']) {
            $rows[] = self::row('csrf_expire', $host['csrf_expire'], $is_shorter($host['csrf_expire']), 'lifetime_csrf');
        }
        return $rows;
    }

    /** @return array{name: string, seconds: int, is_first: bool, text: string} */
    private static function row(string $name, int $seconds, bool $is_first, string $text): array
    {
        return ['name' => $name, 'seconds' => $seconds, 'is_first' => $is_first, 'text' => $text];
    }
}
