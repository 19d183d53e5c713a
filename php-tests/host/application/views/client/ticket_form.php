<?= form_open($target, ['id' => 'ticket-form', 'class' => 'panel_s panel-body']) ?>
<?= render_input('subject', 'subject', '', 'text', ['required' => 'required']) ?>
<?= render_textarea('message', 'message', '', ['required' => 'required', 'rows' => 10]) ?>
<button type="submit" class="btn btn-primary"><?= e(_l('send')) ?></button>
<?= form_close() ?>
