<?php

/** What scripts of a page get to hear once the session is over: the truth, in JSON, and never a redirect. */

declare(strict_types=1);

final class EndedAnswersTest extends SiteTestCase
{
    private const KEYS = ['status', 'reason', 'session_id', 'rule', 'idle_ms', 'warn_in_ms', 'end_in_ms', 'ends_as',
        'absolute_in_ms', 'extensions_left', 'policy_version', 'allowed', 'login_url', 'message', 'csrf'];

    /** @return array<string, Request> calls of a page of staff */
    private static function calls(): array
    {
        return [
            'poll' => Request::xhr('/admin/misc/notifications_check'),
            'table' => Request::xhrPost('/admin/clients/table', ['draw' => '1', 'start' => '0', 'length' => '25']),
            'fetch' => Request::fetch('/admin/clients/client/3'),
            'image' => Request::image('/download/preview_image'),
            'status' => Request::xhr('/logout_master/presence/status?kind=staff'),
            'status without a kind' => Request::xhr('/logout_master/presence/status'),
            'heartbeat' => Request::xhrPost('/logout_master/presence/heartbeat', ['kind' => 'staff', 'idleMs' => '0']),
        ];
    }

    public function testEachCallOfAnEndedSessionOfStaffGetsTheReason(): void
    {
        $this->stack->sql("UPDATE tblstaff SET default_language = 'german' WHERE staffid = 2");
        $browser = $this->staff('sara');
        $session = $this->status($browser)['session_id'];
        // One call ends a session, so each gets one of its own.
        $sessions = array_map(fn (): Browser => $this->staff('sara'), self::calls());
        $this->limits(['idle_timeout' => 1]);
        self::pause(1.15);
        foreach (self::calls() as $name => $request) {
            $answer = $sessions[$name]->send($request);
            $this->assertEnded($answer, $name, '/admin/authentication', 'german');
            self::assertSame('idle', $answer->json()['reason'], $name);
            self::assertArrayNotHasKey('sp_session', $sessions[$name]->cookies, $name);
            // The page goes on polling without a session, and still learns the reason it was told.
            $again = $sessions[$name]->send(Request::xhr('/admin/misc/notifications_check'));
            $this->assertEnded($again, "{$name}, again", '/admin/authentication', null);
            self::assertSame('idle', $again->json()['reason'], $name);
        }
        $answer = $browser->send(Request::xhr('/logout_master/presence/status?kind=staff'));
        self::assertSame($session, $answer->json()['session_id']);
    }

    public function testEachCallOfAnEndedSessionOfAContactGetsTheReason(): void
    {
        $calls = [
            'page by fetch' => Request::fetch('/clients/tickets'),
            'XHR' => Request::xhr('/clients/ticket/1'),
            'XHR form' => Request::xhrPost('/clients/open_ticket', ['subject' => 'Too late', 'message' => 'x']),
            'status' => Request::xhr('/logout_master/presence/status?kind=contact'),
        ];
        $browsers = array_map(fn (): Browser => $this->contact('carla'), $calls);
        $this->limits(['idle_timeout' => 1]);
        self::pause(1.15);
        foreach ($calls as $name => $request) {
            $answer = $browsers[$name]->send($request);
            $this->assertEnded($answer, $name, '/authentication/login', 'english');
            self::assertShowsNot('Delivery', $answer);
            // The page does not know yet and calls again, without a session.
            $again = $browsers[$name]->send($request);
            $this->assertEnded($again, "{$name}, again", '/authentication/login', null);
            self::assertSame('idle', $again->json()['reason'], $name);
        }
        foreach (['/forms/ticket', '/authentication/login'] as $public) {
            $page = $browsers['XHR']->send(Request::xhr($public));
            self::assertSame(200, $page->status, 'public pages need no session');
        }
        self::assertSame([], $this->stack->sql("SELECT * FROM tbltickets WHERE subject = 'Too late'"));
    }

    public function testRequestsThatComeTogetherAllMeetTheEnd(): void
    {
        $browser = $this->staff('sara', true);
        $old = $browser->copy();
        $this->limits(['idle_timeout' => 1]);
        self::pause(1.15);
        $requests = [...array_values(self::calls()), Request::page('/admin/clients'), Request::page('/admin')];
        foreach (Browser::together(array_map(static fn (Request $request): array => [$browser, $request], $requests)) as $answer) {
            // 403 is the host's own answer about an image to somebody who is not signed in.
            self::assertTrue(in_array($answer->status, [401, 403], true) || $answer->isRedirect(), (string) $answer);
            self::assertShowsNot('Cedar', $answer);
        }
        $this->stack->policy(Policy::long());
        foreach ([$browser, $old] as $jar) {
            self::assertNull($jar->arrive('/admin/clients')->config());
        }
        self::assertSame([], $this->stack->sql('SELECT * FROM tbluser_auto_login'));
    }

    public function testABackgroundCallOfAnEndedSessionIsNotThePageToReturnTo(): void
    {
        $browser = $this->staff('sara');
        $this->limits(['idle_timeout' => 1]);
        self::pause(1.15);
        foreach (self::calls() as $request) {
            $browser->send($request);
        }
        $browser->arrive('/admin/clients/client/5?tab=notes');
        foreach (self::calls() as $request) {
            $browser->send($request);
        }
        $this->stack->policy(Policy::long());
        $back = $this->login($browser, '/admin/authentication', 'sara@example.com', 'sara');
        self::assertSame('/admin/clients/client/5?tab=notes', $back->path());
    }

    public function testWhoWasNeverSignedInIsToldSoToo(): void
    {
        $answer = $this->stack->browser()->send(Request::xhr('/logout_master/presence/status'));
        self::assertSame(401, $answer->status);
        self::assertSame('ended', $answer->json()['reason']);
        $answer = $this->stack->browser()->send(Request::xhr('/logout_master/presence/status?kind=staff'));
        self::assertSame($this->stack->url() . '/admin/authentication', $answer->json()['login_url']);
    }

    private function assertEnded(Answer $answer, string $name, string $login, ?string $language): void
    {
        self::assertSame(401, $answer->status, "{$name}: {$answer}");
        self::assertSame('ended', $answer->header('X-Logout-Master'), $name);
        self::assertStringContainsString('application/json', $answer->header('Content-Type'), $name);
        self::assertStringContainsString('no-store', $answer->header('Cache-Control'), $name);
        $json = $answer->json();
        self::assertSame([], array_diff(self::KEYS, array_keys($json)), $name);
        self::assertFalse($json['allowed'], $name);
        self::assertSame($this->stack->url() . $login, $json['login_url'], $name);
        if ($language !== null) {
            self::assertSame(html_entity_decode(self::html($language, 'reason_idle')), $json['message'], $name);
        }
    }
}
