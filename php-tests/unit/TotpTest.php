<?php

declare(strict_types=1);

use PHPUnit\Framework\TestCase;

/** The codes of authenticator apps, by the test vectors of RFC 6238 (appendix B, SHA-1), of which apps show six digits. */
final class TotpTest extends TestCase
{
    /** "12345678901234567890" in base32. */
    private const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

    /** @return array<string, array{int, string}> */
    public function vectors(): array
    {
        return [
            '1970' => [59, '287082'],
            '2005, a second before' => [1111111109, '081804'],
            '2005' => [1111111111, '050471'],
            '2009' => [1234567890, '005924'],
            '2033' => [2000000000, '279037'],
            '2603' => [20000000000, '353130'],
        ];
    }

    /** @dataProvider vectors */
    public function testTheRfcsVectors(int $time, string $code): void
    {
        self::assertSame($code, Logout_master_totp::code(self::SECRET, intdiv($time, 30)));
        self::assertSame(intdiv($time, 30), Logout_master_totp::step(self::SECRET, $code, $time));
        self::assertSame($code, Logout_master_totp::code(strtolower(self::SECRET) . '===', intdiv($time, 30)), 'as people type it');
    }

    public function testClocksMayDifferByOneStepAndNoMore(): void
    {
        $now = 1234567890;
        foreach ([-60 => false, -30 => true, 0 => true, 30 => true, 60 => false] as $away => $isTaken) {
            $code = Logout_master_totp::code(self::SECRET, intdiv($now + $away, 30));
            self::assertSame($isTaken, Logout_master_totp::step(self::SECRET, $code, $now) !== null, "{$away} s");
        }
        foreach (['', '28708', '2870820', 'abcdef', '００００００'] as $none) {
            self::assertNull(Logout_master_totp::step(self::SECRET, $none, 59), $none);
        }
    }

    public function testKnowsASecretWhenItSeesOne(): void
    {
        self::assertTrue(Logout_master_totp::is_secret(self::SECRET));
        foreach (['', 'SHORT', str_repeat('1', 32), self::SECRET . "\n", base64_encode(random_bytes(60)) . '+'] as $none) {
            self::assertFalse(Logout_master_totp::is_secret($none), $none);
        }
    }
}
