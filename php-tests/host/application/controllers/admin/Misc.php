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
        $this->json(['unread' => $unread, 'html' => $this->load->view('admin/notifications', ['list' => $list], true)]);
    }

    public function set_notifications_read(): void
    {
        $this->db->update('notifications', ['isread' => 1], ['touserid' => get_staff_user_id()]);
        $this->json(['success' => true]);
    }

    public function slow(): void
    {
        $seconds = filter_var(
            $this->input->get('seconds') ?? '5',
            FILTER_VALIDATE_FLOAT,
            ['options' => ['min_range' => 0, 'max_range' => 60]]
        );
        if ($seconds === false) {
            show_error('seconds: expected a number from 0 to 60', 422, 'Bad request');
        }
        usleep((int) ($seconds * 1_000_000));
        $this->json(['slept' => $seconds]);
    }

    public function access_denied(): void
    {
        http_response_code(403);
        $this->load->view('admin/access_denied', ['title' => _l('access_denied')]);
    }

    /** @param array<string, mixed> $answer */
    private function json(array $answer): void
    {
        $this->output->set_content_type('application/json')->set_output(json_encode($answer, JSON_THROW_ON_ERROR));
    }
}
