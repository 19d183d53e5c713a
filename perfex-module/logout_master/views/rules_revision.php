<?php

/**
 * One revision of the policy within the staff area's frame: what it changed, or what lies between it and another one,
 * and the way back to it.
 *
 * @var array<string, mixed> $logout_master what it shows, by the names below and in views/rules_top.php
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

['revision' => $revision, 'other' => $other, 'names' => $names, 'changes' => $changes, 'is_readable' => $is_readable,
    'back' => $back] = $logout_master;

$content_id = 'logout-master-revision';
require __DIR__ . '/rules_top.php';

$table = static function (string $id, string $title, array $rows) use ($e, $text): void {
    ?>
    <div class="table-responsive" tabindex="0" role="region" aria-labelledby="<?= $id ?>-title">
        <table class="table" id="<?= $id ?>">
            <caption class="sr-only"><?= $e($title) ?></caption>
            <thead><tr>
                <?php foreach (['where', 'setting', 'before', 'after'] as $column) : ?>
                    <th scope="col"><?= $text("presets_col_{$column}") ?></th>
                <?php endforeach ?>
            </tr></thead>
            <tbody>
            <?php foreach ($rows as $row) : ?>
                <tr>
                    <td><?= $e($row['place']) ?></td>
                    <th scope="row"><?= $e($row['setting']) ?></th>
                    <td><?= $e($row['before']) ?></td>
                    <td><?= $e($row['after']) ?></td>
                </tr>
            <?php endforeach ?>
            </tbody>
        </table>
    </div>
    <?php
};
$title = $other === null
    ? $language->text('history_one', ['revision' => $revision['revision']])
    : $language->text('history_two', ['old' => $other['revision'], 'new' => $revision['revision']]);
?>
<p><a href="<?= $e($url('history')) ?>"><?= $text('history_back') ?></a></p>
<div class="panel_s"><div class="panel-body">
    <h2 id="logout-master-difference-title"><?= $e($title) ?></h2>
    <?php foreach (array_filter([$other, $revision]) as $one) : ?>
        <p>
            <strong><?= $text('history_one', ['revision' => $one['revision']]) ?></strong>:
            <span dir="ltr"><?= $e(gmdate('Y-m-d H:i:s', intdiv($one['at_ms'], 1000))) ?> UTC</span>,
            <bdi><?= $e($names[$one['actor']] ?? $one['actor']) ?></bdi>:
            <bdi><?= $one['why'] === '' ? '–' : $e($one['why']) ?></bdi>
            <?php if (!$one['is_believed']) : ?>
                <strong class="text-danger"><?= $text('history_changed') ?></strong>
            <?php endif ?>
        </p>
    <?php endforeach ?>
    <?php if (!$is_readable) : ?>
        <p><?= $text('history_unreadable') ?></p>
    <?php elseif ($changes === []) : ?>
        <p><?= $text('history_same') ?></p>
    <?php else : ?>
        <?php $table('logout-master-difference', $title, $changes) ?>
    <?php endif ?>
</div></div>
<?php if ($may_edit && $back !== [] && $revision['is_believed']) : ?>
    <div class="panel_s"><div class="panel-body">
        <?php $title = $language->text('history_put_back', ['revision' => $revision['revision']]) ?>
        <h2 id="logout-master-back-title"><?= $e($title) ?></h2>
        <p><?= $text('history_put_back_help') ?></p>
        <?php $table('logout-master-back', $title, $back) ?>
        <form method="post" action="<?= $e($url('put_back')) ?>" id="logout-master-put-back" class="mtop15">
            <?= $token ?>
            <input type="hidden" name="row" value="<?= $revision['n'] ?>">
            <div class="form-group">
                <label for="history-why" class="control-label"><?= $text('settings_why') ?></label>
                <input type="text" class="form-control" id="history-why" name="why" maxlength="1000"
                    autocomplete="off"<?= $needed ?>>
            </div>
            <button type="submit" class="btn btn-primary"><?= $e($title) ?></button>
        </form>
    </div></div>
<?php endif ?>
<?php require __DIR__ . '/rules_end.php' ?>
