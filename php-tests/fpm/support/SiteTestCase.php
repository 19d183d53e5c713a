<?php

/**
 * The base of all tests: gives each a site that looks as if nothing had happened before, people who sign in, and looks
 * into PHP's log afterwards. Holds what several tests ask; judges nothing by the clock.
 */

declare(strict_types=1);

use PHPUnit\Framework\TestCase;

abstract class SiteTestCase extends TestCase
{
    /** Staff by name: e-mail, id. Passwords are NAME-pass. */
    protected const STAFF = ['admin' => ['admin@example.com', 1], 'sara' => ['sara@example.com', 2], 'tom' => ['tom@example.com', 3]];

    protected const CONTACTS = ['carla' => ['carla@example.net', 1], 'dora' => ['dora@example.net', 2]];

    protected Stack $stack;

    /** Lines of PHP's log that this test provokes, as a pattern. */
    private string $provoked = '';

    protected function setUp(): void
    {
        $this->stack = Stack::shared();
        $this->stack->switchesBack();
        foreach (['sessions', 'user_auto_login', 'activity_log'] as $table) {
            $this->stack->sql("DELETE FROM tbl{$table}");
        }
        $this->stack->sql("UPDATE tblstaff SET default_language = ''");
        $this->stack->sql("UPDATE tblclients SET default_language = ''");
        if ($this->stack->sql("SELECT 1 FROM tblmodules WHERE module_name = 'logout_master' AND active = 1") === []) {
            $this->stack->cli('module', 'activate', 'logout_master');
        }
        $this->stack->sql('DELETE FROM tbllogout_master_attempts');
        $this->stack->setOption('logout_master_enabled', '1');
        $this->stack->startAnew(Policy::long());
        $this->stack->forgetPhpLog();
    }

    protected function assertPostConditions(): void
    {
        self::assertSame('', $this->unexpectedLog(), 'lines in the log of PHP');
    }

    protected function tearDown(): void
    {
        if ($this->hasFailed() && $this->unexpectedLog() !== '') {
            fwrite(STDERR, "\n{$this->getName()}: PHP's log:\n{$this->unexpectedLog()}\n");
        }
    }

    /** From here on, lines of PHP's log that match are the test's own doing. */
    protected function provokes(string $pattern): void
    {
        $this->provoked = $pattern;
    }

    /** @param array<string, mixed> $limits of everybody, from now on */
    protected function limits(array $limits): void
    {
        $this->stack->policy(Policy::document($limits));
    }

    protected function staff(string $name, bool $isRemembered = false, ?Browser $browser = null): Browser
    {
        return $this->signIn($browser ?? $this->stack->browser(), '/admin/authentication', self::STAFF[$name][0], $name, $isRemembered);
    }

    protected function contact(string $name, bool $isRemembered = false, ?Browser $browser = null): Browser
    {
        $browser ??= $this->stack->browser();
        return $this->signIn($browser, '/authentication/login', self::CONTACTS[$name][0], $name, $isRemembered);
    }

    /** The login itself, of a browser that has the login page open; the answer that follows it is not asked for. */
    protected function login(Browser $browser, string $path, string $email, string $name, bool $isRemembered = false): Answer
    {
        $remember = $isRemembered ? ['remember' => '1'] : [];
        return $browser->submit($path, ['email' => $email, 'password' => "{$name}-pass"] + $remember);
    }

    /** @return array<string, mixed> the decision on a browser's session; it moves no clock */
    protected function status(Browser $browser, string $kind = 'staff'): array
    {
        $answer = $browser->send(Request::xhr("/logout_master/presence/status?kind={$kind}"));
        self::assertSame(200, $answer->status, (string) $answer);
        return $answer->json();
    }

    protected static function assertSignedIn(Browser $browser, string $message = '', string $path = '/admin/clients'): void
    {
        $answer = $browser->open($path);
        self::assertSame(200, $answer->status, "{$message} {$answer}");
        self::assertNotNull($answer->config(), "{$message} {$answer}");
    }

    protected static function assertShows(string $text, Answer $page, string $message = ''): void
    {
        self::assertTrue(str_contains($page->body, $text), "{$message} found no \"{$text}\" in: {$page}");
    }

    protected static function assertShowsNot(string $text, Answer $page, string $message = ''): void
    {
        self::assertFalse(str_contains($page->body, $text), "{$message} found \"{$text}\" in: {$page}");
    }

    /** A text of the module's, as it stands in HTML. */
    protected static function html(string $folder, string $key): string
    {
        $lang = [];
        defined('BASEPATH') || define('BASEPATH', '');
        foreach (glob(PROJECT . "/perfex-module/logout_master/language/{$folder}/logout_master*_lang.php") as $file) {
            require $file;
        }
        return htmlspecialchars($lang["logout_master_{$key}"], ENT_QUOTES, 'UTF-8');
    }

    protected static function pause(float $seconds): void
    {
        usleep((int) ($seconds * 1_000_000));
    }

    /**
     * Sends the request in rounds of eight until each worker has answered, 24 times or more. A browser's requests queue
     * behind its own session, so there should be as many browsers as workers, or browsers without a session.
     *
     * @param list<Browser> $browsers
     * @return list<Answer>
     */
    protected function onEveryWorker(array $browsers, Request $request): array
    {
        $answers = $workers = [];
        for ($round = 0; $round < 3 || (count($workers) < Stack::WORKERS && $round < 60); $round++) {
            $pairs = [];
            for ($number = 0; $number < 8; $number++) {
                $pairs[] = [$browsers[$number % count($browsers)]->copy(), $request];
            }
            foreach (Browser::together($pairs) as $answer) {
                $answers[] = $answer;
                $workers[$answer->worker()] = true;
            }
        }
        self::assertCount(Stack::WORKERS, $workers, 'workers that answered');
        return $answers;
    }

    private function signIn(Browser $browser, string $path, string $email, string $name, bool $isRemembered): Browser
    {
        $browser->open($path);
        $answer = $browser->follow($this->login($browser, $path, $email, $name, $isRemembered));
        self::assertSame(200, $answer->status, (string) $answer);
        self::assertNotNull($answer->config(), "no page of a signed-in person: {$answer}");
        return $browser;
    }

    private function unexpectedLog(): string
    {
        $isUnexpected = fn (string $line): bool => trim($line) !== ''
            && ($this->provoked === '' || preg_match($this->provoked, $line) !== 1);
        return implode("\n", array_filter(explode("\n", $this->stack->phpLog()), $isUnexpected));
    }
}
