<?php

declare(strict_types=1);

use PHPUnit\Framework\TestCase;

/** Rows, their hashes and seals, what a filter makes of strange input, and cells that a spreadsheet would run. */
final class AuditRowTest extends TestCase
{
    private const SECRET = '0123456789abcdef0123456789abcdef';

    public function testALineIsOneLineOfAsciiWhateverStandsInIt(): void
    {
        $row = Logout_master_audit_row::of([
            'n' => '7',
            'rule' => "two\nlines\r and \x00 \u{1F600} \u{00FC}",
            'reason' => str_repeat('ü', 100),
            'actor' => "\xff\xfe broken",
            'detail' => '<script>',
        ]);
        $values = $row->values();
        self::assertSame(7, $values['n']);
        self::assertSame("two lines  and   \u{FFFD} ü", $values['rule']);
        self::assertSame(str_repeat('ü', 32), $values['reason'], 'cut at 64 bytes, never half a character');
        self::assertMatchesRegularExpression('/\A[\x20-\x7e]+\z/', $row->line());
        self::assertSame(array_keys(Logout_master_audit_row::COLUMNS), array_keys(json_decode($row->line(), true)));
        self::assertNull($values['seq']);
        self::assertNull($values['started_ms']);
    }

    public function testARowThatCameFromADatabaseHasTheSameLine(): void
    {
        $values = ['n' => 1, 'seq' => 5, 'at_ms' => 1795570309620, 'type' => 'expire', 'detail' => '{"a":"\u00fc"}'];
        $row = Logout_master_audit_row::of($values);
        $stored = array_map(static fn (mixed $value): ?string => $value === null ? null : (string) $value, $row->values());
        self::assertSame($row->line(), Logout_master_audit_row::of($stored + ['hash' => 'x', 'seal' => 'y'])->line());
        self::assertTrue($row->is_end());
        self::assertSame(['a' => 'ü'], $row->detail());
        self::assertSame([], $row->with(['detail' => 'no JSON'])->detail());
    }

    public function testEveryChangeOfALineChangesHashAndSealAndNoOtherKeyMakesTheSeal(): void
    {
        $seal = new Logout_master_audit_seal(self::SECRET);
        $other = new Logout_master_audit_seal(strrev(self::SECRET));
        $row = Logout_master_audit_row::of(['n' => 1, 'type' => 'start']);
        $hash = $seal->hash(Logout_master_audit_seal::NOTHING, $row->line());
        self::assertTrue($seal->is_sealed($hash, $row->line(), $seal->seal($hash, $row->line())));
        foreach (Logout_master_audit_row::COLUMNS as $column => $bytes) {
            $line = $row->with([$column => $bytes === 0 ? 99 : 'x'])->line();
            self::assertNotSame($hash, $seal->hash(Logout_master_audit_seal::NOTHING, $line), $column);
            self::assertFalse($seal->is_sealed($hash, $line, $seal->seal($hash, $row->line())), $column);
        }
        self::assertFalse($other->is_sealed($hash, $row->line(), $seal->seal($hash, $row->line())));
        self::assertNotSame($seal->key_id(), $other->key_id());
        self::assertTrue($seal->is_keyed());
        self::assertFalse((new Logout_master_audit_seal(''))->is_keyed());
    }

    public function testTheExtensionsEventBecomesARow(): void
    {
        logout_master_end(logout_master_start(['kind' => 'audit', 'id' => 77, 'ip' => '192.0.2.7']));
        $events = array_values(array_filter(
            logout_master_events(0, 10000),
            static fn (LogoutMaster\Event $event): bool => $event->kind === 'audit' && $event->id === 77
        ));
        self::assertSame(['start', 'end'], array_column($events, 'type'));
        $row = Logout_master_audit_row::of_event($events[1], 'e1', ['started_ms' => 5, 'active_ms' => 6]);
        $values = $row->values();
        self::assertTrue($row->is_end());
        self::assertSame([$events[1]->seq, $events[1]->atMs], [$values['seq'], $values['at_ms']]);
        self::assertSame(['audit', 77], [$values['kind'], $values['person_id']]);
        self::assertSame(['e1', 5, 6], [$values['epoch'], $values['started_ms'], $values['active_ms']]);
    }

    public function testAFilterMatchesNothingRatherThanEverythingWhenItCannotBe(): void
    {
        $sent = ['person' => "1' OR '1'='1", 'kind' => ['staff'], 'from' => '2026-02-30x', 'until' => '2026-03-01', 'what' => 'ends',
            'reason' => str_repeat('x', 65)];
        [$sql, $values] = Logout_master_audit_filter::read(static fn (string $name): mixed => $sent[$name] ?? null)->sql();
        self::assertSame("`person_id` = ? AND `type` IN (?, ?, ?) AND `at_ms` <= ?", $sql);
        self::assertSame([-1, 'expire', 'terminate', 'end', 1772409599999], $values);
        self::assertSame(['1 = 1', []], Logout_master_audit_filter::none()->sql());
    }

    /** @return array<string, array{string|int|null, string}> */
    public function cells(): array
    {
        return [
            'formula' => ['=1+1', "\"'=1+1\""],
            'blank before it' => ["  @SUM(A1)", "\"'  @SUM(A1)\""],
            'tab' => ["\t=1", "\"'\t=1\""],
            'quotes' => ['a "b"', '"a ""b"""'],
            'number' => [-5, '"-5"'],
            'nothing' => [null, '""'],
            'ordinary' => ['idle', '"idle"'],
        ];
    }

    /** @dataProvider cells */
    public function testCellsAreHarmless(string|int|null $value, string $expected): void
    {
        self::assertSame($expected . "\r\n", Logout_master_audit_export::csv([$value]));
    }

    public function testTimesAreUtcToTheMillisecond(): void
    {
        $zone = date_default_timezone_get();
        date_default_timezone_set('Asia/Kolkata');
        try {
            self::assertSame('2026-11-25T01:31:49.007Z', Logout_master_audit_export::time(1795570309007));
            self::assertSame('', Logout_master_audit_export::time(null));
        } finally {
            date_default_timezone_set($zone);
        }
    }

    public function testDaysOfRetention(): void
    {
        self::assertSame(30, Logout_master_audit_retention::read('30'));
        self::assertSame(36500, Logout_master_audit_retention::read('36500'));
        foreach (['29', '36501', '1e3', ' 40', '', '-40', ['40'], null, '999999'] as $bad) {
            self::assertNull(Logout_master_audit_retention::read($bad));
        }
    }
}
