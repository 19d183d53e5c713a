<?php

/**
 * The second factor of staff as the host keeps it: the column two_factor_auth_enabled says which, google_auth_secret
 * holds an app's secret, in clear or encrypted by the host's own library. Changes nothing; sends mail.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_host_second_factor
{
    public const NONE = 0;
    public const MAIL = 1;
    public const APP = 2;

    /** One that is none of these cannot be judged here. */
    public function kind(object $row): int
    {
        return (int) ($row->two_factor_auth_enabled ?? self::NONE);
    }

    /** Of an authenticator app, in base32; null when it cannot be read. */
    public function secret(object $row): ?string
    {
        $stored = trim((string) ($row->google_auth_secret ?? ''));
        if ($stored !== '' && !Logout_master_totp::is_secret($stored)) {
            get_instance()->load->library('encryption');
            $stored = trim((string) get_instance()->encryption->decrypt($stored));
        }
        return Logout_master_totp::is_secret($stored) ? $stored : null;
    }

    public function mail(string $to, string $subject, string $html): bool
    {
        try {
            get_instance()->load->model('emails_model');
            return (bool) get_instance()->emails_model->send_simple_email($to, $subject, $html);
        } catch (\Throwable $problem) {
            error_log('logout_master: a code could not be sent by mail: ' . $problem->getMessage());
            return false;
        }
    }
}
