<?php

/**
 * Pools of one php-fpm that know nothing of any site: each has a Unix user and settings of its own, and does what a test
 * tells it. Asked by FastCGI, with no web server between. Needs root, since only root may start workers of other users.
 */

declare(strict_types=1);

final class Pools
{
    private const BEGIN = 1;
    private const PARAMS = 4;
    private const STDIN = 5;
    private const STDOUT = 6;
    private const END = 3;

    /** @var resource */
    private $master;

    /** @param array<string, array{user: string, settings: array<string, string>}> $pools */
    public function __construct(private readonly string $directory, array $pools)
    {
        mkdir($directory);
        chmod($directory, 0755);
        mkdir("{$directory}/php-sessions");
        chmod("{$directory}/php-sessions", 01777);
        file_put_contents("{$directory}/do.php", '<?php echo json_encode(["answer" => eval($_SERVER["CODE"])]);');
        $lines = ['[global]', 'daemonize = no', "error_log = {$directory}/fpm.log"];
        foreach ($pools as $name => ['user' => $user, 'settings' => $settings]) {
            array_push($lines, "[{$name}]", "user = {$user}", "listen = {$directory}/{$name}.sock", 'pm = static', 'pm.max_children = 2');
            foreach ($settings as $setting => $value) {
                $lines[] = "php_admin_value[{$setting}] = {$value}";
            }
        }
        file_put_contents("{$directory}/fpm.conf", implode("\n", $lines) . "\n");
        copy(PROJECT . '/target/release/liblogout_master.so', "{$directory}/logout_master.so");
        $this->master = proc_open(
            ['php-fpm' . PHP_MAJOR_VERSION . '.' . PHP_MINOR_VERSION, '-n', '-d', "extension={$directory}/logout_master.so",
                '-d', "session.save_path={$directory}/php-sessions", '-R', '-y', "{$directory}/fpm.conf"],
            [['file', '/dev/null', 'r'], ['file', "{$directory}/fpm.out", 'a'], ['file', "{$directory}/fpm.out", 'a']],
            $pipes
        );
        foreach (array_keys($pools) as $name) {
            for ($tries = 0; !file_exists("{$directory}/{$name}.sock") && $tries < 600; $tries++) {
                usleep(50_000);
            }
        }
    }

    /** What a worker of this pool answers to a piece of PHP. */
    public function ask(string $pool, string $code): mixed
    {
        $socket = stream_socket_client("unix://{$this->directory}/{$pool}.sock", $errno, $error, 30);
        if ($socket === false) {
            throw new RuntimeException("pool {$pool}: {$error}; " . file_get_contents("{$this->directory}/fpm.out"));
        }
        $params = '';
        $facts = ['SCRIPT_FILENAME' => "{$this->directory}/do.php", 'REQUEST_METHOD' => 'GET', 'CODE' => $code];
        foreach ($facts as $name => $value) {
            $params .= pack('NN', strlen($name) | 1 << 31, strlen($value) | 1 << 31) . $name . $value;
        }
        fwrite($socket, self::record(self::BEGIN, pack('nCx5', 1, 0)));
        fwrite($socket, self::record(self::PARAMS, $params) . self::record(self::PARAMS, ''));
        fwrite($socket, self::record(self::STDIN, ''));
        $output = '';
        do {
            ['type' => $type, 'length' => $length, 'padding' => $padding] =
                unpack('Cversion/Ctype/nid/nlength/Cpadding/Cspare', (string) stream_get_contents($socket, 8));
            $content = (string) stream_get_contents($socket, $length + $padding);
            $output .= $type === self::STDOUT ? substr($content, 0, $length) : '';
        } while ($type !== self::END);
        [, $body] = explode("\r\n\r\n", $output, 2);
        $read = json_decode($body, true);
        return is_array($read) ? $read['answer'] : throw new RuntimeException("pool {$pool}: {$body}");
    }

    public function stop(): void
    {
        proc_terminate($this->master);
        proc_close($this->master);
    }

    private static function record(int $type, string $content): string
    {
        return pack('CCnnCx', 1, $type, 1, strlen($content), 0) . $content;
    }
}
