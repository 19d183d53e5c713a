<?php

/**
 * Many requests of one browser at the moment when its session ends, is locked or is unlocked; sign-in and logout in two
 * tabs at once; what lies under a session taken away or changed while it is open. The CRM answers, and nobody is in who
 * must be out.
 */

declare(strict_types=1);

final class SessionRacesTest extends SiteTestCase
{
    private const AT_ONCE = 20;

    private const STATUS = '/logout_master/presence/status?kind=staff';

    /** Passive requests of all kinds, before, at and after the end: who has been told of it is not let in again. */
    public function testAtTheIdleEndAllRequestsOfABrowserAreOutForGood(): void
    {
        $start = hrtime(true);
        $browser = $this->staff('sara');
        $this->limits(['idle_timeout' => 2]);
        $isOver = false;
        $rounds = 0;
        while (!$isOver || ++$rounds < 3) {
            // Nobody has done anything since the sign-in, and the pages say so.
            $report = ['kind' => 'staff', 'idleMs' => (string) intdiv(hrtime(true) - $start, 1_000_000)];
            $kinds = [Request::xhr(self::STATUS), Request::xhr('/admin/misc/notifications_check'), Request::fetch('/admin/leads'),
                Request::pageByItself('/admin/clients'), Request::xhrPost('/logout_master/presence/heartbeat', $report)];
            $pairs = [];
            for ($number = 0; $number < self::AT_ONCE; $number++) {
                $pairs[] = [$browser->copy(), $kinds[$number % count($kinds)]];
            }
            $answers = Browser::together($pairs);
            $in = array_filter($answers, static fn (Answer $answer): bool => $answer->status === 200);
            if ($isOver) {
                self::assertSame([], $in, "{$rounds} rounds after the end");
            }
            foreach ($answers as $answer) {
                self::assertContains($answer->status, [200, 303, 307, 401], (string) $answer);
            }
            $isOver = $in === [];
            self::pause(0.05);
        }
        self::assertSame([], $this->stack->sessionsOf('staff', 2));
        self::assertTrue($browser->open('/admin/clients')->isRedirect());
    }

    public function testAtTheLockNothingIsShownAndOneUnlockOpensAll(): void
    {
        $browser = $this->staff('sara');
        $this->limits(['idle_timeout' => 1, 'grace' => 600]);
        self::pause(1.15);
        $pages = array_fill(0, self::AT_ONCE, [$browser, Request::page('/admin/clients/client/1')]);
        foreach (Browser::together($pages) as $answer) {
            self::assertSame(423, $answer->status, (string) $answer);
            self::assertShowsNot('name="company"', $answer);
        }
        $this->stack->policy(Policy::document(['idle_timeout' => 900, 'grace' => 600]));
        $browser->send(Request::xhrPost('/logout_master/presence/lock', ['kind' => 'staff']));
        $unlock = Request::xhrPost('/logout_master/presence/resume', ['kind' => 'staff', 'password' => 'sara-pass']);
        $pairs = array_fill(0, self::AT_ONCE, [$browser, Request::xhr(self::STATUS)]);
        array_splice($pairs, 5, 0, [[$browser, $unlock], [$browser, $unlock], [$browser, $unlock]]);
        foreach (Browser::together($pairs) as $answer) {
            // The unlock moves the session to another id; whoever came with the former one after that is nobody.
            self::assertContains($answer->status, [200, 423, 401, 403], (string) $answer);
        }
        self::assertSame('active', $this->status($browser)['status']);
        self::assertCount(1, $this->stack->sessionsOf('staff', 2));
        self::assertSignedIn($browser);
    }

    /** @return array<string, array{string}> */
    public function ways(): array
    {
        return ['the oldest ends' => ['end_oldest'], 'the newest is refused' => ['refuse']];
    }

    /** @dataProvider ways */
    public function testTwoTabsThatSignInAtOnceAreOneSessionWhereOnlyOneIsAllowed(string $way): void
    {
        $this->provokes('/logout_master/');
        $this->limits(['max_sessions' => 1, 'on_limit' => $way]);
        $browser = $this->stack->browser();
        $browser->open('/admin/authentication');
        $login = Request::form('/admin/authentication', ['email' => 'sara@example.com', 'password' => 'sara-pass']);
        foreach (Browser::together([[$browser, $login], [$browser, $login], [$browser, $login]]) as $answer) {
            self::assertTrue($answer->isRedirect(), (string) $answer);
        }
        self::assertSignedIn($browser);
        self::assertCount(1, $this->stack->sessionsOf('staff', 2));
        $browser->open('/admin/authentication/logout');
        self::assertSame([], $this->stack->sessionsOf('staff', 2));
        $this->staff('sara', false, $browser);
        self::assertSignedIn($browser, 'one can sign in again');
    }

    public function testALogoutIsNotUndoneByAnotherTabsReports(): void
    {
        foreach (['/admin/authentication/logout', '/logout_master/presence/end'] as $path) {
            $browser = $this->staff('sara', true);
            $tabs = array_map(fn (): Browser => $browser->copy(), range(1, self::AT_ONCE));
            $beat = Request::xhrPost('/logout_master/presence/heartbeat', ['kind' => 'staff', 'idleMs' => '0']);
            $pairs = array_map(static fn (Browser $tab): array => [$tab, $beat], $tabs);
            $logout = str_contains($path, 'presence') ? Request::form($path, ['kind' => 'staff']) : Request::page($path);
            array_splice($pairs, 7, 0, [[$browser, $logout]]);
            foreach (Browser::together($pairs) as $answer) {
                self::assertContains($answer->status, [200, 303, 307, 401, 403, 419], (string) $answer);
            }
            self::assertSame([], $this->stack->sessionsOf('staff', 2), $path);
            foreach ([$browser, ...$tabs] as $tab) {
                self::assertTrue($tab->open('/admin/clients')->isRedirect(), $path);
            }
        }
    }

    public function testASessionWhoseRowIsGoneIsNobodys(): void
    {
        $this->limits(['max_sessions' => 1, 'on_limit' => 'end_oldest']);
        $browser = $this->staff('sara');
        $carla = $this->contact('carla');
        $this->stack->sql('DELETE FROM tblsessions');
        $call = $browser->copy()->send(Request::xhr(self::STATUS));
        self::assertSame(401, $call->status, (string) $call);
        self::assertTrue($browser->open('/admin/clients')->isRedirect());
        self::assertTrue($carla->open('/clients/tickets')->isRedirect());
        $this->staff('sara', false, $browser);
        self::assertSignedIn($browser);
        self::assertCount(1, $this->stack->sessionsOf('staff', 2), 'the one without a row counts no more');
    }

    /** Rows that are cut or overwritten, as a full disk or a careless script leaves them. */
    public function testASessionWhoseDataIsDamagedIsNobodys(): void
    {
        $damages = ["''", "'logout_master_staff|'", "REPLACE(data, 'token', 'nekot')", 'LEFT(data, LENGTH(data) / 2)', "'\\0\\0\\0'"];
        foreach ($damages as $data) {
            // PHP itself says so of what it cannot read.
            $this->provokes('/Failed to decode session object/');
            $browser = $this->staff('sara');
            $this->stack->sql("UPDATE tblsessions SET data = {$data}");
            $answer = $browser->open('/admin/clients');
            self::assertContains($answer->status, [200, 303, 307], "{$data}: {$answer}");
            if ($answer->status === 200) {
                self::assertNotNull($answer->config(), "{$data}: who is let in is watched");
            }
            $this->stack->endAllSessions();
        }
    }

    /** Drafts of before cannot be read, what is sealed is not believed, and people work on and are watched. */
    public function testAnotherEncryptionKeyStopsNobody(): void
    {
        $this->stack->setOption('logout_master_drafts', '1');
        $sara = $this->staff('sara', true);
        $admin = $this->staff('admin');
        $file = "{$this->stack->directory}/site/application/config/app-config.php";
        $config = (string) file_get_contents($file);
        try {
            foreach ([bin2hex(random_bytes(16)), ''] as $key) {
                file_put_contents($file, preg_replace("/'APP_ENC_KEY', '[^']*'/", "'APP_ENC_KEY', '{$key}'", $config));
                self::assertSignedIn($sara, "key '{$key}'");
                foreach (ModuleCalls::all() as $path => $base) {
                    $answer = $admin->send(Request::page($path));
                    self::assertNotSame(500, $answer->status, "key '{$key}', {$path}: {$answer}");
                }
                $beat = ['kind' => 'staff', 'idleMs' => '0'];
                self::assertSame(200, $sara->send(Request::xhrPost('/logout_master/presence/heartbeat', $beat))->status);
                self::assertSame(200, $this->stack->browser()->open('/cron/index')->status);
                $this->staff('tom');
            }
            $this->limits(['idle_timeout' => 1]);
            self::pause(1.15);
            self::assertTrue($sara->open('/admin/clients')->isRedirect());
        } finally {
            file_put_contents($file, $config);
            $this->stack->cli('module', 'uninstall', 'logout_master');
        }
    }

    /** Who is out stays out, whatever happens to the workers that are asked. */
    public function testWhoIsOutStaysOutWhileWorkersAreKilled(): void
    {
        $browsers = array_map(fn (): Browser => $this->staff('sara', true), range(1, 4));
        $page = Request::page('/admin/clients');
        $copies = array_map(static fn (Browser $browser): Browser => $browser->copy(), $browsers);
        $this->limits(['idle_timeout' => 1]);
        self::pause(1.15);
        for ($round = 0; $round < 5; $round++) {
            $killer = $this->killer();
            for ($batch = 0; $batch < 3; $batch++) {
                $pairs = array_map(static fn (Browser $browser): array => [$browser, $page], [...$browsers, ...$copies]);
                foreach (Browser::together($pairs) as $answer) {
                    self::assertTrue($answer->isRedirect() || $answer->status === 502, "round {$round}: {$answer}");
                }
            }
            proc_close($killer);
        }
        $this->stack->wait(fn (): bool => count($this->stack->workers()) === Stack::WORKERS, 'workers to come back');
        foreach ([...$browsers, ...$copies] as $browser) {
            $answer = $browser->open('/admin/clients');
            self::assertTrue($answer->isRedirect(), (string) $answer);
        }
        self::assertSame([], $this->stack->sessionsOf('staff', 2));
    }

    /** @return resource a process that kills workers at random moments while requests run here */
    private function killer()
    {
        $master = trim((string) file_get_contents("{$this->stack->directory}/run/php-fpm.pid"));
        $code = 'for ($i = 0; $i < 3; $i++) { usleep(random_int(2000, 25000)); '
            . '$pids = explode(" ", trim((string) @file_get_contents($argv[1]))); '
            . '$pid = (int) $pids[array_rand($pids)]; if ($pid > 1) { posix_kill($pid, SIGKILL); } }';
        $children = "/proc/{$master}/task/{$master}/children";
        return proc_open(['php', '-n', '-d', 'extension=posix', '-r', $code, $children], [], $pipes);
    }
}
