<?php

/** Login and logout of the client area. Both are plain routes; logout is a GET without a token. */

declare(strict_types=1);

class Authentication extends ClientsController
{
    use Resets_passwords;

    public function __construct()
    {
        parent::__construct();
        hooks()->do_action('clients_authentication_constructor', $this);
    }

    public function index(): void
    {
        $this->login();
    }

    public function login(): void
    {
        if (is_client_logged_in()) {
            redirect(site_url());
        }
        if ($this->input->post()) {
            $result = $this->authentication_model->login(
                trim((string) $this->input->post('email')),
                (string) $this->input->post('password'),
                $this->input->post('remember'),
                false
            );
            if ($result === true) {
                hooks()->do_action('after_contact_login');
                maybe_redirect_to_previous_url();
                redirect(site_url());
            }
            set_alert('danger', _l(is_array($result) ? 'inactive_account' : 'client_invalid_username_or_password'));
            redirect(site_url('authentication/login'));
        }
        $this->title(_l('clients_login_heading'))->disableNavigation()->view('login')->layout();
    }

    public function logout(): void
    {
        $this->authentication_model->logout(false);
        hooks()->do_action('after_client_logout');
        redirect(site_url('authentication/login'));
    }
}
