<?php

declare(strict_types=1);

use PHPUnit\Framework\TestCase;

/** The extension's answers in the module's words; those that the module gives itself look the same to the script. */
final class VerdictTest extends TestCase
{
    public function testEveryStatusIsGoLockedOrEnded(): void
    {
        $outcomes = ['active' => 'go', 'warning' => 'go', 'locked' => 'locked', 'expired' => 'ended',
            'terminated' => 'ended', 'unknown' => 'ended'];
        foreach ($outcomes as $status => $outcome) {
            $allowed = in_array($status, ['active', 'warning'], true);
            self::assertSame($outcome, Logout_master_verdict::of($allowed, $status, '', [])->outcome);
        }
    }

    public function testALockWithoutAWordAsksForThePassword(): void
    {
        self::assertSame('click', Logout_master_verdict::of(false, 'locked', 'click', [])->resume());
        foreach (['password', '', 'anything'] as $reason) {
            self::assertSame('password', Logout_master_verdict::of(false, 'locked', $reason, [])->resume());
        }
    }

    public function testOwnVerdictsCarryTheKeysOfADecision(): void
    {
        $keys = ['status', 'reason', 'session_id', 'rule', 'idle_ms', 'warn_in_ms', 'end_in_ms', 'ends_as',
            'absolute_in_ms', 'extensions_left', 'policy_version', 'allowed'];
        foreach ([Logout_master_verdict::ended('idle'), Logout_master_verdict::unwatched()] as $verdict) {
            self::assertEqualsCanonicalizing($keys, array_keys($verdict->facts));
        }
        self::assertFalse(Logout_master_verdict::ended('idle')->facts['allowed']);
        self::assertTrue(Logout_master_verdict::unwatched()->facts['allowed']);
        self::assertFalse(Logout_master_verdict::unwatched('store_unavailable')->is_watched());
        self::assertTrue(Logout_master_verdict::ended('idle')->is_watched());
    }
}
