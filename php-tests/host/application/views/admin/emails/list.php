<?php init_head(); ?>
<div id="wrapper" role="main">
    <div class="content">
        <h1><?= e($title) ?></h1>
        <ul class="panel_s panel-body" id="email-templates">
            <?php foreach ($templates as $template) : ?>
            <li><a href="<?= e(admin_url("emails/email_template/{$template['emailtemplateid']}")) ?>"><?= e($template['name']) ?></a></li>
            <?php endforeach ?>
        </ul>
        <?php hooks()->do_action('after_email_templates'); ?>
    </div>
</div>
<?php init_tail(); ?>
</body>
</html>
