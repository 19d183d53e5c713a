<?php

host_head($title, false);
hooks()->do_action('app_admin_authentication_head');
?>
</head>
<body class="login_admin">
<div class="login-box">
    <h1><?= e($title) ?></h1>
    <?= alerts() ?>
    <?= $this->load->view('authentication/password_form', [], true) ?>
</div>
</body>
</html>
