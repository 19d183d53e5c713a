<?php

/** The staff login: a bare layout of its own, without the admin area's head and footer hooks. */

host_head($title, false);
hooks()->do_action('app_admin_authentication_head');
?>
</head>
<body class="login_admin">
<div class="login-box">
    <h1><?= e($title) ?></h1>
    <?= alerts() ?>
    <?= form_open(admin_url('authentication')) ?>
    <?php hooks()->do_action('after_admin_login_form_start'); ?>
    <?= render_input('email', 'admin_auth_login_email', '', 'email', ['autofocus' => 'autofocus', 'autocomplete' => 'username']) ?>
    <?= render_input('password', 'admin_auth_login_password', '', 'password', ['autocomplete' => 'current-password']) ?>
    <div class="form-group checkbox">
        <input type="checkbox" id="remember" name="remember" value="1">
        <label for="remember"><?= e(_l('admin_auth_login_remember_me')) ?></label>
    </div>
    <button type="submit" class="btn btn-primary btn-block"><?= e(_l('login')) ?></button>
    <p><a href="<?= e(admin_url('authentication/forgot_password')) ?>"><?= e(_l('forgot_password')) ?></a></p>
    <?php hooks()->do_action('before_admin_login_form_close'); ?>
    <?= form_close() ?>
</div>
</body>
</html>
