<?php

/** The rows behind the remember-me cookie. `staff` tells whether user_id is a member of staff or a contact. */

declare(strict_types=1);

class User_autologin extends App_Model
{
    public function get(string|int $userId, string $hashedKey, int $staff): ?object
    {
        $condition = ['user_id' => $userId, 'key_id' => $hashedKey, 'staff' => $staff];
        return $this->db->get_where('user_auto_login', $condition)->row();
    }

    public function set(string|int $userId, string $hashedKey, int $staff): bool
    {
        return $this->db->insert('user_auto_login', [
            'key_id' => $hashedKey,
            'user_id' => $userId,
            'user_agent' => substr((string) $this->input->user_agent(), 0, 149),
            'last_ip' => $this->input->ip_address(),
            'last_login' => date('Y-m-d H:i:s'),
            'staff' => $staff,
        ]);
    }

    public function delete(string|int $userId, string $hashedKey, int $staff): bool
    {
        $condition = ['user_id' => $userId, 'key_id' => $hashedKey, 'staff' => $staff];
        return $this->db->delete('user_auto_login', $condition);
    }
}
