<?php

/** "Login as client": staff who are signed in twice in one browser. */

declare(strict_types=1);

final class ImpersonationTest extends SiteTestCase
{
    public function testPresenceCallsOfBothKindsLeaveItAlone(): void
    {
        $browser = $this->impersonating();
        foreach (['staff', 'contact'] as $kind) {
            $this->status($browser, $kind);
            $heartbeat = Request::xhrPost('/logout_master/presence/heartbeat', ['kind' => $kind, 'idleMs' => '0']);
            self::assertSame(200, $browser->send($heartbeat)->status);
            self::assertSame(200, $browser->send(Request::xhrPost('/logout_master/presence/extend', ['kind' => $kind]))->status);
        }
        self::assertSame(200, $browser->send(Request::xhr('/admin/misc/notifications_check'))->status);
        self::assertShows('Carla', $browser->open('/clients/profile'));
        self::assertNotSame($this->status($browser, 'staff')['session_id'], $this->status($browser, 'contact')['session_id']);
        self::assertStringContainsString('by staff 1', $this->stack->sessionsOf('contact', 1)[0]['label']);
    }

    public function testAnActInTheClientAreaCountsForBoth(): void
    {
        $browser = $this->impersonating();
        self::pause(1);
        $before = hrtime(true);
        $browser->open('/clients/tickets');
        foreach (['staff', 'contact'] as $kind) {
            $idle = $this->status($browser, $kind)['idle_ms'];
            self::assertLessThanOrEqual(intdiv(hrtime(true) - $before, 1_000_000) + 1, $idle, $kind);
        }
    }

    public function testARequestOfTheStaffAreaEndsTheImpersonationAlone(): void
    {
        $browser = $this->impersonating();
        $staff = $this->status($browser, 'staff')['session_id'];
        self::assertSignedIn($browser);
        $browser->open('/admin/clients');
        self::assertSame($staff, $this->status($browser, 'staff')['session_id']);
        self::assertSame([], $this->stack->sessionsOf('contact', 1));
        self::assertSame(401, $browser->send(Request::xhr('/logout_master/presence/status?kind=contact'))->status);
        self::assertSignedIn($browser, 'that question ended nothing else');
    }

    public function testIdlenessEndsBothSides(): void
    {
        $browser = $this->impersonating(true);
        $old = $browser->copy();
        $this->limits(['idle_timeout' => 1]);
        self::pause(1.15);
        $login = $browser->arrive('/clients/tickets');
        self::assertShows(self::html('english', 'reason_idle'), $login);
        $this->stack->policy(Policy::long());
        foreach ([$browser, $old] as $jar) {
            self::assertTrue($jar->open('/admin/clients')->isRedirect());
            self::assertTrue($jar->open('/clients/tickets')->isRedirect());
        }
        self::assertSame([], $this->stack->sessionsOf('staff', 1));
        self::assertSame([], $this->stack->sessionsOf('contact', 1));
        self::assertSame([], $this->stack->sql('SELECT * FROM tbluser_auto_login'));
    }

    public function testTheShorterLimitOfOneSideEndsBoth(): void
    {
        $browser = $this->impersonating();
        $rule = ['name' => 'clients', 'match' => ['kind' => 'contact'], 'set' => ['idle_timeout' => 1]];
        $this->stack->policy(Policy::document([], [$rule]));
        self::pause(1.15);
        self::assertSame(401, $browser->send(Request::xhr('/logout_master/presence/status?kind=staff'))->status);
        self::assertTrue($browser->open('/admin/clients')->isRedirect());
    }

    public function testOwnLogoutInTheClientAreaEndsBothSides(): void
    {
        $browser = $this->impersonating(true);
        $browser->open('/authentication/logout');
        self::assertSame([], $this->stack->sessionsOf('staff', 1));
        self::assertSame([], $this->stack->sessionsOf('contact', 1));
        self::assertSame([], $this->stack->sql('SELECT * FROM tbluser_auto_login'));
        self::assertTrue($browser->open('/admin/clients')->isRedirect());
        self::assertTrue($browser->open('/admin/clients')->isRedirect(), 'and stays so');
    }

    public function testALockedImpersonationIsUnlockedByThePasswordOfStaff(): void
    {
        $browser = $this->impersonating();
        $this->limits(['idle_timeout' => 1, 'grace' => 600]);
        self::pause(1.15);
        self::assertSame(423, $browser->open('/clients/tickets')->status);
        $resume = static fn (string $password): Request => Request::xhrPost(
            '/logout_master/presence/resume',
            ['kind' => 'contact', 'password' => $password]
        );
        self::assertSame(422, $browser->send($resume('carla-pass'))->status);
        self::assertSame(200, $browser->send($resume('admin-pass'))->status);
        $this->stack->policy(Policy::long());
        self::assertShows('Carla', $browser->open('/clients/profile'));
        self::assertSignedIn($browser);
    }

    private function impersonating(bool $isRemembered = false): Browser
    {
        $browser = $this->staff('admin', $isRemembered);
        $page = $browser->arrive('/admin/clients/login_as_client/1');
        self::assertShows('Carla', $page);
        self::assertSame('contact', $page->config()['kind']);
        return $browser;
    }
}
