<?php

declare(strict_types=1);

use PHPUnit\Framework\TestCase;

/** How long people took to say "stay", and who was back soon after an idle end. */
final class ReactionsTest extends TestCase
{
    public function testTimesToExtendCountFromTheLatestWarning(): void
    {
        $reactions = $this->seen([
            [1000, 'warn', 'a'], [4000, 'extend', 'a'], [5000, 'extend', 'a'],
            [10000, 'warn', 'a'], [20000, 'warn', 'b'], [20000, 'extend', 'a'], [90000, 'extend', 'b'],
            [95000, 'extend', 'c'],
        ], [5, 10]);
        self::assertSame([1, 0, 2], $reactions->seconds_to_extend());
    }

    public function testOnlyOfTheTimeAndTheKindThatWereAskedFor(): void
    {
        $events = [[1000, 'warn', 'a'], [2000, 'extend', 'a'], [3000, 'warn', 'b', 'contact'], [4000, 'extend', 'b', 'contact']];
        self::assertSame([1], $this->seen($events, [], 0, 'contact')->seconds_to_extend());
        self::assertSame([1], $this->seen($events, [], 3000)->seconds_to_extend());
        self::assertSame([0], $this->seen($events, [], 9000)->seconds_to_extend());
    }

    public function testWhoIsBackSoonHadNotLeft(): void
    {
        $soon = Logout_master_reactions::SOON_MINUTES * 60000;
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
        $seen = $this->seen([...$events, ...$again], []);
        self::assertSame([[1 => 2], []], [$seen->back_soon('staff'), $seen->back_soon('contact')]);
        self::assertSame([1 => 1], $this->seen($events, [])->back_soon('staff'));
        self::assertSame([], $this->seen($events, [], 0, '', 2000)->back_soon('staff'));
    }

    public function testHalfOfThemWereDoneWithinAnEdge(): void
    {
        $events = [];
        foreach ([1, 2, 7, 8, 60] as $number => $seconds) {
            array_push($events, [0, 'warn', "s{$number}"], [1000 * $seconds, 'extend', "s{$number}"]);
        }
        self::assertSame(10, $this->seen($events, [5, 10])->half_extended_within());
        self::assertSame(5, $this->seen(array_slice($events, 0, 4), [5, 10])->half_extended_within());
        self::assertNull($this->seen(array_slice($events, 8), [5, 10])->half_extended_within(), 'longer than the last edge');
        self::assertNull($this->seen([], [5, 10])->half_extended_within());
    }

    /**
     * @param list<array{0: int, 1: string, 2: string, 3?: string, 4?: string, 5?: int}> $events
     * @param list<int> $edges
     */
    private function seen(array $events, array $edges, int $from = 0, string $kind = '', int $since = 0): Logout_master_reactions
    {
        $reactions = new Logout_master_reactions($edges, $from, $kind, $since);
        foreach ($events as $event) {
            $reactions->see([
                'at_ms' => (string) $event[0],
                'type' => $event[1],
                'session_id' => $event[2],
                'kind' => $event[3] ?? 'staff',
                'reason' => $event[4] ?? '',
                'person_id' => (string) ($event[5] ?? 1),
            ]);
        }
        return $reactions;
    }
}
