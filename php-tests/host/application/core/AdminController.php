<?php

/**
 * The base of the staff area. Its habits are what a logout module must live with: background requests are sent to the
 * login page like any other and become the page to return to, last_activity is written by all of them, and all but
 * the notification poll end a "login as client".
 */

declare(strict_types=1);

class AdminController extends App_Controller
{
    public function __construct()
    {
        parent::__construct();
        hooks()->do_action('pre_admin_init');
        if (!is_staff_logged_in()) {
            redirect_after_login_to_current_url();
            redirect(admin_url('authentication'));
        }
        if ($this->uri->segment(3) !== 'notifications_check') {
            $this->session->unset_userdata(
                ['client_user_id', 'contact_user_id', 'client_logged_in', 'logged_in_as_client']
            );
        }
        $this->db->update('staff', ['last_activity' => date('Y-m-d H:i:s')], ['staffid' => get_staff_user_id()]);
        load_admin_language();
        init_core_admin_menus();
        hooks()->do_action('admin_init');
    }
}
