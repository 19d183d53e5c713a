<?php

/** The switch in the settings, the switch in php.ini, and a registry that cannot be used. */

declare(strict_types=1);

final class SwitchedOffTest extends SiteTestCase
{
    /** @var list<string> settings of the pool that a test has changed */
    private array $changed = [];

    protected function tearDown(): void
    {
        foreach ($this->changed as $name) {
            $this->stack->poolSetting($name, $name === 'logout_master.registry_path' ? $this->stack->registryFile() : null);
        }
        parent::tearDown();
    }

    public function testSwitchedOffInTheSettingsNobodyIsWatched(): void
    {
        $sara = $this->staff('sara');
        $admin = $this->staff('admin');
        $this->stack->setOption('logout_master_enabled', '0');
        $this->limits(['idle_timeout' => 1]);
        self::pause(1.15);
        foreach ([$sara, $admin] as $browser) {
            $page = $browser->open('/admin/clients');
            self::assertSame(200, $page->status, (string) $page);
            self::assertNull($page->config());
        }
        $status = $sara->send(Request::xhr('/logout_master/presence/status?kind=staff'));
        self::assertSame([200, 'disabled'], [$status->status, $status->json()['reason']]);
        $settings = $admin->open('/admin/settings?group=logout_master');
        self::assertSame(1, preg_match('/id="logout-master-enabled-0"[^>]* checked/', $settings->body), (string) $settings);
    }

    public function testSwitchedOnAgainInTheSettingsThrowsOutNobody(): void
    {
        $sara = $this->staff('sara');
        $admin = $this->staff('admin');
        $this->stack->policy(Policy::document(['idle_timeout' => 2]));
        self::assertTrue($this->switchInSettings($admin, '0')->isRedirect());
        self::pause(2.15);
        self::assertSame(200, $sara->open('/admin/clients')->status);
        self::assertTrue($this->switchInSettings($admin, '1')->isRedirect());
        self::assertSignedIn($sara);
        self::pause(2.15);
        self::assertTrue($sara->open('/admin/clients')->isRedirect(), 'from now on she is watched');
    }

    public function testSwitchedOffInPhpIniNobodyIsWatchedAndAdminsAreTold(): void
    {
        $sara = $this->staff('sara');
        $admin = $this->staff('admin');
        $this->limits(['idle_timeout' => 1]);
        $this->setPool('logout_master.enabled', '0');
        self::pause(1.15);
        self::assertSame(200, $sara->open('/admin/clients')->status);
        self::assertSame('disabled', $this->status($sara)['reason']);
        $page = $admin->open('/admin/clients');
        self::assertShows('id="logout-master-banner"', $page);
        self::assertShows('logout_master.enabled', $page);
        self::assertShowsNot('logout-master-banner', $sara->open('/admin/clients'));
        $this->signInAndOut();
    }

    /** Whoever worked while nobody was watched must not be told afterwards that there was no activity. */
    public function testSwitchedOnAgainByAnyMeansThrowsOutNobody(): void
    {
        $ways = [
            'SQL' => fn (string $value) => $this->stack->setOption('logout_master_enabled', $value),
            'php.ini' => fn (string $value) => $this->setPool('logout_master.enabled', $value),
            'extension' => fn (string $value) => $this->stack->loadExtension($value === '1'),
        ];
        foreach ($ways as $way => $switch) {
            $sara = $this->staff('sara');
            $carla = $this->contact('carla');
            $this->stack->policy(Policy::document(['idle_timeout' => 1]));
            $switch('0');
            self::pause(1.15);
            self::assertSame(200, $sara->open('/admin/clients')->status);
            self::assertSame(200, $carla->open('/clients/tickets')->status);
            $switch('1');
            self::assertSignedIn($sara, $way);
            self::assertSignedIn($carla, $way, '/clients/tickets');
            $this->stack->policy(Policy::long());
        }
    }

    public function testWithoutAUsableRegistryPeopleWorkOnAndAdminsAreTold(): void
    {
        $sara = $this->staff('sara');
        $admin = $this->staff('admin');
        $this->provokes('/logout_master/');
        $this->setPool('logout_master.registry_path', '/proc/no-such-place/sessions.registry');
        foreach ([1, 2] as $time) {
            self::assertSame(200, $sara->open('/admin/clients')->status);
            $page = $admin->open('/admin/clients');
            self::assertShows('id="logout-master-banner"', $page, "time {$time}");
        }
        self::assertShowsNot('logout-master-banner', $sara->open('/admin/clients'));
        $status = $sara->send(Request::xhr('/logout_master/presence/status?kind=staff'));
        self::assertSame([200, 'store_unavailable'], [$status->status, $status->json()['reason']]);
        self::assertTrue($status->json()['allowed']);
        $this->signInAndOut();
        $this->setPool('logout_master.registry_path', $this->stack->registryFile());
        self::assertSignedIn($sara);
        self::assertShowsNot('logout-master-banner', $admin->open('/admin/clients'));
    }

    public function testWithoutAUsableRegistryNobodyWorksWhereTheSiteWantsItSo(): void
    {
        $sara = $this->staff('sara', true);
        $carla = $this->contact('carla');
        $this->provokes('/logout_master/');
        $this->setPool('logout_master.on_failure', 'closed');
        $this->setPool('logout_master.registry_path', '/proc/no-such-place/sessions.registry');
        $poll = $sara->copy()->send(Request::xhr('/logout_master/presence/status?kind=staff'));
        self::assertSame([401, 'store_unavailable'], [$poll->status, $poll->json()['reason']]);
        self::assertShows(self::html('english', 'reason_store_unavailable'), $carla->arrive('/clients/tickets'));
        $tom = $this->stack->browser();
        $tom->open('/admin/authentication');
        $login = $tom->follow($this->login($tom, '/admin/authentication', 'tom@example.com', 'tom'));
        self::assertShows(self::html('english', 'reason_store_unavailable'), $login);
        self::assertShowsNot('Cedar', $tom->arrive('/admin/clients'));
        self::assertSame(200, $tom->open('/forms/ticket')->status, 'public pages go on');
    }

    /** Whoever is there stays, and whoever comes is let in, unwatched until there is room. */
    public function testAFullRegistryCostsNobodyTheirSession(): void
    {
        $this->provokes('/logout_master/');
        $this->setPool('logout_master.max_sessions', '16');
        $this->setPool('logout_master.registry_path', dirname($this->stack->registryFile()) . '/small.registry');
        $admin = $this->staff('admin');
        $ids = [];
        for ($number = 0; $number < 15; $number++) {
            $first = $this->staff('sara');
            $ids[] = $this->status($first)['session_id'];
        }
        $late = $this->stack->browser();
        $late->open('/admin/authentication');
        $late->follow($this->login($late, '/admin/authentication', 'tom@example.com', 'tom'));
        $page = $late->open('/admin/clients');
        self::assertSame(200, $page->status, (string) $page);
        self::assertNull($page->config(), 'it is full');
        self::assertSame(end($ids), $this->status($first)['session_id']);
        self::assertSignedIn($admin);
        // Somebody leaves, and the place is taken at the next request.
        $first->open('/admin/authentication/logout');
        self::assertSignedIn($late);
    }

    private function setPool(string $name, string $value): void
    {
        $this->changed[] = $name;
        $this->stack->poolSetting($name, $value);
    }

    private function switchInSettings(Browser $admin, string $value): Answer
    {
        return $admin->submit('/admin/settings?group=logout_master', ['settings' => ['logout_master_enabled' => $value]]);
    }

    private function signInAndOut(): void
    {
        $tom = $this->stack->browser();
        $tom->open('/admin/authentication');
        $tom->follow($this->login($tom, '/admin/authentication', 'tom@example.com', 'tom'));
        self::assertSame(200, $tom->open('/admin/clients')->status);
        $tom->open('/admin/authentication/logout');
        self::assertTrue($tom->open('/admin/clients')->isRedirect());
    }
}
