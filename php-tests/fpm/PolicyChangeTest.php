<?php

/** The policy's home is an option of the host: however that is changed, it holds at once, on every worker. */

declare(strict_types=1);

final class PolicyChangeTest extends SiteTestCase
{
    public function testAPolicyChangedBySqlHoldsAtTheNextRequestOnEveryWorker(): void
    {
        $browsers = [$this->staff('sara'), $this->staff('tom'), $this->contact('carla'), $this->contact('dora')];
        foreach ([500, 400, 300] as $seconds) {
            $json = Policy::document(['idle_timeout' => $seconds]);
            $this->stack->setOption('logout_master_policy', $json);
            foreach ($this->onEveryWorker($browsers, Request::xhr('/logout_master/presence/status')) as $answer) {
                self::assertSame(hash('xxh128', $json), $answer->json()['policy_version']);
                self::assertLessThanOrEqual($seconds * 1000, $answer->json()['end_in_ms']);
            }
        }
    }

    /** The very request that brings the new limits is judged by them: it cannot be the act that saves the session. */
    public function testAShorterLimitEndsWhoIsIdleForLongerAlready(): void
    {
        $staff = $this->staff('sara');
        $contact = $this->contact('carla');
        self::pause(1.15);
        $this->stack->setOption('logout_master_policy', Policy::document(['idle_timeout' => 1]));
        self::assertShows('logout-master-notice', $staff->arrive('/admin/clients'));
        self::assertShows('logout-master-notice', $contact->arrive('/clients/tickets'));
    }

    public function testASignInIsRuledByTheOptionOfThatMoment(): void
    {
        $this->stack->setOption('logout_master_policy', Policy::document(['idle_timeout' => 123]));
        $browser = $this->staff('sara');
        self::assertLessThanOrEqual(123_000, $this->status($browser)['end_in_ms']);
    }

    /** @return array<string, array{string, string}> */
    public function broken(): array
    {
        return [
            'no JSON' => ['{"version": 1, <script>alert(1)</script>', 'JSON'],
            'wrong type' => [
                '{"version": 1, "revision": 99999, "default": {"idle_timeout": "<script>alert(1)</script>"}}',
                '/default/idle_timeout',
            ],
            'contradiction' => ['{"version": 1, "revision": 99999, "default": {"idle_timeout": 60, "warning": 60}}', '/default'],
            'nothing' => ['', 'JSON'],
            'too long' => ['{"version": 1, "revision": 99999, "default": {}' . str_repeat(' ', 70000) . '}', '65536'],
            'unknown key' => ['{"version": 1, "revision": 99999, "default": {}, "idle": 5}', '/idle'],
        ];
    }

    /** @dataProvider broken */
    public function testABrokenDocumentLeavesTheOldOneInForceAndAdminsAreTold(string $document, string $place): void
    {
        $inForce = Policy::document(['idle_timeout' => 321]);
        $this->stack->policy($inForce);
        $admin = $this->staff('admin');
        $sara = $this->staff('sara');
        $carla = $this->contact('carla');
        $this->stack->setOption('logout_master_policy', $document);
        foreach ([1, 2] as $time) {
            $page = $admin->open('/admin/clients');
            self::assertSame(1, substr_count($page->body, 'id="logout-master-banner"'), "time {$time}: {$page}");
            self::assertShows(htmlspecialchars($place), $page);
            self::assertShowsNot('<script>alert', $page);
        }
        self::assertShowsNot('logout-master-banner', $sara->open('/admin/clients'));
        self::assertShowsNot('logout-master-banner', $carla->open('/clients/tickets'));
        self::assertSame(hash('xxh128', $inForce), $this->status($sara)['policy_version']);
        self::assertLessThanOrEqual(321_000, $this->status($sara)['end_in_ms']);
        self::assertSignedIn($this->staff('tom'), 'a new sign-in');
        self::assertShows('alert-danger', $admin->open('/admin/settings?group=logout_master'));

        $mended = Policy::document(['idle_timeout' => 222]);
        $this->stack->setOption('logout_master_policy', $mended);
        self::assertShowsNot('logout-master-banner', $admin->open('/admin/clients'));
        self::assertSame(hash('xxh128', $mended), $this->status($sara)['policy_version']);
    }

    public function testAnOlderRevisionIsNotTakenAndAdminsAreTold(): void
    {
        $old = Policy::document(['idle_timeout' => 111]);
        $new = Policy::document(['idle_timeout' => 222]);
        $this->stack->policy($new);
        $admin = $this->staff('admin');
        $this->stack->setOption('logout_master_policy', $old);
        self::assertShows('id="logout-master-banner"', $admin->open('/admin/clients'));
        self::assertSame(hash('xxh128', $new), $this->status($admin)['policy_version']);
    }

    public function testADryRunEndsNobodyAndTellsWhatWouldHaveBeen(): void
    {
        $browser = $this->staff('sara');
        $session = $this->status($browser)['session_id'];
        $document = json_decode(Policy::document(['idle_timeout' => 1]), true);
        $this->stack->policy(json_encode(['enforce' => false] + $document));
        self::pause(1.15);
        $status = $this->status($browser);
        self::assertSame(['active', 'dry_run'], [$status['status'], $status['reason']]);
        self::assertSignedIn($browser);
        $types = array_column(array_filter(
            $this->stack->registry('logout_master_events(0, 10000)'),
            static fn (array $event): bool => $event['sessionId'] === $session
        ), 'type');
        self::assertContains('would_expire', $types);
        self::assertNotContains('expire', $types);
    }
}
