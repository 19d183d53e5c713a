<?php

/**
 * The content of "My sign-in": sessions, "I am on the phone", "Lock now". Plain forms, so it needs no script.
 *
 * @var array<string, mixed> $logout_master what it shows, by the names below
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

[
    'language' => $language,
    'kind' => $kind,
    'sessions' => $sessions,
    'may_see' => $may_see,
    'choices' => $choices,
    'urls' => $urls,
    'csrf' => $csrf,
    'back' => $back,
    'style' => $style,
] = $logout_master;

$e = static fn (string $value): string => htmlspecialchars($value, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');
$text = static fn (string $key, array $values = []): string => $e($language->text($key, $values));
$moment = static fn (int $seconds): string => '<time datetime="' . $e(gmdate('Y-m-d\TH:i:s\Z', $seconds)) . '">'
    . $e(date('Y-m-d H:i', $seconds)) . '</time>';
$hidden = static fn (string $name, string $value): string => '<input type="hidden" name="' . $e($name) . '" value="'
    . $e($value) . '">';
$token = $hidden($csrf['name'], $csrf['value']);
$person = $token . $hidden('kind', $kind) . $hidden('return', $back);
$device = static function (Logout_master_device $device) use ($text, $e): string {
    return match (true) {
        $device->browser === '' && $device->system === '' => $text('mine_device_unknown'),
        $device->system === '' => $e($device->browser),
        $device->browser === '' => $e($device->system),
        default => $text('mine_device', ['browser' => $device->browser, 'system' => $device->system]),
    };
};
?>
<link rel="stylesheet" href="<?= $e($style) ?>">
<div id="logout-master-mine" dir="<?= $text('direction') ?>">
<h1><?= $text('mine_title') ?></h1>
<p><a id="logout-master-keep-link" href="<?= $e($urls['keep']) ?>"><?= $text('keep_title') ?></a></p>
<?php if (!$may_see) : ?>
    <p><?= $text('mine_not_yours') ?></p>
<?php else : ?>
    <p><?= $text('mine_intro') ?></p>
    <div class="panel_s"><div class="panel-body">
        <div class="table-responsive" tabindex="0" role="region" aria-label="<?= $text('mine_sessions') ?>">
            <table class="table" id="logout-master-sessions">
                <caption class="sr-only"><?= $text('mine_sessions') ?></caption>
                <thead><tr>
                    <th scope="col"><?= $text('mine_col_device') ?></th>
                    <th scope="col"><?= $text('mine_col_address') ?></th>
                    <th scope="col"><?= $text('mine_col_since') ?></th>
                    <th scope="col"><?= $text('mine_col_active') ?></th>
                    <th scope="col"><?= $text('mine_col_end') ?></th>
                </tr></thead>
                <tbody>
                <?php foreach ($sessions as $session) : ?>
                    <tr data-session="<?= $e($session['id']) ?>">
                        <th scope="row">
                            <?= $device($session['device']) ?>
                            <?php if ($session['is_this']) : ?>
                                <strong>(<?= $text('mine_this_one') ?>)</strong>
                            <?php elseif ($session['is_locked']) : ?>
                                (<?= $text('mine_locked') ?>)
                            <?php endif ?>
                            <?php if ($session['by_staff']) : ?>
                                (<?= $text('mine_by_staff') ?>)
                            <?php endif ?>
                        </th>
                        <td dir="ltr"><?= $e($session['ip']) ?></td>
                        <td><?= $moment($session['started_at']) ?></td>
                        <td><?= $moment($session['active_at']) ?></td>
                        <td>
                            <?php if ($session['is_this']) : ?>
                                –
                            <?php else : ?>
                                <form method="post" action="<?= $e($urls['end']) ?>">
                                    <?= $token . $hidden('session_id', $session['id']) ?>
                                    <button type="submit" class="btn btn-default"
                                        aria-label="<?= $text('mine_end') ?>: <?= $device($session['device']) ?>">
                                        <?= $text('mine_end') ?>
                                    </button>
                                </form>
                            <?php endif ?>
                        </td>
                    </tr>
                <?php endforeach ?>
                </tbody>
            </table>
        </div>
        <?php if (count($sessions) > 1) : ?>
            <form method="post" action="<?= $e($urls['end_others']) ?>" id="logout-master-end-others">
                <?= $token ?>
                <button type="submit" class="btn btn-default"><?= $text('mine_end_others') ?></button>
            </form>
        <?php endif ?>
        <p class="mtop15"><?= $text('mine_remember') ?></p>
    </div></div>
<?php endif ?>
<?php if ($choices !== []) : ?>
    <h2><?= $text('hold_title') ?></h2>
    <form method="post" action="<?= $e($urls['hold']) ?>" id="logout-master-hold-now" class="form-inline">
        <?= $person ?>
        <p id="logout-master-hold-help"><?= $text('hold_help') ?></p>
        <label for="logout-master-hold-seconds"><?= $text('hold_how_long') ?></label>
        <select name="seconds" id="logout-master-hold-seconds" class="form-control"
            aria-describedby="logout-master-hold-help">
            <?php foreach ($choices as $seconds) : ?>
                <option value="<?= $seconds ?>"><?= $seconds % 60 === 0
                    ? $text('time_minutes', ['minutes' => intdiv($seconds, 60)])
                    : $text('time_seconds', ['seconds' => $seconds]) ?></option>
            <?php endforeach ?>
        </select>
        <button type="submit" class="btn btn-default"><?= $text('hold_start') ?></button>
    </form>
<?php endif ?>
<h2><?= $text('lock_title') ?></h2>
<form method="post" action="<?= $e($urls['lock']) ?>" id="logout-master-lock-now">
    <?= $person ?>
    <p id="logout-master-lock-help"><?= $text('lock_help') ?></p>
    <button type="submit" class="btn btn-default" aria-describedby="logout-master-lock-help"><?= $text('lock_now') ?></button>
</form>
</div>
