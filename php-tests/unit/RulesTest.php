<?php

declare(strict_types=1);

use PHPUnit\Framework\TestCase;

/** Rules as a form, presets, and what is told of both; the real extension judges the documents. */
final class RulesTest extends TestCase
{
    /** Rules that the form holds: what went in comes out. */
    public function testARuleComesBackFromTheFormAsItWentIn(): void
    {
        $night = ['days' => ['sat', 'sun'], 'from' => '20:00', 'to' => '06:00', 'zone' => 'Europe/Berlin'];
        $cases = [
            'everybody' => [[], []],
            'staff' => [['kind' => 'staff'], []],
            'admins' => [['kind' => ['staff'], 'admin' => true, 'ip' => '10.0.0.0/8'], []],
            'roles' => [['roles' => [4, 2], 'kind' => 'staff', 'hours' => $night], []],
            'people' => [['kind' => 'staff', 'ids' => [17, 23], 'ip' => ['10.0.0.0/8', '2001:db8::/32']], []],
            'contacts' => [['kind' => 'contact', 'hours' => [$night]], []],
            'contact_people' => [['kind' => 'contact', 'ids' => 5], []],
            'customers' => [['kind' => 'contact', 'ids' => [5, 6]], ['customers' => [9]]],
        ];
        self::assertSame(Logout_master_rule::WHO, array_keys($cases));
        $set = ['idle_timeout' => 450, 'warning' => 30, 'resume' => 'click', 'max_sessions' => null, 'max_extensions' => 12,
            'resume_restarts_absolute' => true, 'absolute_timeout' => 0];
        foreach ($cases as $who => [$match, $note]) {
            $rule = self::rule('a rule', $match, $set);
            $fields = Logout_master_rule::fields($rule, $note);
            self::assertNotNull($fields, $who);
            self::assertSame($who, $fields['who']);
            $sent = Logout_master_rule::sent(json_decode(json_encode($fields), true));
            // A browser sends texts.
            foreach (['roles', 'people'] as $list) {
                $sent[$list] = Logout_master_rule::sent([$list => array_map(strval(...), $fields[$list])])[$list];
            }
            [$read, $errors] = Logout_master_rule::read($sent, (array) ($match['ids'] ?? []));
            self::assertSame([], $errors, $who);
            self::assertEquals((object) $set, $read->set, $who);
            self::assertEquals($fields, Logout_master_rule::fields($read, $note), $who);
            self::assertNotSame('', $this->judge([$rule]), $who);
            self::assertNotSame('', $this->judge([$read]), $who);
        }
    }

    public function testWhatTheFormCannotHoldIsNotForIt(): void
    {
        $window = ['days' => ['mon'], 'zone' => 'UTC'];
        $others = [
            ['kind' => 'staff', 'admin' => false],
            ['roles' => [4], 'ids' => [17]],
            ['kind' => ['staff', 'contact']],
            ['kind' => 'robot'],
            ['hours' => [$window, $window]],
            ['kind' => 'contact', 'roles' => [1]],
            ['admin' => true],
        ];
        foreach ($others as $match) {
            self::assertNull(Logout_master_rule::fields(self::rule('x', $match, []), []), json_encode($match));
        }
        self::assertNull(Logout_master_rule::fields(self::rule('x', [], ['unheard_of' => 1]), []));
    }

    public function testSentFieldsAreOnlyWhatTheyCanBe(): void
    {
        $sent = Logout_master_rule::sent(['name' => ['x'], 'roles' => 'x', 'people' => ['1', '-2', 'x', ['3'], '1e3', '99999999999'],
            'days' => ['sun', 'mon', 'someday'], 'surprise' => 'x', 'ip' => "\xff10.0.0.1"]);
        self::assertSame(array_keys(Logout_master_rule::blank()), array_keys($sent));
        self::assertSame('', $sent['name']);
        self::assertSame([], $sent['roles']);
        self::assertSame([1], $sent['people']);
        self::assertSame(['mon', 'sun'], $sent['days']);
        self::assertTrue(mb_check_encoding($sent['ip'], 'UTF-8'));
    }

    public function testValuesAreReadAsTheyAreShown(): void
    {
        $values = ['idle_timeout' => [0, 1, 450, 900, 86400], 'warning' => [0, 20], 'max_sessions' => [null, 3],
            'resume' => ['click', 'password'], 'resume_restarts_absolute' => [true, false]];
        foreach ($values as $setting => $of_it) {
            foreach ($of_it as $value) {
                $shown = Logout_master_setting::shown($setting, $value);
                $read = Logout_master_setting::read($setting, $shown);
                self::assertEqualsWithDelta($value, $read, 0, "{$setting} {$shown}");
            }
        }
        $wrong = ['idle_timeout' => ['', 'x', '-1', '1e3', '99999999', '1.2345'], 'warning' => ['1.5', '-1', '0x10', ''],
            'resume' => ['', 'Click', 'x'], 'max_sessions' => ['none', '1.5']];
        foreach ($wrong as $setting => $texts) {
            foreach ($texts as $text) {
                try {
                    Logout_master_setting::read($setting, $text);
                    self::fail("{$setting}: {$text} was taken");
                } catch (\InvalidArgumentException $problem) {
                    self::assertStringStartsWith('rules_bad_', $problem->getMessage());
                }
            }
        }
    }

    public function testEveryPresetIsTakenAndHoldsWhatItPromises(): void
    {
        $loose = Logout_master_policy::initial()->with('staff', ['idle_timeout' => 7200, 'resume' => 'click'])
            ->with_part('default', (object) ['idle_timeout' => 14400, 'absolute_timeout' => 604800])
            ->with_part('ceiling', (object) ['idle_timeout' => 20000]);
        $boss = self::rule('boss', ['kind' => 'staff', 'admin' => true], ['idle_timeout' => 36000, 'max_hold' => 36000]);
        $loose = $loose->with_part('rules', [...$loose->part('rules'), $boss]);
        $people = [['kind' => 'staff', 'id' => 1], ['kind' => 'staff', 'id' => 2, 'admin' => true], ['kind' => 'contact', 'id' => 1]];
        foreach (Logout_master_preset::ALL as $id => $preset) {
            $applied = Logout_master_preset::apply($id, $loose);
            self::assertNotSame('', logout_master_policy_set($this->next($applied)), $id);
            foreach ($people as $who) {
                $limits = (new Logout_master_engine())->limits($who);
                foreach ($preset['ceiling'] as $setting => $most) {
                    self::assertLessThanOrEqual($most, $limits[$setting], "{$id} {$setting}");
                    self::assertTrue($limits[$setting] > 0 || $setting === 'max_hold', "{$id} {$setting}");
                }
                self::assertSame($preset['default']['resume'] ?? $limits['resume'], $limits['resume'], $id);
            }
            self::assertSame($preset['ceiling'], (array) $applied->part('ceiling'), $id);
            self::assertSame([], Logout_master_policy_changes::between($applied, Logout_master_preset::apply($id, $applied)), $id);
        }
        // The numbers of the standards, as the research has them.
        $ceilings = array_column(Logout_master_preset::ALL, 'ceiling');
        $of = static fn (string $setting): array => array_map(static fn (array $c): ?int => $c[$setting] ?? null, $ceilings);
        self::assertSame([900, 3600, 900, 900, 900, 900, null], $of('idle_timeout'));
        self::assertSame([null, 86400, 43200, null, null, null, null], $of('absolute_timeout'));
    }

    public function testAPreviewNamesEveryChangeAndNothingElse(): void
    {
        $before = Logout_master_policy::initial();
        self::assertSame([], Logout_master_policy_changes::between($before, $before->with_revision(7)));
        $after = $before->with('staff', ['grace' => 5])
            ->with_part('ceiling', (object) ['idle_timeout' => 60])
            ->with_part('enforce', false);
        $changes = Logout_master_policy_changes::between($before, $after);
        self::assertSame([['enforce', true, true], ['ceiling', false, true], ['rule', false, true]], array_map(
            static fn (array $change): array => [$change['part'], $change['was'], $change['is']],
            $changes
        ));
        self::assertSame(['rule' => 'staff', 'setting' => 'grace', 'before' => null, 'after' => 5], array_intersect_key(
            $changes[2],
            ['rule' => 0, 'setting' => 0, 'before' => 0, 'after' => 0]
        ));
    }

    public function testNotesKeepOnlyWhatTheyMay(): void
    {
        foreach (['', 'x', '[]', '{"a": 1, "b": {"until": "2026-13-01"}, "c": {"customers": ["1"]}}'] as $json) {
            self::assertTrue(Logout_master_rule_notes::parse($json)->is_empty(), $json);
        }
        $notes = Logout_master_rule_notes::parse('{}')
            ->with('a', ['until' => '2026-02-28'])
            ->with('7', ['customers' => [1, 2], 'until' => '']);
        $notes = Logout_master_rule_notes::parse($notes->json());
        self::assertSame(['until' => '2026-02-28'], $notes->of('a'));
        self::assertSame([7 => [1, 2]], $notes->customers());
        self::assertSame([], $notes->expired('2026-02-28'), 'the last day belongs to it');
        self::assertSame(['a'], $notes->expired('2026-03-01'));
        self::assertSame([], $notes->only(['7'])->of('a'));
        self::assertTrue($notes->with('a', [])->with('7', [])->is_empty());
        self::assertFalse(Logout_master_rule_notes::is_day('2026-02-29'));
    }

    public function testTheShortestLifetimeIsNamed(): void
    {
        $host = ['sess_expiration' => 28800, 'gc_maxlifetime' => 1440, 'is_collecting' => true, 'sess_time_to_update' => 300,
            'csrf_expire' => 7200, 'is_csrf_on' => true];
        $first = static fn (array $changes, int $idle): array => array_values(array_column(array_filter(
            Logout_master_lifetimes::rows($changes + $host, $idle),
            static fn (array $row): bool => $row['is_first']
        ), 'name'));
        self::assertSame([], $first([], 900));
        self::assertSame(['session.gc_maxlifetime'], $first([], 1441));
        self::assertSame([], $first(['is_collecting' => false], 1441));
        self::assertSame(['csrf_expire'], $first(['is_collecting' => false], 7201));
        self::assertSame([], $first(['is_collecting' => false, 'is_csrf_on' => false], 7201));
        self::assertSame(['sess_expiration', 'session.cookie_lifetime'], $first(['is_collecting' => false, 'is_csrf_on' => false], 0));
        self::assertSame([], $first(['sess_expiration' => 0, 'is_collecting' => false, 'is_csrf_on' => false], 0));
    }

    /**
     * @param array<string, mixed> $match
     * @param array<string, mixed> $set
     */
    private static function rule(string $name, array $match, array $set): \stdClass
    {
        return (object) ['name' => $name, 'match' => json_decode(json_encode((object) $match)), 'set' => (object) $set];
    }

    /** @param list<\stdClass> $rules */
    private function judge(array $rules): string
    {
        return logout_master_policy_set($this->next(Logout_master_policy::initial()->with_part('rules', $rules)));
    }

    private function next(Logout_master_policy $policy): string
    {
        return $policy->with_revision((new Logout_master_engine())->policy_revision() + 1)->json();
    }
}
