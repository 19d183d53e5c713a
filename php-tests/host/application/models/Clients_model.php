<?php

/** Companies and their contacts. */

declare(strict_types=1);

class Clients_model extends App_Model
{
    public const FIELDS = ['company', 'vat', 'phonenumber', 'website', 'address', 'city', 'state', 'zip', 'country',
        'default_language', 'billing_street', 'billing_city', 'shipping_street', 'shipping_city', 'note'];

    public function get(int|string $id): ?object
    {
        return $this->db->get_where('clients', ['userid' => $id])->row();
    }

    /** @return list<array<string, ?string>> */
    public function search(string $text): array
    {
        $query = $text === '' ? $this->db : $this->db->like('company', $text);
        return $query->order_by('company')->get('clients')->result_array();
    }

    /** @return list<array<string, ?string>> */
    public function get_contacts(int|string $clientId): array
    {
        return $this->db->order_by('id')->get_where('contacts', ['userid' => $clientId])->result_array();
    }

    /** @param array<string, mixed> $post */
    public function update(array $post, int|string $id): void
    {
        $this->db->update('clients', array_intersect_key($post, array_flip(self::FIELDS)), ['userid' => $id]);
        hooks()->do_action('client_updated', ['id' => $id]);
    }

    /** @param array<string, mixed> $values */
    public function update_contact(array $values, int|string $id): void
    {
        if (isset($values['password'])) {
            $values['password'] = app_hasher()->HashPassword($values['password']);
            $values['last_password_change'] = date('Y-m-d H:i:s');
        }
        $this->db->update('contacts', $values, ['id' => $id]);
        hooks()->do_action('contact_updated', $id, $values);
    }

    /** @param array<string, string> $values */
    public function add_contact(array $values, int|string $clientId): int
    {
        $values['password'] = app_hasher()->HashPassword($values['password'] ?? bin2hex(random_bytes(8)));
        $this->db->insert('contacts', $values + ['userid' => $clientId, 'is_primary' => 0, 'active' => 1]);
        $id = $this->db->insert_id();
        hooks()->do_action('contact_created', $id);
        return $id;
    }

    /** Contacts of a company that is switched off cannot sign in any more; those who are signed in stay so. */
    public function change_client_status(int|string $id, int $active): void
    {
        $this->db->update('clients', ['active' => $active], ['userid' => $id]);
        hooks()->do_action('client_status_changed', ['id' => $id, 'status' => $active]);
    }

    public function delete(int|string $id): void
    {
        foreach ($this->get_contacts($id) as $contact) {
            $this->delete_contact($contact['id']);
        }
        $this->db->delete('clients', ['userid' => $id]);
    }

    public function change_contact_status(int|string $id, int $active): void
    {
        $this->db->update('contacts', ['active' => $active], ['id' => $id]);
        hooks()->do_action('contact_status_changed', ['id' => $id, 'status' => $active]);
    }

    public function delete_contact(int|string $id): void
    {
        hooks()->do_action('before_delete_contact', $id);
        $this->db->delete('contacts', ['id' => $id]);
        $this->db->delete('user_auto_login', ['user_id' => $id, 'staff' => 0]);
        hooks()->do_action('contact_deleted', $id, true);
    }
}
