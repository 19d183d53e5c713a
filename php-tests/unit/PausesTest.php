<?php

declare(strict_types=1);

use PHPUnit\Framework\TestCase;

/** What a limit would have cut of pauses that are known in buckets. */
final class PausesTest extends TestCase
{
    private const EDGES = [60000, 120000, 240000];

    public function testWhatIsLongerThanAnEdgeIsExact(): void
    {
        $pauses = new Logout_master_pauses(self::EDGES, [50, 30, 15, 5], 0);
        self::assertSame(100, $pauses->total());
        self::assertSame([1.0, 0.5, 0.2, 0.05], array_map($pauses->longer_than(...), [0, 60000, 120000, 240000]));
    }

    public function testWithinABucketItFallsSteadily(): void
    {
        $pauses = new Logout_master_pauses(self::EDGES, [50, 30, 15, 5], 0);
        $before = 1.0;
        foreach (range(0, 300000, 5000) as $ms) {
            $share = $pauses->longer_than($ms);
            self::assertLessThanOrEqual($before, $share, "at {$ms}");
            $before = $share;
        }
        // Half way by the logarithm: half of the bucket.
        self::assertEqualsWithDelta(0.2 + 0.15, $pauses->longer_than((int) round(60000 * M_SQRT2)), 0.0001);
        self::assertSame(0.05, $pauses->longer_than(999999999), 'how long the longest are is not known');
    }

    public function testPausesThatTheLimitHasCutAreLongerThanAllOthers(): void
    {
        $pauses = new Logout_master_pauses(self::EDGES, [60, 0, 0, 0], 40);
        self::assertSame([100, 0.4, 0.4], [$pauses->total(), $pauses->longer_than(60000), $pauses->longer_than(240000)]);
    }

    public function testSuggestsTheShortestLimitThatCutsOneInAHundred(): void
    {
        $edges = [300000, 600000, 1200000];
        $pauses = new Logout_master_pauses($edges, [900, 91, 9, 0], 0);
        self::assertSame(10, $pauses->suggested(0));
        self::assertSame(10, $pauses->suggested(900000));
        self::assertNull($pauses->suggested(300000), 'nothing is known beyond the limit of today');
        self::assertNull((new Logout_master_pauses($edges, [90, 9, 1, 0], 0))->suggested(0), 'too few');
        self::assertNull((new Logout_master_pauses($edges, [900, 0, 0, 0], 100))->suggested(0), 'one in ten was cut');
    }

    public function testNothingIsKnownOfNoPauses(): void
    {
        $pauses = new Logout_master_pauses(self::EDGES, [0, 0, 0, 0], 0);
        self::assertSame(0.0, $pauses->longer_than(60000));
        self::assertNull($pauses->suggested(0));
    }

    public function testBucketsThatDoNotFitAreRefused(): void
    {
        $this->expectExceptionMessage('found 3 buckets, expected 4');
        new Logout_master_pauses(self::EDGES, [1, 2, 3], 0);
    }
}
