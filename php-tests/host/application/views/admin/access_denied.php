<?php init_head(); ?>
<div id="wrapper" role="main">
    <div class="content">
        <h1><?= e($title) ?></h1>
        <p><?= e(_l('access_denied')) ?></p>
    </div>
</div>
<?php init_tail(); ?>
</body>
</html>
