<?php

/**
 * The double-submit CSRF check: POST only, field and cookie must be equal, every other request renews the cookie.
 *
 * A page that stays open longer than the cookie lives fails its next POST unless some GET renewed the cookie.
 */

declare(strict_types=1);

namespace Host;

final class Security
{
    private string $hash;

    public function __construct(private Config $config, private Uri $uri)
    {
        $known = $_COOKIE[$this->cookie()] ?? null;
        $this->hash = is_string($known) && preg_match('#^[0-9a-f]{32}$#', $known) ? $known : bin2hex(random_bytes(16));
    }

    public function get_csrf_token_name(): string
    {
        return $this->config->item('csrf_token_name');
    }

    public function get_csrf_hash(): string
    {
        return $this->hash;
    }

    public function xss_clean(string|array $value): string|array
    {
        return is_array($value)
            ? array_map($this->xss_clean(...), $value)
            : (string) preg_replace('#</?[a-z][^>]*>|[&<]script#i', '[removed]', $value);
    }

    public function verify(): void
    {
        if (!$this->config->item('csrf_protection')) {
            return;
        }
        if (strtoupper($_SERVER['REQUEST_METHOD'] ?? 'GET') !== 'POST') {
            $this->sendCookie();
            return;
        }
        if ($this->excluded()) {
            return;
        }
        $field = $_POST[$this->get_csrf_token_name()] ?? null;
        $cookie = $_COOKIE[$this->cookie()] ?? null;
        unset($_POST[$this->get_csrf_token_name()]);
        if ($this->config->item('csrf_regenerate')) {
            // Before any controller: nobody finds any more what the browser sent.
            unset($_COOKIE[$this->cookie()]);
            $this->hash = bin2hex(random_bytes(16));
        }
        $this->sendCookie();
        if (!is_string($field) || !is_string($cookie) || !hash_equals($cookie, $field)) {
            show_error('The action you have requested is not allowed.', $this->config->item('csrf_status'));
        }
    }

    private function excluded(): bool
    {
        foreach ($this->config->item('csrf_exclude_uris') as $pattern) {
            if (preg_match('#^' . $pattern . '$#iu', $this->uri->uri_string())) {
                return true;
            }
        }
        return false;
    }

    private function cookie(): string
    {
        return $this->config->item('cookie_prefix') . $this->config->item('csrf_cookie_name');
    }

    private function sendCookie(): void
    {
        if ($this->config->item('cookie_secure') && !is_https()) {
            return;
        }
        setcookie($this->cookie(), $this->hash, [
            'expires' => time() + $this->config->item('csrf_expire'),
            'path' => $this->config->item('cookie_path'),
            'secure' => (bool) $this->config->item('cookie_secure'),
            'httponly' => (bool) $this->config->item('cookie_httponly'),
            'samesite' => 'Strict',
        ]);
    }
}
