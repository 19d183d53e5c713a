<?php

/**
 * "Live sessions" within the staff area's frame: the filter, the table, and the end of all others. Plain forms, so it
 * needs no script; the script keeps the table and its times as they are now.
 *
 * @var array<string, mixed> $logout_master what it shows, by the names below and in views/live_table.php
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

[
    'language' => $language,
    'kind' => $kind,
    'person' => $person,
    'status' => $status,
    'address' => $address,
    'size' => $size,
    'may_end' => $may_end,
    'page_url' => $page_url,
    'rows_url' => $rows_url,
    'csrf' => $csrf,
    'script' => $script,
    'style' => $style,
] = $logout_master;

$e = static fn (string $value): string => htmlspecialchars($value, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');
$text = static fn (string $key, array $values = []): string => $e($language->text($key, $values));
$kinds = ['' => 'audit_all', 'staff' => 'settings_of_staff', 'contact' => 'settings_of_contact'];
$statuses = ['' => 'audit_all', 'active' => 'live_status_active', 'warning' => 'live_status_warning',
    'locked' => 'live_status_locked'];

init_head();
?>
<link rel="stylesheet" href="<?= $e($style) ?>">
<div id="wrapper">
    <div class="content logout-master-wide" id="logout-master-live-page" dir="<?= $text('direction') ?>">
        <h1><?= $text('live_title') ?></h1>
        <p><?= $text('live_intro') ?></p>
        <div class="panel_s"><div class="panel-body">
            <form method="get" action="<?= $e($page_url()) ?>" class="form-inline" id="logout-master-live-filter">
                <?php foreach (['kind' => [$kinds, $kind], 'status' => [$statuses, $status]] as $name => [$choices, $chosen]) : ?>
                    <label><?= $text($name === 'kind' ? 'audit_kind' : 'live_col_status') ?>
                        <select name="<?= $name ?>" class="form-control">
                            <?php foreach ($choices as $value => $key) : ?>
                                <option value="<?= $value ?>"<?= $value === $chosen ? ' selected' : '' ?>><?= $text($key) ?></option>
                            <?php endforeach ?>
                        </select>
                    </label>
                <?php endforeach ?>
                <label><?= $text('live_filter_person') ?>
                    <input type="search" name="person" value="<?= $e($person) ?>" maxlength="64" class="form-control">
                </label>
                <label><?= $text('live_filter_address') ?>
                    <input type="search" name="address" value="<?= $e($address) ?>" maxlength="45" class="form-control" dir="ltr">
                </label>
                <label><?= $text('live_size') ?>
                    <select name="size" class="form-control">
                        <?php foreach (Logout_master_live_filter::SIZES as $choice) : ?>
                            <option value="<?= $choice ?>"<?= $choice === $size ? ' selected' : '' ?>><?= $choice ?></option>
                        <?php endforeach ?>
                    </select>
                </label>
                <button type="submit" class="btn btn-primary"><?= $text('audit_apply') ?></button>
            </form>
            <div id="logout-master-live" data-url="<?= $e($rows_url) ?>" data-seconds="<?= $text('time_seconds') ?>"
                data-minutes="<?= $text('time_minutes_seconds') ?>" data-hours="<?= $text('live_hours_minutes') ?>"
                data-stopped="<?= $text('live_stopped') ?>">
                <?php require __DIR__ . '/live_table.php' ?>
            </div>
            <p id="logout-master-live-state" role="status"></p>
        </div></div>
        <?php if ($may_end) : ?>
            <h2><?= $text('live_end_all') ?></h2>
            <form method="post" action="<?= $e($page_url('end_all')) ?>" class="form-inline" id="logout-master-end-all">
                <input type="hidden" name="<?= $e($csrf['name']) ?>" value="<?= $e($csrf['value']) ?>">
                <p id="logout-master-end-all-help"><?= $text('live_end_all_help') ?></p>
                <label><?= $text('live_whose') ?>
                    <select name="kind" class="form-control">
                        <?php foreach (['' => 'live_everybody'] + array_slice($kinds, 1) as $value => $key) : ?>
                            <option value="<?= $value ?>"><?= $text($key) ?></option>
                        <?php endforeach ?>
                    </select>
                </label>
                <label><input type="checkbox" name="sure" value="1" required> <?= $text('live_sure') ?></label>
                <button type="submit" class="btn btn-danger" aria-describedby="logout-master-end-all-help"><?=
                    $text('live_end_all_now') ?></button>
            </form>
        <?php endif ?>
    </div>
</div>
<?php init_tail(); ?>
<script src="<?= $e($script) ?>" defer></script>
</body>
</html>
