<?php

/**
 * What moves the idle clock and what does not. Told by the idle time that the server counts, compared with pauses that
 * were really made, so that no slow machine can change the outcome.
 */

declare(strict_types=1);

final class ActivityTest extends SiteTestCase
{
    private const PAUSE_MS = 1000;

    /** @return array<string, array{Request}> */
    private static function passive(): array
    {
        $page = '/admin/clients';
        return [
            'notification poll' => [Request::xhr('/admin/misc/notifications_check')],
            'table' => [Request::xhrPost('/admin/clients/table', ['draw' => 1])],
            'fetch without an XHR header' => [Request::fetch($page)],
            'fetch that says it is a person' => [Request::fetch($page)->with('Sec-Fetch-User', '?1')],
            'XHR that asks for HTML' => [Request::xhr($page)->with('Accept', 'text/html')],
            'old XHR without Sec-Fetch' => [
                Request::xhr($page)->without('Sec-Fetch-Mode', 'Sec-Fetch-Dest', 'Sec-Fetch-Site')->with('Accept', 'text/html'),
            ],
            'image' => [Request::image('/download/preview_image')],
            'prefetch' => [Request::prefetch($page)],
            'prerender' => [Request::prerender($page)],
            'page by itself' => [Request::pageByItself($page)],
            'frame' => [Request::page($page)->with('Sec-Fetch-Dest', 'iframe')],
            'program without any header' => [
                Request::fetch($page)->without('Sec-Fetch-Mode', 'Sec-Fetch-Dest', 'Sec-Fetch-Site')->with('Accept', '*/*'),
            ],
        ];
    }

    /** @return array<string, array{Request, 1?: string}> */
    private static function acts(): array
    {
        $page = '/admin/clients';
        $plain = ['Sec-Fetch-Mode', 'Sec-Fetch-Dest', 'Sec-Fetch-Site', 'Sec-Fetch-User'];
        return [
            'page' => [Request::page($page)],
            'form' => [Request::form('/admin/clients/client/4', ['company' => 'Dogwood Press'])],
            'page in Safari' => [Request::pageByItself($page), Browser::SAFARI],
            'page over plain HTTP' => [Request::page($page)->without(...$plain)],
        ];
    }

    public function testAPassiveRequestDoesNotMoveTheClock(): void
    {
        $browsers = array_map(fn (): Browser => $this->staff('sara'), self::passive());
        self::pause(self::PAUSE_MS / 1000);
        foreach (self::passive() as $name => [$request]) {
            $answer = $browsers[$name]->send($request);
            self::assertSame(200, $answer->status, "{$name}: {$answer}");
            self::assertGreaterThanOrEqual(self::PAUSE_MS, $this->status($browsers[$name])['idle_ms'], $name);
        }
    }

    public function testTwoHundredQuestionsForTheStateMoveNoClock(): void
    {
        $browser = $this->staff('sara');
        $start = hrtime(true);
        for ($round = 0; $round < 20; $round++) {
            $pairs = array_fill(0, 10, [$browser, Request::xhr('/logout_master/presence/status?kind=staff')]);
            foreach (Browser::together($pairs) as $answer) {
                self::assertSame(200, $answer->status, (string) $answer);
                self::assertSame([], array_intersect_key($answer->cookies(), ['sp_session' => 1]), 'no cookie is renewed');
            }
        }
        $asked = intdiv(hrtime(true) - $start, 1_000_000);
        self::assertGreaterThanOrEqual($asked, $this->status($browser)['idle_ms']);
    }

    public function testAnActMovesTheClock(): void
    {
        $browsers = array_map(
            fn (array $act): Browser => $this->staff('sara', false, $this->stack->browser($act[1] ?? Browser::CHROMIUM)),
            self::acts()
        );
        self::pause(self::PAUSE_MS / 1000);
        foreach (self::acts() as $name => [$request]) {
            $before = hrtime(true);
            $answer = $browsers[$name]->send($request);
            self::assertLessThan(400, $answer->status, "{$name}: {$answer}");
            $idle = $this->status($browsers[$name])['idle_ms'];
            self::assertLessThanOrEqual(intdiv(hrtime(true) - $before, 1_000_000) + 1, $idle, $name);
        }
    }

    /** A page that says when there was input moves the clock to that moment, and never back. */
    public function testAHeartbeatMovesTheClockToWhenThereWasInput(): void
    {
        $browser = $this->staff('sara');
        self::pause(1.5);
        $before = hrtime(true);
        self::assertSame(200, $this->heartbeat($browser, '700')->status);
        $idle = $this->status($browser)['idle_ms'];
        self::assertGreaterThanOrEqual(700, $idle);
        self::assertLessThanOrEqual(700 + intdiv(hrtime(true) - $before, 1_000_000) + 1, $idle);

        $known = $this->status($browser)['idle_ms'];
        self::assertSame(200, $this->heartbeat($browser, '86400000')->status);
        $idle = $this->status($browser)['idle_ms'];
        self::assertGreaterThanOrEqual($known, $idle);
        self::assertLessThan(86_400_000, $idle, 'a late report shortens nobody\'s time');

        $before = hrtime(true);
        self::assertSame(200, $this->heartbeat($browser, '0')->status);
        $idle = $this->status($browser)['idle_ms'];
        self::assertLessThanOrEqual(intdiv(hrtime(true) - $before, 1_000_000) + 1, $idle);
    }

    public function testAHeartbeatThatIsNoNumberIsRefusedByNameAndMovesNothing(): void
    {
        $browser = $this->staff('sara');
        self::pause(1);
        foreach (['-1', 'abc', '86400001', '1.5', '', ' 5', '5 ', '0x10', '1e3', '99999999999999999999', ['5'], null] as $bad) {
            $answer = $this->heartbeat($browser, $bad);
            $shown = json_encode($bad);
            self::assertSame(422, $answer->status, $shown);
            $message = $answer->json()['message'];
            self::assertStringContainsString('idleMs', $message, $shown);
            self::assertStringContainsString($shown, $message, $shown);
            self::assertStringContainsString('86400000', $message, $shown);
        }
        self::assertGreaterThanOrEqual(1000, $this->status($browser)['idle_ms']);
    }

    public function testCallsThatChangeSomethingMustBePosts(): void
    {
        $browser = $this->staff('sara');
        self::pause(1);
        foreach (['heartbeat', 'extend', 'lock', 'end', 'resume'] as $call) {
            foreach ([Request::xhr(...), Request::page(...)] as $kind) {
                $answer = $browser->send($kind("/logout_master/presence/{$call}?kind=staff&idleMs=0&password=sara-pass"));
                self::assertSame(405, $answer->status, "{$call}: {$answer}");
                self::assertSame('POST', $answer->header('Allow'), $call);
            }
        }
        $answer = $browser->send(Request::xhrPost('/logout_master/presence/status', ['kind' => 'staff']));
        self::assertSame(405, $answer->status, (string) $answer);
        self::assertGreaterThanOrEqual(1000, $this->status($browser)['idle_ms']);
    }

    public function testAPostWithoutTheTokenIsRefusedAndChangesNothing(): void
    {
        $browser = $this->staff('sara');
        foreach (['419', '403'] as $status) {
            $this->stack->switchTo('csrf_status', $status);
            $before = $this->status($browser);
            foreach (['heartbeat', 'extend', 'lock', 'end', 'resume'] as $call) {
                $fields = ['kind' => 'staff', 'idleMs' => '0', 'password' => 'sara-pass'];
                $request = Request::xhrPost("/logout_master/presence/{$call}", $fields)->withoutToken();
                // The host leaves two of them to the module, which answers in its own way.
                $refused = in_array($call, ['end', 'resume'], true) ? 403 : (int) $status;
                self::assertSame($refused, $browser->send($request)->status, $call);
                self::assertSame($refused, $browser->send($request->with('Origin', 'https://evil.example'))->status, $call);
            }
            $after = $this->status($browser);
            self::assertSame('active', $after['status']);
            self::assertSignedIn($browser);
            self::assertGreaterThanOrEqual($before['idle_ms'], $after['idle_ms']);
            self::assertSame($before['session_id'], $after['session_id']);
        }
    }

    public function testAFreshTokenComesWithEveryAnswer(): void
    {
        $browser = $this->staff('sara');
        unset($browser->cookies['csrf_cookie_name']);
        self::assertSame(419, $this->heartbeat($browser, '0')->status);
        unset($browser->cookies['csrf_cookie_name']);
        $csrf = $browser->send(Request::xhr('/logout_master/presence/status?kind=staff'))->json()['csrf'];
        self::assertSame($csrf['value'], $browser->cookies[
            'csrf_cookie_name'
        ], 'the browser holds the cookie that goes with the field');
        $fields = [$csrf['name'] => $csrf['value'], 'kind' => 'staff', 'idleMs' => '0'];
        $answer = $browser->send(Request::xhrPost('/logout_master/presence/heartbeat', $fields)->withoutToken());
        self::assertSame(200, $answer->status, (string) $answer);
    }

    private function heartbeat(Browser $browser, mixed $idleMs): Answer
    {
        $fields = ['kind' => 'staff'] + ($idleMs === null ? [] : ['idleMs' => $idleMs]);
        return $browser->send(Request::xhrPost('/logout_master/presence/heartbeat', $fields));
    }
}
