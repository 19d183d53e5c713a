<?php

/**
 * The revisions of the policy within the staff area's frame, newest first; two of them can be compared. Plain forms and
 * links, so it needs no script.
 *
 * @var array<string, mixed> $logout_master what it shows, by the names below and in views/rules_top.php
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

['revisions' => $revisions, 'names' => $names, 'older' => $older, 'is_newest' => $is_newest] = $logout_master;

$columns = ['history_old', 'history_new', 'history_revision', 'audit_col_time', 'audit_col_by', 'settings_why', 'history_places'];
$labels = ['with' => 'history_choose_old', 'row' => 'history_choose_new'];

$content_id = 'logout-master-history';
require __DIR__ . '/rules_top.php';
?>
<p><?= $text('history_intro') ?></p>
<div class="panel_s"><div class="panel-body">
    <form method="get" action="<?= $e($url('revision')) ?>">
        <div class="table-responsive" tabindex="0" role="region" aria-label="<?= $text('history_title') ?>">
            <table class="table" id="logout-master-revisions">
                <caption class="sr-only"><?= $text('history_title') ?></caption>
                <thead><tr>
                    <?php foreach ($columns as $column) : ?>
                        <th scope="col"><?= $text($column) ?></th>
                    <?php endforeach ?>
                </tr></thead>
                <tbody>
                <?php foreach ($revisions as $index => $revision) : ?>
                    <tr data-row="<?= $revision['n'] ?>">
                        <?php foreach (['with' => $index === 1, 'row' => $index === 0] as $name => $is_chosen) : ?>
                            <td><input type="radio" name="<?= $name ?>" value="<?= $revision['n'] ?>"
                                aria-label="<?= $text($labels[$name], ['revision' => $revision['revision']]) ?>"<?=
                                    $is_chosen ? ' checked' : '' ?>></td>
                        <?php endforeach ?>
                        <th scope="row">
                            <a href="<?= $e($url('revision') . '?row=' . $revision['n']) ?>"
                                aria-label="<?= $text('history_one', ['revision' => $revision['revision']]) ?>"><?=
                                    $revision['revision'] ?></a>
                            <?php if ($revision['is_in_force']) : ?>
                                <strong class="text-success"><?= $text('history_in_force') ?></strong>
                            <?php endif ?>
                        </th>
                        <td dir="ltr"><?= $e(gmdate('Y-m-d H:i:s', intdiv($revision['at_ms'], 1000))) ?></td>
                        <td><bdi><?= $e($names[$revision['actor']] ?? $revision['actor']) ?></bdi></td>
                        <td><bdi><?= $revision['why'] === '' ? '–' : $e($revision['why']) ?></bdi></td>
                        <td><?= $revision['changes'] ?></td>
                    </tr>
                <?php endforeach ?>
                </tbody>
            </table>
        </div>
        <?php if ($revisions === []) : ?>
            <p><?= $text('history_none') ?></p>
        <?php else : ?>
            <button type="submit" class="btn btn-default"><?= $text('history_compare') ?></button>
        <?php endif ?>
    </form>
    <p>
        <?php if (!$is_newest) : ?>
            <a class="btn btn-default" href="<?= $e($url('history')) ?>"><?= $text('audit_newest') ?></a>
        <?php endif ?>
        <?php if ($older > 0) : ?>
            <a class="btn btn-default" href="<?= $e($url('history') . '?before=' . $older) ?>"><?= $text('audit_older') ?></a>
        <?php endif ?>
    </p>
</div></div>
<?php require __DIR__ . '/rules_end.php' ?>
