<?php

/**
 * The table of live sessions with its pages, which the page's script puts in place of the one before. Plain forms, so it
 * needs no script.
 *
 * @var array<string, mixed> $logout_master what it shows, by the names below
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

[
    'language' => $language,
    'filter' => $filter,
    'rows' => $rows,
    'total' => $total,
    'page' => $page,
    'pages' => $pages,
    'may_end' => $may_end,
    'url' => $url,
    'csrf' => $csrf,
    'problem' => $problem,
] = $logout_master;

$e = static fn (string $value): string => htmlspecialchars($value, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');
$text = static fn (string $key, array $values = []): string => $e($language->text($key, $values));
$hidden = static fn (string $name, string $value): string => '<input type="hidden" name="' . $e($name) . '" value="'
    . $e($value) . '">';
$query = static fn (int $number): string => http_build_query($filter->query($number));
$form = $hidden($csrf['name'], $csrf['value']) . $hidden('query', $query($page));
$device = static function (Logout_master_device $device) use ($language): string {
    return match (true) {
        $device->browser === '' && $device->system === '' => $language->text('mine_device_unknown'),
        $device->system === '' => $device->browser,
        $device->browser === '' => $device->system,
        default => $language->text('mine_device', ['browser' => $device->browser, 'system' => $device->system]),
    };
};
$span = static function (int $ms) use ($language): string {
    $seconds = intdiv($ms, 1000);
    return match (true) {
        $seconds < 60 => $language->text('time_seconds', ['seconds' => $seconds]),
        $seconds < 3600 => $language->text('time_minutes_seconds', [
            'minutes' => intdiv($seconds, 60),
            'seconds' => $seconds % 60,
        ]),
        default => $language->text('live_hours_minutes', [
            'hours' => intdiv($seconds, 3600),
            'minutes' => intdiv($seconds, 60) % 60,
        ]),
    };
};
$steps = ['live_first' => 1, 'live_previous' => $page - 1, 'live_next' => $page + 1, 'live_last' => $pages];
$kind_names = ['staff' => $text('settings_of_staff'), 'contact' => $text('settings_of_contact')];
?>
<?php if ($problem !== '') : ?>
    <p class="alert alert-danger"><?= $text('live_problem', ['error' => $problem]) ?></p>
<?php endif ?>
<div class="table-responsive" tabindex="0" role="region" aria-label="<?= $text('live_title') ?>">
<table class="table table-striped dataTable">
    <caption class="sr-only"><?= $text('live_title') ?></caption>
    <thead><tr>
        <th scope="col"><?= $text('live_col_person') ?></th>
        <th scope="col"><?= $text('audit_kind') ?></th>
        <th scope="col"><?= $text('mine_col_address') ?></th>
        <th scope="col"><?= $text('mine_col_device') ?></th>
        <th scope="col"><?= $text('mine_col_since') ?></th>
        <th scope="col"><?= $text('live_col_idle') ?></th>
        <th scope="col"><?= $text('live_col_ends') ?></th>
        <th scope="col"><?= $text('live_col_status') ?></th>
        <th scope="col"><?= $text('audit_col_rule') ?></th>
        <?php if ($may_end) : ?>
            <th scope="col"><?= $text('mine_col_end') ?></th>
        <?php endif ?>
    </tr></thead>
    <tbody>
    <?php foreach ($rows as $row) : ?>
        <?php $name = $row['label'] !== '' ? $row['label'] : "#{$row['person']}" ?>
        <tr data-session="<?= $e($row['id']) ?>">
            <th scope="row"><bdi><?= $e($name) ?></bdi> <span dir="ltr">#<?= $row['person'] ?></span></th>
            <td><?= $kind_names[$row['kind']] ?></td>
            <td dir="ltr"><?= $e($row['ip']) ?></td>
            <td title="<?= $e($row['agent']) ?>"><?= $e($device($row['device'])) ?></td>
            <td><time datetime="<?= $e(gmdate('Y-m-d\TH:i:s\Z', $row['started_at'])) ?>"><?=
                $e(date('Y-m-d H:i', $row['started_at'])) ?></time></td>
            <td data-idle="<?= $row['idle_ms'] ?>"><?= $e($span($row['idle_ms'])) ?></td>
            <?php if ($row['end_in_ms'] === null) : ?>
                <td><?= $text('live_no_end') ?></td>
            <?php else : ?>
                <td data-ends="<?= $row['end_in_ms'] ?>"><?= $e($span($row['end_in_ms'])) ?></td>
            <?php endif ?>
            <td><?= $text("live_status_{$row['status']}") ?></td>
            <td><bdi><?= $e($row['rule']) ?></bdi></td>
            <?php if ($may_end) : ?>
                <td>
                <?php if ($row['is_mine']) : ?>
                    <strong><?= $text('mine_this_one') ?></strong>
                <?php else : ?>
                    <form method="post" action="<?= $e($url('end')) ?>">
                        <?= $form . $hidden('session_id', $row['id']) ?>
                        <button type="submit" class="btn btn-default btn-sm" data-act="end"
                            aria-label="<?= $text('mine_end') ?>: <?= $e($name) ?>, <?= $e($device($row['device'])) ?>"><?=
                            $text('mine_end') ?></button>
                    </form>
                <?php endif ?>
                    <form method="post" action="<?= $e($url('end_person')) ?>">
                        <?= $form . $hidden('kind', $row['kind']) . $hidden('id', (string) $row['person']) ?>
                        <button type="submit" class="btn btn-default btn-sm" data-act="end-person"
                            aria-label="<?= $text($row['is_mine'] ? 'mine_end_others' : 'live_end_person') ?>: <?=
                                $e($name) ?>"><?=
                            $text($row['is_mine'] ? 'mine_end_others' : 'live_end_person') ?></button>
                    </form>
                </td>
            <?php endif ?>
        </tr>
    <?php endforeach ?>
    <?php if ($rows === []) : ?>
        <tr><td colspan="<?= $may_end ? 10 : 9 ?>"><?= $text('live_none') ?></td></tr>
    <?php endif ?>
    </tbody>
</table>
</div>
<p class="dataTables_info"><?= $text('live_shown', [
    'from' => $rows === [] ? 0 : ($page - 1) * $filter->size + 1,
    'through' => ($page - 1) * $filter->size + count($rows),
    'total' => $total,
]) ?></p>
<?php if ($pages > 1) : ?>
    <nav aria-label="<?= $text('live_pages') ?>">
        <ul class="pager">
        <?php foreach ($steps as $key => $to) : ?>
            <?php if ($to >= 1 && $to <= $pages && $to !== $page) : ?>
                <li><a href="<?= $e($url() . "?{$query($to)}") ?>" data-act="<?= $key ?>"><?= $text($key) ?></a></li>
            <?php endif ?>
        <?php endforeach ?>
        </ul>
    </nav>
<?php endif ?>
