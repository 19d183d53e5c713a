<?php init_head(); ?>
<div id="wrapper" role="main">
    <div class="content">
        <h1><?= e($title) ?></h1>
        <div class="settings">
            <ul class="nav settings-tabs">
                <?php foreach ($pages as $slug => $tab) : ?>
                <li class="settings-group-<?= e($slug) ?><?= $slug === $group ? ' active' : '' ?>">
                    <a href="<?= e(admin_url("settings?group={$slug}")) ?>"><?= e(_l($tab['name'])) ?></a></li>
                <?php endforeach ?>
            </ul>
            <div class="panel_s">
                <div class="panel-body">
                    <?php
                    $target = $page['update_url'] !== '' ? $page['update_url'] : uri_string() . "?group={$group}";
                    $class = $page['update_url'] !== '' ? 'custom-update-url' : '';
                    echo form_open_multipart($target, ['id' => 'settings-form', 'class' => $class]);
                    hooks()->do_action('before_settings_group_view', $page + ['slug' => $group]);
                    echo $this->load->view($page['view'], [], true);
                    hooks()->do_action('after_settings_group_view', $page + ['slug' => $group]);
                    ?>
                    <button type="submit" class="btn btn-primary"><?= e(_l('settings_save')) ?></button>
                    <?= form_close() ?>
                </div>
            </div>
        </div>
    </div>
</div>
<?php init_tail(); ?>
</body>
</html>
