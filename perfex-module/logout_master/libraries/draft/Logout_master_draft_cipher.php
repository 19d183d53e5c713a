<?php

/**
 * Seals drafts so that only their owner's requests can open them, and hides the addresses of the pages they belong to.
 * Pure: it is given the CRM's encryption key and knows no host.
 *
 * XChaCha20-Poly1305 with a random nonce. Each person has keys of their own, derived from the CRM's key by HKDF, and
 * whose draft it is, of which form, is authenticated with it: a row that is moved to another person, form or draft in
 * the database opens for nobody. Whoever has the database alone sees numbers, ids and lengths in steps of 512 bytes.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_draft_cipher
{
    /** 128 bits: less could be tried out. */
    public const SECRET_BYTES_LEAST = 16;

    private const VERSION = 'logout_master drafts 1';
    private const PAD = 512;

    /** What is sealed is a few hundred kilobytes at most; a longer row is not ours. */
    private const SEALED_BYTES_MOST = 4194304;

    /** @throws Logout_master_draft_error */
    public function __construct(#[\SensitiveParameter] private string $secret)
    {
        $problem = self::problem($secret);
        if ($problem !== null) {
            throw new Logout_master_draft_error(503, sprintf(
                'encryption_key: found %d bytes%s, expected %d or more; drafts cannot be kept',
                strlen($secret),
                $problem === 'sodium' ? ' and a PHP without sodium' : '',
                self::SECRET_BYTES_LEAST
            ));
        }
    }

    /** Why drafts cannot be kept on this site: 'key', 'sodium', or null. */
    public static function problem(#[\SensitiveParameter] string $secret): ?string
    {
        if (!function_exists('sodium_crypto_aead_xchacha20poly1305_ietf_encrypt')) {
            return 'sodium';
        }
        return strlen($secret) < self::SECRET_BYTES_LEAST ? 'key' : null;
    }

    public function seal(string $kind, int $person, string $draft, string $form, string $text): string
    {
        $nonce = random_bytes(SODIUM_CRYPTO_AEAD_XCHACHA20POLY1305_IETF_NPUBBYTES);
        $about = self::about($kind, $person, $draft, $form);
        $key = $this->key($kind, $person, 'seal');
        $sealed = sodium_crypto_aead_xchacha20poly1305_ietf_encrypt(sodium_pad($text, self::PAD), $about, $nonce, $key);
        sodium_memzero($key);
        return base64_encode($nonce . $sealed);
    }

    /** Null for everything that was not sealed for this person, draft and form with this key. */
    public function open(string $kind, int $person, string $draft, string $form, string $sealed): ?string
    {
        $bytes = strlen($sealed) > self::SEALED_BYTES_MOST ? '' : (string) base64_decode($sealed, true);
        $nonce_bytes = SODIUM_CRYPTO_AEAD_XCHACHA20POLY1305_IETF_NPUBBYTES;
        if (strlen($bytes) < $nonce_bytes + SODIUM_CRYPTO_AEAD_XCHACHA20POLY1305_IETF_ABYTES + self::PAD) {
            return null;
        }
        $key = $this->key($kind, $person, 'seal');
        $text = sodium_crypto_aead_xchacha20poly1305_ietf_decrypt(
            substr($bytes, $nonce_bytes),
            self::about($kind, $person, $draft, $form),
            substr($bytes, 0, $nonce_bytes),
            $key
        );
        sodium_memzero($key);
        return $text === false ? null : sodium_unpad($text, self::PAD);
    }

    /** What stands in the database in place of a form's name, which holds a page's address: the same for nobody else. */
    public function hide(string $kind, int $person, string $form): string
    {
        return hash_hmac('sha256', $form, $this->key($kind, $person, 'form'));
    }

    /** Proves that this site wrote a text. By BLAKE2b, since every page has such a mark and HKDF with HMAC costs ten times as much. */
    public function mark(string $text): string
    {
        $key = sodium_crypto_generichash(self::VERSION . "\0ticket\0" . $this->secret);
        return bin2hex(sodium_crypto_generichash($text, $key));
    }

    private function key(string $kind, int $person, string $use): string
    {
        return hash_hkdf('sha256', $this->secret, SODIUM_CRYPTO_AEAD_XCHACHA20POLY1305_IETF_KEYBYTES, $use, implode("\0", [
            self::VERSION,
            $kind,
            (string) $person,
        ]));
    }

    private static function about(string $kind, int $person, string $draft, string $form): string
    {
        return implode("\0", [self::VERSION, $kind, (string) $person, $draft, $form]);
    }
}
