<?php init_head(); ?>
<div id="wrapper" role="main">
    <div class="content">
        <h1><?= e($title) ?></h1>
        <p><a class="btn btn-primary" href="<?= e(admin_url('proposals/proposal')) ?>"><?= e(_l('new_proposal')) ?></a></p>
        <ul class="panel_s panel-body" id="proposals">
            <?php foreach ($proposals as $proposal) : ?>
            <li><a href="<?= e(admin_url("proposals/proposal/{$proposal['id']}")) ?>"><?= e($proposal['subject']) ?></a></li>
            <?php endforeach ?>
        </ul>
    </div>
</div>
<?php init_tail(); ?>
</body>
</html>
