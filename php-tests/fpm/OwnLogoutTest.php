<?php

/** A person's own logout and what follows it. */

declare(strict_types=1);

final class OwnLogoutTest extends SiteTestCase
{
    public function testTheHostsLogoutEndsTheSessionInTheRegistry(): void
    {
        $staff = $this->staff('sara', true);
        $contact = $this->contact('carla', true);
        $old = [$staff->copy(), $contact->copy()];
        $bystander = $this->staff('sara');
        self::assertSame('/admin/authentication', $staff->open('/admin/authentication/logout')->path());
        self::assertSame('/authentication/login', $contact->open('/authentication/logout')->path());
        self::assertCount(1, $this->stack->sessionsOf('staff', 2));
        self::assertSame([], $this->stack->sessionsOf('contact', 1));
        self::assertSame([], $this->stack->sql('SELECT * FROM tbluser_auto_login'));
        self::assertTrue($old[0]->open('/admin/clients')->isRedirect());
        self::assertTrue($old[1]->open('/clients/tickets')->isRedirect());
        self::assertSignedIn($bystander);
        self::assertShowsNot('logout-master-notice', $staff->open('/admin/authentication'));
    }

    public function testTheModulesLogoutEndsTheSessionAndTheHostsToo(): void
    {
        $staff = $this->staff('sara', true);
        $old = $staff->copy();
        $answer = $staff->send(Request::xhrPost('/logout_master/presence/end', ['kind' => 'staff']));
        self::assertSame(200, $answer->status, (string) $answer);
        self::assertSame('ended', $answer->json()['reason']);
        self::assertSame([], $this->stack->sessionsOf('staff', 2));
        self::assertSame([], $this->stack->sql('SELECT * FROM tbluser_auto_login'));
        self::assertSame([], $this->stack->sql('SELECT * FROM tblsessions WHERE id = ?', [$old->session()]));
        self::assertTrue($old->open('/admin/clients')->isRedirect());
        self::assertTrue($staff->open('/admin/clients')->isRedirect());
    }

    public function testSigningInAgainStartsANewSession(): void
    {
        $browser = $this->staff('sara');
        $first = $this->status($browser)['session_id'];
        $this->limits(['idle_timeout' => 1]);
        self::pause(1.15);
        $browser->arrive('/admin/clients');
        $this->stack->policy(Policy::long());
        $browser->follow($this->login($browser, '/admin/authentication', 'sara@example.com', 'sara'));
        self::assertSignedIn($browser);
        self::assertNotSame($first, $this->status($browser)['session_id']);
        self::assertCount(1, $this->stack->sessionsOf('staff', 2));
    }

    public function testAnotherPersonInTheSameBrowserGetsASessionOfTheirOwn(): void
    {
        $browser = $this->staff('sara');
        $first = $this->status($browser)['session_id'];
        $browser->open('/admin/authentication/logout');
        $this->staff('tom', false, $browser);
        self::assertNotSame($first, $this->status($browser)['session_id']);
        self::assertSame([], $this->stack->sessionsOf('staff', 2));
        self::assertCount(1, $this->stack->sessionsOf('staff', 3));
    }
}
