<?php

declare(strict_types=1);

use PHPUnit\Framework\TestCase;

/** What the real extension has against a rule that the form brought: at its field, in the person's language. */
final class RuleRefusalTest extends TestCase
{
    private const CEILING = ['idle_timeout' => 900, 'max_sessions' => 3];

    private Logout_master_language $language;

    protected function setUp(): void
    {
        $this->language = new Logout_master_language(MODULE . '/language');
    }

    /** Every text that there is for it, each in all languages. */
    public function testWhatAFormCanBringAboutIsToldInEveryLanguage(): void
    {
        $hours = ['days' => ['sat'], 'zone' => 'UTC'];
        $cases = [
            ['set_grace', 'seconds', ['most' => 67108863], ['set_grace' => '999999999']],
            ['set_cover', 'seconds', ['most' => 67108863], ['set_cover' => '67108864']],
            ['set_idle_timeout', 'minutes', ['most' => 1118481], ['set_idle_timeout' => '9999999']],
            ['set_absolute_timeout', 'minutes', ['most' => 1118481], ['set_absolute_timeout' => '1118482']],
            ['set_max_hold', 'minutes', ['most' => 1118481], ['set_max_hold' => '1118482']],
            ['set_warning', 'warning', ['least' => 20, 'most' => 67108863], ['set_warning' => '19']],
            ['set_max_extensions', 'extensions', ['least' => 10, 'most' => 4094], ['set_max_extensions' => '9']],
            ['set_max_sessions', 'count', ['least' => 1, 'most' => 65535], ['set_max_sessions' => '65536']],
            ['set_idle_timeout', 'limit', ['ceiling' => '15 min'], ['set_idle_timeout' => '0']],
            ['set_max_sessions', 'limit', ['ceiling' => '3'], ['set_max_sessions' => '0']],
            ['set_warning', 'less_than_idle', ['idle' => '1 min 30 s'], ['set_idle_timeout' => '1.5', 'set_warning' => '90']],
            ['set_cover', 'at_most_warning', ['warning' => '30 s'], ['set_warning' => '30', 'set_cover' => '31']],
            ['name', 'name', ['most' => 63], ['name' => 'default']],
            ['name', 'name', ['most' => 63], ['name' => str_repeat('ä', 32)]],
            ['name', 'name', ['most' => 63], ['name' => "two\nlines"]],
            ['name', 'own_name', [], ['name' => 'before']],
            ['name', 'own_name', [], ['name' => 'after']],
            ['ip', 'network', ['found' => "\u{2068}\"10.0.0.1/8\"\u{2069}"], ['ip' => "10.0.0.0/8\n10.0.0.1/8"]],
            ['ip', 'network', ['found' => "\u{2068}\"a:\"\u{2069}"], ['ip' => 'a:']],
            ['from', 'time', ['least' => '00:00', 'most' => '23:59'], ['from' => '24:00', 'to' => '06:00'] + $hours],
            ['to', 'time', ['least' => '00:00', 'most' => '24:00'], ['from' => '08:00', 'to' => '8:00'] + $hours],
            ['to', 'two_times', [], ['from' => '08:00', 'to' => '08:00'] + $hours],
            ['to', 'both_times', [], ['from' => '08:00'] + $hours],
            ['from', 'both_times', [], ['to' => '08:00'] + $hours],
            ['zone', 'zone', [], ['zone' => 'Moon/Base'] + $hours],
            ['zone', 'zone', [], ['zone' => ''] + $hours],
            ['', 'bytes', ['most' => 65536], ['ip' => implode(' ', array_fill(0, 6000, '10.0.0.0/8'))]],
        ];
        $seen = ['rules' => true];
        foreach ($cases as [$field, $kind, $values, $typed]) {
            $this->assertTold($field, $kind, $values, $this->refusal($typed));
            $seen[$kind] = true;
        }
        $this->assertTold('', 'rules', ['most' => 200], $this->refusal([], 200));
        $there = preg_grep('/\Alogout_master_rules_expected_/', array_keys($this->language->all('english')));
        self::assertEqualsCanonicalizing(
            $there,
            array_map(static fn (string $kind): string => "logout_master_rules_expected_{$kind}", array_keys($seen))
        );
    }

    public function testTimesAreInThePersonsWords(): void
    {
        $refused = $this->refusal(['set_idle_timeout' => '10', 'set_warning' => '600']);
        self::assertSame(
            'Erwartet wird weniger als die Inaktivitätsgrenze dieser Regel: 10 min.',
            $refused->text($this->language->in('german'))
        );
        self::assertSame(
            'Erwartet wird eine Grenze, weil die Obergrenze 15 min ist.',
            $this->refusal(['set_idle_timeout' => '0'])->text($this->language->in('german'))
        );
    }

    /** Only a request that the form did not make brings it about, or a later extension. */
    public function testWhatHasNoTextStaysInTheExtensionsWords(): void
    {
        $german = $this->language->in('german');
        $roles = $this->refusal(['who' => 'roles', 'roles' => ['4294967295']]);
        self::assertSame('who', $roles->field);
        self::assertSame('Found integer `4294967295`, expected the number of a role, from 0 to 16777215', $roles->text($german));
        $new = new Logout_master_rule_refusal('policy /rules/1/set/grace: found 7, expected, expected an even number', 1);
        self::assertSame(['set_grace', 'Found 7, expected, expected an even number'], [$new->field, $new->text($german)]);
        foreach (['/default/grace', '/rules/0/set/grace', '/rules/11/set/grace', '/ceiling/grace', '/rules/1', ''] as $place) {
            $message = 'policy' . ($place === '' ? '' : " {$place}") . ': found 8, expected whole seconds from 0 to 7';
            $other = new Logout_master_rule_refusal($message, 1);
            self::assertSame('', $other->field, $place);
            self::assertSame($german->text('rules_refused', ['error' => $message]), $other->text($german), $place);
        }
        $no_place = new Logout_master_rule_refusal('something else', 1);
        self::assertSame(['', "Die Richtlinie wurde abgelehnt: something else"], [$no_place->field, $no_place->text($german)]);
    }

    /** What somebody typed is part of what the extension found, whatever it looks like. */
    public function testWhatSomebodyTypedCannotPassForAnExpectation(): void
    {
        $refused = $this->refusal(['ip' => 'x:,expected', 'name' => 'x: found y, expected a name of its own']);
        self::assertSame('ip', $refused->field);
        $zone = 'x: found y, expected at most 7 bytes';
        $this->assertTold('zone', 'zone', [], $this->refusal(['zone' => $zone, 'days' => ['sat']]));
    }

    /** @param array<string, string|int> $values */
    private function assertTold(string $field, string $kind, array $values, Logout_master_rule_refusal $refused): void
    {
        $told = "{$field} {$kind}: {$refused->text($this->language)}";
        self::assertSame($field, $refused->field, $told);
        self::assertSame($this->language->text("rules_expected_{$kind}", $values), $refused->text($this->language), $told);
        $numbers = array_filter($values, is_int(...));
        foreach ($this->language->folders() as $folder) {
            $language = $this->language->in($folder);
            $text = $refused->text($language);
            if ($numbers === $values) {
                self::assertSame($language->text("rules_expected_{$kind}", $values), $text, $folder);
            }
            self::assertStringNotContainsString('{', $text, $folder);
            self::assertSame($folder === 'english', $text === $refused->text($this->language), $text);
        }
    }

    /**
     * What the extension says of a rule that stands between two others.
     *
     * @param array<string, string|list<string>> $typed
     * @param int $after how many rules stand behind it
     */
    private function refusal(array $typed, int $after = 1): Logout_master_rule_refusal
    {
        $fields = Logout_master_rule::sent($typed + ['name' => 'a rule'] + Logout_master_rule::blank());
        [$rule, $errors] = Logout_master_rule::read($fields, []);
        self::assertSame([], $errors, 'the form itself takes it');
        $others = array_map(
            static fn (int $number): \stdClass => self::rule($number === 1 ? 'after' : "after {$number}"),
            range(1, $after)
        );
        $policy = Logout_master_policy::initial()
            ->with_part('rules', [self::rule('before'), $rule, ...$others])
            ->with_part('ceiling', (object) self::CEILING)
            ->with_revision((new Logout_master_engine())->policy_revision() + 1);
        try {
            logout_master_policy_set($policy->json());
        } catch (\LogoutMaster\PolicyException $refused) {
            return new Logout_master_rule_refusal($refused->getMessage(), 1);
        }
        self::fail('nothing was refused: ' . json_encode($typed));
    }

    private static function rule(string $name): \stdClass
    {
        return (object) ['name' => $name, 'match' => new \stdClass(), 'set' => new \stdClass()];
    }
}
