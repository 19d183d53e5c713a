<?php

declare(strict_types=1);

use PHPUnit\Framework\TestCase;

/** What became of drafts, from counts by day. */
final class FigureDraftsTest extends TestCase
{
    private const DAYS = [20 => 'Mon', 21 => 'Tue'];

    public function testKeptAndLostAreFiguresOfTheirOwn(): void
    {
        [$kept, $lost] = $this->of([[20, 'kept', 5], [21, 'kept', 2], [21, 'restored', 3], [20, 'expired', 1], [21, 'too_large', 4]]);
        self::assertSame([
            ['Day', 'kept', 'given back', 'no longer needed', 'discarded by their owner'],
            ['Tue', 2, 3, 0, 0],
            ['Mon', 5, 0, 0, 0],
        ], $kept->rows());
        self::assertSame([
            ['Day', 'out of time', 'too large', 'too many', 'forms without a draft'],
            ['Tue', 0, 4, 0, 0],
            ['Mon', 1, 0, 0, 0],
        ], $lost->rows());
        self::assertSame('Kept: 7. Given back: 3.', $kept->notes[0]);
        self::assertSame('Lost in all: 5.', $lost->notes[0]);
    }

    public function testNothingCountedSaysNoNumber(): void
    {
        foreach ($this->of([]) as $figure) {
            self::assertTrue($figure->is_empty());
            self::assertCount(1, $figure->notes);
        }
    }

    public function testWhereDraftsAreOffThatIsSaid(): void
    {
        $language = new Logout_master_language(MODULE . '/language');
        $figures = (new Logout_master_figure_drafts($language, self::DAYS, [], false))->all();
        self::assertSame($language->text('drafts_off'), $figures[0]->notes[0]);
    }

    public function testEveryEventOfTheTableHasItsColumn(): void
    {
        $events = array_filter(
            (new ReflectionClass(Logout_master_host_draft_counts::class))->getConstants(ReflectionClassConstant::IS_PUBLIC),
            is_string(...)
        );
        self::assertCount(8, $events);
        foreach ($events as $event) {
            self::assertLessThanOrEqual(9, strlen($event), 'as long as the column');
            $sum = 0;
            foreach ($this->of([[20, $event, 3]]) as $figure) {
                $sum += array_sum(array_map(array_sum(...), $figure->series));
            }
            self::assertSame(3, $sum, $event);
        }
    }

    /**
     * @param list<array{int, string, int}> $rows
     * @return list<Logout_master_figure>
     */
    private function of(array $rows): array
    {
        $rows = array_map(static fn (array $row): array => array_combine(['day', 'what', 'count'], $row), $rows);
        return (new Logout_master_figure_drafts(new Logout_master_language(MODULE . '/language'), self::DAYS, $rows, true))->all();
    }
}
