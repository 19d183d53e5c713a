<?php

/** What pages ask for in the background, and a slow page that holds the session's lock. */

declare(strict_types=1);

class Misc extends AdminController
{
    public function notifications_check(): void
    {
        $unread = $this->db->where(['touserid' => get_staff_user_id(), 'isread' => 0])->count_all_results('notifications');
        $list = $this->db->order_by('id', 'DESC')->limit(10)
            ->get_where('notifications', ['touserid' => get_staff_user_id()])->result_array();
        answer_json(['unread' => $unread, 'html' => $this->load->view('admin/notifications', ['list' => $list], true)]);
    }

    public function set_notifications_read(): void
    {
        $this->db->update('notifications', ['isread' => 1], ['touserid' => get_staff_user_id()]);
        answer_json(['success' => true]);
    }

    public function slow(): void
    {
        answer_json(['slept' => take_seconds('5')]);
    }

    public function run_cron_manually(): void
    {
        if (!is_admin()) {
            access_denied('cron');
        }
        $this->load->model('cron_model');
        $this->cron_model->run(true);
        redirect(admin_url('settings'));
    }

    public function access_denied(): void
    {
        http_response_code(403);
        $this->load->view('admin/access_denied', ['title' => _l('access_denied')]);
    }
}
