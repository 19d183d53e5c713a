<?php

/**
 * The announcements so far: a part of views/announcements.php, with its names.
 *
 * @var array<string, mixed> $logout_master see there
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

['rows' => $rows, 'list_page' => $list_page, 'has_more' => $has_more] = $logout_master;
?>
<div class="panel_s"><div class="panel-body">
    <h2><?= $text('announce_all') ?></h2>
    <?php if ($rows === []) : ?>
        <p><?= $text('announce_none') ?></p>
    <?php else : ?>
        <div class="table-responsive" tabindex="0" role="region" aria-label="<?= $text('announce_all') ?>">
            <table class="table dt-table" id="logout-master-announce-list">
                <caption class="sr-only"><?= $text('announce_all') ?></caption>
                <thead><tr>
                    <?php foreach (['begun', 'to', 'state', 'read', 'mails'] as $column) : ?>
                        <th scope="col"><?= $text("announce_col_{$column}") ?></th>
                    <?php endforeach ?>
                </tr></thead>
                <tbody>
                <?php foreach ($rows as $row) : ?>
                    <?php
                    $one = $row['announcement'];
                    $sum = static fn (string ...$names): int => (int) array_sum(array_map(
                        static fn (array $counts): int => array_sum(array_intersect_key($counts, array_flip($names))),
                        $row['counts']
                    ));
                    ?>
                    <tr data-announcement="<?= $one->id ?>">
                        <th scope="row">
                            <a href="<?= $e($url('one') . "?id={$one->id}") ?>"><?= $e(date('Y-m-d H:i', $row['begun'])) ?></a>
                        </th>
                        <td><?= implode(', ', array_map(static fn (string $kind): string => $text("announce_to_{$kind}"), $one->to)) ?></td>
                        <td><?= $row['ended'] > 0 || $one->is_over(time())
                            ? $text('announce_is_over')
                            : $text('announce_is_on', ['day' => date('Y-m-d', $one->until)]) ?></td>
                        <td><?= $text($one->asks ? 'announce_read_of' : 'announce_hidden_of', [
                            'read' => $sum('read'), 'people' => $sum('people'),
                        ]) ?></td>
                        <td><?= $one->has_mail ? $text('announce_sent_of', [
                            'sent' => $sum('sent'), 'people' => $sum('people'), 'failed' => $sum('failed'),
                        ]) : '–' ?></td>
                    </tr>
                <?php endforeach ?>
                </tbody>
            </table>
        </div>
    <?php endif ?>
    <p>
        <?php if ($list_page > 1) : ?>
            <a class="btn btn-default" href="<?= $e($url() . '?page=' . ($list_page - 1)) ?>"><?= $text('announce_before') ?></a>
        <?php endif ?>
        <?php if ($has_more) : ?>
            <a class="btn btn-default" href="<?= $e($url() . '?page=' . ($list_page + 1)) ?>"><?= $text('announce_more') ?></a>
        <?php endif ?>
    </p>
</div></div>
