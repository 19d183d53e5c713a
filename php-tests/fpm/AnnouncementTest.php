<?php

/** Telling people about their limits: who is told, who says that they have read it, and that nobody else can. */

declare(strict_types=1);

final class AnnouncementTest extends AnnouncementTestCase
{
    private const READ = ['staff' => '/admin/logout_master/mine/read', 'contact' => '/logout_master/mine_client/read'];
    private const KEEP = ['staff' => '/admin/logout_master/mine/keep', 'contact' => '/logout_master/mine_client/keep'];
    private const ORDINARY = ['staff' => '/admin/clients', 'contact' => '/clients/tickets'];
    private const EVIL = '"><script>alert(1)</script>\' & {staff_email}';

    protected function setUp(): void
    {
        parent::setUp();
        $this->stack->sql("DELETE FROM tblstaff_permissions WHERE feature = 'logout_master'");
    }

    protected function tearDown(): void
    {
        $this->stack->sql('UPDATE tblcontacts SET active = 1');
        parent::tearDown();
    }

    public function testAChangeIsOfferedSeenFirstAndThenAnnounced(): void
    {
        $admin = $this->staff('admin');
        $sara = $this->staff('sara');
        $carla = $this->contact('carla');
        self::assertShowsNot('id="logout-master-news"', $admin->open('/admin/logout_master/rules'));
        $this->limits(['idle_timeout' => 600]);
        foreach (['/admin/logout_master/rules', '/admin/settings?group=logout_master'] as $page) {
            self::assertShows('id="logout-master-news"', $admin->open($page), $page);
        }
        $page = $admin->open(self::PAGE);
        self::assertShowsNot('id="logout-master-news"', $page);
        self::assertShows('Idle limit: until now 15 min, then 10 min', $page);
        foreach (['announce-staff', 'announce-contact', 'announce-banner'] as $box) {
            self::assertMatchesRegularExpression("/id=\"{$box}\"[^>]* checked/", $page->body);
        }

        $preview = $admin->submit(self::PAGE . '/preview', self::form(['note' => 'Ask Sara.', 'ways' => ['banner', 'mail']]));
        self::assertSame(200, $preview->status, (string) $preview);
        self::assertShows('id="logout-master-announcement-contact"', $preview);
        self::assertShows('id="logout-master-announce-mail"', $preview);
        self::assertShows('Ask Sara.', $preview);
        self::assertSame([], $this->stack->sql('SELECT * FROM tbllogout_master_announcements'), 'nothing without the second click');
        self::assertBanners(0, $sara, 'staff');

        $this->publish($admin, self::form(['note' => 'Ask Sara.']));
        self::assertShowsNot('id="logout-master-news"', $admin->open('/admin/logout_master/rules'), 'by now people know');
        foreach ([[$sara, 'staff'], [$carla, 'contact'], [$admin, 'staff']] as [$browser, $kind]) {
            $page = self::assertBanners(1, $browser, $kind);
            self::assertShows('Idle limit: until now 15 min, then 10 min', $page);
            self::assertShows('Ask Sara.', $page);
            self::assertShows(self::KEEP[$kind], $page);
        }
        // What was sent once is not sent a second time by the same page.
        $again = $admin->submit(self::PAGE . '/publish', $this->hidden($preview));
        self::assertSame(422, $again->status);
        self::assertShows(self::html('english', 'announce_changed_meanwhile'), $again);

        $tom = $this->staff('tom', false, $this->german());
        self::assertShows('Inaktivitätsgrenze: bisher', $tom->open(self::ORDINARY['staff']), 'in the language of the reader');
        $row = $this->stack->sql("SELECT * FROM tbllogout_master_log WHERE type = 'announcement'");
        self::assertSame(['begin', 'staff 1'], [$row[0]['reason'], $row[0]['actor']]);
    }

    public function testLookingWritesNothing(): void
    {
        $admin = $this->staff('admin');
        $id = $this->publish($admin, self::form());
        $this->stack->setOption('logout_master_told', '');
        $options = fn (): array => array_column($this->stack->sql('SELECT name, value FROM tbloptions'), 'value', 'name');
        $before = $options();
        foreach ([self::PAGE, self::PAGE . "/one?id={$id}", '/admin/logout_master/rules', '/admin/settings?group=logout_master'] as $page) {
            self::assertSame(200, $admin->open($page)->status, $page);
            self::assertSame([], array_diff_assoc($options(), $before), $page);
        }
        $this->cron();
        self::assertNotSame('', $this->stack->option('logout_master_told'), 'who counts is the cron job');
        // So does the activation, before anybody can change anything.
        $this->stack->setOption('logout_master_told', '');
        $this->stack->cli('module', 'deactivate', 'logout_master');
        $this->stack->cli('module', 'activate', 'logout_master');
        self::assertNotSame('', $this->stack->option('logout_master_told'));
    }

    public function testWhatIsReadInOneBrowserIsReadInTheOthers(): void
    {
        $id = $this->publish($this->staff('admin'), self::form());
        $alone = ['staff' => $this->staff('tom'), 'contact' => $this->contact('dora')];
        foreach (['staff' => 'sara', 'contact' => 'carla'] as $kind => $name) {
            [$here, $there] = [$this->{$kind}($name), $this->{$kind}($name)];
            $queries = self::assertBanners(1, $there, $kind)->header('X-Host-Queries');
            $here->send(Request::xhrPost(self::READ[$kind], ['announcement' => $id]));
            $page = self::assertBanners(0, $there, $kind);
            self::assertSame([$queries, '0'], [$page->header('X-Host-Queries'), $page->header('X-Host-Session-Data-Changed')]);
            self::assertBanners(1, $alone[$kind], $kind, 'somebody else');
            self::assertShowsNot('logout-master-announcement-', $there->open(self::KEEP[$kind]));
        }
        // Whoever has no other browser leaves nothing behind that pages would have to read.
        $known = $this->stack->option('logout_master_announced_read');
        $alone['staff']->send(Request::xhrPost(self::READ['staff'], ['announcement' => $id]));
        self::assertSame($known, $this->stack->option('logout_master_announced_read'));
        $other = $this->publish($this->staff('admin'), self::form());
        self::assertBanners(1, $this->staff('sara'), 'staff', 'the next announcement');
        $this->staff('admin')->submit(self::PAGE . '/end', ['id' => $id]);
        self::assertSame('{}', $this->stack->option('logout_master_announced_read'), "of {$other} nothing is known yet");
    }

    public function testWhatPagesReadOfReadersIsBounded(): void
    {
        $id = $this->publish($this->staff('admin'), self::form());
        $before = json_encode([$id => array_map(static fn (int $number): string => "staff {$number}", range(1000, 1199))]);
        $this->stack->setOption('logout_master_announced_read', $before);
        [$here, $there] = [$this->staff('sara'), $this->staff('sara')];
        $here->send(Request::xhrPost(self::READ['staff'], ['announcement' => $id]));
        self::assertBanners(0, $there, 'staff');
        $read = json_decode($this->stack->option('logout_master_announced_read'), true)[$id];
        self::assertSame([200, 'staff 1001', 'staff 2'], [count($read), $read[0], end($read)], 'the oldest makes room');
        $this->stack->setOption('logout_master_announced_read', '{"' . $id . '":7,"x":[[]]}');
        self::assertBanners(1, $there, 'staff', 'damaged, it tells nothing');
        $here->send(Request::xhrPost(self::READ['staff'], ['announcement' => $id]));
        self::assertBanners(0, $there, 'staff', 'and mends');
    }

    public function testWhoHasReadItSeesItNoMore(): void
    {
        $admin = $this->staff('admin');
        $id = $this->publish($admin, self::form());
        $people = ['staff' => [$this->staff('sara'), 'sara'], 'contact' => [$this->contact('carla'), 'carla']];
        foreach ($people as $kind => [$browser, $name]) {
            self::assertBanners(1, $browser, $kind);
            $answer = $browser->send(Request::xhrPost(self::READ[$kind], ['announcement' => $id, 'by' => 'banner']));
            self::assertSame(200, $answer->status, (string) $answer);
            self::assertBanners(0, $browser, $kind);
            $answer = $browser->submit(self::READ[$kind], ['announcement' => $id]);
            self::assertTrue($answer->isRedirect(), 'a second time by the form does no harm');
            $other = $kind === 'staff' ? $this->staff($name) : $this->contact($name);
            self::assertBanners(0, $other, $kind, 'after another sign-in');
        }
        self::assertBanners(1, $this->staff('tom'), 'staff', 'somebody else');
        $rows = $this->stack->sql('SELECT kind, person, read_by FROM tbllogout_master_announced ORDER BY kind');
        self::assertSame([['kind' => 'contact', 'person' => 1, 'read_by' => 'banner'],
            ['kind' => 'staff', 'person' => 2, 'read_by' => 'banner']], $rows);

        $page = $admin->open(self::PAGE . "/one?id={$id}");
        self::assertShows('data-counts="staff" data-read="1" data-people="5"', $page);
        self::assertShows('<tr data-person="2">', $admin->open(self::PAGE . "/one?id={$id}&filter=read"));
        self::assertShowsNot('<tr data-person="2">', $admin->open(self::PAGE . "/one?id={$id}&filter=unread"));
        self::assertShows('Carla', $admin->open(self::PAGE . "/one?id={$id}&kind=contact&filter=read"));
        $csv = $admin->submit(self::PAGE . '/csv', ['id' => $id, 'kind' => 'contact', 'filter' => 'read']);
        self::assertSame('text/csv; charset=UTF-8', $csv->header('Content-Type'));
        self::assertMatchesRegularExpression('/^"contact","1","Carla[^"]*","carla@example.net","20[^"]+Z","banner","",""\r$/m', $csv->body);
        self::assertSame(2, substr_count($csv->body, "\n"));

        $this->stack->sql('UPDATE tblstaff SET active = 0 WHERE staffid = 2');
        $this->stack->sql('UPDATE tblcontacts SET active = 0 WHERE id = 1');
        $page = $admin->open(self::PAGE . "/one?id={$id}");
        self::assertShows('data-counts="staff" data-read="0" data-people="4"', $page, 'whoever is switched off is in no count');
        self::assertMatchesRegularExpression('/data-counts="contact" data-read="0" data-people="\d+"/', $page->body);

        $tom = $this->staff('tom');
        $admin->submit(self::PAGE . '/end', ['id' => $id]);
        self::assertBanners(0, $tom, 'staff');
        self::assertSame('[]', $this->stack->option('logout_master_announced'));
        $late = $tom->send(Request::xhrPost(self::READ['staff'], ['announcement' => $id]));
        self::assertSame(404, $late->status);
        $admin->submit(self::PAGE . '/delete', ['id' => $id]);
        self::assertSame([], $this->stack->sql('SELECT * FROM tbllogout_master_announced'));
        $rows = $this->stack->sql("SELECT reason FROM tbllogout_master_log WHERE type = 'announcement' ORDER BY n");
        $reasons = array_column($rows, 'reason');
        self::assertSame(['begin', 'end', 'delete'], array_slice($reasons, -3));
    }

    public function testTheEvidenceCountsWhoHasReadIt(): void
    {
        $admin = $this->staff('admin');
        $id = $this->publish($admin, self::form(['to' => ['staff']]));
        $admin->send(Request::xhrPost(self::READ['staff'], ['announcement' => $id]));
        $packed = function (array $period) use ($admin): string {
            $pack = (string) tempnam(sys_get_temp_dir(), 'pack');
            file_put_contents($pack, $admin->submit('/admin/logout_master/audit/pack', $period)->body);
            $table = (string) shell_exec('unzip -p ' . escapeshellarg($pack) . ' announcements.csv');
            unlink($pack);
            return $table;
        };
        $row = '/^"' . $id . '","[^"]+","staff 1","[^"]+","[^"]+","","yes","no","yes","staff","5","1","0","0","0"\r$/m';
        self::assertMatchesRegularExpression($row, $packed([]));
        self::assertMatchesRegularExpression($row, $packed(['from' => gmdate('Y-m-d', time() - 86400)]));
        self::assertSame(1, substr_count($packed(['until' => '2020-01-01']), "\n"), 'of another period');
    }

    public function testNobodyReadsItForSomebodyElse(): void
    {
        $admin = $this->staff('admin');
        $id = $this->publish($admin, self::form(['to' => ['contact']]));
        $sara = $this->staff('sara');
        $carla = $this->contact('carla');
        $stranger = $this->stack->browser();
        $stranger->open('/authentication/login');
        $tries = [
            'not for staff' => [$sara, Request::xhrPost(self::READ['staff'], ['announcement' => $id]), [404]],
            'staff on the other side' => [$sara, Request::xhrPost(self::READ['contact'], ['announcement' => $id]), [302, 303, 307, 401]],
            'nobody' => [$stranger, Request::xhrPost(self::READ['contact'], ['announcement' => $id]), [302, 303, 307, 401]],
            'without a token' => [$carla, Request::form(self::READ['contact'], ['announcement' => $id])->withoutToken(), [403, 419]],
            'from elsewhere' => [$carla, Request::form(self::READ['contact'], ['announcement' => $id])
                ->with('Sec-Fetch-Site', 'cross-site'), [403]],
            'by a link' => [$carla, Request::page(self::READ['contact'] . "?announcement={$id}"), [405]],
            'one that is not' => [$carla, Request::xhrPost(self::READ['contact'], ['announcement' => $id + 7]), [404]],
            'a list' => [$carla, Request::xhrPost(self::READ['contact'], ['announcement' => [$id]]), [404]],
            'a text' => [$carla, Request::xhrPost(self::READ['contact'], ['announcement' => "{$id} OR 1=1"]), [404]],
        ];
        foreach ($tries as $name => [$browser, $request, $expected]) {
            self::assertContains($browser->send($request)->status, $expected, $name);
        }
        $imposter = $this->staff('admin');
        $imposter->follow($imposter->open('/admin/clients/login_as_client/1'));
        $page = $imposter->open(self::ORDINARY['contact']);
        self::assertSame(200, $page->status);
        self::assertShowsNot('logout-master-announcement-', $page, 'staff who work as the client');
        self::assertSame(403, $imposter->send(Request::xhrPost(self::READ['contact'], ['announcement' => $id]))->status);
        self::assertSame([], $this->stack->sql('SELECT * FROM tbllogout_master_announced'));
        $posted = ['announcement' => $id, 'kind' => 'staff', 'person' => '2', 'id' => '2'];
        self::assertSame(200, $carla->send(Request::xhrPost(self::READ['contact'], $posted))->status);
        self::assertSame([['kind' => 'contact', 'person' => 1]], $this->stack->sql('SELECT kind, person FROM tbllogout_master_announced'));
    }

    public function testOnlyWhoMayEditAnnounces(): void
    {
        $admin = $this->staff('admin');
        $id = $this->publish($admin, self::form());
        $this->stack->sql("INSERT INTO tblstaff_permissions (staff_id, feature, capability) VALUES (3, 'logout_master', 'view')");
        $count = fn (): array => $this->stack->sql('SELECT id, ended FROM tbllogout_master_announcements');
        $before = $count();
        foreach ([$this->staff('tom'), $this->staff('sara')] as $browser) {
            foreach (['', "/one?id={$id}"] as $page) {
                self::assertTrue($browser->open(self::PAGE . $page)->isRedirect(), $page);
            }
            foreach (['preview', 'publish', 'told', 'end', 'delete', 'again', 'csv'] as $call) {
                self::assertTrue($browser->submit(self::PAGE . "/{$call}", ['id' => $id] + self::form())->isRedirect(), $call);
            }
        }
        self::assertShowsNot(self::PAGE, $this->staff('tom')->open('/admin/logout_master/rules'), 'no tab either');
        foreach (['publish', 'told', 'end', 'delete', 'again', 'csv'] as $call) {
            self::assertSame(405, $admin->open(self::PAGE . "/{$call}")->status, $call);
            $sent = $admin->send(Request::form(self::PAGE . "/{$call}", ['id' => $id])->withoutToken());
            self::assertContains($sent->status, [403, 419], $call);
        }
        self::assertSame($before, $count());
    }

    public function testMarkupInAnyFieldIsText(): void
    {
        $this->stack->sql("UPDATE tblroles SET name = ? WHERE roleid = 2", [self::EVIL]);
        $this->stack->sql('UPDATE tblstaff SET lastname = ? WHERE staffid = 3', [self::EVIL]);
        $this->stack->policy(Policy::document([], [
            ['name' => 'a', 'match' => ['ids' => [3], 'kind' => 'staff'], 'set' => ['idle_timeout' => 120]],
            ['name' => 'b', 'match' => ['roles' => [2]], 'set' => ['idle_timeout' => 240]],
        ]));
        $admin = $this->staff('admin');
        $preview = $admin->submit(self::PAGE . '/preview', self::form(['note' => self::EVIL, 'ways' => ['banner', 'mail']]));
        self::assertSame(200, $preview->status);
        $this->publish($admin, self::form(['note' => self::EVIL, 'ways' => ['banner', 'mail']]));
        $this->stack->cli('mail', 'clear');
        $id = $this->stack->sql('SELECT id FROM tbllogout_master_announcements')[0]['id'];
        $pages = [$admin->open(self::PAGE), $preview, $this->staff('tom')->open(self::ORDINARY['staff']),
            $this->contact('carla')->open(self::ORDINARY['contact']), $admin->open(self::PAGE . "/one?id={$id}"),
            $admin->submit(self::PAGE . '/preview', self::form(['from' => self::EVIL, 'until' => self::EVIL, 'note' => self::EVIL]))];
        $this->cron();
        $mails = $this->stack->cli('mail', 'list');
        $this->stack->sql("UPDATE tblroles SET name = 'Accounting' WHERE roleid = 2");
        $this->stack->sql("UPDATE tblstaff SET lastname = 'Till' WHERE staffid = 3");
        foreach ($pages as $number => $page) {
            self::assertShowsNot('<script>alert(1)', $page, "page {$number}");
        }
        self::assertNotSame('', trim($mails));
        self::assertStringNotContainsString('<script', $mails);
        self::assertStringContainsString('&#123;staff_email&#125;', $mails, 'what an admin wrote is no field');
    }

    public function testWhatIsWrongStandsAtItsFieldAndAnnouncesNothing(): void
    {
        $admin = $this->staff('admin');
        $cases = ['to' => ['to' => []], 'ways' => ['ways' => ['smoke']], 'from' => ['from' => 'now'], 'until' => ['until' => '2001-01-01'],
            'note' => ['note' => '']];
        foreach ($cases as $field => $case) {
            foreach (['preview', 'publish'] as $call) {
                $page = $admin->submit(self::PAGE . "/{$call}", $case + self::form());
                self::assertSame(422, $page->status, $field);
                self::assertShows("id=\"announce-{$field}-error\"", $page);
            }
        }
        self::assertSame(422, $admin->submit(self::PAGE . '/publish', self::form())->status, 'not seen before');
        for ($number = 0; $number < 3; $number++) {
            $this->publish($admin, self::form());
        }
        $page = $admin->submit(self::PAGE . '/preview', self::form());
        self::assertShows(self::html('english', 'announce_too_many'), $page);
        self::assertCount(3, $this->stack->sql('SELECT id FROM tbllogout_master_announcements'));
        self::assertBanners(3, $this->staff('sara'), 'staff');
        $this->limits(['idle_timeout' => 300]);
        $admin->submit(self::PAGE . '/told', []);
        self::assertShowsNot('id="logout-master-news"', $admin->open('/admin/logout_master/rules'));
    }

    public function testAnOrdinaryPageCostsNothingMore(): void
    {
        $browsers = ['staff' => $this->staff('sara'), 'contact' => $this->contact('carla')];
        $measure = static function () use ($browsers): array {
            $costs = [];
            foreach ($browsers as $kind => $browser) {
                // Twice: the first one changes the page to return to, which the host keeps in the session.
                $browser->open(self::ORDINARY[$kind]);
                $answer = $browser->open(self::ORDINARY[$kind]);
                $costs[$kind] = [$answer->header('X-Host-Queries'), $answer->header('X-Host-Session-Data-Changed')];
            }
            return $costs;
        };
        $before = $measure();
        self::assertSame('0', $before['staff'][1]);
        $id = $this->publish($this->staff('admin'), self::form());
        foreach ($browsers as $kind => $browser) {
            self::assertBanners(1, $browser, $kind);
        }
        self::assertSame($before, $measure(), 'of those who have not read it');
        foreach ($browsers as $kind => $browser) {
            $browser->send(Request::xhrPost(self::READ[$kind], ['announcement' => $id]));
        }
        self::assertSame($before, $measure(), 'of those who have');
    }

    public function testThePageOnOnesWorkIsForEverybodyAndTellsTheirOwnLimits(): void
    {
        $this->stack->policy(Policy::document(['idle_timeout' => 1200, 'warning' => 60], [
            ['name' => 'tom', 'match' => ['kind' => 'staff', 'ids' => [3]], 'set' => ['idle_timeout' => 420]],
        ]));
        $id = $this->publish($this->staff('admin'), self::form(['ways' => ['mail']]));
        $people = ['staff' => $this->staff('tom'), 'contact' => $this->contact('carla')];
        foreach ($people as $kind => $browser) {
            self::assertBanners(0, $browser, $kind, 'a mail alone');
            $page = $browser->open(self::KEEP[$kind]);
            self::assertSame(200, $page->status);
            self::assertShows($kind === 'staff' ? 'After 7 min without' : 'After 20 min without', $page);
            self::assertShows("id=\"logout-master-announcement-{$id}\"", $page, 'to where the mail leads');
            self::assertShows(self::KEEP[$kind], $browser->open(substr(self::KEEP[$kind], 0, -5)));
            self::assertSame(200, $browser->send(Request::xhrPost(self::READ[$kind], ['announcement' => $id, 'by' => 'page']))->status);
            self::assertShowsNot('logout-master-announcement-', $browser->open(self::KEEP[$kind]));
        }
        self::assertSame(['page', 'page'], array_column($this->stack->sql('SELECT read_by FROM tbllogout_master_announced'), 'read_by'));
        foreach (self::KEEP as $path) {
            self::assertTrue($this->stack->browser()->open($path)->isRedirect(), 'a stranger signs in first');
        }
    }

    public function testWhatIsOverGoesAndWhatIsOldIsForgotten(): void
    {
        $id = $this->publish($this->staff('admin'), self::form());
        $content = json_decode($this->stack->sql('SELECT content FROM tbllogout_master_announcements')[0]['content'], true);
        $this->stack->sql(
            'UPDATE tbllogout_master_announcements SET content = ?',
            [json_encode(['until' => time() - 5] + $content)]
        );
        $this->cron();
        self::assertSame('[]', $this->stack->option('logout_master_announced'));
        self::assertNotSame(0, $this->stack->sql('SELECT ended FROM tbllogout_master_announcements')[0]['ended']);
        $this->stack->sql('UPDATE tbllogout_master_announcements SET ended = ?', [time() - 500 * 86400]);
        $this->stack->sql("INSERT INTO tbllogout_master_announced VALUES (?, 'staff', 2, '', 0, 5, 'banner')", [$id]);
        $this->cron();
        foreach (['announcements', 'announced'] as $table) {
            self::assertSame([], $this->stack->sql("SELECT * FROM tbllogout_master_{$table}"));
        }
    }

    public function testWithoutItsTablePeopleSignInAllTheSame(): void
    {
        $admin = $this->staff('admin');
        $this->publish($admin, self::form());
        $this->provokes('/announce/');
        $this->stack->sql('RENAME TABLE tbllogout_master_announced TO hidden_announced');
        try {
            self::assertBanners(1, $this->staff('tom'), 'staff');
            self::assertBanners(1, $this->contact('carla'), 'contact');
            self::assertShows('tbllogout_master_announced', $admin->open(self::PAGE), 'and the page says what is wrong');
            self::assertSame(503, $admin->send(Request::xhrPost(self::READ['staff'], ['announcement' => $this->last()]))->status);
            self::assertSame(200, $this->stack->browser()->open('/cron/index')->status);
        } finally {
            $this->stack->sql('RENAME TABLE hidden_announced TO tbllogout_master_announced');
        }
    }

    private static function assertBanners(int $expected, Browser $browser, string $kind, string $message = ''): Answer
    {
        $page = $browser->open(self::ORDINARY[$kind]);
        self::assertSame(200, $page->status, (string) $page);
        self::assertSame($expected, preg_match_all('/id="logout-master-announcement-\d+"/', $page->body), "{$message} {$page}");
        return $page;
    }

    /**
     * @param array<string, mixed> $fields
     * @return array<string, mixed>
     */
    private static function form(array $fields = []): array
    {
        return $fields + ['to' => ['staff', 'contact'], 'ways' => ['banner'], 'from' => date('Y-m-d'),
            'until' => date('Y-m-d', time() + 7 * 86400), 'note' => 'A word of mine.', 'asks' => '1'];
    }

    /**
     * @param array<string, mixed> $fields
     * @return int the number of the announcement
     */
    private function publish(Browser $admin, array $fields): int
    {
        $preview = $admin->submit(self::PAGE . '/preview', $fields);
        self::assertSame(200, $preview->status, (string) $preview);
        $sent = $admin->submit(self::PAGE . '/publish', $this->hidden($preview));
        self::assertTrue($sent->isRedirect(), (string) $sent);
        return $this->last();
    }

    /** @return array<string, mixed> what the preview's form sends */
    private function hidden(Answer $preview): array
    {
        self::assertSame(1, preg_match('#id="logout-master-announce-publish">(.*?)</form>#s', $preview->body, $form), (string) $preview);
        preg_match_all('/<input type="hidden" name="([^"]+)" value="([^"]*)">/', $form[1], $inputs, PREG_SET_ORDER);
        $pairs = array_map(
            static fn (array $input): string => rawurlencode($input[1]) . '=' . rawurlencode(html_entity_decode($input[2], ENT_QUOTES)),
            $inputs
        );
        parse_str(implode('&', $pairs), $fields);
        unset($fields['csrf_token_name']);
        return $fields;
    }

    private function german(): Browser
    {
        $this->stack->sql("UPDATE tblstaff SET default_language = 'german' WHERE staffid = 3");
        return $this->stack->browser();
    }
}
