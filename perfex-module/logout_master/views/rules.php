<?php

/**
 * The list of rules within the staff area's frame. Plain forms and links, so it needs no script; after a move the keyboard
 * is on the same button of the rule that moved.
 *
 * @var array<string, mixed> $logout_master what it shows, by the names below and in views/rules_top.php
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

['rows' => $rows, 'is_broken' => $is_broken, 'default' => $default, 'ceiling' => $ceiling,
    'settings_url' => $settings_url] = $logout_master;

$content_id = 'logout-master-rules';
require __DIR__ . '/rules_top.php';
?>
<p><?= $text('rules_intro') ?></p>
<?php if ($is_broken) : ?>
    <div class="alert alert-danger" role="alert"><?= $text('settings_broken') ?></div>
<?php endif ?>
<div class="panel_s"><div class="panel-body">
    <?php if ($may_edit) : ?>
        <p><a class="btn btn-primary" id="logout-master-rule-new" href="<?= $e($url('form')) ?>"><?= $text('rules_add') ?></a></p>
    <?php endif ?>
    <div class="table-responsive" tabindex="0" role="region" aria-label="<?= $text('rules_title') ?>">
        <table class="table" id="logout-master-rules-table">
            <caption class="sr-only"><?= $text('rules_title') ?></caption>
            <thead><tr>
                <?php foreach (['place', 'name', 'whom', 'what', 'until'] as $column) : ?>
                    <th scope="col"><?= $text("rules_col_{$column}") ?></th>
                <?php endforeach ?>
                <?php if ($may_edit) : ?>
                    <th scope="col"><?= $text('rules_col_do') ?></th>
                <?php endif ?>
            </tr></thead>
            <tbody>
            <?php foreach ($rows as $index => $row) : ?>
                <tr id="logout-master-rule-<?= $index ?>" data-rule="<?= $e($row['name']) ?>">
                    <td><?= $index + 1 ?></td>
                    <th scope="row"><?= $e($row['name']) ?></th>
                    <td><?= $list($row['conditions']) ?></td>
                    <td><?= $list($row['settings']) ?></td>
                    <td dir="ltr"><?= $row['until'] === '' ? '–' : $e($row['until']) ?></td>
                    <?php if ($may_edit) : ?>
                        <td>
                            <?php foreach (['up' => $index > 0, 'down' => $index < count($rows) - 1] as $way => $can) : ?>
                                <form method="post" action="<?= $e($url('move')) ?>" class="tw-inline-block">
                                    <?= $token ?>
                                    <input type="hidden" name="rule" value="<?= $e($row['name']) ?>">
                                    <input type="hidden" name="way" value="<?= $way ?>">
                                    <?php if ($needed !== '') : ?>
                                        <input type="text" name="why" maxlength="1000" class="form-control input-sm" required
                                            placeholder="<?= $text('settings_why') ?>"
                                            aria-label="<?= $text('settings_why') ?>">
                                    <?php endif ?>
                                    <button type="submit" class="btn btn-default btn-sm"
                                        id="logout-master-rule-<?= $index ?>-<?= $way ?>"<?= $can ? '' : ' aria-disabled="true"' ?>
                                        aria-label="<?= $text("rules_move_{$way}", ['rule' => $row['name']]) ?>">
                                        <span aria-hidden="true"><?= $way === 'up' ? '↑' : '↓' ?></span></button>
                                </form>
                            <?php endforeach ?>
                            <?php if ($row['has_form']) : ?>
                                <a class="btn btn-default btn-sm"
                                    href="<?= $e($url('form') . '?rule=' . rawurlencode($row['name'])) ?>"
                                    aria-label="<?= $text('rules_edit_one', ['rule' => $row['name']]) ?>"><?=
                                        $text('rules_edit') ?></a>
                            <?php else : ?>
                                <a href="<?= $e($settings_url) ?>"><?= $text('rules_no_form') ?></a>
                            <?php endif ?>
                            <details>
                                <summary><?= $text('rules_delete') ?>
                                    <span class="sr-only"><?= $e($row['name']) ?></span></summary>
                                <form method="post" action="<?= $e($url('delete')) ?>">
                                    <?= $token ?>
                                    <input type="hidden" name="rule" value="<?= $e($row['name']) ?>">
                                    <label><?= $text('settings_why') ?>
                                        <input type="text" name="why" maxlength="1000" class="form-control"<?= $needed ?>></label>
                                    <button type="submit" class="btn btn-danger btn-sm"><?=
                                        $text('rules_delete_one', ['rule' => $row['name']]) ?></button>
                                </form>
                            </details>
                        </td>
                    <?php endif ?>
                </tr>
            <?php endforeach ?>
            </tbody>
        </table>
    </div>
    <?php if ($rows === []) : ?>
        <p><?= $text('rules_none') ?></p>
    <?php endif ?>
    <h2><?= $text('rules_place_default') ?></h2>
    <?= $list($default) ?>
    <h2><?= $text('rules_place_ceiling') ?></h2>
    <?= $list($ceiling) ?>
</div></div>
<?php require __DIR__ . '/rules_end.php' ?>
