<?php

/** What was typed is kept for its owner: by page, by ticket, by a form that met the end; and for nobody else. */

declare(strict_types=1);

final class DraftVaultTest extends DraftTestCase
{
    public function testItsOwnerGetsItBackAfterSigningInAgain(): void
    {
        $browser = $this->staff('sara');
        $answer = $this->save($browser, 'staff', $this->ticket($browser));
        self::assertSame([200, true], [$answer->status, $answer->json()['saved']], (string) $answer);
        self::assertNotSame('', $answer->json()['ticket'], 'a fresh ticket');
        $browser->open('/admin/authentication/logout');

        $again = $this->staff('sara');
        $found = $this->find($again, 'staff');
        self::assertSame(200, $found->status, (string) $found);
        $draft = $found->json()['drafts'][0];
        self::assertSame([self::DRAFT, self::TEXT, '', 'Note'], [
            $draft['draft'], ...array_map(fn (string $key) => $draft['content']['fields'][0][$key], ['v', 'b', 'l']),
        ]);
        self::assertStringContainsString('no-store', $found->header('Cache-Control'));
        self::assertSame([], $this->find($again, 'staff', ['/admin/clients/client/4|client-form|'])->json()['drafts']);
        self::assertSame(1, $this->find($again, 'staff', ['/other|'])->json()['known']);
        self::assertSame(200, $this->drop($again, 'staff', ['draft' => self::DRAFT])->status);
        self::assertSame(['known' => 0, 'drafts' => []], array_diff_key($this->find($again, 'staff')->json(), ['csrf' => 1]));
    }

    public function testNobodyElseFindsSeesOrDeletesIt(): void
    {
        $sara = $this->staff('sara');
        $this->save($sara, 'staff', $this->ticket($sara));
        $carla = $this->contact('carla');
        foreach (['admin', 'tom'] as $name) {
            $other = $this->staff($name);
            self::assertSame([], $this->find($other, 'staff')->json()['drafts'], $name);
            self::assertShowsNot('Novak', $other->open('/admin/logout_master/my_drafts'), $name);
            self::assertSame(200, $this->drop($other, 'staff', ['draft' => self::DRAFT])->status, 'says nothing of others');
            self::assertSame(200, $this->drop($other, 'staff', ['all' => '1'])->status);
            // Nor by overwriting it under the same name.
            $this->save($other, 'staff', $this->ticket($other), ['content' => self::content('Other words')]);
        }
        self::assertSame(401, $this->find($carla, 'staff')->status);
        self::assertSame([], $this->find($carla, 'contact')->json()['drafts']);
        $anonymous = $this->stack->browser();
        $anonymous->open('/admin/authentication');
        foreach ([$this->find($anonymous, 'staff'), $this->drop($anonymous, 'staff', ['all' => '1'])] as $answer) {
            self::assertSame(401, $answer->status, (string) $answer);
        }
        self::assertSame(self::TEXT, $this->find($sara, 'staff')->json()['drafts'][0]['content']['fields'][0]['v']);
    }

    public function testACopyOfTheDatabaseTellsNothing(): void
    {
        $sara = $this->staff('sara');
        $this->save($sara, 'staff', $this->ticket($sara));
        $rows = $this->stack->sql('SELECT * FROM tbllogout_master_drafts');
        self::assertCount(1, $rows);
        $copy = json_encode($rows, JSON_THROW_ON_ERROR) . base64_decode($rows[0]['sealed']);
        foreach (['Novak', 'Thursday', 'clients', 'client-form', 'Note', 'note', 'Cedar'] as $word) {
            self::assertStringNotContainsStringIgnoringCase($word, $copy);
        }
        // Moved to another person, it opens for neither.
        $this->stack->sql('UPDATE tbllogout_master_drafts SET person = 3');
        $tom = $this->staff('tom');
        self::assertSame([], $this->find($tom, 'staff')->json()['drafts']);
        self::assertShowsNot('Novak', $tom->open('/admin/logout_master/my_drafts'));
        self::assertShows(self::html('english', 'drafts_unreadable'), $tom->open('/admin/logout_master/my_drafts'));
    }

    public function testTheLastWordsAreKeptByTicketWhenTheSessionIsOver(): void
    {
        $browser = $this->staff('sara');
        $ticket = $this->ticket($browser);
        $this->limits(['idle_timeout' => 1]);
        self::pause(1.15);
        self::assertSame(401, $this->find($browser, 'staff')->status, 'nothing to read any more');
        $answer = $this->save($browser, 'staff', $ticket);
        self::assertSame(200, $answer->status, (string) $answer);
        self::assertArrayNotHasKey('ticket', $answer->json(), 'no fresh ticket for who is signed out');
        // And when the browser's session is gone, too.
        self::assertTrue($browser->open('/admin/clients')->isRedirect());
        $other = str_repeat('ab', 16);
        self::assertSame(200, $this->save($browser, 'staff', $ticket, ['draft' => $other])->status);
        $asked = [$this->find($browser, 'staff'), $this->drop($browser, 'staff', ['draft' => $other, 'ticket' => $ticket])];
        foreach ($asked as $refused) {
            self::assertSame(401, $refused->status, 'a ticket opens and deletes nothing');
        }
        $this->stack->policy(Policy::long());
        self::assertSame(2, $this->find($this->staff('sara'), 'staff')->json()['known']);
    }

    public function testATicketDoesNotOutliveAnEndThatSomebodyWanted(): void
    {
        $browser = $this->staff('sara');
        $ticket = $this->ticket($browser);
        $id = $this->status($browser)['session_id'];
        $this->stack->registry("logout_master_terminate('{$id}', 'admin', 'test')");
        self::assertSame(200, $this->save($browser, 'staff', $ticket)->status, 'just now');
        // Somebody whose account was closed keeps nothing.
        $this->stack->sql('UPDATE tblstaff SET active = 0 WHERE staffid = 2');
        try {
            self::assertSame(401, $this->save($browser, 'staff', $ticket)->status);
        } finally {
            $this->stack->sql('UPDATE tblstaff SET active = 1 WHERE staffid = 2');
        }
    }

    public function testForgedAndForeignTicketsKeepNothing(): void
    {
        $sara = $this->staff('sara');
        $carla = $this->contact('carla');
        $ticket = $this->ticket($sara);
        $anonymous = $this->stack->browser();
        $anonymous->open('/admin/authentication');
        $forged = ['', 'x', substr($ticket, 0, -1) . ($ticket[-1] === 'a' ? 'b' : 'a'), str_replace('.2.', '.1.', $ticket),
            str_replace('staff', 'contact', $ticket)];
        foreach ($forged as $one) {
            self::assertSame(401, $this->save($anonymous, 'staff', $one)->status, $one);
            self::assertSame(401, $this->save($anonymous, 'contact', $one)->status, $one);
        }
        self::assertSame([], $this->stack->sql('SELECT * FROM tbllogout_master_drafts'));
        // Somebody else's, replayed: it can do no more than in its owner's hands, and gives its user nothing.
        $answer = $this->save($carla, 'staff', $ticket);
        self::assertSame(200, $answer->status);
        self::assertSame([['kind' => 'staff', 'person' => 2]], array_map(
            static fn (array $row): array => ['kind' => $row['kind'], 'person' => (int) $row['person']],
            $this->stack->sql('SELECT kind, person FROM tbllogout_master_drafts')
        ));
        self::assertSame([], $this->find($carla, 'contact')->json()['drafts']);
    }

    public function testALockedSessionKeepsButShowsNothing(): void
    {
        $browser = $this->staff('sara');
        $ticket = $this->ticket($browser);
        $browser->send(Request::xhrPost('/logout_master/presence/lock', ['kind' => 'staff']));
        self::assertSame(200, $this->save($browser, 'staff', $ticket)->status);
        self::assertSame(423, $this->find($browser, 'staff')->status);
        self::assertSame(423, $this->drop($browser, 'staff', ['all' => '1'])->status);
        self::assertSame(423, $browser->open('/admin/logout_master/my_drafts')->status);
        self::assertSame(1, count($this->stack->sql('SELECT * FROM tbllogout_master_drafts')));
    }

    public function testNoCallCountsAsActivityOrRenewsACookie(): void
    {
        $browser = $this->staff('sara');
        $ticket = $this->ticket($browser);
        self::pause(0.3);
        $before = $this->status($browser)['idle_ms'];
        $answers = [$this->save($browser, 'staff', $ticket), $this->find($browser, 'staff')];
        $answers[] = $this->drop($browser, 'staff', ['all' => '1']);
        foreach ($answers as $answer) {
            self::assertSame([200, []], [$answer->status, array_keys($answer->cookies())]);
        }
        self::assertGreaterThanOrEqual($before, $this->status($browser)['idle_ms']);
    }

    public function testAFormThatMeetsTheEndIsKept(): void
    {
        $browser = $this->staff('sara');
        $this->limits(['idle_timeout' => 1]);
        self::pause(1.15);
        $browser->cookies['logout_master_sent'] = self::DRAFT . ".company\nnote";
        $fields = ['company' => 'Cedar & Sons', 'note' => '<p>' . self::TEXT . '</p>', 'password' => 'hunter2', 'city' => 'Unchanged'];
        $form = Request::form('/admin/clients/client/3', $fields)->with('Referer', $this->stack->url() . '/admin/clients/client/3');
        $answer = $browser->send($form);
        self::assertTrue($answer->isRedirect(), (string) $answer);
        self::assertArrayNotHasKey('logout_master_sent', $browser->cookies, 'nobody takes it for sent');
        self::assertSame([], $this->stack->sql("SELECT * FROM tblclients WHERE company = 'Cedar & Sons'"));
        $this->stack->policy(Policy::long());
        $sara = $this->staff('sara');
        $found = $this->find($sara, 'staff', ['post:/admin/clients/client/3|/admin/clients/client/3'])->json()['drafts'][0];
        $kept = array_column($found['content']['fields'], 'v', 'n');
        self::assertSame(['company' => 'Cedar & Sons', 'note' => '<p>' . self::TEXT . '</p>'], $kept);
    }

    public function testAFormThatMeetsALockIsKeptWithoutAnyScript(): void
    {
        $carla = $this->contact('carla');
        $carla->send(Request::xhrPost('/logout_master/presence/lock', ['kind' => 'contact']));
        $fields = ['subject' => 'Broken seal', 'message' => self::TEXT, 'password' => 'hunter2', 'card_number' => '4111 1111 1111 1111',
            'reference' => '4111111111111111', 'cvc' => '737'];
        $form = Request::form('/clients/open_ticket', $fields)->with('Referer', $this->stack->url() . '/clients/open_ticket');
        self::assertSame(423, $carla->send($form)->status);
        self::assertSame([], $this->stack->sql("SELECT * FROM tbltickets WHERE subject = 'Broken seal'"));
        $carla->send(Request::xhrPost('/logout_master/presence/resume', ['kind' => 'contact', 'password' => 'carla-pass']));
        $page = $carla->open('/logout_master/my_drafts_client');
        self::assertShows('Broken seal', $page);
        self::assertShows(self::TEXT, $page);
        foreach (['hunter2', '4111', '737'] as $secret) {
            self::assertShowsNot($secret, $page);
        }
    }

    public function testALoginThatMeetsTheEndOfAnEarlierSessionIsNoDraft(): void
    {
        $browser = $this->staff('sara');
        $this->limits(['idle_timeout' => 1]);
        self::pause(1.15);
        $browser->submit('/admin/authentication', ['email' => 'sara@example.com', 'password' => 'sara-pass', 'remember' => '1']);
        self::assertSame([], $this->stack->sql('SELECT * FROM tbllogout_master_drafts'));
    }

    public function testAFormThatIsLetThroughIsMarkedForTheNextPage(): void
    {
        $browser = $this->staff('sara');
        $browser->cookies['logout_master_sent'] = self::DRAFT . '.company';
        $browser->submit('/admin/clients/client/4', ['company' => 'Dogwood Press']);
        self::assertSame('posted.' . self::DRAFT, $browser->cookies['logout_master_sent']);
        self::assertSame([], $this->stack->sql('SELECT * FROM tbllogout_master_drafts'));
    }

    public function testWhoWorksAsAClientHasNoPartInItsDrafts(): void
    {
        $carla = $this->contact('carla');
        $this->save($carla, 'contact', $this->ticket($carla));
        $admin = $this->staff('admin');
        $page = $admin->arrive('/admin/clients/login_as_client/1');
        self::assertShowsNot('logout-master-drafts', $page, 'nothing to keep by');
        $answers = [$this->find($admin, 'contact'), $this->save($admin, 'contact', ''), $this->drop($admin, 'contact', ['all' => '1'])];
        foreach ($answers as $answer) {
            self::assertSame(403, $answer->status, (string) $answer);
        }
        $list = $admin->open('/logout_master/my_drafts_client');
        self::assertShows(self::html('english', 'drafts_not_yours'), $list);
        self::assertShowsNot('Novak', $list);
        $admin->send(Request::xhrPost('/logout_master/presence/lock', ['kind' => 'contact']));
        $admin->submit('/clients/open_ticket', ['subject' => 'By an admin', 'message' => 'x']);
        self::assertCount(1, $this->stack->sql('SELECT * FROM tbllogout_master_drafts'), 'what staff write is not kept as the client\'s');
        self::assertSame(self::TEXT, $this->find($carla, 'contact')->json()['drafts'][0]['content']['fields'][0]['v']);
    }

    public function testScriptInADraftIsTextOnThePage(): void
    {
        $evil = '"><script>alert(1)</script><img src=x onerror=alert(2)>';
        $browser = $this->staff('sara');
        $content = ['title' => $evil, 'path' => 'javascript:alert(3)', 'fields' => [
            ['n' => $evil, 'i' => 0, 'k' => 'text', 'l' => $evil, 'v' => $evil, 'b' => $evil, 't' => $evil],
            ['n' => 'x', 'i' => 0, 'k' => 'html', 'l' => '', 'v' => $evil, 'b' => null, 't' => ''],
        ]];
        self::assertSame(200, $this->save($browser, 'staff', '', ['content' => json_encode($content)])->status);
        $page = $browser->open('/admin/logout_master/my_drafts');
        self::assertSame(200, $page->status);
        self::assertShows('&lt;script&gt;alert(1)', $page);
        foreach (['<script>alert', '<img src=x', 'href="javascript'] as $markup) {
            self::assertShowsNot($markup, $page);
        }
        $answer = $this->find($browser, 'staff');
        self::assertStringStartsWith('application/json', $answer->header('Content-Type'));
        self::assertSame('nosniff', $answer->header('X-Content-Type-Options'));
    }

    public function testBadInputIsRefusedWithWhatWasExpected(): void
    {
        $browser = $this->staff('sara');
        $bad = [
            [422, ['draft' => 'x'], 'draft: expected 32'],
            [422, ['form' => ''], 'form: expected a text'],
            [422, ['form' => str_repeat('x', 2001)], 'form: expected a text'],
            [422, ['content' => 'x'], 'content: expected JSON'],
            [422, ['content' => '{}'], 'found no field'],
            [422, ['content' => json_encode(['fields' => [['n' => 'password', 'v' => 'hunter2']]])], 'found no field'],
            [422, ['kind' => 'evil'], 'kind: expected'],
            [413, ['content' => self::content(str_repeat('x', 600000))], 'expected 524288 or fewer'],
            [413, ['content' => str_repeat('x', 1100000)], 'or fewer'],
        ];
        foreach ($bad as [$status, $fields, $message]) {
            $answer = $this->save($browser, 'staff', '', $fields);
            self::assertSame($status, $answer->status, $message . (string) $answer);
            self::assertStringContainsString($message, $answer->json()['message']);
        }
        foreach (['save', 'find', 'drop'] as $call) {
            self::assertSame(405, $browser->send(Request::xhr("/logout_master/drafts/{$call}"))->status, $call);
            $withoutToken = Request::xhrPost("/logout_master/drafts/{$call}", ['kind' => 'staff'])->withoutToken();
            self::assertSame(419, $browser->send($withoutToken)->status, $call);
            $other = Request::xhrPost("/logout_master/drafts/{$call}", ['kind' => 'staff'])->with('Sec-Fetch-Site', 'cross-site');
            self::assertSame(403, $browser->send($other)->status, $call);
        }
        self::assertSame([], $this->stack->sql('SELECT * FROM tbllogout_master_drafts'));
    }

    public function testThereIsABoundToHowManyAndHowOften(): void
    {
        $browser = $this->staff('sara');
        $ticket = $this->ticket($browser);
        $most = 50;
        for ($number = 0; $number < $most; $number++) {
            $this->stack->sql(
                'INSERT INTO tbllogout_master_drafts VALUES (\'staff\', 2, ?, ?, \'x\', ?, ?, 1)',
                [sprintf('%032x', $number), str_repeat('0', 64), time() - 1000 + $number, time() + 3600]
            );
        }
        self::assertSame(200, $this->save($browser, 'staff', $ticket)->status);
        $left = array_column($this->stack->sql('SELECT draft FROM tbllogout_master_drafts ORDER BY draft'), 'draft');
        self::assertCount($most, $left);
        self::assertNotContains(sprintf('%032x', 0), $left, 'the oldest made room');
        // By ticket alone nothing of the person's is pushed out.
        $browser->open('/admin/authentication/logout');
        self::assertSame(409, $this->save($browser, 'staff', $ticket, ['draft' => str_repeat('ab', 16)])->status);
        self::assertSame(200, $this->save($browser, 'staff', $ticket)->status, 'what the page knows goes on');
        $this->stack->sql('UPDATE tbllogout_master_drafts SET saves = 40 WHERE draft = ?', [self::DRAFT]);
        $answer = $this->save($browser, 'staff', $ticket);
        self::assertSame([429, '60'], [$answer->status, $answer->header('Retry-After')]);
        $this->stack->sql('UPDATE tbllogout_master_drafts SET saved_at = saved_at - 61 WHERE draft = ?', [self::DRAFT]);
        self::assertSame(200, $this->save($browser, 'staff', $ticket)->status);
    }

    public function testADraftExpires(): void
    {
        $this->stack->setOption('logout_master_draft_hours', '2');
        $browser = $this->staff('sara');
        $this->save($browser, 'staff', $this->ticket($browser));
        $row = $this->stack->sql('SELECT saved_at, expires_at FROM tbllogout_master_drafts')[0];
        self::assertSame(7200, $row['expires_at'] - $row['saved_at']);
        $this->stack->sql('UPDATE tbllogout_master_drafts SET expires_at = ?', [time() - 1]);
        self::assertSame([], $this->find($browser, 'staff')->json()['drafts']);
        self::assertCount(1, $this->stack->sql('SELECT * FROM tbllogout_master_drafts'));
        $this->stack->browser()->send(Request::fetch('/cron/index'));
        self::assertSame([], $this->stack->sql('SELECT * FROM tbllogout_master_drafts'), 'the host\'s cron cleans up');
    }

    public function testTheOwnerSeesAndDeletesThem(): void
    {
        $browser = $this->staff('sara');
        foreach ([self::DRAFT, str_repeat('ab', 16), str_repeat('cd', 16)] as $draft) {
            $this->save($browser, 'staff', '', ['draft' => $draft]);
        }
        $page = $browser->open('/admin/logout_master/my_drafts');
        self::assertSame(3, substr_count($page->body, 'data-draft='));
        self::assertShows(self::TEXT, $page);
        self::assertShows('href="/admin/clients/client/3"', $page);
        $answer = $browser->submit('/logout_master/drafts/drop', ['kind' => 'staff', 'draft' => self::DRAFT]);
        self::assertSame('/admin/logout_master/my_drafts', $answer->path());
        self::assertSame(2, substr_count($browser->follow($answer)->body, 'data-draft='));
        $browser->submit('/logout_master/drafts/drop', ['kind' => 'staff', 'all' => '1']);
        self::assertShows(self::html('english', 'drafts_none'), $browser->open('/admin/logout_master/my_drafts'));
        self::assertTrue($this->stack->browser()->open('/admin/logout_master/my_drafts')->isRedirect());
        self::assertTrue($this->stack->browser()->open('/logout_master/my_drafts_client')->isRedirect());
    }

    public function testSwitchedOffNothingIsKept(): void
    {
        $admin = $this->staff('admin');
        $fields = ['settings' => ['logout_master_drafts' => '0', 'logout_master_draft_hours' => '24']];
        $admin->submit('/admin/settings?group=logout_master', $fields);
        self::assertSame(['0', '24'], [$this->stack->option('logout_master_drafts'), $this->stack->option('logout_master_draft_hours')]);
        self::assertShowsNot('logout-master-drafts"', $admin->open('/admin/clients'));
        self::assertSame(503, $this->save($admin, 'staff', '')->status);
        self::assertSame(404, $admin->open('/admin/logout_master/my_drafts')->status);
        foreach ([['logout_master_draft_hours' => '721'], ['logout_master_drafts' => 'x']] as $bad) {
            $page = $admin->follow($admin->submit('/admin/settings?group=logout_master', ['settings' => $bad]));
            self::assertShows('alert-danger', $page);
        }
        self::assertSame(['0', '24'], [$this->stack->option('logout_master_drafts'), $this->stack->option('logout_master_draft_hours')]);
    }

    public function testWithoutAKeyNothingIsKeptAndAdminsAreTold(): void
    {
        $file = "{$this->stack->directory}/site/application/config/app-config.php";
        $config = (string) file_get_contents($file);
        $browser = $this->staff('sara');
        $this->save($browser, 'staff', '');
        try {
            file_put_contents($file, preg_replace("/'APP_ENC_KEY', '.*?'/", "'APP_ENC_KEY', 'short'", $config));
            $this->stack->reload();
            $page = $this->staff('admin')->open('/admin/clients');
            self::assertShows(str_replace('{least}', '16', self::html('english', 'health_drafts_key')), $page);
            self::assertShowsNot('id="logout-master-drafts"', $page);
            self::assertSame(503, $this->save($browser, 'staff', '')->status);
            self::assertSame(200, $browser->open('/admin/clients')->status);
            // With another key, what the former one sealed opens for nobody.
            file_put_contents($file, preg_replace("/'APP_ENC_KEY', '.*?'/", "'APP_ENC_KEY', 'fedcba9876543210'", $config));
            $this->stack->reload();
            self::assertSame([], $this->find($browser, 'staff')->json()['drafts']);
            self::assertShows(self::html('english', 'drafts_unreadable'), $browser->open('/admin/logout_master/my_drafts'));
        } finally {
            file_put_contents($file, $config);
            $this->stack->reload();
        }
    }
}
