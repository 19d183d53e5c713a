<?php

/** "I am on the phone", and long work: both hold off the idle end, within a bound that counts from the last act. */

declare(strict_types=1);

final class HoldTest extends SiteTestCase
{
    private const HOLD = '/logout_master/presence/hold';

    protected function setUp(): void
    {
        parent::setUp();
        $this->stack->setOption('logout_master_phone', '1');
        $this->stack->setOption('logout_master_long_work', '1800');
    }

    protected function tearDown(): void
    {
        $this->stack->setOption('logout_master_phone', '0');
        $this->stack->setOption('logout_master_long_work', '1800');
        parent::tearDown();
    }

    /** @return array<string, array{string, string, string}> */
    public function people(): array
    {
        return ['staff' => ['staff', 'sara', '/admin/clients'], 'contact' => ['contact', 'carla', '/clients/tickets']];
    }

    /** @dataProvider people */
    public function testAHoldKeepsTheSessionAndNoLongerThanAskedFor(string $kind, string $name, string $page): void
    {
        $this->limits(['idle_timeout' => 2, 'max_hold' => 600]);
        $browser = $this->person($kind, $name);
        $answer = $browser->send(Request::xhrPost(self::HOLD, ['kind' => $kind, 'seconds' => '5']));
        self::assertSame(200, $answer->status, (string) $answer);
        self::assertGreaterThan(3000, $answer->json()['end_in_ms']);
        self::assertLessThanOrEqual(6000, $answer->json()['end_in_ms']);
        self::pause(2.5);
        self::assertSame('active', $this->status($browser, $kind)['status'], 'past the idle limit');
        // A hold is kept in whole seconds from the last act, rounded up.
        self::pause(4.0);
        self::assertSame(401, $browser->send(Request::xhr("/logout_master/presence/status?kind={$kind}"))->status);
        self::assertTrue($browser->open($page)->isRedirect());
    }

    public function testThePolicyBoundsIt(): void
    {
        $this->limits(['idle_timeout' => 1, 'max_hold' => 3]);
        $browser = $this->staff('sara');
        $answer = $browser->send(Request::xhrPost(self::HOLD, ['kind' => 'staff', 'seconds' => '86400']));
        self::assertLessThanOrEqual(3000, $answer->json()['end_in_ms']);
        self::pause(3.1);
        self::assertTrue($browser->open('/admin/clients')->isRedirect());
    }

    public function testBeingBackEndsItAndIsAnAct(): void
    {
        $this->limits(['idle_timeout' => 60, 'max_hold' => 600]);
        $browser = $this->staff('sara');
        $browser->send(Request::xhrPost(self::HOLD, ['kind' => 'staff', 'seconds' => '300']));
        self::assertGreaterThan(250_000, $this->status($browser)['end_in_ms']);
        $back = $browser->send(Request::xhrPost(self::HOLD, ['kind' => 'staff', 'seconds' => '0']));
        self::assertSame(200, $back->status);
        self::assertLessThanOrEqual(60_000, $back->json()['end_in_ms']);
        self::assertGreaterThan(50_000, $back->json()['end_in_ms']);
    }

    public function testItIsNotOfferedWhereThePolicyOrTheSiteDoesNot(): void
    {
        $browser = $this->staff('sara');
        $ask = Request::xhrPost(self::HOLD, ['kind' => 'staff', 'seconds' => '300']);
        $this->limits(['idle_timeout' => 60, 'max_hold' => 0]);
        self::assertSame(422, $browser->send($ask)->status);
        self::assertSame([], $browser->open('/admin/clients')->config()['hold_seconds']);
        self::assertShowsNot('logout-master-hold-now"', $browser->open('/admin/logout_master/mine/index'));
        self::assertShowsNot('logout-master-hold-now"', $browser->open('/admin/clients'));
        $this->limits(['idle_timeout' => 60, 'max_hold' => 700]);
        self::assertSame([300, 600, 700], $browser->open('/admin/clients')->config()['hold_seconds']);
        self::assertShows('id="logout-master-hold-now"', $browser->open('/admin/logout_master/mine'));
        $this->stack->setOption('logout_master_phone', '0');
        self::assertSame(422, $browser->send($ask)->status);
        self::assertLessThanOrEqual(60_000, $this->status($browser)['end_in_ms']);
    }

    public function testWithoutAnyScriptAPageCoversAndOneButtonComesBack(): void
    {
        $this->limits(['idle_timeout' => 2, 'grace' => 60, 'max_hold' => 600]);
        $browser = $this->staff('sara');
        $away = $browser->submit(self::HOLD, ['kind' => 'staff', 'seconds' => '300', 'return' => '/admin/clients/client/3']);
        self::assertSame(200, $away->status);
        self::assertShows('id="logout-master-away"', $away);
        self::assertStringContainsString('no-store', $away->header('Cache-Control'));
        foreach (['Sara', 'Cedar', 'Customers'] as $data) {
            self::assertShowsNot($data, $away);
        }
        self::pause(2.5);
        $back = $browser->submit(self::HOLD, ['kind' => 'staff', 'seconds' => '0', 'return' => '/admin/clients/client/3']);
        self::assertSame('/admin/clients/client/3', $back->path(), (string) $back);
        self::assertShows('Cedar Logistics', $browser->follow($back));
        foreach (['//evil.example/', 'https://evil.example/', '/\\evil.example', "/x\r\nX-Evil: 1", 'javascript:alert(1)'] as $forged) {
            $away = $browser->submit(self::HOLD, ['kind' => 'staff', 'seconds' => '300', 'return' => $forged]);
            self::assertShowsNot('evil', $away, $forged);
            $back = $browser->submit(self::HOLD, ['kind' => 'staff', 'seconds' => '0', 'return' => $forged]);
            self::assertSame('/', $back->path(), $forged);
        }
    }

    public function testAHoldIsNoWayOutOfALockNorBackFromTheEnd(): void
    {
        $this->limits(['idle_timeout' => 1, 'grace' => 600, 'max_hold' => 600]);
        $browser = $this->staff('sara');
        self::pause(1.2);
        foreach (['300', '0'] as $seconds) {
            self::assertSame(423, $browser->send(Request::xhrPost(self::HOLD, ['kind' => 'staff', 'seconds' => $seconds]))->status);
        }
        foreach (['begin', 'end'] as $work) {
            self::assertSame(423, $browser->send(Request::xhrPost(self::HOLD, ['kind' => 'staff', 'work' => $work]))->status);
        }
        self::assertSame(423, $browser->submit(self::HOLD, ['kind' => 'staff', 'seconds' => '300'])->status);
        $this->limits(['idle_timeout' => 1, 'max_hold' => 600]);
        self::assertSame(401, $browser->send(Request::xhrPost(self::HOLD, ['kind' => 'staff', 'seconds' => '300']))->status);
    }

    public function testTheAbsoluteLimitStands(): void
    {
        $this->limits(['idle_timeout' => 1, 'absolute_timeout' => 3, 'max_hold' => 600]);
        $browser = $this->staff('sara');
        $browser->send(Request::xhrPost(self::HOLD, ['kind' => 'staff', 'seconds' => '300']));
        self::pause(3.1);
        self::assertTrue($browser->open('/admin/clients')->isRedirect());
    }

    public function testBadRequestsAreRefusedByName(): void
    {
        $browser = $this->staff('sara');
        foreach (['-1', '1.5', 'x', '', '86401', '999999', '<script>'] as $seconds) {
            $answer = $browser->send(Request::xhrPost(self::HOLD, ['kind' => 'staff', 'seconds' => $seconds]));
            self::assertSame(422, $answer->status, $seconds);
            self::assertStringContainsString('expected seconds as a whole number', $answer->json()['message']);
        }
        self::assertSame(422, $browser->send(Request::xhrPost(self::HOLD, ['kind' => 'staff', 'work' => 'on']))->status);
        self::assertSame(422, $browser->send(Request::xhrPost(self::HOLD, ['kind' => 'staff', 'work' => ['begin']]))->status);
        self::assertSame(405, $browser->send(Request::xhr(self::HOLD . '?kind=staff&seconds=300'))->status);
        $forged = Request::xhrPost(self::HOLD, ['kind' => 'staff', 'seconds' => '300'])->withoutToken();
        self::assertSame(419, $browser->send($forged)->status);
        $foreign = Request::xhrPost(self::HOLD, ['kind' => 'staff', 'seconds' => '300'])->with('Sec-Fetch-Site', 'cross-site');
        self::assertSame(403, $browser->send($foreign)->status);
        $anonymous = $this->stack->browser();
        $anonymous->open('/authentication/login');
        self::assertSame(401, $anonymous->send(Request::xhrPost(self::HOLD, ['kind' => 'staff', 'seconds' => '300']))->status);
        $carla = $this->contact('carla');
        self::assertSame(401, $carla->send(Request::xhrPost(self::HOLD, ['kind' => 'staff', 'seconds' => '300']))->status);
    }

    public function testLongWorkOfAPageHoldsWithinItsOwnBoundWhichNoRepetitionMoves(): void
    {
        $this->stack->setOption('logout_master_long_work', '5');
        $this->limits(['idle_timeout' => 2, 'max_hold' => 600]);
        $browser = $this->staff('sara');
        for ($step = 0; $step < 3; $step++) {
            $answer = $browser->send(Request::xhrPost(self::HOLD, ['kind' => 'staff', 'work' => 'begin']));
            self::assertSame(200, $answer->status, "after {$step} s");
            self::assertLessThanOrEqual(5000, $answer->json()['end_in_ms'] + $answer->json()['idle_ms']);
            self::pause(1.0);
        }
        self::assertGreaterThan(2000, $this->status($browser)['idle_ms'], 'work is no act');
        self::pause(2.3);
        self::assertSame(401, $browser->send(Request::xhrPost(self::HOLD, ['kind' => 'staff', 'work' => 'begin']))->status);
    }

    public function testTheEndOfWorkLeavesOneIdleLimitAtMost(): void
    {
        $this->limits(['idle_timeout' => 3, 'max_hold' => 600]);
        $browser = $this->staff('sara');
        $begun = $browser->send(Request::xhrPost(self::HOLD, ['kind' => 'staff', 'work' => 'begin']))->json();
        self::assertGreaterThan(500_000, $begun['end_in_ms']);
        self::pause(1);
        $ended = $browser->send(Request::xhrPost(self::HOLD, ['kind' => 'staff', 'work' => 'end']))->json();
        self::assertLessThanOrEqual(4000, $ended['end_in_ms']);
        self::assertGreaterThan(1000, $ended['end_in_ms']);
    }

    public function testLongWorkIsOffWhereTheSiteSaysSo(): void
    {
        $this->stack->setOption('logout_master_long_work', '0');
        $this->limits(['idle_timeout' => 60, 'max_hold' => 600]);
        $browser = $this->staff('sara');
        self::assertSame(0, $browser->open('/admin/clients')->config()['work_seconds']);
        $answer = $browser->send(Request::xhrPost(self::HOLD, ['kind' => 'staff', 'work' => 'begin']));
        self::assertLessThanOrEqual(60_000, $answer->json()['end_in_ms']);
    }

    /** The page is slow, and is declared in one of the ways that there are. @return array<string, array{Request}> */
    public function slowRequests(): array
    {
        $slow = '/admin/misc/slow?seconds=3';
        return [
            'marked by a page' => [Request::page($slow)->with('Cookie-Mark', '1')],
            'a header' => [Request::xhr($slow)->with('X-Logout-Master-Work', 'long')],
            'an address that says so' => [Request::page('/admin/files/export?seconds=3')],
        ];
    }

    /** @dataProvider slowRequests */
    public function testALongRequestMeetsNoLogoutAtItsEnd(Request $request): void
    {
        $this->limits(['idle_timeout' => 2, 'max_hold' => 60]);
        $browser = $this->staff('sara');
        if (isset($request->headers['Cookie-Mark'])) {
            $browser->cookies['logout_master_work'] = '1';
        }
        $answer = $browser->send($request);
        self::assertSame(200, $answer->status, (string) $answer);
        self::assertArrayNotHasKey('logout_master_work', $browser->cookies, 'the mark is for one request');
        self::assertSignedIn($browser, 'after the work');
        self::pause(2.3);
        self::assertTrue($browser->open('/admin/clients')->isRedirect(), 'afterwards everything is as ever');
    }

    public function testAnUploadCountsAsWork(): void
    {
        $this->limits(['idle_timeout' => 2, 'max_hold' => 60]);
        $browser = $this->staff('sara');
        $file = tempnam(sys_get_temp_dir(), 'lm');
        file_put_contents($file, "name\nA company\n");
        $upload = new CURLFile($file, 'text/csv', 'companies.csv');
        $browser->send(Request::form('/admin/files/upload', ['seconds' => '3', 'file' => $upload]));
        unlink($file);
        self::assertSignedIn($browser, 'after the upload');
    }

    public function testAnUndeclaredSlowPageIsJustAPage(): void
    {
        $this->limits(['idle_timeout' => 2, 'max_hold' => 60]);
        $browser = $this->staff('sara');
        self::assertSame(200, $browser->open('/admin/misc/slow?seconds=3')->status);
        self::assertTrue($browser->open('/admin/clients')->isRedirect());
    }

    public function testAWorkersDeathLeavesNoMoreThanTheBound(): void
    {
        $this->stack->setOption('logout_master_long_work', '4');
        $this->limits(['idle_timeout' => 1, 'max_hold' => 60]);
        $browser = $this->staff('sara');
        $browser->send(Request::xhrPost(self::HOLD, ['kind' => 'staff', 'work' => 'begin']));
        $id = $this->status($browser)['session_id'];
        self::pause(4.2);
        self::assertTrue($browser->open('/admin/clients')->isRedirect());
        self::assertNotContains($id, array_column($this->stack->sessionsOf('staff', 2), 'sessionId'));
    }

    public function testTheSettingsPageTakesMinutesAndRefusesWhatIsNone(): void
    {
        $admin = $this->staff('admin');
        $tab = '/admin/settings?group=logout_master';
        $page = $admin->open($tab);
        self::assertShows('name="settings[logout_master_long_work]" value="30"', $page);
        self::assertShows('name="settings[logout_master_staff_hold_minutes]"', $page);
        $admin->submit($tab, ['settings' => ['logout_master_long_work' => '7,5', 'logout_master_phone' => '0']]);
        self::assertSame('450', $this->stack->option('logout_master_long_work'));
        self::assertSame('0', $this->stack->option('logout_master_phone'));
        $bad = [['logout_master_long_work', '1441'], ['logout_master_long_work', '-1'],
            ['logout_master_long_work', '<script>alert(1)</script>'], ['logout_master_phone', '2']];
        foreach ($bad as [$name, $value]) {
            $refused = $admin->follow($admin->submit($tab, ['settings' => [$name => $value]]));
            self::assertShows('alert-danger', $refused, $value);
            self::assertShowsNot('<script>alert', $refused);
            self::assertSame('450', $this->stack->option('logout_master_long_work'));
            self::assertSame('0', $this->stack->option('logout_master_phone'));
        }
        $admin->submit($tab, ['settings' => ['logout_master_staff_hold_minutes' => '20']]);
        $rules = array_column(json_decode($this->stack->option('logout_master_policy'), true)['rules'], 'set', 'name');
        self::assertSame(1200, $rules['staff']['max_hold']);
        $sara = $this->staff('sara');
        $sara->submit($tab, ['settings' => ['logout_master_long_work' => '60', 'logout_master_timers' => 'cut']]);
        self::assertSame('450', $this->stack->option('logout_master_long_work'), 'settings are for who may edit them');
    }

    private function person(string $kind, string $name): Browser
    {
        return $kind === 'staff' ? $this->staff($name) : $this->contact($name);
    }
}
