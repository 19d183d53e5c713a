<?php

/** Workers that die, PHP that reloads, a registry's file that is lost or damaged: no session is lost by any of it. */

declare(strict_types=1);

final class WorkersTest extends SiteTestCase
{
    private const PEOPLE = 8;

    public function testKilledWorkersLoseNoSession(): void
    {
        $browsers = $this->people();
        $sessions = $this->sessionIds($browsers);
        $workers = $this->stack->workers();
        $codes = [];
        for ($round = 0; $round < 6; $round++) {
            $killer = $this->killer(4);
            for ($batch = 0; $batch < 4; $batch++) {
                $pairs = array_map(static fn (Browser $browser): array => [$browser, Request::page('/admin/clients')], $browsers);
                foreach (Browser::together($pairs) as $answer) {
                    $codes[$answer->status] = ($codes[$answer->status] ?? 0) + 1;
                }
            }
            proc_close($killer);
        }
        $this->stack->wait(fn (): bool => count($this->stack->workers()) === Stack::WORKERS, 'workers to come back');
        self::assertSame([], array_intersect($workers, $this->stack->workers()), 'all of them were killed');
        self::assertSame([], array_diff(array_keys($codes), [200, 502]), 'whoever was not killed was served: ' . json_encode($codes));
        self::assertSame($sessions, $this->sessionIds($browsers));
        foreach ($browsers as $browser) {
            self::assertSignedIn($browser);
        }
        self::assertCount(1, $this->stack->sessionsOf('staff', 3));
        $this->assertHealthy();
    }

    public function testAReloadUnderLoadLosesNoSession(): void
    {
        $browsers = $this->people();
        $sessions = $this->sessionIds($browsers);
        for ($round = 0; $round < 2; $round++) {
            $this->stack->reload();
            foreach ($this->onEveryWorker($browsers, Request::xhr('/logout_master/presence/status?kind=staff')) as $answer) {
                self::assertSame(200, $answer->status, (string) $answer);
            }
        }
        self::assertSame($sessions, $this->sessionIds($browsers));
    }

    public function testAReloadDoesNotSetBackTheClock(): void
    {
        $browser = $this->staff('sara');
        $this->limits(['idle_timeout' => 1]);
        $this->stack->reload();
        self::pause(1.15);
        self::assertShows('logout-master-notice', $browser->arrive('/admin/clients'));
    }

    public function testPeopleGoOnWhenTheRegistrysFileIsDeleted(): void
    {
        $browsers = [...$this->people(), $this->staff('admin')];
        $contact = $this->contact('carla');
        $this->provokes('/logout_master/');
        unlink($this->stack->registryFile());
        $this->stack->reload();
        foreach ($browsers as $browser) {
            self::assertSignedIn($browser);
        }
        self::assertSignedIn($contact, '', '/clients/tickets');
        self::assertCount(1, $this->stack->sessionsOf('staff', 3), 'each was taken over once');
        self::assertCount(1, $this->stack->sessionsOf('contact', 1));
        $this->limits(['idle_timeout' => 1]);
        self::pause(1.15);
        self::assertTrue($browsers[0]->open('/admin/clients')->isRedirect(), 'they are watched again');
    }

    /** Workers look once a second; until then some use the old file and some a new one. */
    public function testADeletedFileIsNoticedWithoutAReload(): void
    {
        $browsers = $this->people();
        $this->provokes('/logout_master/');
        unlink($this->stack->registryFile());
        foreach ([1, 2, 3] as $second) {
            foreach ($this->onEveryWorker($browsers, Request::page('/admin/clients')) as $answer) {
                self::assertSame(200, $answer->status, "{$second}: {$answer}");
            }
            self::pause(1.1);
        }
        foreach ($browsers as $browser) {
            self::assertSignedIn($browser);
        }
        // Lost again, and the first to notice is a page whose person paused for longer than the session is old.
        unlink($this->stack->registryFile());
        self::pause(1.1);
        $beat = Request::xhrPost('/logout_master/presence/heartbeat', ['kind' => 'staff', 'idleMs' => '600000']);
        self::assertSame(200, $browsers[1]->send($beat)->status);
        $old = $browsers[0]->copy();
        $browsers[0]->open('/admin/authentication/logout');
        foreach ($this->onEveryWorker([$old], Request::page('/admin/clients')) as $answer) {
            self::assertTrue($answer->isRedirect(), (string) $answer);
        }
        $json = Policy::document(['idle_timeout' => 234]);
        $this->stack->policy($json);
        foreach ($this->onEveryWorker(array_slice($browsers, 1), Request::xhr('/logout_master/presence/status')) as $answer) {
            self::assertSame(hash('xxh128', $json), $answer->json()['policy_version'], 'all use one registry again');
        }
    }

    /** @return array<string, array{string}> */
    public function damage(): array
    {
        return ['garbage' => [random_bytes(65536)], 'cut' => ['LM'], 'empty' => ['']];
    }

    /** @dataProvider damage */
    public function testADamagedFileIsSetAsideAndPeopleGoOn(string $bytes): void
    {
        $browsers = [$this->staff('sara'), $this->staff('tom')];
        $this->provokes('/logout_master/');
        $file = $this->stack->registryFile();
        $next = "{$file}.damaged-by-test";
        file_put_contents($next, $bytes);
        chown($next, fileowner($file));
        chgrp($next, filegroup($file));
        chmod($next, 0600);
        rename($next, $file);
        $this->stack->reload();
        foreach ($browsers as $browser) {
            self::assertSignedIn($browser);
        }
        self::assertCount(1, $this->stack->sessionsOf('staff', 2));
        self::assertGreaterThan(1024, filesize($file));
        if ($bytes !== '') {
            $aside = array_filter(
                glob(dirname($file) . '/*'),
                static fn (string $name): bool => $name !== $file && is_file($name) && file_get_contents($name) === $bytes
            );
            self::assertNotSame([], $aside, 'set aside under another name: ' . implode(' ', glob(dirname($file) . '/*')));
            array_map(unlink(...), $aside);
        }
        $this->assertHealthy();
    }

    /** @return array<string, array{callable(string): void}> */
    public function damageInPlace(): array
    {
        return [
            'cut to nothing' => [static fn (string $file) => self::change($file, 'w', '')],
            'cut short' => [static fn (string $file) => self::cut($file, 5000)],
            'first page overwritten' => [static fn (string $file) => self::change($file, 'r+', random_bytes(4096))],
        ];
    }

    /**
     * Under the workers that use it, which is worse than a file that they find when they start.
     *
     * @dataProvider damageInPlace
     * @param callable(string): void $damage
     */
    public function testAFileDamagedInUseCostsNoAnswerAndNoSession(callable $damage): void
    {
        $browsers = $this->people();
        $workers = $this->stack->workers();
        $this->provokes('/logout_master/');
        $damage($this->stack->registryFile());
        foreach ([1, 2] as $second) {
            foreach ($this->onEveryWorker($browsers, Request::page('/admin/clients')) as $answer) {
                self::assertSame(200, $answer->status, "{$second}: {$answer}");
            }
            self::pause(1.1);
        }
        foreach ($browsers as $browser) {
            self::assertSignedIn($browser);
        }
        $this->assertMended($workers);
    }

    /** Nothing is left to tell who was there, so some may have to sign in again; but that works, and no worker dies. */
    public function testAFileOverwrittenInUseIsReplaced(): void
    {
        foreach (['random_bytes', static fn (int $bytes): string => str_repeat("\0", $bytes)] as $bytes) {
            $browsers = $this->people();
            $workers = $this->stack->workers();
            $this->provokes('/logout_master/');
            $file = $this->stack->registryFile();
            self::change($file, 'r+', $bytes((int) filesize($file)));
            foreach ($this->onEveryWorker($browsers, Request::page('/admin/clients')) as $answer) {
                self::assertLessThan(400, $answer->status, (string) $answer);
            }
            self::pause(1.1);
            $this->onEveryWorker([$this->stack->browser()], Request::page('/admin/clients'));
            $this->onEveryWorker($browsers, Request::page('/admin/clients'));
            $this->assertMended($workers);
        }
    }

    /** Who was told that they are signed in is so, whatever happens to the workers. */
    public function testSignInsWhileWorkersAreKilled(): void
    {
        $told = 0;
        for ($round = 0; $round < 4; $round++) {
            $browsers = array_map(fn (): Browser => $this->stack->browser(), range(1, self::PEOPLE));
            foreach ($browsers as $browser) {
                $browser->open('/admin/authentication');
            }
            $login = Request::form('/admin/authentication', ['email' => 'tom@example.com', 'password' => 'tom-pass']);
            $killer = $this->killer(3);
            $answers = Browser::together(array_map(static fn (Browser $browser): array => [$browser, $login], $browsers));
            proc_close($killer);
            $this->stack->wait(fn (): bool => count($this->stack->workers()) === Stack::WORKERS, 'workers to come back');
            foreach ($answers as $number => $answer) {
                self::assertContains($answer->status, [303, 502], (string) $answer);
                if ($answer->status === 303) {
                    self::assertSignedIn($browsers[$number]);
                    $told++;
                }
            }
        }
        self::assertGreaterThan(0, $told);
        self::assertGreaterThanOrEqual($told, count($this->stack->sessionsOf('staff', 3)));
    }

    /** @param list<int> $workers */
    private function assertMended(array $workers): void
    {
        self::assertSame($workers, $this->stack->workers(), 'no worker has died');
        $this->assertHealthy();
        $file = $this->stack->registryFile();
        array_map(unlink(...), array_diff(glob(dirname($file) . '/*'), [$file]));
    }

    private static function cut(string $file, int $bytes): void
    {
        $handle = fopen($file, 'r+');
        ftruncate($handle, $bytes);
        fclose($handle);
    }

    private static function change(string $file, string $mode, string $bytes): void
    {
        $handle = fopen($file, $mode);
        fwrite($handle, $bytes);
        fclose($handle);
    }

    /** @return list<Browser> as many people as there are two for each worker, one of them a certain Tom */
    private function people(): array
    {
        $browsers = [$this->staff('tom')];
        while (count($browsers) < self::PEOPLE) {
            $browsers[] = $this->staff('sara');
        }
        return $browsers;
    }

    /**
     * @param list<Browser> $browsers
     * @return list<string>
     */
    private function sessionIds(array $browsers): array
    {
        return array_map(fn (Browser $browser): string => $this->status($browser)['session_id'], $browsers);
    }

    /**
     * A process of its own that kills workers at random moments while requests run here.
     *
     * @return resource
     */
    private function killer(int $times)
    {
        $master = trim((string) file_get_contents("{$this->stack->directory}/run/php-fpm.pid"));
        $children = "/proc/{$master}/task/{$master}/children";
        $code = 'for ($i = 0; $i < (int) $argv[1]; $i++) { usleep(random_int(2000, 25000)); '
            . '$pids = explode(" ", trim((string) @file_get_contents($argv[2]))); '
            . '$pid = (int) $pids[array_rand($pids)]; if ($pid > 1) { posix_kill($pid, SIGKILL); } }';
        return proc_open(['php', '-n', '-d', 'extension=posix', '-r', $code, (string) $times, $children], [], $pipes);
    }

    private function assertHealthy(): void
    {
        $admin = $this->staff('admin');
        self::assertShowsNot('logout-master-banner', $admin->open('/admin/clients'));
    }
}
