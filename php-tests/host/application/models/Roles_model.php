<?php

/** Roles and the permissions that a new member of staff takes over from one. */

declare(strict_types=1);

class Roles_model extends App_Model
{
    public function get(int|string $id = ''): array|object|null
    {
        if ($id === '') {
            return $this->db->order_by('roleid')->get('roles')->result_array();
        }
        $role = $this->db->get_where('roles', ['roleid' => $id])->row();
        if ($role !== null) {
            $role->permissions = unserialize($role->permissions, ['allowed_classes' => false]) ?: [];
        }
        return $role;
    }

    /** @param array<string, list<string>> $permissions */
    public function update(int|string $id, string $name, array $permissions): void
    {
        $this->db->update('roles', ['name' => $name, 'permissions' => serialize($permissions)], ['roleid' => $id]);
    }

    /** Gives the role's permissions to the members who have it now; says no hook. */
    public function hand_on(int|string $id): void
    {
        $this->load->model('staff_model');
        foreach ($this->db->get_where('staff', ['role' => $id])->result_array() as $member) {
            $this->staff_model->take_permissions_of_role($member['staffid'], (int) $id);
        }
    }
}
