<?php

/**
 * Hosts that are set up in other ways: how addresses look, what cookies are called and how they are sent, how often tokens
 * and ids change, what the host does to fields and answers, which columns it lacks. On each, every address that the module
 * prints is there, people lock and unlock, and whoever is away too long is out.
 */

declare(strict_types=1);

final class HostVariantsTest extends SiteTestCase
{
    /** @var array<string, string> what the variant's site is set to */
    private array $switches = [];

    /** @var list<string> SQL that undoes what was done */
    private array $undo = [];

    protected function tearDown(): void
    {
        array_map($this->stack->sql(...), array_reverse($this->undo));
        parent::tearDown();
    }

    /** @return array<string, array{array<string, string>, 1?: list<string>}> switches, columns that are not there */
    public function hosts(): array
    {
        $other = ['url_suffix' => '.aspx', 'index_page' => 'index.php', 'admin_uri' => 'backoffice'];
        $ids = ['sess_time_to_update' => '1', 'sess_match_ip' => '1'];
        $encrypted = ['base_scheme' => 'https', 'cookie_secure' => '1', 'cookie_prefix' => '__x_'];
        return [
            'addresses end with .html' => [['url_suffix' => '.html']],
            'addresses begin with index.php' => [['index_page' => 'index.php']],
            'addresses with all of it, encrypted before the server' => [$other + $encrypted],
            'a token for each form, and old answers' => [['csrf_regenerate' => '1', 'csrf_status' => '403', 'fake_version' => '3.1.6']],
            'a token for each form, cookies with a prefix, fields filtered, pages compressed' => [
                ['csrf_regenerate' => '1', 'cookie_prefix' => 'crm_', 'global_xss_filtering' => '1', 'compress_output' => '1'],
            ],
            'new ids all the time, behind a proxy' => [
                $ids + ['sess_regenerate_destroy' => '1', 'proxy_ips' => '10.9.8.7,127.0.0.1'],
            ],
            'new ids all the time, in files, old ones kept' => [$ids + ['sess_driver' => 'files']],
            'no roles, no second factor' => [[], ['role', 'two_factor_auth_enabled', 'google_auth_secret', 'two_factor_auth_code']],
        ];
    }

    /**
     * @dataProvider hosts
     * @param array<string, string> $switches
     * @param list<string> $columns
     */
    public function testTheModuleDoesItsWork(array $switches, array $columns = []): void
    {
        $this->setUpAs($switches, $columns);
        $admin = $this->enter('admin');
        if (array_intersect_key($switches, ['url_suffix' => 1, 'index_page' => 1]) !== []) {
            $this->assertAddresses($admin);
        }
        $this->assertFormsAreTaken($admin);
        $sara = $this->enter('sara', true);
        $carla = $this->enter('carla', true);
        foreach (['staff' => $sara, 'contact' => $carla] as $kind => $browser) {
            $this->assertLocksAndUnlocks($browser, $kind, $kind === 'staff' ? 'sara' : 'carla');
        }
        $old = [$sara->copy(), $carla->copy()];
        $this->limits(['idle_timeout' => 1]);
        self::pause(1.15);
        $call = $sara->send(Request::xhr($this->path('/admin/misc/notifications_check')));
        self::assertSame(401, $call->status, (string) $call);
        self::assertSame($this->url('/admin/authentication'), $call->json()['login_url']);
        self::assertShows(self::html('english', 'reason_idle'), $sara->arrive($this->path('/admin/clients/client/2') . '?x=1'));
        self::assertShows(self::html('english', 'reason_idle'), $carla->arrive($this->path('/clients/ticket/1')));
        $this->stack->policy(Policy::long());
        self::assertTrue($old[0]->open($this->path('/admin/clients'))->isRedirect());
        self::assertTrue($old[1]->open($this->path('/clients/tickets'))->isRedirect());
        $back = $this->login($sara, $this->path('/admin/authentication'), 'sara@example.com', 'sara');
        self::assertSame(parse_url($this->url('/admin/clients/client/2'), PHP_URL_PATH) . '?x=1', $back->path());
        self::assertSame(200, $sara->follow($back)->status);
    }

    /** The visitor's own address is what a proxy of the site's says it is, and nobody else's word counts. */
    public function testAnAddressIsTheHostsWordForIt(): void
    {
        $this->setUpAs(['proxy_ips' => '127.0.0.1'], []);
        $this->limits(['ip_change' => 'end']);
        $sara = $this->enter('sara');
        self::assertSame('203.0.113.9', $this->stack->sessionsOf('staff', 2)[0]['ip']);
        self::assertSame(200, $sara->open('/admin/clients')->status);
        $stolen = $sara->copy();
        $stolen->headers['X-Forwarded-For'] = '198.51.100.7';
        self::assertTrue($stolen->open('/admin/clients')->isRedirect());
        self::assertTrue($sara->open('/admin/clients')->isRedirect(), 'over for both');
        $this->switches['proxy_ips'] = '';
        $this->stack->switchTo('proxy_ips', '10.9.8.7');
        $this->enter('tom');
        self::assertSame('127.0.0.1', $this->stack->sessionsOf('staff', 3)[0]['ip'], 'said by nobody whose word counts');
    }

    /**
     * @param array<string, string> $switches
     * @param list<string> $columns
     */
    private function setUpAs(array $switches, array $columns): void
    {
        $this->switches = $switches;
        foreach ($switches as $name => $value) {
            $this->stack->switchTo($name, $value);
        }
        $this->stack->setOption('logout_master_drafts', '1');
        $type = ['role' => 'int(11)', 'two_factor_auth_enabled' => 'tinyint(1) NOT NULL DEFAULT 0',
            'google_auth_secret' => 'text', 'two_factor_auth_code' => 'varchar(100)'];
        foreach ($columns as $column) {
            $this->stack->sql("ALTER TABLE tblstaff CHANGE COLUMN {$column} hidden_{$column} {$type[$column]}");
            $this->undo[] = "ALTER TABLE tblstaff CHANGE COLUMN hidden_{$column} {$column} {$type[$column]}";
            // The host's own code misses it too.
            $this->provokes('/Undefined property: stdClass::\$' . implode('|\$', $columns) . '/');
        }
    }

    private function enter(string $name, bool $isRemembered = false): Browser
    {
        $browser = $this->stack->browser();
        $browser->prefix = $this->switches['cookie_prefix'] ?? '';
        $browser->headers = array_filter([
            'X-Forwarded-Proto' => $this->switches['base_scheme'] ?? '',
            'X-Forwarded-For' => isset($this->switches['proxy_ips']) ? '203.0.113.9' : '',
        ]);
        $isContact = isset(self::CONTACTS[$name]);
        $path = $this->path($isContact ? '/authentication/login' : '/admin/authentication');
        $browser->open($path);
        $email = $isContact ? self::CONTACTS[$name][0] : self::STAFF[$name][0];
        $page = $browser->follow($this->login($browser, $path, $email, $name, $isRemembered));
        self::assertSame(200, $page->status, (string) $page);
        self::assertNotNull($page->config(), (string) $page);
        return $browser;
    }

    /** Pages, links, forms, and what scripts are told to call: wherever it leads on this site, something of ours is there. */
    private function assertAddresses(Browser $admin): void
    {
        $pages = ['/admin/clients', '/admin/settings', ...array_keys(ModuleCalls::all())];
        $seen = [];
        foreach ($pages as $page) {
            $query = $page === '/admin/settings' ? '?group=logout_master' : '';
            if (preg_match('#/(?:csv|console/index)$#', $page) !== 1) {
                $answer = $admin->open($this->path($page) . $query);
                preg_match_all('#https?:(?:\\\\?/){2}[^\s"\'<>]*logout_master[^\s"\'<>]*#', $answer->body, $found);
                foreach ($found[0] as $address) {
                    $seen[html_entity_decode(stripslashes($address))] = $page;
                }
            }
        }
        self::assertGreaterThan(25, count($seen), implode("\n", array_keys($seen)));
        foreach ($seen as $address => $page) {
            self::assertStringStartsWith($this->scheme(), $address, $page);
            $path = (string) parse_url($address, PHP_URL_PATH);
            if (!str_contains($path, '/assets/')) {
                self::assertTrue(str_ends_with($path, $this->switches['url_suffix'] ?? ''), "{$address}, printed by {$page}");
            }
            $query = parse_url($address, PHP_URL_QUERY);
            $answer = $admin->copy()->open($path . (is_string($query) ? "?{$query}" : ''));
            self::assertContains($answer->status, [200, 303, 405], "{$address}, printed by {$page}: {$answer}");
        }
    }

    private function assertFormsAreTaken(Browser $admin): void
    {
        $answer = $admin->submit($this->path('/admin/logout_master/mine/end_others'), []);
        self::assertSame($this->url('/admin/logout_master/mine'), $answer->location(), (string) $answer);
        self::assertShows(self::html('english', 'mine_others_ended'), $admin->follow($answer));
        $answer = $admin->submit($this->path('/admin/logout_master/audit/keep'), ['days' => '400']);
        self::assertShows(self::html('english', 'audit_keep_saved'), $admin->follow($answer));
        $answer = $admin->submit($this->path('/admin/logout_master/audit/export'), ['format' => 'jsonl']);
        self::assertSame(200, $answer->status, (string) $answer);
        $search = $admin->open($this->path('/admin/logout_master/live') . '?person=admin');
        self::assertSame(200, $search->status, (string) $search);
        $answer = $admin->submit($this->path('/admin/logout_master/live/end'), ['session_id' => 'none', 'query' => 'person=admin']);
        self::assertSame($this->url('/admin/logout_master/live') . '?person=admin', $answer->location(), (string) $answer);
    }

    private function assertLocksAndUnlocks(Browser $browser, string $kind, string $name): void
    {
        $page = $kind === 'staff' ? '/admin/clients/client/1' : '/clients/ticket/1';
        $presence = fn (string $call): string => $this->path("/logout_master/presence/{$call}");
        $answer = $browser->send(Request::xhrPost($presence('heartbeat'), ['kind' => $kind, 'idleMs' => '0']));
        self::assertSame(200, $answer->status, (string) $answer);
        self::assertSame(
            $browser->cookies[$browser->prefix . 'csrf_cookie_name'],
            $answer->json()['csrf']['value'],
            'a page can go on with what it is told'
        );
        self::assertSame(423, $browser->send(Request::xhrPost($presence('lock'), ['kind' => $kind]))->status);
        $lock = $browser->open($this->path($page));
        self::assertSame(423, $lock->status, (string) $lock);
        self::assertStringContainsString('no-store', $lock->header('Cache-Control'));
        $unlock = Request::xhrPost($presence('resume'), ['kind' => $kind, 'password' => "{$name}-pass"]);
        $forged = $browser->copy()->send($unlock->withoutToken());
        self::assertSame(403, $forged->status, (string) $forged);
        $wrong = $browser->send(Request::xhrPost($presence('resume'), ['kind' => $kind, 'password' => 'no<b>']));
        self::assertSame(422, $wrong->status, (string) $wrong);
        // By the plain form of the lock page, as it is printed.
        $lock = $browser->open($this->path($page));
        preg_match('#name="return" value="([^"]+)"#', $lock->body, $return);
        $answer = $browser->submit($presence('resume'), [
            'kind' => $kind, 'password' => "{$name}-pass", 'return' => html_entity_decode($return[1] ?? ''),
        ]);
        self::assertSame($this->path($page), $answer->path(), (string) $answer);
        self::assertSame(200, $browser->follow($answer)->status);
        self::assertSame(200, $browser->open($this->path($page))->status);
    }

    /** The path of a page as this host has it. */
    private function path(string $path): string
    {
        $admin = $this->switches['admin_uri'] ?? 'admin';
        $index = $this->switches['index_page'] ?? '';
        $path = (string) preg_replace('#^/admin(?=/)#', "/{$admin}", $path);
        return ($index === '' ? '' : "/{$index}") . $path . ($this->switches['url_suffix'] ?? '');
    }

    private function url(string $path): string
    {
        return $this->scheme() . substr($this->stack->url(), strlen('http')) . $this->path($path);
    }

    private function scheme(): string
    {
        return $this->switches['base_scheme'] ?? 'http';
    }
}
