<?php

/**
 * Login, logout and remember-me. Loading this model may sign a remembered person in.
 *
 * logout() chooses whose hooks run by "is a client logged in", whatever its argument says, and destroys the whole
 * session in any case. The remember-me cookie is deleted for a wrong domain, so the browser keeps it; only its row goes.
 */

declare(strict_types=1);

class Authentication_model extends App_Model
{
    private const COOKIE = 'autologin';

    private const COOKIE_LIFE = 60 * 60 * 24 * 31 * 2;

    public function __construct()
    {
        parent::__construct();
        $this->load->model('user_autologin');
        $this->autologin();
    }

    /** @return bool|array{memberinactive: true}|array{two_factor_auth: true, user: object} */
    public function login(string $email, string $password, mixed $remember, bool $staff): bool|array
    {
        if ($email === '' || $password === '') {
            return false;
        }
        $user = $this->db->get_where($staff ? 'staff' : 'contacts', ['email' => $email])->row();
        if ($user === null) {
            hooks()->do_action('non_existent_user_login_attempt', ['email' => $email, 'is_staff_member' => $staff]);
            log_activity("Non Existing User Tried to Login [Email: {$email}, Is Staff Member: " . ($staff ? 'Yes' : 'No') . ']');
            return false;
        }
        if (!app_hasher()->CheckPassword($password, $user->password)) {
            hooks()->do_action('failed_login_attempt', ['user' => $user, 'is_staff_member' => $staff]);
            log_activity("Failed Login Attempt [Email: {$email}, Is Staff Member: " . ($staff ? 'Yes' : 'No') . ']');
            return false;
        }
        if ((int) $user->active === 0 || (!$staff && $this->is_company_off($user->userid))) {
            hooks()->do_action('inactive_user_login_attempt', ['user' => $user, 'is_staff_member' => $staff]);
            return ['memberinactive' => true];
        }
        if ($staff) {
            $this->load->model('two_factor_model');
            if ($this->two_factor_model->is_on($user)) {
                $this->two_factor_model->request_code($user);
                return ['two_factor_auth' => true, 'user' => $user];
            }
            hooks()->do_action('before_staff_login', ['email' => $email, 'userid' => $user->staffid]);
        } else {
            hooks()->do_action('before_client_login', [
                'email' => $email,
                'userid' => $user->userid,
                'contact_user_id' => $user->id,
            ]);
        }
        $this->signIn($user, $staff);
        if ($remember) {
            $this->create_autologin($staff ? $user->staffid : $user->id, $staff);
        }
        $this->update_login_info($staff ? $user->staffid : $user->id, $staff);
        return true;
    }

    /** Signs in who has given the code too; says before_staff_login as the sign-in by password alone does. */
    public function two_factor_auth_login(object $user): bool
    {
        hooks()->do_action('before_staff_login', ['email' => $user->email, 'userid' => $user->staffid]);
        $this->signIn($user, true);
        if ($this->session->has_userdata('tfa_remember')) {
            $this->create_autologin($user->staffid, true);
            $this->session->unset_userdata('tfa_remember');
        }
        $this->update_login_info($user->staffid, true);
        return true;
    }

    public function logout(bool $staff = true): void
    {
        $this->delete_autologin($staff);
        if (is_client_logged_in()) {
            hooks()->do_action('before_contact_logout', get_client_user_id());
            $this->session->unset_userdata(['client_user_id', 'client_logged_in']);
        } else {
            hooks()->do_action('before_staff_logout', get_staff_user_id());
            $this->session->unset_userdata(['staff_user_id', 'staff_logged_in']);
        }
        $this->session->sess_destroy();
    }

    /** Signs the bearer of a valid cookie in when nobody is. No hook tells of it. */
    public function autologin(): bool
    {
        $cookie = is_logged_in() ? null : $this->cookie();
        if ($cookie === null) {
            return false;
        }
        foreach ([1, 0] as $staff) {
            $row = $this->user_autologin->get($cookie['user_id'], $this->hashed($cookie['key']), $staff);
            $user = $row === null ? null : $this->db->get_where(
                $staff === 1 ? 'staff' : 'contacts',
                [$staff === 1 ? 'staffid' : 'id' => $row->user_id, 'active' => 1]
            )->row();
            if ($user !== null) {
                $this->signIn($user, $staff === 1);
                $this->sendCookie($cookie['user_id'], $cookie['key']);
                $this->update_login_info($row->user_id, $staff === 1);
                return true;
            }
        }
        return false;
    }

    public function update_login_info(string|int $id, bool $staff): void
    {
        $values = ['last_ip' => $this->input->ip_address(), 'last_login' => date('Y-m-d H:i:s')];
        $this->db->update($staff ? 'staff' : 'contacts', $values, [$staff ? 'staffid' : 'id' => $id]);
    }

    private function is_company_off(string|int $clientId): bool
    {
        return (int) ($this->db->get_where('clients', ['userid' => $clientId])->row()->active ?? 1) === 0;
    }

    private function signIn(object $user, bool $staff): void
    {
        $this->session->set_userdata($staff
            ? ['staff_user_id' => $user->staffid, 'staff_logged_in' => true]
            : ['client_user_id' => $user->userid, 'contact_user_id' => $user->id, 'client_logged_in' => true]);
    }

    private function create_autologin(string|int $id, bool $staff): void
    {
        $key = $this->isJson() ? bin2hex(random_bytes(32)) : substr(md5(random_bytes(16)), 0, 16);
        $this->user_autologin->set($id, $this->hashed($key), (int) $staff);
        $this->sendCookie((string) $id, $key);
    }

    private function delete_autologin(bool $staff): void
    {
        $cookie = $this->cookie();
        if ($cookie !== null) {
            $this->user_autologin->delete($cookie['user_id'], $this->hashed($cookie['key']), (int) $staff);
            delete_cookie(self::COOKIE, 'aal');
        }
    }

    /** @return ?array{user_id: string, key: string} */
    private function cookie(): ?array
    {
        $text = get_cookie(self::COOKIE);
        if (!is_string($text) || $text === '') {
            return null;
        }
        $value = $this->isJson() ? json_decode($text, true) : @unserialize($text, ['allowed_classes' => false]);
        $valid = is_array($value) && is_scalar($value['user_id'] ?? null) && is_string($value['key'] ?? null);
        return $valid ? ['user_id' => (string) $value['user_id'], 'key' => $value['key']] : null;
    }

    private function sendCookie(string $id, string $key): void
    {
        $value = ['user_id' => $id, 'key' => $key];
        set_cookie([
            'name' => self::COOKIE,
            'value' => $this->isJson() ? json_encode($value, JSON_THROW_ON_ERROR) : serialize($value),
            'expire' => self::COOKIE_LIFE,
            'httponly' => true,
        ]);
    }

    private function hashed(string $key): string
    {
        return $this->isJson() ? hash('sha256', $key) : md5($key);
    }

    private function isJson(): bool
    {
        return Host\Kernel::get()->service('switches')->get('remember_format') === 'json';
    }
}
