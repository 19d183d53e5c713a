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

    /** Of Tina's authenticator app; cli.php totp tells the code of now. */
    private const APP_SECRET = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

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
        $this->staff(4, 'tina@example.com', 'Tina', 'Totp', 'tina-pass', 1, 0);
        $this->staff(5, 'emil@example.com', 'Emil', 'Mail', 'emil-pass', 2, 0);
        $this->secondFactor(4, 2, self::APP_SECRET);
        $this->secondFactor(5, 1, '');
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
        $this->records();
        $this->mailTemplate();
        $this->db->insert('tickets', [
            'userid' => 1,
            'contactid' => 1,
            'subject' => 'Delivery arrived late',
            'message' => "The delivery of Monday arrived on Wednesday.\nPlease tell us why.",
            'date' => date('Y-m-d H:i:s'),
        ]);
    }

    /** Something to edit: tasks, a lead, a proposal. */
    private function records(): void
    {
        $added = ['dateadded' => date('Y-m-d H:i:s'), 'addedfrom' => 1];
        foreach (['Prepare the offer', 'Call the supplier'] as $index => $name) {
            $this->db->insert('tasks', ['id' => $index + 1, 'name' => $name, 'startdate' => date('Y-m-d'), 'hourly_rate' => 80,
                'description' => '<p>See the notes of the last meeting.</p>'] + $added);
            $this->db->insert('task_assigned', ['staffid' => 2, 'taskid' => $index + 1, 'assigned_from' => 1]);
        }
        $this->db->insert('leads', ['id' => 1, 'name' => 'Ivy Ingram', 'company' => 'Ivy Interiors',
            'email' => 'ivy@example.org', 'description' => 'Asked for a quote at the fair.', 'assigned' => 2] + $added);
        $this->db->insert('proposals', ['id' => 1, 'subject' => 'Office furniture', 'content' => '<p>Twelve desks.</p>',
            'addedfrom' => 1, 'datecreated' => date('Y-m-d H:i:s'), 'total' => 4800, 'proposal_to' => 'Alder Works',
            'email' => 'carla@example.net']);
    }

    private function mailTemplate(): void
    {
        $this->db->insert('emailtemplates', ['type' => 'staff', 'slug' => 'new-staff-created', 'language' => 'english',
            'name' => 'New Staff Created (Welcome Email)', 'subject' => 'Welcome to {companyname}', 'fromname' => '{companyname}',
            'message' => '<p>Hi {staff_firstname}, you can sign in at {admin_url}</p>', 'active' => 1, 'order' => 0]);
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

    private function secondFactor(int $id, int $kind, string $secret): void
    {
        $stored = $secret === '' ? null : (new Host\Encryption())->encrypt($secret);
        $this->db->update('staff', ['two_factor_auth_enabled' => $kind, 'google_auth_secret' => $stored], ['staffid' => $id]);
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
