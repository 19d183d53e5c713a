<?php

/** The login pages tell the idle limit before it can surprise anybody, in the visitor's language, at no query's cost. */

declare(strict_types=1);

final class LoginLimitTest extends SiteTestCase
{
    private const PAGES = ['staff' => '/admin/authentication', 'contact' => '/authentication/login'];

    public function testEachKindIsToldItsOwnLimit(): void
    {
        $rules = [
            ['name' => 'staff', 'match' => ['kind' => 'staff'], 'set' => ['idle_timeout' => 600]],
            ['name' => 'contacts', 'match' => ['kind' => 'contact'], 'set' => ['idle_timeout' => 1830, 'grace' => 60]],
        ];
        $this->force(Policy::document([], $rules));
        self::assertSame('You are signed out after 10 min without activity.', $this->line('staff'));
        self::assertSame('The screen is locked after 30 min 30 s without activity.', $this->line('contact'));
    }

    public function testWherePeopleDifferItIsARule(): void
    {
        $this->force(Policy::document([], [
            ['name' => 'till', 'match' => ['kind' => 'staff', 'roles' => [2]], 'set' => ['idle_timeout' => 120]],
        ]));
        self::assertSame('As a rule you are signed out after 15 min without activity.', $this->line('staff'));
        self::assertSame('You are signed out after 15 min without activity.', $this->line('contact'));
    }

    public function testThereIsNoLineWithoutALimitOrAnybodyWhoWatches(): void
    {
        $this->force(Policy::document(['idle_timeout' => 0]));
        self::assertSame('', $this->line('staff'));
        $this->force(Policy::long());
        self::assertNotSame('', $this->line('staff'));
        $this->stack->setOption('logout_master_enabled', '0');
        self::assertSame('', $this->line('staff'));
        self::assertSame('', $this->line('contact'));
    }

    public function testItIsInTheVisitorsLanguageAndStandsBesideTheReason(): void
    {
        $language = $this->stack->option('active_language');
        $this->stack->setOption('active_language', 'german');
        try {
            $this->force(Policy::long());
            self::assertSame('Nach 15 min ohne Aktivität werden Sie abgemeldet.', $this->line('contact'));
            $browser = $this->contact('carla');
            $this->limits(['idle_timeout' => 1]);
            self::pause(1.2);
            $login = $browser->arrive('/clients/tickets');
            self::assertShows(self::html('german', 'reason_idle'), $login);
            self::assertShows('id="logout-master-limit"', $login);
        } finally {
            $this->stack->setOption('active_language', $language);
        }
    }

    public function testItCostsNoQuery(): void
    {
        foreach (self::PAGES as $page) {
            $this->stack->browser()->open($page);
            $with = $this->stack->browser()->open($page);
            self::assertShows('id="logout-master-limit"', $with);
            $this->stack->cli('module', 'deactivate', 'logout_master');
            $without = $this->stack->browser()->open($page);
            $this->stack->cli('module', 'activate', 'logout_master');
            self::assertSame($without->header('X-Host-Queries'), $with->header('X-Host-Queries'), $page);
        }
    }

    /** Holds at once, as it does when somebody has asked anything. */
    private function force(string $json): void
    {
        $this->stack->policy($json);
        $this->staff('tom');
    }

    private function line(string $kind): string
    {
        $page = $this->stack->browser()->open(self::PAGES[$kind]);
        return preg_match('#id="logout-master-limit">(.*?)</p>#s', $page->body, $found) === 1 ? trim($found[1]) : '';
    }
}
