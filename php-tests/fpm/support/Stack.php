<?php

/**
 * A running site with everything real: nginx, php-fpm, MariaDB, the built extension, the module. Started by
 * scripts/stack.sh in a folder below FPM_WORK; stopped when this process ends, and by the ring's script should this
 * process die.
 */

declare(strict_types=1);

final class Stack
{
    public const WORKERS = 4;

    /** A watchdog for what php-fpm does by itself, no expectation. */
    private const SECONDS_MOST = 60;

    private const END_ALL = 'array_map(fn ($one) => logout_master_terminate($one->sessionId), logout_master_sessions([], 10000))';

    private static ?Stack $shared = null;

    private static int $started = 0;

    /** @var array<string, string> what stack.sh wrote about itself */
    private array $facts;

    private ?PDO $database = null;

    private function __construct(public readonly string $directory)
    {
        $this->facts = [];
        foreach (file("{$directory}/env", FILE_IGNORE_NEW_LINES) as $line) {
            [$name, $value] = explode('=', $line, 2);
            $this->facts[$name] = stripslashes($value);
        }
    }

    /** The one site that most tests share. */
    public static function shared(): self
    {
        return self::$shared ??= self::start();
    }

    /** @param string ...$options more options of scripts/stack.sh */
    public static function start(string ...$options): self
    {
        $work = (string) getenv('FPM_WORK');
        if ($work === '') {
            throw new RuntimeException('FPM_WORK: empty, expected a folder; run these tests by scripts/ring-fpm.sh');
        }
        $directory = $work . '/site' . ++self::$started;
        $prepended = "{$work}/worker.php";
        file_put_contents($prepended, '<?php header("X-Worker: " . getmypid());');
        register_shutdown_function(static fn () => self::end($directory));
        self::run([
            PROJECT . '/scripts/stack.sh', 'start', $directory,
            '--database', 'mariadb', '--workers', (string) self::WORKERS,
            '--module', PROJECT . '/perfex-module/logout_master',
            '--extension', PROJECT . '/target/release/liblogout_master.so',
            '--php-admin', "auto_prepend_file={$prepended}", ...$options,
        ]);
        return new self($directory);
    }

    public function stop(): void
    {
        self::end($this->directory);
    }

    public function url(): string
    {
        return $this->facts['URL'];
    }

    public function browser(string $agent = Browser::CHROMIUM): Browser
    {
        return new Browser($this->url(), $agent);
    }

    public function registryFile(): string
    {
        return $this->facts['REGISTRY'];
    }

    public function cli(string ...$arguments): string
    {
        return self::run(['php', '-c', $this->facts['PHP_INI'], $this->facts['SITE'] . '/cli.php', ...$arguments]);
    }

    /** @return array{status: int, error: string} of a command that is expected to fail */
    public function failingCli(string ...$arguments): array
    {
        try {
            $this->cli(...$arguments);
        } catch (RuntimeException $failure) {
            return ['status' => $failure->getCode(), 'error' => $failure->getMessage()];
        }
        return ['status' => 0, 'error' => ''];
    }

    /** @return list<array<string, mixed>> */
    public function sql(string $sql, array $values = []): array
    {
        $this->database ??= new PDO(
            "mysql:unix_socket={$this->facts['DB_SOCKET']};dbname={$this->facts['DB_NAME']};charset=utf8mb4",
            'root',
            '',
            [PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION]
        );
        $statement = $this->database->prepare($sql);
        $statement->execute($values);
        return $statement->columnCount() > 0 ? $statement->fetchAll(PDO::FETCH_ASSOC) : [];
    }

    /** By SQL, behind the back of host and module. */
    public function setOption(string $name, string $value): void
    {
        $this->sql('UPDATE tbloptions SET value = ? WHERE name = ?', [$value, $name]);
    }

    public function option(string $name): string
    {
        return (string) ($this->sql('SELECT value FROM tbloptions WHERE name = ?', [$name])[0]['value'] ?? '');
    }

    public function switchTo(string $name, string $value): void
    {
        $this->cli('switch', 'set', $name, $value);
    }

    public function switchesBack(): void
    {
        @unlink($this->facts['SITE'] . '/application/config/switches.json');
    }

    /** What a PHP expression says that is evaluated with the workers' extension, registry and user. */
    public function registry(string $expression): mixed
    {
        $php = ['php', '-c', $this->facts['PHP_INI'], '-d', 'logout_master.registry_path=' . $this->registryFile(),
            '-r', "echo json_encode({$expression}, JSON_THROW_ON_ERROR);"];
        $user = $this->facts['POOL_USER'];
        $drop = posix_geteuid() === 0 ? ['setpriv', "--reuid={$user}", "--regid={$user}", '--clear-groups'] : [];
        return json_decode(
            self::run([...$drop, 'env', "PHP_INI_SCAN_DIR={$this->directory}/conf.d", ...$php]),
            true,
            64,
            JSON_THROW_ON_ERROR
        );
    }

    /** @return list<array<string, mixed>> the live sessions of a person */
    public function sessionsOf(string $kind, int $id): array
    {
        return $this->registry("logout_master_sessions(['kind' => '{$kind}', 'id' => {$id}])");
    }

    /** Makes a policy hold from now on, for the sessions that are there too. */
    public function policy(string $json): void
    {
        $this->setOption('logout_master_policy', $json);
        $this->registry(self::policySet($json));
    }

    /** Ends whatever earlier tests have left, and makes a policy hold. */
    public function startAnew(string $json): void
    {
        $this->setOption('logout_master_policy', $json);
        $this->registry('[' . self::END_ALL . ', ' . self::policySet($json) . ']');
    }

    public function endAllSessions(): void
    {
        $this->registry(self::END_ALL);
    }

    /** @return list<int> the processes of php-fpm's workers */
    public function workers(): array
    {
        $master = trim((string) file_get_contents($this->facts['FPM_PID_FILE']));
        $children = trim((string) file_get_contents("/proc/{$master}/task/{$master}/children"));
        return $children === '' ? [] : array_map(intval(...), explode(' ', $children));
    }

    /** USR2, and all workers are new when it returns. */
    public function reload(): void
    {
        $old = $this->workers();
        self::run([PROJECT . '/scripts/stack.sh', 'reload', $this->directory]);
        $this->wait(fn (): bool => $this->areNew($old), 'php-fpm to start new workers');
    }

    /** Loads the extension into php-fpm and the command line, or takes it out; as an upgrade of PHP would. */
    public function loadExtension(bool $isLoaded): void
    {
        $ini = (string) file_get_contents($this->facts['PHP_INI']);
        $line = $isLoaded ? 'extension = $1' : ';extension = $1';
        file_put_contents(
            $this->facts['PHP_INI'],
            preg_replace('/^;?extension = (.*logout_master\.so)$/m', $line, $ini)
        );
        $this->reload();
    }

    /** Sets a value of the pool, of php-fpm alone; null takes it away. */
    public function poolSetting(string $name, ?string $value): void
    {
        $this->poolSettings([$name => $value]);
    }

    /** @param array<string, string|null> $settings */
    public function poolSettings(array $settings): void
    {
        $file = "{$this->directory}/php-fpm.conf";
        $lines = file($file);
        foreach ($settings as $name => $value) {
            $lines = preg_grep('/^php_admin_value\[' . preg_quote($name, '/') . '\]/', $lines, PREG_GREP_INVERT);
            if ($value !== null) {
                $lines[] = "php_admin_value[{$name}] = \"{$value}\"\n";
            }
        }
        file_put_contents($file, implode('', $lines));
        $this->reload();
    }

    public function phpLog(): string
    {
        return (string) file_get_contents("{$this->facts['LOGS']}/php.log");
    }

    public function forgetPhpLog(): void
    {
        file_put_contents("{$this->facts['LOGS']}/php.log", '');
    }

    /** @param callable(): bool $isSo */
    public function wait(callable $isSo, string $what): void
    {
        $until = microtime(true) + self::SECONDS_MOST;
        while (!$isSo()) {
            if (microtime(true) > $until) {
                throw new RuntimeException("waited in vain for {$what}");
            }
            usleep(20_000);
        }
    }

    /** @param list<int> $old */
    private function areNew(array $old): bool
    {
        $now = $this->workers();
        return count($now) === self::WORKERS && array_intersect($now, $old) === [] && $this->answers();
    }

    private function answers(): bool
    {
        return $this->browser()->send(Request::xhr('/api/version'))->status === 200;
    }

    private static function end(string $directory): void
    {
        self::run([PROJECT . '/scripts/stack.sh', 'stop', $directory, '--wipe']);
    }

    private static function policySet(string $json): string
    {
        return 'logout_master_policy_set(base64_decode("' . base64_encode($json) . '"))';
    }

    /** @param list<string> $command */
    private static function run(array $command): string
    {
        $process = proc_open($command, [['file', '/dev/null', 'r'], ['pipe', 'w'], ['file', self::errors(), 'w']], $pipes);
        $output = stream_get_contents($pipes[1]);
        $status = proc_close($process);
        if ($status !== 0) {
            $said = trim($output . file_get_contents(self::errors()));
            throw new RuntimeException(implode(' ', $command) . " ended with status {$status}: {$said}", $status);
        }
        return rtrim($output, "\n");
    }

    /** Into a file: daemons that a command leaves behind would hold a pipe open. */
    private static function errors(): string
    {
        return getenv('FPM_WORK') . '/errors.' . getmypid();
    }
}
