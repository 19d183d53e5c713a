<?php

declare(strict_types=1);

use PHPUnit\Framework\TestCase;

/** What figures say of pauses, by kind in columns and by role in rows: shares, the limit of now, a suggestion with its reasons. */
final class FigurePausesTest extends TestCase
{
    /** As the extension has them: 15 s and doubled, and one bucket more. */
    private const EDGES = [15000, 30000, 60000, 120000, 240000, 480000, 960000, 1920000, 3840000, 7680000, 15360000, 30720000];

    /** 1,000 pauses: all but ten shorter than eight minutes, of those half between eight and sixteen. */
    private const COUNTS = [500, 200, 100, 100, 60, 30, 5, 5, 0, 0, 0, 0, 0];

    public function testKindsHaveAColumnEach(): void
    {
        $figures = $this->of([['Staff', self::COUNTS, 0, 900], ['Contacts', array_fill(0, 13, 0), 0, 1800]])->in_columns();
        self::assertSame(['pauses', 'cuts'], array_column($figures, 'id'));
        [$pauses, $cuts] = array_map(static fn (Logout_master_figure $figure): array => $figure->rows(), $figures);
        self::assertSame([['Up to', 'Staff', 'Contacts'], ['15 s', 500, 0]], array_slice($pauses, 0, 2));
        self::assertSame('> 8 h 32 min', $pauses[13][0]);
        self::assertSame(['Idle limit', 'Staff', 'Contacts'], $cuts[0]);
        self::assertCount(1 + count(Logout_master_pauses::LIMITS), $cuts);
        self::assertSame(['Contacts: 0 pauses so far; from 200 on a limit is suggested.'], array_values(array_filter(
            $figures[1]->notes,
            static fn (string $note): bool => str_starts_with($note, 'Contacts')
        )));
    }

    public function testRolesHaveARowEachWithTheLimitThatHoldsForThem(): void
    {
        $slow = [0, 0, 0, 0, 0, 0, 0, 400, 100, 0, 0, 0, 0];
        $figures = $this->of([['Sales', self::COUNTS, 0, 960], ['role 7', $slow, 500, 3840], ['Open', self::COUNTS, 0, 0]])->in_rows();
        [$lengths, $cuts] = array_map(static fn (Logout_master_figure $figure): array => $figure->rows(), $figures);
        self::assertSame(['Sales', 500, 200], array_slice($lengths[1], 0, 3));
        self::assertSame(['role 7', 'Open'], [$lengths[2][0], $lengths[3][0]]);
        self::assertSame([14, 14, 14, 14], array_map(count(...), $lengths));
        self::assertSame(['Role', '2 min', '5 min', '10 min', '15 min'], array_slice($cuts[0], 0, 5));
        self::assertSame('limit of now', $cuts[0][10]);
        // Sales: at two minutes 100 of 1,000; at its limit of sixteen minutes five.
        self::assertSame([10.0, 0.5], [$cuts[1][1], $cuts[1][10]]);
        // Half of role 7's were cut by the limit, so no limit cuts less.
        self::assertSame([100.0, 50.0, 50.0], [$cuts[2][1], $cuts[2][9], $cuts[2][10]]);
        self::assertSame(0.0, $cuts[3][10], 'no limit cuts nothing');
    }

    public function testAdviceNamesItsNumbers(): void
    {
        $notes = $this->of([['Sales', self::COUNTS, 0, 900]])->in_rows()[1]->notes;
        self::assertMatchesRegularExpression('/^Sales: at 15 minutes 0\.[5-9] % of 1000 pauses would have been cut\.$/', $notes[0]);
        self::assertSame(
            'Sales: 10 minutes is the shortest usual limit that cuts no more than one pause in a hundred, namely 0.8 %.',
            $notes[1]
        );
        self::assertStringContainsString('within 15 minutes', $notes[2]);
        self::assertCount(3, $notes);
    }

    public function testALongerLimitAndNoneAreSaid(): void
    {
        $longer = $this->of([['Sales', self::COUNTS, 0, 3600]])->in_columns()[1]->notes;
        self::assertStringStartsWith('Sales: at 15 minutes', $longer[0]);
        self::assertSame('Sales: the limit of now, 60 minutes, cuts 0 %.', $longer[1]);
        $none = $this->of([['Sales', self::COUNTS, 0, 0]])->in_columns()[1]->notes;
        self::assertSame('Sales: no idle limit holds now.', $none[1]);
        $shorter = $this->of([['Sales', self::COUNTS, 600, 90]])->in_columns()[1]->notes;
        self::assertStringStartsWith('Sales: at 1.5 minutes', $shorter[0]);
        self::assertStringContainsString('every usual limit up to the one that holds', $shorter[1]);
    }

    public function testSixtyThreeRolesAreTooFewForNobody(): void
    {
        $groups = array_map(static fn (int $role): array => ["role {$role}", self::COUNTS, 0, 900], range(1, 63));
        [$lengths, $cuts] = $this->of($groups)->in_rows();
        self::assertCount(64, $lengths->rows());
        self::assertCount(64, $cuts->rows());
        self::assertFalse($cuts->is_empty());
        self::assertTrue($this->of([['role 1', array_fill(0, 13, 0), 0, 900]])->in_rows()[1]->is_empty());
    }

    /** @param list<array{string, list<int>, int, int}> $groups */
    private function of(array $groups): Logout_master_figure_pauses
    {
        $figures = new Logout_master_figure_pauses(new Logout_master_language(MODULE . '/language'), self::EDGES);
        foreach ($groups as $group) {
            $figures->add(...$group);
        }
        return $figures;
    }
}
