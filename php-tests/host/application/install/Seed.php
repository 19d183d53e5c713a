<?php

/** Fills an empty database: options, roles, the people of the documentation, a few companies. */

declare(strict_types=1);

final class Seed
{
    private const OPTIONS = [
        'companyname' => 'Example CRM',
        'active_language' => 'english',
        'default_timezone' => 'UTC',
        'rtl_support_admin' => '0',
        'rtl_support_client' => '0',
        'auto_check_for_new_notifications' => '5',
        'last_cron_run' => '',
    ];

    private const COMPANIES = ['Alder Works', 'Birch & Sons', 'Cedar Logistics', 'Dogwood Press', 'Elm Street Bakery',
        'Fir Consulting', 'Grove Energy', 'Hazel Textiles'];

    public function __construct(private Host\QueryBuilder $db)
    {
    }

    public function install(): void
    {
        $schema = (string) file_get_contents(__DIR__ . '/schema.sql');
        foreach (array_filter(array_map(trim(...), explode(";\n", preg_replace('/^--.*$/m', '', $schema)))) as $statement) {
            $this->db->query(str_replace('{prefix}', $this->db->dbprefix, $statement));
        }
        foreach (self::OPTIONS as $name => $value) {
            $this->db->insert('options', ['name' => $name, 'value' => $value, 'autoload' => 1]);
        }
        $view = ['customers' => ['view', 'edit']];
        $this->db->insert('roles', ['roleid' => 1, 'name' => 'Sales', 'permissions' => serialize($view)]);
        $this->db->insert('roles', ['roleid' => 2, 'name' => 'Accounting', 'permissions' => serialize($view)]);
        $this->staff(1, 'admin@example.com', 'Ada', 'Admin', 'admin-pass', 0, 1);
        $this->staff(2, 'sara@example.com', 'Sara', 'Sales', 'sara-pass', 1, 0);
        $this->staff(3, 'tom@example.com', 'Tom', 'Till', 'tom-pass', 2, 0);
        foreach (self::COMPANIES as $index => $company) {
            $this->db->insert('clients', [
                'userid' => $index + 1,
                'company' => $company,
                'phonenumber' => '+44 20 7946 0' . (100 + $index),
                'city' => 'Springfield',
                'country' => 'United Kingdom',
                'note' => '<p>Prefers to be called in the morning.</p>',
            ]);
        }
        $this->contact(1, 1, 'carla@example.net', 'Carla', 'Client', 'carla-pass');
        $this->contact(2, 2, 'dora@example.net', 'Dora', 'Dent', 'dora-pass');
        $this->db->insert('tickets', [
            'userid' => 1,
            'contactid' => 1,
            'subject' => 'Delivery arrived late',
            'message' => "The delivery of Monday arrived on Wednesday.\nPlease tell us why.",
            'date' => date('Y-m-d H:i:s'),
        ]);
    }

    private function staff(int $id, string $email, string $first, string $last, string $password, int $role, int $admin): void
    {
        $this->db->insert('staff', [
            'staffid' => $id,
            'email' => $email,
            'firstname' => $first,
            'lastname' => $last,
            'password' => app_hasher()->HashPassword($password),
            'datecreated' => date('Y-m-d H:i:s'),
            'admin' => $admin,
            'role' => $role,
            'active' => 1,
            'default_language' => '',
        ]);
        foreach ($role === 0 ? [] : ['view', 'edit'] as $capability) {
            $row = ['staff_id' => $id, 'feature' => 'customers', 'capability' => $capability];
            $this->db->insert('staff_permissions', $row);
        }
    }

    private function contact(int $id, int $client, string $email, string $first, string $last, string $password): void
    {
        $this->db->insert('contacts', [
            'id' => $id,
            'userid' => $client,
            'is_primary' => 1,
            'firstname' => $first,
            'lastname' => $last,
            'email' => $email,
            'title' => '',
            'password' => app_hasher()->HashPassword($password),
            'active' => 1,
        ]);
    }
}
