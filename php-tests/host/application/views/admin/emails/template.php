<?php init_head(); ?>
<div id="wrapper" role="main">
    <div class="content">
        <h1><?= e($title) ?></h1>
        <?= form_open(current_url(), ['id' => 'template-form', 'class' => 'panel_s panel-body']) ?>
        <?php
        $choices = [['id' => '1', 'name' => _l('settings_yes')], ['id' => '0', 'name' => _l('settings_no')]];
        echo render_input('subject', 'subject', $template->subject);
        echo render_textarea('message', 'message', $template->message, ['rows' => 10], [], '', 'editor');
        echo render_select('active', $choices, ['id', 'name'], 'active', $template->active, [], [], '', '', false);
        ?>
        <p id="merge-fields"><?= e(implode(' ', array_column($fields, 'key'))) ?></p>
        <button type="submit" class="btn btn-primary"><?= e(_l('save')) ?></button>
        <?= form_close() ?>
    </div>
</div>
<?php init_tail(); ?>
</body>
</html>
