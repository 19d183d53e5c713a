<?php

/**
 * Hash and seal of a row. Pure: it is given the CRM's encryption key and knows no database.
 *
 * The hash is SHA-256 over the hash before and the row's line; anybody can compute it. The seal is HMAC-SHA-256 over
 * both with a key derived from the CRM's, so whoever can write to the database alone cannot make one. Whoever can read
 * the CRM's configuration can; against them only a hash that is kept elsewhere helps.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_audit_seal
{
    /** The hash before the first row. */
    public const NOTHING = '0000000000000000000000000000000000000000000000000000000000000000';

    private const PURPOSE = 'logout_master audit 1';

    private string $key;

    private bool $keyed;

    public function __construct(#[\SensitiveParameter] string $secret)
    {
        // Without a key of the site the seal is one that anybody can make; is_keyed() says so.
        $this->key = hash_hkdf('sha256', $secret === '' ? self::PURPOSE : $secret, 32, self::PURPOSE);
        $this->keyed = $secret !== '';
    }

    public function is_keyed(): bool
    {
        return $this->keyed;
    }

    /** Tells keys apart without telling the key. */
    public function key_id(): string
    {
        return substr(hash_hmac('sha256', 'key id', $this->key), 0, 8);
    }

    public function hash(string $before, string $line): string
    {
        return hash('sha256', $before . "\n" . $line . "\n");
    }

    public function seal(string $hash, string $line): string
    {
        return hash_hmac('sha256', $hash . "\n" . $line . "\n", $this->key);
    }

    public function is_sealed(string $hash, string $line, string $seal): bool
    {
        return hash_equals($this->seal($hash, $line), $seal);
    }
}
