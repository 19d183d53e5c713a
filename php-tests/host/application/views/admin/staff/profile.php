<?php init_head(); ?>
<div id="wrapper" role="main">
    <div class="content">
        <?php
        $languages = array_map(static fn (string $name): array => ['id' => $name], $this->app->get_available_languages());
        ?>
        <h1><?= e($title) ?></h1>
        <?= form_open(current_url(), ['id' => 'profile-form', 'class' => 'panel_s panel-body']) ?>
        <?php
        echo render_select('default_language', $languages, ['id', 'id'], 'settings_language', $member->default_language);
        echo render_select('direction', [['id' => 'ltr'], ['id' => 'rtl']], ['id', 'id'], 'direction', $member->direction);
        echo render_input('password', 'new_password', '', 'password', ['autocomplete' => 'new-password']);
        ?>
        <button type="submit" class="btn btn-primary"><?= e(_l('save')) ?></button>
        <?= form_close() ?>
        <?= form_open(admin_url('staff/change_password_profile'), ['id' => 'password-form', 'class' => 'panel_s panel-body']) ?>
        <?php
        echo render_input('oldpassword', 'old_password', '', 'password', ['autocomplete' => 'current-password']);
        echo render_input('newpassword', 'new_password', '', 'password', ['autocomplete' => 'new-password']);
        echo render_input('newpasswordr', 'new_password_repeat', '', 'password', ['autocomplete' => 'new-password']);
        ?>
        <button type="submit" class="btn btn-primary"><?= e(_l('save')) ?></button>
        <?= form_close() ?>
        <?= form_open(admin_url('staff/update_two_factor'), ['id' => 'two-factor-form', 'class' => 'panel_s panel-body']) ?>
        <?php
        $kinds = [['id' => '0', 'name' => _l('settings_no')], ['id' => '1', 'name' => _l('email')],
            ['id' => '2', 'name' => _l('two_factor_app')]];
        $kind = $member->two_factor_auth_enabled;
        echo render_select('two_factor_auth', $kinds, ['id', 'name'], 'two_factor', $kind, [], [], '', '', false);
        ?>
        <?php if ($this->two_factor_model->is_app($member)) : ?>
        <p><code id="app-secret"><?= e($this->two_factor_model->secret($member)) ?></code></p>
        <?php endif ?>
        <button type="submit" class="btn btn-primary"><?= e(_l('save')) ?></button>
        <?= form_close() ?>
        <p><a href="<?= e(admin_url('staff/timesheets')) ?>"><?= e(_l('timesheets')) ?></a></p>
    </div>
</div>
<?php init_tail(); ?>
</body>
</html>
