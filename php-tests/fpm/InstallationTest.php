<?php

/** Sites that are set up differently: other prefixes, a sub-folder, sessions in files, CSRF checks off. */

declare(strict_types=1);

final class InstallationTest extends SiteTestCase
{
    /** @return array<string, array{array<string, string>}> */
    public function switches(): array
    {
        return [
            'sessions in files' => [['sess_driver' => 'files']],
            'no CSRF check' => [['csrf_protection' => '0']],
            'sessions bound to the address' => [['sess_match_ip' => '1']],
            'no expiry of sessions' => [['sess_expiration' => '0']],
            'strict content policy' => [['csp' => '1']],
            'old host' => [['fake_version' => '3.1.6', 'remember_format' => 'serialized', 'poll_is_returned_to' => '1']],
        ];
    }

    /**
     * @dataProvider switches
     * @param array<string, string> $switches
     */
    public function testTheMainJobIsDone(array $switches): void
    {
        foreach ($switches as $name => $value) {
            $this->stack->switchTo($name, $value);
        }
        $staff = $this->staff('sara', true);
        $contact = $this->contact('carla', true);
        $locked = $this->staff('tom');
        $old = [$staff->copy(), $contact->copy()];
        $locking = ['name' => 'tom', 'match' => ['kind' => 'staff', 'ids' => [3]], 'set' => ['grace' => 600]];
        $this->stack->policy(Policy::document(['idle_timeout' => 1], [$locking]));
        self::pause(1.15);
        self::assertSame(401, $staff->send(Request::xhr('/admin/misc/notifications_check'))->status);
        self::assertShows(self::html('english', 'reason_idle'), $staff->arrive('/admin/clients/client/2'));
        self::assertShows(self::html('english', 'reason_idle'), $contact->arrive('/clients/ticket/1'));
        self::assertSame(423, $locked->open('/admin/clients')->status);
        $this->stack->policy(Policy::long());
        self::assertTrue($old[0]->open('/admin/clients')->isRedirect());
        self::assertTrue($old[1]->open('/clients/tickets')->isRedirect());
        $back = $this->login($staff, '/admin/authentication', 'sara@example.com', 'sara');
        self::assertSame('/admin/clients/client/2', $back->path());
    }

    public function testAnotherAdminAddress(): void
    {
        $this->stack->switchTo('admin_uri', 'backoffice');
        $browser = $this->stack->browser();
        $browser->open('/backoffice/authentication');
        $browser->follow($this->login($browser, '/backoffice/authentication', 'sara@example.com', 'sara'));
        self::assertSignedIn($browser, '', '/backoffice/clients');
        $polling = $browser->copy();
        $this->limits(['idle_timeout' => 1]);
        self::pause(1.15);
        $poll = $polling->send(Request::xhr('/backoffice/misc/notifications_check'));
        self::assertSame(401, $poll->status, (string) $poll);
        self::assertSame($this->stack->url() . '/backoffice/authentication', $poll->json()['login_url']);
        $browser->arrive('/backoffice/clients/client/2');
        $this->stack->policy(Policy::long());
        $back = $this->login($browser, '/backoffice/authentication', 'sara@example.com', 'sara');
        self::assertSame('/backoffice/clients/client/2', $back->path());
    }

    public function testASubFolderAndAnotherTablePrefix(): void
    {
        $site = Stack::start('--folder', 'crm', '--prefix', 'acme_');
        try {
            $site->cli('module', 'activate', 'logout_master');
            $browser = $site->browser();
            $browser->open('/admin/authentication');
            $page = $browser->follow($this->login($browser, '/admin/authentication', 'sara@example.com', 'sara', true));
            self::assertSame("{$site->url()}/logout_master/presence/status", $page->config()['urls']['status']);
            preg_match('#src="([^"]+/presence\.js[^"]*)"#', $page->body, $script);
            self::assertStringStartsWith("{$site->url()}/modules/logout_master/assets/", $script[1]);
            self::assertSame(200, (new Browser(''))->send(Request::fetch($script[1]))->status);

            $json = Policy::document(['idle_timeout' => 1, 'grace' => 600]);
            $site->cli('option', 'set', 'logout_master_policy', $json);
            $browser->open('/admin/clients');
            self::pause(1.15);
            $lock = $browser->open('/admin/clients/client/2?x=1');
            self::assertSame(423, $lock->status, (string) $lock);
            self::assertShows('value="/crm/admin/clients/client/2?x=1"', $lock, 'the way back');
            $site->cli('option', 'set', 'logout_master_policy', Policy::document(['idle_timeout' => 1]));
            $login = $browser->arrive('/admin/clients/client/2?x=1');
            self::assertShows(self::html('english', 'reason_idle'), $login);
            $site->cli('option', 'set', 'logout_master_policy', Policy::long());
            $back = $this->login($browser, '/admin/authentication', 'sara@example.com', 'sara');
            self::assertSame("{$site->url()}/admin/clients/client/2?x=1", $back->location());
            self::assertSame(200, $browser->follow($back)->status);

            $site->cli('module', 'uninstall', 'logout_master');
            self::assertSame([], $site->sql("SHOW TABLES LIKE '%logout_master%'"));
            self::assertSame([], $site->sql("SELECT * FROM acme_options WHERE name LIKE '%logout_master%'"));
            self::assertSame('', trim($site->phpLog()));
        } finally {
            $site->stop();
        }
    }
}
