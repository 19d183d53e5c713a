<?php

/** Tasks: a table, a form in a dialog, a page with the timer, and the timers of the header. */

declare(strict_types=1);

class Tasks extends AdminController
{
    public function __construct()
    {
        parent::__construct();
        $this->load->model('tasks_model');
    }

    public function index(): void
    {
        $this->load->view('admin/tasks/list', ['title' => _l('tasks')]);
    }

    public function table(): void
    {
        $this->app->get_table_data('tasks');
    }

    /** GET gives the form, as the dialog asks for it; POST saves and answers as JSON. */
    public function task(string $id = ''): void
    {
        $task = $id === '' ? null : $this->tasks_model->get($id) ?? show_404();
        if (!$this->input->post()) {
            echo $this->load->view('admin/tasks/task', ['task' => $task], true);
            return;
        }
        if ($task === null) {
            $id = (string) $this->tasks_model->add($this->input->post());
        } else {
            $this->tasks_model->update($this->input->post(), $id);
        }
        answer_json(['success' => true, 'message' => _l('updated_successfully', _l('task')), 'id' => $id]);
    }

    public function view(string $id): void
    {
        $task = $this->tasks_model->get($id) ?? show_404();
        $this->load->view('admin/tasks/view', ['title' => $task->name, 'task' => $task]);
    }

    /** Starts a timer, or stops the one that timer_id names. */
    public function timer_tracking(): void
    {
        $this->need_post();
        $timer = (string) $this->input->post('timer_id');
        $staff = get_staff_user_id();
        if ($timer !== '') {
            $success = $this->tasks_model->stop_timer($timer, $staff, (string) $this->input->post('note'));
        } else {
            $task = (string) $this->input->post('task_id');
            $success = $this->tasks_model->get($task) !== null && $this->tasks_model->start_timer($task, $staff) > 0;
        }
        answer_json(['success' => $success]);
    }

    public function get_staff_started_timers(): void
    {
        answer_json(['timers' => $this->tasks_model->running_timers(get_staff_user_id())]);
    }

    public function delete_timesheet(string $id): void
    {
        $this->need_post();
        $this->db->delete('taskstimers', ['id' => $id] + (is_admin() ? [] : ['staff_id' => get_staff_user_id()]));
        redirect(admin_url('staff/timesheets'));
    }

    private function need_post(): void
    {
        if ($this->input->method() !== 'post') {
            show_error('expected a POST', 405, 'Method not allowed');
        }
    }
}
