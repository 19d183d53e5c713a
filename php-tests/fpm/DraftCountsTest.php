<?php

/** How drafts come and go is counted, each once, and nothing else of them; on no request that writes no draft. */

declare(strict_types=1);

final class DraftCountsTest extends SiteTestCase
{
    private const REPORTS = '/admin/logout_master/live_reports';
    private const TABLE = 'tbllogout_master_draft_counts';

    protected function setUp(): void
    {
        parent::setUp();
        $this->stack->sql('DELETE FROM tbllogout_master_drafts');
        $this->stack->sql('DELETE FROM ' . self::TABLE);
        $this->stack->setOption('logout_master_drafts', '1');
    }

    public function testADraftIsKeptOnceHoweverOftenItIsSaved(): void
    {
        $sara = $this->staff('sara');
        foreach (['one', 'two', 'three'] as $text) {
            self::assertSame(200, $this->save($sara, 'staff', 1, ['content' => self::content($text)])->status);
        }
        $this->save($sara, 'staff', 2);
        $this->save($this->contact('carla'), 'contact', 1);
        $this->assertCounted(['contact kept' => 1, 'staff kept' => 2]);
        $row = $this->stack->sql('SELECT * FROM ' . self::TABLE)[0];
        self::assertSame(['day', 'kind', 'what', 'number'], array_keys($row), 'nothing of anybody');
        self::assertSame(intdiv(time(), 86400), (int) $row['day']);
    }

    public function testTakenBackSentAndDiscardedAreToldApart(): void
    {
        $sara = $this->staff('sara');
        foreach ([1, 2, 3] as $draft) {
            $this->save($sara, 'staff', $draft);
        }
        $this->save($sara, 'staff', 1, ['restored' => '1']);
        $this->save($sara, 'staff', 1, ['restored' => '']);
        $this->save($sara, 'staff', 9, ['restored' => '1']);
        $this->assertCounted(['staff kept' => 4, 'staff restored' => 1], 'nothing is taken back that is not there');
        $this->drop($sara, 1);
        $this->drop($sara, 2, ['why' => 'dismissed']);
        $this->drop($sara, 3, ['why' => '<script>']);
        $this->drop($sara, 3);
        $this->drop($sara, 8, ['why' => 'dismissed']);
        $this->assertCounted(
            ['staff dismissed' => 1, 'staff kept' => 4, 'staff restored' => 1, 'staff settled' => 2],
            'each goes once'
        );
        self::assertSame(410, $this->save($sara, 'staff', 8, ['restored' => '1'])->status);
        $this->stack->sql('UPDATE tbllogout_master_drafts SET expires_at = 1 WHERE saved_at = 0');
        $this->stack->browser()->send(Request::fetch('/cron/index'));
        $this->assertCounted(
            ['staff dismissed' => 1, 'staff kept' => 4, 'staff restored' => 1, 'staff settled' => 2],
            'and one that is over comes and goes no more'
        );
        // By the page "My drafts", one and all.
        $this->save($sara, 'staff', 4);
        $this->save($sara, 'staff', 5);
        $sara->open('/admin/logout_master/my_drafts');
        $sara->submit('/logout_master/drafts/drop', ['kind' => 'staff', 'draft' => self::name(4)]);
        $sara->submit('/logout_master/drafts/drop', ['kind' => 'staff', 'all' => '1']);
        $this->assertCounted(['staff dismissed' => 4, 'staff kept' => 6, 'staff restored' => 1, 'staff settled' => 2]);
    }

    public function testWhatNobodyWantedInTimeIsLostAsCronFindsOut(): void
    {
        $sara = $this->staff('sara');
        $carla = $this->contact('carla');
        $this->save($sara, 'staff', 1);
        $this->save($sara, 'staff', 2);
        $this->save($carla, 'contact', 3);
        $this->stack->sql("UPDATE tbllogout_master_drafts SET expires_at = ? WHERE draft <> '" . self::name(2) . "'", [time() - 1]);
        foreach ([1, 2] as $run) {
            $this->stack->browser()->send(Request::fetch('/cron/index'));
            $this->assertCounted(
                ['contact expired' => 1, 'contact kept' => 1, 'staff expired' => 1, 'staff kept' => 2],
                "run {$run}"
            );
        }
    }

    public function testWhatIsRefusedIsLostAndMistakesAreNot(): void
    {
        $sara = $this->staff('sara');
        $ticket = $this->ticket($sara);
        $this->save($sara, 'staff', 1, ['content' => self::content(str_repeat('x', 600000))]);
        $this->save($sara, 'staff', 1, ['content' => self::content(str_repeat('x', 1100000))]);
        $this->assertCounted(['staff too_large' => 2]);
        foreach ([['draft' => 'x'], ['form' => ''], ['content' => '{}'], ['content' => 'x']] as $bad) {
            self::assertSame(422, $this->save($sara, 'staff', 1, $bad)->status);
        }
        $long = ['kind' => 'staff', 'forms' => str_repeat('x', 1100000)];
        self::assertSame(413, $sara->send(Request::xhrPost('/logout_master/drafts/find', $long))->status);
        $this->assertCounted(['staff too_large' => 2]);
        for ($number = 100; $number < 150; $number++) {
            $this->stack->sql(
                'INSERT INTO tbllogout_master_drafts (kind, person, draft, form, sealed, saved_at, expires_at, saves)'
                    . " VALUES ('staff', 2, ?, ?, 'x', ?, ?, 1)",
                [self::name($number), str_repeat('0', 64), time() - 1000, time() + 3600]
            );
        }
        self::assertSame(200, $this->save($sara, 'staff', 1)->status);
        $this->assertCounted(['staff kept' => 1, 'staff too_large' => 2, 'staff too_many' => 1], 'the oldest made room');
        $sara->open('/admin/authentication/logout');
        self::assertSame(409, $this->save($sara, 'staff', 2, ['ticket' => $ticket])->status);
        $this->assertCounted(['staff kept' => 1, 'staff too_large' => 2, 'staff too_many' => 2]);
    }

    public function testAFormThatMeetsTheEndIsADraftOrALoss(): void
    {
        foreach ([['company' => 'Cedar & Sons'], ['newpassword' => 'hunter2'], []] as $fields) {
            $browser = $this->staff('sara');
            $this->limits(['idle_timeout' => 1]);
            self::pause(1.15);
            $answer = $browser->send(Request::form('/admin/clients/client/3', $fields));
            self::assertTrue($answer->isRedirect(), (string) $answer);
            $this->stack->policy(Policy::long());
        }
        $this->assertCounted(['staff kept' => 1, 'staff unkept' => 1], 'a mere button loses nothing');
        $admin = $this->staff('admin');
        $admin->arrive('/admin/clients/login_as_client/1');
        $admin->send(Request::xhrPost('/logout_master/presence/lock', ['kind' => 'contact']));
        $admin->submit('/clients/open_ticket', ['subject' => 'By an admin', 'message' => 'x']);
        $this->assertCounted(['contact unkept' => 1, 'staff kept' => 1, 'staff unkept' => 1]);
    }

    public function testStrangersCountNothing(): void
    {
        $anonymous = $this->stack->browser();
        $anonymous->open('/admin/authentication');
        self::assertSame(401, $this->save($anonymous, 'staff', 1, ['content' => str_repeat('x', 1100000)])->status);
        self::assertSame(401, $this->drop($anonymous, 1)->status);
        $anonymous->submit('/admin/clients/client/3', ['company' => 'x']);
        $this->assertCounted([]);
    }

    public function testCountsAreKeptAsLongAsTheAuditLog(): void
    {
        $today = intdiv(time(), 86400);
        $before = $this->stack->option('logout_master_audit_days');
        $this->stack->setOption('logout_master_audit_days', '30');
        foreach ([0, 30, 31, 400] as $age) {
            $this->stack->sql('INSERT INTO ' . self::TABLE . " VALUES (?, 'staff', 'kept', 1)", [$today - $age]);
        }
        $this->stack->browser()->send(Request::fetch('/cron/index'));
        $this->stack->setOption('logout_master_audit_days', $before);
        $days = array_column($this->stack->sql('SELECT day FROM ' . self::TABLE . ' ORDER BY day'), 'day');
        self::assertSame([$today - 30, $today], array_map(intval(...), $days));
    }

    public function testTheFiguresShowThemByDayAndKind(): void
    {
        $today = intdiv(time(), 86400);
        foreach ([[0, 'staff', 'kept', 5], [0, 'contact', 'kept', 2], [1, 'staff', 'restored', 3], [1, 'staff', 'expired', 1]] as $row) {
            $this->stack->sql('INSERT INTO ' . self::TABLE . ' VALUES (?, ?, ?, ?)', [$today - $row[0], ...array_slice($row, 1)]);
        }
        $admin = $this->staff('admin');
        $page = $admin->open(self::REPORTS);
        foreach (['report_drafts', 'report_drafts_lost'] as $title) {
            self::assertShows(self::html('english', $title), $page);
        }
        self::assertShows('Kept: 7. Given back: 3.', $page);
        self::assertShows('Lost in all: 1.', $page);
        foreach (['' => 7, 'staff' => 5, 'contact' => 2] as $kind => $kept) {
            $csv = $admin->open(self::REPORTS . "/csv?kind={$kind}")->body;
            self::assertStringContainsString(sprintf('"%s","%d","0","0","0"', gmdate('Y-m-d'), $kept), $csv);
        }
        $this->stack->setOption('logout_master_drafts', '0');
        self::assertShows(self::html('english', 'drafts_off'), $admin->open(self::REPORTS));
    }

    /** What a draft is worth must not hang on a number: its count may fail, the draft not. */
    public function testADraftIsKeptWhereItCannotBeCounted(): void
    {
        $sara = $this->staff('sara');
        $this->stack->sql('RENAME TABLE ' . self::TABLE . ' TO tblaway');
        try {
            $this->provokes('/a draft was not counted/');
            self::assertSame(200, $this->save($sara, 'staff', 1)->status);
            self::assertCount(1, $this->stack->sql('SELECT * FROM tbllogout_master_drafts'));
        } finally {
            $this->stack->sql('RENAME TABLE tblaway TO ' . self::TABLE);
        }
    }

    /** @param array<string, int> $expected "kind what" => number */
    private function assertCounted(array $expected, string $message = ''): void
    {
        $counted = [];
        foreach ($this->stack->sql('SELECT kind, what, SUM(number) AS n FROM ' . self::TABLE . ' GROUP BY kind, what') as $row) {
            $counted["{$row['kind']} {$row['what']}"] = (int) $row['n'];
        }
        ksort($counted);
        self::assertSame($expected, $counted, $message);
    }

    private function ticket(Browser $browser): string
    {
        self::assertSame(1, preg_match('#id="logout-master-drafts"[^>]*>(.*?)</script>#s', $browser->open('/admin/clients')->body, $found));
        return json_decode($found[1], true)['ticket'];
    }

    private static function name(int $draft): string
    {
        return sprintf('%032x', $draft);
    }

    private static function content(string $text): string
    {
        return json_encode(['title' => 'Cedar', 'path' => '/', 'fields' => [['n' => 'note', 'v' => $text]]], JSON_THROW_ON_ERROR);
    }

    /** @param array<string, string> $fields */
    private function save(Browser $browser, string $kind, int $draft, array $fields = []): Answer
    {
        $fields += ['kind' => $kind, 'draft' => self::name($draft), 'form' => '/x|', 'content' => self::content('Dear Ms Novak')];
        return $browser->send(Request::xhrPost('/logout_master/drafts/save', $fields));
    }

    /** @param array<string, string> $fields */
    private function drop(Browser $browser, int $draft, array $fields = []): Answer
    {
        $fields += ['kind' => 'staff', 'draft' => self::name($draft)];
        return $browser->send(Request::xhrPost('/logout_master/drafts/drop', $fields));
    }
}
