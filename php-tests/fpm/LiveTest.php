<?php

/** "Live sessions": who may see them sees them all, who may end them ends them, and nobody else does either. */

declare(strict_types=1);

final class LiveTest extends SiteTestCase
{
    private const PAGE = '/admin/logout_master/live';
    private const ROWS = '/logout_master/live_rows';
    private const FIREFOX = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0';

    protected function setUp(): void
    {
        parent::setUp();
        $this->stack->sql("DELETE FROM tblstaff_permissions WHERE feature = 'logout_master'");
    }

    public function testShowsEverybodyWithWhatIsKnown(): void
    {
        $this->stack->policy(Policy::document([], [
            ['name' => 'clients', 'match' => ['kind' => 'contact'], 'set' => ['idle_timeout' => 1800]],
        ]));
        $sara = $this->staff('sara', false, $this->stack->browser(self::FIREFOX));
        $carla = $this->contact('carla');
        $admin = $this->staff('admin');
        $page = $admin->open(self::PAGE);
        self::assertSame(200, $page->status, (string) $page);
        $rows = $this->rows($page);
        self::assertCount(3, $rows);
        $saras = $rows[$this->status($sara)['session_id']];
        self::assertStringContainsString('Firefox on Windows', $saras);
        self::assertStringContainsString('127.0.0.1', $saras);
        self::assertStringContainsString('Staff', $saras);
        self::assertMatchesRegularExpression('/14 min \d+ s/', $saras, 'ends in');
        self::assertStringContainsString('default', $saras);
        $carlas = $rows[$this->status($carla, 'contact')['session_id']];
        self::assertStringContainsString('Carla', $carlas);
        self::assertStringContainsString('clients', $carlas);
        self::assertMatchesRegularExpression('/29 min \d+ s/', $carlas);
        self::assertStringContainsString(self::html('english', 'mine_this_one'), $rows[$this->status($admin)['session_id']]);
    }

    public function testFilters(): void
    {
        $sara = $this->staff('sara');
        $this->staff('tom');
        $this->contact('carla');
        $admin = $this->staff('admin');
        $this->limits(['grace' => 600]);
        $sara->submit('/logout_master/presence/lock', ['kind' => 'staff']);
        $found = fn (string $query): array => array_keys($this->rows($admin->open(self::PAGE . $query)));
        self::assertCount(4, $found(''));
        self::assertCount(3, $found('?kind=staff'));
        self::assertCount(1, $found('?kind=contact'));
        self::assertCount(1, $found('?person=CARLA'));
        self::assertCount(1, $found('?person=%233'));
        self::assertCount(1, $found('?status=locked'));
        self::assertCount(0, $found('?status=warning'));
        self::assertCount(4, $found('?address=127.0'));
        self::assertCount(0, $found('?address=10.'));
        self::assertCount(1, $found('?kind=staff&person=sa&status=locked&address=127.0.0.1'));
        // What cannot be asked for is as good as not asked for, and never an error.
        self::assertCount(4, $found('?kind=robot&status=expired&size=7&page=-1&person[]=x'));
        self::assertCount(0, $found('?person=%27%20OR%201%3D1'));
    }

    public function testPagesAndStaysWithinThem(): void
    {
        $this->fill(60);
        $admin = $this->staff('admin');
        $first = $admin->open(self::PAGE . '?kind=contact');
        self::assertCount(25, $this->rows($first));
        self::assertShows('1 to 25 of 60', $first);
        $second = $admin->open(self::PAGE . '?kind=contact&page=2');
        self::assertSame([], array_intersect_key($this->rows($first), $this->rows($second)));
        self::assertShows('kind=contact&amp;page=3', $second);
        self::assertCount(10, $this->rows($admin->open(self::PAGE . '?kind=contact&page=3')));
        self::assertCount(10, $this->rows($admin->open(self::PAGE . '?kind=contact&page=999')), 'the last one');
        self::assertCount(60, $this->rows($admin->open(self::PAGE . '?kind=contact&size=100')));
    }

    public function testEndsOneOnAClosedBrowserAndSaysWhoAndWhy(): void
    {
        $sara = $this->staff('sara', true);
        $other = $this->staff('sara', false, $this->stack->browser(self::FIREFOX));
        $id = $this->status($sara)['session_id'];
        $admin = $this->staff('admin');
        $answer = $admin->submit(self::PAGE . '/end', ['session_id' => $id, 'query' => 'kind=staff&person=sara&evil=//x']);
        self::assertSame(self::PAGE . '?kind=staff&person=sara', $answer->path());
        self::assertShows(self::html('english', 'mine_ended'), $admin->follow($answer));
        self::assertSame([], $this->stack->sql('SELECT * FROM tbluser_auto_login'), 'nor is the device remembered');
        $tab = $sara->copy();
        self::assertShows(self::html('english', 'reason_admin'), $sara->arrive('/admin/clients'));
        self::assertSame(401, $tab->send(Request::xhr('/logout_master/presence/status?kind=staff'))->status);
        self::assertSignedIn($other);
        $isIt = "fn (\$event) => \$event->sessionId === '{$id}' && \$event->type === 'terminate'";
        $by = $this->stack->registry("array_values(array_filter(logout_master_events(0, 10000), {$isIt}))");
        self::assertCount(1, $by);
        self::assertMatchesRegularExpression('/\A.+ \(staff 1\)\z/', $by[0]['by']);
    }

    public function testEndsAllOfAPerson(): void
    {
        $saras = [$this->staff('sara', true), $this->staff('sara')];
        $carla = $this->contact('carla');
        $tom = $this->staff('tom', true);
        $admin = $this->staff('admin');
        $answer = $admin->submit(self::PAGE . '/end_person', ['kind' => 'staff', 'id' => '2']);
        self::assertShows('Sessions ended: 2.', $admin->follow($answer));
        foreach ($saras as $sara) {
            unset($sara->cookies['sp_session']);
            self::assertTrue($sara->open('/admin/clients')->isRedirect());
        }
        self::assertSignedIn($tom);
        self::assertSignedIn($carla, '', '/clients/tickets');
        self::assertCount(1, $this->stack->sql('SELECT * FROM tbluser_auto_login'));
        // One's own others, and not this one.
        $elsewhere = $this->staff('admin');
        $admin->submit(self::PAGE . '/end_person', ['kind' => 'staff', 'id' => '1']);
        self::assertTrue($elsewhere->open('/admin/clients')->isRedirect());
        self::assertSignedIn($admin);
    }

    public function testEndsAllButThisBrowser(): void
    {
        $people = [$this->staff('sara', true), $this->staff('tom'), $this->staff('admin')];
        $carla = $this->contact('carla', true);
        $admin = $this->staff('admin', true);
        $unsure = $admin->submit(self::PAGE . '/end_all', ['kind' => '']);
        self::assertShows(self::html('english', 'live_not_sure'), $admin->follow($unsure));
        self::assertSignedIn($people[0]);
        $admin->submit(self::PAGE . '/end_all', ['kind' => 'staff', 'sure' => '1']);
        foreach ($people as $browser) {
            unset($browser->cookies['sp_session']);
            self::assertTrue($browser->open('/admin/clients')->isRedirect());
        }
        self::assertSignedIn($carla, 'only staff', '/clients/tickets');
        $admin->submit(self::PAGE . '/end_all', ['kind' => '', 'sure' => '1']);
        unset($carla->cookies['sp_session']);
        self::assertTrue($carla->open('/clients/tickets')->isRedirect());
        self::assertSignedIn($admin);
        self::assertCount(1, $this->stack->sql('SELECT * FROM tbluser_auto_login'), 'this device stays remembered');
    }

    public function testItsOwnSessionAndWhatIsNoneAreNotEnded(): void
    {
        $admin = $this->staff('admin');
        $sara = $this->staff('sara');
        $own = $this->status($admin)['session_id'];
        foreach ([$own, '0123456789abcdef', '', '<script>', "' OR 1=1 -- "] as $id) {
            $answer = $admin->submit(self::PAGE . '/end', ['session_id' => $id]);
            self::assertShows(self::html('english', 'live_not_found'), $admin->follow($answer), $id);
        }
        $nobody = [['robot', '2'], ['staff', '0'], ['staff', '-2'], ['staff', '2 OR 1'], ['staff', ['2']], [['staff'], '2']];
        foreach ($nobody as [$kind, $id]) {
            $answer = $admin->submit(self::PAGE . '/end_person', ['kind' => $kind, 'id' => $id]);
            self::assertShows(self::html('english', 'live_not_found'), $admin->follow($answer));
        }
        self::assertSignedIn($sara);
        self::assertSignedIn($admin);
    }

    public function testWithoutTheCapabilityNothingIsSeenOrEnded(): void
    {
        $tom = $this->staff('tom');
        $id = $this->status($tom)['session_id'];
        $sara = $this->staff('sara');
        self::assertShowsNot('logout_master/live', $sara->open('/admin/clients'), 'no menu');
        self::assertTrue($sara->open(self::PAGE)->isRedirect());
        self::assertSame(403, $sara->send(Request::xhr(self::ROWS))->status);
        foreach (['/end', '/end_person', '/end_all'] as $deed) {
            $sara->submit(self::PAGE . $deed, ['session_id' => $id, 'kind' => 'staff', 'id' => '3', 'sure' => '1']);
        }
        self::assertSignedIn($tom);

        $this->grant(2, 'view');
        $page = $sara->open(self::PAGE);
        self::assertCount(2, $this->rows($page));
        self::assertShowsNot('/end_all', $page);
        self::assertShowsNot('data-act="end"', $page);
        foreach (['/end', '/end_person', '/end_all'] as $deed) {
            $sara->submit(self::PAGE . $deed, ['session_id' => $id, 'kind' => 'staff', 'id' => '3', 'sure' => '1']);
        }
        self::assertSignedIn($tom);

        $this->grant(2, 'end_sessions');
        $sara->submit(self::PAGE . '/end', ['session_id' => $id]);
        self::assertTrue($tom->open('/admin/clients')->isRedirect());
        self::assertShows('logout_master/live"', $this->staff('sara')->open('/admin/clients'), 'the menu, at the next sign-in');
    }

    public function testNothingIsEndedByAGetWithoutATokenOrFromElsewhere(): void
    {
        $sara = $this->staff('sara');
        $fields = ['session_id' => $this->status($sara)['session_id'], 'kind' => 'staff', 'id' => '2', 'sure' => '1'];
        $admin = $this->staff('admin');
        $anonymous = $this->stack->browser();
        $anonymous->open('/admin/authentication');
        $carla = $this->contact('carla');
        foreach (['/end', '/end_person', '/end_all'] as $deed) {
            self::assertSame(405, $admin->open(self::PAGE . $deed . '?' . http_build_query($fields))->status);
            $forged = ['csrf_token_name' => str_repeat('0', 32)] + $fields;
            self::assertSame(419, $admin->send(Request::form(self::PAGE . $deed, $forged)->withoutToken())->status);
            $foreign = Request::form(self::PAGE . $deed, $fields)->with('Sec-Fetch-Site', 'cross-site');
            self::assertSame(403, $admin->send($foreign)->status);
            self::assertTrue($anonymous->submit(self::PAGE . $deed, $fields)->isRedirect());
            self::assertTrue($carla->submit(self::PAGE . $deed, $fields)->isRedirect());
        }
        self::assertTrue($anonymous->open(self::PAGE)->isRedirect());
        self::assertSame(401, $anonymous->send(Request::xhr(self::ROWS))->status);
        self::assertSame(401, $carla->send(Request::xhr(self::ROWS))->status);
        self::assertSignedIn($sara);
    }

    public function testItsRefreshIsNoActivityAndStoresNoAddress(): void
    {
        $this->limits(['idle_timeout' => 2]);
        $admin = $this->staff('admin');
        $admin->open(self::PAGE);
        for ($time = 0; $time < 4; $time++) {
            self::pause(0.7);
            $answer = $admin->send(Request::xhr(self::ROWS));
        }
        self::assertSame([401, 'ended'], [$answer->status, $answer->header('X-Logout-Master')]);
        $this->limits([]);
        $admin = $this->staff('admin');
        $before = $this->status($admin)['idle_ms'];
        self::pause(0.3);
        $answer = $admin->send(Request::xhr(self::ROWS));
        self::assertSame([200, '0'], [$answer->status, $answer->header('X-Host-Session-Data-Changed')]);
        self::assertGreaterThanOrEqual($before + 300, $this->status($admin)['idle_ms']);
    }

    public function testItsRefreshDoesNotEndALoginAsClient(): void
    {
        $admin = $this->staff('admin');
        $admin->arrive('/admin/clients/login_as_client/1');
        self::assertSame(200, $admin->send(Request::xhr(self::ROWS))->status);
        self::assertShows('Carla', $admin->open('/clients/profile'));
    }

    public function testWhatPeopleNameThemselvesIsOnlyText(): void
    {
        $evil = '"><script>alert(1)</script><img src=x>\'';
        $this->stack->sql('UPDATE tblstaff SET firstname = ? WHERE staffid = 2', [$evil]);
        $this->stack->policy(Policy::document([], [
            ['name' => '<b onclick=alert(3)>', 'match' => ['kind' => 'staff'], 'set' => ['idle_timeout' => 600]],
        ]));
        $this->staff('sara', false, $this->stack->browser($evil));
        $this->stack->sql("UPDATE tblstaff SET firstname = 'Sara' WHERE staffid = 2");
        $admin = $this->staff('admin');
        $query = '?' . http_build_query(['person' => $evil, 'address' => $evil]);
        foreach ([self::PAGE, self::PAGE . $query] as $path) {
            $page = $admin->open($path);
            self::assertSame(200, $page->status);
            foreach (['<script>alert', '<img src=x', '<b onclick'] as $markup) {
                self::assertShowsNot($markup, $page);
            }
        }
        $rows = $admin->send(Request::xhr(self::ROWS));
        self::assertShows('&lt;script&gt;alert(1)', $rows);
        self::assertShowsNot('<script>alert', $rows);
        self::assertShowsNot('<b onclick', $rows);
        self::assertCount(1, $this->rows($admin->open(self::PAGE . '?' . http_build_query(['person' => 'script>alert']))));
    }

    /** On a site of its own: so many events would push those of other tests out of the registry's log. */
    public function testFiveThousandSessionsComeInTheTimeOfAListOfTheHost(): void
    {
        $shared = $this->stack;
        $this->stack = Stack::start();
        try {
            $this->stack->cli('module', 'activate', 'logout_master');
            $this->stack->policy(Policy::long());
            $this->listAndEndFiveThousand();
            self::assertSame('', $this->stack->phpLog());
        } finally {
            $this->stack->stop();
            $this->stack = $shared;
        }
    }

    public function testAnInactiveModuleHasNoSuchPages(): void
    {
        $admin = $this->staff('admin');
        $this->stack->cli('module', 'deactivate', 'logout_master');
        self::assertSame(404, $admin->open(self::PAGE)->status);
        self::assertSame(404, $admin->send(Request::xhr(self::ROWS))->status);
    }

    private function listAndEndFiveThousand(): void
    {
        $this->fill(5000);
        $values = implode(', ', array_map(static fn (int $n): string => "('Task {$n}', 1, NOW(), CURDATE(), 1)", range(1, 5000)));
        $this->stack->sql("INSERT INTO tbltasks (name, status, dateadded, startdate, addedfrom) VALUES {$values}");
        $admin = $this->staff('admin');
        $table = ['draw' => '1', 'start' => '0', 'length' => '25', 'order' => [['column' => '1', 'dir' => 'asc']]];
        $ours = Request::xhr(self::ROWS . '?kind=contact');
        $hosts = Request::xhrPost('/admin/tasks/table', $table);
        $answer = $admin->send($ours);
        self::assertCount(25, $this->rows($answer));
        self::assertShows('of 5000', $answer);
        self::assertCount(25, $admin->send($hosts)->json()['aaData']);
        $times = ['ours' => [], 'hosts' => []];
        for ($round = 0; $round < 15; $round++) {
            foreach (['ours' => $ours, 'hosts' => $hosts] as $name => $request) {
                $began = hrtime(true);
                self::assertSame(200, $admin->send($request)->status);
                $times[$name][] = (hrtime(true) - $began) / 1e6;
            }
        }
        array_walk($times, static fn (array &$all): bool => sort($all));
        fprintf(
            STDERR,
            "\n5,000 live sessions: %.1f ms; the host's list of 5,000 tasks: %.1f ms; ratio %.2f\n",
            $times['ours'][7],
            $times['hosts'][7],
            $times['ours'][7] / $times['hosts'][7]
        );
        $ended = $admin->submit(self::PAGE . '/end_all', ['kind' => 'contact', 'sure' => '1']);
        self::assertShows('Sessions ended: 5000.', $admin->follow($ended));
        self::assertSame([], $this->stack->registry("logout_master_sessions(['kind' => 'contact'])"));
    }

    /** Sessions of contacts that nobody has. */
    private function fill(int $count): void
    {
        $this->stack->registry(
            "array_map(fn (\$n) => strlen(logout_master_start(['kind' => 'contact', 'id' => 100000 + \$n, 'label' => 'Contact ' . \$n,"
            . " 'ip' => '192.0.2.1', 'agent' => 'x'])), range(1, {$count}))"
        );
    }

    private function grant(int $staff, string $capability): void
    {
        $this->stack->sql(
            "INSERT INTO tblstaff_permissions (staff_id, feature, capability) VALUES (?, 'logout_master', ?)",
            [$staff, $capability]
        );
    }

    /** @return array<string, string> session id => the text of its row */
    private function rows(Answer $page): array
    {
        preg_match_all('#<tr data-session="([0-9a-f]{16})">(.*?)</tr>#s', $page->body, $found, PREG_SET_ORDER);
        $rows = [];
        foreach ($found as [, $id, $html]) {
            $rows[$id] = trim((string) preg_replace('/\s+/', ' ', strip_tags($html)));
        }
        return $rows;
    }
}
