<div class="login-box">
    <h1><?= e($title) ?></h1>
    <?= $this->load->view('authentication/password_form', [], true) ?>
</div>
