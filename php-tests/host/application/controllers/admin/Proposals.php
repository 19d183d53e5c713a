<?php

/** Proposals: a list, and a whole page to edit one in an editor. */

declare(strict_types=1);

class Proposals extends AdminController
{
    private const FIELDS = ['subject', 'proposal_to', 'email', 'total', 'content'];

    public function index(): void
    {
        $this->load->view('admin/proposals/list', [
            'title' => _l('proposals'),
            'proposals' => $this->db->order_by('id')->get('proposals')->result_array(),
        ]);
    }

    public function proposal(string $id = ''): void
    {
        $proposal = $id === '' ? null : $this->db->get_where('proposals', ['id' => $id])->row() ?? show_404();
        if ($this->input->post()) {
            $values = array_intersect_key($this->input->post(), array_flip(self::FIELDS));
            if ($proposal === null) {
                $added = ['addedfrom' => get_staff_user_id(), 'datecreated' => date('Y-m-d H:i:s')];
                $this->db->insert('proposals', $values + $added);
                $id = (string) $this->db->insert_id();
            } else {
                $this->db->update('proposals', $values, ['id' => $id]);
            }
            set_alert('success', _l('updated_successfully', _l('proposal')));
            redirect(admin_url("proposals/proposal/{$id}"));
        }
        $this->load->view('admin/proposals/proposal', ['title' => $proposal->subject ?? _l('new_proposal'), 'proposal' => $proposal]);
    }
}
