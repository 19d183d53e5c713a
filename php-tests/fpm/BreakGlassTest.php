<?php

/** When nobody can sign in at all: each way out that the admin guide names lets people in, and nothing else breaks. */

declare(strict_types=1);

final class BreakGlassTest extends SiteTestCase
{
    protected function setUp(): void
    {
        parent::setUp();
        // A registry that cannot be, on a site that wants nobody to go on without one.
        $this->stack->poolSetting('logout_master.registry_path', '/nowhere/at/all.registry');
        $this->stack->poolSetting('logout_master.on_failure', 'closed');
        $this->provokes('/logout_master|registry/');
        $this->assertNobodyComesIn();
    }

    protected function tearDown(): void
    {
        $folder = "{$this->stack->directory}/site/modules";
        if (is_dir("{$folder}/logout_master.off")) {
            rename("{$folder}/logout_master.off", "{$folder}/logout_master");
        }
        $this->stack->setOption('logout_master_pause', '0');
        $this->stack->setOption('logout_master_enabled', '1');
        $this->stack->sql("UPDATE tblmodules SET active = 1 WHERE module_name = 'logout_master'");
        $this->stack->poolSetting('logout_master.enabled', null);
        $this->stack->poolSetting('logout_master.on_failure', null);
        $this->stack->poolSetting('logout_master.registry_path', $this->stack->registryFile());
        parent::tearDown();
    }

    public function testThePauseOfTheCommandLine(): void
    {
        $paused = (new Shell($this->stack))->asCaller()->run('pause', '1', 'nobody can sign in');
        self::assertSame([0, ''], [$paused['status'], $paused['error']]);
        $this->assertPeopleComeIn();
        $this->stack->setOption('logout_master_pause', (string) (time() - 1));
        $this->assertNobodyComesIn();
    }

    public function testThePauseBySql(): void
    {
        $this->stack->sql("UPDATE tbloptions SET value = UNIX_TIMESTAMP() + 3600 WHERE name = 'logout_master_pause'");
        $this->assertPeopleComeIn();
    }

    public function testTheSwitchInPhpIni(): void
    {
        $this->stack->poolSetting('logout_master.enabled', '0');
        $this->assertPeopleComeIn();
    }

    public function testTheSwitchBySql(): void
    {
        $this->stack->sql("UPDATE tbloptions SET value = '0' WHERE name = 'logout_master_enabled'");
        $this->assertPeopleComeIn();
    }

    public function testTheModuleSwitchedOffBySql(): void
    {
        $this->stack->sql("UPDATE tblmodules SET active = 0 WHERE module_name = 'logout_master'");
        $this->assertPeopleComeIn();
    }

    public function testTheModulesFolderRenamed(): void
    {
        $folder = "{$this->stack->directory}/site/modules";
        rename("{$folder}/logout_master", "{$folder}/logout_master.off");
        $this->assertPeopleComeIn();
        rename("{$folder}/logout_master.off", "{$folder}/logout_master");
        $this->assertNobodyComesIn();
    }

    private function assertPeopleComeIn(): void
    {
        self::assertSame(200, $this->comes('/admin/authentication', 'admin@example.com', 'admin', '/admin/clients'));
        self::assertSame(200, $this->comes('/authentication/login', 'carla@example.net', 'carla', '/clients/tickets'));
    }

    private function assertNobodyComesIn(): void
    {
        self::assertNotSame(200, $this->comes('/admin/authentication', 'admin@example.com', 'admin', '/admin/clients'));
        self::assertNotSame(200, $this->comes('/authentication/login', 'carla@example.net', 'carla', '/clients/tickets'));
    }

    /** Signs somebody in and says what a page behind the sign-in answers. */
    private function comes(string $login, string $email, string $name, string $page): int
    {
        $browser = $this->stack->browser();
        $browser->open($login);
        $this->login($browser, $login, $email, $name);
        return $browser->open($page)->status;
    }
}
