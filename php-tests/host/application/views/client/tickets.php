<h1><?= e($title) ?></h1>
<p><a class="btn btn-primary" href="<?= e(site_url('clients/open_ticket')) ?>"><?= e(_l('open_ticket')) ?></a></p>
<div class="panel_s">
    <div class="panel-body"><?= $this->load->view('client/tickets_table', [], true) ?></div>
</div>
