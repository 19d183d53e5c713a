<?php

/** Setup, Staff: members, their role and permissions; everybody's own profile. */

declare(strict_types=1);

class Staff extends AdminController
{
    public function __construct()
    {
        parent::__construct();
        $this->load->model('staff_model');
        $this->load->model('roles_model');
    }

    public function index(): void
    {
        $this->need('view');
        $this->load->view('admin/staff/list', ['title' => _l('staff'), 'members' => $this->staff_model->get()]);
    }

    public function member(string $id = ''): void
    {
        $this->need('view');
        $member = $id === '' ? null : $this->staff_model->get($id);
        if ($id !== '' && $member === null) {
            show_404();
        }
        if ($this->input->post()) {
            $this->need('edit');
            $id = $this->save($member);
            set_alert('success', _l('updated_successfully', _l('staff')));
            redirect(admin_url("staff/member/{$id}"));
        }
        $this->load->view('admin/staff/member', [
            'title' => _l('staff'),
            'member' => $member,
            'roles' => $this->roles_model->get(),
            'granted' => $id === '' ? [] : $this->staff_model->get_staff_permissions($id),
        ]);
    }

    /** Says no hook. */
    public function change_staff_status(string $id, string $status): void
    {
        if (staff_cant('edit', 'staff')) {
            ajax_access_denied();
        }
        $this->db->update('staff', ['active' => (int) $status], ['staffid' => $id]);
        redirect(admin_url('staff'));
    }

    /** One's own password, with the old one; says no hook. */
    public function change_password_profile(): void
    {
        $member = get_staff();
        $password = (string) $this->input->post('newpassword');
        $isRight = app_hasher()->CheckPassword((string) $this->input->post('oldpassword'), $member->password);
        if (!$isRight || $password === '' || $password !== $this->input->post('newpasswordr')) {
            set_alert('danger', _l('old_password_incorrect'));
        } else {
            $this->staff_model->change_password($member->staffid, $password);
            set_alert('success', _l('updated_successfully', _l('new_password')));
        }
        redirect(admin_url('staff/edit_profile'));
    }

    /** The second factor of one's own account: 0 none, 1 by mail, 2 by app, whose secret the profile then shows. */
    public function update_two_factor(): void
    {
        $this->load->model('two_factor_model');
        $this->two_factor_model->turn(max(0, min(2, (int) $this->input->post('two_factor_auth'))), get_staff_user_id());
        set_alert('success', _l('updated_successfully', _l('two_factor')));
        redirect(admin_url('staff/edit_profile'));
    }

    public function delete(string $id): void
    {
        $this->need('edit');
        $this->staff_model->delete($id);
        redirect(admin_url('staff'));
    }

    public function edit_profile(): void
    {
        $id = get_staff_user_id();
        if ($this->input->post()) {
            $language = basename((string) $this->input->post('default_language'));
            $values = ['default_language' => $language];
            if ($this->input->post('direction') !== null) {
                $values['direction'] = (string) $this->input->post('direction');
            }
            $this->db->update('staff', $values, ['staffid' => $id]);
            if ((string) $this->input->post('password') !== '') {
                $this->staff_model->change_password($id, (string) $this->input->post('password'));
            }
            hooks()->do_action('staff_member_profile_updated', $id);
            set_alert('success', _l('updated_successfully', _l('profile')));
            redirect(admin_url('staff/edit_profile'));
        }
        $this->load->model('two_factor_model');
        $this->load->view('admin/staff/profile', ['title' => _l('profile'), 'member' => get_staff($id)]);
    }

    /** One's own, of all for administrators. */
    public function timesheets(): void
    {
        $this->load->model('tasks_model');
        $this->load->view('admin/staff/timesheets', [
            'title' => _l('timesheets'),
            'entries' => $this->tasks_model->timesheets(is_admin() ? null : get_staff_user_id()),
        ]);
    }

    private function save(?object $member): int|string
    {
        $values = [
            'firstname' => trim((string) $this->input->post('firstname')),
            'lastname' => trim((string) $this->input->post('lastname')),
            'email' => trim((string) $this->input->post('email')),
            'role' => (int) $this->input->post('role'),
            'active' => (int) $this->input->post('active'),
            'default_language' => basename((string) $this->input->post('default_language')),
        ] + (is_admin() ? ['admin' => (int) $this->input->post('administrator')] : []);
        $password = (string) $this->input->post('password');
        if ($member === null) {
            return $this->staff_model->add($values + ['password' => $password]);
        }
        if ($password !== '') {
            $this->staff_model->change_password($member->staffid, $password);
        }
        $this->staff_model->update_permissions((array) ($this->input->post('permissions') ?? []), $member->staffid);
        $this->staff_model->update($values, $member->staffid);
        return $member->staffid;
    }

    private function need(string $capability): void
    {
        if (staff_cant($capability, 'staff')) {
            access_denied('staff');
        }
    }
}
