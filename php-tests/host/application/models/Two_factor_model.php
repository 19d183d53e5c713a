<?php

/**
 * The second factor of staff: none (0), a code by mail (1) or an authenticator app (2), as the column
 * two_factor_auth_enabled says. Signs nobody in.
 */

declare(strict_types=1);

class Two_factor_model extends App_Model
{
    private const MINUTES = 10;

    public function is_on(object $user): bool
    {
        return (int) $user->two_factor_auth_enabled !== 0;
    }

    public function is_app(object $user): bool
    {
        return (int) $user->two_factor_auth_enabled === 2;
    }

    /** Makes the code that the person then needs, and mails it; an app makes its own. */
    public function request_code(object $user): void
    {
        if ($this->is_app($user)) {
            return;
        }
        $code = (string) random_int(100000, 999999);
        $values = ['two_factor_auth_code' => $code, 'two_factor_auth_code_requested' => date('Y-m-d H:i:s')];
        $this->db->update('staff', $values, ['staffid' => $user->staffid]);
        $this->load->model('emails_model');
        $this->emails_model->send_simple_email($user->email, _l('two_factor_subject'), _l('two_factor_message', $code));
    }

    /** A mailed code is good once. */
    public function takes(object $user, string $code): bool
    {
        if ($this->is_app($user)) {
            return Host\Totp::accepts($this->secret($user), $code);
        }
        $stored = (string) $user->two_factor_auth_code;
        $requested = (string) $user->two_factor_auth_code_requested;
        $takes = $stored !== '' && hash_equals($stored, $code) && strtotime($requested) > time() - self::MINUTES * 60;
        if ($takes) {
            $this->db->update('staff', ['two_factor_auth_code' => null], ['staffid' => $user->staffid]);
        }
        return $takes;
    }

    public function turn(int $kind, int|string $staffId, string $secret = ''): void
    {
        $secret = $kind === 2 && $secret === '' ? Host\Totp::secret() : $secret;
        $this->db->update('staff', [
            'two_factor_auth_enabled' => $kind,
            'two_factor_auth_code' => null,
            'google_auth_secret' => $kind === 2 ? $this->stored($secret) : null,
        ], ['staffid' => $staffId]);
    }

    public function secret(object $user): string
    {
        $stored = (string) $user->google_auth_secret;
        $plain = preg_match('/^[A-Z2-7]{16,64}$/', $stored) === 1;
        return $plain ? $stored : (string) (new Host\Encryption())->decrypt($stored);
    }

    private function stored(string $secret): string
    {
        $plain = Host\Kernel::get()->service('switches')->get('app_secret') === 'plain';
        return $plain ? $secret : (new Host\Encryption())->encrypt($secret);
    }
}
