<?php

/** What cli.php can do. Each command prints its answer and nothing else; what fails is said on standard error. */

declare(strict_types=1);

namespace Host;

final class Commands
{
    private const USAGE = 'expected install, switch, option, module, sql, staff, totp, mail, cron, events or watch; cli.php tells how';

    public function __construct(private string $root)
    {
    }

    /** @param list<string> $arguments */
    public static function asWorker(string $root, array $arguments): void
    {
        if (getenv('HOST_AS_WORKER') === '1') {
            return;
        }
        $owner = posix_getpwuid((int) fileowner($root));
        if (posix_geteuid() === 0 && $owner !== false && $owner['uid'] !== 0) {
            posix_initgroups($owner['name'], $owner['gid']);
            posix_setgid($owner['gid']);
            posix_setuid($owner['uid']);
        }
        $settings = is_file("{$root}/pool-settings") ? file("{$root}/pool-settings", FILE_IGNORE_NEW_LINES) : [];
        $options = [];
        foreach ($settings as $setting) {
            array_push($options, '-d', $setting);
        }
        if (php_ini_loaded_file() !== false) {
            array_push($options, '-c', php_ini_loaded_file());
        }
        pcntl_exec(PHP_BINARY, [...$options, ...$arguments], ['HOST_AS_WORKER' => '1'] + getenv());
        throw new \RuntimeException('cli.php: could not start ' . PHP_BINARY . ' again');
    }

    /** @param list<string> $arguments */
    public function run(array $arguments): int
    {
        $command = array_shift($arguments) ?? '';
        try {
            $answer = match ($command) {
                'install' => $this->install(),
                'switch' => $this->switch(...$arguments),
                'option' => $this->option(...$arguments),
                'module' => $this->module(...$arguments),
                'sql' => $this->sql(...$arguments),
                'staff' => $this->staff(...$arguments),
                'totp' => $this->totp(...$arguments),
                'mail' => $this->mail(...$arguments),
                'cron' => $this->cron(),
                'events' => $this->events(...$arguments),
                'watch' => $this->watch(),
                default => throw new \InvalidArgumentException("command \"{$command}\": unknown, " . self::USAGE),
            };
        } catch (\InvalidArgumentException | \OutOfBoundsException | \ArgumentCountError | \PDOException $error) {
            fwrite(STDERR, 'cli.php: ' . $error->getMessage() . "\n");
            return 2;
        }
        if ($answer !== null) {
            echo $answer, "\n";
        }
        return 0;
    }

    private function install(): ?string
    {
        require $this->root . '/application/install/Seed.php';
        $db = Kernel::get()->service('db');
        if ($db->isSqlite()) {
            $db->query('PRAGMA journal_mode = WAL');
        }
        (new \Seed($db))->install();
        return null;
    }

    private function switch(string $action, string $name = '', string $value = ''): ?string
    {
        $switches = Kernel::get()->service('switches');
        if ($action === 'set') {
            $switches->set($name, $value);
            return null;
        }
        return match ($action) {
            'get' => $switches->get($name),
            'list' => implode("\n", array_map(static fn (string $n): string => "{$n}={$switches->get($n)}", $switches->names())),
            default => throw new \InvalidArgumentException("switch {$action}: unknown, expected get, set or list"),
        };
    }

    /** Unlike a module's update_option(), set also makes the option. */
    private function option(string $action, string $name, string $value = ''): ?string
    {
        if ($action === 'get') {
            return get_option($name);
        }
        if ($action !== 'set') {
            throw new \InvalidArgumentException("option {$action}: unknown, expected get or set");
        }
        option_exists($name) ? update_option($name, $value) : add_option($name, $value);
        return null;
    }

    private function module(string $action, string $name = ''): ?string
    {
        $this->controller();
        $modules = Kernel::get()->service('app_modules');
        if ($action === 'list') {
            $line = static fn (array $module): string => sprintf(
                '%s %s %s',
                $module['system_name'],
                $module['headers']['version'],
                $module['activated'] === 1 ? 'active' : 'inactive'
            );
            return implode("\n", array_map($line, $modules->get()));
        }
        match ($action) {
            'activate' => $modules->activate($name),
            'deactivate' => $modules->deactivate($name),
            'uninstall' => $modules->uninstall($name),
            'upgrade' => $modules->upgrade_database($name),
            default => throw new \InvalidArgumentException(
                "module {$action}: unknown, expected list, activate, deactivate, uninstall or upgrade"
            ),
        };
        return null;
    }

    private function sql(string $sql): ?string
    {
        $result = Kernel::get()->service('db')->query($sql);
        return $result instanceof Result
            ? json_encode($result->result_array(), JSON_THROW_ON_ERROR | JSON_INVALID_UTF8_SUBSTITUTE | JSON_UNESCAPED_UNICODE)
            : null;
    }

    private function staff(string $action, string $email, string $password, string $role = '0', string $admin = '0'): string
    {
        if ($action !== 'add') {
            throw new \InvalidArgumentException("staff {$action}: unknown, expected add");
        }
        $controller = $this->controller();
        $controller->load->model('staff_model');
        return (string) $controller->staff_model->add([
            'email' => $email,
            'firstname' => ucfirst(strstr($email, '@', true) ?: $email),
            'lastname' => 'Added',
            'password' => $password,
            'role' => (int) $role,
            'admin' => (int) $admin,
            'active' => 1,
            'default_language' => '',
        ]);
    }

    /** The code that the member's authenticator app shows now. */
    private function totp(string $email): string
    {
        $controller = $this->controller();
        $controller->load->model('two_factor_model');
        $user = $controller->db->get_where('staff', ['email' => $email])->row();
        if ($user === null || !$controller->two_factor_model->is_app($user)) {
            throw new \InvalidArgumentException("totp {$email}: no member of staff with an app, expected one, such as tina@example.com");
        }
        return Totp::code($controller->two_factor_model->secret($user), time());
    }

    /** The mails that went out, one JSON object a line, oldest first; or forgets them. */
    private function mail(string $action = 'list', string $to = ''): ?string
    {
        $file = $this->root . '/logs/mail.jsonl';
        if ($action === 'clear') {
            file_put_contents($file, '');
            return null;
        }
        if ($action !== 'list') {
            throw new \InvalidArgumentException("mail {$action}: unknown, expected list or clear");
        }
        $lines = is_file($file) ? file($file, FILE_IGNORE_NEW_LINES) : [];
        $isWanted = static fn (string $line): bool => $to === '' || json_decode($line, true)['to'] === $to;
        return implode("\n", array_filter($lines, $isWanted));
    }

    /** One run of the scheduled work, without a session. */
    private function cron(): ?string
    {
        $controller = $this->controller();
        $controller->load->model('cron_model');
        $controller->cron_model->run();
        return null;
    }

    private function events(string $after = '0'): ?string
    {
        $this->needRegistry();
        foreach (logout_master_events((int) $after) as $event) {
            echo json_encode(get_object_vars($event), JSON_THROW_ON_ERROR), "\n";
        }
        return null;
    }

    /** Sweeps too, so that an end is told when it comes and not when somebody asks. Runs until it is ended. */
    private function watch(): never
    {
        $this->needRegistry();
        $seen = 0;
        while (true) {
            logout_master_sweep();
            foreach (logout_master_events($seen) as $event) {
                $seen = $event->seq;
                $details = array_filter([
                    $event->kind === '' ? '' : "{$event->kind} {$event->id}",
                    $event->sessionId === '' ? '' : "session {$event->sessionId}",
                    $event->rule === '' ? '' : ($event->type === 'policy' ? 'version ' : 'rule ') . $event->rule,
                    $event->reason === '' ? '' : "reason {$event->reason}",
                ]);
                printf("%s  %-9s %s\n", date('H:i:s', intdiv($event->atMs, 1000)), $event->type, implode(', ', $details));
            }
            usleep(500_000);
        }
    }

    private function needRegistry(): void
    {
        if (!function_exists('logout_master_events')) {
            throw new \InvalidArgumentException('the extension logout_master is not loaded, expected it in php.ini');
        }
    }

    private function controller(): \App_Controller
    {
        return new \App_Controller();
    }
}
