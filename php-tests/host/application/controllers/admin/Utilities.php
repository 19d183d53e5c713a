<?php

/** Utilities: the activity log. */

declare(strict_types=1);

class Utilities extends AdminController
{
    public function activity_log(): void
    {
        if (!is_admin()) {
            access_denied('activity_log');
        }
        $this->load->view('admin/activity_log', [
            'title' => _l('activity_log'),
            'entries' => $this->db->order_by('id', 'DESC')->limit(200)->get('activity_log')->result_array(),
        ]);
    }
}
