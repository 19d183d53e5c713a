<?php
$this->load->model('tasks_model');
$timers = $this->tasks_model->running_timers(get_staff_user_id());
?>
<button type="button" class="btn btn-link top-timers" id="timers-toggle" aria-expanded="false" aria-controls="started-timers"
    data-toggle-panel="started-timers"><?= e(_l('timers')) ?>
    <span class="badge icon-started-timers"<?= $timers === [] ? ' hidden' : '' ?>><?= count($timers) ?></span></button>
<div id="started-timers" class="dropdown-panel started-timers-top" hidden>
    <?php if ($timers === []) : ?>
    <p><?= e(_l('no_timers')) ?></p>
    <?php endif ?>
    <?php foreach ($timers as $timer) : ?>
    <p data-timer="<?= e($timer['id']) ?>">
        <a href="<?= e(admin_url("tasks/view/{$timer['task_id']}")) ?>"><?= e($timer['name']) ?></a>
        <span class="timer-time" data-timer-since="<?= e($timer['start_time']) ?>"></span>
        <button type="button" class="btn btn-danger" data-timer-task="<?= e($timer['task_id']) ?>"
            data-timer-id="<?= e($timer['id']) ?>"><?= e(_l('timer_stop')) ?></button>
    </p>
    <?php endforeach ?>
</div>
