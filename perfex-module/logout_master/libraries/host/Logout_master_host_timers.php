<?php

/**
 * The host's running task timers, table `taskstimers`: finds those of one person and ends them at a moment. A host
 * without the table has none.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_host_timers
{
    private const COLUMNS = ['taskstimers' => ['id', 'task_id', 'start_time', 'end_time', 'staff_id', 'note'],
        'tasks' => ['id', 'name']];

    /** @var array<string, bool> by table */
    private array $known = [];

    public function is_there(): bool
    {
        return $this->has('taskstimers');
    }

    /**
     * Those that were running already at a moment and still are.
     *
     * @return list<array{id: int, task: string, started_at: int}>
     */
    public function running(int $staff, int $at): array
    {
        if (!$this->is_there()) {
            return [];
        }
        $timers = $this->table('taskstimers');
        $tasks = $this->has('tasks') ? "LEFT JOIN {$this->table('tasks')} k ON k.`id` = t.`task_id`" : '';
        $name = $tasks === '' ? "''" : 'k.`name`';
        $rows = $this->query(
            "SELECT t.`id`, t.`task_id`, t.`start_time`, {$name} AS `task` FROM {$timers} t {$tasks}"
            . ' WHERE t.`staff_id` = ? AND t.`end_time` IS NULL ORDER BY t.`id`',
            [$staff]
        )->result_array();
        $running = [];
        foreach ($rows as $row) {
            // The host keeps Unix seconds as text, which a database would compare letter by letter.
            if ((int) $row['start_time'] <= $at) {
                $task = (string) ($row['task'] ?? '');
                $running[] = [
                    'id' => (int) $row['id'],
                    'task' => $task !== '' ? $task : '#' . (int) $row['task_id'],
                    'started_at' => (int) $row['start_time'],
                ];
            }
        }
        return $running;
    }

    /** Ends one timer of one person, if it still runs; whether it did. */
    public function cut(int $id, int $staff, int $at, string $note): bool
    {
        if (!$this->is_there()) {
            return false;
        }
        $timers = $this->table('taskstimers');
        $open = [$id, $staff];
        $row = $this->query(
            "SELECT `start_time`, `note` FROM {$timers} WHERE `id` = ? AND `staff_id` = ? AND `end_time` IS NULL",
            $open
        )->row();
        if ($row === null) {
            return false;
        }
        $end = (string) max($at, (int) $row->start_time);
        $text = trim((string) $row->note . "\n" . $note);
        $this->query(
            "UPDATE {$timers} SET `end_time` = ?, `note` = ? WHERE `id` = ? AND `staff_id` = ? AND `end_time` IS NULL",
            [$end, $text, ...$open]
        );
        return true;
    }

    private function has(string $table): bool
    {
        return $this->known[$table] ??= $this->look($table);
    }

    private function look(string $table): bool
    {
        $columns = self::COLUMNS[$table];
        $marks = implode(', ', array_fill(0, count($columns), '?'));
        try {
            $found = $this->query(
                'SELECT COUNT(*) AS `found` FROM information_schema.columns'
                . " WHERE table_schema = DATABASE() AND table_name = ? AND column_name IN ({$marks})",
                [db_prefix() . $table, ...$columns]
            )->row();
            return (int) ($found->found ?? 0) === count($columns);
        } catch (\Throwable) {
            // Another kind of database than the host's usual one: there is nothing to look into.
            return false;
        }
    }

    private function table(string $name): string
    {
        return '`' . db_prefix() . $name . '`';
    }

    /** @param list<string|int> $values */
    private function query(string $sql, array $values): mixed
    {
        return Logout_master_host_database::query($sql, $values);
    }
}
