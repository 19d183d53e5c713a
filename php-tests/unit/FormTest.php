<?php

declare(strict_types=1);

use PHPUnit\Framework\TestCase;

/** What the form shows comes back as it was; what a person types is taken in its unit or refused by name. */
final class FormTest extends TestCase
{
    public function testWhatNobodyTouchedComesBackToTheSecond(): void
    {
        foreach ([0, 1, 2, 22, 59, 61, 90, 600, 901, 3599, 86399, 86400] as $idle) {
            $limits = ['idle_timeout' => $idle, 'warning' => 0, 'cover' => 0, 'grace' => 7, 'absolute_timeout' => 43201,
                'max_hold' => 61, 'resume' => 'click', 'remember_me' => 'forbid'];
            $policy = Logout_master_policy::initial()->with('staff', $limits);
            self::assertSame($limits, $this->read(Logout_master_form::shown($policy, 'staff')));
        }
    }

    public function testReadsMinutesAndSeconds(): void
    {
        $fields = ['idle_minutes' => ' 15 ', 'warning_seconds' => '60', 'grace_seconds' => '0', 'absolute_minutes' => '0,5',
            'resume' => 'password'];
        self::assertSame(
            ['idle_timeout' => 900, 'warning' => 60, 'grace' => 0, 'absolute_timeout' => 30, 'resume' => 'password'],
            $this->read($fields)
        );
    }

    public function testTakesNothingFromAnotherKindsFields(): void
    {
        self::assertSame([], Logout_master_form::read([Logout_master_form::name('contact', 'grace_seconds') => '5'], 'staff'));
    }

    /** @dataProvider refused */
    public function testRefusesBadValuesByName(array $fields, string $field, string $found, string $expected): void
    {
        try {
            $this->read($fields);
        } catch (Logout_master_form_error $error) {
            self::assertSame(
                ['staff', $field, $found, $expected],
                [$error->kind, $error->field, $error->found, $error->expected]
            );
            return;
        }
        self::fail('the value was taken');
    }

    /** @return iterable<array{array<string, mixed>, string, string, string}> */
    public function refused(): iterable
    {
        yield [['idle_minutes' => 'abc'], 'idle_minutes', 'abc', 'minutes'];
        yield [['idle_minutes' => ''], 'idle_minutes', '', 'minutes'];
        yield [['idle_minutes' => '-5'], 'idle_minutes', '-5', 'minutes'];
        yield [['idle_minutes' => '1441'], 'idle_minutes', '1441', 'minutes'];
        yield [['idle_minutes' => '0.001'], 'idle_minutes', '0.001', 'minutes'];
        yield [['idle_minutes' => '1e3'], 'idle_minutes', '1e3', 'minutes'];
        yield [['idle_minutes' => ['5']], 'idle_minutes', 'array', 'minutes'];
        yield [['warning_seconds' => '19'], 'warning_seconds', '19', 'seconds'];
        yield [['warning_seconds' => '20.5'], 'warning_seconds', '20.5', 'seconds'];
        yield [['grace_seconds' => '86401'], 'grace_seconds', '86401', 'seconds'];
        yield [['absolute_minutes' => '43201'], 'absolute_minutes', '43201', 'minutes'];
        yield [['resume' => 'none'], 'resume', 'none', 'resume'];
        yield [['remember_me' => 'always'], 'remember_me', 'always', 'remember_me'];
        yield [['warning_seconds' => '30', 'cover_seconds' => '31'], 'cover_seconds', '31', 'at_most_warning'];
        yield [['warning_seconds' => '0', 'cover_seconds' => '1'], 'cover_seconds', '1', 'at_most_warning'];
        yield [['cover_seconds' => '-1'], 'cover_seconds', '-1', 'seconds'];
        yield [['idle_minutes' => '1', 'warning_seconds' => '60'], 'warning_seconds', '60', 'less_than_idle'];
    }

    /**
     * @param array<string, mixed> $fields
     * @return array<string, int|string>
     */
    private function read(array $fields): array
    {
        $posted = [];
        foreach ($fields as $field => $value) {
            $posted[Logout_master_form::name('staff', $field)] = $value;
        }
        return Logout_master_form::read($posted, 'staff');
    }
}
