<?php

/** The warning and what a person can do in it, and the limit that nothing prolongs. */

declare(strict_types=1);

final class LimitsTest extends SiteTestCase
{
    public function testTheWarningOpensAndStayingMovesTheClock(): void
    {
        $browser = $this->staff('sara');
        $contact = $this->contact('carla');
        $this->limits(['idle_timeout' => 22, 'warning' => 20]);
        foreach ([[$browser, 'staff'], [$contact, 'contact']] as [$who, $kind]) {
            $this->post($who, 'heartbeat', $kind, ['idleMs' => '0']);
        }
        self::pause(2.2);
        foreach ([[$browser, 'staff'], [$contact, 'contact']] as [$who, $kind]) {
            $warned = $this->status($who, $kind);
            self::assertSame('warning', $warned['status']);
            self::assertTrue($warned['allowed']);
            self::assertSame(0, $warned['warn_in_ms']);
            self::assertSame('logout', $warned['ends_as']);
            $answer = $this->post($who, 'extend', $kind);
            self::assertSame(200, $answer->status, (string) $answer);
            self::assertSame('active', $answer->json()['status']);
            self::assertSame(1, $this->stack->sessionsOf($kind, $kind === 'staff' ? 2 : 1)[0]['extensions']);
        }
    }

    public function testALateExtendIsRefusedAndRevivesNothing(): void
    {
        $browser = $this->staff('sara');
        $before = $browser->copy();
        $this->limits(['idle_timeout' => 1]);
        self::pause(1.15);
        foreach (['extend', 'heartbeat', 'resume', 'lock'] as $call) {
            $late = $before->copy();
            $answer = $this->post($late, $call, 'staff', ['idleMs' => '0', 'password' => 'sara-pass']);
            self::assertSame(401, $answer->status, "{$call}: {$answer}");
            self::assertFalse($answer->json()['allowed'], $call);
        }
        $this->stack->policy(Policy::long());
        self::assertTrue($before->open('/admin/clients')->isRedirect());
    }

    public function testNothingProlongsTheAbsoluteLimit(): void
    {
        $browser = $this->staff('sara');
        $contact = $this->contact('carla');
        $this->limits(['idle_timeout' => 900, 'absolute_timeout' => 3]);
        $last = PHP_INT_MAX;
        for ($act = 0; $act < 2; $act++) {
            $browser->open('/admin/clients');
            $this->post($browser, 'heartbeat', 'staff', ['idleMs' => '0']);
            $this->post($browser, 'extend', 'staff');
            $answer = $browser->send(Request::xhr('/logout_master/presence/status?kind=staff'));
            if ($answer->status === 401) {
                break;
            }
            self::assertLessThan($last, $answer->json()['absolute_in_ms']);
            $last = $answer->json()['absolute_in_ms'];
            self::pause(0.3);
        }
        self::pause(3);
        $login = $browser->arrive('/admin/clients');
        self::assertShows(self::html('english', 'reason_absolute'), $login);
        $answer = $this->post($contact, 'extend', 'contact');
        self::assertSame(401, $answer->status, (string) $answer);
        self::assertSame('absolute', $answer->json()['reason']);
    }

    public function testOneSessionMoreThanAllowedEndsTheOldest(): void
    {
        $this->limits(['max_sessions' => 2]);
        $first = $this->staff('sara');
        $second = $this->staff('sara');
        $tom = $this->staff('tom');
        $third = $this->staff('sara');
        self::assertShows(self::html('english', 'reason_limit'), $first->arrive('/admin/clients'));
        foreach ([$second, $third, $tom] as $browser) {
            self::assertSignedIn($browser);
        }
    }

    public function testOneSessionMoreThanAllowedIsRefusedWhereThePolicySaysSo(): void
    {
        $this->provokes('/logout_master/');
        $this->limits(['max_sessions' => 1, 'on_limit' => 'refuse']);
        $first = $this->staff('sara');
        $second = $this->stack->browser();
        $second->open('/admin/authentication');
        $answer = $second->follow($this->login($second, '/admin/authentication', 'sara@example.com', 'sara', true));
        self::assertShows(self::html('english', 'reason_limit'), $answer);
        self::assertTrue($second->open('/admin/clients')->isRedirect(), 'not by remember-me either');
        self::assertSignedIn($first);
        $first->open('/admin/authentication/logout');
        self::assertSignedIn($this->staff('sara'), 'the place is free again');
    }

    public function testAnotherAddressEndsOrLocksWhereThePolicySaysSo(): void
    {
        foreach (['end' => 303, 'lock' => 423, 'ignore' => 200] as $change => $status) {
            $browser = $this->staff('sara');
            $this->limits(['ip_change' => $change]);
            self::assertSignedIn($browser, $change);
            $browser->address = '127.0.0.2';
            self::assertSame($status, $browser->open('/admin/clients')->status, $change);
        }
    }

    /** @param array<string, string> $fields */
    private function post(Browser $browser, string $call, string $kind, array $fields = []): Answer
    {
        return $browser->send(Request::xhrPost("/logout_master/presence/{$call}", $fields + ['kind' => $kind]));
    }
}
