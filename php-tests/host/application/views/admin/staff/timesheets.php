<?php init_head(); ?>
<div id="wrapper" role="main">
    <div class="content">
        <h1><?= e($title) ?></h1>
        <div class="panel_s">
            <div class="panel-body">
                <table class="table" id="timesheets">
                    <thead><tr>
                        <th><?= e(_l('staff')) ?></th><th><?= e(_l('task')) ?></th><th><?= e(_l('timer_start')) ?></th>
                        <th><?= e(_l('timer_end')) ?></th><th><?= e(_l('timer_hours')) ?></th><th><?= e(_l('note')) ?></th>
                    </tr></thead>
                    <tbody>
                        <?php foreach ($entries as $entry) : ?>
                            <?php $ended = $entry['end_time'] ?? null; ?>
                        <tr data-timer-row="<?= e($entry['id']) ?>">
                            <td><?= e(get_staff_full_name($entry['staff_id'])) ?></td>
                            <td><a href="<?= e(admin_url("tasks/view/{$entry['task_id']}")) ?>"><?= e($entry['name']) ?></a></td>
                            <td><?= e(date('Y-m-d H:i:s', (int) $entry['start_time'])) ?></td>
                            <td><?= e($ended === null ? '' : date('Y-m-d H:i:s', (int) $ended)) ?></td>
                            <td><?= e($ended === null ? '' : gmdate('H:i:s', (int) $ended - (int) $entry['start_time'])) ?></td>
                            <td><?= e($entry['note']) ?></td>
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
