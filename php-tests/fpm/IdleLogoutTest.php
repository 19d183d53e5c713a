<?php

/** The main job: who has left is logged out on the server, told why, and comes back to where they were. */

declare(strict_types=1);

final class IdleLogoutTest extends SiteTestCase
{
    private const DEEP = '/admin/clients/client/3?tab=notes&from=list';

    /** @return array<string, array{string}> */
    public function languages(): array
    {
        return ['english' => ['english'], 'german' => ['german']];
    }

    /** @dataProvider languages */
    public function testIdleStaffLandOnTheLoginPageWithTheReasonInTheirLanguageAndReturn(string $language): void
    {
        $this->stack->sql('UPDATE tblstaff SET default_language = ? WHERE staffid = 2', [$language]);
        $browser = $this->staff('sara');
        $browser->open(self::DEEP);
        $old = $browser->copy();
        $this->limits(['idle_timeout' => 1]);
        self::pause(1.15);

        $login = $browser->arrive(self::DEEP);
        self::assertShows('id="logout-master-notice"', $login);
        self::assertShows(self::html($language, 'reason_idle'), $login);
        self::assertShows('name="password"', $login);
        self::assertSame([], $this->stack->sql('SELECT id FROM tblsessions WHERE id = ?', [$old->session()]));
        self::assertSame([], $this->stack->sessionsOf('staff', 2));

        $this->stack->policy(Policy::long());
        $back = $this->login($browser, '/admin/authentication', 'sara@example.com', 'sara');
        self::assertSame(self::DEEP, $back->path());
        $page = $browser->follow($back);
        self::assertSame(200, $page->status);
        self::assertShows('Cedar Logistics', $page);
        self::assertShowsNot('logout-master-notice', $page);
        self::assertArrayNotHasKey('logout_master_reason', $browser->cookies);
    }

    /** @dataProvider languages */
    public function testAnIdleContactLandsOnTheLoginPageWithTheReasonInTheirLanguageAndReturns(string $language): void
    {
        $this->stack->sql('UPDATE tblclients SET default_language = ? WHERE userid = 1', [$language]);
        $browser = $this->contact('carla');
        $path = '/clients/ticket/1?from=mail';
        $browser->open($path);
        $this->limits(['idle_timeout' => 1]);
        self::pause(1.15);

        $login = $browser->arrive($path);
        self::assertShows(self::html($language, 'reason_idle'), $login);
        self::assertShows('name="password"', $login);
        self::assertShowsNot('Delivery arrived late', $login);
        self::assertSame([], $this->stack->sessionsOf('contact', 1));

        $this->stack->policy(Policy::long());
        $back = $this->login($browser, '/authentication/login', 'carla@example.net', 'carla');
        self::assertSame($path, $back->path());
        self::assertShows('Delivery arrived late', $browser->follow($back));
    }

    public function testTheReasonIsToldInEveryLanguageAndInEnglishWhereThereIsNone(): void
    {
        $languages = ['english', 'german', 'french', 'spanish', 'portuguese_br', 'turkish', 'arabic', 'klingon'];
        $browsers = array_map(fn (): Browser => $this->staff('sara'), array_flip($languages));
        $this->limits(['idle_timeout' => 1]);
        self::pause(1.15);
        $texts = [];
        foreach ($browsers as $language => $browser) {
            $this->stack->sql('UPDATE tblstaff SET default_language = ? WHERE staffid = 2', [$language]);
            $login = $browser->arrive('/admin/clients');
            self::assertSame(1, preg_match('#id="logout-master-notice"[^>]*>(.*?)</div>#s', $login->body, $found), (string) $login);
            self::assertSame(self::html($language === 'klingon' ? 'english' : $language, 'reason_idle'), trim($found[1]));
            $texts[trim($found[1])] = true;
        }
        self::assertCount(7, $texts, 'seven different texts');
    }

    public function testTheOldCookieIsDeadOnEveryWorker(): void
    {
        $browser = $this->staff('sara');
        $old = $browser->copy();
        $this->limits(['idle_timeout' => 1]);
        self::pause(1.15);
        foreach ($this->onEveryWorker([$old], Request::page('/admin/clients')) as $answer) {
            self::assertTrue($answer->isRedirect(), (string) $answer);
            self::assertShowsNot('Cedar', $answer);
        }
        // Nor does it come back to life when the limit is lifted.
        $this->stack->policy(Policy::long());
        foreach ($this->onEveryWorker([$old], Request::xhrPost('/admin/clients/table', ['draw' => 1])) as $answer) {
            self::assertSame(401, $answer->status, (string) $answer);
        }
    }

    public function testNobodyNeedsToAskForTheEndToCome(): void
    {
        $browser = $this->staff('sara');
        $session = $this->status($browser)['session_id'];
        $this->limits(['idle_timeout' => 1]);
        self::pause(1.15);
        self::assertGreaterThan(0, $this->stack->registry('logout_master_sweep()'));
        $expired = array_values(array_filter(
            $this->stack->registry('logout_master_events(0, 10000)'),
            static fn (array $event): bool => $event['type'] === 'expire' && $event['sessionId'] === $session
        ));
        self::assertCount(1, $expired);
        self::assertSame('idle', $expired[0]['reason']);
        self::assertTrue($browser->open('/admin/clients')->isRedirect());
    }

    public function testAFormSentTooLateSavesNothingAndTheLoginLeadsBackToItsPage(): void
    {
        $browser = $this->staff('sara');
        $browser->open('/admin/clients/client/2');
        $this->limits(['idle_timeout' => 1]);
        self::pause(1.15);
        $form = Request::form('/admin/clients/client/2', ['company' => 'Changed too late'])
            ->with('Referer', $this->stack->url() . '/admin/clients/client/2');
        $login = $browser->follow($browser->send($form));
        self::assertShows('logout-master-notice', $login);
        self::assertSame('Birch & Sons', $this->stack->sql('SELECT company FROM tblclients WHERE userid = 2')[0]['company']);
        $this->stack->policy(Policy::long());
        $back = $this->login($browser, '/admin/authentication', 'sara@example.com', 'sara');
        self::assertSame('/admin/clients/client/2', $back->path());
    }

    public function testThoseWhoActStay(): void
    {
        $browser = $this->staff('sara');
        $other = $this->contact('carla');
        $this->limits(['idle_timeout' => 5]);
        for ($act = 1; $act <= 3; $act++) {
            self::pause(2);
            self::assertSignedIn($browser, "act {$act}");
            self::assertSignedIn($other, "act {$act}", '/clients/tickets');
        }
    }
}
