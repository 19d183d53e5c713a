<?php

/**
 * Reads a remember-me cookie in both of the host's formats, without unserialize(): the cookie is the browser's word,
 * and unserialize() of such a word can be made to run code.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_remember
{
    private function __construct(public readonly int $user, private string $key)
    {
    }

    /** Null when the cookie is in neither format. */
    public static function read(mixed $cookie): ?self
    {
        if (!is_string($cookie) || $cookie === '' || strlen($cookie) > 1024) {
            return null;
        }
        return self::from_json($cookie) ?? self::from_serialized($cookie);
    }

    /**
     * What the table may hold for this cookie: older hosts keep the MD5 of the key, newer ones its SHA-256.
     *
     * @return list<string>
     */
    public function row_keys(): array
    {
        return [md5($this->key), hash('sha256', $this->key)];
    }

    private static function from_json(string $cookie): ?self
    {
        $read = json_decode($cookie, true, 4);
        $user = is_array($read) ? filter_var($read['user_id'] ?? null, FILTER_VALIDATE_INT) : false;
        $key = is_array($read) ? ($read['key'] ?? null) : null;
        return $user !== false && $user > 0 && is_string($key) && $key !== '' ? new self($user, $key) : null;
    }

    private static function from_serialized(string $cookie): ?self
    {
        $user = preg_match('/s:7:"user_id";(?:i:([0-9]+)|s:[0-9]+:"([0-9]+)");/', $cookie, $users);
        $key = preg_match('/s:3:"key";s:[0-9]+:"([0-9A-Za-z]+)";/', $cookie, $keys);
        if ($user !== 1 || $key !== 1) {
            return null;
        }
        $id = (int) end($users);
        return $id > 0 ? new self($id, $keys[1]) : null;
    }
}
