<?php

/** What administrators do to accounts and sessions holds for those who are signed in, at their next request. */

declare(strict_types=1);

final class AccountChangesTest extends SiteTestCase
{
    private const TOM = ['firstname' => 'Tom', 'lastname' => 'Till', 'email' => 'tom@example.com', 'role' => '2', 'active' => '1'];

    public function testStaffWhoseAccountIsSwitchedOffAreOutAtOnce(): void
    {
        $admin = $this->staff('admin');
        $browser = $this->staff('tom', true);
        self::assertTrue($admin->submit('/admin/staff/member/3', ['active' => '0'] + self::TOM)->isRedirect());
        $login = $browser->arrive('/admin/clients');
        $admin->submit('/admin/staff/member/3', self::TOM);
        self::assertShows(self::html('english', 'reason_account'), $login);
        self::assertSame([], $this->stack->sessionsOf('staff', 3));
        self::assertSignedIn($this->staff('tom'), 'a new sign-in');
    }

    public function testAContactWhoseAccountIsSwitchedOffIsOutAtOnce(): void
    {
        $admin = $this->staff('admin');
        $browser = $this->contact('carla');
        $admin->open('/admin/clients/change_contact_status/1/0');
        $answer = $browser->send(Request::xhr('/logout_master/presence/status?kind=contact'));
        $admin->open('/admin/clients/change_contact_status/1/1');
        self::assertSame([401, 'account'], [$answer->status, $answer->json()['reason']]);
        self::assertSignedIn($this->contact('carla'), 'a new sign-in', '/clients/tickets');
    }

    public function testANewRoleBringsItsLimitsAtOnce(): void
    {
        $rules = [
            ['name' => 'sales', 'match' => ['kind' => 'staff', 'roles' => [1]], 'set' => ['idle_timeout' => 111]],
            ['name' => 'accounting', 'match' => ['kind' => 'staff', 'roles' => [2]], 'set' => ['idle_timeout' => 222]],
            ['name' => 'admins', 'match' => ['kind' => 'staff', 'admin' => true], 'set' => ['idle_timeout' => 333]],
        ];
        $this->stack->policy(Policy::document([], $rules));
        $admin = $this->staff('admin');
        $tom = $this->staff('tom');
        $sara = $this->staff('sara');
        self::assertSame('accounting', $this->status($tom)['rule']);
        $admin->submit('/admin/staff/member/3', ['role' => '1'] + self::TOM);
        self::assertSame('sales', $this->status($tom)['rule']);
        $admin->submit('/admin/staff/member/3', ['role' => '0', 'administrator' => '1'] + self::TOM);
        self::assertSame('admins', $this->status($tom)['rule']);
        $admin->submit('/admin/staff/member/3', self::TOM);
        self::assertSame('accounting', $this->status($tom)['rule']);
        self::assertSame('sales', $this->status($sara)['rule'], 'nobody else\'s changes');
    }

    public function testStaffWhoAreSwitchedOffWithoutAHookAreOutAtOnce(): void
    {
        $admin = $this->staff('admin');
        $tom = $this->staff('tom', true);
        $sara = $this->staff('sara');
        $admin->open('/admin/staff/change_staff_status/3/0');
        $tab = $tom->copy();
        $login = $tom->arrive('/admin/clients');
        unset($tab->cookies['sp_session']);
        self::assertTrue($tab->open('/admin/clients')->isRedirect(), 'nor does the device bring them back');
        $admin->open('/admin/staff/change_staff_status/3/1');
        self::assertShows(self::html('english', 'reason_account'), $login);
        self::assertSignedIn($sara);
        self::assertSignedIn($this->staff('tom'), 'a new sign-in');
    }

    public function testTheDemosDatabaseTellsOfThemToo(): void
    {
        $site = Stack::start('--database', 'sqlite');
        $site->cli('module', 'activate', 'logout_master');
        [$admin, $tom] = [$this->staff('admin', false, $site->browser()), $this->staff('tom', false, $site->browser())];
        $admin->open('/admin/staff/change_staff_status/3/0');
        $login = $tom->arrive('/admin/clients');
        $log = (string) file_get_contents("{$site->directory}/logs/php.log");
        $site->stop();
        self::assertShows(self::html('english', 'reason_account'), $login);
        self::assertStringNotContainsString('not passed on', $log);
    }

    public function testDeletedAccountsAreOutAtOnce(): void
    {
        $this->stack->sql("INSERT INTO tblstaff (staffid, email, firstname, lastname, password, active, role, datecreated)"
            . " SELECT 90, 'tom2@example.com', 'Tom', 'Two', password, 1, 2, NOW() FROM tblstaff WHERE staffid = 3");
        $this->stack->sql("INSERT INTO tblcontacts (id, userid, email, firstname, lastname, password, active)"
            . " SELECT 90, 2, 'dora2@example.net', 'Dora', 'Two', password, 1 FROM tblcontacts WHERE id = 2");
        $admin = $this->staff('admin');
        $tom = $this->signInAs('/admin/authentication', 'tom2@example.com', 'tom');
        $dora = $this->signInAs('/authentication/login', 'dora2@example.net', 'dora');
        $other = $this->contact('dora');
        $admin->open('/admin/staff/delete/90');
        $admin->open('/admin/clients/delete_contact/2/90');
        self::assertTrue($tom->open('/admin/clients')->isRedirect());
        self::assertTrue($dora->open('/clients/tickets')->isRedirect());
        self::assertSame([], $this->stack->sessionsOf('staff', 90));
        self::assertSame([], $this->stack->sessionsOf('contact', 90));
        self::assertSame([], $this->stack->sql('SELECT * FROM tbllogout_master_accounts WHERE person = 90'));
        self::assertSignedIn($other, '', '/clients/tickets');
    }

    public function testContactsOfACompanyThatIsSwitchedOffAreOutAtOnce(): void
    {
        $admin = $this->staff('admin');
        $carla = $this->contact('carla', true);
        $dora = $this->contact('dora');
        $admin->open('/admin/clients/change_client_status/1/0');
        $login = $carla->arrive('/clients/tickets');
        $admin->open('/admin/clients/change_client_status/1/1');
        self::assertShows(self::html('english', 'reason_account'), $login);
        self::assertSignedIn($dora, '', '/clients/tickets');
    }

    public function testAnOwnNewPasswordEndsThePersonsOtherSessions(): void
    {
        $pages = [
            ['/admin/staff/change_password_profile', fn (string $old, string $new): array
                => ['oldpassword' => $old, 'newpassword' => $new, 'newpasswordr' => $new]],
            ['/admin/staff/edit_profile', fn (string $old, string $new): array => ['password' => $new, 'default_language' => '']],
        ];
        foreach ($pages as [$path, $fields]) {
            $here = $this->staff('sara', true);
            $other = $this->staff('sara', true);
            $tom = $this->staff('tom');
            $here->submit($path, $fields('sara-pass', 'another'));
            self::assertSignedIn($here, $path);
            $tab = $other->copy();
            self::assertShows(self::html('english', 'reason_password'), $other->arrive('/admin/clients'), $path);
            unset($tab->cookies['sp_session'], $here->cookies['sp_session']);
            self::assertTrue($tab->open('/admin/clients')->isRedirect(), 'the other device is not remembered');
            self::assertSignedIn($here, 'this one is');
            self::assertSignedIn($tom);
            $here->submit($path, $fields('another', 'sara-pass'));
            self::assertSignedIn($this->staff('sara'));
            $this->stack->endAllSessions();
        }
    }

    public function testAContactsOwnNewPasswordEndsTheirOtherSessions(): void
    {
        $here = $this->contact('carla');
        $other = $this->contact('carla');
        $here->submit('/clients/profile', ['password' => 'another']);
        self::assertSignedIn($here, '', '/clients/tickets');
        self::assertShows(self::html('english', 'reason_password'), $other->arrive('/clients/tickets'));
        $here->submit('/clients/profile', ['password' => 'carla-pass']);
    }

    public function testAPasswordThatAnAdministratorSetsEndsAllSessions(): void
    {
        $admin = $this->staff('admin');
        $toms = [$this->staff('tom', true), $this->staff('tom')];
        $admin->submit('/admin/staff/member/3', ['password' => 'another'] + self::TOM);
        foreach ($toms as $tom) {
            self::assertShows(self::html('english', 'reason_password'), $tom->arrive('/admin/clients'));
        }
        self::assertSame([], $this->stack->sql('SELECT * FROM tbluser_auto_login'));
        $admin->submit('/admin/staff/member/3', ['password' => 'tom-pass'] + self::TOM);
        self::assertSignedIn($admin);
        self::assertSignedIn($this->staff('tom'), 'a new sign-in');
    }

    public function testAPasswordResetByMailEndsAllSessions(): void
    {
        $sides = [
            ['staff', 'sara', '/admin/authentication', 1, 2, '/admin/clients', 'tblstaff', 'staffid'],
            ['contact', 'carla', '/authentication', 0, 1, '/clients/tickets', 'tblcontacts', 'id'],
        ];
        foreach ($sides as [$kind, $name, $path, $flag, $id, $page, $table, $key]) {
            $open = $kind === 'staff' ? $this->staff($name, true) : $this->contact($name, true);
            $stranger = $this->stack->browser();
            $stranger->open("{$path}/forgot_password");
            $email = ($kind === 'staff' ? self::STAFF : self::CONTACTS)[$name][0];
            $stranger->submit("{$path}/forgot_password", ['email' => $email]);
            self::assertSame(200, $open->open($page)->status, 'to ask for a key ends nothing');
            $secret = $this->stack->sql("SELECT new_pass_key FROM {$table} WHERE {$key} = {$id}")[0]['new_pass_key'];
            $reset = "{$path}/reset_password/{$flag}/{$id}/{$secret}";
            $stranger->submit($reset, ['password' => "{$name}-pass", 'rpassword' => "{$name}-pass"]);
            self::assertShows(self::html('english', 'reason_password'), $open->arrive($page), $kind);
            self::assertSame([], $this->stack->sql('SELECT * FROM tbluser_auto_login'), $kind);
        }
    }

    public function testWhatChangesBehindTheHostsBackIsSeenByTheCronJobAndAtTheNextSignIn(): void
    {
        $hash = $this->stack->sql('SELECT password FROM tblstaff WHERE staffid = 2')[0]['password'];
        $set = fn (string $password, string $role): array => $this->stack->sql(
            'UPDATE tblstaff SET password = ?, role = ? WHERE staffid = 2',
            [$password, $role]
        );
        $this->stack->policy(Policy::document([], [
            ['name' => 'accounting', 'match' => ['kind' => 'staff', 'roles' => [2]], 'set' => ['idle_timeout' => 222]],
        ]));
        $sara = $this->staff('sara');
        $tom = $this->staff('tom');
        $set($hash, '2');
        $this->stack->browser()->open('/cron/index');
        self::assertSame('accounting', $this->status($sara)['rule']);
        $set(password_hash('sara-pass', PASSWORD_BCRYPT, ['cost' => 8]), '1');
        self::assertSignedIn($sara, 'nobody has looked yet');
        $this->stack->browser()->open('/cron/index');
        self::assertTrue($sara->open('/admin/clients')->isRedirect());

        $sara = $this->staff('sara');
        $set($hash, '1');
        $new = $this->staff('sara');
        self::assertTrue($sara->open('/admin/clients')->isRedirect(), 'the new sign-in is the better one');
        self::assertSignedIn($new);
        self::assertSignedIn($tom);
    }

    public function testTheRightsOfARoleHoldAtTheNextRequestOfAnOpenSession(): void
    {
        $admin = $this->staff('admin');
        $sara = $this->staff('sara');
        self::assertTrue($sara->open('/admin/logout_master/live')->isRedirect());
        $before = $this->stack->sql('SELECT permissions FROM tblroles WHERE roleid = 1')[0]['permissions'];
        $role = ['name' => 'Sales', 'update_staff_permissions' => '1'];
        $admin->submit('/admin/roles/role/1', $role + ['permissions' => ['logout_master' => ['view']]]);
        self::assertSame(200, $sara->open('/admin/logout_master/live')->status);
        $admin->submit('/admin/roles/role/1', $role + ['permissions' => []]);
        self::assertTrue($sara->open('/admin/logout_master/live')->isRedirect());
        $this->stack->sql('UPDATE tblroles SET permissions = ? WHERE roleid = 1', [$before]);
        self::assertSignedIn($sara);
    }

    public function testAnUnchangedAccountIsLeftAlone(): void
    {
        $admin = $this->staff('admin');
        $tom = $this->staff('tom', true);
        $admin->submit('/admin/staff/member/3', self::TOM);
        $admin->open('/admin/roles');
        $this->stack->browser()->open('/cron/index');
        $wrong = ['oldpassword' => 'no', 'newpassword' => 'x', 'newpasswordr' => 'x'];
        $tom->submit('/admin/staff/change_password_profile', $wrong);
        self::assertSignedIn($tom);
        self::assertCount(1, $this->stack->sql('SELECT * FROM tbluser_auto_login'));
    }

    public function testWhatIsKnownOfAPasswordIsNoPassword(): void
    {
        $this->staff('tom');
        $known = $this->stack->sql("SELECT * FROM tbllogout_master_accounts WHERE kind = 'staff' AND person = 3")[0];
        $hash = $this->stack->sql('SELECT password FROM tblstaff WHERE staffid = 3')[0]['password'];
        self::assertMatchesRegularExpression('/\A[0-9a-f]{32}\z/', $known['password']);
        self::assertNotSame(substr(hash('sha256', $hash), 0, 32), $known['password']);
        self::assertNotSame(substr(hash_hmac('sha256', $hash, ''), 0, 32), $known['password'], 'without the site\'s key');
    }

    private function signInAs(string $path, string $email, string $name): Browser
    {
        $browser = $this->stack->browser();
        $browser->open($path);
        self::assertSame(200, $browser->follow($this->login($browser, $path, $email, $name))->status);
        return $browser;
    }

    public function testASessionThatAnAdministratorEndsIsOverEverywhere(): void
    {
        $ended = $this->staff('sara', true);
        $other = $this->staff('sara', true);
        $old = $ended->copy();
        $id = $this->status($ended)['session_id'];
        self::assertTrue($this->stack->registry("logout_master_terminate('{$id}', 'admin', 'staff 1')"));
        $poll = $ended->copy()->send(Request::xhr('/admin/misc/notifications_check'));
        self::assertSame([401, 'admin', 'terminated'], [$poll->status, $poll->json()['reason'], $poll->json()['status']]);
        self::assertFalse($ended->open('/admin/clients')->status === 200);
        foreach ($this->onEveryWorker([$old], Request::page('/admin/clients')) as $answer) {
            self::assertTrue($answer->isRedirect(), (string) $answer);
        }
        self::assertSignedIn($other);
    }

    public function testAPersonIsToldThatAnAdministratorEndedTheSession(): void
    {
        $browsers = [$this->staff('sara'), $this->staff('sara')];
        self::assertSame(2, $this->stack->registry("logout_master_terminate_user('staff', 2, 'admin', 'staff 1')"));
        foreach ($browsers as $browser) {
            self::assertShows(self::html('english', 'reason_admin'), $browser->arrive('/admin/clients'));
        }
        self::assertSignedIn($this->staff('sara'), 'a new sign-in');
    }
}
