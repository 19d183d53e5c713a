<?php

/** Staff and their permissions. */

declare(strict_types=1);

class Staff_model extends App_Model
{
    public function get(int|string $id = '', array $where = []): array|object|null
    {
        $query = $where === [] ? $this->db : $this->db->where($where);
        return $id === ''
            ? $query->order_by('firstname')->get('staff')->result_array()
            : $query->where('staffid', $id)->get('staff')->row();
    }

    /** @param array<string, mixed> $values */
    public function add(array $values): int
    {
        $values['password'] = app_hasher()->HashPassword($values['password']);
        $this->db->insert('staff', $values + ['datecreated' => date('Y-m-d H:i:s')]);
        $id = $this->db->insert_id();
        $this->take_permissions_of_role($id, (int) ($values['role'] ?? 0));
        hooks()->do_action('staff_member_created', $id);
        return $id;
    }

    /** @param array<string, mixed> $values */
    public function update(array $values, int|string $id): void
    {
        $this->db->update('staff', $values, ['staffid' => $id]);
        hooks()->do_action('staff_member_updated', $id);
    }

    public function change_password(int|string $id, string $password): void
    {
        $this->db->update('staff', [
            'password' => app_hasher()->HashPassword($password),
            'last_password_change' => date('Y-m-d H:i:s'),
        ], ['staffid' => $id]);
    }

    public function delete(int|string $id): void
    {
        hooks()->do_action('before_delete_staff_member', ['id' => $id, 'transfer_data_to' => get_staff_user_id()]);
        $this->db->delete('staff', ['staffid' => $id]);
        $this->db->delete('staff_permissions', ['staff_id' => $id]);
        $this->db->delete('user_auto_login', ['user_id' => $id, 'staff' => 1]);
        hooks()->do_action('staff_member_deleted', ['id' => $id, 'transfer_data_to' => get_staff_user_id()]);
    }

    /** @return list<array{feature: string, capability: string}> */
    public function get_staff_permissions(int|string $id): array
    {
        return $this->db->select('feature, capability')->get_where('staff_permissions', ['staff_id' => $id])->result_array();
    }

    /** @param array<string, list<string>> $permissions capabilities of each feature */
    public function update_permissions(array $permissions, int|string $id): void
    {
        $this->db->delete('staff_permissions', ['staff_id' => $id]);
        foreach ($permissions as $feature => $capabilities) {
            foreach ((array) $capabilities as $capability) {
                $this->db->insert(
                    'staff_permissions',
                    ['staff_id' => $id, 'feature' => $feature, 'capability' => $capability]
                );
            }
        }
    }

    public function take_permissions_of_role(int|string $id, int $roleId): void
    {
        $this->load->model('roles_model');
        $role = $this->roles_model->get($roleId);
        $this->update_permissions($role->permissions ?? [], $id);
    }
}
