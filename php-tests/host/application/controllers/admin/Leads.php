<?php

/** Leads: a table and a form in a dialog, which is sent in the background. */

declare(strict_types=1);

class Leads extends AdminController
{
    private const FIELDS = ['name', 'title', 'company', 'email', 'phonenumber', 'description'];

    public function index(): void
    {
        $this->load->view('admin/leads/list', ['title' => _l('leads')]);
    }

    public function table(): void
    {
        $this->app->get_table_data('leads');
    }

    public function lead(string $id = ''): void
    {
        $lead = $id === '' ? null : $this->db->get_where('leads', ['id' => $id])->row() ?? show_404();
        if (!$this->input->post()) {
            echo $this->load->view('admin/leads/lead', ['lead' => $lead, 'fields' => self::FIELDS], true);
            return;
        }
        $values = array_intersect_key($this->input->post(), array_flip(self::FIELDS));
        if ($lead === null) {
            $this->db->insert('leads', $values + ['addedfrom' => get_staff_user_id(), 'dateadded' => date('Y-m-d H:i:s')]);
        } else {
            $this->db->update('leads', $values, ['id' => $id]);
        }
        answer_json(['success' => true, 'message' => _l('updated_successfully', _l('lead'))]);
    }
}
