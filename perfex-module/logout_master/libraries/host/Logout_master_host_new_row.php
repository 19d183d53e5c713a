<?php

/**
 * Takes back a remember-me that the host gives at a sign-in, where the policy forbids it: the row is gone before the
 * sign-in is answered, and the browser gets no cookie.
 *
 * The host makes both after the last hook of a sign-in, hence a shutdown function.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_host_new_row
{
    public function __construct(private Logout_master_host $host)
    {
    }

    public function forbid(): void
    {
        register_shutdown_function(function (): void {
            $given = $this->given();
            if ($given === null) {
                return;
            }
            Logout_master_host_database::query(
                'DELETE FROM `' . db_prefix() . 'user_auto_login` WHERE `user_id` = ? AND `key_id` IN (?, ?)',
                [$given->user, ...$given->row_keys()]
            );
            $this->take_cookie_back();
        });
    }

    /** What the answer's own header gives the browser. */
    private function given(): ?Logout_master_remember
    {
        foreach ($this->headers() as $header) {
            if ($this->is_ours($header)) {
                $value = explode(';', explode('=', $header, 2)[1] ?? '')[0];
                return Logout_master_remember::read(urldecode($value));
            }
        }
        return null;
    }

    private function take_cookie_back(): void
    {
        if (headers_sent()) {
            // Without its row the cookie opens nothing.
            return;
        }
        $kept = array_filter($this->headers(), fn (string $header): bool => !$this->is_ours($header));
        header_remove('Set-Cookie');
        foreach ($kept as $header) {
            header($header, false);
        }
        $this->host->send_cookie(Logout_master_host::REMEMBER_COOKIE, '', 0);
    }

    private function is_ours(string $header): bool
    {
        $name = config_item('cookie_prefix') . Logout_master_host::REMEMBER_COOKIE;
        return trim(explode('=', substr($header, strlen('Set-Cookie:')), 2)[0]) === $name;
    }

    /** @return list<string> the headers that set a cookie */
    private function headers(): array
    {
        $is_cookie = static fn (string $header): bool => stripos($header, 'Set-Cookie:') === 0;
        return array_values(array_filter(headers_list(), $is_cookie));
    }
}
