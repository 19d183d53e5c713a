<?php init_head(); ?>
<div id="wrapper" role="main">
    <div class="content">
        <?php
        $granted = [];
        foreach ($role->permissions as $feature => $capabilities) {
            foreach ($capabilities as $capability) {
                $granted[] = ['feature' => $feature, 'capability' => $capability];
            }
        }
        ?>
        <h1><?= e($title) ?></h1>
        <?= form_open(current_url(), ['id' => 'role-form', 'class' => 'panel_s panel-body']) ?>
        <?= render_input('name', 'name', $role->name) ?>
        <?= $this->load->view('admin/permissions', ['granted' => $granted], true) ?>
        <p class="checkbox"><input type="checkbox" id="update_staff_permissions" name="update_staff_permissions" value="1">
            <label for="update_staff_permissions"><?= e(_l('role_update_staff_permissions')) ?></label></p>
        <button type="submit" class="btn btn-primary"><?= e(_l('save')) ?></button>
        <?= form_close() ?>
    </div>
</div>
<?php init_tail(); ?>
</body>
</html>
