<?php init_head(); ?>
<div id="wrapper" role="main">
    <div class="content">
        <h1><?= e($title) ?></h1>
        <div class="panel_s">
            <div class="panel-body">
                <table class="table" id="activity-log">
                    <thead><tr>
                        <th><?= e(_l('date')) ?></th><th><?= e(_l('description')) ?></th><th><?= e(_l('staff')) ?></th>
                    </tr></thead>
                    <tbody>
                        <?php foreach ($entries as $entry) : ?>
                        <tr>
                            <td><?= e($entry['date']) ?></td>
                            <td><?= e($entry['description']) ?></td>
                            <td><?= e($entry['staffid']) ?></td>
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
