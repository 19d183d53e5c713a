<?php

/**
 * Effective limits within the staff area's frame: of one person, and of the clocks around them.
 *
 * @var array<string, mixed> $logout_master what it shows, by the names below and in views/rules_top.php
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

['kind' => $kind, 'person' => $person, 'ip' => $ip, 'found' => $found, 'lifetimes' => $lifetimes,
    'warning' => $warning] = $logout_master;

$columns = ['presets_col_setting', 'limits_col_value', 'limits_col_rule', 'limits_col_lost'];
$clock_columns = ['presets_col_setting', 'limits_col_value', 'lifetimes_col_first', 'lifetimes_col_means'];

$content_id = 'logout-master-limits';
require __DIR__ . '/rules_top.php';
?>
<p><?= $text('limits_intro') ?></p>
<div class="panel_s"><div class="panel-body">
    <form method="get" action="<?= $e($url('limits')) ?>" class="form-inline" id="logout-master-limits-of">
        <label><?= $text('audit_kind') ?>
            <select name="kind" class="form-control">
                <?php foreach (['staff' => 'settings_of_staff', 'contact' => 'settings_of_contact'] as $value => $key) : ?>
                    <option value="<?= $value ?>"<?= $value === $kind ? ' selected' : '' ?>><?= $text($key) ?></option>
                <?php endforeach ?>
            </select>
        </label>
        <label><?= $text('limits_person') ?>
            <input type="text" name="person" class="form-control" maxlength="191" required value="<?= $e($person) ?>">
        </label>
        <label><?= $text('limits_address') ?>
            <input type="text" name="ip" class="form-control" maxlength="45" dir="ltr" value="<?= $e($ip) ?>">
        </label>
        <button type="submit" class="btn btn-primary"><?= $text('audit_apply') ?></button>
    </form>
    <?php if ($found !== null && $found['problem'] !== '') : ?>
        <p class="alert alert-danger" role="alert"><?= $e($found['problem']) ?></p>
    <?php elseif ($found !== null) : ?>
        <h2 id="logout-master-limits-title"><?= $text('limits_of', ['person' => $found['label']]) ?></h2>
        <div class="table-responsive" tabindex="0" role="region" aria-labelledby="logout-master-limits-title">
            <table class="table" id="logout-master-limits-table">
                <caption class="sr-only"><?= $text('limits_of', ['person' => $found['label']]) ?></caption>
                <thead><tr>
                    <?php foreach ($columns as $column) : ?>
                        <th scope="col"><?= $text($column) ?></th>
                    <?php endforeach ?>
                </tr></thead>
                <tbody>
                <?php foreach ($found['rows'] as $row) : ?>
                    <tr>
                        <th scope="row"><?= $e($row['setting']) ?></th>
                        <td><?= $e($row['value']) ?><?= $row['capped'] === '' ? '' : '<br>' . $e($row['capped']) ?></td>
                        <td><?= $e($row['rule']) ?></td>
                        <td><?= $list($row['lost']) ?></td>
                    </tr>
                <?php endforeach ?>
                </tbody>
            </table>
        </div>
        <p class="text-muted"><?= $text('limits_now') ?></p>
    <?php endif ?>
</div></div>
<div class="panel_s"><div class="panel-body">
    <h2 id="logout-master-lifetimes-title"><?= $text('lifetimes_title') ?></h2>
    <p><?= $text('lifetimes_intro') ?></p>
    <div class="table-responsive" tabindex="0" role="region" aria-labelledby="logout-master-lifetimes-title">
        <table class="table" id="logout-master-lifetimes">
            <caption class="sr-only"><?= $text('lifetimes_title') ?></caption>
            <thead><tr>
                <?php foreach ($clock_columns as $column) : ?>
                    <th scope="col"><?= $text($column) ?></th>
                <?php endforeach ?>
            </tr></thead>
            <tbody>
            <?php foreach ($lifetimes as $row) : ?>
                <tr data-lifetime="<?= $e($row['name']) ?>"<?= $row['is_first'] ? ' class="warning"' : '' ?>>
                    <th scope="row" dir="ltr"><?= $e($row['name']) ?></th>
                    <td><?= $e($row['value']) ?></td>
                    <td><?= $text($row['is_first'] ? 'lifetimes_this' : 'lifetimes_idle') ?></td>
                    <td><?= $e($row['text']) ?></td>
                </tr>
            <?php endforeach ?>
            </tbody>
        </table>
    </div>
</div></div>
<div class="panel_s"><div class="panel-body">
    <h2><?= $text('preview_title') ?></h2>
    <p><?= $text('preview_intro') ?></p>
    <button type="button" class="btn btn-default" id="logout-master-preview-warning" hidden data-seconds="<?= $e($warning) ?>"
        data-note="<?= $text('preview_note') ?>"><?= $text('preview_show') ?></button>
</div></div>
<?php require __DIR__ . '/rules_end.php' ?>
