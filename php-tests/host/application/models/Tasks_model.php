<?php

/** Tasks and the timers that staff run on them. A running timer has no end_time; times are epoch seconds as text. */

declare(strict_types=1);

class Tasks_model extends App_Model
{
    public const FIELDS = ['name', 'description', 'priority', 'startdate', 'duedate', 'status', 'hourly_rate'];

    public function get(int|string $id): ?object
    {
        return $this->db->get_where('tasks', ['id' => $id])->row();
    }

    /** @param array<string, mixed> $post */
    public function add(array $post): int
    {
        $values = array_intersect_key($post, array_flip(self::FIELDS));
        $this->db->insert('tasks', $values + [
            'dateadded' => date('Y-m-d H:i:s'),
            'startdate' => date('Y-m-d'),
            'addedfrom' => get_staff_user_id(),
        ]);
        return $this->db->insert_id();
    }

    /** @param array<string, mixed> $post */
    public function update(array $post, int|string $id): void
    {
        $this->db->update('tasks', array_intersect_key($post, array_flip(self::FIELDS)), ['id' => $id]);
    }

    /** A member runs one timer at a time: starting one stops the other. */
    public function start_timer(int|string $taskId, int|string $staffId): int
    {
        foreach ($this->running_timers($staffId) as $timer) {
            $this->stop_timer($timer['id'], $staffId);
        }
        $this->db->insert('taskstimers', [
            'task_id' => $taskId,
            'start_time' => (string) time(),
            'staff_id' => $staffId,
            'hourly_rate' => $this->get($taskId)->hourly_rate,
        ]);
        return $this->db->insert_id();
    }

    /** Only one's own that still runs. */
    public function stop_timer(int|string $timerId, int|string $staffId, string $note = ''): bool
    {
        $this->db->where('end_time IS NULL')->update(
            'taskstimers',
            ['end_time' => (string) time()] + ($note === '' ? [] : ['note' => $note]),
            ['id' => $timerId, 'staff_id' => $staffId]
        );
        return $this->db->affected_rows() > 0;
    }

    /** @return list<array<string, ?string>> */
    public function running_timers(int|string $staffId): array
    {
        return $this->timesheet()->where(['staff_id' => $staffId])->where('end_time IS NULL')->get('taskstimers')->result_array();
    }

    /** @return list<array<string, ?string>> of one member, or of all */
    public function timesheets(int|string|null $staffId): array
    {
        $query = $this->timesheet()->order_by(db_prefix() . 'taskstimers.id', 'DESC')->limit(200);
        return ($staffId === null ? $query : $query->where(['staff_id' => $staffId]))->get('taskstimers')->result_array();
    }

    private function timesheet(): object
    {
        $timers = db_prefix() . 'taskstimers';
        return $this->db->select("{$timers}.*, name")->join('tasks', db_prefix() . "tasks.id = {$timers}.task_id", 'LEFT');
    }
}
