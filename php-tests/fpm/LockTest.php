<?php

/** Between the idle limit and the end of its grace a session is locked: nothing of the CRM gets out, and it can be unlocked. */

declare(strict_types=1);

final class LockTest extends SiteTestCase
{
    /** What must be in no answer of a locked session. */
    private const SECRETS = ['Alder Works', 'Birch', 'Cedar', 'Dogwood', 'Carla', 'Sara', 'Delivery', '7946', 'Tickets', 'Customers'];

    private const LOCKING = ['idle_timeout' => 1, 'grace' => 600];

    /** @return array<string, array{string, string, string, string}> */
    public function people(): array
    {
        return [
            'staff' => ['staff', 'sara', '/admin/clients/client/3?tab=notes', 'Cedar Logistics'],
            'contact' => ['contact', 'carla', '/clients/ticket/1?from=mail', 'Delivery arrived late'],
        ];
    }

    /** @dataProvider people */
    public function testALockedSessionShowsNothingAndIsUnlockedByThePassword(
        string $kind,
        string $name,
        string $page,
        string $content
    ): void {
        $browser = $kind === 'staff' ? $this->staff($name) : $this->contact($name);
        $old = $browser->copy();
        $this->lockAll();

        foreach (['first', 'reloaded'] as $time) {
            $lock = $browser->open($page);
            $this->assertLockPage($lock, $time);
        }
        $calls = [
            Request::xhr($page),
            Request::fetch($page),
            Request::xhrPost('/admin/clients/table', ['draw' => '1']),
            Request::xhr('/admin/misc/notifications_check'),
            Request::xhr("/logout_master/presence/status?kind={$kind}"),
            Request::xhrPost('/logout_master/presence/extend', ['kind' => $kind]),
            Request::xhrPost('/logout_master/presence/heartbeat', ['kind' => $kind, 'idleMs' => '0']),
        ];
        foreach ($calls as $request) {
            $this->assertLocked($browser->send($request), $request->path);
        }
        $this->assertLockPage($browser->submit('/clients/open_ticket', ['subject' => 'Written while locked', 'message' => 'x']), 'form');
        self::assertSame([], $this->stack->sql("SELECT * FROM tbltickets WHERE subject = 'Written while locked'"));

        $wrong = $this->resume($browser, $kind, "{$name}-pass ");
        self::assertSame(422, $wrong->status, (string) $wrong);
        self::assertSame(html_entity_decode(self::html('english', 'unlock_wrong')), $wrong->json()['message']);
        $this->assertLocked($browser->send(Request::xhr($page)), 'after a wrong password');

        $right = $this->resume($browser, $kind, "{$name}-pass");
        self::assertSame(200, $right->status, (string) $right);
        self::assertSame('active', $right->json()['status']);
        self::assertNotSame($old->session(), $browser->session(), 'a proof of who one is gets a new session id');
        self::assertShows($content, $browser->open($page));
        $replay = $old->open($page);
        self::assertTrue($replay->isRedirect(), "the session id from before the unlock is dead: {$replay}");
        $log = implode("\n", array_column($this->stack->sql('SELECT description FROM tblactivity_log'), 'description'));
        self::assertStringContainsString('Failed unlock attempt', $log);
        self::assertStringContainsString('Session unlocked', $log);
        self::assertStringNotContainsString("{$name}-pass", $log);
    }

    public function testTheLockPageUnlocksWithoutAnyScriptAndReturnsToThePage(): void
    {
        $browser = $this->staff('sara');
        $this->lockAll();
        $lock = $browser->open('/admin/clients/client/3?tab=notes');
        $form = $this->formOf($lock);
        self::assertSame($this->stack->url() . '/logout_master/presence/resume', $form['action']);
        $wrong = $browser->submit('/logout_master/presence/resume', ['password' => 'no'] + $form['fields']);
        $this->assertLockPage($wrong, 'after a wrong password', 422);
        self::assertShows(self::html('english', 'unlock_wrong'), $wrong);
        $right = $browser->submit('/logout_master/presence/resume', ['password' => 'sara-pass'] + $this->formOf($wrong)['fields']);
        self::assertSame('/admin/clients/client/3?tab=notes', $right->path());
        self::assertShows('Cedar Logistics', $browser->follow($right));
    }

    /** Its own address answers scripts only, so nobody may be sent there. */
    public function testALockPageWhoseSessionIsOverLeadsBackToThePageItStandsFor(): void
    {
        $browser = $this->staff('sara');
        $this->limits(['idle_timeout' => 1, 'grace' => 2]);
        self::pause(1.15);
        $form = $this->formOf($browser->open('/admin/clients/client/3?tab=notes'));
        $wrong = $browser->submit('/logout_master/presence/resume', ['password' => 'no'] + $form['fields']);
        $this->assertLockPage($wrong, 'after a wrong password', 422);
        self::pause(2.1);
        $request = Request::form('/logout_master/presence/resume', ['password' => 'sara-pass'] + $this->formOf($wrong)['fields']);
        $late = $browser->send($request->with('Referer', $this->stack->url() . '/logout_master/presence/resume'));
        self::assertSame('/admin/clients/client/3?tab=notes', $late->path());
        self::assertShows('logout-master-notice', $browser->follow($late));
    }

    public function testFiveWrongPasswordsAreEnough(): void
    {
        $browser = $this->staff('sara');
        $other = $this->contact('carla');
        $this->lockAll();
        for ($try = 1; $try <= 5; $try++) {
            self::assertSame(422, $this->resume($browser, 'staff', "wrong {$try}")->status, "attempt {$try}");
        }
        $answer = $this->resume($browser, 'staff', 'sara-pass');
        self::assertSame(429, $answer->status, 'the right one too');
        self::assertGreaterThan(0, (int) $answer->header('Retry-After'));
        $this->assertLocked($browser->send(Request::xhr('/admin/clients')), 'still');
        self::assertSame(200, $this->resume($other, 'contact', 'carla-pass')->status, 'nobody else suffers');
        // After the quarter of an hour the right password works again.
        $this->stack->sql('UPDATE tbllogout_master_attempts SET attempted_at = attempted_at - 900');
        self::assertSame(200, $this->resume($browser, 'staff', 'sara-pass')->status);
    }

    public function testParallelGuessesGetNoMoreThanFiveAnswers(): void
    {
        $browser = $this->staff('sara');
        $this->lockAll();
        $pairs = [];
        for ($guess = 0; $guess < 12; $guess++) {
            $fields = ['kind' => 'staff', 'password' => "guess {$guess}"];
            $pairs[] = [$browser, Request::xhrPost('/logout_master/presence/resume', $fields)];
        }
        $status = array_count_values(array_map(static fn (Answer $answer): int => $answer->status, Browser::together($pairs)));
        self::assertSame([422 => 5, 429 => 7], array_intersect_key($status, [422 => 1, 429 => 1]));
    }

    public function testALockedSessionEndsWhenItsGraceIsOver(): void
    {
        $browser = $this->staff('sara');
        $this->limits(['idle_timeout' => 1, 'grace' => 1]);
        self::pause(2.15);
        $answer = $this->resume($browser, 'staff', 'sara-pass');
        self::assertSame(401, $answer->status, (string) $answer);
        self::assertSame('idle', $answer->json()['reason']);
        self::assertShows(self::html('english', 'reason_idle'), $browser->arrive('/admin/clients'));
    }

    public function testOnesOwnLockHoldsUntilThePassword(): void
    {
        $browser = $this->staff('sara');
        $answer = $browser->send(Request::xhrPost('/logout_master/presence/lock', ['kind' => 'staff']));
        $this->assertLocked($answer, 'lock');
        $this->assertLockPage($browser->open('/admin/clients'), 'locked');
        self::assertSame(200, $this->resume($browser, 'staff', 'sara-pass')->status);
        self::assertSignedIn($browser);
    }

    public function testAClickUnlocksWhereThePolicySaysSo(): void
    {
        $browser = $this->staff('sara');
        $this->stack->policy(Policy::document(self::LOCKING + ['resume' => 'click']));
        self::pause(1.15);
        $lock = $browser->open('/admin/clients');
        $this->assertLockPage($lock, 'click');
        self::assertShowsNot('type="password"', $lock);
        self::assertSame('click', $browser->send(Request::xhr('/admin/clients'))->json()['resume']);
        $answer = $browser->send(Request::xhrPost('/logout_master/presence/resume', ['kind' => 'staff']));
        self::assertSame(200, $answer->status, (string) $answer);
        $this->stack->policy(Policy::long());
        self::assertSignedIn($browser);
    }

    public function testWhoIsLockedMayStillSignOut(): void
    {
        $browser = $this->staff('sara', true);
        $this->lockAll();
        $browser->open('/admin/clients');
        $answer = $browser->submit('/logout_master/presence/end', ['kind' => 'staff']);
        self::assertSame('/admin/authentication', $answer->path());
        self::assertSame([], $this->stack->sessionsOf('staff', 2));
        self::assertTrue($browser->open('/admin/clients')->isRedirect());
        self::assertSame([], $this->stack->sql('SELECT * FROM tbluser_auto_login'));
    }

    private function lockAll(): void
    {
        $this->limits(self::LOCKING);
        self::pause(1.15);
    }

    private function resume(Browser $browser, string $kind, string $password): Answer
    {
        $fields = ['kind' => $kind, 'password' => $password];
        return $browser->send(Request::xhrPost('/logout_master/presence/resume', $fields));
    }

    private function assertLocked(Answer $answer, string $message): void
    {
        self::assertSame(423, $answer->status, "{$message}: {$answer}");
        self::assertSame('locked', $answer->header('X-Logout-Master'), $message);
        self::assertSame('locked', $answer->json()['status'], $message);
        self::assertSame('password', $answer->json()['resume'], $message);
        self::assertNotSame('', $answer->json()['message'], $message);
        $this->assertShowsNothing($answer, $message);
    }

    private function assertLockPage(Answer $answer, string $message, int $status = 423): void
    {
        self::assertSame($status, $answer->status, "{$message}: {$answer}");
        self::assertShows('id="logout-master-lock"', $answer, $message);
        self::assertStringContainsString('no-store', $answer->header('Cache-Control'), $message);
        $this->assertShowsNothing($answer, $message);
    }

    private function assertShowsNothing(Answer $answer, string $message): void
    {
        foreach (self::SECRETS as $secret) {
            self::assertStringNotContainsStringIgnoringCase($secret, $answer->body, $message);
        }
    }

    /** @return array{action: string, fields: array<string, string>} the first form of a page */
    private function formOf(Answer $page): array
    {
        $document = new DOMDocument();
        $document->loadHTML($page->body, LIBXML_NOERROR);
        $form = $document->getElementsByTagName('form')->item(0);
        $fields = [];
        foreach ($form->getElementsByTagName('input') as $input) {
            if ($input->getAttribute('type') === 'hidden') {
                $fields[$input->getAttribute('name')] = $input->getAttribute('value');
            }
        }
        return ['action' => $form->getAttribute('action'), 'fields' => $fields];
    }
}
