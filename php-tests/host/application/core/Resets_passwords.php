<?php

/** The two pages of a forgotten password, the same for staff and for contacts. */

declare(strict_types=1);

trait Resets_passwords
{
    public function forgot_password(): void
    {
        if ($this->input->post()) {
            $this->load->model('password_model');
            $this->password_model->forgot(trim((string) $this->input->post('email')), $this->is_staff_side());
            set_alert('success', _l('check_email_for_resetting_password'));
            redirect($this->login_page());
        }
        $this->password_page('forgot_password');
    }

    public function reset_password(string $staff = '', string $id = '', string $key = ''): void
    {
        $this->load->model('password_model');
        $isStaff = $this->is_staff_side();
        if ($staff !== (string) (int) $isStaff || !$this->password_model->may_reset($isStaff, $id, $key)) {
            set_alert('danger', _l('password_reset_key_expired'));
            redirect($this->login_page());
        }
        $password = (string) $this->input->post('password');
        if ($this->input->post() && $password !== '' && $password === $this->input->post('rpassword')) {
            $this->password_model->reset($isStaff, $id, $password);
            set_alert('success', _l('password_reset_message'));
            redirect($this->login_page());
        }
        $this->password_page('reset_password');
    }

    private function is_staff_side(): bool
    {
        return $this instanceof App_Controller && !$this instanceof ClientsController;
    }

    private function login_page(): string
    {
        return $this->is_staff_side() ? admin_url('authentication') : site_url('authentication/login');
    }

    private function password_page(string $name): void
    {
        if ($this->is_staff_side()) {
            $this->load->view('authentication/password_admin', ['title' => _l($name), 'form' => $name]);
        } else {
            $this->title(_l($name))->data(['form' => $name])->disableNavigation()->view('password')->layout();
        }
    }
}
