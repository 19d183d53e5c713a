<?php

/** The page of figures: what really happened comes out as numbers, for those who may look, and as nothing but text. */

declare(strict_types=1);

final class ReportsTest extends SiteTestCase
{
    private const PAGE = '/admin/logout_master/live_reports';

    protected function setUp(): void
    {
        parent::setUp();
        $this->stack->sql("DELETE FROM tblstaff_permissions WHERE feature = 'logout_master'");
    }

    public function testWhatHappenedIsCounted(): void
    {
        $admin = $this->staff('admin');
        $before = $this->figures($admin);
        $this->stack->policy(Policy::document(['idle_timeout' => 22, 'warning' => 20], [
            ['name' => 'short', 'match' => ['ids' => [3]], 'set' => ['idle_timeout' => 1, 'warning' => 0]],
        ]));
        $sara = $this->staff('sara');
        $tom = $this->staff('tom');
        $this->contact('carla')->submit('/logout_master/presence/end', ['kind' => 'contact']);
        $other = $this->staff('sara');
        $this->stack->registry("logout_master_terminate('{$this->status($other)['session_id']}', '=1+1', 'x')");
        self::pause(2.2);
        self::assertSame('warning', $this->status($sara)['status']);
        $sara->submit('/logout_master/presence/extend', ['kind' => 'staff']);
        self::assertTrue($tom->open('/admin/clients')->isRedirect());
        $this->staff('tom');
        $after = $this->figures($admin);
        $today = gmdate('Y-m-d');
        $gone = fn (string $figure, string $row, string $series): float
            => ($after[$figure][$row][$series] ?? 0) - ($before[$figure][$row][$series] ?? 0);
        $ends = self::html('english', 'report_ends');
        self::assertSame(1.0, $gone($ends, $today, 'signed out'));
        self::assertGreaterThanOrEqual(1.0, $gone($ends, $today, 'idle'));
        self::assertSame(1.0, $gone($ends, $today, "'=1+1"), 'a reason of another module\'s, which no spreadsheet runs');
        self::assertSame(1.0, $gone('Warnings and answers', $today, '"Stay" pressed'));
        self::assertGreaterThanOrEqual(1.0, $gone('Warnings and answers', $today, 'warnings'));
        self::assertSame(1.0, $gone('Time from the warning to "Stay"', '0–5 s', '"Stay" pressed'));
        self::assertGreaterThanOrEqual(1.0, $gone('Staff by role', 'Accounting', 'idle ends'));
        self::assertGreaterThanOrEqual(1.0, $gone('Staff by role', 'Sales', '"Stay" pressed'));
    }

    public function testPausesComeFromTheRegistryWithAdvice(): void
    {
        $admin = $this->staff('admin');
        $short = fn (): float => $this->figures($admin)['Pauses between two activities']['15 s']['Client contacts'] ?? 0.0;
        $before = $short();
        $carla = $this->contact('carla');
        for ($act = 0; $act < 3; $act++) {
            self::pause(1.1);
            $carla->open('/clients/tickets');
        }
        self::assertGreaterThanOrEqual($before + 3, $short());
        $page = $admin->open(self::PAGE);
        self::assertMatchesRegularExpression(
            '/(Staff|Client contacts): (\d+ pauses so far|at [\d.]+ minutes [\d.]+ % of \d+ pauses)/',
            $page->body
        );
    }

    /** By role, where the extension that is loaded tells pauses by role; else by kind alone, and nothing is missed. */
    public function testPausesAreToldByRoleWhereTheExtensionDoes(): void
    {
        $admin = $this->staff('admin');
        $sara = $this->staff('sara');
        self::pause(1.1);
        $sara->open('/admin/clients');
        $tells = $this->stack->registry("isset(logout_master_stats()['role_pauses'])");
        $figures = $this->figures($admin);
        foreach (['Pauses of staff by role', 'What each limit would cut, by role'] as $title) {
            self::assertSame($tells, isset($figures[$title]), $title);
            self::assertSame($tells, isset($figures[$title]['Sales']), $title);
            self::assertArrayNotHasKey($title, $this->figures($admin, '?kind=contact'));
        }
        if ($tells) {
            self::assertGreaterThanOrEqual(1.0, $figures['Pauses of staff by role']['Sales']['15 s']);
            self::assertArrayHasKey('limit of now', $figures['What each limit would cut, by role']['Sales']);
            $this->stack->sql('UPDATE tblroles SET roleid = 77 WHERE roleid = 1');
            $unknown = $this->figures($admin)['Pauses of staff by role'];
            $this->stack->sql('UPDATE tblroles SET roleid = 1 WHERE roleid = 77');
            self::assertArrayHasKey('role 1', $unknown);
        }
        self::assertArrayHasKey('Pauses between two activities', $figures);
    }

    public function testPausesAreOfTheKindThatWasChosen(): void
    {
        $admin = $this->staff('admin');
        $kinds = fn (string $kind): array => array_keys($this->figures($admin, "?kind={$kind}")['Pauses between two activities']['15 s']);
        self::assertSame([['Staff', 'Client contacts'], ['Staff'], ['Client contacts']], array_map($kinds, ['', 'staff', 'contact']));
    }

    public function testWhatTheModuleCostsIsMeasuredWithoutMovingOrWritingAnything(): void
    {
        $admin = $this->staff('admin');
        $read = fn (): array => [$this->status($admin)['idle_ms'], $this->stack->registry("logout_master_stats()['events']")];
        self::pause(0.3);
        [$idle, $events] = $read();
        // By a script, which is no act of a person's.
        $csv = $admin->send(Request::fetch(self::PAGE . '/csv'));
        self::assertSame([200, '0'], [$csv->status, $csv->header('X-Host-Session-Data-Changed')]);
        $figure = $this->read($csv->body)['What the module costs'];
        [$idle_then, $events_then] = $read();
        self::assertGreaterThanOrEqual($idle, $idle_then);
        self::assertSame($events, $events_then);
        self::assertCount(5, $figure);
        foreach ($figure as $what => $times) {
            self::assertSame(['median, µs', '95 of 100 below, µs'], array_keys($times));
            self::assertGreaterThanOrEqual($times['median, µs'], $times['95 of 100 below, µs'], $what);
        }
        // What holds something else takes longer than that; nothing is asserted of how long.
        $medians = array_column($figure, 'median, µs');
        self::assertLessThan($medians[2], $medians[1], 'the check is a part of what the module asks');
        self::assertLessThan($medians[3], $medians[2], 'which is a part of what it does');
        self::assertGreaterThan(0.0, $medians[4]);
        $page = $admin->open(self::PAGE);
        self::assertMatchesRegularExpression('/A check takes [\d.]+ microseconds, a query that asks nothing [\d.]+\./', $page->body);
        self::assertShowsNot('data-plot="cost"', $page, 'a plot would show the longest alone');
    }

    public function testEveryPlotHasItsTable(): void
    {
        $page = $this->staff('admin')->open(self::PAGE);
        self::assertSame(1, preg_match('#id="logout-master-plots">(.*?)</script>#s', $page->body, $found));
        $plots = json_decode($found[1], true, 64, JSON_THROW_ON_ERROR);
        self::assertGreaterThanOrEqual(8, count($plots));
        self::assertSame(array_unique(array_column($plots, 'id')), array_column($plots, 'id'));
        foreach ($plots as ['id' => $id]) {
            self::assertShows("id=\"figure-{$id}\"", $page);
            if (str_contains($page->body, "data-plot=\"{$id}\"")) {
                self::assertShows("<table class=\"table table-striped\" aria-labelledby=\"figure-{$id}\">", $page);
            }
        }
    }

    public function testDaysAndKindAreChosen(): void
    {
        $admin = $this->staff('admin');
        foreach (['7' => 7, '90' => 90, '30' => 30, '8' => 30, 'x' => 30, '' => 30] as $days => $rows) {
            $figures = $this->figures($admin, "?days={$days}&kind=staff");
            self::assertCount($rows, $figures['Ends of sessions by reason'] ?? array_fill(0, $rows, 0), (string) $days);
            self::assertCount($rows, $figures['Warnings and answers']);
        }
        self::assertSame(200, $admin->open(self::PAGE . '?days[]=7&kind[]=staff')->status);
        self::assertSame(200, $admin->open(self::PAGE . '?kind=%27%20OR%201')->status);
    }

    public function testOnlyForThoseWhoMay(): void
    {
        $sara = $this->staff('sara');
        foreach (['', '/csv'] as $part) {
            self::assertTrue($sara->open(self::PAGE . $part)->isRedirect());
            self::assertTrue($this->contact('carla')->open(self::PAGE . $part)->isRedirect());
            self::assertTrue($this->stack->browser()->open(self::PAGE . $part)->isRedirect());
        }
        $this->stack->sql("INSERT INTO tblstaff_permissions (staff_id, feature, capability) VALUES (2, 'logout_master', 'view')");
        self::assertSame(200, $sara->open(self::PAGE)->status);
        self::assertSame(200, $sara->open(self::PAGE . '/csv')->status);
    }

    public function testNamesOfOthersAreOnlyText(): void
    {
        $admin = $this->staff('admin');
        $evil = '=HYPERLINK("//x")</script><script>alert(1)</script>';
        $name = $this->stack->sql('SELECT name FROM tblroles WHERE roleid = 2')[0]['name'];
        $this->stack->sql('UPDATE tblroles SET name = ? WHERE roleid = 2', [$evil]);
        $this->staff('tom');
        $this->stack->browser()->open('/cron/index');
        $page = $admin->open(self::PAGE);
        $csv = $admin->open(self::PAGE . '/csv');
        $this->stack->sql('UPDATE tblroles SET name = ? WHERE roleid = 2', [$name]);
        self::assertShowsNot('<script>alert', $page);
        self::assertShows('&lt;script&gt;alert(1)', $page);
        self::assertSame(1, preg_match('#id="logout-master-plots">(.*?)</script>#s', $page->body, $plots));
        $plot = json_decode($plots[1], true, 64, JSON_THROW_ON_ERROR);
        self::assertStringContainsString('alert(1)', json_encode($plot, JSON_THROW_ON_ERROR));
        self::assertShows('"\'=HYPERLINK(""//x"")', $csv);
        self::assertSame('text/csv; charset=UTF-8', $csv->header('Content-Type'));
        self::assertStringStartsWith('attachment;', $csv->header('Content-Disposition'));
        self::assertSame('no-store, private', $csv->header('Cache-Control'));
    }

    /** Rows are counted, and times printed, not judged: the machine is not ours alone. */
    public function testOfAHundredThousandRowsNoneIsReadTwice(): void
    {
        $admin = $this->staff('admin');
        $this->stack->browser()->open('/cron/index');
        $ofFew = $this->milliseconds($admin, self::PAGE . '?days=90');
        $this->fill();
        try {
            $counted = $this->read($admin->open(self::PAGE . '/csv?days=90')->body);
            $idle = array_sum(array_column($counted['Ends of sessions by reason'], 'idle'));
            self::assertGreaterThanOrEqual(20000.0, $idle);
            self::assertGreaterThanOrEqual(20000.0, array_sum(array_column($counted['Time from the warning to "Stay"'], '"Stay" pressed')));
            self::assertGreaterThanOrEqual(20000.0, array_sum(array_column($counted['Staff by role'], 'idle ends')));
            $first = $this->rowsRead(fn () => $admin->open(self::PAGE . '/csv?days=90'));
            self::assertGreaterThan(100_000, $first, 'before a cron job has run');
            $this->stack->browser()->open('/cron/index');
            self::assertSame(90, (int) $this->stack->sql('SELECT COUNT(*) AS n FROM tbllogout_master_figure_days')[0]['n']);
            foreach ([7, 30, 90] as $days) {
                $read = $this->rowsRead(fn () => $admin->open(self::PAGE . "?days={$days}"));
                self::assertLessThan(5000, $read, "{$days} days");
            }
            $kept = $this->read($admin->open(self::PAGE . '/csv?days=90')->body);
            foreach (['Ends of sessions by reason', 'Warnings and answers', 'Time from the warning to "Stay"', 'Staff by role'] as $title) {
                self::assertSame($counted[$title], $kept[$title]);
            }
            $this->stack->sql("INSERT INTO tblactivity_log (description, date, staffid) SELECT CONCAT('Row ', n), NOW(), 'Ada Admin'
                FROM tbllogout_master_log");
            fprintf(
                STDERR,
                "\nfigures of 100,000 rows: %.0f ms, of a few: %.0f ms; the host's activity log of 100,000: %.0f ms\n",
                $this->milliseconds($admin, self::PAGE . '?days=90'),
                $ofFew,
                $this->milliseconds($admin, '/admin/utilities/activity_log')
            );
        } finally {
            $this->takeAway();
        }
    }

    public function testWhatIsKeptOfADaySaysWhatTheLogSays(): void
    {
        $admin = $this->staff('admin');
        $day = intdiv(time(), 86400) - 5;
        $name = gmdate('Y-m-d', $day * 86400);
        $idle = fn (): float
            => $this->read($admin->open(self::PAGE . '/csv')->body)['Ends of sessions by reason'][$name]['idle'] ?? 0.0;
        $this->figures($admin);
        $before = $idle();
        $row = fn (int $n, int $ofDay) => $this->stack->sql(
            'INSERT INTO tbllogout_master_log (n, written_ms, epoch, seq, at_ms, type, session_id, kind, person_id, rule, reason,'
                . ' actor, ip, detail, hash, seal, key_id)'
                . " VALUES (?, 0, 'ffffffff', ?, ?, 'expire', 'x', 'staff', 2, '', 'idle', '', '', '', '', '', '')",
            [$n, $n, $day * 86400000 + $ofDay]
        );
        try {
            $row(1000001, 0);
            self::assertSame($before + 1, $idle(), 'a late event, at once');
            $row(1000002, 86399999);
            $row(1000003, 86400000);
            self::assertSame($before + 2, $idle(), 'of that day alone');
            $this->stack->browser()->open('/cron/index');
            self::assertSame($before + 2, $idle(), 'kept again');
            $nothing = '{"events":[],"staff":[],"extended":[],"back":[]}';
            $this->stack->sql('UPDATE tbllogout_master_figure_days SET figures = ? WHERE day = ?', [$nothing, $day]);
            self::assertSame(0.0, $idle(), 'it is what the page shows');
            $this->stack->sql('UPDATE tbllogout_master_figure_days SET figures = ? WHERE day = ?', ['{"events":', $day]);
            self::assertSame($before + 2, $idle(), 'damaged');
            // Retention takes the oldest rows; here all but one of those that this test has put there.
            $first = (int) $this->stack->sql('SELECT MIN(n) AS n FROM tbllogout_master_log')[0]['n'];
            $this->stack->sql('UPDATE tbllogout_master_figure_days SET first_n = ? WHERE day = ?', [$first - 1, $day]);
            self::assertSame($before + 2, $idle(), 'a row is gone that it was counted from');
            $this->stack->browser()->open('/cron/index');
            $last = (int) $this->stack->sql('SELECT MAX(n) AS n FROM tbllogout_master_log')[0]['n'];
            $this->stack->sql(
                'UPDATE tbllogout_master_figure_days SET figures = ?, through_n = ? WHERE day = ?',
                [$nothing, $last + 1, $day]
            );
            self::assertSame($before + 2, $idle(), 'counted from another log than this one');
            $this->stack->sql('INSERT INTO tbllogout_master_figure_days (day, through_n, figures) VALUES (1, 1, ?)', [$nothing]);
            $this->stack->browser()->open('/cron/index');
            self::assertSame([], $this->stack->sql('SELECT 1 FROM tbllogout_master_figure_days WHERE day = 1'), 'too old to be shown');
        } finally {
            $this->takeAway();
        }
    }

    public function testTheDemosDatabaseIsCountedToo(): void
    {
        $site = Stack::start('--database', 'sqlite');
        $site->cli('module', 'activate', 'logout_master');
        $admin = $this->staff('admin', false, $site->browser());
        for ($round = 0; $round < 2; $round++) {
            self::assertSame(200, $site->browser()->open('/cron/index')->status);
            $answer = $admin->open(self::PAGE . '/csv');
            self::assertSame(200, $answer->status, (string) $answer);
            self::assertGreaterThanOrEqual(1.0, $this->read($answer->body)['Staff by role']['(no role)']['sign-ins'] ?? 0.0);
        }
        self::assertStringNotContainsString('left something out', (string) file_get_contents("{$site->directory}/logs/php.log"));
        $site->stop();
    }

    public function testAnInactiveModuleHasNoSuchPage(): void
    {
        $admin = $this->staff('admin');
        $this->stack->cli('module', 'deactivate', 'logout_master');
        self::assertSame(404, $admin->open(self::PAGE)->status);
    }

    /** Twenty days of a busy office, behind the module's back. */
    private function fill(): void
    {
        $day = 86400000;
        $now = time() * 1000;
        $this->stack->sql(
            'INSERT INTO tbllogout_master_log (n, written_ms, epoch, seq, at_ms, type, session_id, kind, person_id, rule, reason,'
            . " actor, ip, detail, hash, seal, key_id) SELECT 1000000 + seq, {$now}, 'ffffffff', seq,"
            . " {$now} - {$day} * 40 + (seq DIV 5000) * {$day} + (seq MOD 5000) * 10000,"
            . " ELT(1 + seq MOD 5, 'start', 'warn', 'extend', 'expire', 'end'),"
            . " LPAD(HEX(seq DIV 5), 16, '0'), 'staff', 2 + seq DIV 5 MOD 200, 'default',"
            . " IF(seq MOD 5 = 3, 'idle', ''), '', '', '', '', '', ''"
            . ' FROM seq_1_to_100000'
        );
    }

    private function takeAway(): void
    {
        $this->stack->sql("DELETE FROM tbllogout_master_log WHERE epoch = 'ffffffff' AND n > 1000000");
        $this->stack->sql('DELETE FROM tbllogout_master_figure_days');
    }

    /** Rows and entries of indexes that the database reads meanwhile, for whomever. */
    private function rowsRead(callable $deed): int
    {
        $count = fn (): int => array_sum(array_map(
            intval(...),
            array_column($this->stack->sql("SHOW GLOBAL STATUS LIKE 'Handler\\_read\\_%'"), 'Value')
        ));
        $before = $count();
        $deed();
        return $count() - $before;
    }

    /** The median of some rounds, in milliseconds. */
    private function milliseconds(Browser $admin, string $path): float
    {
        $times = [];
        for ($round = 0; $round < 7; $round++) {
            $began = hrtime(true);
            self::assertSame(200, $admin->open($path)->status);
            $times[] = (hrtime(true) - $began) / 1e6;
        }
        sort($times);
        return $times[3];
    }

    /** @return array<string, array<string, array<string, float>>> title => row => series => number, of now */
    private function figures(Browser $admin, string $query = ''): array
    {
        $this->stack->browser()->open('/cron/index');
        $answer = $admin->open(self::PAGE . '/csv' . $query);
        self::assertSame(200, $answer->status, (string) $answer);
        return $this->read($answer->body);
    }

    /** @return array<string, array<string, array<string, float>>> */
    private function read(string $csv): array
    {
        $figures = [];
        $title = $heading = null;
        foreach (explode("\r\n", rtrim($csv)) as $line) {
            $cells = str_getcsv($line, ',', '"', '');
            if ($cells === ['']) {
                $title = $heading = null;
            } elseif ($title === null) {
                $title = (string) $cells[0];
                $figures[$title] = [];
            } elseif ($heading === null) {
                $heading = $cells;
            } elseif (count($cells) === count($heading) && count($cells) > 1) {
                $numbers = array_map(floatval(...), array_slice($cells, 1));
                $figures[$title][(string) $cells[0]] = array_combine(array_slice($heading, 1), $numbers);
            }
        }
        return $figures;
    }
}
