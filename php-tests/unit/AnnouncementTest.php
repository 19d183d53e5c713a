<?php

declare(strict_types=1);

use PHPUnit\Framework\TestCase;

/** Who is told what about their limits: how two moments are compared, what a form makes, and the words of all that. */
final class AnnouncementTest extends TestCase
{
    private const LIMITS = ['idle_timeout' => 900, 'warning' => 120, 'grace' => 0, 'absolute_timeout' => 43200,
        'resume' => 'password', 'max_sessions' => null];

    public function testEachGroupIsToldOnceAndEachPersonWhatIsTheirs(): void
    {
        $before = self::moment(['staff' => [], 'admins' => [], 'role 2' => [], 'admins role 2' => [], 'role 4' => [], 'contacts' => []]);
        $after = self::moment([
            'staff' => ['idle_timeout' => 600],
            'admins' => ['idle_timeout' => 300],
            'role 2' => ['idle_timeout' => 600],
            'admins role 2' => ['idle_timeout' => 300],
            'role 4' => [],
            'contacts' => [],
            'staff 7' => ['idle_timeout' => 600, 'max_sessions' => 1],
            'staff 8' => ['idle_timeout' => 600],
        ], ['staff 7' => 'role 2', 'staff 8' => 'staff'], ['role 2' => 'Sales', 'role 4' => 'Cash', 'staff 7' => 'Tom']);
        $changes = Logout_master_announcement_changes::between($before, $after);
        self::assertSame([
            'staff' => ['idle_timeout' => [900, 600]],
            'admins' => ['idle_timeout' => [900, 300]],
            'role 4' => [],
            'staff 7' => ['idle_timeout' => [900, 600], 'max_sessions' => [null, 1]],
        ], $changes->groups);
        self::assertSame(['staff'], $changes->kinds());
        self::assertSame(['role 4' => 'Cash', 'staff 7' => 'Tom'], $changes->names);

        $idle = static fn (int $id, array $roles, bool $isAdmin): ?array
            => $changes->for_person('staff', $id, $roles, $isAdmin)['idle_timeout'] ?? null;
        self::assertSame([900, 600], $idle(1, [], false));
        self::assertSame([900, 600], $idle(1, [2], false), 'a role that is told the same as all staff');
        self::assertSame([900, 600], $idle(8, [], false), 'so is a person whom a rule names');
        self::assertSame([900, 300], $idle(1, [2], true));
        self::assertNull($idle(1, [4], false), 'nothing changes for this role, so nobody of it is told that it does');
        self::assertSame([null, 1], $changes->for_person('staff', 7, [2], false)['max_sessions']);
        self::assertSame([], $changes->for_person('contact', 7, [], false), 'a contact with the number of a member of staff');
    }

    public function testAPersonWhomNoRuleNamedBeforeHadTheLimitsOfTheirGroup(): void
    {
        $before = self::moment(['staff' => [], 'admins' => ['idle_timeout' => 300], 'contacts' => ['idle_timeout' => 1800]]);
        $after = self::moment(
            ['staff' => [], 'admins' => ['idle_timeout' => 300], 'contacts' => ['idle_timeout' => 1800],
                'staff 1' => ['idle_timeout' => 60], 'contact 5' => ['idle_timeout' => 1800], 'role 9' => ['idle_timeout' => 60],
                'admins role 9' => ['idle_timeout' => 300]],
            ['staff 1' => 'admins', 'contact 5' => 'contacts']
        );
        $changes = Logout_master_announcement_changes::between($before, $after);
        self::assertSame(
            ['staff 1' => ['idle_timeout' => [300, 60]], 'role 9' => ['idle_timeout' => [900, 60]]],
            $changes->groups
        );
        self::assertSame(['staff'], $changes->kinds());
    }

    public function testNothingHasChangedWhenAllIsAsItWas(): void
    {
        $now = self::moment(['staff' => [], 'admins' => [], 'contacts' => []]);
        self::assertTrue(Logout_master_announcement_changes::between($now, $now)->is_empty());
        $kept = json_decode(json_encode($now), true);
        self::assertTrue(Logout_master_announcement_changes::between($kept, $now)->is_empty(), 'after it was kept');
        $other = Logout_master_announcement_changes::between($now, ['enforce' => false] + $now);
        self::assertSame([false, ['staff', 'contact']], [$other->enforced, $other->kinds()]);
        $other = Logout_master_announcement_changes::between($now, ['others' => 'x'] + $now);
        self::assertTrue($other->others);
        self::assertFalse($other->is_empty());
    }

    public function testWhoIsLeftOutForTheirNumberIsNotToldThatNothingChanges(): void
    {
        $groups = ['staff' => [], 'contacts' => []];
        $like = [];
        for ($id = 1; $id <= 80; $id++) {
            $groups["contact {$id}"] = [];
            $like["contact {$id}"] = 'contacts';
        }
        $shorter = array_map(static fn (): array => ['idle_timeout' => 60], array_slice($groups, 2, null, true)) + $groups;
        $changes = Logout_master_announcement_changes::between(self::moment($groups, $like), self::moment($shorter, $like));
        self::assertTrue($changes->others);
        self::assertLessThan(80, count($changes->groups));
        self::assertLessThan(20_000, strlen(json_encode($changes->values())), 'every page reads it');
        $words = new Logout_master_announcement_words(new Logout_master_language(MODULE . '/language'));
        $lines = $words->for_person(self::announcement(['changes' => $changes->values()]), 'contact', 80, [], false);
        self::assertNotContains('Your own limits stay as they are.', $lines);
        self::assertNotSame([], $lines);
    }

    public function testWhatIsKeptComesBackAndWhatIsNoneOfOursDoesNot(): void
    {
        $before = self::moment(['staff' => [], 'contacts' => [], 'role 4' => []]);
        $after = self::moment(['staff' => ['grace' => 60], 'contacts' => ['resume' => 'click'], 'role 4' => []], [], ['role 4' => '<b>"']);
        $changes = Logout_master_announcement_changes::between($before, $after);
        $one = self::announcement(['changes' => $changes->values(), 'note' => "a <script>\n\0b"]);
        $back = Logout_master_announcement::parse(Logout_master_announcement::json([$one]))[0];
        self::assertEquals($one, $back);
        self::assertSame('a <script> b', $back->note);
        self::assertSame([], Logout_master_announcement::parse(''));
        self::assertSame([], Logout_master_announcement::parse('[{"to":["robots"],"from":"2030-01-01"},{"to":["staff"]},7]'));
        $strange = Logout_master_announcement_changes::of(['groups' => ['<b>' => [], 'staff' => ['evil' => [1, 2], 'grace' => [1]]]]);
        self::assertSame(['staff' => []], $strange->groups);
        self::assertSame([], Logout_master_announcement_changes::of(['groups' => 'x', 'names' => 7])->names);
        $names = Logout_master_announcement_changes::of(['groups' => ['staff' => 1], 'names' => ['staff' => ['a']]])->names;
        self::assertSame([], $names);
    }

    public function testIsShownToThoseItIsForUntilItsEnd(): void
    {
        $one = self::announcement(['to' => ['staff'], 'until' => 1000]);
        self::assertTrue($one->is_shown_to('staff', 1000));
        self::assertFalse($one->is_shown_to('staff', 1001));
        self::assertFalse($one->is_shown_to('contact', 1000));
    }

    public function testAFormThatCannotBeSentSaysWhere(): void
    {
        $none = Logout_master_announcement_changes::none();
        $good = ['to' => ['staff', 'contact', 'robots'], 'ways' => ['banner'], 'from' => '2030-01-01', 'until' => '2030-02-01',
            'note' => 'why', 'asks' => '1'];
        $read = static fn (array $posted, bool $hasMails = true): array => Logout_master_announcement_form::read(
            Logout_master_announcement_form::sent($posted),
            $none,
            '2030-01-01',
            $hasMails
        );
        [$one, $errors] = $read($good);
        self::assertSame([], $errors);
        self::assertSame(['staff', 'contact'], $one->to);
        self::assertSame('2030-02-01 23:59:59', date('Y-m-d H:i:s', $one->until));
        self::assertTrue($one->has_banner && !$one->has_mail && $one->asks);
        $bad = ['to' => [['to' => 'staff'], ['to' => []]], 'ways' => [['ways' => []], ['ways' => ['pigeon']]],
            'from' => [['from' => '2030-02-30'], ['from' => ['x']]], 'note' => [['note' => ' ']],
            'until' => [['until' => '2029-12-31'], ['until' => '2031-06-01'], ['until' => 'soon']]];
        foreach ($bad as $field => $cases) {
            foreach ($cases as $case) {
                [$one, $errors] = $read($case + $good);
                self::assertNull($one);
                self::assertSame([$field], array_keys($errors), json_encode($case));
            }
        }
        self::assertSame(['ways'], array_keys($read(['ways' => ['mail']] + $good, false)[1]), 'a host without mails');
        self::assertSame([null, ['ways' => 'announce_bad_ways']], $read(['ways' => ['banner', 'mail']] + $good, false));
    }

    public function testWordsAreInTheReadersLanguageAndHoldNobodysMarkup(): void
    {
        $words = new Logout_master_announcement_words(new Logout_master_language(MODULE . '/language'));
        $changes = Logout_master_announcement_changes::between(
            self::moment(['staff' => [], 'contacts' => []]),
            self::moment(['staff' => ['idle_timeout' => 600], 'contacts' => []])
        );
        $one = self::announcement(['changes' => $changes->values(), 'note' => '<script>alert(1)</script> {staff_email}', 'asks' => true]);
        self::assertSame(
            ['Idle limit: until now 15 min, then 10 min'],
            $words->for_person($one, 'staff', 3, [], false)
        );
        $german = $words->in('german')->for_person($one, 'staff', 3, [], false);
        self::assertSame(['Inaktivitätsgrenze: bisher 15 min, dann 10 min'], str_replace('Min.', 'min', $german));
        self::assertSame(['Your own limits stay as they are.'], $words->for_person($one, 'contact', 3, [], false));
        self::assertSame($words->title(), $words->in('klingon')->title(), 'a language that is missing is English');
        $fields = $words->in('arabic')->fields($one, $german, 'A <b> site', 'https://crm.example/?a=1&b="');
        $text = $fields['{logout_master_text}'];
        self::assertStringContainsString('dir="rtl"', $text);
        self::assertStringNotContainsString('<script', $text . implode('', $fields));
        self::assertStringNotContainsString('{staff_email}', $text, 'what an admin wrote is no field');
        self::assertStringContainsString('&lt;script&gt;', $text);
        self::assertStringContainsString('?a=1&amp;b=&quot;', $text);
        self::assertStringNotContainsString('<', $fields['{logout_master_subject}']);
        $plain = $words->for_person(self::announcement(['note' => 'x']), 'staff', 3, [], false);
        self::assertSame([], $plain, 'nothing changes, so nothing is said of limits');
    }

    /**
     * @param array<string, array<string, mixed>> $groups what differs from the usual limits
     * @param array<string, string> $like
     * @param array<string, string> $names
     * @return array<string, mixed>
     */
    private static function moment(array $groups, array $like = [], array $names = []): array
    {
        return [
            'enforce' => true,
            'others' => '',
            'limits' => array_map(static fn (array $differs): array => $differs + self::LIMITS, $groups),
            'like' => $like,
            'names' => $names,
        ];
    }

    /** @param array<string, mixed> $values */
    private static function announcement(array $values): Logout_master_announcement
    {
        return Logout_master_announcement::of($values + ['id' => 3, 'to' => ['staff', 'contact'], 'from' => '2030-01-01',
            'until' => 1_900_000_000, 'banner' => true]);
    }
}
