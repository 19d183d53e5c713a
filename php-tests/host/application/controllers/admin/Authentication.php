<?php

/** Login and logout of staff. after_staff_login is not reached when a page to return to is stored. */

declare(strict_types=1);

class Authentication extends App_Controller
{
    use Resets_passwords;

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
            if (is_array($result) && isset($result['two_factor_auth'])) {
                $this->session->set_userdata('host_two_factor_email', $result['user']->email);
                if ($this->input->post('remember')) {
                    $this->session->set_userdata('tfa_remember', true);
                }
                redirect(admin_url('authentication/two_factor'));
            }
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

    /** Only after the code is somebody signed in. The password's part is remembered in the session. */
    public function two_factor(): void
    {
        $email = $this->session->userdata('host_two_factor_email');
        $user = $email === null ? null : $this->db->get_where('staff', ['email' => $email, 'active' => 1])->row();
        if ($user === null || is_staff_logged_in()) {
            redirect(admin_url('authentication'));
        }
        $this->load->model('two_factor_model');
        if ($this->input->post()) {
            if ($this->two_factor_model->takes($user, trim((string) $this->input->post('code')))) {
                $this->session->unset_userdata('host_two_factor_email');
                $this->authentication_model->two_factor_auth_login($user);
                maybe_redirect_to_previous_url();
                hooks()->do_action('after_staff_login');
                redirect(admin_url());
            }
            log_activity("Failed Two factor authentication attempt [Staff Name: {$user->firstname} {$user->lastname}]");
            set_alert('danger', _l('two_factor_code_not_valid'));
            redirect(admin_url('authentication/two_factor'));
        }
        $this->load->view('authentication/two_factor', [
            'title' => _l('two_factor'),
            'is_app' => $this->two_factor_model->is_app($user),
        ]);
    }

    public function logout(): void
    {
        $this->authentication_model->logout();
        hooks()->do_action('after_user_logout');
        redirect(admin_url('authentication'));
    }
}
