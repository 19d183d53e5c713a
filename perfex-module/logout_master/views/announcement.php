<?php

/**
 * One announcement within the staff area's frame: what became of it, and who has read it. Plain forms and links.
 *
 * @var array<string, mixed> $logout_master what it shows, by the names below and in views/rules_top.php
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

['one' => $one, 'found' => $found, 'counts' => $counts, 'general' => $general, 'by_group' => $by_group, 'kind' => $kind,
    'filter' => $filter, 'people' => $people, 'people_page' => $people_page, 'has_more' => $has_more,
    'doubtful_before' => $doubtful_before] = $logout_master;

$content_id = 'logout-master-announced';
require __DIR__ . '/rules_top.php';
$is_over = $found['ended'] > 0;
$token .= '<input type="hidden" name="id" value="' . $one->id . '">';
$time = static fn (int $seconds): string => $seconds === 0 ? '–' : '<time datetime="'
    . gmdate('Y-m-d\TH:i:s\Z', $seconds) . '" dir="ltr">' . $e(date('Y-m-d H:i', $seconds)) . '</time>';
$link = static fn (array $query): string => $e($url('one') . '?' . http_build_query(
    $query + ['id' => $one->id, 'kind' => $kind, 'filter' => $filter]
));
$unsent = array_sum(array_column($counts, 'failed')) + array_sum(array_column($counts, 'sending'));
$mail = static fn (array $person): string => match ($person['mail']) {
    '' => '–',
    'sending' => $text($person['mailed'] < $doubtful_before ? 'announce_mailed_doubt' : 'announce_mailed_sending'),
    default => $text("announce_mailed_{$person['mail']}"),
};
?>
<div class="panel_s"><div class="panel-body">
    <h2><?= $text('announce_one', ['day' => date('Y-m-d H:i', $found['begun'])]) ?></h2>
    <p><?= $e($found['actor']) ?>.
        <?= $is_over ? $text('announce_is_over') : $text('announce_is_on', ['day' => date('Y-m-d', $one->until)]) ?>.
        <?= $text($one->asks ? 'announce_is_asked' : 'announce_is_not_asked') ?></p>
    <p><?= $text('announce_holds_from', ['day' => $one->from]) ?></p>
    <?php require __DIR__ . '/announcement_changes.php' ?>
    <?php if ($one->note !== '') : ?>
        <p dir="auto"><?= $e($one->note) ?></p>
    <?php endif ?>
    <?php foreach ($counts as $of_kind => $sums) : ?>
        <p data-counts="<?= $e($of_kind) ?>" data-read="<?= $sums['read'] ?>" data-people="<?= $sums['people'] ?>">
            <strong><?= $text("announce_to_{$of_kind}") ?></strong>:
            <?= $text($one->asks ? 'announce_read_of' : 'announce_hidden_of', $sums) ?>
            <?= $one->has_mail ? $text('announce_sent_of', $sums) : '' ?>
        </p>
    <?php endforeach ?>
    <?php if ($one->has_mail && $unsent > 0 && !$is_over) : ?>
        <form method="post" action="<?= $e($url('again')) ?>" id="logout-master-announce-again">
            <?= $token ?>
            <p id="logout-master-announce-again-help"><?= $text('announce_mail_again_help') ?></p>
            <button type="submit" class="btn btn-default" aria-describedby="logout-master-announce-again-help"><?=
                $text('announce_mail_again') ?></button>
        </form>
    <?php endif ?>
    <form method="post" action="<?= $e($url($is_over ? 'delete' : 'end')) ?>" id="logout-master-announce-end">
        <?= $token ?>
        <p id="logout-master-announce-end-help"><?= $text($is_over ? 'announce_delete_help' : 'announce_end_help') ?></p>
        <button type="submit" class="btn btn-<?= $is_over ? 'danger' : 'default' ?>"
            aria-describedby="logout-master-announce-end-help"><?= $text($is_over ? 'announce_delete' : 'announce_end') ?></button>
    </form>
</div></div>
<div class="panel_s"><div class="panel-body">
    <h2><?= $text('announce_people') ?></h2>
    <form method="get" action="<?= $e($url('one')) ?>" class="form-inline" id="logout-master-announce-filter">
        <input type="hidden" name="id" value="<?= $one->id ?>">
        <?php if (count($one->to) > 1) : ?>
            <label for="announce-kind"><?= $text('announce_to') ?></label>
            <select name="kind" id="announce-kind" class="form-control">
                <?php foreach ($one->to as $of_kind) : ?>
                    <option value="<?= $e($of_kind) ?>"<?= $of_kind === $kind ? ' selected' : '' ?>><?=
                        $text("announce_to_{$of_kind}") ?></option>
                <?php endforeach ?>
            </select>
        <?php endif ?>
        <label for="announce-filter"><?= $text('announce_filter') ?></label>
        <select name="filter" id="announce-filter" class="form-control">
            <?php foreach (array_keys(Logout_master_host_audience::FILTERS) as $name) : ?>
                <option value="<?= $name ?>"<?= $name === $filter ? ' selected' : '' ?>><?=
                    $text("announce_filter_{$name}") ?></option>
            <?php endforeach ?>
        </select>
        <button type="submit" class="btn btn-default"><?= $text('audit_apply') ?></button>
    </form>
    <div class="table-responsive" tabindex="0" role="region" aria-label="<?= $text('announce_people') ?>">
        <table class="table" id="logout-master-announce-people">
            <caption class="sr-only"><?= $text('announce_people') ?></caption>
            <thead><tr>
                <?php foreach (['person', 'email', 'when', 'by', 'mail'] as $column) : ?>
                    <th scope="col"><?= $text("announce_col_{$column}") ?></th>
                <?php endforeach ?>
            </tr></thead>
            <tbody>
            <?php foreach ($people as $person) : ?>
                <tr data-person="<?= $person['id'] ?>">
                    <th scope="row"><?= $e("{$person['name']} #{$person['id']}") ?></th>
                    <td dir="ltr"><?= $e($person['email']) ?></td>
                    <td><?= $time($person['read_at']) ?></td>
                    <td><?= $person['read_by'] === '' ? '–' : $text("announce_by_{$person['read_by']}") ?></td>
                    <td><?= $mail($person) ?></td>
                </tr>
            <?php endforeach ?>
            </tbody>
        </table>
    </div>
    <?php if ($people === []) : ?>
        <p><?= $text('announce_nobody') ?></p>
    <?php endif ?>
    <p>
        <?php if ($people_page > 1) : ?>
            <a class="btn btn-default" href="<?= $link(['page' => $people_page - 1]) ?>"><?= $text('announce_before') ?></a>
        <?php endif ?>
        <?php if ($has_more) : ?>
            <a class="btn btn-default" id="logout-master-announce-more" href="<?= $link(['page' => $people_page + 1]) ?>"><?=
                $text('announce_more') ?></a>
        <?php endif ?>
    </p>
    <form method="post" action="<?= $e($url('csv')) ?>">
        <?= $token ?>
        <input type="hidden" name="kind" value="<?= $e($kind) ?>">
        <input type="hidden" name="filter" value="<?= $e($filter) ?>">
        <button type="submit" class="btn btn-default"><?= $text('audit_export', ['format' => 'CSV']) ?></button>
    </form>
</div></div>
<?php require __DIR__ . '/rules_end.php' ?>
