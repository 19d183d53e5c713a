<?php

/** Rows of the table of tasks. */

declare(strict_types=1);

$result = data_tables_init(['id', 'name', 'status', 'startdate', 'duedate'], 'id', db_prefix() . 'tasks');
$output = $result['output'];
foreach ($result['rResult'] as $task) {
    $links = '<a href="' . e(admin_url("tasks/view/{$task['id']}")) . '">' . e($task['name']) . '</a> '
        . '<button type="button" class="btn btn-link" data-modal-url="' . e(admin_url("tasks/task/{$task['id']}")) . '">'
        . e(_l('edit')) . '</button>';
    $output['aaData'][] = [e($task['id']), $links, e(_l("task_status_{$task['status']}")), e($task['startdate']), e($task['duedate'])];
}
