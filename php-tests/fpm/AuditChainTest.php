<?php

/** What was done to the log behind the module's back shows, and which row it was; what retention takes away does not. */

declare(strict_types=1);

final class AuditChainTest extends AuditTestCase
{
    private const MANY = 100_000;

    public function testAmongAHundredThousandRowsOneChangedOneRemovedAndTwoSwappedAreNamed(): void
    {
        $this->fill(self::MANY);
        $admin = $this->staff('admin');
        $check = $this->check($admin);
        self::assertSame(0, $check['found'], (string) $check['page']);
        self::assertGreaterThanOrEqual(self::MANY, $check['rows']);
        self::assertShowsNot('logout-master-banner', $admin->open('/admin/clients'));

        $this->stack->sql("UPDATE tbllogout_master_log SET reason = 'absolute' WHERE n = 31337");
        $this->stack->sql('DELETE FROM tbllogout_master_log WHERE n = 50000');
        $this->swap(70_001, 70_500);
        $check = $this->check($admin);
        self::assertSame(['changed 31337', 'missing 50000', 'changed 70001', 'changed 70500'], $check['findings']);
        self::assertSame(4, $check['found']);

        // It alarms, whoever looks next.
        self::assertShows('id="logout-master-banner"', $admin->open('/admin/clients'));
        self::assertShowsNot('logout-master-banner', $this->staff('sara')->open('/admin/clients'));
        $told = $this->stack->sql("SELECT touserid, link FROM tblnotifications WHERE description = 'logout_master_alarm_chain'");
        self::assertEquals([['touserid' => 1, 'link' => 'logout_master/audit']], $told);
        self::assertCount(1, $this->stack->sql("SELECT 1 FROM tblactivity_log WHERE description LIKE 'Logout Master: %'"));
        $this->check($admin);
        self::assertCount(1, $this->stack->sql('SELECT 1 FROM tblnotifications'), 'once is enough');

        // Somebody has seen to it: quiet until there is something else.
        self::assertShows('alert-success', $admin->follow($admin->submit(self::PAGE . '/acknowledge', [])));
        self::assertSame('staff 1', $this->rows("type = 'acknowledged'")[0]['actor']);
        self::assertSame(4, $this->check($admin)['found']);
        self::assertShowsNot('logout-master-banner', $admin->open('/admin/clients'));
        $this->stack->sql("UPDATE tbllogout_master_log SET reason = 'absolute' WHERE n = 9");
        self::assertSame(5, $this->check($admin)['found']);
        self::assertShows('id="logout-master-banner"', $admin->open('/admin/clients'));
    }

    public function testARowThatWasRecomputedByWhoeverHasTheDatabaseAloneShows(): void
    {
        $this->fill(20);
        $this->rewrite(10, ['reason' => 'harmless']);
        self::assertSame('changed 10', $this->check($this->staff('admin'))['findings'][0]);
    }

    public function testARowBehindTheEndShowsAndTheLogGoesOn(): void
    {
        $this->fill(20);
        // No page is to bring the log up to date before the check.
        $this->stack->setOption('logout_master_audit_turn', (string) time());
        $this->stack->sql("INSERT INTO tbllogout_master_log SELECT 21, written_ms, epoch, NULL, at_ms, type, session_id, kind, person_id,
            rule, reason, actor, ip, started_ms, active_ms, detail, hash, seal, key_id FROM tbllogout_master_log WHERE n = 20");
        $admin = $this->staff('admin');
        self::assertSame(['foreign 21'], $this->check($admin)['findings']);
        $this->cron();
        self::assertGreaterThan(22, (int) $this->stack->sql('SELECT n FROM tbllogout_master_log_head')[0]['n']);
        self::assertSame(['changed 21'], $this->check($admin)['findings'], 'what came after it is good');
    }

    public function testRowsThatWereCutOffTheEndShow(): void
    {
        $this->fill(20);
        $this->stack->sql('DELETE FROM tbllogout_master_log WHERE n > 15');
        $admin = $this->staff('admin');
        $check = $this->check($admin);
        self::assertSame('missing 16', $check['findings'][0]);
        // And the record of the end cannot be made to fit.
        $this->stack->sql('UPDATE tbllogout_master_log_head SET n = 15, hash = (SELECT hash FROM tbllogout_master_log WHERE n = 15)');
        $this->stack->sql('DELETE FROM tbllogout_master_log WHERE n > 15');
        self::assertContains('head 15', $this->check($admin)['findings']);
    }

    public function testWhenTheRecordOfTheEndIsGoneTheCheckSaysSoAndTheLogGoesOn(): void
    {
        $this->fill(2300);
        $this->stack->sql('DELETE FROM tbllogout_master_log_head');
        // No page is to bring the log up to date before the check.
        $this->stack->setOption('logout_master_audit_turn', (string) time());
        $admin = $this->staff('admin');
        self::assertSame(['head 0'], $this->check($admin)['findings']);
        self::assertSame(['after' => 2300], json_decode($this->rows("type = 'head_lost'")[0]['detail'], true));
        $this->cron();
        self::assertSame(0, $this->check($admin)['found'], 'the row about it remains');
    }

    public function testRowsThatWereCutOffTheBeginningShow(): void
    {
        $this->fill(20);
        $this->stack->sql('DELETE FROM tbllogout_master_log WHERE n < 6');
        self::assertSame(['missing 1'], $this->check($this->staff('admin'))['findings']);
    }

    public function testRetentionTakesTheOldestAwayAndTheChainStillHolds(): void
    {
        $this->cron();
        $before = (int) $this->stack->sql('SELECT n FROM tbllogout_master_log_head')[0]['n'];
        $all = $this->rows("type = 'policy'");
        $policy = end($all)['detail'];
        $now = (int) (microtime(true) * 1000);
        // As old as 12,000 days and less: what was drained above is made old, too, for the module's own seal to cover it.
        $this->stack->sql('DELETE FROM tbllogout_master_log');
        $this->stack->sql('UPDATE tbllogout_master_log_head SET n = 0, hash = ?', [str_repeat('0', 64)]);
        $this->fill(12_000, static fn (int $n): array => ['written_ms' => $now - (12_000 - $n) * 86_400_000]
            + ($n === 1 ? ['type' => 'policy', 'rule' => 'v1', 'detail' => $policy] : []));
        $this->cron();
        $rows = $this->rows();
        self::assertLessThan(12_000 - 398 + 5, (int) $rows[0]['n']);
        self::assertGreaterThan(12_000 - 402, (int) $rows[0]['n']);
        $checkpoints = $this->rows("type = 'checkpoint'");
        self::assertCount(3, $checkpoints, 'in pieces of 5,000');
        $detail = json_decode(end($checkpoints)['detail'], true);
        self::assertSame((int) $rows[0]['n'] - 1, $detail['through']);
        self::assertSame(json_decode($policy, true)['document'], $detail['policy']['document']);
        $admin = $this->staff('admin');
        self::assertSame(0, $this->check($admin)['found']);
        // Whoever has the database alone cannot take more away and move the mark.
        $this->stack->sql('DELETE FROM tbllogout_master_log WHERE n = ?', [$rows[0]['n']]);
        self::assertSame(['missing 1'], $this->check($admin)['findings']);
        self::assertGreaterThan(0, $before);
    }

    public function testHowLongRowsAreKeptCanBeChosenAndIsInTheLog(): void
    {
        $admin = $this->staff('admin');
        foreach (['29', '36501', '-1', '1e3', 'soon', '<script>', ''] as $bad) {
            $page = $admin->follow($admin->submit(self::PAGE . '/keep', ['days' => $bad]));
            self::assertShows('alert-danger', $page, $bad);
            self::assertSame('400', $this->stack->option('logout_master_audit_days'));
        }
        $admin->submit(self::PAGE . '/keep', ['days' => ['90']]);
        self::assertSame('400', $this->stack->option('logout_master_audit_days'));
        self::assertShows('alert-success', $admin->follow($admin->submit(self::PAGE . '/keep', ['days' => '90'])));
        self::assertSame('90', $this->stack->option('logout_master_audit_days'));
        $row = $this->rows("type = 'retention'")[0];
        self::assertSame(['days_before' => 400, 'days' => 90], json_decode($row['detail'], true));
        self::assertSame('staff 1', $row['actor']);
    }

    public function testTheCronJobChecksEveryDay(): void
    {
        $this->fill(20);
        $this->stack->sql("UPDATE tbllogout_master_log SET ip = '' WHERE n = 7");
        $this->cron();
        self::assertStringContainsString('chain', $this->stack->option('logout_master_audit_alarm'));
    }

    public function testRowsOfAnotherKeyAreCountedAndNotBlamed(): void
    {
        $this->fill(20);
        $config = "{$this->stack->directory}/site/application/config/app-config.php";
        $text = (string) file_get_contents($config);
        try {
            file_put_contents($config, str_replace($this->key(), strrev($this->key()), $text));
            $this->stack->reload();
            $admin = $this->staff('admin');
            $this->cron();
            $check = $this->check($admin);
            self::assertSame(0, $check['found'], (string) $check['page']);
            self::assertMatchesRegularExpression('/\b20\b/', strip_tags($check['page']->body));
            $this->stack->sql("UPDATE tbllogout_master_log SET reason = 'x' WHERE n = 5");
            self::assertSame(['changed 5'], $this->check($admin)['findings']);
        } finally {
            file_put_contents($config, $text);
            $this->stack->reload();
        }
    }

    /** Two rows change places, with hash and seal, as rows do. */
    private function swap(int $one, int $other): void
    {
        foreach ([[$one, 999_999], [$other, $one], [999_999, $other]] as [$from, $to]) {
            $this->stack->sql('UPDATE tbllogout_master_log SET n = ? WHERE n = ?', [$to, $from]);
        }
    }

    /** Changes a row and makes all hashes after it anew, as anybody can; seals nobody else can make. */
    private function rewrite(int $n, array $change): void
    {
        $this->loadModule();
        $before = $this->rows('n = ' . ($n - 1))[0]['hash'];
        foreach ($this->rows("n >= {$n}") as $row) {
            $row = ((int) $row['n'] === $n ? $change : []) + $row;
            $before = hash('sha256', $before . "\n" . Logout_master_audit_row::of($row)->line() . "\n");
            $this->stack->sql(
                'UPDATE tbllogout_master_log SET reason = ?, hash = ? WHERE n = ?',
                [$row['reason'], $before, $row['n']]
            );
        }
    }
}
