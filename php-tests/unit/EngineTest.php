<?php

declare(strict_types=1);

use PHPUnit\Framework\TestCase;

/** The module's one door to the extension, with the real extension behind it. */
final class EngineTest extends TestCase
{
    private static int $revision = 0;

    private Logout_master_engine $engine;

    protected function setUp(): void
    {
        if (!extension_loaded('logout_master')) {
            self::markTestSkipped('the extension is not loaded; scripts/ring-unit.sh loads the one that was built');
        }
        $this->engine = new Logout_master_engine();
    }

    public function testTheBuiltExtensionIsUsable(): void
    {
        self::assertNull($this->engine->problem());
        self::assertTrue($this->engine->usable());
        self::assertFalse($this->engine->is_off());
        self::assertFalse($this->engine->fails_closed());
    }

    public function testASessionGoesOnUntilItIsEnded(): void
    {
        $token = $this->engine->start(['kind' => 'staff', 'id' => 11, 'roles' => [2], 'admin' => true, 'label' => 'Ann']);
        $verdict = $this->engine->check($token, 0, '');
        self::assertSame('go', $verdict->outcome);
        self::assertEqualsCanonicalizing(
            array_keys(Logout_master_verdict::unwatched()->facts),
            array_keys($verdict->facts)
        );
        $this->engine->end($token);
        $verdict = $this->engine->check($token, 0, '');
        self::assertSame('ended', $verdict->outcome);
        self::assertFalse($verdict->is_foreign());
    }

    public function testTokensOfAnotherRegistryAreForeignAndGarbageIsNot(): void
    {
        $token = $this->engine->start(['kind' => 'staff', 'id' => 12]);
        $epoch = strtr(substr($token, 0, 8), '0123456789abcdef', '123456789abcdef0');
        self::assertTrue($this->engine->check($epoch . substr($token, 8), 0, '')->is_foreign());
        $garbage = $this->engine->check('garbage', 0, '');
        self::assertSame(['ended', 'malformed'], [$garbage->outcome, $garbage->reason]);
    }

    public function testLocksAndResumes(): void
    {
        $policy = $this->next(Logout_master_policy::initial()->with('staff', ['resume' => 'click']));
        $this->engine->set_policy($policy->json());
        $token = $this->engine->start(['kind' => 'staff', 'id' => 13]);
        $locked = $this->engine->lock($token);
        self::assertSame(['locked', 'click'], [$locked->outcome, $locked->resume()]);
        self::assertSame('locked', $this->engine->check($token, 0, '')->outcome, 'an act does not unlock');
        self::assertSame('go', $this->engine->resume($token)->outcome);
    }

    public function testWhatTheFormWritesIsTakenAndHolds(): void
    {
        $settings = ['idle_timeout' => 61, 'warning' => 20, 'grace' => 5, 'absolute_timeout' => 0, 'resume' => 'click'];
        $json = $this->next(Logout_master_policy::initial()->with('contact', $settings))->json();
        self::assertSame(hash('xxh128', $json), $this->engine->set_policy($json));
        self::assertSame($json, $this->engine->policy());
        self::assertSame(Logout_master_policy::parse($json)->revision(), $this->engine->policy_revision());
        $limits = $this->engine->limits(['kind' => 'contact', 'id' => 1]);
        self::assertSame($settings, array_intersect_key($limits, $settings));
        self::assertSame(900, $this->engine->limits(['kind' => 'staff', 'id' => 1])['idle_timeout']);
        $token = $this->engine->start(['kind' => 'contact', 'id' => 1]);
        self::assertSame(hash('xxh128', $json), $this->engine->check($token, null, '')->policy_version());
    }

    public function testARefusedPolicyLeavesTheOldOneInForce(): void
    {
        $good = $this->next(Logout_master_policy::initial());
        $this->engine->set_policy($good->json());
        try {
            $this->engine->set_policy($this->next($good->with('staff', ['warning' => 5]))->json());
            self::fail('a warning of 5 seconds was taken');
        } catch (\LogoutMaster\PolicyException $exception) {
            self::assertStringContainsString('/rules/0/set/warning', $exception->getMessage());
        }
        self::assertSame($good->json(), $this->engine->policy());
    }

    public function testASubjectThatCannotBeNamesItsFault(): void
    {
        $this->expectException(\LogoutMaster\SubjectException::class);
        $this->engine->start(['kind' => 'staff', 'id' => 0]);
    }

    public function testPausesHaveABucketMoreThanEdgesForEachKindAndRole(): void
    {
        $token = $this->engine->start(['kind' => 'staff', 'id' => 14, 'roles' => [7]]);
        // Less than a second is no pause.
        usleep(1_100_000);
        $this->engine->check($token, 0, '');
        ['edges_ms' => $edges, 'pauses' => $pauses, 'role_pauses' => $of_roles] = $this->engine->pauses();
        self::assertSame($edges, array_values(array_unique($edges)));
        foreach ([...$pauses, ...array_values($of_roles)] as $counts) {
            self::assertCount(count($edges) + 1, $counts);
        }
        self::assertGreaterThan(0, array_sum($pauses['staff']));
        // Whichever extension this is: one that counts by role has counted this one.
        self::assertSame(isset(logout_master_stats()['role_pauses']), isset($of_roles[7]));
    }

    public function testMeasuringACheckMovesNoClockAndWritesNoEvent(): void
    {
        $token = $this->engine->start(['kind' => 'staff', 'id' => 15]);
        usleep(30_000);
        $events = logout_master_stats()['events'];
        $times = $this->engine->check_times($token, 20, 5);
        self::assertCount(20, $times);
        self::assertGreaterThan(0.0, min($times));
        self::assertSame($events, logout_master_stats()['events']);
        self::assertGreaterThanOrEqual(30, $this->engine->check($token, null, '')->facts['idle_ms']);
        self::assertGreaterThan(0.0, min($this->engine->check_times('', 20, 5)), 'of no token');
        self::assertSame($events, logout_master_stats()['events']);
    }

    /** Above whatever revision the registry has seen. */
    private function next(Logout_master_policy $policy): Logout_master_policy
    {
        return $policy->with_revision(100 + ++self::$revision);
    }
}
