<?php

/** Who answers for the policy, when it is looked at again, who is reminded, and the way back to an earlier revision. */

declare(strict_types=1);

final class ReviewTest extends AuditTestCase
{
    private const RULES = '/admin/logout_master/rules';

    public function testSomebodyIsNamedAndADayIsSet(): void
    {
        $admin = $this->staff('admin');
        self::assertShows(self::html('english', 'review_nobody'), $admin->open(self::RULES . '/review'));
        $due = $this->day(40);
        $saved = $this->plan($admin, ['owner' => '1', 'due' => $due, 'months' => '6']);
        self::assertShows('alert-success', $admin->follow($saved));
        self::assertSame([1, $due, 6], [$this->review()['owner'], $this->review()['due'], $this->review()['months']]);
        $row = $this->rows("type = 'review_changed'")[0];
        self::assertSame('staff 1', $row['actor']);
        $detail = json_decode($row['detail'], true);
        self::assertSame(0, $detail['before']['owner']);
        self::assertSame(['owner' => 1, 'due' => $due, 'months' => 6], $detail['after']);
        $this->plan($admin, ['owner' => '1', 'due' => $due, 'months' => '6']);
        self::assertCount(1, $this->rows("type = 'review_changed'"), 'nothing has changed');

        $before = $this->stack->option('logout_master_review');
        // Sara may not edit; 99 is nobody.
        $bad = ['owner' => ['2', '99', '-1', '01', 'x', '', '<script>'], 'due' => ['', 'soon', '2026-02-30', '2020-01-01', '20300101'],
            'months' => ['', '0', '1', '7', '12.0', '24']];
        foreach ($bad as $field => $values) {
            foreach ($values as $value) {
                $page = $this->plan($admin, [$field => $value, 'why_wanted' => '1'] + ['owner' => '1', 'due' => $due, 'months' => '6']);
                self::assertSame(422, $page->status, "{$field} {$value}");
                self::assertShows("id=\"review-{$field}-error\"", $page, $value);
                self::assertShowsNot('<script>"', $page);
            }
        }
        self::assertSame($before, $this->stack->option('logout_master_review'));
        self::assertSame('0', $this->stack->option('logout_master_why_wanted'));
        $this->allow('sara', 'edit');
        self::assertTrue($this->plan($admin, ['owner' => '2', 'due' => $due, 'months' => '6'])->isRedirect());
        self::assertSame(2, $this->review()['owner']);
    }

    public function testAReviewIsInTheLogAndMovesTheDayOn(): void
    {
        $admin = $this->staff('admin');
        $this->plan($admin, ['owner' => '1', 'due' => $this->day(3), 'months' => '3']);
        $note = 'All limits <b>fit</b> & "stay"';
        $form = ['note' => $note, 'due' => $this->day(3)];
        self::assertShows('alert-success', $admin->follow($admin->submit(self::RULES . '/reviewed', $form)));
        $row = $this->rows("type = 'reviewed'")[0];
        self::assertSame('staff 1', $row['actor']);
        $detail = json_decode($row['detail'], true);
        self::assertSame([$note, $this->day(3), $this->review()['due']], [$detail['note'], $detail['was_due'], $detail['next']]);
        self::assertGreaterThan($this->day(85), $this->review()['due']);
        self::assertLessThan($this->day(95), $this->review()['due']);
        self::assertSame(hash('xxh128', $this->stack->option('logout_master_policy')), $detail['version']);
        $page = $admin->open(self::RULES . '/review');
        self::assertShows('All limits &lt;b&gt;fit&lt;/b&gt; &amp; &quot;stay&quot;', $page);
        // The button of a page that was open since before counts no second time.
        $admin->submit(self::RULES . '/reviewed', $form);
        self::assertCount(1, $this->rows("type = 'reviewed'"));

        $evidence = $this->evidence($admin);
        self::assertSame(['staff 1', true, false, 'staff 1', 3], [$evidence['owner'], $evidence['owner_can_sign_in_and_edit'],
            $evidence['is_overdue'], $evidence['last_review_by'], $evidence['months_between_reviews']]);
        self::assertSame($this->review()['due'], $evidence['next_review']);
        self::assertSame($note, $evidence['reviews'][0]['note']);
    }

    public function testTheOwnerIsRemindedOnceForEachMomentAndOverdueShows(): void
    {
        $admin = $this->staff('admin');
        $sara = $this->staff('sara');
        $this->allow('tom', 'edit');
        $this->allow('sara', 'view');
        $moments = [[20, []], [7, ['review_soon']], [-3, ['review_due']], [-10, ['review_late']], [-17, ['review_late']]];
        foreach ($moments as [$days, $expected]) {
            $this->due($days, 3, 12, $days === -17 ? $this->day(-17) . ' late 1' : '');
            $this->stack->sql('DELETE FROM tblnotifications');
            Browser::together([
                [$this->stack->browser(), Request::fetch('/cron/index')],
                [$this->stack->browser(), Request::fetch('/cron/index')],
                [$this->stack->browser(), Request::fetch('/cron/index')],
            ]);
            $this->cron();
            self::assertEquals(
                array_map(static fn (string $text): array => [
                    'touserid' => 3, 'description' => "logout_master_{$text}", 'link' => 'logout_master/rules/review',
                ], $expected),
                $this->notices(),
                "{$days} days"
            );
            $is_overdue = $days < 0;
            self::assertSame($is_overdue, str_contains($sara->open(self::RULES)->body, 'id="logout-master-overdue"'), "{$days} days");
        }
        self::assertTrue($this->evidence($admin)['is_overdue']);
        self::assertSame(1, (new Shell($this->stack))->run('status')['status']);
    }

    public function testWhereTheOwnerCannotActAllWhoMayEditAreTold(): void
    {
        $this->allow('tom', 'edit');
        $cases = [
            'nobody named' => [0, null],
            'may no longer edit' => [2, null],
            'gone' => [4711, null],
            'switched off' => [3, 'UPDATE tblstaff SET active = 0 WHERE staffid = 3'],
        ];
        foreach ($cases as $what => [$owner, $sql]) {
            if ($sql !== null) {
                $this->stack->sql($sql);
            }
            try {
                $this->due(-10, $owner);
                $this->stack->sql('DELETE FROM tblnotifications');
                $this->cron();
                $this->cron();
            } finally {
                $this->stack->sql('UPDATE tblstaff SET active = 1 WHERE staffid = 3');
            }
            $told = $sql === null ? [1, 3] : [1];
            self::assertEquals(array_map(static fn (int $id): array => [
                'touserid' => $id, 'description' => 'logout_master_review_late_all', 'link' => 'logout_master/rules/review',
            ], $told), $this->notices(), $what);
        }
        self::assertShows(self::html('english', 'review_owner_gone'), (function () {
            $this->due(5, 2);
            return $this->staff('admin')->open(self::RULES . '/review');
        })());
    }

    public function testTheHistoryTellsWhoWhenWhyAndWhatPlaceByPlace(): void
    {
        $admin = $this->staff('admin');
        self::assertShows(self::html('english', 'history_none'), $admin->open(self::RULES . '/history'));
        $rule = ['name' => 'tom <i>', 'who' => 'people', 'people' => ['3'], 'set_idle_timeout' => '7'];
        $this->rule($admin, $rule + ['why' => 'first <b>']);
        $other = ['rule' => 'tom <i>', 'set_idle_timeout' => '9', 'who' => 'roles', 'roles' => ['2'], 'why' => 'second'];
        $this->rule($admin, $other + $rule);
        $this->rule($admin, ['name' => 'all', 'who' => 'staff', 'set_grace' => '60', 'why' => 'third']);
        $admin->submit(self::RULES . '/move', ['rule' => 'all', 'way' => 'up', 'version' => $this->version(), 'why' => 'fourth']);
        $rows = $this->rows("type = 'policy_saved'");
        self::assertCount(4, $rows);
        $page = $admin->open(self::RULES . '/history');
        preg_match_all('/<tr data-row="(\d+)">/', $page->body, $shown);
        self::assertSame(array_reverse(array_map(strval(...), array_column($rows, 'n'))), $shown[1], 'newest first');
        foreach (['first &lt;b&gt;', 'second', 'third', 'fourth', self::html('english', 'history_in_force')] as $part) {
            self::assertShows($part, $page);
        }
        self::assertMatchesRegularExpression('/staff 1 \w+/', $page->body);

        self::assertSame(
            [['Rule tom <i>', 'For whom'], ['Rule tom <i>', 'Idle limit']],
            $this->places($admin->open(self::RULES . "/revision?row={$rows[1]['n']}"))
        );
        self::assertSame([['Rules', 'Order']], $this->places($admin->open(self::RULES . "/revision?row={$rows[3]['n']}")));
        $two = $admin->open(self::RULES . "/revision?row={$rows[3]['n']}&with={$rows[0]['n']}");
        self::assertSame(
            [['Rule tom <i>', 'For whom'], ['Rule all', 'For whom'], ['Rule tom <i>', 'Idle limit'], ['Rule all', 'Grace']],
            $this->places($two)
        );
        self::assertShows('7 min', $two);
        self::assertShows('9 min', $two);
        self::assertShowsNot('<i>', $two);
        foreach (['', '?row=', '?row=0', '?row=x', '?row[]=1', '?row=999999', "?row={$this->otherRow()}"] as $query) {
            self::assertTrue($admin->open(self::RULES . "/revision{$query}")->isRedirect(), $query);
        }
        self::assertSame(200, $admin->open(self::RULES . '/history?before=x')->status);
        self::assertSame(200, $admin->open(self::RULES . '/history?before[]=1')->status);
    }

    public function testARevisionIsPutBackAsANewOneThatTheExtensionJudges(): void
    {
        $admin = $this->staff('admin');
        $tom = $this->staff('tom');
        $this->rule($admin, ['name' => 'tom', 'who' => 'people', 'people' => ['3'], 'set_idle_timeout' => '7', 'why' => 'a']);
        $first = $this->rows("type = 'policy_saved'")[0];
        $admin->submit(self::RULES . '/delete', ['rule' => 'tom', 'version' => $this->version(), 'why' => 'b']);
        self::assertSame('default', $this->status($tom)['rule']);
        $revision = $this->document()['revision'];
        $page = $admin->open(self::RULES . "/revision?row={$first['n']}");
        self::assertShows('id="logout-master-put-back"', $page);
        $sent = $admin->submit(self::RULES . '/put_back', ['row' => $first['n'], 'version' => $this->version(), 'why' => 'we need it <b>']);
        self::assertShows('alert-success', $admin->follow($sent));
        self::assertSame('tom', $this->status($tom)['rule']);
        self::assertSame($revision + 1, $this->document()['revision']);
        $saved = $this->rows("type = 'policy_saved'");
        $last = end($saved);
        self::assertSame(['staff 1', 'we need it <b>'], [$last['actor'], json_decode($last['detail'], true)['why']]);
        self::assertSame($revision + 1, $this->stack->registry('json_decode(logout_master_policy_get(), true)["revision"]'));

        // Once more changes nothing, and an old page does not overwrite what somebody else has saved.
        $before = $this->stack->option('logout_master_policy');
        $admin->submit(self::RULES . '/put_back', ['row' => $first['n'], 'version' => $this->version()]);
        $admin->submit(self::RULES . '/put_back', ['row' => $first['n'], 'version' => 'old']);
        $admin->submit(self::RULES . '/put_back', ['row' => $this->otherRow(), 'version' => $this->version()]);
        self::assertSame($before, $this->stack->option('logout_master_policy'));
        $this->rule($admin, ['name' => 'other', 'who' => 'staff', 'set_grace' => '60', 'why' => 'c']);
        $before = $this->stack->option('logout_master_policy');

        // What somebody has written into the table comes into force by nobody's hand.
        $wide = strtr((string) $first['detail'], ['\"idle_timeout\": 420' => '\"idle_timeout\": 86400']);
        self::assertNotSame($first['detail'], $wide);
        $this->stack->sql('UPDATE tbllogout_master_log SET detail = ? WHERE n = ?', [$wide, $first['n']]);
        $page = $admin->open(self::RULES . "/revision?row={$first['n']}");
        self::assertShows(self::html('english', 'history_changed'), $page);
        self::assertShowsNot('id="logout-master-put-back"', $page);
        $sent = $admin->submit(self::RULES . '/put_back', ['row' => $first['n'], 'version' => $this->version()]);
        self::assertShows('alert-danger', $admin->follow($sent));
        self::assertSame($before, $this->stack->option('logout_master_policy'));

        // One that the extension would not take any more stays where it is.
        $this->fill(1, static fn (): array => ['type' => 'policy_saved', 'actor' => 'staff 1', 'detail' => json_encode([
            'why' => 'x', 'before' => '{"version":1}', 'after' => '{"version":1,"revision":3,"default":{"idle_timeout":-5}}',
        ])]);
        $forged = $this->rows("type = 'policy_saved'");
        $sent = $admin->submit(self::RULES . '/put_back', ['row' => end($forged)['n'], 'version' => $this->version()]);
        $page = $admin->follow($sent);
        self::assertShows('alert-danger', $page);
        self::assertShows('/default/idle_timeout', $page);
        self::assertSame($before, $this->stack->option('logout_master_policy'));
    }

    public function testWhereTheSiteWantsAReasonNothingIsChangedWithoutOne(): void
    {
        $admin = $this->staff('admin');
        $this->rule($admin, ['name' => 'tom', 'who' => 'people', 'people' => ['3'], 'set_idle_timeout' => '7']);
        $this->rule($admin, ['name' => 'all', 'who' => 'staff', 'set_grace' => '60']);
        $row = $this->rows("type = 'policy_saved'")[0]['n'];
        $this->plan($admin, ['owner' => '1', 'due' => $this->day(40), 'months' => '6', 'why_wanted' => '1']);
        self::assertSame('1', $this->stack->option('logout_master_why_wanted'));
        $before = $this->stack->option('logout_master_policy');
        $document = json_decode($before, true);
        $document['default']['idle_timeout'] = 1111;
        $changes = [
            self::RULES . '/save' => ['rule' => 'tom', 'name' => 'tom', 'who' => 'people', 'people' => ['3'], 'set_idle_timeout' => '8'],
            self::RULES . '/move' => ['rule' => 'all', 'way' => 'up'],
            self::RULES . '/delete' => ['rule' => 'tom'],
            self::RULES . '/apply' => ['preset' => 'pci'],
            self::RULES . '/choose' => ['choice' => 'record'],
            self::RULES . '/put_back' => ['row' => $row],
            '/admin/settings?group=logout_master' => ['settings' => ['logout_master_policy' => json_encode($document)]],
        ];
        foreach ($changes as $path => $fields) {
            foreach ([[], ['why' => ' '], ['why' => ['x']]] as $why) {
                $answer = $admin->submit($path, $fields + $why + ['version' => $this->version()]);
                $page = $answer->isRedirect() ? $admin->follow($answer) : $answer;
                self::assertShows(self::html('english', 'review_why_missing'), $page, $path);
                self::assertSame($before, $this->stack->option('logout_master_policy'), $path);
                self::assertSame($before, $this->stack->registry('logout_master_policy_get()'), $path);
            }
        }
        self::assertShows('id="rule-why" name="why" maxlength="1000" autocomplete="off"', $admin->open(self::RULES . '/form?rule=tom'));
        foreach ($changes as $path => $fields) {
            if (isset($fields['settings'])) {
                $fields = ['settings' => $this->newer($fields['settings']) + ['logout_master_why' => 'because']];
            }
            $answer = $admin->submit($path, ['why' => 'because', 'version' => $this->version()] + $fields);
            $saved = $this->rows("type = 'policy_saved'");
            self::assertSame('because', json_decode(end($saved)['detail'], true)['why'], "{$path} {$answer}");
            self::assertNotSame($before, $this->stack->option('logout_master_policy'), $path);
            $before = $this->stack->option('logout_master_policy');
        }
    }

    /** Measured beside a list of the host's own and told; what is asserted is that each shows what it should. */
    public function testAHundredThousandRowsDoNotHoldUpThePages(): void
    {
        $document = $this->stack->option('logout_master_policy');
        $saved = ['type' => 'policy_saved', 'actor' => 'staff 1', 'detail' => json_encode([
            'why' => 'x', 'before' => $document, 'after' => strtr($document, ['"idle_timeout": 900' => '"idle_timeout": 840']),
        ])];
        $this->fill(100_000, static fn (int $n): array => match ($n % 50) {
            0 => $saved,
            1, 2, 3, 4, 5 => ['type' => 'would_expire'],
            default => [],
        });
        $this->stack->sql("INSERT INTO tblactivity_log (description, date, staffid) SELECT CONCAT('Row ', n), NOW(), 'Ada Admin'
            FROM tbllogout_master_log");
        $admin = $this->staff('admin');
        $paths = ['host' => '/admin/utilities/activity_log', 'history' => self::RULES . '/history',
            'last' => self::RULES . '/history?before=200', 'revision' => self::RULES . '/revision?row=50000',
            'review' => self::RULES . '/review', 'rules' => self::RULES, 'dry run' => self::RULES . '/dry_run',
            'limits' => self::RULES . '/limits?kind=staff&person=3'];
        $times = [];
        foreach (range(1, 7) as $round) {
            foreach ($paths as $name => $path) {
                $begin = hrtime(true);
                $page = $admin->open($path);
                $times[$name][] = (hrtime(true) - $begin) / 1e6;
                self::assertSame(200, $page->status, "{$path}, round {$round}");
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
        $page = $admin->open($paths['history']);
        self::assertSame(25, substr_count($page->body, '<tr data-row="'));
        self::assertShows('<tr data-row="100000">', $page);
        self::assertShows('history?before=', $page);
        self::assertSame(3, substr_count($admin->open($paths['last'])->body, '<tr data-row="'), 'the oldest');
        self::assertSame([['Default', 'Idle limit']], $this->places($admin->open($paths['revision'])));
    }

    public function testFromOutsideNothingIsSeenAndNothingChanges(): void
    {
        $admin = $this->staff('admin');
        $this->rule($admin, ['name' => 'tom', 'who' => 'staff', 'set_idle_timeout' => '7']);
        $row = $this->rows("type = 'policy_saved'")[0]['n'];
        $before = $this->state();
        $reads = ['review', 'history', "revision?row={$row}"];
        $writes = [
            'plan' => ['owner' => '1', 'due' => $this->day(40), 'months' => '3', 'why_wanted' => '1'],
            'reviewed' => ['note' => 'x', 'due' => $this->review()['due']],
            'put_back' => ['row' => $row, 'version' => $this->version(), 'why' => 'x'],
        ];
        [$sara, $carla, $anybody] = [$this->staff('sara'), $this->contact('carla'), $this->stack->browser()];
        foreach ([$sara, $carla, $anybody] as $number => $browser) {
            foreach ($reads as $call) {
                $answer = $browser->open(self::RULES . "/{$call}");
                self::assertTrue($answer->isRedirect() || $answer->status >= 400, "{$number} {$call}");
            }
            foreach ($writes as $call => $fields) {
                $browser->submit(self::RULES . "/{$call}", $fields);
            }
        }
        // Whoever may look changes nothing; nor does a link, nor a forged or missing token, nor another site.
        $this->allow('sara', 'view');
        foreach ($reads as $call) {
            $page = $sara->open(self::RULES . "/{$call}");
            self::assertSame(200, $page->status, $call);
            self::assertShowsNot('method="post"', $page, $call);
        }
        foreach ($writes as $call => $fields) {
            $sara->submit(self::RULES . "/{$call}", $fields);
            self::assertSame(405, $admin->open(self::RULES . "/{$call}?" . http_build_query($fields))->status);
            self::assertSame(419, $admin->send(Request::form(self::RULES . "/{$call}", $fields)->withoutToken())->status);
        }
        self::assertSame($before, $this->state());
        $this->allow('sara', 'edit');
        $sara->submit(self::RULES . '/reviewed', $writes['reviewed']);
        self::assertSame('staff 2', $this->rows("type = 'reviewed'")[0]['actor']);
    }

    /** @param array<string, string> $fields */
    private function plan(Browser $browser, array $fields): Answer
    {
        return $browser->submit(self::RULES . '/plan', $fields);
    }

    /** @param array<string, mixed> $fields */
    private function rule(Browser $browser, array $fields): void
    {
        $saved = $browser->submit(self::RULES . '/save', $fields + ['version' => $this->version()]);
        self::assertTrue($saved->isRedirect(), (string) $saved);
    }

    /** A review that is due in so many days, of which nobody has been told. */
    private function due(int $days, int $owner, int $months = 12, string $told = ''): void
    {
        $this->stack->setOption('logout_master_review', json_encode([
            'owner' => $owner, 'due' => $this->day($days), 'months' => $months, 'told' => $told,
        ]));
    }

    private function day(int $days): string
    {
        return gmdate('Y-m-d', time() + 86400 * $days);
    }

    /** @return array<string, mixed> */
    private function review(): array
    {
        return json_decode($this->stack->option('logout_master_review'), true);
    }

    /** @return array<string, mixed> */
    private function document(): array
    {
        return json_decode($this->stack->option('logout_master_policy'), true);
    }

    private function version(): string
    {
        return hash('xxh128', $this->stack->option('logout_master_policy'));
    }

    /** @return list<string> */
    private function state(): array
    {
        return array_map($this->stack->option(...), ['logout_master_policy', 'logout_master_review', 'logout_master_why_wanted']);
    }

    /** @return list<array<string, mixed>> */
    private function notices(): array
    {
        return $this->stack->sql("SELECT touserid, description, link FROM tblnotifications
            WHERE description LIKE 'logout_master_review%' ORDER BY touserid");
    }

    /** A row of the log that is of no revision. */
    private function otherRow(): int
    {
        $this->cron();
        return (int) $this->rows("type = 'start'")[0]['n'];
    }

    /** @param array<string, string> $settings */
    private function newer(array $settings): array
    {
        $document = ['revision' => $this->document()['revision']] + json_decode($settings['logout_master_policy'], true);
        return ['logout_master_policy' => json_encode($document)];
    }

    /** @return list<array{string, string}> place and setting of each change that a page names first */
    private function places(Answer $page): array
    {
        $pattern = '/<table class="table" id="logout-master-difference">.*?<\/table>/s';
        self::assertSame(1, preg_match($pattern, $page->body, $table), (string) $page);
        preg_match_all('/<td>([^<]*)<\/td>\s*<th scope="row">([^<]*)<\/th>/', $table[0], $found, PREG_SET_ORDER);
        return array_map(static fn (array $row): array => array_map(html_entity_decode(...), array_slice($row, 1)), $found);
    }

    /** @return array<string, mixed> review.json of a pack */
    private function evidence(Browser $browser): array
    {
        $pack = "{$this->stack->directory}/pack.zip";
        file_put_contents($pack, $browser->submit('/admin/logout_master/audit/pack', [])->body);
        return json_decode((string) shell_exec('unzip -p ' . escapeshellarg($pack) . ' "*review.json"'), true);
    }
}
