<?php

/**
 * Small things that one browser session is to remember, in the host's session data. Written by an unlock and by a form
 * that met the lock, never by an ordinary request.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_host_memory
{
    private const PREFIX = 'logout_master_';

    /** @return array<string, mixed>|null */
    public function recall(string $name): ?array
    {
        $value = get_instance()->session->userdata(self::PREFIX . $name);
        return is_array($value) ? $value : null;
    }

    /** @param array<string, mixed> $value */
    public function keep(string $name, array $value): void
    {
        get_instance()->session->set_userdata(self::PREFIX . $name, $value);
    }

    public function forget(string $name): void
    {
        get_instance()->session->unset_userdata(self::PREFIX . $name);
    }
}
