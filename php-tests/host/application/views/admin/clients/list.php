<?php init_head(); ?>
<div id="wrapper" role="main">
    <div class="content">
        <h1><?= e($title) ?></h1>
        <div class="panel_s">
            <div class="panel-body">
                <div class="form-inline">
                    <button type="button" class="btn btn-default btn-dt-reload"><?= e(_l('reload')) ?></button>
                    <input type="search" class="form-control" id="clients-search" aria-label="<?= e(_l('search')) ?>"
                        placeholder="<?= e(_l('search')) ?>">
                </div>
                <table class="table dataTable" id="clients" data-url="<?= e(admin_url('clients/table')) ?>"
                    data-label="<?= e(_l('clients')) ?>" data-row-url="<?= e(admin_url('clients/client/')) ?>">
                    <thead><tr>
                        <th>#</th><th><?= e(_l('company')) ?></th><th><?= e(_l('phonenumber')) ?></th><th><?= e(_l('city')) ?></th>
                    </tr></thead>
                    <tbody></tbody>
                </table>
                <p class="dataTables_info" role="status"></p>
            </div>
        </div>
    </div>
</div>
<?php init_tail(); ?>
</body>
</html>
