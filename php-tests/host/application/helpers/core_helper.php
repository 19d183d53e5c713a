<?php

/** Global functions of the framework kind: the instance, URLs, errors, redirects. */

declare(strict_types=1);

function &get_instance(): ?CI_Controller
{
    return CI_Controller::get_instance();
}

function hooks(): Host\Hooks
{
    return Host\Kernel::get()->service('hooks');
}

function is_cli(): bool
{
    return PHP_SAPI === 'cli';
}

function is_https(): bool
{
    return strtolower($_SERVER['HTTPS'] ?? '') === 'on' || strtolower($_SERVER['HTTP_X_FORWARDED_PROTO'] ?? '') === 'https';
}

function config_item(string $item): mixed
{
    return Host\Kernel::get()->service('config')->item($item);
}

function log_message(string $level, string $message): void
{
    Host\Kernel::get()->service('log')->write($level, $message);
}

function base_url(string $uri = ''): string
{
    return Host\Kernel::get()->service('config')->base_url($uri);
}

function site_url(string $uri = ''): string
{
    return Host\Kernel::get()->service('config')->site_url($uri);
}

function get_admin_uri(): string
{
    return ADMIN_URI;
}

function admin_url(string $uri = ''): string
{
    return site_url(ADMIN_URI . ($uri === '' ? '' : '/' . ltrim($uri, '/')));
}

function uri_string(): string
{
    return Host\Kernel::get()->service('uri')->uri_string();
}

function current_url(): string
{
    return site_url(uri_string());
}

/** The address of this request with its query. */
function current_full_url(): string
{
    $query = $_SERVER['QUERY_STRING'] ?? '';
    return current_url() . ($query === '' ? '' : "?{$query}");
}

function db_prefix(): string
{
    return APP_DB_PREFIX;
}

function get_app_version(): string
{
    return Host\Kernel::get()->service('switches')->get('fake_version');
}

function html_escape(mixed $value, bool $doubleEncode = true): string
{
    return htmlspecialchars((string) $value, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8', $doubleEncode);
}

function e(mixed $value): string
{
    return html_escape($value);
}

/** GET goes on with 307 and keeps its method, POST with 303. */
function redirect(string $uri = '', string $method = 'auto', ?int $code = null): never
{
    $url = preg_match('#^(\w+:)?//#', $uri) ? $uri : site_url($uri);
    if (is_cli()) {
        foreach ($_SESSION ?? [] as $key => $value) {
            if (str_starts_with((string) $key, 'message-')) {
                fwrite(STDERR, substr((string) $key, 8) . ': ' . strip_tags((string) $value) . "\n");
            }
        }
        fwrite(STDERR, "a redirect to {$url} ended the command\n");
        exit(1);
    }
    $newer = ($_SERVER['SERVER_PROTOCOL'] ?? '') !== 'HTTP/1.0';
    $code ??= !$newer ? 302 : ($_SERVER['REQUEST_METHOD'] === 'GET' ? 307 : 303);
    header("Location: {$url}", true, $code);
    exit;
}

function show_404(string $page = '', bool $logError = true): never
{
    show_error('The page that you asked for was not found.', 404, 'Not found');
}

function show_error(string $message, int $status = 500, string $heading = 'An error occurred'): never
{
    while (ob_get_level() > 1) {
        ob_end_clean();
    }
    http_response_code($status);
    header('Content-Type: text/html; charset=UTF-8');
    echo '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>', html_escape($heading), '</title></head>',
        '<body><h1>', html_escape($heading), '</h1><p>', html_escape($message), '</p></body></html>';
    exit;
}

function delete_cookie(string $name, string $domain = '', string $path = '/'): void
{
    Host\Kernel::get()->service('input')->set_cookie(
        ['name' => $name, 'value' => '', 'expire' => -1, 'domain' => $domain, 'path' => $path]
    );
}

function get_cookie(string $name): mixed
{
    return $_COOKIE[config_item('cookie_prefix') . $name] ?? null;
}

function set_cookie(string|array $name, string $value = '', int $expire = 0, string $domain = ''): void
{
    Host\Kernel::get()->service('input')->set_cookie($name, $value, $expire, $domain);
}

/** @return array{formatted: array<string, string>, token_name: string, hash: string} */
function get_csrf_for_ajax(): array
{
    $security = Host\Kernel::get()->service('security');
    $name = $security->get_csrf_token_name();
    $hash = $security->get_csrf_hash();
    return ['formatted' => [$name => $hash], 'token_name' => $name, 'hash' => $hash];
}

/** @param array<string, mixed> $answer */
function answer_json(array $answer): void
{
    get_instance()->output->set_content_type('application/json')->set_output(json_encode($answer, JSON_THROW_ON_ERROR));
}

/** Lets `seconds` of the request pass, 0 to 60 of them. */
function take_seconds(string $default = '0'): float
{
    $seconds = filter_var(
        get_instance()->input->post_get('seconds') ?? $default,
        FILTER_VALIDATE_FLOAT,
        ['options' => ['min_range' => 0, 'max_range' => 60]]
    );
    if ($seconds === false) {
        show_error('seconds: expected a number from 0 to 60', 422, 'Bad request');
    }
    usleep((int) ($seconds * 1_000_000));
    return $seconds;
}
