<?php

/** Task timers of staff who have left: let run, asked about, or ended at the last real act, by the site's choice. */

declare(strict_types=1);

final class TimersTest extends SiteTestCase
{
    protected function setUp(): void
    {
        parent::setUp();
        $this->stack->sql('DELETE FROM tbltaskstimers');
        $this->stack->sql('DELETE FROM tbllogout_master_absences');
        $this->choose('offer');
    }

    protected function tearDown(): void
    {
        $this->choose('offer');
        parent::tearDown();
    }

    public function testByRuleATimerEndsAtTheLastActWhenTheBrowserWasClosed(): void
    {
        $this->choose('cut');
        $this->limits(['idle_timeout' => 2]);
        $sara = $this->staff('sara');
        $timer = $this->timer(2, 1, -600);
        $foreign = $this->timer(3, 1, -600);
        $sara->open('/admin/clients');
        $acted = time();
        self::pause(2.3);
        self::assertNull($this->row($timer)['end_time'], 'nobody has looked yet');
        $this->cron();
        $row = $this->row($timer);
        self::assertEqualsWithDelta($acted, (int) $row['end_time'], 1, 'the last act, not the end of the session');
        self::assertStringContainsString('Ended at the last activity', $row['note']);
        self::assertNull($this->row($foreign)['end_time'], 'somebody else\'s');
        $this->cron();
        self::assertSame($row, $this->row($timer), 'a second look changes nothing');
    }

    public function testByRuleALockEndsItTooAndTheNoteOfBeforeStays(): void
    {
        $this->choose('cut');
        $this->limits(['idle_timeout' => 60, 'grace' => 600]);
        $sara = $this->staff('sara');
        $timer = $this->timer(2, 1, -600, 'My own words');
        $sara->send(Request::xhrPost('/logout_master/presence/lock', ['kind' => 'staff']));
        $this->cron();
        $row = $this->row($timer);
        self::assertNotNull($row['end_time']);
        self::assertStringStartsWith('My own words', $row['note']);
        $this->unlock($sara);
        $later = $this->timer(2, 2, 0);
        $this->cron();
        self::assertNull($this->row($later)['end_time'], 'what began after the return');
    }

    public function testByRuleItIsDoneAtTheNextSignInWhereNoCronRuns(): void
    {
        $this->choose('cut');
        $this->limits(['idle_timeout' => 1]);
        $this->staff('sara');
        $timer = $this->timer(2, 1, -600);
        self::pause(1.3);
        $this->staff('sara');
        self::assertNotNull($this->row($timer)['end_time']);
    }

    public function testWhoIsAtWorkInAnotherBrowserIsNotAway(): void
    {
        $this->choose('cut');
        $this->limits(['idle_timeout' => 3]);
        $this->staff('sara');
        $desk = $this->staff('sara');
        $timer = $this->timer(2, 1, -600);
        for ($second = 0; $second < 4; $second++) {
            self::pause(1.0);
            self::assertSignedIn($desk);
        }
        self::assertCount(1, $this->stack->sessionsOf('staff', 2));
        $this->cron();
        self::assertNull($this->row($timer)['end_time']);
    }

    public function testAtTheNextSignInThePersonIsAskedAndMayCut(): void
    {
        $this->limits(['idle_timeout' => 1]);
        $this->staff('sara');
        $acted = time();
        $timer = $this->timer(2, 1, -600);
        $foreign = $this->timer(3, 1, -600);
        self::pause(1.3);
        $this->notice();
        $this->stack->policy(Policy::long());
        $sara = $this->staff('sara');
        self::assertNull($this->row($timer)['end_time'], 'nothing happens before the answer');
        foreach (['first', 'second'] as $page) {
            $shown = $sara->open('/admin/clients');
            self::assertShows('id="logout-master-timers"', $shown, $page);
            self::assertShows('Prepare the offer', $shown);
            self::assertSame(1, substr_count($shown->body, 'id="logout-master-timers"'));
        }
        $answer = $sara->submit('/admin/logout_master/mine/timers', ['choice' => 'cut', 'timers' => [$foreign], 'id' => $foreign]);
        self::assertTrue($answer->isRedirect(), (string) $answer);
        self::assertEqualsWithDelta($acted, (int) $this->row($timer)['end_time'], 1);
        self::assertNull($this->row($foreign)['end_time']);
        self::assertShowsNot('logout-master-timers', $sara->open('/admin/clients'));
    }

    public function testAfterAnUnlockThePersonIsAskedAndMayKeep(): void
    {
        $this->limits(['idle_timeout' => 1, 'grace' => 600]);
        $sara = $this->staff('sara');
        $timer = $this->timer(2, 1, -600);
        self::pause(1.3);
        $this->unlock($sara);
        $this->stack->policy(Policy::long());
        self::assertShows('id="logout-master-timers"', $sara->open('/admin/clients'));
        $sara->submit('/admin/logout_master/mine/timers', ['choice' => 'keep']);
        self::assertNull($this->row($timer)['end_time']);
        self::assertShowsNot('logout-master-timers', $sara->open('/admin/clients'));
        $this->cron();
        self::assertShowsNot('logout-master-timers', $sara->open('/admin/clients'), 'it is asked once');
    }

    public function testTheMomentIsTheLastActAndNotTheLock(): void
    {
        foreach (['offer', 'cut'] as $mode) {
            $this->choose($mode);
            $this->limits(['idle_timeout' => 4, 'grace' => 600]);
            $sara = $this->staff('sara');
            $acted = time();
            $timer = $this->timer(2, 1, -600);
            self::pause(4.3);
            $this->unlock($sara);
            $this->stack->policy(Policy::long());
            if ($mode === 'offer') {
                $sara->submit('/admin/logout_master/mine/timers', ['choice' => 'cut']);
            }
            self::assertLessThanOrEqual($acted + 2, (int) $this->row($timer)['end_time'], $mode);
            self::assertGreaterThanOrEqual($acted - 1, (int) $this->row($timer)['end_time'], $mode);
            $this->stack->registry('logout_master_terminate_user("staff", 2)');
        }
    }

    public function testNobodyElseCanAnswerAndOnlyAFormCan(): void
    {
        $this->limits(['idle_timeout' => 1]);
        $this->staff('sara');
        $timer = $this->timer(2, 1, -600);
        self::pause(1.3);
        $this->notice();
        $this->stack->policy(Policy::long());
        $sara = $this->staff('sara');
        $url = '/admin/logout_master/mine/timers';
        self::assertSame(405, $sara->open("{$url}?choice=cut")->status);
        self::assertSame(419, $sara->send(Request::form($url, ['choice' => 'cut'])->withoutToken())->status);
        self::assertSame(422, $sara->submit($url, ['choice' => 'burn'])->status);
        self::assertSame(422, $sara->submit($url, ['choice' => ['cut']])->status);
        $foreign = Request::form($url, ['choice' => 'cut'])->with('Sec-Fetch-Site', 'cross-site');
        self::assertSame(422, $sara->send($foreign)->status);
        $tom = $this->staff('tom');
        $tom->submit($url, ['choice' => 'cut']);
        $carla = $this->contact('carla');
        self::assertTrue($carla->submit($url, ['choice' => 'cut'])->isRedirect());
        $anonymous = $this->stack->browser();
        $anonymous->open('/authentication/login');
        self::assertTrue($anonymous->submit($url, ['choice' => 'cut'])->isRedirect());
        self::assertNull($this->row($timer)['end_time']);
        self::assertShows('id="logout-master-timers"', $sara->open('/admin/clients'), 'still asked');
    }

    public function testANameOfATaskIsTextOnly(): void
    {
        $this->stack->sql('UPDATE tbltasks SET name = ? WHERE id = 2', ['<script>alert(7)</script> & "quoted"']);
        $this->limits(['idle_timeout' => 1]);
        $this->staff('sara');
        $this->timer(2, 2, -600);
        self::pause(1.3);
        $this->notice();
        $this->stack->policy(Policy::long());
        $page = $this->staff('sara')->open('/admin/clients');
        self::assertShows('&lt;script&gt;alert(7)', $page);
        self::assertShowsNot('<script>alert(7)', $page);
        $this->stack->sql('UPDATE tbltasks SET name = ? WHERE id = 2', ['Call the supplier']);
    }

    public function testSwitchedOffOrWithoutTheTableNothingHappens(): void
    {
        $this->choose('off');
        $this->limits(['idle_timeout' => 1]);
        $this->staff('sara');
        $timer = $this->timer(2, 1, -600);
        self::pause(1.3);
        $this->cron();
        $this->stack->policy(Policy::long());
        $sara = $this->staff('sara');
        self::assertNull($this->row($timer)['end_time']);
        self::assertShowsNot('logout-master-timers', $sara->open('/admin/clients'));

        $this->choose('cut');
        $this->stack->sql('RENAME TABLE tbltaskstimers TO tbltaskstimers_away');
        try {
            $this->limits(['idle_timeout' => 1]);
            self::pause(1.3);
            $this->cron();
            // Not further than the sign-in: the host's own pages need the table.
            $browser = $this->stack->browser();
            $browser->open('/admin/authentication');
            self::assertTrue($this->login($browser, '/admin/authentication', self::STAFF['sara'][0], 'sara')->isRedirect());
        } finally {
            $this->stack->sql('RENAME TABLE tbltaskstimers_away TO tbltaskstimers');
        }
    }

    public function testAnotherRegistryIsReadFromItsBeginning(): void
    {
        $this->choose('cut');
        $this->stack->setOption('logout_master_timers_cursor', 'ffffffff:999999');
        $this->limits(['idle_timeout' => 1]);
        $this->staff('sara');
        $timer = $this->timer(2, 1, -600);
        self::pause(1.3);
        $this->cron();
        self::assertNotNull($this->row($timer)['end_time']);
    }

    /** By the settings page, as an admin would. */
    public function testAChoiceCountsFromNowOn(): void
    {
        $this->choose('off');
        $this->limits(['idle_timeout' => 1]);
        $this->staff('sara');
        $timer = $this->timer(2, 1, -600);
        self::pause(1.3);
        $this->notice();
        $this->stack->policy(Policy::long());
        $admin = $this->staff('admin');
        $admin->submit('/admin/settings?group=logout_master', ['settings' => ['logout_master_timers' => 'cut']]);
        self::assertSame('cut', $this->stack->option('logout_master_timers'));
        $this->cron();
        self::assertNull($this->row($timer)['end_time'], 'what was before the choice is over');
        $bad = $admin->submit('/admin/settings?group=logout_master', ['settings' => ['logout_master_timers' => 'burn']]);
        self::assertShows('expected off, offer or cut', $admin->follow($bad));
        self::assertSame('cut', $this->stack->option('logout_master_timers'));
    }

    private function choose(string $mode): void
    {
        $this->stack->setOption('logout_master_timers', $mode);
        $last = max(0, ...$this->stack->registry('array_column(logout_master_events(0, 10000), "seq")'));
        $epoch = $this->stack->registry('logout_master_stats()["epoch"]');
        $this->stack->setOption('logout_master_timers_cursor', "{$epoch}:{$last}");
    }

    /** Under the limits of now: those that follow would find the session alive. */
    private function notice(): void
    {
        $this->stack->registry('logout_master_sweep()');
    }

    private function cron(): void
    {
        $answer = $this->stack->browser()->send(Request::fetch('/cron/index'));
        self::assertSame(200, $answer->status, (string) $answer);
    }

    private function unlock(Browser $browser): void
    {
        $resume = Request::xhrPost('/logout_master/presence/resume', ['kind' => 'staff', 'password' => 'sara-pass']);
        self::assertSame(200, $browser->send($resume)->status);
    }

    private function timer(int $staff, int $task, int $since, ?string $note = null): int
    {
        $this->stack->sql(
            'INSERT INTO tbltaskstimers (task_id, start_time, staff_id, hourly_rate, note) VALUES (?, ?, ?, 0, ?)',
            [$task, (string) (time() + $since), $staff, $note]
        );
        return (int) $this->stack->sql('SELECT MAX(id) AS id FROM tbltaskstimers')[0]['id'];
    }

    /** @return array<string, mixed> */
    private function row(int $timer): array
    {
        return $this->stack->sql('SELECT * FROM tbltaskstimers WHERE id = ?', [$timer])[0];
    }
}
