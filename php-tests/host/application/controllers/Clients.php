<?php

/** The client area: home, tickets, profile. */

declare(strict_types=1);

class Clients extends ClientsController
{
    public function __construct()
    {
        parent::__construct();
        hooks()->do_action('after_clients_area_init', $this);
    }

    public function validateContact(): void
    {
        if (!is_client_logged_in()) {
            redirect_after_login_to_current_url();
            redirect(site_url('authentication/login'));
        }
        if ((int) (get_contact()->active ?? 0) === 0 && !is_logged_in_as_client()) {
            $this->authentication_model->logout(false);
            redirect(site_url('authentication/login'));
        }
    }

    public function index(): void
    {
        $tickets = $this->db->order_by('ticketid', 'DESC')->limit(5)
            ->get_where('tickets', ['userid' => get_client_user_id()])->result_array();
        $this->title(_l('home'))->data(['tickets' => $tickets])->view('home')->layout();
    }

    public function tickets(): void
    {
        $tickets = $this->db->order_by('ticketid', 'DESC')
            ->get_where('tickets', ['userid' => get_client_user_id()])->result_array();
        $this->title(_l('tickets'))->data(['tickets' => $tickets])->view('tickets')->layout();
    }

    public function open_ticket(): void
    {
        if ($this->input->post()) {
            $this->db->insert('tickets', [
                'userid' => get_client_user_id(),
                'contactid' => get_contact_user_id(),
                'subject' => (string) $this->input->post('subject'),
                'message' => (string) $this->input->post('message'),
                'date' => date('Y-m-d H:i:s'),
            ]);
            set_alert('success', _l('ticket_added'));
            redirect(site_url('clients/ticket/' . $this->db->insert_id()));
        }
        $this->title(_l('open_ticket'))->view('open_ticket')->layout();
    }

    public function ticket(string $id = ''): void
    {
        $ticket = $this->db->get_where('tickets', ['ticketid' => $id, 'userid' => get_client_user_id()])->row();
        if ($ticket === null) {
            show_404();
        }
        if ($this->input->post()) {
            $this->db->insert('ticket_replies', [
                'ticketid' => $id,
                'userid' => get_client_user_id(),
                'contactid' => get_contact_user_id(),
                'date' => date('Y-m-d H:i:s'),
                'message' => (string) $this->input->post('message'),
            ]);
            set_alert('success', _l('ticket_reply_added'));
            redirect(site_url("clients/ticket/{$id}"));
        }
        $replies = $this->db->order_by('id')->get_where('ticket_replies', ['ticketid' => $id])->result_array();
        $this->title($ticket->subject)->data(['ticket' => $ticket, 'replies' => $replies])->view('ticket')->layout();
    }

    /** Stores nothing: it is there for its fields. */
    public function payment(): void
    {
        if ($this->input->post()) {
            set_alert('success', _l('updated_successfully', _l('payment_details')));
            redirect(site_url('clients/payment'));
        }
        $this->title(_l('payment_details'))->view('payment')->layout();
    }

    public function profile(): void
    {
        $this->load->model('clients_model');
        if ($this->input->post()) {
            $values = [];
            foreach (['firstname', 'lastname', 'title', 'direction'] as $field) {
                if ($this->input->post($field) !== null) {
                    $values[$field] = trim((string) $this->input->post($field));
                }
            }
            $language = $this->input->post('default_language');
            if ($language !== null) {
                $this->db->update('clients', ['default_language' => basename((string) $language)], ['userid' => get_client_user_id()]);
            }
            if ((string) $this->input->post('password') !== '') {
                $values['password'] = (string) $this->input->post('password');
            }
            $this->clients_model->update_contact($values, get_contact_user_id());
            set_alert('success', _l('updated_successfully', _l('profile')));
            redirect(site_url('clients/profile'));
        }
        $this->title(_l('profile'))->data(['contact' => get_contact()])->view('profile')->layout();
    }

    public function login(): void
    {
        redirect(site_url('authentication/login'));
    }
}
