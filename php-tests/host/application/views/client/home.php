<h1><?= e(_l('welcome', get_contact_full_name())) ?></h1>
<div class="panel_s">
    <div class="panel-body">
        <h2><?= e(_l('tickets')) ?></h2>
        <?= $this->load->view('client/tickets_table', [], true) ?>
        <p><a class="btn btn-primary" href="<?= e(site_url('clients/open_ticket')) ?>"><?= e(_l('open_ticket')) ?></a></p>
    </div>
</div>
