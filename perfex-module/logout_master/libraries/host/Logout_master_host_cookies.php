<?php

/**
 * Which of the cookies that the host sends with an answer may go out with one that a script has asked for. Sends none of
 * its own.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_host_cookies
{
    /**
     * Takes back what this answer would renew: asking must not keep a session's cookie alive, and an answer that comes
     * late must not replace the cookie of a newer session. Lost CSRF cookies are given again. The id of a session that the
     * host has just moved for good is not taken back, or the session would be lost.
     *
     * @param bool $renews whether a session's cookie that no page has renewed for long may be renewed
     */
    public static function keep(bool $is_signed_in, bool $renews): void
    {
        $was_moved = $is_signed_in && config_item('sess_regenerate_destroy')
            && ($_COOKIE[session_name()] ?? '') !== session_id();
        $sent = array_filter(
            headers_list(),
            static fn (string $header): bool => stripos($header, 'Set-Cookie:') === 0
        );
        header_remove('Set-Cookie');
        foreach ($sent as $header) {
            $cookie = trim(explode('=', substr($header, strlen('Set-Cookie:')), 2)[0]);
            $is_kept = $cookie === session_name()
                ? $was_moved || ($renews && $is_signed_in && self::is_session_old())
                : !isset($_COOKIE[$cookie]);
            if ($is_kept) {
                header($header, false);
            }
        }
    }

    /**
     * Half of the session cookie's life is over and no page has been loaded, in any tab. A page that is loaded moves the
     * session to another id and writes the time of that into the old id's data too, so that an answer to the old id can
     * tell, and never brings it back.
     */
    private static function is_session_old(): bool
    {
        $life = (int) config_item('sess_expiration');
        $moved_at = (int) ($_SESSION['__ci_last_regenerate'] ?? 0);
        return $life > 0 && time() - $moved_at > intdiv($life, 2);
    }
}
