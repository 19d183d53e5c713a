<?php

/** Companies: a table that loads itself by POST, and a long form with an editor in a frame. */

declare(strict_types=1);

class Clients extends AdminController
{
    public function __construct()
    {
        parent::__construct();
        $this->load->model('clients_model');
    }

    public function index(): void
    {
        $this->load->view('admin/clients/list', ['title' => _l('clients')]);
    }

    /** The table's rows, as its script asks for them. */
    public function table(): void
    {
        $rows = $this->clients_model->search((string) ($this->input->post('search') ?? ''));
        $cells = static fn (array $row): array => [$row['userid'], $row['company'], $row['phonenumber'], $row['city']];
        $this->output->set_content_type('application/json')->set_output(json_encode([
            'draw' => (int) $this->input->post('draw'),
            'iTotalRecords' => count($rows),
            'aaData' => array_map($cells, $rows),
        ], JSON_THROW_ON_ERROR));
    }

    public function client(string $id = ''): void
    {
        $client = $this->clients_model->get($id);
        if ($client === null) {
            show_404();
        }
        if ($this->input->post()) {
            $this->clients_model->update($this->input->post(), $id);
            set_alert('success', _l('updated_successfully', _l('client')));
            redirect(admin_url("clients/client/{$id}"));
        }
        $this->load->view('admin/clients/client', [
            'title' => $client->company,
            'client' => $client,
            'contacts' => $this->clients_model->get_contacts($id),
        ]);
    }

    public function login_as_client(string $id): void
    {
        if (!is_admin()) {
            access_denied('login_as_client');
        }
        login_as_client($id);
        hooks()->do_action('after_contact_login');
        redirect(site_url());
    }

    public function change_contact_status(string $id, string $status): void
    {
        if (staff_cant('edit', 'customers')) {
            ajax_access_denied();
        }
        $this->clients_model->change_contact_status($id, (int) $status);
        redirect(admin_url('clients'));
    }

    public function delete_contact(string $clientId, string $id): void
    {
        if (staff_cant('edit', 'customers')) {
            access_denied('customers');
        }
        $this->clients_model->delete_contact($id);
        redirect(admin_url("clients/client/{$clientId}"));
    }
}
