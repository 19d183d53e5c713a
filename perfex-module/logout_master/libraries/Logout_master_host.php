<?php

/**
 * The host as the module sees it: options, the request, the session's data, addresses, cookies, alerts. Its siblings
 * Logout_master_host_* hold people, sign-out, installation and unlock attempts. Nothing else touches the host.
 *
 * Knows nothing of the extension and decides nothing.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_host
{
    public const REMEMBER_COOKIE = 'autologin';

    private const SEAT = 'logout_master_';

    private ?Logout_master_act $act = null;

    /** A missing option is an empty string here too. */
    public function option(string $name): string
    {
        return (string) get_option($name);
    }

    /** Sessions of an earlier generation are forgotten and start anew, so that nobody is logged out for the past. */
    public function start_generation(): void
    {
        update_option('logout_master_generation', (string) (1 + (int) $this->option('logout_master_generation')));
    }

    public function is_cli(): bool
    {
        return is_cli();
    }

    public function request(): Logout_master_act
    {
        return $this->act ??= new Logout_master_act($_SERVER);
    }

    public function method(): string
    {
        return strtoupper((string) ($_SERVER['REQUEST_METHOD'] ?? 'GET'));
    }

    public function get(string $name): mixed
    {
        return get_instance()->input->get($name);
    }

    /** As the browser sent it: a password may hold what a cleaner would take for markup. */
    public function post(string $name): mixed
    {
        return get_instance()->input->post($name, false);
    }

    public function ip(): string
    {
        return (string) get_instance()->input->ip_address();
    }

    public function agent(): string
    {
        return (string) get_instance()->input->user_agent();
    }

    /** An address of the staff area, which needs a login by itself. */
    public function is_staff_area(): bool
    {
        return class_exists('AdminController', false) && get_instance() instanceof AdminController;
    }

    /** The host's own logout, of either area. */
    public function is_logout(): bool
    {
        return $this->is_authentication() && get_instance()->router->fetch_method() === 'logout';
    }

    public function is_endpoint(): bool
    {
        return get_instance() instanceof Logout_master_endpoint;
    }

    /** @return array{token: string, id: int, started_at: int, generation: string}|null plus roles, admin and label */
    public function seat(string $kind): ?array
    {
        $seat = get_instance()->session->userdata(self::SEAT . $kind);
        $is_whole = is_array($seat) && is_string($seat['token'] ?? null) && is_int($seat['id'] ?? null)
            && is_int($seat['started_at'] ?? null) && is_string($seat['generation'] ?? null);
        return $is_whole ? $seat : null;
    }

    /** @param array<string, mixed> $seat */
    public function take_seat(string $kind, array $seat): void
    {
        get_instance()->session->set_userdata(self::SEAT . $kind, $seat);
    }

    public function leave_seat(string $kind): void
    {
        get_instance()->session->unset_userdata(self::SEAT . $kind);
    }

    /** Lets the browser's next request in. What is put into the session afterwards is lost. */
    public function close_session(): void
    {
        if (session_status() === PHP_SESSION_ACTIVE) {
            session_write_close();
        }
    }

    /** Alerts live for one request of any kind: a call of the page script must not use up what a page is to show. */
    public function keep_alerts(): void
    {
        $session = get_instance()->session;
        $alerts = array_keys((array) $session->flashdata());
        if ($alerts !== []) {
            $session->keep_flashdata($alerts);
        }
    }

    public function renew_session_id(): void
    {
        get_instance()->session->sess_regenerate(true);
    }

    public function login_url(string $kind): string
    {
        return $kind === 'contact' ? site_url('authentication/login') : admin_url('authentication');
    }

    public function presence_url(string $call): string
    {
        return site_url('logout_master/presence/' . $call);
    }

    public function asset_url(string $file): string
    {
        $path = dirname(__DIR__) . '/assets/' . $file;
        // Age and size tell a changed file as well as its contents would, which every page would have to read.
        $mark = Logout_master_module::VERSION . '-' . dechex((int) @filemtime($path)) . '-' . dechex((int) @filesize($path));
        return module_dir_url('logout_master', 'assets/' . $file) . '?v=' . $mark;
    }

    public function settings_url(): string
    {
        return admin_url('settings?group=logout_master');
    }

    /** The address of this request as a path, which cannot lead to another site. */
    public function current_path(): string
    {
        return $this->own_path((string) ($_SERVER['REQUEST_URI'] ?? '')) ?? $this->home_path();
    }

    /** Where the CRM begins, which may be a folder. */
    public function home_path(): string
    {
        return $this->own_path((string) parse_url((string) site_url(), PHP_URL_PATH)) ?? '/';
    }

    /** The page that a form was sent from, when it is one of this site. */
    public function referring_path(): ?string
    {
        $parts = parse_url((string) ($_SERVER['HTTP_REFERER'] ?? ''));
        $own = parse_url(site_url());
        foreach (['scheme', 'host', 'port'] as $part) {
            if (($parts[$part] ?? null) !== ($own[$part] ?? null)) {
                return null;
            }
        }
        return $this->own_path(($parts['path'] ?? '/') . (isset($parts['query']) ? '?' . $parts['query'] : ''));
    }

    /**
     * The path when it stays on this site, else null. "//host" and "/\host" are other sites to a browser, and control
     * characters would end the header.
     */
    public function own_path(mixed $path): ?string
    {
        return is_string($path) && preg_match('#\A/(?![/\\\\])[^\x00-\x20\x7f\\\\]*\z#', $path) ? $path : null;
    }

    /** @return array{name: string, value: string} */
    public function csrf(): array
    {
        $security = get_instance()->security;
        return ['name' => (string) $security->get_csrf_token_name(), 'value' => (string) $security->get_csrf_hash()];
    }

    public function cookie(string $name): mixed
    {
        return $_COOKIE[config_item('cookie_prefix') . $name] ?? null;
    }

    /** Whether the browser brought the host's remember-me cookie. */
    public function is_remembered(): bool
    {
        return $this->cookie(self::REMEMBER_COOKIE) !== null;
    }

    /** Empties a cookie with an empty value. */
    public function send_cookie(string $name, string $value, int $seconds): void
    {
        if (headers_sent()) {
            return;
        }
        setcookie(config_item('cookie_prefix') . $name, $value, [
            'expires' => $value === '' ? 1 : time() + $seconds,
            'path' => (string) (config_item('cookie_path') ?: '/'),
            'domain' => (string) config_item('cookie_domain'),
            'secure' => $this->is_https(),
            'httponly' => true,
            'samesite' => 'Lax',
        ]);
    }

    public function is_https(): bool
    {
        return str_starts_with((string) site_url(), 'https:');
    }

    /**
     * Takes back the cookies that this answer would renew: asking must not keep a session's cookie alive, and an
     * answer that comes late must not replace the cookie of a newer session. Lost CSRF cookies are given again. The id
     * of a session that the host has just moved for good is not taken back, or the session would be lost.
     */
    public function keep_cookies(bool $is_signed_in): void
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
            if ($cookie === session_name() ? $was_moved : !isset($_COOKIE[$cookie])) {
                header($header, false);
            }
        }
    }

    /** Newer hosts have sections with children, older ones tabs; each knows only its own. */
    public function add_settings_page(string $slug, string $name, string $view): void
    {
        $CI = get_instance();
        $page = ['name' => $name, 'view' => $view, 'position' => 60];
        if (method_exists($CI->app, 'add_settings_section_child')) {
            $page += ['title' => $name, 'icon' => 'fa-solid fa-user-clock'];
            $CI->app->add_settings_section_child('general', $slug, $page);
        } else {
            $CI->app_tabs->add_settings_tab($slug, $page + ['icon' => 'fa fa-clock-o']);
        }
    }

    public function is_admin(): bool
    {
        return (bool) is_admin();
    }

    public function may_edit_settings(): bool
    {
        return $this->is_admin() || (function_exists('staff_can') && staff_can('edit', 'settings'));
    }

    /**
     * Some hosts print alerts as they are and some escape them, so the text must need no escaping: what has a meaning
     * in HTML or in a script's string is replaced by what only looks like it.
     */
    public function alert(string $type, string $message): void
    {
        set_alert($type, strtr($message, [
            '<' => '‹', '>' => '›', '&' => '＆', '"' => '″', "'" => '’', '`' => '‵', '\\' => '⧵',
        ]));
    }

    public function redirect(string $url): never
    {
        http_response_code(303);
        header('Location: ' . $url);
        exit;
    }

    /**
     * The host keeps what one view is given for all later ones, the page's own too: so there is one name, and it is ours.
     *
     * @param array<string, mixed> $data
     */
    public function view(string $name, array $data): string
    {
        return (string) get_instance()->load->view('logout_master/' . $name, ['logout_master' => $data], true);
    }

    public function escape(string $text): string
    {
        return htmlspecialchars($text, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');
    }

    /**
     * Calls back when the host is about to redirect this request to the client area's login. The host decides that at
     * the very end and without a hook, hence a shutdown function. The page to return to stays what it was before.
     *
     * @param callable(): void $answer
     */
    public function instead_of_login(callable $answer): void
    {
        if ($this->is_authentication()) {
            return;
        }
        $return_to = $_SESSION['red_url'] ?? null;
        register_shutdown_function(function () use ($answer, $return_to): void {
            if (headers_sent() || !$this->redirects_to($this->login_url('contact'))) {
                return;
            }
            if (($_SESSION['red_url'] ?? null) !== $return_to) {
                $this->restore_return($return_to);
            }
            header_remove('Location');
            $answer();
        });
    }

    private function is_authentication(): bool
    {
        return strcasecmp(get_class(get_instance()), 'Authentication') === 0;
    }

    private function redirects_to(string $url): bool
    {
        foreach (headers_list() as $header) {
            if (strcasecmp($header, 'Location: ' . $url) === 0) {
                return true;
            }
        }
        return false;
    }

    private function restore_return(?string $return_to): void
    {
        // The session's own shutdown function has come first.
        if (session_status() !== PHP_SESSION_ACTIVE) {
            session_start();
        }
        if ($return_to === null) {
            unset($_SESSION['red_url']);
        } else {
            $_SESSION['red_url'] = $return_to;
        }
        session_write_close();
    }

    /** What the host itself reports of a wrong password, for modules that count such attempts. */
    public function report_failed_login(object $row, bool $is_staff): void
    {
        hooks()->do_action('failed_login_attempt', ['user' => $row, 'is_staff_member' => $is_staff]);
    }

    public function log(string $text, ?int $staff = null): void
    {
        // Line breaks would let one entry pass for two.
        log_activity((string) preg_replace('/[\x00-\x1f\x7f]+/', ' ', $text), $staff);
    }
}
