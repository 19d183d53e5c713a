<?php

/** The host changes its session id now and then, and browsers send requests side by side: nobody may get lost by that. */

declare(strict_types=1);

final class RegenerationTest extends SiteTestCase
{
    private const ROUNDS = 2;

    public function testWithOldIdsThatStayValid(): void
    {
        $this->stack->switchTo('sess_regenerate_destroy', '0');
        $this->stack->switchTo('sess_time_to_update', '1');
        $this->rounds([
            Request::page('/admin/clients'),
            Request::xhr('/admin/misc/notifications_check'),
            Request::page('/admin/clients/client/3'),
            Request::xhrPost('/admin/clients/table', ['draw' => '1']),
            Request::xhr('/logout_master/presence/status?kind=staff'),
            Request::xhrPost('/logout_master/presence/heartbeat', ['kind' => 'staff', 'idleMs' => '0']),
            Request::fetch('/admin/clients'),
            Request::page('/admin/clients/client/4'),
        ], [200]);
    }

    /** A call that comes with the id that was destroyed meanwhile is refused, but must not cost the person the new one. */
    public function testWithOldIdsThatAreDestroyed(): void
    {
        $this->stack->switchTo('sess_regenerate_destroy', '1');
        $this->stack->switchTo('sess_time_to_update', '1');
        $this->rounds([
            Request::page('/admin/clients'),
            Request::xhr('/admin/misc/notifications_check'),
            Request::xhr('/logout_master/presence/status?kind=staff'),
            Request::xhrPost('/admin/clients/table', ['draw' => '1']),
            Request::xhrPost('/logout_master/presence/heartbeat', ['kind' => 'staff', 'idleMs' => '0']),
            Request::xhrPost('/logout_master/presence/extend', ['kind' => 'staff']),
            Request::xhr('/admin/misc/notifications_check'),
            Request::xhr('/logout_master/presence/status?kind=staff'),
        ], [200, 401]);
    }

    /** Fetches without an XHR header rotate the id too, and get no cookie that the browser would miss. */
    public function testPresenceCallsRotateNoId(): void
    {
        $browsers = ['0' => $this->staff('sara'), '1' => $this->staff('sara')];
        self::pause(2.1);
        $this->stack->switchTo('sess_time_to_update', '1');
        foreach ($browsers as $destroy => $browser) {
            $this->stack->switchTo('sess_regenerate_destroy', (string) $destroy);
            $id = $browser->session();
            $this->status($browser);
            self::assertSame($id, $browser->session());
            $answer = $browser->send(Request::fetch('/logout_master/presence/status?kind=staff'));
            self::assertSame(200, $answer->status, (string) $answer);
            self::assertSignedIn($browser, "destroy {$destroy}");
        }
    }

    /** The host leaves it valid, and it has been an id of somebody who is signed in. */
    public function testTheIdOfTheLoginItselfDiesWithTheSession(): void
    {
        $this->stack->switchTo('sess_time_to_update', '1');
        $logins = [
            ['/admin/authentication', 'sara@example.com', 'sara', '/admin/clients'],
            ['/authentication/login', 'carla@example.net', 'carla', '/clients/tickets'],
        ];
        $jars = [];
        foreach ($logins as [$path, $email, $name, $page]) {
            $browser = $this->stack->browser();
            $browser->open($path);
            self::assertTrue($this->login($browser, $path, $email, $name)->isRedirect());
            $jars[$page] = [$browser, $browser->copy()];
        }
        self::pause(2.1);
        foreach ($jars as $page => [$browser, $old]) {
            self::assertSignedIn($browser, '', $page);
            self::assertNotSame($old->session(), $browser->session(), 'the host did change its id');
        }
        $this->limits(['idle_timeout' => 1]);
        self::pause(1.15);
        foreach ($jars as $page => [$browser, $old]) {
            self::assertTrue($browser->open($page)->isRedirect());
        }
        $this->stack->policy(Policy::long());
        foreach ($jars as $page => [$browser, $old]) {
            $answer = $old->open($page);
            self::assertTrue($answer->isRedirect(), "{$page}: {$answer}");
        }
    }

    /**
     * @param list<Request> $requests
     * @param list<int> $expected
     */
    private function rounds(array $requests, array $expected): void
    {
        $browser = $this->staff('sara');
        $session = $this->status($browser)['session_id'];
        $isChanged = false;
        for ($round = 0; $round < self::ROUNDS; $round++) {
            self::pause(2.1);
            shuffle($requests);
            $id = $browser->session();
            $pairs = array_map(static fn (Request $request): array => [$browser, $request], $requests);
            foreach (Browser::together($pairs) as $number => $answer) {
                self::assertContains($answer->status, $expected, "{$requests[$number]->path}: {$answer}");
                $sent = $answer->cookies()['sp_session'] ?? '';
                $isChanged = $isChanged || ($sent !== '' && !str_contains($sent, $id));
            }
            self::assertSignedIn($browser, "round {$round}");
            self::assertSame($session, $this->status($browser)['session_id']);
        }
        self::assertTrue($isChanged, 'the host did change its id');
        self::assertCount(1, $this->stack->sessionsOf('staff', 2));
    }
}
