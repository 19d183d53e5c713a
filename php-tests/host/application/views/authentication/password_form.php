<?php

echo form_open(current_url(), ['id' => 'password-form']);
if ($form === 'forgot_password') {
    echo render_input('email', 'email', '', 'email', ['autocomplete' => 'username', 'required' => 'required']);
} else {
    echo render_input('password', 'new_password', '', 'password', ['autocomplete' => 'new-password', 'required' => 'required']);
    echo render_input('rpassword', 'new_password_repeat', '', 'password', ['autocomplete' => 'new-password', 'required' => 'required']);
}
?>
<button type="submit" class="btn btn-primary btn-block"><?= e(_l('confirm')) ?></button>
<?= form_close() ?>
