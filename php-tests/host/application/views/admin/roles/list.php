<?php init_head(); ?>
<div id="wrapper" role="main">
    <div class="content">
        <h1><?= e($title) ?></h1>
        <ul class="panel_s panel-body" id="roles">
            <?php foreach ($roles as $role) : ?>
            <li><a href="<?= e(admin_url("roles/role/{$role['roleid']}")) ?>"><?= e($role['name']) ?></a></li>
            <?php endforeach ?>
        </ul>
    </div>
</div>
<?php init_tail(); ?>
</body>
</html>
