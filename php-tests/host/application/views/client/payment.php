<h1><?= e($title) ?></h1>
<?= $this->load->view('payment_form', [], true) ?>
