<?php

/** From the extension's events to rows of the log: each once, none silently missing, whatever happens in between. */

declare(strict_types=1);

final class AuditDrainTest extends AuditTestCase
{
    public function testTheCronJobBringsEveryEventOnceWithStartLastActivityEndReasonAndAddress(): void
    {
        $this->limits(['idle_timeout' => 2]);
        $sara = $this->staff('sara');
        $id = $this->status($sara)['session_id'];
        $tom = $this->staff('tom');
        $own = $this->status($tom)['session_id'];
        $tom->open('/admin/authentication/logout');
        $carla = $this->contact('carla');
        $ended = $this->status($carla, 'contact')['session_id'];
        $this->stack->registry("logout_master_terminate('{$ended}', 'admin', 'staff 1')");
        self::pause(2.2);
        $this->cron();
        $registry = array_filter($this->registrySeqs());
        $this->cron();
        $this->cron();
        self::assertSame(array_values($registry), array_slice($this->seqs(), 0, count($registry)));
        self::assertSame(count($this->seqs()), count(array_unique($this->seqs())));

        $end = $this->end($id);
        self::assertSame(['expire', 'idle', 'staff', 2], [$end['type'], $end['reason'], $end['kind'], (int) $end['person_id']]);
        $start = (int) $this->rows("type = 'start' AND session_id = '{$id}'")[0]['at_ms'];
        self::assertEqualsWithDelta($start, (int) $end['started_ms'], 50);
        self::assertSame((int) $end['at_ms'] - 2000, (int) $end['active_ms'], 'the end is the last act and the limit');
        self::assertSame('127.0.0.1', $end['ip']);
        self::assertGreaterThan(0, (int) $end['at_ms'] % 1000 + (int) $end['active_ms'] % 1000, 'to the millisecond');

        $end = $this->end($own);
        self::assertSame('end', $end['type']);
        self::assertNotNull($end['started_ms']);
        self::assertSame($end['at_ms'], $end['active_ms']);

        $end = $this->end($ended);
        self::assertSame(['terminate', 'admin', 'contact', 'staff 1'], [$end['type'], $end['reason'], $end['kind'], $end['actor']]);
        self::assertNotNull($end['started_ms']);
        self::assertNotNull($end['active_ms']);
        $this->assertHoldsNoToken();
        self::assertSame(0, $this->check($this->staff('admin'))['found']);
    }

    public function testTenPagesAndTheCronJobAtOnceLoseNothingAndDoubleNothing(): void
    {
        $admins = [];
        for ($number = 0; $number < 10; $number++) {
            $admins[] = $this->staff('admin');
        }
        for ($round = 0; $round < 5; $round++) {
            $this->stack->setOption('logout_master_audit_turn', '0');
            $this->stack->registry('array_map(fn ($n) => logout_master_start(["kind" => "contact", "id" => $n]), range(1, 700))');
            $pairs = [[$this->stack->browser(), Request::fetch('/cron/index')]];
            foreach ($admins as $admin) {
                $pairs[] = [$admin, Request::page('/admin/clients')];
            }
            foreach (Browser::together($pairs) as $answer) {
                self::assertSame(200, $answer->status, (string) $answer);
            }
        }
        $this->cron();
        self::assertSame($this->registrySeqs(), $this->seqs());
        self::assertSame([], $this->rows("type IN ('lost', 'registry_changed')"));
        $numbers = array_map(intval(...), array_column($this->rows(), 'n'));
        self::assertSame(range(1, count($numbers)), $numbers);
        self::assertSame(0, $this->check($admins[0])['found']);
    }

    /** Whoever loses such a race gives up, says so in PHP's log, and leaves the rest to the next. */
    public function testWhereTheDatabaseKnowsNoTransactionsNothingIsLostOrDoubledEither(): void
    {
        foreach (['log', 'log_head'] as $table) {
            $this->stack->sql("ALTER TABLE tbllogout_master_{$table} ENGINE = MyISAM");
        }
        $this->provokes('/the audit log was not brought up to date: .*Duplicate entry/');
        $admins = [$this->staff('admin'), $this->staff('admin'), $this->staff('admin'), $this->staff('admin')];
        for ($round = 0; $round < 4; $round++) {
            $this->stack->setOption('logout_master_audit_turn', '0');
            $this->stack->registry('array_map(fn ($n) => logout_master_start(["kind" => "contact", "id" => $n]), range(1, 600))');
            $pairs = [[$this->stack->browser(), Request::fetch('/cron/index')], [$this->stack->browser(), Request::fetch('/cron/index')]];
            foreach ($admins as $admin) {
                $pairs[] = [$admin, Request::page('/admin/clients')];
            }
            foreach (Browser::together($pairs) as $answer) {
                self::assertSame(200, $answer->status, (string) $answer);
            }
        }
        $this->cron();
        self::assertSame($this->registrySeqs(), $this->seqs());
        self::assertSame([], $this->rows("type = 'lost'"));
        self::assertSame(0, $this->check($admins[0])['found']);
    }

    public function testOnlyAnAdminsPageBringsTheLogUpToDateAndOnlyOnceAMinute(): void
    {
        // What earlier tests have left is more than one page takes on.
        $this->cron();
        $this->stack->setOption('logout_master_audit_turn', '0');
        $earlier = max($this->seqs());
        $sara = $this->staff('sara');
        $sara->open('/admin/clients');
        self::pause(0.3);
        self::assertSame([], $this->rows("seq > {$earlier}"));
        $admin = $this->staff('admin');
        $admin->open('/admin/clients');
        $isThere = fn (int $person): bool => $this->rows("seq > {$earlier} AND kind = 'staff' AND person_id = {$person}") !== [];
        $this->stack->wait(fn (): bool => $isThere(2), 'the page to bring the log up to date');
        $turn = $this->stack->option('logout_master_audit_turn');
        $this->staff('tom');
        $admin->open('/admin/clients');
        self::pause(0.3);
        self::assertSame($turn, $this->stack->option('logout_master_audit_turn'));
        self::assertFalse($isThere(3));
    }

    /** A worker that has read and waits to write is killed: a row that is not committed yet stands where it would write. */
    public function testAWorkerThatIsKilledBetweenReadingAndWritingLosesNothing(): void
    {
        $this->staff('sara');
        $this->cron();
        $next = 1 + (int) $this->stack->sql('SELECT n FROM tbllogout_master_log_head')[0]['n'];
        $this->staff('tom');
        $blocker = $this->connection();
        $blocker->exec('START TRANSACTION');
        $blocker->exec("INSERT INTO tbllogout_master_log (n, written_ms, epoch, at_ms, type, session_id, kind, person_id, rule,
            reason, actor, ip, detail, hash, seal, key_id) VALUES ({$next}, 0, 'x', 0, 'x', '', '', 0, '', '', '', '', '', '', '', '')");
        $before = $this->stack->workers();
        $request = curl_init($this->stack->url() . '/cron/index');
        curl_setopt_array($request, [CURLOPT_RETURNTRANSFER => true, CURLOPT_PROXY => '', CURLOPT_TIMEOUT => 60]);
        $all = curl_multi_init();
        curl_multi_add_handle($all, $request);
        $waiting = null;
        $this->stack->wait(function () use ($all, &$waiting): bool {
            curl_multi_exec($all, $running);
            $waiting = $this->stack->sql(
                "SELECT id FROM information_schema.processlist WHERE info LIKE 'INSERT INTO `tbllogout_master_log`%'"
            )[0]['id'] ?? null;
            return $waiting !== null;
        }, 'a worker to wait with its rows');
        foreach ($before as $worker) {
            posix_kill($worker, SIGKILL);
        }
        $this->stack->wait(function () use ($all): bool {
            curl_multi_exec($all, $running);
            return $running === 0;
        }, 'the killed worker\'s answer');
        self::assertNotSame(200, curl_getinfo($request, CURLINFO_RESPONSE_CODE), 'it was killed in time');
        $blocker->exec('ROLLBACK');
        $this->stack->wait(fn (): bool => $this->stack->workers() !== [], 'new workers');
        $this->cron();
        self::assertSame($this->registrySeqs(), $this->seqs());
        self::assertSame([], $this->rows("epoch = 'x'"));
        self::assertSame(0, $this->check($this->staff('admin'))['found']);
    }

    public function testWhatTheRegistryOverwroteIsSaidInARow(): void
    {
        $this->cron();
        $read = max($this->seqs());
        // More than its ring holds, which is as many as sessions fit.
        $this->stack->registry('(function () { for ($n = 1; $n <= 9000; $n++) {
            logout_master_end(logout_master_start(["kind" => "contact", "id" => $n])); } return 1; })()');
        $oldest = $this->registrySeqs()[0];
        self::assertGreaterThan($read + 1, $oldest, 'the registry did lose some');
        $this->cron();
        $lost = $this->rows("type = 'lost'");
        self::assertCount(1, $lost);
        $detail = json_decode($lost[0]['detail'], true);
        self::assertSame($read + 1, $detail['from']);
        self::assertSame($detail['through'] - $detail['from'] + 1, $detail['events']);
        $after = array_values(array_filter($this->seqs(), static fn (int $seq): bool => $seq > $read));
        self::assertSame(range($detail['through'] + 1, end($after)), $after);
        self::assertSame(0, $this->check($this->staff('admin'))['found']);
    }

    public function testAnotherRegistryIsReadFromItsBeginning(): void
    {
        $this->staff('sara');
        $this->cron();
        $epoch = $this->rows("type = 'start'")[0]['epoch'];
        unlink($this->stack->registryFile());
        $this->stack->reload();
        $this->staff('tom');
        $this->cron();
        $changed = $this->rows("type = 'registry_changed'");
        self::assertCount(1, $changed);
        self::assertSame($epoch, json_decode($changed[0]['detail'], true)['registry_before']);
        $seqs = array_map(intval(...), array_column($this->rows("epoch NOT IN ('', '{$epoch}')"), 'seq'));
        self::assertSame($this->registrySeqs(), $seqs);
        self::assertSame([], $this->rows("type = 'lost'"));
        self::assertSame(0, $this->check($this->staff('admin'))['found']);
    }

    public function testAPolicyIsKeptWholeWithItsLimitsAndWhoChangedItAndWhy(): void
    {
        $admin = $this->staff('admin');
        $before = $this->stack->option('logout_master_policy');
        $page = $admin->open('/admin/settings?group=logout_master');
        self::assertShows('name="settings[logout_master_why]"', $page);
        $document = json_decode($before, true);
        $document['rules'][] = ['name' => 'counter', 'match' => ['roles' => [1]], 'set' => ['idle_timeout' => 333]];
        $why = 'Ticket <script>alert(1)</script> & "quotes"';
        $settings = ['logout_master_policy' => json_encode($document), 'logout_master_why' => $why];
        $answer = $admin->follow($admin->submit('/admin/settings?group=logout_master', ['settings' => $settings]));
        self::assertShows('alert-success', $answer);
        $after = $this->stack->option('logout_master_policy');
        self::assertNotSame($before, $after);
        $this->cron();
        $saved = $this->rows("type = 'policy_saved'");
        self::assertCount(1, $saved);
        self::assertSame('staff 1', $saved[0]['actor']);
        $detail = json_decode($saved[0]['detail'], true);
        self::assertSame([$why, $before, $after], [$detail['why'], $detail['before'], $detail['after']]);
        $set = $this->rows("type = 'policy'");
        $detail = json_decode(end($set)['detail'], true);
        self::assertSame($after, $detail['document']);
        self::assertSame(333, $detail['limits']['role 1 (Sales)']['idle_timeout']);
        self::assertSame(900, $detail['limits']['staff']['idle_timeout']);
        self::assertSame('', $this->stack->option('logout_master_why'), 'the reason is no setting');
        self::assertShowsNot('<script>alert(1)', $admin->open(self::PAGE));
    }

    private function assertHoldsNoToken(): void
    {
        foreach ($this->rows() as $row) {
            self::assertDoesNotMatchRegularExpression('/[0-9a-f]{40}/', json_encode(array_diff_key($row, ['hash' => 1, 'seal' => 1])));
        }
    }

    /** @return array<string, mixed> */
    private function end(string $session): array
    {
        $ends = $this->rows("session_id = '{$session}' AND type IN ('expire', 'terminate', 'end')");
        self::assertCount(1, $ends, "ends of {$session}");
        return $ends[0];
    }

    private function connection(): PDO
    {
        $place = "mysql:unix_socket={$this->stack->directory}/run/db.sock;dbname=host;charset=utf8mb4";
        return new PDO($place, 'root', '', [PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION]);
    }
}
