<?php

/**
 * The host's double-submit token, for the two addresses that the host leaves to us (config/csrf_exclude_uris.php): field
 * and cookie must be equal, as the host itself has it.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_host_csrf
{
    public function __construct(private Logout_master_host $host)
    {
    }

    /** Whether this POST was sent from a page of this browser. True where the site's owner has switched the check off. */
    public function is_valid(): bool
    {
        if (!config_item('csrf_protection')) {
            return true;
        }
        $name = $this->host->csrf()['name'];
        // A host that does not leave the check to us has made it, and has taken the field away.
        parse_str((string) file_get_contents('php://input'), $sent);
        $field = $_POST[$name] ?? $sent[$name] ?? null;
        $cookie = $this->sent_cookie(config_item('cookie_prefix') . config_item('csrf_cookie_name'));
        return is_string($field) && is_string($cookie) && $cookie !== '' && hash_equals($cookie, $field);
    }

    /** As the browser sent it: a host that changes its token with each POST has put the next one in its place by now. */
    private function sent_cookie(string $name): ?string
    {
        foreach (explode(';', (string) ($_SERVER['HTTP_COOKIE'] ?? '')) as $pair) {
            [$key, $value] = explode('=', trim($pair), 2) + [1 => ''];
            if ($key === $name) {
                return urldecode($value);
            }
        }
        return null;
    }

    /** Gives the browser the cookie that goes with the token of the answer. */
    public function send(): void
    {
        if (headers_sent()) {
            return;
        }
        setcookie(config_item('cookie_prefix') . config_item('csrf_cookie_name'), $this->host->csrf()['value'], [
            'expires' => time() + (int) config_item('csrf_expire'),
            'path' => (string) (config_item('cookie_path') ?: '/'),
            'domain' => (string) config_item('cookie_domain'),
            'secure' => (bool) config_item('cookie_secure'),
            'httponly' => (bool) config_item('cookie_httponly'),
            'samesite' => 'Strict',
        ]);
    }
}
