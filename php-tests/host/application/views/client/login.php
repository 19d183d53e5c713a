<div class="login-box">
    <h1><?= e($title) ?></h1>
    <?= form_open(site_url('authentication/login'), ['class' => 'login-form']) ?>
    <?php hooks()->do_action('clients_login_form_start'); ?>
    <?= render_input('email', 'clients_login_email', '', 'email', ['autofocus' => 'autofocus', 'autocomplete' => 'username']) ?>
    <?= render_input('password', 'clients_login_password', '', 'password', ['autocomplete' => 'current-password']) ?>
    <div class="form-group checkbox">
        <input type="checkbox" id="remember" name="remember" value="1">
        <label for="remember"><?= e(_l('admin_auth_login_remember_me')) ?></label>
    </div>
    <button type="submit" class="btn btn-primary btn-block"><?= e(_l('login')) ?></button>
    <p><a href="<?= e(site_url('authentication/forgot_password')) ?>"><?= e(_l('forgot_password')) ?></a></p>
    <?php hooks()->do_action('clients_login_form_end'); ?>
    <?= form_close() ?>
</div>
