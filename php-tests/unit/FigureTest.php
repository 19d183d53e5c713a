<?php

declare(strict_types=1);

use PHPUnit\Framework\TestCase;

/** One set of numbers, shown in three ways. */
final class FigureTest extends TestCase
{
    public function testTableAndPlotHaveTheSameNumbers(): void
    {
        $figure = Logout_master_figure::counted('x', 'Title', 'Day', [20 => 'Mon', 21 => 'Tue'], ['idle' => [21 => 3], '7' => [20 => 1]]);
        self::assertSame([['Day', 'idle', '7'], ['Mon', 0, 1], ['Tue', 3, 0]], $figure->rows());
        $plot = $figure->plot();
        self::assertSame(['Mon', 'Tue'], $plot['labels']);
        self::assertSame([['label' => 'idle', 'data' => [0, 3]], ['label' => '7', 'data' => [1, 0]]], $plot['sets']);
        self::assertFalse($figure->is_empty());
    }

    public function testOfDaysTheLatestComesFirstInTheTableAndLastInThePlot(): void
    {
        $figure = Logout_master_figure::counted('x', 'T', 'Day', [20 => 'Mon', 21 => 'Tue'], ['a' => [20 => 1]], false, true);
        self::assertSame([['Day', 'a'], ['Tue', 0], ['Mon', 1]], $figure->rows());
        self::assertSame(['Mon', 'Tue'], $figure->plot()['labels']);
    }

    public function testKnowsWhenThereIsNothingToShow(): void
    {
        self::assertTrue((new Logout_master_figure('x', 'T', 'H', ['a'], []))->is_empty());
        self::assertTrue((new Logout_master_figure('x', 'T', 'H', ['a'], ['s' => [0]]))->is_empty());
    }

    public function testNotesChangeNothingElse(): void
    {
        $figure = Logout_master_figure::counted('x', 'T', 'Day', [20 => 'Mon', 21 => 'Tue'], ['a' => [20 => 1]], true, true);
        $noted = $figure->with_notes('One.', 'Two.');
        self::assertSame(['One.', 'Two.'], $noted->notes);
        self::assertEquals($figure, $noted->with_notes());
        $table = new Logout_master_figure('x', 'T', 'H', ['a'], ['s' => [0]], is_measured: true, is_drawn: false);
        self::assertEquals($table, $table->with_notes('One.')->with_notes());
    }

    public function testASeriesOfAnotherLengthIsRefused(): void
    {
        $this->expectExceptionMessage('x, s: found 2 numbers, expected 1');
        new Logout_master_figure('x', 'T', 'H', ['a'], ['s' => [1, 2]]);
    }
}
