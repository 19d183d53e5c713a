<?php
$running = array_filter(
    $this->tasks_model->running_timers(get_staff_user_id()),
    static fn (array $timer): bool => $timer['task_id'] === $task->id
);
$timer = reset($running);
init_head();
?>
<div id="wrapper" role="main">
    <div class="content">
        <h1>#<?= e($task->id) ?> <?= e($title) ?></h1>
        <div class="panel_s panel-body">
            <p><?= e(strip_tags((string) $task->description)) ?></p>
            <div class="form-inline" id="task-timer" data-task-id="<?= e($task->id) ?>">
                <?php if ($timer === false) : ?>
                <button type="button" class="btn btn-primary" data-timer-task="<?= e($task->id) ?>"><?= e(_l('timer_start')) ?></button>
                <?php else : ?>
                <input type="text" class="form-control" data-timer-note aria-label="<?= e(_l('note')) ?>"
                    placeholder="<?= e(_l('note')) ?>">
                <button type="button" class="btn btn-danger" data-timer-task="<?= e($task->id) ?>"
                    data-timer-id="<?= e($timer['id']) ?>"><?= e(_l('timer_stop')) ?></button>
                <?php endif ?>
                <button type="button" class="btn btn-default" data-modal-url="<?= e(admin_url("tasks/task/{$task->id}")) ?>">
                    <?= e(_l('edit')) ?></button>
            </div>
        </div>
    </div>
</div>
<?php init_tail(); ?>
</body>
</html>
