<div class="modal-dialog" role="document">
    <div class="modal-content">
        <?php $target = admin_url("clients/form_contact/{$client_id}" . ($contact === null ? '' : "/{$contact->id}")); ?>
        <?= form_open($target, ['id' => 'contact-form', 'data-ajax-form' => '1', 'autocomplete' => 'off']) ?>
        <div class="modal-header">
            <button type="button" class="close" data-dismiss="modal" aria-label="<?= e(_l('close')) ?>">×</button>
            <h2 class="modal-title"><?= e($contact->firstname ?? _l('new_contact')) ?></h2>
        </div>
        <div class="modal-body">
            <?php
            foreach (['firstname', 'lastname', 'title', 'email'] as $field) {
                echo render_input($field, $field, $contact->$field ?? '');
            }
            echo render_input('password', 'new_password', '', 'password', ['autocomplete' => 'new-password']);
            ?>
        </div>
        <div class="modal-footer">
            <button type="button" class="btn btn-default" data-dismiss="modal"><?= e(_l('close')) ?></button>
            <button type="submit" class="btn btn-primary"><?= e(_l('save')) ?></button>
        </div>
        <?= form_close() ?>
        <?php hooks()->do_action('after_contact_modal_content_loaded'); ?>
    </div>
</div>
