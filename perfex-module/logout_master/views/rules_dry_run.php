<?php

/**
 * The dry run within the staff area's frame: the switch, and who would have been signed out when.
 *
 * @var array<string, mixed> $logout_master what it shows, by the names below and in views/rules_top.php
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

['is_enforced' => $is_enforced, 'is_asked' => $is_asked, 'rows' => $rows, 'names' => $names, 'people' => $people,
    'unsaved' => $unsaved] = $logout_master;

$columns = ['audit_col_time', 'audit_col_what', 'audit_col_person', 'audit_col_rule', 'dry_run_unsaved'];

$content_id = 'logout-master-dry-run';
require __DIR__ . '/rules_top.php';
?>
<div class="panel_s"><div class="panel-body">
    <h2><?= $text($is_enforced ? 'dry_run_off' : 'dry_run_on') ?></h2>
    <?php if ($is_asked) : ?>
        <p id="logout-master-question"><strong><?= $text('dry_run_question') ?></strong></p>
    <?php endif ?>
    <p><?= $text('dry_run_meaning') ?></p>
    <?php if ($may_edit) : ?>
        <?php foreach (['record' => $is_enforced, 'enforce' => !$is_enforced || $is_asked] as $choice => $is_open) : ?>
            <?php
            if (!$is_open) {
                continue;
            }
            ?>
            <form method="post" action="<?= $e($url('choose')) ?>" class="tw-inline-block">
                <?= $token ?>
                <input type="hidden" name="choice" value="<?= $choice ?>">
                <?php if ($needed !== '') : ?>
                    <div class="form-group">
                        <label for="logout-master-why-<?= $choice ?>"><?= $text('settings_why') ?></label>
                        <input type="text" class="form-control" id="logout-master-why-<?= $choice ?>" name="why"
                            maxlength="1000" autocomplete="off" required>
                    </div>
                <?php endif ?>
                <button type="submit" id="logout-master-<?= $choice ?>"
                    class="btn btn-<?= $choice === 'enforce' ? 'primary' : 'default' ?>"><?=
                    $text("dry_run_choose_{$choice}") ?></button>
            </form>
        <?php endforeach ?>
    <?php endif ?>
</div></div>
<div class="panel_s"><div class="panel-body">
    <h2 id="logout-master-would-title"><?= $text('dry_run_found') ?></h2>
    <?php if ($rows === []) : ?>
        <p><?= $text('dry_run_nothing') ?></p>
    <?php else : ?>
        <p><?= $text('dry_run_sum', ['times' => count($rows), 'people' => $people, 'unsaved' => $unsaved]) ?></p>
        <div class="table-responsive" tabindex="0" role="region" aria-labelledby="logout-master-would-title">
            <table class="table" id="logout-master-would">
                <caption class="sr-only"><?= $text('dry_run_found') ?></caption>
                <thead><tr>
                    <?php foreach ($columns as $column) : ?>
                        <th scope="col"><?= $text($column) ?></th>
                    <?php endforeach ?>
                </tr></thead>
                <tbody>
                <?php foreach ($rows as $row) : ?>
                    <?php $who = "{$row['kind']} {$row['person_id']}" ?>
                    <tr>
                        <td dir="ltr"><?= $e(gmdate('Y-m-d H:i:s', intdiv((int) $row['at_ms'], 1000))) ?></td>
                        <td><?= $text($row['type'] === 'would_lock' ? 'report_type_would_lock' : 'report_type_would_expire') ?></td>
                        <td><?= $e(trim("{$who} " . ($names[$who] ?? ''))) ?></td>
                        <td><?= $e((string) $row['rule']) ?></td>
                        <td><?= $text((int) $row['drafts'] > 0 ? 'settings_yes' : 'settings_no') ?></td>
                    </tr>
                <?php endforeach ?>
                </tbody>
            </table>
        </div>
        <p class="text-muted"><?= $text('dry_run_unsaved_help') ?></p>
    <?php endif ?>
</div></div>
<?php require __DIR__ . '/rules_end.php' ?>
