<?php init_head(); ?>
<div id="wrapper" role="main">
    <div class="content">
        <h1><?= e($title) ?></h1>
        <div class="panel_s">
            <div class="panel-body">
                <?= form_open_multipart(admin_url('modules/upload'), ['id' => 'module-upload', 'class' => 'form-inline']) ?>
                <input type="file" name="module" accept=".zip" aria-label="<?= e(_l('module_file')) ?>">
                <button type="submit" class="btn btn-default"><?= e(_l('module_install')) ?></button>
                <?= form_close() ?>
            </div>
        </div>
        <div class="panel_s">
            <div class="panel-body">
                <table class="table" id="modules">
                    <thead><tr><th><?= e(_l('module')) ?></th><th><?= e(_l('description')) ?></th></tr></thead>
                    <tbody>
                        <?php foreach ($modules as $name => $module) : ?>
                            <?php
                            $links = [];
                            $actions = $module['activated'] ? ['deactivate'] : ['activate', 'uninstall'];
                            if ($this->app_modules->is_database_upgrade_required($name)) {
                                $actions[] = 'upgrade_database';
                            }
                            foreach ($actions as $action) {
                                $links[] = '<a class="module-' . $action . '" href="' . e(admin_url("modules/{$action}/{$name}")) . '">'
                                    . e(_l("module_{$action}")) . '</a>';
                            }
                            $links = hooks()->apply_filters("module_{$name}_action_links", $links);
                            ?>
                        <tr data-module="<?= e($name) ?>" class="<?= $module['activated'] ? 'active' : '' ?>">
                            <td><strong><?= e($module['headers']['module_name']) ?></strong><br><?= implode(' | ', $links) ?></td>
                            <td><?= e($module['headers']['description']) ?><br>
                                <small><?= e(_l('version', $module['headers']['version'])) ?></small></td>
                        </tr>
                        <?php endforeach ?>
                    </tbody>
                </table>
            </div>
        </div>
    </div>
</div>
<?php init_tail(); ?>
</body>
</html>
