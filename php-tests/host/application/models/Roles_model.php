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
}
