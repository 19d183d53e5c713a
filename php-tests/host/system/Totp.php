<?php

/** The codes of an authenticator app (RFC 6238: SHA-1, 30 seconds, six digits) for a secret in base32. */

declare(strict_types=1);

namespace Host;

final class Totp
{
    private const STEP = 30;

    private const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

    public static function secret(): string
    {
        $letters = array_map(static fn (): string => self::ALPHABET[random_int(0, 31)], range(1, 32));
        return implode('', $letters);
    }

    /** The code before and the one after are taken too: clocks differ. */
    public static function accepts(string $secret, string $code): bool
    {
        foreach ([0, -1, 1] as $step) {
            if (hash_equals(self::code($secret, time() + $step * self::STEP), $code)) {
                return true;
            }
        }
        return false;
    }

    public static function code(string $secret, int $time): string
    {
        $mac = hash_hmac('sha1', pack('J', intdiv($time, self::STEP)), self::bytes($secret), true);
        $number = unpack('N', $mac, ord($mac[19]) & 15)[1] & 0x7fffffff;
        return str_pad((string) ($number % 1_000_000), 6, '0', STR_PAD_LEFT);
    }

    private static function bytes(string $secret): string
    {
        $bits = '';
        foreach (str_split($secret) as $letter) {
            $bits .= sprintf('%05b', (int) strpos(self::ALPHABET, $letter));
        }
        $whole = str_split(substr($bits, 0, intdiv(strlen($bits), 8) * 8), 8);
        return implode('', array_map(static fn (string $byte): string => chr((int) bindec($byte)), $whole));
    }
}
