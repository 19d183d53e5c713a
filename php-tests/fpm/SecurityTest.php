<?php

/** What somebody with bad intentions could try over HTTP. */

declare(strict_types=1);

final class SecurityTest extends SiteTestCase
{
    public function testPagesOfSignedInPeopleAreNotStored(): void
    {
        $staff = $this->staff('sara');
        $contact = $this->contact('carla');
        $answers = [
            $staff->open('/admin/clients/client/1'),
            $staff->send(Request::xhr('/admin/misc/notifications_check')),
            $staff->send(Request::xhr('/logout_master/presence/status?kind=staff')),
            $contact->open('/clients/ticket/1'),
        ];
        foreach ($answers as $answer) {
            self::assertSame(200, $answer->status);
            self::assertStringContainsString('no-store', $answer->header('Cache-Control'));
        }
    }

    public function testAskingForTheStateRenewsNoCookie(): void
    {
        $browser = $this->staff('sara', true);
        foreach ([Request::xhr(...), Request::fetch(...), Request::page(...)] as $kind) {
            $answer = $browser->send($kind('/logout_master/presence/status?kind=staff'));
            self::assertSame([], array_keys($answer->cookies()));
        }
        foreach (['heartbeat', 'extend'] as $call) {
            $answer = $browser->send(Request::xhrPost("/logout_master/presence/{$call}", ['kind' => 'staff', 'idleMs' => '0']));
            self::assertSame(200, $answer->status);
            self::assertSame([], array_keys($answer->cookies()), $call);
        }
    }

    public function testRedirectsAndLoginAddressesStayOnThisSite(): void
    {
        $forged = ['Host' => 'evil.example', 'X-Forwarded-Host' => 'evil.example', 'X-Forwarded-Proto' => 'https',
            'Referer' => 'https://evil.example/admin/clients', 'X-Original-URL' => 'https://evil.example/',
            'Forwarded' => 'host=evil.example'];
        $requests = [
            Request::page('/admin/clients'),
            Request::page('//evil.example/admin'),
            Request::page('/\\evil.example/admin'),
            Request::form('/admin/clients/client/1', ['company' => 'x']),
            Request::xhr('/admin/clients'),
            Request::xhr('/logout_master/presence/status?kind=staff'),
            Request::form('/logout_master/presence/resume', ['kind' => 'staff', 'return' => 'https://evil.example/']),
            Request::form('/logout_master/presence/end', ['kind' => 'staff', 'return' => '//evil.example/']),
        ];
        $browsers = array_map(fn (): Browser => $this->staff('sara'), $requests);
        $this->limits(['idle_timeout' => 1]);
        self::pause(1.15);
        foreach ($requests as $number => $request) {
            foreach ($forged as $name => $value) {
                $request = $request->with($name, $value);
            }
            $answer = $browsers[$number]->send($request);
            $seen = $answer->location() . $answer->body . implode('', $answer->cookies());
            self::assertStringNotContainsString('evil.example', $answer->location(), "{$request->path}: {$answer}");
            if ($answer->status === 401) {
                self::assertSame($this->stack->url() . '/admin/authentication', $answer->json()['login_url']);
                self::assertStringNotContainsString('evil.example', $seen);
            } else {
                self::assertTrue($answer->isRedirect() || $answer->status === 404, "{$request->path}: {$answer}");
            }
        }
    }

    public function testUnlockingReturnsToThisSiteOnly(): void
    {
        $returns = ['https://evil.example/', '//evil.example', '/\\evil.example', "/\t/evil.example", 'javascript:alert(1)', ['/x'], ''];
        foreach ($returns as $return) {
            $browser = $this->staff('sara');
            $browser->send(Request::xhrPost('/logout_master/presence/lock', ['kind' => 'staff']));
            $fields = ['kind' => 'staff', 'password' => 'sara-pass', 'return' => $return];
            $answer = $browser->submit('/logout_master/presence/resume', $fields);
            self::assertSame([303, '/'], [$answer->status, $answer->location()], json_encode($return));
        }
    }

    public function testTheLockPageEscapesTheAddress(): void
    {
        $browser = $this->staff('sara');
        $browser->send(Request::xhrPost('/logout_master/presence/lock', ['kind' => 'staff']));
        $lock = $browser->open('/admin/clients?a="><script>alert(1)</script>&b=\'x');
        self::assertSame(423, $lock->status);
        self::assertShowsNot('<script>alert', $lock);
        self::assertShows('&quot;&gt;&lt;script&gt;', $lock);
    }

    public function testANameCannotLeaveThePagesConfiguration(): void
    {
        $this->stack->sql("UPDATE tblstaff SET firstname = '</script><script>alert(1)</script>' WHERE staffid = 3");
        try {
            $page = $this->staff('tom')->open('/admin/clients');
        } finally {
            $this->stack->sql("UPDATE tblstaff SET firstname = 'Tom' WHERE staffid = 3");
        }
        self::assertShowsNot('<script>alert', $page);
        self::assertStringStartsWith('</script><script>alert', $page->config()['user_label']);
    }

    public function testAReasonOfOnesOwnIsNotShown(): void
    {
        $cookies = ['<b>evil</b>.staff.english', 'idle.staff.<b>evil</b>', 'evil', 'idle.evil.english', 'idle.staff.../../evil'];
        foreach ($cookies as $cookie) {
            $browser = $this->stack->browser();
            $browser->cookies['logout_master_reason'] = $cookie;
            foreach (['/admin/authentication', '/authentication/login'] as $path) {
                $page = $browser->open($path);
                self::assertSame(200, $page->status);
                self::assertShowsNot('evil', $page);
                self::assertShowsNot('logout-master-notice', $page);
            }
        }
    }

    public function testNobodyReachesASessionThatIsNotTheirs(): void
    {
        $sara = $this->staff('sara');
        $carla = $this->contact('carla');
        $victim = $this->status($sara)['session_id'];
        $forgeries = [
            ['kind' => 'staff'],
            ['kind' => 'staff', 'session_id' => $victim, 'id' => '2'],
            ['kind' => ['staff']],
            ['kind' => 'evil'],
        ];
        foreach ($forgeries as $fields) {
            foreach (['extend', 'lock', 'heartbeat', 'resume'] as $call) {
                $more = ['idleMs' => '0', 'password' => 'sara-pass'];
                $answer = $carla->send(Request::xhrPost("/logout_master/presence/{$call}", $fields + $more));
                if ($fields['kind'] === 'staff') {
                    self::assertSame(401, $answer->status, "{$call}: {$answer}");
                }
                if ($call === 'lock' && $answer->status === 423) {
                    $carla->send(Request::xhrPost('/logout_master/presence/resume', ['kind' => 'contact', 'password' => 'carla-pass']));
                }
            }
        }
        $answer = $carla->send(Request::xhrPost('/logout_master/presence/end', ['kind' => 'staff', 'session_id' => $victim]));
        self::assertSame(401, $answer->status, (string) $answer);
        self::assertSignedIn($carla, 'her own session is still there', '/clients/tickets');
        self::assertSame($victim, $this->status($sara)['session_id']);
        self::assertSame('active', $this->status($sara)['status']);
    }

    public function testAPostOfAnotherSiteIsRefusedWhereTheHostsCheckIsOff(): void
    {
        $this->stack->switchTo('csrf_protection', '0');
        $browser = $this->staff('sara');
        $before = $this->status($browser);
        foreach (['end', 'lock', 'heartbeat', 'extend', 'resume'] as $call) {
            $fields = ['kind' => 'staff', 'idleMs' => '0', 'password' => 'sara-pass'];
            $form = Request::form("/logout_master/presence/{$call}", $fields)->withoutToken();
            foreach ([['Sec-Fetch-Site', 'cross-site'], ['Sec-Fetch-Site', 'same-site']] as [$name, $value]) {
                $answer = $browser->send($form->with($name, $value)->with('Origin', 'https://evil.example'));
                self::assertSame(403, $answer->status, "{$call} {$value}: {$answer}");
            }
        }
        $after = $this->status($browser);
        self::assertSame([$before['session_id'], 'active'], [$after['session_id'], $after['status']]);
        self::assertGreaterThanOrEqual($before['idle_ms'], $after['idle_ms']);
    }

    /** Clocks of browsers are wrong: what a page is told is how much time is left, never when something will be. */
    public function testNoAnswerTellsAWallClockTime(): void
    {
        $this->stack->policy(Policy::document(['absolute_timeout' => 86400]));
        $browser = $this->staff('sara');
        $answers = [
            $this->status($browser),
            $browser->open('/admin/clients')->config()['decision'],
            $browser->send(Request::xhrPost('/logout_master/presence/lock', ['kind' => 'staff']))->json(),
            $browser->send(Request::xhrPost('/logout_master/presence/end', ['kind' => 'staff']))->json(),
        ];
        foreach ($answers as $answer) {
            foreach ($answer as $key => $value) {
                self::assertMatchesRegularExpression('/\A[a-z]+(_[a-z]+)*\z/', $key);
                self::assertFalse(is_numeric($value) && $value > time() / 2, "{$key}: " . json_encode($value));
                self::assertStringNotContainsString(gmdate('Y-'), (string) json_encode($value), $key);
            }
        }
    }

    public function testTheTokenLeavesTheServerNowhere(): void
    {
        $browser = $this->staff('sara', true);
        $data = $this->stack->sql('SELECT data FROM tblsessions WHERE id = ?', [$browser->session()])[0]['data'];
        self::assertSame(1, preg_match('/"token";s:40:"([0-9a-f]{40})"/', $data, $found));
        $answers = [
            $browser->open('/admin/clients'),
            $browser->send(Request::xhr('/logout_master/presence/status?kind=staff')),
            $browser->send(Request::xhrPost('/logout_master/presence/lock', ['kind' => 'staff'])),
            $browser->open('/admin/clients'),
        ];
        foreach ($answers as $answer) {
            self::assertStringNotContainsString($found[1], $answer->body . implode('', $answer->cookies()));
        }
        $registry = (string) file_get_contents($this->stack->registryFile());
        foreach ([$found[1], hex2bin($found[1]), substr($found[1], 8), hex2bin(substr($found[1], 8)), $browser->session()] as $secret) {
            self::assertFalse(str_contains($registry, $secret), 'a secret stands in the registry in clear');
        }
        self::assertSame('0600', substr(sprintf('%o', fileperms($this->stack->registryFile())), -4));
    }

    public function testAForgedTokenInTheSessionOpensNothing(): void
    {
        $browser = $this->staff('sara');
        $row = $this->stack->sql('SELECT data FROM tblsessions WHERE id = ?', [$browser->session()])[0];
        foreach (['s:1:"x"', 's:0:""', 's:40:"' . str_repeat('0', 40) . '"', 'i:5', 'b:1', 'N'] as $token) {
            $data = preg_replace('/(s:5:"token";)s:40:"[0-9a-f]{40}"/', '${1}' . $token, $row['data']);
            $this->stack->sql('UPDATE tblsessions SET data = ? WHERE id = ?', [$data, $browser->session()]);
            $answer = $browser->copy()->send(Request::xhr('/api/version'));
            self::assertLessThan(500, $answer->status, "{$token}: {$answer}");
            $this->stack->sql('REPLACE INTO tblsessions VALUES (?, ?, ?, ?)', [$browser->session(), '127.0.0.1', time(), $row['data']]);
        }
    }
}
