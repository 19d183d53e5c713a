<?php

declare(strict_types=1);

use PHPUnit\Framework\TestCase;

/** The form edits two rules of the document and leaves everything else as it is. */
final class PolicyTest extends TestCase
{
    private const DOCUMENT = <<<'JSON'
        {"version": 1, "revision": 7, "enforce": true, "default": {"idle_timeout": 1200},
         "rules": [
            {"name": "office", "match": {"ip": ["10.0.0.0/8"]}, "set": {"idle_timeout": 3600}},
            {"name": "staff", "match": {"kind": "staff"}, "set": {"idle_timeout": 600, "max_sessions": 3}},
            {"name": "everybody", "match": {}, "set": {}}
         ],
         "ceiling": {}}
        JSON;

    public function testStartsWithTheContractsDefaultsAndOneRuleForEachKind(): void
    {
        $document = json_decode(Logout_master_policy::initial()->json(), true);
        self::assertSame(
            [['staff', ['kind' => 'staff']], ['contacts', ['kind' => 'contact']]],
            array_map(static fn (array $rule): array => [$rule['name'], $rule['match']], $document['rules'])
        );
        self::assertSame(Logout_master_policy::BUILTIN, $document['default']);
        self::assertTrue($document['enforce']);
    }

    public function testShowsTheRulesValueThenTheDefaultsThenTheBuiltIn(): void
    {
        $policy = Logout_master_policy::parse(self::DOCUMENT);
        self::assertSame(600, $policy->value('staff', 'idle_timeout'));
        self::assertSame(1200, $policy->value('contact', 'idle_timeout'));
        self::assertSame(120, $policy->value('staff', 'warning'));
    }

    public function testChangesItsRuleAndNothingElse(): void
    {
        $policy = Logout_master_policy::parse(self::DOCUMENT);
        $before = json_decode($policy->json(), true);
        $after = json_decode($policy->with('staff', ['idle_timeout' => 300, 'resume' => 'click'])->json(), true);
        self::assertSame(
            ['idle_timeout' => 300, 'max_sessions' => 3, 'resume' => 'click'],
            $after['rules'][1]['set']
        );
        $after['rules'][1] = $before['rules'][1];
        self::assertSame($before, $after);
        self::assertSame($before, json_decode($policy->json(), true), 'a policy is immutable');
    }

    public function testWhatComesFromTheDefaultStaysThereUnlessItChanges(): void
    {
        $policy = Logout_master_policy::parse(self::DOCUMENT);
        self::assertSame($policy->json(), $policy->with('contact', ['idle_timeout' => 1200, 'warning' => 120])->json());
        $after = json_decode($policy->with('staff', ['idle_timeout' => 300, 'warning' => 120])->json(), true);
        self::assertSame(['idle_timeout' => 300, 'max_sessions' => 3], $after['rules'][1]['set']);
    }

    public function testAddsAMissingRuleLast(): void
    {
        $after = json_decode(Logout_master_policy::parse(self::DOCUMENT)->with('contact', ['grace' => 60])->json(), true);
        self::assertSame(['office', 'staff', 'everybody', 'contacts'], array_column($after['rules'], 'name'));
        self::assertSame(['kind' => 'contact'], $after['rules'][3]['match']);
    }

    public function testKeepsEmptyObjectsObjects(): void
    {
        $json = Logout_master_policy::parse(self::DOCUMENT)->with_revision(8)->json();
        self::assertMatchesRegularExpression('/"match": \{\}/', $json);
        self::assertMatchesRegularExpression('/"ceiling": \{\}/', $json);
        self::assertSame(8, Logout_master_policy::parse($json)->revision());
    }

    public function testComparesWithoutTheRevision(): void
    {
        $policy = Logout_master_policy::parse(self::DOCUMENT);
        self::assertTrue($policy->equals($policy->with_revision(99)));
        self::assertTrue($policy->equals($policy->with('staff', ['idle_timeout' => 600])));
        self::assertFalse($policy->equals($policy->with('staff', ['idle_timeout' => 601])));
    }

    public function testWritesAsciiAlone(): void
    {
        $policy = Logout_master_policy::parse('{"version":1,"rules":[{"name":"büro 🏢","match":{},"set":{}}]}');
        self::assertMatchesRegularExpression('/\A[\x0a\x20-\x7e]+\z/', $policy->json());
    }

    /** @dataProvider broken */
    public function testRefusesWhatItCannotEdit(string $json, string $found): void
    {
        $this->expectException(InvalidArgumentException::class);
        $this->expectExceptionMessage($found);
        Logout_master_policy::parse($json);
    }

    /** @return iterable<array{string, string}> */
    public function broken(): iterable
    {
        yield ['', 'no JSON'];
        yield ['{"version": 1', 'no JSON'];
        yield ['[1]', 'array'];
        yield ['"text"', 'string'];
        yield ['{"rules": {}}', '/rules'];
    }
}
