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
    public const REASON_COOKIE = 'logout_master_reason';

    /** A mark of all assets together. Written by scripts/package-module.sh alone; empty where they are sources. */
    public const PACKED_ASSETS = '';

    private const SEAT = 'logout_master_';
    private const QUESTION = 'logout_master_question';

    private ?Logout_master_act $act = null;
    private ?string $ip = null;

    /** @var array<string, array<string, mixed>> by kind, as far as they were read */
    private array $seats = [];

    private ?string $asset_folder = null;
    private ?string $asset_folder_escaped = null;
    private ?string $site_address = null;
    private ?string $admin_address = null;

    /** A missing option is an empty string here too. */
    public function option(string $name): string
    {
        return (string) get_option($name);
    }

    public function set_option(string $name, string $value): void
    {
        update_option($name, $value);
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
        return $this->act ??= new Logout_master_act($_SERVER, static fn (): string => (string) site_url());
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
        return $this->ip ??= (string) get_instance()->input->ip_address();
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

    /** The class that answers this request. */
    public function controller(): string
    {
        return get_class(get_instance());
    }

    /** The host's menus of both areas; not every host has them. */
    public function menu(): ?object
    {
        return get_instance()->app_menu ?? null;
    }

    /** @return array{token: string, id: int, started_at: int, generation: string}|null plus roles, admin and label */
    public function seat(string $kind): ?array
    {
        if (isset($this->seats[$kind])) {
            return $this->seats[$kind];
        }
        $seat = get_instance()->session->userdata(self::SEAT . $kind);
        $is_whole = is_array($seat) && is_string($seat['token'] ?? null) && is_int($seat['id'] ?? null)
            && is_int($seat['started_at'] ?? null) && is_string($seat['generation'] ?? null);
        return $is_whole ? $this->seats[$kind] = $seat : null;
    }

    /** @param array<string, mixed> $seat */
    public function take_seat(string $kind, array $seat): void
    {
        unset($this->seats[$kind]);
        get_instance()->session->set_userdata(self::SEAT . $kind, $seat);
    }

    public function leave_seat(string $kind): void
    {
        unset($this->seats[$kind]);
        get_instance()->session->unset_userdata(self::SEAT . $kind);
    }

    /** @return array<string, mixed>|null what a member of staff is to be asked about their timers */
    public function question(): ?array
    {
        $question = get_instance()->session->userdata(self::QUESTION);
        return is_array($question) ? $question : null;
    }

    /** @param array<string, mixed>|null $question null when it is answered */
    public function keep_question(?array $question): void
    {
        if ($question === null) {
            get_instance()->session->unset_userdata(self::QUESTION);
        } else {
            get_instance()->session->set_userdata(self::QUESTION, $question);
        }
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
        return $this->address('contact', "presence/{$call}");
    }

    /**
     * Of a page of this module. Each area is asked for once, since pages have many such addresses; the page's name is not
     * the end of it where the site has endings for its addresses.
     */
    private function address(string $kind, string $page): string
    {
        $pattern = $kind === 'contact'
            ? $this->site_address ??= (string) site_url('logout_master/PAGE')
            : $this->admin_address ??= (string) admin_url('logout_master/PAGE');
        return str_replace('logout_master/PAGE', "logout_master/{$page}", $pattern);
    }

    /** The page of a person's own drafts. */
    public function drafts_url(string $kind): string
    {
        return $this->address($kind, $kind === 'contact' ? 'my_drafts_client' : 'my_drafts');
    }

    public function drafts_call_url(string $call): string
    {
        return $this->address('contact', "drafts/{$call}");
    }

    /** The key of the site that the host itself encrypts with; empty where its owner has set none. */
    public function encryption_key(): string
    {
        return (string) config_item('encryption_key');
    }

    /** @return array<mixed> the fields of a form, as the browser sent them */
    public function posted(): array
    {
        return (array) get_instance()->input->post(null, false);
    }

    /** The page of a person's own sessions, or a call of it. */
    public function mine_url(string $kind, string $call = ''): string
    {
        $call = $call === '' ? '' : "/{$call}";
        return $this->address($kind, ($kind === 'contact' ? 'mine_client' : 'mine') . $call);
    }

    public function asset_url(string $file): string
    {
        return $this->asset_folder() . $this->asset_name($file);
    }

    /** The same as it stands in an element. */
    public function asset_attribute(string $file): string
    {
        $this->asset_folder_escaped ??= $this->escape($this->asset_folder());
        return $this->asset_folder_escaped . $this->asset_name($file);
    }

    /**
     * The same to a script that lies beside it. Of a source, age and size tell a change as well as its contents would, which
     * every page would have to read.
     */
    public function asset_name(string $file): string
    {
        if (self::PACKED_ASSETS !== '') {
            return "{$file}?v=" . self::PACKED_ASSETS;
        }
        $path = dirname(__DIR__, 2) . "/assets/{$file}";
        $mark = dechex((int) @filemtime($path)) . '-' . dechex((int) @filesize($path));
        return "{$file}?v=" . Logout_master_module::VERSION . "-{$mark}";
    }

    /** The page of the audit log, or a call of it. */
    public function audit_url(string $call = ''): string
    {
        return $this->address('staff', 'audit' . ($call === '' ? '' : "/{$call}"));
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

    /** The back button must not show what a signed-in person saw. */
    public function uncached(): void
    {
        header('Cache-Control: no-store, private');
    }

    /** Whether the browser brought the host's remember-me cookie. */
    public function is_remembered(): bool
    {
        return $this->cookie(self::REMEMBER_COOKIE) !== null;
    }

    /**
     * How the page script gives a cookie that the server reads.
     *
     * @return array{name: string, path: string}
     */
    public function cookie_for_scripts(string $name): array
    {
        return ['name' => config_item('cookie_prefix') . $name, 'path' => (string) (config_item('cookie_path') ?: '/')];
    }

    /** Empties a cookie with an empty value. */
    public function send_cookie(string $name, string $value, int $seconds, bool $is_for_scripts = false): void
    {
        if (headers_sent()) {
            return;
        }
        setcookie(config_item('cookie_prefix') . $name, $value, [
            'expires' => $value === '' ? 1 : time() + $seconds,
            'path' => (string) (config_item('cookie_path') ?: '/'),
            'domain' => (string) config_item('cookie_domain'),
            'secure' => str_starts_with((string) site_url(), 'https:'),
            'httponly' => !$is_for_scripts,
            'samesite' => 'Lax',
        ]);
    }

    /** See Logout_master_host_cookies. */
    public function keep_cookies(bool $is_signed_in, bool $renews = false): void
    {
        Logout_master_host_cookies::keep($is_signed_in, $renews);
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
     * @param string $title of a whole page, which the host's frame shows
     */
    public function view(string $name, array $data, string $title = ''): string
    {
        $data = ['logout_master' => $data] + ($title === '' ? [] : ['title' => $title]);
        return (string) get_instance()->load->view('logout_master/' . $name, $data, true);
    }

    public function escape(string $text): string
    {
        return htmlspecialchars($text, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');
    }

    /** The host's own login and logout, of either area. */
    public function is_authentication(): bool
    {
        return strcasecmp(get_class(get_instance()), 'Authentication') === 0;
    }

    private function asset_folder(): string
    {
        if ($this->asset_folder === null) {
            $this->asset_folder = (string) module_dir_url('logout_master', 'assets/');
            $index = (string) config_item('index_page');
            // The host may have taken it for the address of a page, which on some sites begins or ends otherwise.
            if (!str_ends_with($this->asset_folder, '/assets/') || ($index !== '' && str_contains($this->asset_folder, "/{$index}/"))) {
                $this->asset_folder = base_url('modules/logout_master/assets/');
            }
        }
        return $this->asset_folder;
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
