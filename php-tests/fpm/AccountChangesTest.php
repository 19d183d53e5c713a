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
