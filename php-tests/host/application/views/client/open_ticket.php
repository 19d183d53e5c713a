<h1><?= e($title) ?></h1>
<?= $this->load->view('client/ticket_form', ['target' => site_url('clients/open_ticket')], true) ?>
