<?php

/**
 * One request from its first byte to its last, in the order that modules rely on.
 *
 * The order is the point of this class: csrf_exclude_uris and the CSRF check come before any module is loaded, the
 * session is open before the modules' init files run, and the page to return to is remembered after the controller.
 * It holds the services that exist before a controller does; a controller takes them over when it is constructed.
 */

declare(strict_types=1);

namespace Host;

final class Kernel
{
    private static Kernel $kernel;

    /** @var array<string, object> */
    private array $services = [];

    private function __construct(public readonly string $root)
    {
    }

    public static function boot(string $root): self
    {
        self::$kernel = $kernel = new self($root);
        define('BASEPATH', $root . '/system/');
        define('APPPATH', $root . '/application/');
        define('FCPATH', $root . '/');
        define('APP_MODULES_PATH', $root . '/modules/');
        define('ENVIRONMENT', 'testing');
        define('CI_VERSION', '3.1.13');
        require $root . '/application/config/app-config.php';
        set_exception_handler($kernel->failed(...));
        $switches = new Switches($root . '/application/config');
        define('ADMIN_URI', $switches->get('admin_uri'));
        $config = new Config(require $root . '/application/config/config.php', $switches);
        $kernel->services = [
            'switches' => $switches,
            'config' => $config,
            'log' => new Log($root . '/logs/host.log'),
            'hooks' => new Hooks(),
            'benchmark' => new Benchmark(),
            'output' => new Output(),
            'uri' => new Uri((string) $config->item('url_suffix')),
        ];
        return $kernel;
    }

    public static function get(): self
    {
        return self::$kernel;
    }

    public function service(string $name): object
    {
        return $this->services[$name] ??= match ($name) {
            'security' => new Security($this->service('config'), $this->service('uri')),
            'input' => new Input(),
            'db' => Database::open($this->service('benchmark')),
            'lang' => new Lang($this->root),
            'load' => new Loader($this->root),
            'router' => new Router($this->root),
            'session' => new Session\Session($this->service('config')),
            'options' => new Options($this->service('db')),
            'settings_pages' => new SettingsPages(),
            'app' => App::forVersion($this->service('switches')->get('fake_version')),
            'app_tabs' => AppTabs::forVersion($this->service('switches')->get('fake_version')),
            'app_modules' => new Modules\AppModules($this->root . '/modules'),
            'app_menu' => new AppMenu(),
            'app_merge_fields' => new MergeFields(),
            'app_css' => new AppCss(),
            'app_scripts' => new AppScripts(),
            default => throw new \LogicException("service \"{$name}\": unknown, expected one of the kernel's services"),
        };
    }

    /** Names of the services that a controller carries as properties, in the order in which they come to life. */
    public function controllerServices(): array
    {
        return ['config', 'benchmark', 'output', 'uri', 'security', 'input', 'lang', 'load', 'router', 'db', 'session',
            'app', 'app_tabs', 'app_modules', 'app_menu', 'app_merge_fields', 'app_css', 'app_scripts'];
    }

    public function serve(): void
    {
        ob_start();
        register_shutdown_function($this->finish(...));
        $this->preSystem();
        $this->service('uri')->verify();
        $this->service('security')->verify();
        $route = $this->service('router')->route($this->service('uri'));
        $controller = $route->controller();
        if (!$route->callable($controller)) {
            show_404();
        }
        $controller->{$route->method}(...$route->arguments);
        $this->rememberPage();
        $this->service('output')->display();
    }

    /** What a site does before anything of a module's code but its CSRF exceptions is read, of every module on disk. */
    private function preSystem(): void
    {
        $excluded = [];
        foreach (glob($this->root . '/modules/*/config/csrf_exclude_uris.php') ?: [] as $file) {
            $excluded = [...$excluded, ...(array) require $file];
        }
        $this->service('config')->set_item('csrf_exclude_uris', $excluded);
    }

    private function rememberPage(): void
    {
        if (is_cli()) {
            return;
        }
        $uri = $this->service('uri')->uri_string();
        if (!$this->service('input')->is_ajax_request() && !preg_match('#pusher_auth|preview|download#', $uri)) {
            $this->service('session')->set_userdata('_prev_url', current_full_url());
        }
    }

    /** Runs also after exit(), so that every answer carries the figures that tests compare. */
    private function finish(): void
    {
        $error = error_get_last();
        if ($error !== null && ($error['type'] & (E_ERROR | E_PARSE | E_CORE_ERROR | E_COMPILE_ERROR)) !== 0) {
            $this->service('log')->write('error', "{$error['message']} in {$error['file']}:{$error['line']}");
            http_response_code(500);
        }
        if (session_status() === PHP_SESSION_ACTIVE) {
            session_write_close();
        }
        if (!headers_sent()) {
            header('X-Host-Queries: ' . $this->service('benchmark')->queries());
            header('X-Host-Session-Data-Changed: ' . (int) $this->service('benchmark')->sessionChanged());
            if ($this->service('switches')->on('csp')) {
                header("Content-Security-Policy: script-src 'self'");
            }
        }
    }

    private function failed(\Throwable $error): void
    {
        $text = sprintf('%s: %s in %s:%d', $error::class, $error->getMessage(), $error->getFile(), $error->getLine());
        error_log($text);
        if (PHP_SAPI === 'cli') {
            fwrite(STDERR, $text . "\n");
            exit(1);
        }
        if (isset($this->services['log'])) {
            $this->services['log']->write('error', $text . "\n" . $error->getTraceAsString());
        }
        show_error($text, 500, 'The application failed');
    }
}
