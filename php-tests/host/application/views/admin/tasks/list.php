<?php init_head(); ?>
<div id="wrapper" role="main">
    <div class="content">
        <h1><?= e($title) ?></h1>
        <p><button type="button" class="btn btn-primary" data-modal-url="<?= e(admin_url('tasks/task')) ?>">
            <?= e(_l('new_task')) ?></button></p>
        <div class="panel_s">
            <div class="panel-body">
                <?php
                render_datatable(
                    ['#', _l('name'), _l('status'), _l('startdate'), _l('duedate')],
                    'tasks',
                    [],
                    ['data-table-url' => admin_url('tasks/table')]
                );
                ?>
            </div>
        </div>
    </div>
</div>
<?php init_tail(); ?>
</body>
</html>
