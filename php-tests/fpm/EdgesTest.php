<?php

/**
 * What has gone wrong in other tools and fits no other file here: many questions, logins at one moment, a late answer, touched
 * files, calls that have no session. docs/pains.md names them.
 */

declare(strict_types=1);

final class EdgesTest extends SiteTestCase
{
    public function testAThousandQuestionsForTheStateMoveNoDeadline(): void
    {
        $browser = $this->staff('sara');
        $start = hrtime(true);
        $before = $this->status($browser);
        $question = Request::xhr('/logout_master/presence/status?kind=staff');
        for ($round = 0; $round < 50; $round++) {
            foreach (Browser::together(array_fill(0, 20, [$browser, $question])) as $answer) {
                self::assertSame(200, $answer->status, (string) $answer);
            }
        }
        $asked = intdiv(hrtime(true) - $start, 1_000_000);
        $after = $this->status($browser);
        self::assertGreaterThanOrEqual($asked, $after['idle_ms']);
        // Rounding to a millisecond on both sides.
        self::assertEqualsWithDelta($before['idle_ms'] + $before['end_in_ms'], $after['idle_ms'] + $after['end_in_ms'], 2);
    }

    /** @return array<string, array{string}> */
    public function ways(): array
    {
        return ['the oldest end' => ['end_oldest'], 'the newest are refused' => ['refuse']];
    }

    /** @dataProvider ways */
    public function testLoginsAtTheSameMomentDoNotBeatTheLimit(string $way): void
    {
        $this->provokes('/logout_master/');
        $this->limits(['max_sessions' => 2, 'on_limit' => $way]);
        $login = Request::form('/admin/authentication', ['email' => 'sara@example.com', 'password' => 'sara-pass']);
        $pairs = [];
        for ($number = 0; $number < 12; $number++) {
            $browser = $this->stack->browser();
            $browser->open('/admin/authentication');
            $pairs[] = [$browser, $login];
        }
        Browser::together($pairs);
        $page = Request::page('/admin/clients');
        $visits = array_map(static fn (array $pair): array => [$pair[0], $page], $pairs);
        Browser::together($visits);
        self::assertCount(2, $this->stack->sessionsOf('staff', 2));
        $statuses = array_count_values(array_map(static fn (Answer $answer): int => $answer->status, Browser::together($visits)));
        self::assertSame(2, $statuses[200] ?? 0, json_encode($statuses));
        self::assertCount(2, $this->stack->sessionsOf('staff', 2));
    }

    /** The slow request holds the session's old data, and writes it back when the session is long over. */
    public function testAnAnswerThatComesLateRevivesNoSession(): void
    {
        $browser = $this->staff('sara');
        self::pause(0.1);
        [$session] = $this->stack->sessionsOf('staff', 2);
        $slow = curl_init($this->stack->url() . '/admin/misc/slow?seconds=3');
        curl_setopt_array($slow, [
            CURLOPT_RETURNTRANSFER => true,
            CURLOPT_PROXY => '',
            CURLOPT_TIMEOUT => 60,
            CURLOPT_USERAGENT => Browser::CHROMIUM,
            CURLOPT_COOKIE => http_build_query($browser->cookies, '', '; ', PHP_QUERY_RFC3986),
            CURLOPT_HTTPHEADER => ['Accept: text/html'],
        ]);
        $all = curl_multi_init();
        curl_multi_add_handle($all, $slow);
        $this->stack->wait(function () use ($all, $session): bool {
            curl_multi_exec($all, $running);
            self::assertSame(1, $running, 'the slow page has not answered yet');
            return $this->stack->sessionsOf('staff', 2)[0]['activeAt'] > $session['activeAt'];
        }, 'the slow page to have begun');
        self::assertTrue($this->stack->registry("logout_master_terminate('{$session['sessionId']}', 'admin', 'a test')"));
        $this->stack->wait(static function () use ($all): bool {
            curl_multi_exec($all, $running);
            return $running === 0;
        }, 'the slow answer');
        self::assertSame(200, curl_getinfo($slow, CURLINFO_RESPONSE_CODE), 'it had begun before the end');
        self::assertSame(401, $browser->send(Request::xhr('/logout_master/presence/status?kind=staff'))->status);
        self::assertShows(self::html('english', 'reason_admin'), $browser->arrive('/admin/clients'));
        self::assertSame([], $this->stack->sessionsOf('staff', 2));
    }

    /** Backups and sync tools touch files, and hosts touch their rows: neither is a person. */
    public function testTouchedFilesAndRowsKeepNobody(): void
    {
        $browser = $this->staff('sara');
        $start = hrtime(true);
        for ($round = 0; $round < 4; $round++) {
            self::pause(0.3);
            self::assertTrue(touch($this->stack->registryFile()));
            $this->stack->sql('UPDATE tblsessions SET timestamp = ' . time());
        }
        $passed = intdiv(hrtime(true) - $start, 1_000_000);
        self::assertGreaterThanOrEqual($passed, $this->status($browser)['idle_ms']);
        $this->limits(['idle_timeout' => 1]);
        self::assertTrue($browser->open('/admin/clients')->isRedirect());
    }

    public function testCallsWithoutASessionAreLeftAlone(): void
    {
        $this->limits(['idle_timeout' => 1]);
        $machine = $this->stack->browser();
        foreach (range(1, 3) as $round) {
            self::assertSame("done\n", $machine->open('/cron/index')->body, "round {$round}");
            self::assertSame(200, $machine->send(Request::fetch('/forms/ticket'))->status, "round {$round}");
            self::pause(0.6);
        }
        self::assertSame([], $this->stack->registry("logout_master_sessions(['kind' => 'staff'])"));
        self::assertSame([], $this->stack->registry("logout_master_sessions(['kind' => 'contact'])"));
        self::assertSame(200, $machine->open('/admin/authentication')->status, 'and the way in is open');
    }
}
