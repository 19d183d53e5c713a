<?php

/** Remember-me: a cookie at hand must not undo an idle logout, on this device; other devices keep theirs. */

declare(strict_types=1);

final class RememberMeTest extends SiteTestCase
{
    /** @return array<string, array{string, string}> */
    public function cases(): array
    {
        return [
            'staff, new cookie' => ['json', 'staff'],
            'staff, old cookie' => ['serialized', 'staff'],
            'contact, new cookie' => ['json', 'contact'],
            'contact, old cookie' => ['serialized', 'contact'],
        ];
    }

    /** @dataProvider cases */
    public function testAnIdleLogoutIsNotUndone(string $format, string $kind): void
    {
        $this->stack->switchTo('remember_format', $format);
        $polled = $this->remembered($kind);
        $loaded = $this->remembered($kind);
        $other = $this->remembered($kind);
        $otherCookie = $other->cookies['autologin'];
        $stolen = $loaded->copy();
        self::assertCount(3, $this->stack->sql('SELECT * FROM tbluser_auto_login'));
        $page = $kind === 'staff' ? '/admin/clients' : '/clients/tickets';

        $this->limits(['idle_timeout' => 1]);
        self::pause(1.15);
        $poll = $kind === 'staff' ? '/admin/misc/notifications_check' : $page;
        self::assertSame(401, $polled->send(Request::xhr($poll))->status);
        self::assertSame(401, $polled->send(Request::xhr('/logout_master/presence/status'))->status);
        $login = $loaded->arrive($page);
        self::assertShows('logout-master-notice', $login);
        $this->stack->policy(Policy::long());
        foreach ([$polled, $loaded, $stolen] as $browser) {
            self::assertTrue($browser->send(Request::page($page))->isRedirect());
            self::assertNull($browser->arrive($page)->config());
        }

        self::assertArrayNotHasKey('autologin', $loaded->cookies);
        $rows = $this->stack->sql('SELECT key_id FROM tbluser_auto_login');
        self::assertCount(1, $rows, 'the row of the other device alone');
        self::assertSame($otherCookie, $other->cookies['autologin']);
    }

    /**
     * The browser is closed and its session lost, so that nobody sees the session end.
     *
     * @dataProvider cases
     */
    public function testAClosedBrowserIsRememberedAsLongAsItsSessionWouldBeOpen(string $format, string $kind): void
    {
        $this->stack->switchTo('remember_format', $format);
        $page = $kind === 'staff' ? '/admin/clients' : '/clients/tickets';
        $reopened = $this->remembered($kind);
        unset($reopened->cookies['sp_session']);
        self::assertSignedIn($reopened, 'within the limit', $page);

        [$late, $polled] = [$this->remembered($kind), $this->remembered($kind)];
        $this->limits(['idle_timeout' => 1]);
        self::pause(1.15);
        foreach ([$late, $polled] as $browser) {
            unset($browser->cookies['sp_session']);
        }
        $poll = Request::xhr("/logout_master/presence/status?kind={$kind}");
        self::assertSame(401, $polled->send($poll)->status);
        self::assertShows('logout-master-notice', $late->arrive($page));
        $this->stack->policy(Policy::long());
        foreach ([$late, $polled] as $browser) {
            self::assertNull($browser->arrive($page)->config());
        }
        self::assertCount(1, $this->stack->sql('SELECT * FROM tbluser_auto_login'));
    }

    public function testAnotherDeviceOnWhichThePersonIsAtWorkStaysRemembered(): void
    {
        [$left, $atWork] = [$this->remembered('staff'), $this->remembered('staff')];
        $this->limits(['idle_timeout' => 2]);
        foreach (range(1, 5) as $act) {
            self::pause(0.5);
            self::assertSignedIn($atWork, "act {$act}");
        }
        self::assertSame(401, $left->send(Request::xhr('/admin/misc/notifications_check'))->status);
        unset($atWork->cookies['sp_session']);
        self::assertSignedIn($atWork, 'the other device');
    }

    /** Else the lock could be opened without the password by throwing a cookie away. */
    public function testALockIsNotUndoneEither(): void
    {
        foreach (['page', 'XHR', 'status', 'own lock'] as $way) {
            $browser = $this->remembered('staff');
            $thief = $browser->copy();
            unset($thief->cookies['sp_session']);
            $this->limits(['idle_timeout' => $way === 'own lock' ? 900 : 1, 'grace' => 600]);
            self::pause($way === 'own lock' ? 0 : 1.15);
            $answer = $browser->send(match ($way) {
                'page' => Request::page('/admin/clients'),
                'XHR' => Request::xhr('/admin/misc/notifications_check'),
                'status' => Request::xhr('/logout_master/presence/status?kind=staff'),
                'own lock' => Request::xhrPost('/logout_master/presence/lock', ['kind' => 'staff']),
            });
            self::assertSame(423, $answer->status, "{$way}: {$answer}");
            self::assertSame([], $this->stack->sql('SELECT * FROM tbluser_auto_login'), $way);
            self::assertTrue($thief->open('/admin/clients')->isRedirect(), $way);
            $fields = ['kind' => 'staff', 'password' => 'sara-pass'];
            self::assertSame(200, $browser->send(Request::xhrPost('/logout_master/presence/resume', $fields))->status, $way);
            $this->stack->policy(Policy::long());
            self::assertSignedIn($browser, $way);
        }
    }

    public function testSomebodyWhoIsRememberedIsWatchedFromTheFirstRequest(): void
    {
        $browser = $this->remembered('staff');
        unset($browser->cookies['sp_session']);
        $answer = $browser->send(Request::xhr('/logout_master/presence/status?kind=staff'));
        self::assertSame(200, $answer->status, (string) $answer);
        self::assertCount(2, $this->stack->sessionsOf('staff', 2), 'the one that was lost, and the new one');
        $this->limits(['idle_timeout' => 1]);
        self::pause(1.15);
        self::assertTrue($browser->open('/admin/clients')->isRedirect());
    }

    public function testACookieThatNobodyCanReadDoesNoHarm(): void
    {
        $browsers = [];
        foreach (['O:8:"stdClass":0:{}', '{"user_id":', str_repeat('x', 3000), '{"user_id":"2","key":["a"]}'] as $cookie) {
            $browsers[] = $browser = $this->staff('sara');
            $browser->cookies['autologin'] = $cookie;
        }
        $this->limits(['idle_timeout' => 1]);
        self::pause(1.15);
        foreach ($browsers as $browser) {
            self::assertShows('logout-master-notice', $browser->arrive('/admin/clients'));
        }
    }

    private function remembered(string $kind): Browser
    {
        return $kind === 'staff' ? $this->staff('sara', true) : $this->contact('carla', true);
    }
}
