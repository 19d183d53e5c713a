<?php

declare(strict_types=1);

use PHPUnit\Framework\TestCase;

/** A filter from outside: what cannot be is no error, and never reaches the registry. */
final class LiveFilterTest extends TestCase
{
    /** @param array<string, mixed> $fields */
    private static function filter(array $fields): Logout_master_live_filter
    {
        return Logout_master_live_filter::read(static fn (string $name): mixed => $fields[$name] ?? null);
    }

    public function testReadsWhatCanBe(): void
    {
        $filter = self::filter(['kind' => 'staff', 'status' => 'locked', 'person' => ' Ada ', 'page' => '3', 'size' => '50']);
        self::assertSame(['kind' => 'staff', 'status' => 'locked'], $filter->asked());
        self::assertSame(
            ['kind' => 'staff', 'person' => 'Ada', 'status' => 'locked', 'size' => 50, 'page' => 4],
            $filter->query(4)
        );
    }

    public function testWhatCannotBeIsAsGoodAsNone(): void
    {
        foreach (['robot', '', ['staff'], null, "staff\0x", "staff'"] as $bad) {
            $filter = self::filter(['kind' => $bad, 'status' => $bad, 'page' => $bad, 'size' => $bad]);
            self::assertSame([], $filter->asked());
            self::assertSame([1, 25], [$filter->page, $filter->size]);
        }
        self::assertSame('', self::filter(['person' => "\xff\xfe"])->person);
        self::assertSame('', self::filter(['person' => str_repeat('a', 65)])->person);
        foreach (['0', '-1', '1e3', '99999999999999999999'] as $page) {
            self::assertSame(1, self::filter(['page' => $page])->page);
        }
    }

    public function testMatchesRealSessions(): void
    {
        foreach ([['staff', 71, 'Ada Ärmel', '10.1.2.3'], ['contact', 72, 'Bob', '10.1.9.9'], ['canary', 987654, 'x', '']] as $who) {
            [$kind, $id, $label, $ip] = $who;
            logout_master_start(['kind' => $kind, 'id' => $id, 'label' => $label, 'ip' => $ip === '' ? null : $ip]);
        }
        $found = static fn (array $fields): array => array_values(array_intersect([71, 72, 987654], array_map(
            static fn (\LogoutMaster\Session $session): int => $session->id,
            array_filter((new Logout_master_engine())->sessions(self::filter($fields)->asked()), self::filter($fields)->matches(...))
        )));
        self::assertSame([71], $found(['person' => 'äRM']));
        self::assertSame([72], $found(['person' => '#72']));
        self::assertSame([71, 72], $found(['address' => '10.1.']));
        self::assertSame([72], $found(['address' => '10.1.', 'kind' => 'contact']));
        self::assertNotContains(987654, $found([]), 'what is no person is not listed');
    }

    public function testCountsOnlyWhatTheRegistryCanTell(): void
    {
        $counts = ['kind' => ['staff' => 3, 'contact' => 5], 'status' => ['active' => 7, 'locked' => 1]];
        self::assertSame(8, self::filter([])->count_in($counts));
        self::assertSame(5, self::filter(['kind' => 'contact'])->count_in($counts));
        self::assertSame(1, self::filter(['status' => 'locked'])->count_in($counts));
        self::assertSame(0, self::filter(['status' => 'warning'])->count_in($counts));
        foreach ([['kind' => 'staff', 'status' => 'active'], ['person' => 'a'], ['address' => '1']] as $fields) {
            self::assertNull(self::filter($fields)->count_in($counts));
        }
        $counts['kind']['canary'] = 1;
        self::assertNull(self::filter([])->count_in($counts), 'the list would hold others than people');
        self::assertSame(3, self::filter(['kind' => 'staff'])->count_in($counts));
    }
}
