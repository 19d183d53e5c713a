<?php init_head(); ?>
<div id="wrapper" role="main">
    <div class="content">
        <h1><?= e($title) ?></h1>
        <p><a class="btn btn-primary" href="<?= e(admin_url('staff/member')) ?>"><?= e(_l('new_staff')) ?></a></p>
        <div class="panel_s">
            <div class="panel-body">
                <table class="table" id="staff">
                    <thead><tr>
                        <th><?= e(_l('name')) ?></th><th><?= e(_l('email')) ?></th><th><?= e(_l('last_login')) ?></th>
                        <th><?= e(_l('last_activity')) ?></th>
                    </tr></thead>
                    <tbody>
                        <?php foreach ($members as $member) : ?>
                        <tr>
                            <td><a href="<?= e(admin_url("staff/member/{$member['staffid']}")) ?>">
                                <?= e("{$member['firstname']} {$member['lastname']}") ?></a></td>
                            <td><?= e($member['email']) ?></td>
                            <td><?= e($member['last_login']) ?></td>
                            <td><?= e($member['last_activity']) ?></td>
                        </tr>
                        <?php endforeach ?>
                    </tbody>
                </table>
            </div>
        </div>
    </div>
</div>
<?php init_tail(); ?>
</body>
</html>
