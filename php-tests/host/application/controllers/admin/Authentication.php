<?php

/** Login and logout of staff. after_staff_login is not reached when a page to return to is stored. */

declare(strict_types=1);

class Authentication extends App_Controller
{
    public function __construct()
    {
        parent::__construct();
        load_admin_language();
        hooks()->do_action('admin_auth_init');
    }

    public function index(): void
    {
        if (is_staff_logged_in()) {
            redirect(admin_url());
        }
        if ($this->input->post()) {
            $result = $this->authentication_model->login(
                trim((string) $this->input->post('email')),
                (string) $this->input->post('password'),
                $this->input->post('remember'),
                true
            );
            if ($result === true) {
                maybe_redirect_to_previous_url();
                hooks()->do_action('after_staff_login');
                redirect(admin_url());
            }
            set_alert('danger', _l(is_array($result) ? 'inactive_account' : 'admin_auth_invalid_email_or_password'));
            redirect(admin_url('authentication'));
        }
        $this->load->view('authentication/login_admin', ['title' => _l('admin_auth_login_heading')]);
    }

    public function logout(): void
    {
        $this->authentication_model->logout();
        hooks()->do_action('after_user_logout');
        redirect(admin_url('authentication'));
    }
}
