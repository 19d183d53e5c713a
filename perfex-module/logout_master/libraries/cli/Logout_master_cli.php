<?php

/**
 * The commands for a shell: reads the words, has the work done, and says how it went. In English, as the evidence pack
 * is. Answers go to standard output, what went wrong to standard error; the exit status tells scripts.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_cli
{
    /** Exit statuses: done and well; done, and the answer is bad news; not done. */
    public const WELL = 0;
    public const BAD_NEWS = 1;
    public const NOT_DONE = 2;

    private const USAGE = <<<'TEXT'
        usage: php modules/logout_master/cli.php COMMAND

          status                        what is in force; exit status 1 when something (marked !) wants a look
          pause HOURS REASON            nobody is signed out for so long; ends by itself. Needs the database alone
          resume                        ends a pause
          policy show                   the policy document that is stored
          policy put FILE REASON        another one (FILE: - for standard input), judged by the extension
          sessions                      everybody who is signed in
          end --staff=ID | --contact=ID ends all sessions of one person
          end-all [--except-staff=ID]   ends everybody's sessions
          check                         checks the chain of the audit log; exit status 1 when it does not hold
          help                          this

        exit status: 0 well, 1 done but the answer is bad news, 2 not done; standard error says why

        TEXT;

    public function __construct(private Logout_master_module $module)
    {
    }

    /** @param array<mixed> $arguments */
    public function run(array $arguments): int
    {
        $words = array_values(array_map(strval(...), $arguments));
        $command = array_shift($words) ?? '';
        $this->module->audit()->people()->acts_in_shell(self::user());
        try {
            return match ($command) {
                'status' => $this->status($words),
                'pause' => $this->pause($words),
                'resume' => $this->resume($words),
                'policy' => $this->policy($words),
                'sessions' => $this->sessions($words),
                'end' => $this->end($words),
                'end-all' => $this->end_all($words),
                'check' => $this->check($words),
                'help', '--help', '-h' => $this->say(self::USAGE),
                default => throw new Logout_master_cli_error($command === ''
                    ? 'found no command, expected one of those that "help" lists'
                    : 'command: found ' . self::quote($command) . ', expected one of those that "help" lists'),
            };
        } catch (Logout_master_cli_error $error) {
            return $this->complain($error->getMessage());
        } catch (\Throwable $problem) {
            return $this->complain($problem->getMessage());
        }
    }

    /** Who gives the command. What sudo says of them is no proof, but says more than the pool's user. */
    public static function user(): string
    {
        $uid = Logout_master_cli_registry::user_id();
        $name = function_exists('posix_getpwuid') ? (posix_getpwuid($uid)['name'] ?? "{$uid}") : "{$uid}";
        $sudo = (string) getenv('SUDO_USER');
        return mb_strcut($sudo === '' || $sudo === $name ? $name : "{$sudo} as {$name}", 0, 50, 'UTF-8');
    }

    /** @param list<string> $words */
    private function status(array $words): int
    {
        self::no_more($words, 'status');
        $status = new Logout_master_cli_status($this->module, $this->registry(), $this->breaks());
        foreach ($status->lines() as [$name, $text, $is_well]) {
            $this->say(sprintf("%s %-12s %s\n", $is_well ? ' ' : '!', $name, $text));
        }
        return $status->is_well() ? self::WELL : self::BAD_NEWS;
    }

    /** @param list<string> $words */
    private function pause(array $words): int
    {
        $hours = array_shift($words) ?? '';
        $until = $this->breaks()->begin(Logout_master_cli_pause::hours($hours), implode(' ', $words));
        return $this->say('paused until ' . self::time($until) . ": nobody is signed out, admins see it on every page\n");
    }

    /** @param list<string> $words */
    private function resume(array $words): int
    {
        self::no_more($words, 'resume');
        return $this->say($this->breaks()->end()
            ? "the pause is over: the policy holds from the next request on\n"
            : "there was no pause\n");
    }

    /** @param list<string> $words */
    private function policy(array $words): int
    {
        $deed = array_shift($words) ?? '';
        if ($deed === 'show') {
            self::no_more($words, 'policy show');
            return $this->say(rtrim($this->module->host()->option(Logout_master_policy_home::OPTION)) . "\n");
        }
        if ($deed !== 'put') {
            throw new Logout_master_cli_error('policy: found ' . self::quote($deed) . ', expected show or put');
        }
        $policy = new Logout_master_cli_policy($this->module->rules()->home(), $this->registry());
        $revision = $policy->put(array_shift($words) ?? '', implode(' ', $words));
        return $this->say($revision === null
            ? "nothing changed: the stored document says the same\n"
            : "revision {$revision} is in force\n");
    }

    /** @param list<string> $words */
    private function sessions(array $words): int
    {
        self::no_more($words, 'sessions');
        $this->say(implode("\t", Logout_master_cli_sessions::COLUMNS) . "\n");
        foreach ($this->people()->listed() as $row) {
            $this->say(implode("\t", $row) . "\n");
        }
        return self::WELL;
    }

    /** @param list<string> $words */
    private function end(array $words): int
    {
        $options = self::options($words, ['staff', 'contact'], 'end');
        if (count($options) !== 1) {
            throw new Logout_master_cli_error('end: found ' . count($options) . ' people, expected --staff=ID or --contact=ID');
        }
        $kind = (string) array_key_first($options);
        $ended = $this->people()->end($kind, $options[$kind]);
        return $this->say("{$ended} sessions of {$kind} {$options[$kind]} ended\n");
    }

    /** @param list<string> $words */
    private function end_all(array $words): int
    {
        $options = self::options($words, ['except-staff'], 'end-all');
        return $this->say($this->people()->end_all($options['except-staff'] ?? 0) . " sessions ended\n");
    }

    /** @param list<string> $words */
    private function check(array $words): int
    {
        self::no_more($words, 'check');
        $check = new Logout_master_cli_check($this->module->audit());
        foreach ($check->run() as $line) {
            $this->say($line . "\n");
        }
        return $check->is_well() ? self::WELL : self::BAD_NEWS;
    }

    private function registry(): Logout_master_cli_registry
    {
        return $this->module->cli_registry();
    }

    private function breaks(): Logout_master_cli_pause
    {
        if ($this->module->host()->option(Logout_master_cli_pause::OPTION) === '') {
            // Files of this version on a database of the one before: not every host writes an option that it does not know.
            $this->module->review_installer()->install();
        }
        return new Logout_master_cli_pause(
            $this->module->host(),
            $this->module->audit()->people(),
            $this->module->audit()->log()
        );
    }

    private function people(): Logout_master_cli_sessions
    {
        return new Logout_master_cli_sessions(
            $this->module->engine(),
            $this->module->people(),
            new Logout_master_host_remembered($this->module->host()),
            $this->registry(),
            $this->module->audit()->people()->actor()
        );
    }

    /**
     * @param list<string> $words such as --staff=17
     * @param list<string> $known
     * @return array<string, int> by name
     */
    private static function options(array $words, array $known, string $command): array
    {
        $options = [];
        foreach ($words as $word) {
            if (preg_match('/\A--([a-z-]+)=([1-9][0-9]{0,9})\z/', $word, $part) !== 1 || !in_array($part[1], $known, true)) {
                $expected = implode(' or ', array_map(static fn (string $name): string => "--{$name}=ID", $known));
                throw new Logout_master_cli_error(
                    "{$command}: found " . self::quote($word) . ", expected {$expected}, ID a whole number from 1"
                );
            }
            $options[$part[1]] = (int) $part[2];
        }
        return $options;
    }

    /** @param list<string> $words */
    private static function no_more(array $words, string $command): void
    {
        if ($words !== []) {
            throw new Logout_master_cli_error("{$command}: found " . self::quote($words[0]) . ' behind it, expected nothing');
        }
    }

    public static function time(int $at): string
    {
        return gmdate('Y-m-d H:i:s', $at) . ' UTC';
    }

    public static function quote(string $text): string
    {
        return '"' . mb_strimwidth((string) preg_replace('/[\x00-\x1f\x7f]+/', ' ', mb_scrub($text, 'UTF-8')), 0, 80, '…', 'UTF-8') . '"';
    }

    private function say(string $text): int
    {
        fwrite(STDOUT, $text);
        return self::WELL;
    }

    private function complain(string $text): int
    {
        fwrite(STDERR, 'logout_master: ' . rtrim($text) . "\n");
        return self::NOT_DONE;
    }
}
