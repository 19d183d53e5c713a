<?php

/** The lifetimes that PHP and the host's framework are set to. Reads only. */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_host_lifetimes
{
    /** @return array{sess_expiration: int, gc_maxlifetime: int, is_collecting: bool, sess_time_to_update: int, csrf_expire: int, is_csrf_on: bool} */
    public static function read(): array
    {
        return [
            'sess_expiration' => (int) config_item('sess_expiration'),
            // The framework has set it for this request, if it does.
            'gc_maxlifetime' => (int) ini_get('session.gc_maxlifetime'),
            'is_collecting' => (int) ini_get('session.gc_probability') > 0,
            'sess_time_to_update' => (int) config_item('sess_time_to_update'),
            'csrf_expire' => (int) config_item('csrf_expire'),
            'is_csrf_on' => (bool) config_item('csrf_protection'),
        ];
    }
}
