<?php
$seconds = static fn (string $form): string => render_input("{$form}_seconds", 'seconds', '0', 'number', [
    'name' => 'seconds', 'min' => '0', 'max' => '60', 'step' => '0.1',
]);
init_head();
?>
<div id="wrapper" role="main">
    <div class="content">
        <h1><?= e($title) ?></h1>
        <?= form_open_multipart(admin_url('files/upload'), ['id' => 'upload-form', 'class' => 'panel_s panel-body']) ?>
        <h2><?= e(_l('upload')) ?></h2>
        <?= render_input('file', 'file', '', 'file') . $seconds('upload') ?>
        <button type="submit" class="btn btn-primary"><?= e(_l('upload')) ?></button>
        <?= form_close() ?>
        <?= form_open_multipart(admin_url('files/import'), ['id' => 'import-form', 'class' => 'panel_s panel-body']) ?>
        <h2><?= e(_l('import')) ?></h2>
        <?= render_input('file_csv', 'file', '', 'file', ['accept' => '.csv']) . $seconds('import') ?>
        <button type="submit" class="btn btn-primary"><?= e(_l('import')) ?></button>
        <?= form_close() ?>
        <?= form_open(admin_url('files/export'), ['id' => 'export-form', 'class' => 'panel_s panel-body']) ?>
        <h2><?= e(_l('export')) ?></h2>
        <?= $seconds('export') ?>
        <button type="submit" class="btn btn-primary"><?= e(_l('export')) ?></button>
        <a class="btn btn-default" href="<?= e(admin_url('files/export')) ?>"><?= e(_l('export')) ?> CSV</a>
        <?= form_close() ?>
        <ul class="panel_s panel-body" id="files">
            <?php foreach ($files as $file) : ?>
            <li><?= e($file['file_name']) ?></li>
            <?php endforeach ?>
        </ul>
    </div>
</div>
<?php init_tail(); ?>
</body>
</html>
