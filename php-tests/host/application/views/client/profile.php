<h1><?= e($title) ?></h1>
<?= form_open(site_url('clients/profile'), ['id' => 'profile-form', 'class' => 'panel_s panel-body']) ?>
<?php
foreach (['firstname', 'lastname', 'title'] as $field) {
    echo render_input($field, $field, $contact->$field);
}
echo render_input('password', 'new_password', '', 'password', ['autocomplete' => 'new-password']);
?>
<button type="submit" class="btn btn-primary"><?= e(_l('save')) ?></button>
<?= form_close() ?>
<?php hooks()->do_action('after_client_profile_form_loaded'); ?>
