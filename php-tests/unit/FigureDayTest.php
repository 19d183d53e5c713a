<?php

declare(strict_types=1);

use PHPUnit\Framework\TestCase;

/** What is counted of a day: events, how long people took to say "stay", and who was back soon after an idle end. */
final class FigureDayTest extends TestCase
{
    private const BEGIN = 20000 * 86400000;

    public function testEventsAreCountedByKindTypeAndReason(): void
    {
        $day = $this->seen([
            [0, 'start', 'a'], [1, 'expire', 'a', 'staff', 'idle'], [2, 'expire', 'b', 'staff', 'absolute'],
            [3, 'expire', 'c', 'contact', 'idle'], [4, 'end', 'd'], [5, 'terminate', 'e', 'staff', '7'],
        ]);
        self::assertEquals(
            ['start' => ['' => 1], 'expire' => ['idle' => 1, 'absolute' => 1], 'end' => ['' => 1], 'terminate' => ['7' => 1]],
            $day->events(['staff'])
        );
        self::assertSame(['expire' => ['idle' => 1]], $day->events(['contact']));
        self::assertSame(['idle' => 2, 'absolute' => 1], $day->events(['staff', 'contact'])['expire']);
        self::assertSame([], $day->events([]));
    }

    public function testOfAMemberOfStaffTheIdleEndsAreCounted(): void
    {
        $day = $this->seen([
            [0, 'start', 'a', 'staff', '', 7], [1, 'expire', 'a', 'staff', 'idle', 7], [2, 'start', 'b', 'staff', '', 7],
            [3, 'expire', 'b', 'staff', 'absolute', 7], [4, 'warn', 'c', 'staff', '', 8], [5, 'warn', 'd', 'contact', '', 7],
        ]);
        self::assertSame([7 => ['start' => 2, 'expire' => 1], 8 => ['warn' => 1]], $day->staff());
    }

    public function testTimesToExtendCountFromTheLatestWarning(): void
    {
        $day = $this->seen([
            [1000, 'warn', 'a'], [4000, 'extend', 'a'], [5000, 'extend', 'a'],
            [10000, 'warn', 'a'], [20000, 'warn', 'b'], [20000, 'extend', 'a'], [150000, 'extend', 'b', 'contact'],
            [195000, 'extend', 'c'],
        ]);
        self::assertSame([1, 0, 1, 0, 0, 0, 0], $day->extended(['staff']));
        self::assertSame([0, 0, 0, 0, 0, 0, 1], $day->extended(['contact']));
        self::assertSame([1, 0, 1, 0, 0, 0, 1], $day->extended(['staff', 'contact']));
    }

    public function testOfTheDayBeforeIsCountedOnlyWhatThisDayAnswers(): void
    {
        $day = $this->seen([
            [-9000, 'warn', 'a'], [-8000, 'extend', 'a'], [-7000, 'warn', 'b'], [-6000, 'expire', 'c', 'staff', 'idle', 1],
            [-5000, 'expire', 'd', 'staff', 'idle', 2], [-4000, 'start', 'e', 'staff', '', 2], [0, 'extend', 'b'],
            [1, 'start', 'f', 'staff', '', 1],
        ]);
        self::assertSame([0, 1, 0, 0, 0, 0, 0], $day->extended(['staff']));
        self::assertSame([1 => 1], $day->back_soon('staff', 0));
        self::assertSame(['extend' => ['' => 1], 'start' => ['' => 1]], $day->events(['staff']));
    }

    public function testWhoIsBackSoonHadNotLeft(): void
    {
        $soon = Logout_master_figure_day::SOON_MINUTES * 60000;
        $events = [
            [1000, 'expire', 'a', 'staff', 'idle', 1],
            [1000, 'expire', 'b', 'staff', 'idle', 2],
            [1000, 'expire', 'c', 'contact', 'absolute', 3],
            [2000, 'start', 'd', 'contact', '', 1],
            [2000, 'start', 'e', 'contact', '', 3],
            [1000 + $soon, 'start', 'f', 'staff', '', 1],
            [1001 + $soon, 'start', 'g', 'staff', '', 2],
            [1002 + $soon, 'start', 'h', 'staff', '', 1],
        ];
        $again = [[3000 + $soon, 'expire', 'h', 'staff', 'idle', 1], [4000 + $soon, 'start', 'i', 'staff', '', 1]];
        $day = $this->seen([...$events, ...$again]);
        self::assertSame([[1 => 2], []], [$day->back_soon('staff', 0), $day->back_soon('contact', 0)]);
        self::assertSame([1 => 1], $this->seen($events)->back_soon('staff', 0));
        self::assertSame([1 => 1], $day->back_soon('staff', self::BEGIN + 1001), 'the second one alone');
        self::assertSame([], $day->back_soon('staff', self::BEGIN + 3001 + $soon));
    }

    public function testHalfOfThemWereDoneWithinAnEdge(): void
    {
        $half = Logout_master_figure_day::half_extended_within(...);
        self::assertSame(10, $half([2, 2, 0, 0, 1, 0, 0]));
        self::assertSame(5, $half([1, 1, 0, 0, 0, 0, 0]));
        self::assertSame(40, $half([0, 0, 0, 1, 0, 0, 1]));
        self::assertNull($half([0, 0, 0, 0, 0, 0, 1]), 'longer than the last edge');
        self::assertNull($half([0, 0, 0, 0, 0, 0, 0]));
    }

    public function testWhatIsKeptIsTheSameDay(): void
    {
        $day = $this->seen([
            [0, 'start', 'a', 'staff', '', 0], [1, 'warn', 'a', 'staff', '', 0], [6001, 'extend', 'a', 'staff', '', 0],
            [7000, 'expire', 'a', 'staff', 'idle', 0], [8000, 'start', 'b', 'staff', '', 0],
            [9000, 'terminate', 'b', 'staff', 'Ünwahr "1"'],
        ]);
        self::assertStringNotContainsString('"a"', $day->json(), 'no session');
        $again = Logout_master_figure_day::of_json(self::BEGIN, $day->json());
        self::assertSame($day->json(), $again?->json());
        foreach (['', 'x', '{}', '7', 'null', '{"events":[],"staff":[],"extended":[]}', substr($day->json(), 0, -1)] as $damaged) {
            self::assertNull(Logout_master_figure_day::of_json(self::BEGIN, $damaged), $damaged);
        }
        foreach ([$day, $again] as $one) {
            self::assertSame(['Ünwahr "1"' => 1], $one->events(['staff'])['terminate']);
            self::assertSame([0 => 1], $one->back_soon('staff', 0));
            self::assertSame([0, 1, 0, 0, 0, 0, 0], $one->extended(['staff']));
        }
        self::assertSame($day->staff(), $again->staff());
    }

    /** @param list<array{0: int, 1: string, 2: string, 3?: string, 4?: string, 5?: int}> $events by milliseconds of the day */
    private function seen(array $events): Logout_master_figure_day
    {
        $day = Logout_master_figure_day::begin(self::BEGIN);
        foreach ($events as $event) {
            $day->see([
                'at_ms' => (string) (self::BEGIN + $event[0]),
                'type' => $event[1],
                'session_id' => $event[2],
                'kind' => $event[3] ?? 'staff',
                'reason' => $event[4] ?? '',
                'person_id' => (string) ($event[5] ?? 1),
            ]);
        }
        return $day;
    }
}
