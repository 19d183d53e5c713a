<?php init_head(); ?>
<div id="wrapper">
    <div class="content">
        <?php
        $languages = array_map(static fn (string $name): array => ['id' => $name], $this->app->get_available_languages());
        ?>
        <h1><?= e($title) ?></h1>
        <?= form_open(current_url(), ['id' => 'profile-form', 'class' => 'panel_s panel-body']) ?>
        <?php
        echo render_select('default_language', $languages, ['id', 'id'], 'settings_language', $member->default_language);
        echo render_input('password', 'new_password', '', 'password', ['autocomplete' => 'new-password']);
        ?>
        <button type="submit" class="btn btn-primary"><?= e(_l('save')) ?></button>
        <?= form_close() ?>
    </div>
</div>
<?php init_tail(); ?>
</body>
</html>
