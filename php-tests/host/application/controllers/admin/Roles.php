<?php

/** Setup, Roles. A role's permissions are copied to new members of staff. */

declare(strict_types=1);

class Roles extends AdminController
{
    public function __construct()
    {
        parent::__construct();
        if (staff_cant('edit', 'staff')) {
            access_denied('roles');
        }
        $this->load->model('roles_model');
    }

    public function index(): void
    {
        $this->load->view('admin/roles/list', ['title' => _l('roles'), 'roles' => $this->roles_model->get()]);
    }

    public function role(string $id): void
    {
        $role = $this->roles_model->get($id);
        if ($role === null) {
            show_404();
        }
        if ($this->input->post()) {
            $this->roles_model->update(
                $id,
                trim((string) $this->input->post('name')),
                (array) ($this->input->post('permissions') ?? [])
            );
            if ($this->input->post('update_staff_permissions')) {
                $this->roles_model->hand_on($id);
            }
            set_alert('success', _l('updated_successfully', _l('roles')));
            redirect(admin_url("roles/role/{$id}"));
        }
        $this->load->view('admin/roles/role', ['title' => $role->name, 'role' => $role]);
    }
}
