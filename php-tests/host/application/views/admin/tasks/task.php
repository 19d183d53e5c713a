<?php $id = $task->id ?? ''; ?>
<div class="modal-dialog" role="document">
    <div class="modal-content">
        <?= form_open(admin_url('tasks/task' . ($id === '' ? '' : "/{$id}")), ['id' => 'task-form', 'data-ajax-form' => '1']) ?>
        <div class="modal-header">
            <button type="button" class="close" data-dismiss="modal" aria-label="<?= e(_l('close')) ?>">×</button>
            <h2 class="modal-title"><?= e($task->name ?? _l('new_task')) ?></h2>
        </div>
        <div class="modal-body">
            <?php
            echo render_input('name', 'name', $task->name ?? '', 'text', ['required' => 'required']);
            echo render_input('startdate', 'startdate', $task->startdate ?? date('Y-m-d'), 'date');
            echo render_input('hourly_rate', 'hourly_rate', $task->hourly_rate ?? '0', 'number', ['step' => '0.01', 'min' => '0']);
            echo render_textarea('description', 'description', $task->description ?? '', ['rows' => 8], [], '', 'editor');
            ?>
        </div>
        <div class="modal-footer">
            <button type="button" class="btn btn-default" data-dismiss="modal"><?= e(_l('close')) ?></button>
            <button type="submit" class="btn btn-primary"><?= e(_l('save')) ?></button>
        </div>
        <?= form_close() ?>
    </div>
</div>
