<?php

/** What a page says of the limits: kept since the sign-in, and asked for anew as soon as that may no longer hold. */

declare(strict_types=1);

final class PageLimitsTest extends SiteTestCase
{
    public function testAnotherPolicyAndAnotherAddressHoldFromTheNextPageOn(): void
    {
        $elsewhere = ['name' => 'elsewhere', 'match' => ['ip' => ['127.0.0.2']], 'set' => ['cover' => 30]];
        $this->stack->policy(Policy::document(['warning' => 120, 'cover' => 60], [$elsewhere]));
        $browser = $this->staff('sara');
        self::assertSame(60000, $this->cover($browser));
        $browser->address = '127.0.0.2';
        self::assertSame(30000, $this->cover($browser));
        $browser->address = '127.0.0.1';
        self::assertSame(60000, $this->cover($browser));
        $this->stack->policy(Policy::document(['warning' => 120, 'cover' => 45], [$elsewhere]));
        self::assertSame(45000, $this->cover($browser));
    }

    public function testLimitsThatGoByTheClockAreNotKept(): void
    {
        $hours = ['days' => ['sat', 'sun'], 'from' => '20:00', 'to' => '06:00', 'zone' => 'Europe/Berlin'];
        $night = ['name' => 'night', 'match' => ['hours' => $hours], 'set' => ['cover' => 30]];
        $this->stack->policy(Policy::document(['warning' => 120, 'cover' => 60]));
        $this->staff('sara');
        self::assertMatchesRegularExpression('/limits_under";s:[1-9]/', $this->sessionData());
        $this->stack->policy(Policy::document(['warning' => 120, 'cover' => 60], [$night]));
        $this->stack->sql('DELETE FROM tblsessions');
        $browser = $this->staff('sara');
        self::assertStringContainsString('limits_under";s:0:', $this->sessionData());
        self::assertContains($this->cover($browser), [30000, 60000]);
    }

    private function cover(Browser $browser): int
    {
        return $browser->open('/admin/clients')->config()['cover_ms'];
    }

    private function sessionData(): string
    {
        return implode("\n", array_column($this->stack->sql('SELECT data FROM tblsessions'), 'data'));
    }
}
