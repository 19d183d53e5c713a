<?php

declare(strict_types=1);

use PHPUnit\Framework\TestCase;

/** Times in words: the middle and the slow end of what was measured. */
final class FigureCostTest extends TestCase
{
    public function testQuantilesAreOfTheMeasuredTimes(): void
    {
        $times = array_map(floatval(...), range(100, 0));
        self::assertSame([50.0, 95.0, 0.0, 100.0], array_map(
            static fn (float $part): float => Logout_master_figure_cost::quantile($times, $part),
            [0.5, 0.95, 0.0, 1.0]
        ));
        self::assertSame(7.0, Logout_master_figure_cost::quantile([7.0], 0.95));
    }

    public function testMicrosecondsStandInTheTableAndInTheSentence(): void
    {
        $language = new Logout_master_language(MODULE . '/language');
        $shown = Logout_master_figure_cost::of($language, [
            'empty' => [30.0, 40.0, 50.0],
            'check' => [70.0, 80.0, 900.0],
            'guard' => [2000.0, 3000.0, 4000.0],
            'page' => [30000.0, 40000.0, 50000.0],
            'query' => [50000.0, 60000.0, 70000.0],
        ]);
        $rows = $shown->rows();
        self::assertSame(['What', 'median, µs', '95 of 100 below, µs'], $rows[0]);
        self::assertSame([[0.04, 0.05], [0.08, 0.9], [3.0, 4.0], [40.0, 50.0], [60.0, 70.0]], array_map(
            static fn (array $row): array => array_slice($row, 1),
            array_slice($rows, 1)
        ));
        self::assertStringContainsString('takes 0.08 microseconds', $shown->notes[1]);
        self::assertStringContainsString('takes 40 microseconds: 0.04 % of a page that takes 100 milliseconds', $shown->notes[1]);
        self::assertFalse($shown->is_drawn);
        self::assertFalse($shown->is_empty());
    }
}
