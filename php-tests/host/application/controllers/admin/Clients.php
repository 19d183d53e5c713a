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

    /** A contact's form in a dialog, which is sent in the background. */
    public function form_contact(string $clientId, string $id = ''): void
    {
        if (staff_cant('edit', 'customers')) {
            ajax_access_denied();
        }
        $contact = $id === '' ? null : get_contact($id) ?? show_404();
        if (!$this->input->post()) {
            echo $this->load->view('admin/clients/contact', ['client_id' => $clientId, 'contact' => $contact], true);
            return;
        }
        $values = array_intersect_key(
            array_map(strval(...), $this->input->post()),
            array_flip(['firstname', 'lastname', 'title', 'email', 'password'])
        );
        if (($values['password'] ?? '') === '') {
            unset($values['password']);
        }
        if ($contact === null) {
            $this->clients_model->add_contact($values, $clientId);
        } else {
            $this->clients_model->update_contact($values, $id);
        }
        answer_json(['success' => true, 'message' => _l('updated_successfully', _l('contact'))]);
    }

    /** Stores nothing: it is there for its fields. */
    public function payment(string $id): void
    {
        $client = $this->clients_model->get($id) ?? show_404();
        if ($this->input->post()) {
            set_alert('success', _l('updated_successfully', _l('payment_details')));
            redirect(current_url());
        }
        $this->load->view('admin/clients/payment', ['title' => _l('payment_details') . ': ' . $client->company]);
    }

    public function change_client_status(string $id, string $status): void
    {
        if (staff_cant('edit', 'customers')) {
            ajax_access_denied();
        }
        $this->clients_model->change_client_status($id, (int) $status);
        redirect(admin_url('clients'));
    }

    public function delete(string $id): void
    {
        if (staff_cant('edit', 'customers')) {
            access_denied('customers');
        }
        $this->clients_model->delete($id);
        redirect(admin_url('clients'));
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
