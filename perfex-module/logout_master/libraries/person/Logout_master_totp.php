<?php

/**
 * The codes of an authenticator app: RFC 6238 with what such apps agree on, SHA-1, 30 seconds and six digits, for a
 * secret in base32. Pure.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_totp
{
    private const SECONDS = 30;
    private const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

    /** Whether a stored text is such a secret. */
    public static function is_secret(string $text): bool
    {
        return preg_match('/\A[A-Z2-7]{16,128}=*\z/i', $text) === 1;
    }

    /** The step of time that a code belongs to; null when it is not one of now. Clocks may differ by one step. */
    public static function step(string $secret, string $code, int $now): ?int
    {
        $found = null;
        foreach ([0, -1, 1] as $away) {
            $step = intdiv($now, self::SECONDS) + $away;
            if (hash_equals(self::code($secret, $step), $code)) {
                $found = $step;
            }
        }
        return $found;
    }

    public static function code(string $secret, int $step): string
    {
        $mac = hash_hmac('sha1', pack('J', $step), self::bytes($secret), true);
        $number = unpack('N', $mac, ord($mac[19]) & 0x0f)[1] & 0x7fffffff;
        return sprintf('%06d', $number % 1000000);
    }

    private static function bytes(string $secret): string
    {
        $bits = '';
        foreach (str_split(rtrim(strtoupper($secret), '=')) as $letter) {
            $bits .= sprintf('%05b', (int) strpos(self::ALPHABET, $letter));
        }
        $bytes = '';
        for ($at = 0; $at + 8 <= strlen($bits); $at += 8) {
            $bytes .= chr((int) bindec(substr($bits, $at, 8)));
        }
        return $bytes;
    }
}
