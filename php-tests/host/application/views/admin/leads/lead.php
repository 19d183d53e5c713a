<?php $id = $lead->id ?? ''; ?>
<div class="modal-dialog" role="document">
    <div class="modal-content">
        <?= form_open(admin_url('leads/lead' . ($id === '' ? '' : "/{$id}")), ['id' => 'lead-form', 'data-ajax-form' => '1']) ?>
        <div class="modal-header">
            <button type="button" class="close" data-dismiss="modal" aria-label="<?= e(_l('close')) ?>">×</button>
            <h2 class="modal-title"><?= e($lead->name ?? _l('new_lead')) ?></h2>
        </div>
        <div class="modal-body">
            <?php
            foreach (array_diff($fields, ['description']) as $field) {
                echo render_input($field, $field, $lead->$field ?? '');
            }
            echo render_textarea('description', 'description', $lead->description ?? '');
            ?>
        </div>
        <div class="modal-footer">
            <button type="button" class="btn btn-default" data-dismiss="modal"><?= e(_l('close')) ?></button>
            <button type="submit" class="btn btn-primary"><?= e(_l('save')) ?></button>
        </div>
        <?= form_close() ?>
    </div>
</div>
