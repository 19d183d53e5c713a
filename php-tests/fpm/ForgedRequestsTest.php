<?php

/**
 * Every call of the module, as its controllers have them, against requests that no page of the module sends: wrong methods,
 * no token or another's, other sites, and values of every wrong kind in every field. None of them answers 500, writes a
 * line into PHP's log, or, where the sender has no right to it, changes anything.
 */

declare(strict_types=1);

final class ForgedRequestsTest extends SiteTestCase
{
    private const METHODS = ['GET', 'HEAD', 'PUT', 'OPTIONS'];

    private const TOO_LONG = 1_000_000;

    protected function setUp(): void
    {
        parent::setUp();
        $this->stack->setOption('logout_master_drafts', '1');
        // An admin's pages would bring the log up to date, which is a change that nobody forged.
        $this->stack->setOption('logout_master_audit_turn', (string) (time() + 86400));
        $this->stack->sql("DELETE FROM tblstaff_permissions WHERE feature = 'logout_master'");
    }

    protected function tearDown(): void
    {
        $this->stack->setOption('logout_master_audit_turn', '0');
        parent::tearDown();
    }

    public function testNoneChangesAnythingWithoutAFormOfTheSendersOwn(): void
    {
        $calls = ModuleCalls::all();
        self::assertGreaterThan(40, count($calls));
        $people = ['nobody' => $this->stack->browser(), 'tom' => $this->staff('tom'), 'admin' => $this->staff('admin'),
            'carla' => $this->contact('carla')];
        // Somebody whom the forged requests are about.
        $victim = $this->status($this->staff('sara'))['session_id'];
        $fields = ['session_id' => $victim, 'id' => '2', 'kind' => 'staff', 'sure' => '1', 'all' => '1', 'idleMs' => '0', 'seconds' => '60',
            'days' => '400',
            'format' => 'csv', 'choice' => 'enforce', 'preset' => 'strict', 'rule' => 'x', 'name' => 'x'];
        // What the first look at a page notes for itself is nobody's change.
        foreach (array_keys($calls, AdminController::class, true) as $path) {
            if (str_ends_with($path, '/index')) {
                $people['admin']->open($path);
            }
        }
        $before = $this->state();
        foreach ($this->byController() as $paths) {
            $pairs = $told = [];
            foreach ($paths as $path) {
                foreach ($people as $who => $browser) {
                    foreach ($this->forged($path, $fields, $who === 'admin') as $what => $request) {
                        $pairs[] = [$browser->copy(), $request];
                        $told[] = "{$who}, {$what} {$path}";
                    }
                }
            }
            $this->assertNoneFails($told, Browser::many($pairs));
            self::assertSame($before, $this->state(), implode(' ', $paths));
        }
    }

    public function testNoValueOfAnyFieldBreaksACall(): void
    {
        $fields = ModuleCalls::fields();
        self::assertContains('idleMs', $fields);
        // A browser's requests queue behind its session, so there are as many as workers.
        $people = ['admin' => array_map(fn (): Browser => $this->staff('admin'), range(1, Stack::WORKERS)),
            'carla' => array_map(fn (): Browser => $this->contact('carla'), range(1, Stack::WORKERS))];
        foreach (ModuleCalls::all() as $path => $base) {
            $whose = match ($base) {
                'AdminController' => ['admin'],
                'ClientsController' => ['carla'],
                default => ['admin', 'carla'],
            };
            foreach ($whose as $who) {
                $pairs = $told = [];
                foreach ($this->oddities($fields, $path) as $what => $values) {
                    $requests = ['POST' => count($pairs) % 3 === 0 ? Request::xhrPost($path, $values) : Request::form($path, $values)];
                    if (preg_match('/^(?:lists|zero bytes|no text)/', $what) === 1) {
                        $requests['GET'] = Request::form($path, $values)->by('GET');
                    }
                    foreach ($requests as $method => $request) {
                        $pairs[] = [$people[$who][count($pairs) % Stack::WORKERS], $request];
                        $told[] = "{$who}, {$method} with {$what}: {$path}";
                    }
                }
                $this->assertNoneFails($told, Browser::many($pairs));
                $people[$who] = $this->stillSignedIn($who, $people[$who]);
            }
        }
    }

    /** Of the browser's own: what each of the cookies can be, and a body that is no form. */
    public function testNoCookieAndNoBodyBreaksACall(): void
    {
        $browsers = array_map(fn (): Browser => $this->staff('sara', true), range(1, Stack::WORKERS));
        $lines = static fn (string $id): array => [
            'two sessions' => "sp_session={$id}; sp_session=0123456789abcdef0123456789abcdef",
            'a short session' => 'sp_session=abc',
            'a long session' => 'sp_session=' . str_repeat('a', 4000),
            'a list as session' => "sp_session[]={$id}; sp_session[x][y]=1",
            'no text as session' => "sp_session=%00%ff{$id}",
            'lists everywhere' => "sp_session={$id}; csrf_cookie_name[]=x; autologin[]=x; logout_master_reason[]=x; "
                . 'logout_master_draft[]=x; logout_master_work[]=x',
            'bytes everywhere' => "sp_session={$id}; csrf_cookie_name=%ff; autologin=%00%ff; logout_master_reason=%ff%00; "
                . 'logout_master_draft=' . str_repeat('0', 32) . '.%ff%00; logout_master_work=%ff',
            'a serialized object' => "sp_session={$id}; autologin=" . rawurlencode('O:8:"stdClass":0:{}'),
            'deep JSON' => "sp_session={$id}; autologin=" . rawurlencode(str_repeat('[', 600)),
        ];
        $bodies = [
            ['application/json', '{"kind":"staff","idleMs":0}'],
            ['application/json', str_repeat('[', 100_000)],
            ['text/plain', 'kind=staff&idleMs=0'],
            ['multipart/form-data; boundary=x', "--x\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\nstaff\r\n--x--\r\n"],
            ['multipart/form-data', 'no boundary'],
            ['', 'kind=staff'],
            ['application/x-www-form-urlencoded', str_repeat('a=1&', 900)],
            ['application/x-www-form-urlencoded', str_repeat('x[', 60) . '=1'],
        ];
        // Whoever writes a broken multipart body is told so by PHP, not by the module.
        $this->provokes('/Missing boundary|Input variables exceeded|Invalid boundary/');
        foreach ($this->byController() as $paths) {
            $pairs = $told = [];
            foreach ($paths as $path) {
                foreach ($lines($browsers[count($pairs) % Stack::WORKERS]->session()) as $what => $line) {
                    $request = count($pairs) % 2 === 0 ? Request::page($path) : Request::xhr($path)->raw('PUT', '', 'text/plain');
                    $pairs[] = [$this->stack->browser(), $request->with('Cookie', $line)];
                    $told[] = "{$request->method} with {$what}: {$path}";
                }
                foreach ($bodies as [$type, $body]) {
                    // The host itself looks into a POST first, except where it leaves that to the module.
                    $method = preg_match('#/presence/(?:resume|end)$#', $path) === 1 ? 'POST' : 'PUT';
                    $pairs[] = [$browsers[count($pairs) % Stack::WORKERS]->copy(), Request::xhr($path)->raw($method, $body, $type)];
                    $told[] = "{$method} of {$type} " . substr($body, 0, 30) . ": {$path}";
                }
            }
            $this->assertNoneFails($told, Browser::many($pairs));
        }
        array_map(self::assertSignedIn(...), $browsers);
    }

    /**
     * @param array<string, string> $fields
     * @param bool $all also what the host itself stops, whoever sends it
     * @return array<string, Request>
     */
    private function forged(string $path, array $fields, bool $all): array
    {
        $form = Request::form($path, $fields);
        $script = Request::xhrPost($path, $fields);
        $foreign = [
            'form of another site' => $form->with('Sec-Fetch-Site', 'cross-site')->with('Origin', 'https://evil.example'),
            'script of another site' => $script->with('Sec-Fetch-Site', 'cross-site')->with('Origin', 'https://evil.example'),
        ];
        if (!$all) {
            return $foreign + ['GET' => $form->by('GET'), 'PUT' => $script->by('PUT')];
        }
        $requests = $foreign + [
            'form without a token' => $form->withoutToken(),
            'script without a token' => $script->withoutToken(),
            'form with another browser\'s token' => Request::form($path, $fields + ['csrf_token_name' => str_repeat('ab', 16)])
                ->withoutToken(),
            'JSON' => $script->raw('POST', (string) json_encode($fields), 'application/json'),
        ];
        foreach (self::METHODS as $method) {
            $requests["{$method}"] = $form->by($method);
        }
        return $requests;
    }

    /**
     * @param list<string> $fields
     * @return array<string, array<string, mixed>>
     */
    private function oddities(array $fields, string $path): array
    {
        $every = static fn (mixed $value): array => array_fill_keys($fields, $value);
        $one = $fields[crc32($path) % count($fields)];
        return [
            'lists' => $every(['x', ['y' => ['z']]]),
            'lists, of staff' => ['kind' => 'staff'] + $every(['1', '2']),
            'zero bytes' => $every("\0a\0"),
            'no text, of staff' => ['kind' => 'staff'] + $every("\xff\xfe\xc3("),
            'a negative number, of staff' => ['kind' => 'staff'] + $every('-1'),
            'a huge number, of a contact' => ['kind' => 'contact', 'sure' => '0'] + $every('99999999999999999999'),
            'SQL and markup' => ['kind' => 'staff'] + $every("' OR 1=1 -- \\\"><script>alert(1)</script>"),
            'nothing' => $every(''),
            'JSON' => ['kind' => 'staff'] + $every('{"fields":[{"n":[],"v":null}],"version":1,"rules":{"a":1}}'),
            'a long text' => ['kind' => 'staff', $one => str_repeat('ä', intdiv(self::TOO_LONG, 2))] + $every(str_repeat('long ', 100)),
        ];
    }

    /** @return array<string, list<string>> */
    private function byController(): array
    {
        $groups = [];
        foreach (array_keys(ModuleCalls::all()) as $path) {
            $groups[dirname($path)][] = $path;
        }
        return $groups;
    }

    /**
     * @param list<string> $told
     * @param list<Answer> $answers
     */
    private function assertNoneFails(array $told, array $answers): void
    {
        foreach ($answers as $number => $answer) {
            self::assertLessThan(500, $answer->status, "{$told[$number]}\n{$answer}\n{$this->stack->phpLog()}");
        }
        $this->assertPostConditions();
    }

    /**
     * Some calls end or lock the session of whoever calls them; that is what they are for.
     *
     * @param list<Browser> $browsers
     * @return list<Browser>
     */
    private function stillSignedIn(string $who, array $browsers): array
    {
        $kind = $who === 'carla' ? 'contact' : 'staff';
        $question = Request::xhr("/logout_master/presence/status?kind={$kind}");
        $answers = Browser::together(array_map(static fn (Browser $browser): array => [$browser, $question], $browsers));
        foreach ($answers as $number => $answer) {
            if ($answer->status !== 200) {
                $this->stack->policy(Policy::long());
                $browsers[$number] = $kind === 'contact' ? $this->contact($who) : $this->staff($who);
            }
        }
        return $browsers;
    }

    /** @return array<string, mixed> all that a forged request could change */
    private function state(): array
    {
        $tables = array_diff(
            array_map(static fn (array $row): string => (string) end($row), $this->stack->sql('SHOW TABLES')),
            ['tblsessions', 'tblactivity_log', 'tblstaff', 'tbloptions']
        );
        $sums = $this->stack->sql('CHECKSUM TABLE ' . implode(', ', $tables));
        return [
            'tables' => array_column($sums, 'Checksum', 'Table'),
            'options' => array_column($this->stack->sql('SELECT name, value FROM tbloptions'), 'value', 'name'),
            'staff' => $this->stack->sql('SELECT staffid, email, password, admin, role, active FROM tblstaff'),
            'sessions' => $this->stack->registry(
                '(function () { $all = array_map(fn ($one) => [$one->sessionId, $one->status->value, $one->extensions], '
                . 'logout_master_sessions([], 1000)); sort($all); return $all; })()'
            ),
        ];
    }
}
