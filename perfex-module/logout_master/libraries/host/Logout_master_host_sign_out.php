<?php

/**
 * The host's own logout, carried out completely: both areas, the remember-me row of this device, the session's row, its
 * data in memory, and its cookie. First everything is ended; what to answer is somebody else's question.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_host_sign_out
{
    public function __construct(
        private Logout_master_host $host,
        private Logout_master_host_people $people,
        private Logout_master_desk $desk
    ) {
    }

    public function complete(): void
    {
        $signed_in = $this->people->signed_in();
        $this->desk->end_all();
        $this->forget_device($signed_in);
        try {
            $this->host_logout($signed_in);
        } catch (\Throwable $failure) {
            // Another module's logout hook may fail; the session must be gone all the same.
            error_log('logout_master: the host\'s logout failed: ' . $failure->getMessage());
        }
        if (session_status() === PHP_SESSION_ACTIVE) {
            session_destroy();
        }
        $_SESSION = [];
        $this->expire_session_cookie();
    }

    /**
     * Undoes the sign-in that this very request has made, and nothing else: the browser keeps the cookies that it has, and
     * the device stays remembered.
     */
    public function step_back(): void
    {
        $this->desk->end_all();
        if (session_status() === PHP_SESSION_ACTIVE) {
            session_destroy();
        }
        $_SESSION = [];
        // Last, since to destroy a session is to expire its cookie, by whose name the browser may hold a better one.
        $this->host->keep_cookies(false);
    }

    /**
     * A person's own logout, while the host's is under way: it ends what the host leaves. The host forgets the device
     * for one area only, so staff who work as a client would be signed in again by the next request.
     */
    public function own(): void
    {
        $this->forget_this_device();
        $this->desk->end_all();
    }

    /** A locked session's too, or throwing the session's cookie away would open the lock without the password. */
    public function forget_this_device(): void
    {
        $this->forget_device($this->people->signed_in());
    }

    /**
     * The host's logout takes the client's branch when a contact is signed in, and then leaves the keys of staff in
     * memory and its hook uncalled. So staff go first here, when both are there.
     *
     * @param array<string, int> $signed_in
     */
    private function host_logout(array $signed_in): void
    {
        $CI = get_instance();
        if (count($signed_in) > 1) {
            hooks()->do_action('before_staff_logout', $signed_in['staff']);
            $CI->session->unset_userdata(['staff_user_id', 'staff_logged_in']);
        }
        // Loading the model may sign a remembered person in, so the device has been forgotten before.
        $CI->load->model('authentication_model');
        $CI->authentication_model->logout(!isset($signed_in['contact']));
    }

    /** @param array<string, int> $signed_in */
    private function forget_device(array $signed_in): void
    {
        $cookie = $this->host->cookie(Logout_master_host::REMEMBER_COOKIE);
        if ($cookie === null) {
            return;
        }
        try {
            $this->forget_rows(Logout_master_remember::read($cookie), $signed_in);
        } catch (\Throwable $failure) {
            // Whatever the host's table is like, the logout must go on, and the browser's cookie goes in any case.
            error_log('logout_master: a device is still remembered: ' . $failure->getMessage());
        }
        unset($_COOKIE[config_item('cookie_prefix') . Logout_master_host::REMEMBER_COOKIE]);
        $this->host->send_cookie(Logout_master_host::REMEMBER_COOKIE, '', 0);
    }

    /** @param array<string, int> $signed_in */
    private function forget_rows(?Logout_master_remember $remembered, array $signed_in): void
    {
        $table = '`' . db_prefix() . 'user_auto_login`';
        if ($remembered !== null) {
            Logout_master_host_database::query(
                "DELETE FROM {$table} WHERE user_id = ? AND key_id IN (?, ?)",
                [$remembered->user, ...$remembered->row_keys()]
            );
            return;
        }
        // A format that we cannot read: rather forget the person's other devices too than leave this one.
        foreach ($signed_in as $kind => $id) {
            Logout_master_host_database::query(
                "DELETE FROM {$table} WHERE user_id = ? AND staff = ?",
                [$id, $kind === 'staff' ? 1 : 0]
            );
        }
    }

    private function expire_session_cookie(): void
    {
        if (headers_sent()) {
            return;
        }
        $params = session_get_cookie_params();
        unset($params['lifetime']);
        setcookie(session_name(), '', ['expires' => 1] + $params);
        unset($_COOKIE[session_name()]);
    }
}
