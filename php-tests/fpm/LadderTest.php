<?php

/** The steps that policy gives the ladder beside the idle limit itself: the cover, and what becomes of remember-me. */

declare(strict_types=1);

final class LadderTest extends SiteTestCase
{
    public function testThePageIsToldWhenToCover(): void
    {
        $browser = $this->staff('sara');
        self::assertSame(0, $browser->open('/admin/clients')->config()['cover_ms']);
        $this->limits(['idle_timeout' => 900, 'warning' => 120, 'cover' => 60]);
        self::assertSame(60000, $browser->open('/admin/clients')->config()['cover_ms']);
    }

    /** @return array<string, array{string, string, string}> */
    public function signIns(): array
    {
        $signIns = [];
        foreach (['json', 'serialized'] as $format) {
            foreach (['staff' => 'sara', 'contact' => 'carla', 'second factor' => 'tina'] as $kind => $name) {
                $signIns["{$kind}, {$format} cookie"] = [$format, $kind, $name];
            }
        }
        return $signIns;
    }

    /** @dataProvider signIns */
    public function testAForbiddenRememberMeLeavesNoRow(string $format, string $kind, string $name): void
    {
        $this->stack->switchTo('remember_format', $format);
        $this->limits(['remember_me' => 'forbid']);
        $browser = $this->remembered($kind, $name);
        self::assertSame([], $this->stack->sql('SELECT * FROM tbluser_auto_login'));
        self::assertArrayNotHasKey('autologin', $browser->cookies);
        self::assertSignedIn($browser, 'the sign-in itself', $kind === 'contact' ? '/clients/tickets' : '/admin/clients');

        $this->limits(['remember_me' => 'until_idle']);
        $other = $this->remembered($kind, $name);
        self::assertCount(1, $this->stack->sql('SELECT * FROM tbluser_auto_login'));
        self::assertArrayHasKey('autologin', $other->cookies);
    }

    public function testARememberMeOfBeforeIsNotTakenAnyMore(): void
    {
        $browser = $this->staff('sara', true);
        unset($browser->cookies['sp_session']);
        $this->limits(['remember_me' => 'forbid']);
        $login = $browser->arrive('/admin/clients');
        self::assertShows('data-reason="policy"', $login);
        self::assertSame([], $this->stack->sql('SELECT * FROM tbluser_auto_login'));
        $this->limits(['remember_me' => 'until_idle']);
        self::assertNull($browser->arrive('/admin/clients')->config());
    }

    /** @return array<string, array{string, string, string}> */
    public function people(): array
    {
        return ['staff' => ['staff', 'sara', '/admin/clients'], 'contact' => ['contact', 'carla', '/clients/tickets']];
    }

    /**
     * A browser that is started again opens all its tabs at one moment, each with the remember-me cookie alone.
     *
     * @dataProvider people
     */
    public function testTabsThatComeBackTogetherDoNotEndEachOther(string $kind, string $name, string $page): void
    {
        for ($round = 1; $round <= 3; $round++) {
            $this->stack->startAnew(Policy::document(['max_sessions' => 1]));
            $browser = $this->remembered($kind, $name);
            unset($browser->cookies['sp_session']);
            $tabs = array_fill(0, 4, [$browser, Request::pageByItself($page)]);
            foreach (Browser::together($tabs) as $number => $answer) {
                $this->comesBack($browser, $page, $answer, "round {$round}, tab {$number}");
            }
            self::assertSignedIn($browser, "round {$round}", $page);
            self::assertCount(1, $this->stack->sessionsOf($kind, $kind === 'staff' ? 2 : 1));
            self::assertCount(1, $this->stack->sql('SELECT * FROM tbluser_auto_login'), 'the device stays remembered');
            $this->stack->sql('DELETE FROM tbluser_auto_login');
        }
    }

    public function testABackgroundCallOfATabThatComesBackEndsNothing(): void
    {
        $this->limits(['max_sessions' => 1]);
        $browser = $this->remembered('staff', 'sara');
        unset($browser->cookies['sp_session']);
        $other = $browser->copy();
        $this->comesBack($browser, '/admin/clients', $browser->open('/admin/clients'), 'the first tab');
        foreach (['/admin/misc/notifications_check', '/logout_master/presence/status?kind=staff'] as $path) {
            $answer = $other->copy()->send(Request::xhr($path));
            self::assertSame(401, $answer->status, (string) $answer);
            self::assertSame('', $answer->json()['session_id'], 'asked again a moment later by the page script');
            self::assertSame([], $answer->cookies(), "{$path}: {$answer}");
        }
        self::assertSignedIn($browser, 'still');
    }

    /** Nothing but a page renews the session's cookie otherwise; whoever works on one page for long would lose it. */
    public function testAReportOfInputRenewsAnOldCookieAndNothingElseDoes(): void
    {
        $this->stack->switchTo('sess_expiration', '4');
        $this->stack->switchTo('sess_time_to_update', '2');
        $browser = $this->staff('sara');
        $beat = Request::xhrPost('/logout_master/presence/heartbeat', ['kind' => 'staff', 'idleMs' => '0']);
        $status = Request::xhr('/logout_master/presence/status?kind=staff');
        self::assertArrayNotHasKey('sp_session', $browser->send($beat)->cookies(), 'young');
        self::pause(3.1);
        self::assertArrayNotHasKey('sp_session', $browser->send($status)->cookies(), 'asking');
        $old = $browser->copy();
        $renewed = $browser->send($beat)->cookies()['sp_session'] ?? '';
        self::assertStringContainsString($browser->session(), $renewed, 'the same id');

        self::assertSignedIn($browser);
        self::assertNotSame($old->session(), $browser->session(), 'a page has moved the session');
        $late = $old->send($beat);
        self::assertSame(200, $late->status, (string) $late);
        self::assertArrayNotHasKey('sp_session', $late->cookies(), 'an id that was replaced does not come back');
        $unknown = $browser->copy();
        $unknown->cookies['sp_session'] = str_repeat('a', 32);
        $refused = $unknown->send($beat);
        self::assertSame(401, $refused->status);
        self::assertArrayNotHasKey('sp_session', $refused->cookies(), 'nor does an empty session replace one');
    }

    /** As often as browsers follow redirects. */
    private function comesBack(Browser $browser, string $page, Answer $answer, string $message): void
    {
        for ($hop = 0; $answer->isRedirect() && $hop < 20; $hop++) {
            self::assertSame($page, $answer->path(), "{$message}: {$answer}");
            $answer = $browser->send(Request::pageByItself($page));
        }
        self::assertNotNull($answer->config(), "{$message}: {$answer}");
    }

    private function remembered(string $kind, string $name): Browser
    {
        if ($kind !== 'second factor') {
            return $kind === 'staff' ? $this->staff($name, true) : $this->contact($name, true);
        }
        $browser = $this->stack->browser();
        $browser->open('/admin/authentication');
        $this->login($browser, '/admin/authentication', "{$name}@example.com", $name, true);
        $code = $this->stack->cli('totp', "{$name}@example.com");
        $answer = $browser->submit('/admin/authentication/two_factor', ['code' => $code]);
        self::assertNotNull($browser->follow($answer)->config());
        return $browser;
    }
}
