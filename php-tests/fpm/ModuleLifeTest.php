<?php

/** Activation, deactivation, uninstallation, and an extension that goes missing under an active module. */

declare(strict_types=1);

final class ModuleLifeTest extends SiteTestCase
{
    protected function tearDown(): void
    {
        if (!$this->isExtensionLoaded()) {
            $this->stack->loadExtension(true);
        }
        parent::tearDown();
    }

    public function testWithoutTheExtensionActivationIsRefusedWithWhatToDo(): void
    {
        $this->stack->cli('module', 'uninstall', 'logout_master');
        $this->stack->loadExtension(false);
        foreach (['0', '1'] as $rowFirst) {
            $this->stack->switchTo('activation_row_first', $rowFirst);
            $this->provokes('/Logout Master was not activated/');
            $failed = $this->stack->failingCli('module', 'activate', 'logout_master');
            self::assertNotSame(0, $failed['status']);
            self::assertStringContainsString('extension=logout_master.so', $failed['error']);
            $this->assertNothingIsLeft("row first: {$rowFirst}");

            $admin = $this->bareStaff('admin');
            $answer = $admin->open('/admin/modules/activate/logout_master');
            self::assertSame('/admin/modules', $answer->path());
            $page = $admin->follow($answer);
            self::assertShows('alert-danger', $page);
            self::assertShows('extension=logout_master.so', $page);
            self::assertShows('PHP ' . PHP_MAJOR_VERSION . '.' . PHP_MINOR_VERSION, $page);
            $this->assertNothingIsLeft("row first: {$rowFirst}");
            self::assertSame(200, $admin->open('/admin/clients')->status);
        }
    }

    public function testUninstallingLeavesNothingAndTheCrmGoesOn(): void
    {
        $browser = $this->staff('sara');
        $carla = $this->contact('carla');
        $this->stack->cli('module', 'deactivate', 'logout_master');
        self::assertNull($browser->open('/admin/clients')->config());
        self::assertSame(404, $browser->send(Request::xhr('/logout_master/presence/status?kind=staff'))->status);
        $this->stack->cli('module', 'uninstall', 'logout_master');
        $this->assertNothingIsLeft('after the uninstallation');
        self::assertSame(200, $browser->open('/admin/clients')->status);
        self::assertSame(200, $carla->open('/clients/tickets')->status);
    }

    public function testTheStaffAreaCanActivateAndDeactivate(): void
    {
        $admin = $this->staff('admin');
        $admin->follow($admin->open('/admin/modules/deactivate/logout_master'));
        self::assertNull($admin->open('/admin/clients')->config());
        $page = $admin->follow($admin->open('/admin/modules/activate/logout_master'));
        self::assertShows('/admin/settings?group=logout_master', $page, 'the link to the settings');
        self::assertSignedIn($admin);
    }

    /** Nobody was watched while the module was off, so its return must not be held against anybody. */
    public function testReactivationThrowsOutNobody(): void
    {
        $people = [$this->staff('sara'), $this->staff('tom'), $this->staff('admin')];
        $contact = $this->contact('carla');
        $this->stack->policy(Policy::document(['idle_timeout' => 1]));
        $this->stack->cli('module', 'deactivate', 'logout_master');
        self::pause(1.15);
        $this->stack->cli('module', 'activate', 'logout_master');
        foreach ($people as $browser) {
            self::assertSignedIn($browser);
        }
        self::assertSignedIn($contact, '', '/clients/tickets');
        self::pause(1.15);
        self::assertTrue($people[0]->open('/admin/clients')->isRedirect(), 'from now on they are watched');
    }

    public function testAReactivationKeepsThePolicy(): void
    {
        $json = $this->stack->option('logout_master_policy');
        $this->stack->cli('module', 'deactivate', 'logout_master');
        $this->stack->cli('module', 'activate', 'logout_master');
        self::assertSame($json, $this->stack->option('logout_master_policy'));
    }

    public function testAnExtensionThatVanishesThrowsOutNobodyAndAdminsAreTold(): void
    {
        $admin = $this->staff('admin');
        $sara = $this->staff('sara', true);
        $carla = $this->contact('carla');
        $this->stack->loadExtension(false);
        $page = $admin->open('/admin/clients');
        self::assertSame(200, $page->status, (string) $page);
        self::assertShows('id="logout-master-banner"', $page);
        self::assertShows('extension=logout_master.so', $page);
        foreach ([[$sara, '/admin/clients'], [$carla, '/clients/tickets']] as [$browser, $path]) {
            $page = $browser->open($path);
            self::assertSame(200, $page->status, (string) $page);
            self::assertShowsNot('logout-master-banner', $page);
            self::assertShowsNot('id="logout-master-config"', $page);
            $status = $browser->send(Request::xhr('/logout_master/presence/status'));
            self::assertSame([200, 'disabled'], [$status->status, $status->json()['reason']]);
        }
        $tom = $this->bareStaff('tom');
        self::assertSame(200, $tom->open('/admin/clients')->status, 'one can sign in');
        $tom->open('/admin/authentication/logout');
        self::assertTrue($tom->open('/admin/clients')->isRedirect(), 'and out');
        $settings = $admin->open('/admin/settings?group=logout_master');
        self::assertShows('logout_master_staff_idle_minutes', $settings);

        $this->stack->loadExtension(true);
        self::assertShowsNot('logout-master-banner', $admin->open('/admin/clients'));
        foreach ([[$admin, '/admin/clients'], [$sara, '/admin/clients'], [$carla, '/clients/tickets']] as [$browser, $path]) {
            self::assertSignedIn($browser, 'after it came back', $path);
        }
    }

    private function isExtensionLoaded(): bool
    {
        return $this->stack->registry('extension_loaded("logout_master")');
    }

    /** Staff who sign in while nobody is watched. */
    private function bareStaff(string $name): Browser
    {
        $browser = $this->stack->browser();
        $browser->open('/admin/authentication');
        self::assertTrue($this->login($browser, '/admin/authentication', self::STAFF[$name][0], $name)->isRedirect());
        return $browser;
    }

    private function assertNothingIsLeft(string $message): void
    {
        $options = $this->stack->sql("SELECT name FROM tbloptions WHERE name LIKE '%logout_master%'");
        self::assertSame([], $options, $message);
        self::assertSame([], $this->stack->sql("SHOW TABLES LIKE '%logout_master%'"), $message);
        self::assertSame([], $this->stack->sql("SELECT * FROM tblemailtemplates WHERE slug LIKE '%logout%'"), $message);
        self::assertSame([], $this->stack->sql("SELECT * FROM tblstaff_permissions WHERE feature LIKE '%logout_master%'"), $message);
        self::assertSame([], $this->stack->sql('SELECT * FROM tblmodules WHERE active = 1'), $message);
    }
}
