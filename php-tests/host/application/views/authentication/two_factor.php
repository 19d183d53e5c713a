<?php

/** The second step of the staff login, in the bare layout of the first. */

host_head($title, false);
hooks()->do_action('app_admin_authentication_head');
?>
</head>
<body class="login_admin two_factor_authentication_code">
<div class="login-box">
    <h1><?= e($title) ?></h1>
    <?= alerts() ?>
    <?= form_open(current_url()) ?>
    <p><?= e(_l($is_app ? 'two_factor_app_help' : 'two_factor_mail_help')) ?></p>
    <?php $hints = ['autofocus' => 'autofocus', 'autocomplete' => 'one-time-code', 'inputmode' => 'numeric']; ?>
    <?= render_input('code', 'two_factor_code', '', 'text', $hints) ?>
    <button type="submit" class="btn btn-primary btn-block"><?= e(_l('confirm')) ?></button>
    <?= form_close() ?>
    <p><a href="<?= e(admin_url('authentication')) ?>"><?= e(_l('back_to_login')) ?></a></p>
</div>
</body>
</html>
