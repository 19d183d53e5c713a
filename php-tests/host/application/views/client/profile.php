<h1><?= e($title) ?></h1>
<?= form_open(site_url('clients/profile'), ['id' => 'profile-form', 'class' => 'panel_s panel-body']) ?>
<?php
foreach (['firstname', 'lastname', 'title'] as $field) {
    echo render_input($field, $field, $contact->$field);
}
$languages = array_map(static fn (string $name): array => ['id' => $name], $this->app->get_available_languages());
$language = $this->db->get_where('clients', ['userid' => get_client_user_id()])->row()->default_language;
echo render_select('default_language', $languages, ['id', 'id'], 'settings_language', $language);
echo render_select('direction', [['id' => 'ltr'], ['id' => 'rtl']], ['id', 'id'], 'direction', $contact->direction);
echo render_input('password', 'new_password', '', 'password', ['autocomplete' => 'new-password']);
?>
<button type="submit" class="btn btn-primary"><?= e(_l('save')) ?></button>
<?= form_close() ?>
<?php hooks()->do_action('after_client_profile_form_loaded'); ?>
