<?php

/** The module's own session that is left alone: dead on time, or everybody who should know is told. */

declare(strict_types=1);

final class AuditCanaryTest extends AuditTestCase
{
    public function testItEndsOnTimeAndTheResultIsInLogPageAndPack(): void
    {
        $this->limits(['idle_timeout' => 2]);
        $policy = $this->stack->option('logout_master_policy');
        $this->cron();
        $sessions = $this->stack->sessionsOf('canary', 1);
        self::assertCount(1, $sessions);
        $this->cron();
        self::assertSame([], $this->rows("type = 'canary'"), 'it is not time yet');
        self::pause(2.3);
        $this->cron();
        $detail = $this->result('passed');
        self::assertSame($sessions[0]['sessionId'], $detail['session_id']);
        self::assertSame($detail['ended_ms'], (int) $this->rows("type = 'expire' AND kind = 'canary'")[0]['at_ms']);
        self::assertEqualsWithDelta($detail['due_ms'], $detail['ended_ms'], 500);
        self::assertGreaterThanOrEqual($detail['ended_ms'], $detail['looked_ms']);
        self::assertSame($policy, $this->stack->option('logout_master_policy'), 'the admin\'s document is untouched');
        $this->assertTokenIsNowhere();

        $this->cron();
        self::assertCount(1, $this->rows("type = 'canary'"), 'once a day');
        self::assertSame([], $this->stack->sessionsOf('canary', 1));
        $this->nextDay();
        $this->cron();
        self::assertCount(1, $this->stack->sessionsOf('canary', 1));

        $admin = $this->staff('admin');
        self::assertShows('id="logout-master-audit-canary" data-result="passed"', $admin->open(self::PAGE));
        self::assertShowsNot('logout-master-banner', $admin->open('/admin/clients'));
        $pack = $admin->submit(self::PAGE . '/pack', [])->body;
        self::assertStringContainsString('canary.csv', $pack);
        self::assertSame([], $this->stack->sql('SELECT 1 FROM tblnotifications'));
        $export = $admin->submit(self::PAGE . '/export', ['format' => 'csv', 'what' => 'ends'])->body;
        self::assertStringContainsString('"canary"', $export);
    }

    /** Something keeps it alive, as a fault in a rule or a stray request would. */
    public function testOneThatOutlivesItsLimitAlarmsUntilTheNextIsWell(): void
    {
        $this->limits(['idle_timeout' => 2]);
        $this->cron();
        $token = json_decode($this->stack->option('logout_master_canary'), true)['token'];
        for ($round = 0; $round < 6; $round++) {
            self::pause(0.9);
            $this->stack->registry("logout_master_check('{$token}', 0)->status");
        }
        $this->cron();
        $detail = $this->result('failed');
        self::assertSame('alive', $detail['why']);
        self::assertSame([], $this->stack->sessionsOf('canary', 1), 'it is not left behind');
        $admin = $this->staff('admin');
        $page = $admin->open('/admin/clients');
        self::assertShows('id="logout-master-banner"', $page);
        self::assertShows(self::html('english', 'alarm_canary'), $page);
        self::assertShowsNot('logout-master-banner', $this->staff('sara')->open('/admin/clients'));
        $told = $this->stack->sql('SELECT touserid, description, link FROM tblnotifications');
        self::assertEquals([['touserid' => 1, 'description' => 'logout_master_alarm_canary', 'link' => 'logout_master/audit']], $told);
        self::assertCount(1, $this->stack->sql("SELECT 1 FROM tblactivity_log WHERE description LIKE 'Logout Master: %test session%'"));

        $this->nextDay();
        $this->cron();
        self::pause(2.3);
        $this->cron();
        $this->result('passed');
        self::assertShowsNot('logout-master-banner', $this->staff('admin')->open('/admin/clients'));
    }

    public function testWhatProvesNothingIsSaidAndDoesNotAlarm(): void
    {
        $this->limits(['idle_timeout' => 2]);
        $this->cron();
        $this->limits(['idle_timeout' => 3]);
        $this->cron();
        self::assertSame('policy_changed', $this->result('inconclusive')['why']);
        $this->nextDay();
        $this->cron();
        $session = $this->stack->sessionsOf('canary', 1)[0]['sessionId'];
        $this->stack->registry("logout_master_terminate('{$session}')");
        $this->cron();
        self::assertSame('ended_by_hand', $this->result('inconclusive')['why']);
        $this->nextDay();
        $this->limits(['idle_timeout' => 0]);
        $this->cron();
        self::assertSame('no_limit', $this->result('inconclusive')['why']);
        $this->nextDay();
        $this->limits(['idle_timeout' => 2]);
        $this->cron();
        $document = json_decode(Policy::document(['idle_timeout' => 2]), true);
        $this->stack->policy(json_encode(['enforce' => false] + $document));
        $this->cron();
        self::assertContains($this->result('inconclusive')['why'], ['dry_run', 'policy_changed']);
        self::assertSame([], $this->stack->sql('SELECT 1 FROM tblnotifications'));
    }

    public function testSilenceForDaysIsToldToo(): void
    {
        $admin = $this->staff('admin');
        $this->stack->setOption('logout_master_audit_alarm', (string) (time() - 4 * 86400));
        self::assertShows(self::html('english', 'alarm_silent'), $admin->open('/admin/clients'));
        $this->limits(['idle_timeout' => 2]);
        $this->cron();
        self::pause(2.3);
        $this->cron();
        self::assertShowsNot('logout-master-banner', $this->staff('admin')->open('/admin/clients'));
    }

    /** @return array<string, mixed> the detail of the latest result */
    private function result(string $expected): array
    {
        $rows = $this->rows("type = 'canary'");
        $last = end($rows);
        self::assertNotFalse($last, 'no result');
        self::assertSame($expected, $last['reason'], $last['detail']);
        return json_decode($last['detail'], true);
    }

    private function nextDay(): void
    {
        $this->stack->setOption('logout_master_canary', '{"day":"2001-01-01"}');
    }

    private function assertTokenIsNowhere(): void
    {
        self::assertStringNotContainsString('token', $this->stack->option('logout_master_canary'));
        foreach ($this->rows() as $row) {
            self::assertDoesNotMatchRegularExpression('/[0-9a-f]{40}/', $row['detail'] . $row['rule'] . $row['actor']);
        }
    }
}
