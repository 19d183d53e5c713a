<?php

/**
 * Whether the command line may use the registry of the web server's PHP, which is another program of another user. It
 * must be asked before the extension is: one that finds a file of somebody else's in its place sets that aside, and root
 * could. The web server's PHP notes where its registry is; nothing else is believed.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_cli_registry
{
    public const OPTION = 'logout_master_pool';

    public function __construct(private Logout_master_engine $engine, private Logout_master_host $host)
    {
    }

    /** For the web server's PHP, now and then. Writes when something has changed. */
    public function note(): void
    {
        if (PHP_SAPI === 'cli' || !$this->engine->usable() || $this->engine->is_off()) {
            return;
        }
        $note = json_encode(
            ['path' => $this->engine->registry_path(), 'uid' => self::user_id(), 'namespace' => self::own_namespace()],
            JSON_THROW_ON_ERROR
        );
        if ($this->host->option(self::OPTION) !== $note) {
            $this->host->set_option(self::OPTION, $note);
        }
    }

    /** Why the registry cannot be used from here, and what to do; empty when it can. */
    public function problem(): string
    {
        $problem = $this->engine->problem();
        if ($problem === 'missing') {
            return 'this PHP (' . PHP_BINARY . ', ' . (php_ini_loaded_file() ?: 'no php.ini') . ') has no extension logout_master loaded;'
                . ' give it the line extension=logout_master.so, or run: php -d extension=logout_master.so ' . self::words();
        }
        if ($problem !== null) {
            return "found the extension {$this->engine->version()}, expected " . Logout_master_engine::MINIMUM . ' or newer';
        }
        if ($this->engine->is_off()) {
            return 'logout_master.enabled is 0 for this PHP, expected 1';
        }
        if ($this->noted() === null) {
            return "it is not known yet which registry the web server's PHP uses;"
                . ' open a page of the staff area as an admin, or call the cron by the web, and try again after a minute';
        }
        return $this->conflict();
    }

    /** What keeps this process from using the registry that the web server's PHP uses; empty too while that is not known. */
    public function conflict(): string
    {
        $note = $this->noted();
        if ($note === null) {
            return '';
        }
        $own = $this->own_path();
        $settings = $own === $note['path'] ? '' : " -d logout_master.registry_path={$note['path']}";
        $settings .= self::own_namespace() === $note['namespace'] ? '' : " -d logout_master.namespace={$note['namespace']}";
        if ($note['uid'] !== self::user_id()) {
            return 'the registry belongs to user ' . self::named($note['uid']) . ', this is user ' . self::named(self::user_id())
                . '; run: sudo -u ' . self::name($note['uid']) . " php{$settings} " . self::words();
        }
        return $settings === '' ? '' : "this PHP would use the registry {$own}, the web server's uses {$note['path']}"
            . " of namespace {$note['namespace']}; run: php{$settings} " . self::words();
    }

    /** @throws Logout_master_cli_error */
    public function need(): void
    {
        $problem = $this->problem();
        if ($problem !== '') {
            throw new Logout_master_cli_error("registry: {$problem}");
        }
    }

    /** Of this process, as the system counts users. */
    public static function user_id(): int
    {
        return function_exists('posix_geteuid') ? posix_geteuid() : (int) @fileowner('/proc/self');
    }

    /** @return array{path: string, uid: int, namespace: string}|null */
    private function noted(): ?array
    {
        $note = json_decode($this->host->option(self::OPTION), true);
        // What was noted before it had a namespace lasts until the next note.
        $namespace = is_array($note) ? $note['namespace'] ?? self::own_namespace() : null;
        return is_string($namespace) && is_string($note['path'] ?? null) && is_int($note['uid'] ?? null)
            ? ['path' => $note['path'], 'uid' => $note['uid'], 'namespace' => $namespace]
            : null;
    }

    private static function own_namespace(): string
    {
        return (string) ini_get('logout_master.namespace');
    }

    /** Where the extension would look, as it names its files. Asks it nothing. */
    private function own_path(): string
    {
        $path = (string) ini_get('logout_master.registry_path');
        return $path !== ''
            ? $path
            : '/dev/shm/logout-master-' . self::user_id() . '/' . bin2hex(self::own_namespace()) . '.registry';
    }

    private static function named(int $uid): string
    {
        $name = self::name($uid);
        return $name === "#{$uid}" ? (string) $uid : "{$name} ({$uid})";
    }

    /** As sudo takes it. */
    private static function name(int $uid): string
    {
        $entry = function_exists('posix_getpwuid') ? posix_getpwuid($uid) : false;
        return $entry === false ? "#{$uid}" : $entry['name'];
    }

    /** This command once more. */
    private static function words(): string
    {
        $words = defined('LOGOUT_MASTER_ARGUMENTS') ? LOGOUT_MASTER_ARGUMENTS : [];
        $plain = static fn (string $word): string => preg_match('/\A[A-Za-z0-9._=\/-]+\z/', $word) === 1 ? $word : escapeshellarg($word);
        return implode(' ', ['modules/logout_master/cli.php', ...array_map($plain, $words)]);
    }
}
