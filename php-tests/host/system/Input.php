<?php

/** Reads the request. */

declare(strict_types=1);

namespace Host;

final class Input
{
    public function get(?string $index = null, ?bool $xssClean = null): mixed
    {
        return $this->fetch($_GET, $index, $xssClean);
    }

    public function post(?string $index = null, ?bool $xssClean = null): mixed
    {
        return $this->fetch($_POST, $index, $xssClean);
    }

    public function get_post(string $index, bool $xssClean = false): mixed
    {
        return $_GET[$index] ?? $_POST[$index] ?? null;
    }

    public function post_get(string $index, bool $xssClean = false): mixed
    {
        return $_POST[$index] ?? $_GET[$index] ?? null;
    }

    public function cookie(?string $index = null, ?bool $xssClean = null): mixed
    {
        return $this->fetch($_COOKIE, $index, $xssClean);
    }

    public function server(string $index, bool $xssClean = false): mixed
    {
        return $_SERVER[$index] ?? null;
    }

    public function method(bool $upper = false): string
    {
        $method = $_SERVER['REQUEST_METHOD'] ?? 'cli';
        return $upper ? strtoupper($method) : strtolower($method);
    }

    /** The first that a trusted proxy names, else the peer's. */
    public function ip_address(): string
    {
        $peer = $_SERVER['REMOTE_ADDR'] ?? '0.0.0.0';
        $named = trim(explode(',', $_SERVER['HTTP_X_FORWARDED_FOR'] ?? '')[0]);
        return in_array($peer, explode(',', config_item('proxy_ips')), true) && filter_var($named, FILTER_VALIDATE_IP)
            ? $named
            : $peer;
    }

    public function user_agent(bool $xssClean = false): ?string
    {
        return $_SERVER['HTTP_USER_AGENT'] ?? null;
    }

    public function is_ajax_request(): bool
    {
        return strtolower($_SERVER['HTTP_X_REQUESTED_WITH'] ?? '') === 'xmlhttprequest';
    }

    public function is_cli_request(): bool
    {
        return is_cli();
    }

    public function get_request_header(string $name, bool $xssClean = false): ?string
    {
        return $_SERVER['HTTP_' . strtoupper(str_replace('-', '_', $name))] ?? null;
    }

    /** @return array<string, string> */
    public function request_headers(bool $xssClean = false): array
    {
        $headers = [];
        foreach ($_SERVER as $key => $value) {
            if (str_starts_with($key, 'HTTP_')) {
                $headers[ucwords(strtolower(strtr(substr($key, 5), '_', '-')), '-')] = $value;
            }
        }
        return $headers;
    }

    public function set_cookie(string|array $name, string $value = '', int|string $expire = 0, string $domain = ''): void
    {
        $options = is_array($name) ? $name : ['name' => $name, 'value' => $value, 'expire' => $expire, 'domain' => $domain];
        $expire = (int) ($options['expire'] ?? 0);
        setcookie(config_item('cookie_prefix') . $options['name'], (string) ($options['value'] ?? ''), [
            'expires' => $expire > 0 ? time() + $expire : ($expire < 0 ? 1 : 0),
            'path' => $options['path'] ?? config_item('cookie_path'),
            'domain' => $options['domain'] ?? '',
            'secure' => (bool) config_item('cookie_secure'),
            'httponly' => (bool) ($options['httponly'] ?? config_item('cookie_httponly')),
            'samesite' => 'Lax',
        ]);
    }

    private function fetch(array $from, ?string $index, ?bool $xssClean): mixed
    {
        $value = $index === null ? $from : ($from[$index] ?? null);
        return $value !== null && ($xssClean ?? (bool) config_item('global_xss_filtering'))
            ? Kernel::get()->service('security')->xss_clean($value)
            : $value;
    }
}
