<?php

/** The stand-in CRM's own records, timers, tables and passwords, on which tests of the module lean. */

declare(strict_types=1);

final class HostRecordsTest extends SiteTestCase
{
    public function testEveryPageOpens(): void
    {
        $admin = $this->staff('admin');
        $pages = ['/admin', '/admin/tasks', '/admin/tasks/task', '/admin/tasks/task/1', '/admin/tasks/view/1', '/admin/leads',
            '/admin/leads/lead/1', '/admin/proposals', '/admin/proposals/proposal/1', '/admin/files', '/admin/clients/payment/1',
            '/admin/clients/form_contact/1/1', '/admin/staff/edit_profile', '/admin/staff/timesheets', '/admin/roles/role/1'];
        foreach ($pages as $page) {
            self::assertSame(200, $admin->open($page)->status, $page);
        }
        $carla = $this->contact('carla');
        foreach (['/', '/clients/ticket/1', '/clients/payment', '/clients/profile'] as $page) {
            self::assertSame(200, $carla->open($page)->status, $page);
        }
    }

    public function testTimersRunOneAtATimeAndStopByTheirOwnerOnly(): void
    {
        $this->stack->sql('DELETE FROM tbltaskstimers');
        $sara = $this->staff('sara');
        self::assertTrue($this->timer($sara, '1', '')['success']);
        self::assertTrue($this->timer($sara, '2', '')['success']);
        $timers = $this->stack->sql('SELECT * FROM tbltaskstimers ORDER BY id');
        self::assertNotNull($timers[0]['end_time']);
        self::assertNull($timers[1]['end_time']);
        $id = (string) $timers[1]['id'];
        self::assertFalse($this->timer($this->staff('tom'), '2', $id)['success']);
        self::assertShows("data-timer=\"{$id}\"", $sara->open('/admin/tasks'));
        self::assertTrue($this->timer($sara, '2', $id)['success']);
        self::assertFalse($this->timer($sara, '2', $id)['success'], 'stopped twice');
        self::assertFalse($this->timer($sara, '99', '')['success'], 'of a task that is not there');
        self::assertShows('Call the supplier', $sara->open('/admin/staff/timesheets'));
    }

    public function testTablesSortSearchAndPage(): void
    {
        $admin = $this->staff('admin');
        $descending = ['order' => [['column' => '1', 'dir' => 'desc']]];
        $answer = $this->table($admin, ['start' => '0', 'length' => '1', 'search' => ['value' => '']] + $descending);
        self::assertSame([7, 2, 2], [$answer['draw'], $answer['iTotalRecords'], $answer['iTotalDisplayRecords']]);
        self::assertCount(1, $answer['aaData']);
        self::assertStringContainsString('Prepare the offer', $answer['aaData'][0][1]);
        $answer = $this->table($admin, ['start' => '0', 'length' => '-1', 'search' => ['value' => "l%' supp"]]);
        self::assertSame([2, 0], [$answer['iTotalRecords'], $answer['iTotalDisplayRecords']]);
        $answer = $this->table($admin, ['start' => '0', 'length' => '-1', 'search' => ['value' => 'supp']]);
        self::assertSame([2, 1], [$answer['iTotalRecords'], $answer['iTotalDisplayRecords']]);
    }

    public function testUploadImportAndExport(): void
    {
        $admin = $this->staff('admin');
        $file = tempnam(sys_get_temp_dir(), 'csv');
        file_put_contents($file, "Juniper Ltd,123,Shelbyville\nno company\n");
        self::assertSame('/admin/files', $admin->submit('/admin/files/upload', ['file' => new CURLFile($file)])->path());
        self::assertSame('/admin/files', $admin->submit('/admin/files/import', ['file_csv' => new CURLFile($file)])->path());
        unlink($file);
        self::assertSame(422, $admin->submit('/admin/files/upload', ['seconds' => '0'])->status);
        $answer = $admin->submit('/admin/files/export', ['seconds' => '0.1']);
        self::assertSame('attachment; filename="customers.csv"', $answer->header('Content-Disposition'));
        self::assertShows('"Juniper Ltd",123,Shelbyville', $answer);
        $this->stack->sql("DELETE FROM tblclients WHERE company = 'Juniper Ltd'");
    }

    public function testForgottenPasswordsAreResetOnceByMail(): void
    {
        foreach (['tom' => ['/admin', '/admin/authentication'], 'dora' => ['', '/authentication/login']] as $name => $paths) {
            [$area, $login] = $paths;
            $email = (self::STAFF[$name] ?? self::CONTACTS[$name])[0];
            $this->stack->cli('mail', 'clear');
            $browser = $this->stack->browser();
            $browser->open("{$area}/authentication/forgot_password");
            $browser->submit("{$area}/authentication/forgot_password", ['email' => $email]);
            preg_match('#/(?:admin/)?authentication/reset_password/\S+#', $this->link($email), $found);
            self::assertSame(200, $browser->open($found[0])->status);
            $fields = ['password' => 'another-pass', 'rpassword' => 'another-pass'];
            self::assertSame($login, $browser->submit($found[0], $fields)->path());
            self::assertSame($login, $browser->submit($found[0], $fields)->path(), 'used twice');
            $browser->submit($login, ['email' => $email, 'password' => 'another-pass']);
            self::assertSame(200, $browser->arrive($area === '' ? '/clients/tickets' : '/admin/clients')->status);
            $this->giveBack($name, $area !== '');
        }
    }

    public function testOwnPasswordNeedsTheOldOne(): void
    {
        $tom = $this->staff('tom');
        $path = '/admin/staff/change_password_profile';
        $hash = fn (): string => $this->stack->sql('SELECT password FROM tblstaff WHERE staffid = 3')[0]['password'];
        $before = $hash();
        $tom->submit($path, ['oldpassword' => 'wrong', 'newpassword' => 'new-pass', 'newpasswordr' => 'new-pass']);
        self::assertSame($before, $hash());
        $tom->submit($path, ['oldpassword' => 'tom-pass', 'newpassword' => 'new-pass', 'newpasswordr' => 'new-pass']);
        self::assertNotSame($before, $hash());
        $this->giveBack('tom', true);
    }

    public function testAContactOfACompanySwitchedOffCannotSignIn(): void
    {
        $this->staff('admin')->open('/admin/clients/change_client_status/2/0');
        $browser = $this->stack->browser();
        $browser->open('/authentication/login');
        self::assertSame('/authentication/login', $this->login($browser, '/authentication/login', 'dora@example.net', 'dora')->path());
        $this->stack->sql('UPDATE tblclients SET active = 1');
        $this->contact('dora');
    }

    /** @return array<string, mixed> */
    private function timer(Browser $browser, string $task, string $timer): array
    {
        return $browser->send(Request::xhrPost('/admin/tasks/timer_tracking', ['task_id' => $task, 'timer_id' => $timer]))->json();
    }

    /** @return array<string, mixed> */
    private function table(Browser $browser, array $request): array
    {
        return $browser->send(Request::xhrPost('/admin/tasks/table', ['draw' => '7'] + $request))->json();
    }

    private function link(string $to): string
    {
        $mails = explode("\n", $this->stack->cli('mail', 'list', $to));
        return json_decode(end($mails), true)['message'];
    }

    private function giveBack(string $name, bool $isStaff): void
    {
        $hash = password_hash("{$name}-pass", PASSWORD_BCRYPT, ['cost' => 8]);
        $email = (self::STAFF[$name] ?? self::CONTACTS[$name])[0];
        $this->stack->sql('UPDATE ' . ($isStaff ? 'tblstaff' : 'tblcontacts') . ' SET password = ? WHERE email = ?', [$hash, $email]);
    }
}
