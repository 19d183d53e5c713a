<?php init_head(); ?>
<div id="wrapper" role="main">
    <div class="content">
        <?php
        $languages = array_map(static fn (string $name): array => ['id' => $name], $this->app->get_available_languages());
        $choices = [['id' => '1', 'name' => _l('settings_yes')], ['id' => '0', 'name' => _l('settings_no')]];
        $language = $member->default_language ?? '';
        ?>
        <h1><?= e($member === null ? _l('new_staff') : "{$member->firstname} {$member->lastname}") ?></h1>
        <?= form_open(current_url(), ['id' => 'staff-form', 'class' => 'panel_s panel-body']) ?>
        <div class="columns">
            <?php
            echo render_input('firstname', 'firstname', $member->firstname ?? '');
            echo render_input('lastname', 'lastname', $member->lastname ?? '');
            echo render_input('email', 'email', $member->email ?? '', 'email');
            echo render_input('password', 'new_password', '', 'password', ['autocomplete' => 'new-password']);
            echo render_select('role', $roles, ['roleid', 'name'], 'role', $member->role ?? '');
            echo render_select('default_language', $languages, ['id', 'id'], 'settings_language', $language);
            echo render_select('active', $choices, ['id', 'name'], 'active', $member->active ?? '1', [], [], '', '', false);
            $admin = $member->admin ?? '0';
            echo render_select('administrator', $choices, ['id', 'name'], 'administrator', $admin, [], [], '', '', false);
            ?>
        </div>
        <h2><?= e(_l('permissions')) ?></h2>
        <?= $this->load->view('admin/permissions', ['granted' => $granted], true) ?>
        <button type="submit" class="btn btn-primary"><?= e(_l('save')) ?></button>
        <?= form_close() ?>
    </div>
</div>
<?php init_tail(); ?>
</body>
</html>
