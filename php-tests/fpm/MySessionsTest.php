<?php

/** "My sessions": people see where they are signed in and end what is theirs, and nobody else's. */

declare(strict_types=1);

final class MySessionsTest extends SiteTestCase
{
    private const FIREFOX = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0';

    /** @return array<string, array{string, string, string, string}> */
    public function people(): array
    {
        return [
            'staff' => ['staff', 'sara', '/admin/logout_master/mine', '/admin/clients'],
            'contact' => ['contact', 'carla', '/logout_master/mine_client', '/clients/tickets'],
        ];
    }

    /** @dataProvider people */
    public function testShowsWhereAPersonIsSignedInAndEndsOne(string $kind, string $name, string $page, string $other): void
    {
        $here = $this->person($kind, $name);
        $there = $this->person($kind, $name, $this->stack->browser(self::FIREFOX), true);
        $tab = $there->copy();
        $shown = $here->open($page);
        self::assertSame(200, $shown->status, (string) $shown);
        self::assertShows('Firefox on Windows', $shown);
        self::assertShows('Chrome on Linux', $shown);
        self::assertShows('127.0.0.1', $shown);
        self::assertSame(1, substr_count($shown->body, self::html('english', 'mine_this_one')));
        $ids = $this->ids($shown);
        self::assertCount(2, $ids);
        self::assertSame($this->status($here, $kind)['session_id'], $ids[0], 'this one comes first');
        self::assertNotSame([], $this->stack->sql('SELECT * FROM tbluser_auto_login'));

        $answer = $here->submit("{$page}/end", ['session_id' => $ids[1]]);
        self::assertSame($page, $answer->path(), (string) $answer);
        self::assertShows(self::html('english', 'mine_ended'), $here->follow($answer));
        self::assertSame(401, $there->send(Request::xhr("/logout_master/presence/status?kind={$kind}"))->status);
        self::assertShows(self::html('english', 'reason_self'), $there->arrive($other));
        self::assertTrue($tab->open($other)->isRedirect());
        self::assertSame([], $this->stack->sql('SELECT * FROM tbluser_auto_login'), 'the device is not remembered any more');
        self::assertSame(200, $here->open($other)->status);
        self::assertCount(1, $this->stack->sessionsOf($kind, $this->idOf($kind, $name)));
    }

    /** @dataProvider people */
    public function testEndsAllOthersAndKeepsThisDeviceRemembered(string $kind, string $name, string $page): void
    {
        $here = $this->person($kind, $name, null, true);
        $others = [$this->person($kind, $name, null, true), $this->person($kind, $name, $this->stack->browser(self::FIREFOX), true)];
        self::assertCount(3, $this->stack->sql('SELECT * FROM tbluser_auto_login'));
        $here->submit("{$page}/end_others", []);
        self::assertCount(1, $this->stack->sql('SELECT * FROM tbluser_auto_login'));
        self::assertCount(1, $this->stack->sessionsOf($kind, $this->idOf($kind, $name)));
        self::assertSame(200, $here->open($page)->status);
        foreach ($others as $browser) {
            // Its cookie of the session thrown away, so that only "remember me" could bring it back.
            unset($browser->cookies['sp_session']);
            self::assertTrue($browser->open($page)->isRedirect());
        }
    }

    public function testWhatIsSomebodyElsesIsNeitherShownNorEnded(): void
    {
        $sara = $this->staff('sara');
        $tom = $this->staff('tom');
        $carla = $this->contact('carla');
        $dora = $this->contact('dora');
        $ids = [];
        foreach ([['tom', $tom, 'staff'], ['carla', $carla, 'contact'], ['dora', $dora, 'contact']] as [$name, $browser, $kind]) {
            $ids[$name] = $this->status($browser, $kind)['session_id'];
        }
        foreach ([[$sara, '/admin/logout_master/mine'], [$dora, '/logout_master/mine_client']] as [$browser, $page]) {
            $shown = $browser->open($page);
            self::assertCount(1, $this->ids($shown));
            foreach ([$ids['tom'], $ids['carla'], '0123456789abcdef', '', '<script>', "' OR 1=1 -- "] as $id) {
                $answer = $browser->submit("{$page}/end", ['session_id' => $id]);
                self::assertShows(self::html('english', 'mine_not_found'), $browser->follow($answer), $id);
            }
            $browser->submit("{$page}/end", ['session_id' => ['x' => $ids['tom']]]);
            $browser->submit("{$page}/end_others", []);
        }
        self::assertSignedIn($tom);
        self::assertSignedIn($carla, '', '/clients/tickets');
    }

    public function testOnesOwnPresentSessionIsNotEndedByMistake(): void
    {
        $sara = $this->staff('sara');
        $own = $this->status($sara)['session_id'];
        $answer = $sara->submit('/admin/logout_master/mine/end', ['session_id' => $own]);
        self::assertShows(self::html('english', 'mine_not_found'), $sara->follow($answer));
        self::assertSignedIn($sara);
    }

    /** @dataProvider people */
    public function testNothingChangesByAGetOrWithoutAToken(string $kind, string $name, string $page): void
    {
        $here = $this->person($kind, $name);
        $there = $this->person($kind, $name);
        $id = $this->status($there, $kind)['session_id'];
        self::assertSame(405, $here->open("{$page}/end?session_id={$id}")->status);
        self::assertSame(405, $here->open("{$page}/end_others")->status);
        $forged = Request::form("{$page}/end", ['session_id' => $id, 'csrf_token_name' => str_repeat('0', 32)])->withoutToken();
        self::assertSame(419, $here->send($forged)->status);
        self::assertSame(419, $here->send(Request::form("{$page}/end_others", [])->withoutToken())->status);
        $foreign = Request::form("{$page}/end_others", [])->with('Sec-Fetch-Site', 'cross-site');
        self::assertSame(403, $here->send($foreign)->status, 'another site that knows the token');
        self::assertSame(200, $there->open($page)->status);
        $anonymous = $this->stack->browser();
        $anonymous->open('/authentication/login');
        self::assertTrue($anonymous->open($page)->isRedirect());
        self::assertTrue($anonymous->submit("{$page}/end", ['session_id' => $id])->isRedirect());
        self::assertSame(200, $there->open($page)->status);
    }

    public function testAContactHasNoWayIntoThePageOfStaff(): void
    {
        $carla = $this->contact('carla');
        self::assertTrue($carla->open('/admin/logout_master/mine')->isRedirect());
        self::assertTrue($carla->submit('/logout_master/mine/end_others', [])->isRedirect());
    }

    public function testImpersonatingStaffSeeNothingOfTheClientAndEndNothing(): void
    {
        $carla = $this->contact('carla');
        $id = $this->status($carla, 'contact')['session_id'];
        $admin = $this->staff('admin');
        self::assertShows('Carla', $admin->arrive('/admin/clients/login_as_client/1'));
        $page = $admin->open('/logout_master/mine_client');
        self::assertSame(200, $page->status);
        self::assertShows(self::html('english', 'mine_not_yours'), $page);
        self::assertShowsNot($id, $page);
        self::assertSame(403, $admin->submit('/logout_master/mine_client/end', ['session_id' => $id])->status);
        self::assertSame(403, $admin->submit('/logout_master/mine_client/end_others', [])->status);
        self::assertSignedIn($carla, '', '/clients/tickets');
        $own = $carla->open('/logout_master/mine_client');
        self::assertShows(self::html('english', 'mine_by_staff'), $own, 'a client is told who else works in their name');
    }

    public function testAHostileAgentIsShownAsNothingButAnUnknownDevice(): void
    {
        $hostile = $this->stack->browser('<script>alert(1)</script>"\'><img src=x>');
        $this->staff('sara', false, $hostile);
        $page = $this->staff('sara')->open('/admin/logout_master/mine');
        self::assertShows(self::html('english', 'mine_device_unknown'), $page);
        self::assertShowsNot('alert(1)', $page);
    }

    public function testEveryMemberOfStaffAndEveryContactFindsTheMenu(): void
    {
        foreach (['admin', 'sara', 'tom'] as $name) {
            $page = $this->staff($name)->open('/admin/clients');
            self::assertShows('/admin/logout_master/mine"', $page, $name);
            self::assertShows('/admin/logout_master/mine#logout-master-lock-now"', $page, $name);
            self::assertShowsNot('#logout-master-hold-now', $page, 'not offered by default');
        }
        $page = $this->contact('dora')->open('/clients/tickets');
        self::assertShows('/logout_master/mine_client"', $page);
        self::assertShows('/logout_master/mine_client#logout-master-lock-now"', $page);
        $this->stack->setOption('logout_master_enabled', '0');
        self::assertShowsNot('logout_master/mine', $this->staffUnwatched('sara')->open('/admin/clients'));
    }

    private function staffUnwatched(string $name): Browser
    {
        $browser = $this->stack->browser();
        $browser->open('/admin/authentication');
        $this->login($browser, '/admin/authentication', self::STAFF[$name][0], $name);
        return $browser;
    }

    public function testAnInactiveModuleHasNoSuchPages(): void
    {
        $sara = $this->staff('sara');
        $carla = $this->contact('carla');
        $this->stack->cli('module', 'deactivate', 'logout_master');
        self::assertSame(404, $sara->open('/admin/logout_master/mine')->status);
        self::assertSame(404, $carla->open('/logout_master/mine_client')->status);
    }

    public function testLockNowWithoutAnyScriptLocksAndComesBackToThePage(): void
    {
        foreach ($this->people() as [$kind, $name, $page]) {
            $browser = $this->person($kind, $name);
            $this->stack->policy(Policy::document(['grace' => 600]));
            $lock = $browser->submit('/logout_master/presence/lock', ['kind' => $kind, 'return' => $page]);
            self::assertSame(423, $lock->status, (string) $lock);
            self::assertSame(423, $browser->open($page)->status);
            $back = $browser->submit('/logout_master/presence/resume', ['kind' => $kind, 'password' => "{$name}-pass", 'return' => $page]);
            self::assertSame($page, $back->path());
            self::assertSame(200, $browser->open($page)->status);
        }
    }

    private function person(string $kind, string $name, ?Browser $browser = null, bool $isRemembered = false): Browser
    {
        return $kind === 'staff'
            ? $this->staff($name, $isRemembered, $browser)
            : $this->contact($name, $isRemembered, $browser);
    }

    private function idOf(string $kind, string $name): int
    {
        return ($kind === 'staff' ? self::STAFF : self::CONTACTS)[$name][1];
    }

    /** @return list<string> the session ids of the page's rows */
    private function ids(Answer $page): array
    {
        preg_match_all('/data-session="([0-9a-f]{16})"/', $page->body, $found);
        return $found[1];
    }
}
