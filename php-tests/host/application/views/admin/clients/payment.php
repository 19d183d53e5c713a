<?php init_head(); ?>
<div id="wrapper" role="main">
    <div class="content">
        <h1><?= e($title) ?></h1>
        <?= $this->load->view('payment_form', [], true) ?>
    </div>
</div>
<?php init_tail(); ?>
</body>
</html>
