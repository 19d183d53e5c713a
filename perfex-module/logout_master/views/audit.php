<?php

/**
 * The page "Audit log" within the staff area's frame. Plain forms and links, so it needs no script.
 *
 * @var array<string, mixed> $logout_master what it shows, by the names below
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

['language' => $language, 'rows' => $rows, 'names' => $names, 'older' => $older, 'is_newest' => $is_newest,
    'filter' => $filter, 'first' => $first, 'head' => $head, 'is_keyed' => $is_keyed, 'canary' => $canary,
    'checked' => $checked, 'days' => $days, 'may_keep' => $may_keep, 'url' => $url, 'csrf' => $csrf, 'style' => $style] = $logout_master;

$e = static fn (string|int $value): string => htmlspecialchars((string) $value, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');
$text = static fn (string $key, array $values = []): string => $e($language->text($key, $values));
$time = static fn (mixed $ms): string => (string) $ms === ''
    ? '–'
    : '<time dir="ltr" datetime="' . Logout_master_audit_export::time($ms) . '">'
        . $e(strtr(rtrim(Logout_master_audit_export::time($ms), 'Z'), 'T', ' ')) . '</time>';
$token = '<input type="hidden" name="' . $e($csrf['name']) . '" value="' . $e($csrf['value']) . '">';
$filter_fields = '';
foreach ($filter as $name => $value) {
    $filter_fields .= '<input type="hidden" name="' . $e($name) . '" value="' . $e($value) . '">';
}
$types = ['start', 'expire', 'terminate', 'end', 'lock', 'resume', 'resume_failed', 'extend', 'hold', 'would_lock',
    'would_expire', 'policy', 'policy_saved', 'reviewed', 'review_changed', 'paused', 'resumed',
    'canary', 'lost', 'registry_changed', 'checkpoint', 'exported', 'checked',
    'announcement'];
$fields = ['person' => 'number', 'reason' => 'text', 'session' => 'text', 'from' => 'date', 'until' => 'date'];
$columns = ['n', 'time', 'what', 'reason', 'person', 'session', 'started', 'active', 'rule', 'address', 'by'];
$link = static fn (array $query): string => $e($url() . ($query === [] ? '' : '?' . http_build_query($query)));

init_head();
?>
<div id="wrapper">
    <link rel="stylesheet" href="<?= $e($style) ?>">
    <div class="content" id="logout-master-audit" data-logout-master-private dir="<?= $text('direction') ?>">
        <h1><?= $text('audit_title') ?></h1>
        <p><?= $text('audit_intro') ?></p>
        <?php if ($checked !== null) : ?>
            <?php require __DIR__ . '/audit_checked.php' ?>
        <?php endif ?>
        <?php require __DIR__ . '/audit_state.php' ?>
        <div class="panel_s"><div class="panel-body">
            <h2><?= $text('audit_rows') ?></h2>
            <form method="get" action="<?= $e($url()) ?>" id="logout-master-audit-filter" class="form-inline">
                <div class="form-group">
                    <label for="audit-what"><?= $text('audit_col_what') ?></label>
                    <select name="what" id="audit-what" class="form-control">
                        <option value=""><?= $text('audit_all') ?></option>
                        <?php $chosen = $filter['what'] ?? '' ?>
                        <option value="ends"<?= $chosen === 'ends' ? ' selected' : '' ?>><?= $text('audit_ends') ?></option>
                        <?php foreach ($types as $type) : ?>
                            <option value="<?= $type ?>"<?= $chosen === $type ? ' selected' : '' ?>><?= $type ?></option>
                        <?php endforeach ?>
                    </select>
                </div>
                <div class="form-group">
                    <label for="audit-kind"><?= $text('audit_kind') ?></label>
                    <select name="kind" id="audit-kind" class="form-control">
                        <option value=""><?= $text('audit_all') ?></option>
                        <?php foreach (['staff', 'contact', 'canary'] as $kind) : ?>
                            <option value="<?= $kind ?>"<?= ($filter['kind'] ?? '') === $kind ? ' selected' : '' ?>>
                                <?= $kind ?>
                            </option>
                        <?php endforeach ?>
                    </select>
                </div>
                <?php foreach ($fields as $name => $type) : ?>
                    <div class="form-group">
                        <label for="audit-<?= $name ?>"><?= $text("audit_filter_{$name}") ?></label>
                        <input type="<?= $type ?>" name="<?= $name ?>" id="audit-<?= $name ?>" class="form-control"
                            value="<?= $e($filter[$name] ?? '') ?>">
                    </div>
                <?php endforeach ?>
                <button type="submit" class="btn btn-default"><?= $text('audit_apply') ?></button>
            </form>
            <div class="table-responsive" tabindex="0" role="region" aria-label="<?= $text('audit_rows') ?>">
                <table class="table" id="logout-master-audit-rows">
                    <caption class="sr-only"><?= $text('audit_rows') ?></caption>
                    <thead><tr>
                        <?php foreach ($columns as $column) : ?>
                            <th scope="col"><?= $text("audit_col_{$column}") ?></th>
                        <?php endforeach ?>
                    </tr></thead>
                    <tbody>
                    <?php foreach ($rows as $row) : ?>
                        <?php $person = "{$row['kind']} {$row['person_id']}" ?>
                        <tr data-row="<?= $e($row['n']) ?>">
                            <td><?= $e($row['n']) ?></td>
                            <td><?= $time($row['at_ms']) ?></td>
                            <td><?= $e($row['type']) ?></td>
                            <td><?= $e($row['reason']) ?></td>
                            <td><?= $row['kind'] === '' ? '–' : $e(trim($person . ' ' . ($names[$person] ?? ''))) ?></td>
                            <td dir="ltr"><?= $e($row['session_id']) ?></td>
                            <td><?= $time($row['started_ms'] ?? '') ?></td>
                            <td><?= $time($row['active_ms'] ?? '') ?></td>
                            <td><?= $e($row['rule']) ?></td>
                            <td dir="ltr"><?= $e($row['ip']) ?></td>
                            <td>
                                <?= $e($row['actor']) ?>
                                <?php if ($row['detail'] !== '') : ?>
                                    <details>
                                        <summary><?= $text('audit_detail') ?>
                                            <span class="sr-only"><?= $e($row['n']) ?></span></summary>
                                        <code dir="ltr"><?= $e(mb_strimwidth((string) $row['detail'], 0, 2000, '…', 'UTF-8')) ?></code>
                                    </details>
                                <?php endif ?>
                            </td>
                        </tr>
                    <?php endforeach ?>
                    </tbody>
                </table>
            </div>
            <?php if ($rows === []) : ?>
                <p><?= $text('audit_empty') ?></p>
            <?php endif ?>
            <p>
                <?php if (!$is_newest) : ?>
                    <a class="btn btn-default" href="<?= $link($filter) ?>"><?= $text('audit_newest') ?></a>
                <?php endif ?>
                <?php if ($older > 0) : ?>
                    <a class="btn btn-default" id="logout-master-audit-older" href="<?= $link(['before' => $older] + $filter) ?>">
                        <?= $text('audit_older') ?>
                    </a>
                <?php endif ?>
            </p>
            <?php foreach (['csv' => 'CSV', 'jsonl' => 'JSON Lines'] as $format => $name) : ?>
                <form method="post" action="<?= $e($url('export')) ?>" class="tw-inline-block">
                    <?= $token . $filter_fields ?>
                    <input type="hidden" name="format" value="<?= $format ?>">
                    <button type="submit" class="btn btn-default"><?= $text('audit_export', ['format' => $name]) ?></button>
                </form>
            <?php endforeach ?>
        </div></div>
    </div>
</div>
<?php init_tail(); ?>
</body>
</html>
