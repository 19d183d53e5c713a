<?php hooks()->do_action('app_ticket_form_head'); ?>
<h1><?= e($title) ?></h1>
<?= $this->load->view('client/ticket_form', ['target' => site_url('forms/ticket')], true) ?>
<?php hooks()->do_action('app_ticket_form_footer'); ?>
