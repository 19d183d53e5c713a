<?php

/**
 * $CI->encryption, once a module has loaded it: AES-128-CBC and an HMAC with keys derived from the site's
 * encryption_key, as text. What was changed or made with another key decrypts to false.
 */

declare(strict_types=1);

namespace Host;

final class Encryption
{
    private const CIPHER = 'aes-128-cbc';

    /** Hexadecimal digits of the HMAC, which comes first. */
    private const MARK = 128;

    public function encrypt(string $data): string
    {
        $start = random_bytes(openssl_cipher_iv_length(self::CIPHER));
        $sealed = base64_encode($start . openssl_encrypt($data, self::CIPHER, $this->key('encryption', 16), OPENSSL_RAW_DATA, $start));
        return hash_hmac('sha512', $sealed, $this->key('authentication', 64)) . $sealed;
    }

    public function decrypt(string $data): string|false
    {
        $sealed = substr($data, self::MARK);
        $mark = hash_hmac('sha512', $sealed, $this->key('authentication', 64));
        if (!hash_equals($mark, substr($data, 0, self::MARK))) {
            return false;
        }
        $bytes = (string) base64_decode($sealed, true);
        $length = openssl_cipher_iv_length(self::CIPHER);
        return openssl_decrypt(
            substr($bytes, $length),
            self::CIPHER,
            $this->key('encryption', 16),
            OPENSSL_RAW_DATA,
            substr($bytes, 0, $length)
        );
    }

    private function key(string $purpose, int $length): string
    {
        return hash_hkdf('sha512', (string) config_item('encryption_key'), $length, $purpose);
    }
}
