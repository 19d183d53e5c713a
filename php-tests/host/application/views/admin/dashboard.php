<?php
$contained = static fn (string $name): array => array_filter(
    $widgets,
    static fn (array $widget): bool => ($widget['container'] ?? 'top-12') === $name
);
$flags = JSON_THROW_ON_ERROR | JSON_HEX_TAG | JSON_HEX_AMP;
init_head();
?>
<div id="wrapper" role="main">
    <div class="content">
        <?php hooks()->do_action('before_start_render_dashboard_content'); ?>
        <h1><?= e($title) ?></h1>
        <div class="figures">
            <?php foreach ($figures as $name => $figure) : ?>
            <div class="panel_s figure"><strong><?= e($figure) ?></strong> <?= e(_l($name)) ?></div>
            <?php endforeach ?>
        </div>
        <?php hooks()->do_action('after_dashboard_top_container'); ?>
        <?php foreach (['top-12', 'middle-left-6', 'middle-right-6', 'left-8', 'right-4', 'bottom-left-4'] as $container) : ?>
        <div data-container="<?= e($container) ?>">
            <?php foreach ($contained($container) as $widget) : ?>
                <?= $this->load->view($widget['path'], [], true) ?>
            <?php endforeach ?>
        </div>
            <?php $container === 'middle-right-6' && hooks()->do_action('after_dashboard_half_container'); ?>
        <?php endforeach ?>
        <div class="panel_s">
            <div class="panel-body dashboard-plot">
                <canvas id="figures-chart" role="img" data-label="<?= e(_l('total')) ?>" aria-label="<?= e($title) ?>"></canvas>
                <script type="application/json" id="figures-data"><?= json_encode($figures, $flags) ?></script>
            </div>
        </div>
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
