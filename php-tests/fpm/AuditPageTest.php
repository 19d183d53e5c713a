<?php

/** The page of the audit log: what it shows, who may see it, and what it does with what strangers wrote. */

declare(strict_types=1);

final class AuditPageTest extends AuditTestCase
{
    private const CALLS = ['check' => [], 'keep' => ['days' => '90'], 'acknowledge' => [], 'export' => ['format' => 'csv'], 'pack' => []];

    private const SCRIPT = '"><script>alert(1)</script>';

    public function testWhoLacksTheCapabilityContactsAndStrangersGetNothing(): void
    {
        $this->fill(5);
        $this->allow('tom', 'view');
        $this->allow('tom', 'edit');
        $this->allow('tom', 'end_sessions');
        $before = $this->rows("epoch = ''");
        foreach (['sara', 'tom'] as $name) {
            $browser = $this->staff($name);
            $this->assertRefused($browser->open(self::PAGE), $name);
            foreach (self::CALLS as $call => $fields) {
                $this->assertRefused($browser->submit(self::PAGE . "/{$call}", $fields), "{$name}: {$call}");
            }
            self::assertShowsNot('logout_master/audit', $browser->open('/admin/logout_master/mine'));
        }
        foreach ([$this->contact('carla'), $this->stack->browser()] as $browser) {
            $this->assertRefused($browser->open(self::PAGE), 'not staff');
            $this->assertRefused($browser->open('/logout_master/audit'), 'not staff');
            foreach (self::CALLS as $call => $fields) {
                $this->assertRefused($browser->submit(self::PAGE . "/{$call}", $fields), "not staff: {$call}");
            }
        }
        self::assertSame($before, $this->rows("epoch = ''"));
        self::assertSame('400', $this->stack->option('logout_master_audit_days'));
    }

    public function testTheCapabilityAloneOpensItButNotTheRetention(): void
    {
        $this->fill(5);
        $this->allow('sara');
        $sara = $this->staff('sara');
        self::assertShows('/admin/logout_master/audit"', $sara->open('/admin/logout_master/mine'), 'the way there');
        $page = $sara->open(self::PAGE);
        self::assertSame(200, $page->status);
        self::assertShows('id="logout-master-audit-rows"', $page);
        self::assertShowsNot('/audit/keep', $page);
        self::assertSame(0, $this->check($sara)['found']);
        $this->assertRefused($sara->submit(self::PAGE . '/keep', ['days' => '90']), 'retention');
        $this->assertRefused($sara->submit(self::PAGE . '/acknowledge', []), 'alarm');
        self::assertSame('400', $this->stack->option('logout_master_audit_days'));
        self::assertSame('staff 2', $this->rows("type = 'checked'")[0]['actor']);
        // Taken away, it is gone at the next request.
        $this->stack->sql("DELETE FROM tblstaff_permissions WHERE feature = 'logout_master'");
        $this->assertRefused($sara->open(self::PAGE), 'taken away');
    }

    public function testTheHostOffersAllFourCapabilities(): void
    {
        $page = $this->staff('admin')->open('/admin/staff/member/2');
        foreach (['view', 'edit', 'end_sessions', 'audit'] as $capability) {
            self::assertShows("id=\"permission-logout_master-{$capability}\"", $page);
        }
        $this->allow('sara');
        $this->stack->cli('module', 'deactivate', 'logout_master');
        $this->stack->cli('module', 'uninstall', 'logout_master');
        self::assertSame([], $this->stack->sql("SELECT 1 FROM tblstaff_permissions WHERE feature = 'logout_master'"));
    }

    public function testForgedAndForeignRequestsDoNothing(): void
    {
        $this->fill(5);
        $admin = $this->staff('admin');
        $before = $this->rows("epoch = ''");
        foreach (self::CALLS as $call => $fields) {
            $request = Request::form(self::PAGE . "/{$call}", $fields);
            self::assertContains($admin->send($request->withoutToken())->status, [403, 419], "{$call}: no token");
            self::assertSame(405, $admin->open(self::PAGE . "/{$call}")->status, "{$call}: GET");
            $foreign = $request->with('Sec-Fetch-Site', 'cross-site');
            self::assertSame(403, $admin->send($foreign)->status, "{$call}: from another site");
        }
        self::assertSame($before, $this->rows("epoch = ''"));
        self::assertSame(422, $admin->submit(self::PAGE . '/export', ['format' => '../../x'])->status);
        self::assertSame(422, $admin->submit(self::PAGE . '/export', ['format' => ['csv']])->status);
        self::assertSame($before, $this->rows("epoch = ''"));
    }

    public function testWhatStrangersWroteIsShownAsText(): void
    {
        $this->fill(3, static fn (): array => ['rule' => self::SCRIPT, 'reason' => self::SCRIPT, 'actor' => self::SCRIPT,
            'ip' => self::SCRIPT, 'kind' => '"><script>', 'detail' => json_encode(['x' => self::SCRIPT])]);
        $this->stack->sql('UPDATE tblstaff SET firstname = ? WHERE staffid = 2', [self::SCRIPT]);
        try {
            $admin = $this->staff('admin');
            $fields = ['what', 'kind', 'person', 'reason', 'session', 'from', 'until', 'before'];
            $query = http_build_query(array_fill_keys($fields, self::SCRIPT));
            foreach ([self::PAGE, self::PAGE . "?{$query}", self::PAGE . '?what[]=x&person[a]=1&before[]=2'] as $path) {
                $page = $admin->open($path);
                self::assertSame(200, $page->status, $path);
                self::assertShowsNot('<script>alert', $page, $path);
                self::assertShowsNot('"><script>', $page, $path);
            }
            self::assertShows('&lt;script&gt;alert(1)', $admin->open(self::PAGE));
        } finally {
            $this->stack->sql("UPDATE tblstaff SET firstname = 'Sara' WHERE staffid = 2");
        }
    }

    public function testFilterAndPagesFindWhatOneLooksFor(): void
    {
        $this->fill(160, static fn (int $n): array => ($n === 42 ? ['reason' => 'absolute', 'type' => 'terminate'] : [])
            + ($n > 150 ? ['type' => 'lock'] : []));
        // What earlier tests have left in the registry is not to come in between.
        $this->stack->setOption('logout_master_audit_turn', (string) (time() + 600));
        $admin = $this->staff('admin');
        self::assertSame([42], $this->shown($admin->open(self::PAGE . '?reason=absolute')));
        self::assertSame([42], $this->shown($admin->open(self::PAGE . '?what=terminate&kind=contact')));
        self::assertSame([], $this->shown($admin->open(self::PAGE . '?what=terminate&kind=staff')));
        self::assertSame([], $this->shown($admin->open(self::PAGE . '?person=nobody')));
        self::assertSame([], $this->shown($admin->open(self::PAGE . '?until=2001-01-01')));
        $ends = $admin->open(self::PAGE . '?what=ends&kind=staff&person=3&from=2001-01-01');
        $all = $this->rows("type IN ('expire', 'terminate', 'end') AND kind = 'staff' AND person_id = 3");
        self::assertSame(array_reverse(array_map(intval(...), array_column($all, 'n'))), $this->shown($ends));
        self::assertShows('staff 3 Tom Till', $ends);

        $seen = [];
        $page = $admin->open(self::PAGE . '?what=expire');
        do {
            array_push($seen, ...$this->shown($page));
            $hasOlder = preg_match('/id="logout-master-audit-older" href="([^"]+)"/', $page->body, $link) === 1;
            $page = $hasOlder ? $admin->open(substr(html_entity_decode($link[1]), strlen($this->stack->url()))) : $page;
        } while ($hasOlder);
        self::assertSame(array_reverse([...range(1, 41), ...range(43, 150)]), $seen);
    }

    /** Both lists have as many rows; the figure is printed, not judged: the machine is not ours alone. */
    public function testAHundredThousandRowsAreShownAsFastAsTheHostShowsItsOwn(): void
    {
        $this->fill(100_000);
        $this->stack->sql("INSERT INTO tblactivity_log (description, date, staffid) SELECT CONCAT('Row ', n), NOW(), 'Ada Admin'
            FROM tbllogout_master_log");
        $admin = $this->staff('admin');
        $paths = ['host' => '/admin/utilities/activity_log', 'log' => self::PAGE, 'last' => self::PAGE . '?before=51',
            'ends of one' => self::PAGE . '?what=ends&kind=staff&person=3'];
        $times = [];
        foreach (range(1, 7) as $round) {
            foreach ($paths as $name => $path) {
                $begin = hrtime(true);
                $page = $admin->open($path);
                $times[$name][] = (hrtime(true) - $begin) / 1e6;
                self::assertSame(200, $page->status, $path);
            }
        }
        $medians = array_map(static function (array $list): float {
            sort($list);
            return $list[intdiv(count($list), 2)];
        }, $times);
        fprintf(STDERR, "\n100,000 rows, median of 7: ");
        foreach ($medians as $name => $median) {
            fprintf(STDERR, '%s %.1f ms (%.2f of the host\'s)  ', $name, $median, $median / $medians['host']);
        }
        fprintf(STDERR, "\n");
        self::assertCount(50, $this->shown($admin->open(self::PAGE)));
    }

    /** @return list<int> */
    private function shown(Answer $page): array
    {
        self::assertSame(200, $page->status, (string) $page);
        preg_match_all('/<tr data-row="(\d+)">/', $page->body, $found);
        return array_map(intval(...), $found[1]);
    }

    private function assertRefused(Answer $answer, string $message): void
    {
        self::assertTrue($answer->isRedirect() || in_array($answer->status, [401, 403, 404], true), "{$message}: {$answer}");
        self::assertShowsNot('logout-master-audit', $answer, $message);
        self::assertStringNotContainsString('attachment', $answer->header('Content-Disposition'), $message);
    }
}
