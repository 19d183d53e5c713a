<?php

/**
 * To unlock is to prove who one is: with the second factor where the account has one, with the limits and the log of a
 * login, and with an end to every id that opened the session before.
 */

declare(strict_types=1);

final class UnlockTest extends SiteTestCase
{
    private const LOCKING = ['idle_timeout' => 1, 'grace' => 600];

    public function testAnAppsCodeIsAskedForAfterThePasswordAndIsGoodOnce(): void
    {
        [$browser, $code] = $this->withApp();
        $this->lockAll();
        $first = $this->resume($browser, ['password' => 'tina-pass']);
        self::assertSame([422, 'code'], [$first->status, $first->json()['needs']], (string) $first);
        self::assertSame($this->text('unlock_code_app'), $first->json()['message']);
        $this->assertLocked($browser, 'by the password alone');

        $wrong = $this->resume($browser, ['code' => '12345']);
        self::assertSame([422, 'code'], [$wrong->status, $wrong->json()['needs']], (string) $wrong);
        self::assertSame($this->text('unlock_code_wrong'), $wrong->json()['message']);
        $this->assertLocked($browser, 'by a wrong code');
        $used = $this->resume($browser, ['code' => $code]);
        self::assertSame(422, $used->status, 'the code that unlocked before');

        $this->allowUsedCodes();
        $right = $this->resume($browser, ['code' => $this->stack->cli('totp', 'tina@example.com')]);
        self::assertSame([200, 'active'], [$right->status, $right->json()['status']], (string) $right);
        self::assertSignedIn($browser);
        $log = $this->activity();
        self::assertStringContainsString('second factor', $log);
        self::assertSame(2, substr_count($log, 'Session unlocked'));
        self::assertStringNotContainsString($code, $log);
        $session = $right->json()['session_id'];
        $failed = array_filter($this->events(), static fn (array $event): bool
            => $event['sessionId'] === $session && $event['type'] === 'resume_failed');
        self::assertCount(2, $failed, 'two wrong codes');
    }

    public function testPasswordAndCodeMayComeAtOnce(): void
    {
        [$browser] = $this->withApp();
        $this->lockAll();
        $this->allowUsedCodes();
        $code = $this->stack->cli('totp', 'tina@example.com');
        self::assertSame(422, $this->resume($browser, ['password' => 'wrong', 'code' => $code])->status);
        $answer = $this->resume($browser, ['password' => 'tina-pass', 'code' => $code]);
        self::assertSame(200, $answer->status, (string) $answer);
    }

    public function testNobodyGetsPastTheSecondFactorWithoutThePassword(): void
    {
        [$browser] = $this->withApp();
        $this->lockAll();
        $this->allowUsedCodes();
        $answer = $this->resume($browser, ['code' => $this->stack->cli('totp', 'tina@example.com')]);
        self::assertSame([422, 'password'], [$answer->status, $answer->json()['needs']]);
        $this->assertLocked($browser, 'by a code alone');
    }

    public function testAMailedCodeUnlocksOnceAndInThatSessionAlone(): void
    {
        $browser = $this->withMail();
        $other = $this->withMail();
        $this->lockAll();
        $this->stack->cli('mail', 'clear');
        $first = $this->resume($browser, ['password' => 'emil-pass']);
        self::assertSame([422, 'code'], [$first->status, $first->json()['needs']], (string) $first);
        $code = $this->mailedCode();
        self::assertSame(422, $this->resume($other, ['code' => $code])->status, 'another browser, without the password');
        $this->resume($other, ['password' => 'emil-pass']);
        self::assertSame(422, $this->resume($other, ['code' => $code])->status, 'another browser, with another code');
        self::assertSame(422, $this->resume($browser, ['code' => $code === '000000' ? '000001' : '000000'])->status);
        self::assertSame(200, $this->resume($browser, ['code' => " {$code} "])->status);
        $browser->send(Request::xhrPost('/logout_master/presence/lock', ['kind' => 'staff']));
        $this->resume($browser, ['password' => 'emil-pass']);
        self::assertSame(422, $this->resume($browser, ['code' => $code])->status, 'used before');
    }

    public function testMailsAreNotSentWithoutEnd(): void
    {
        $browser = $this->withMail();
        $this->lockAll();
        $this->stack->cli('mail', 'clear');
        for ($try = 1; $try <= 5; $try++) {
            self::assertSame('code', $this->resume($browser, ['password' => 'emil-pass'])->json()['needs'], "mail {$try}");
        }
        $answer = $this->resume($browser, ['password' => 'emil-pass']);
        self::assertSame([422, $this->text('unlock_code_impossible')], [$answer->status, $answer->json()['message']]);
        self::assertCount(5, explode("\n", $this->stack->cli('mail', 'list', 'emil@example.com')));
    }

    public function testFiveWrongCodesAreEnough(): void
    {
        [$browser] = $this->withApp();
        $this->lockAll();
        $this->allowUsedCodes();
        $this->resume($browser, ['password' => 'tina-pass']);
        for ($try = 1; $try <= 5; $try++) {
            self::assertSame(422, $this->resume($browser, ['password' => 'tina-pass', 'code' => 'abcdef'])->status, "code {$try}");
        }
        $code = $this->stack->cli('totp', 'tina@example.com');
        self::assertSame(429, $this->resume($browser, ['password' => 'tina-pass', 'code' => $code])->status, 'the right one too');
    }

    public function testASecretThatCannotBeReadOpensNothing(): void
    {
        [$browser] = $this->withApp();
        $this->lockAll();
        $secret = $this->stack->sql('SELECT google_auth_secret AS secret FROM tblstaff WHERE staffid = 4')[0]['secret'];
        try {
            foreach (['', 'no secret at all', strrev($secret)] as $damaged) {
                $this->stack->sql('UPDATE tblstaff SET google_auth_secret = ? WHERE staffid = 4', [$damaged]);
                $answer = $this->resume($browser, ['password' => 'tina-pass', 'code' => '000000']);
                self::assertSame($this->text('unlock_code_impossible'), $answer->json()['message'], $damaged);
            }
            $this->stack->sql('UPDATE tblstaff SET two_factor_auth_enabled = 7 WHERE staffid = 4');
            $answer = $this->resume($browser, ['password' => 'tina-pass']);
            self::assertSame($this->text('unlock_code_impossible'), $answer->json()['message'], 'a factor of the future');
            $this->assertLocked($browser, 'still');
        } finally {
            $this->stack->sql(
                'UPDATE tblstaff SET google_auth_secret = ?, two_factor_auth_enabled = 2 WHERE staffid = 4',
                [$secret]
            );
        }
    }

    public function testTheLockPageAsksForTheCodeTooWithoutAnyScript(): void
    {
        $browser = $this->withMail();
        $this->lockAll();
        $this->stack->cli('mail', 'clear');
        $browser->open('/admin/clients');
        $fields = ['kind' => 'staff', 'return' => '/admin/clients'];
        $page = $browser->submit('/logout_master/presence/resume', ['password' => 'emil-pass'] + $fields);
        self::assertSame(422, $page->status);
        self::assertShows('name="code"', $page);
        self::assertShowsNot('name="password"', $page);
        self::assertShows('name="code"', $browser->open('/admin/clients'), 'loaded anew');
        $done = $browser->submit('/logout_master/presence/resume', ['code' => $this->mailedCode()] + $fields);
        self::assertSame('/admin/clients', $done->path(), (string) $done);
        self::assertSignedIn($browser);
    }

    /** @return array<string, array{string}> */
    public function drivers(): array
    {
        return ['database' => ['database'], 'files' => ['files']];
    }

    /** @dataProvider drivers */
    public function testEveryFormerIdOfTheSessionIsDead(string $driver): void
    {
        $this->stack->switchTo('sess_driver', $driver);
        $this->stack->switchTo('sess_time_to_update', '1');
        $browser = $this->staff('sara');
        $other = $this->staff('tom');
        $jars = [];
        for ($turn = 0; $turn < 3; $turn++) {
            $jars[] = $browser->copy();
            self::pause(2.1);
            self::assertSignedIn($browser);
        }
        $jars[] = $browser->copy();
        self::assertCount(4, array_unique(array_map(static fn (Browser $jar): string => $jar->session(), $jars)));
        $browser->send(Request::xhrPost('/logout_master/presence/lock', ['kind' => 'staff']));
        self::assertSame(200, $this->resume($browser, ['password' => 'sara-pass'])->status);
        foreach ($jars as $number => $old) {
            $answer = $old->send(Request::xhr('/admin/clients'));
            self::assertSame(401, $answer->status, "former id {$number}: {$answer}");
        }
        self::assertSignedIn($browser, 'the new id');
        self::assertSignedIn($other, 'somebody else');
    }

    public function testATokenThatIsTooOldGetsAFreshOne(): void
    {
        $browser = $this->staff('sara');
        $this->lockAll();
        $lock = $browser->open('/admin/clients/client/3?tab=notes');
        self::assertShows('logout-master-lock', $lock);
        unset($browser->cookies['csrf_cookie_name']);
        $fields = ['kind' => 'staff', 'return' => '/admin/clients/client/3?tab=notes', 'password' => 'sara-pass'];
        $page = $browser->submit('/logout_master/presence/resume', $fields);
        self::assertSame(403, $page->status);
        self::assertShows(self::html('english', 'form_expired'), $page);
        self::assertShows('name="password"', $page);
        self::assertArrayHasKey('csrf_cookie_name', $browser->cookies);
        $done = $browser->submit('/logout_master/presence/resume', $fields);
        self::assertSame('/admin/clients/client/3?tab=notes', $done->path(), (string) $done);

        unset($browser->cookies['csrf_cookie_name']);
        $browser->send(Request::xhrPost('/logout_master/presence/lock', ['kind' => 'staff'])->withoutToken());
        $this->lockAll();
        $answer = $this->resume($browser, ['password' => 'sara-pass', 'csrf_token_name' => str_repeat('0', 32)]);
        self::assertSame(403, $answer->status);
        self::assertSame($browser->cookies['csrf_cookie_name'], $answer->json()['csrf']['value']);
        self::assertSame(200, $this->resume($browser, ['password' => 'sara-pass'])->status);
    }

    public function testAForgedTokenUnlocksAndEndsNothing(): void
    {
        $browser = $this->staff('sara');
        foreach (['resume' => ['password' => 'sara-pass'], 'end' => []] as $call => $fields) {
            $this->lockAll();
            $forged = ['csrf_token_name' => str_repeat('ab', 16), 'kind' => 'staff'] + $fields;
            foreach ([Request::form(...), Request::xhrPost(...)] as $make) {
                $answer = $browser->send($make("/logout_master/presence/{$call}", $forged));
                self::assertSame(403, $answer->status, "{$call}: {$answer}");
                $answer = $browser->send($make("/logout_master/presence/{$call}", ['kind' => 'staff'] + $fields)->withoutToken());
                self::assertSame(403, $answer->status, "{$call}: {$answer}");
            }
            $this->assertLocked($browser, $call);
        }
        self::assertCount(1, $this->stack->sessionsOf('staff', 2));
    }

    public function testAFormThatMetTheLockIsNotTakenForCarriedOut(): void
    {
        $browser = $this->staff('sara');
        $this->lockAll();
        $page = $browser->submit('/admin/clients/client/3', ['company' => 'Written while locked']);
        self::assertSame(423, $page->status);
        self::assertShows(self::html('english', 'form_refused_by_lock'), $page);
        self::assertShowsNot('Written while locked', $page);
        self::assertSame([], $this->stack->sql("SELECT * FROM tblclients WHERE company = 'Written while locked'"));
    }

    /** @param array<string, string> $fields */
    private function resume(Browser $browser, array $fields): Answer
    {
        return $browser->send(Request::xhrPost('/logout_master/presence/resume', ['kind' => 'staff'] + $fields));
    }

    private function lockAll(): void
    {
        $this->limits(self::LOCKING);
        self::pause(1.15);
    }

    private function assertLocked(Browser $browser, string $message): void
    {
        self::assertSame(423, $browser->send(Request::xhr('/admin/clients'))->status, $message);
    }

    /** @return array{Browser, string} signed in, locked and unlocked once, and the code that it took */
    private function withApp(): array
    {
        $browser = $this->passwordGiven('tina');
        $code = $this->stack->cli('totp', 'tina@example.com');
        $browser->follow($browser->submit('/admin/authentication/two_factor', ['code' => $code]));
        $this->allowUsedCodes();
        $this->stack->policy(Policy::long());
        $browser->send(Request::xhrPost('/logout_master/presence/lock', ['kind' => 'staff']));
        $code = $this->stack->cli('totp', 'tina@example.com');
        self::assertSame(200, $this->resume($browser, ['password' => 'tina-pass', 'code' => $code])->status);
        return [$browser, $code];
    }

    private function withMail(): Browser
    {
        $this->stack->cli('mail', 'clear');
        $browser = $this->passwordGiven('emil');
        $browser->follow($browser->submit('/admin/authentication/two_factor', ['code' => $this->mailedCode()]));
        self::assertSignedIn($browser);
        return $browser;
    }

    private function passwordGiven(string $name): Browser
    {
        $browser = $this->stack->browser();
        $browser->open('/admin/authentication');
        $answer = $this->login($browser, '/admin/authentication', "{$name}@example.com", $name);
        self::assertSame('/admin/authentication/two_factor', $answer->path());
        return $browser;
    }

    private function mailedCode(): string
    {
        $mails = explode("\n", $this->stack->cli('mail', 'list', 'emil@example.com'));
        self::assertSame(1, preg_match('/\d{6}/', json_decode(end($mails), true)['message'], $found));
        return $found[0];
    }

    /** Else each test would have to wait half a minute for the next code. */
    private function allowUsedCodes(): void
    {
        $this->stack->sql("DELETE FROM tbllogout_master_attempts WHERE who LIKE 'totp:%'");
    }

    private function text(string $key): string
    {
        return html_entity_decode(self::html('english', $key), ENT_QUOTES);
    }

    private function activity(): string
    {
        return implode("\n", array_column($this->stack->sql('SELECT description FROM tblactivity_log'), 'description'));
    }

    /** @return list<array<string, mixed>> */
    private function events(): array
    {
        return $this->stack->registry('logout_master_events(0, 10000)');
    }
}
