<?php init_head(); ?>
<div id="wrapper">
    <div class="content">
        <?php hooks()->do_action('before_start_render_dashboard_content'); ?>
        <h1><?= e($title) ?></h1>
        <div class="figures">
            <?php foreach ($figures as $name => $figure) : ?>
            <div class="panel_s figure"><strong><?= e($figure) ?></strong> <?= e(_l($name)) ?></div>
            <?php endforeach ?>
        </div>
        <?php hooks()->do_action('after_dashboard_top_container'); ?>
        <?php foreach ($widgets as $widget) : ?>
            <?php $this->load->view($widget['path']); ?>
        <?php endforeach ?>
        <div class="panel_s">
            <div class="panel-body">
                <h2><?= e(_l('latest_file')) ?></h2>
                <p><img class="preview" src="<?= e(site_url('download/preview_image')) ?>" alt="<?= e(_l('preview')) ?>"></p>
            </div>
        </div>
        <?php hooks()->do_action('after_dashboard'); ?>
    </div>
</div>
<?php init_tail(); ?>
</body>
</html>
