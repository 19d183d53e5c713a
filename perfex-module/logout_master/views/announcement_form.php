<?php

/**
 * The form of an announcement: a part of views/announcements.php, with its names.
 *
 * @var array<string, mixed> $logout_master see there
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

['errors' => $errors, 'has_changes' => $has_changes, 'has_mails' => $has_mails] = $logout_master;

$error = static fn (string $field): string => isset($errors[$field])
    ? '<p class="text-danger" id="announce-' . $field . '-error" role="alert">' . $e($errors[$field]) . '</p>'
    : '';
$state = static function (string $field, string $help = '') use ($errors): string {
    $ids = array_filter([$help, isset($errors[$field]) ? "announce-{$field}-error" : '']);
    return (isset($errors[$field]) ? ' aria-invalid="true"' : '')
        . ($ids === [] ? '' : ' aria-describedby="' . implode(' ', $ids) . '"');
};
$box = static function (string $field, string $value, string $label, bool $is_checked, string $more = '') use ($e): void {
    ?>
    <div class="checkbox checkbox-primary">
        <input type="checkbox" name="<?= $field ?>" id="announce-<?= $value ?>" value="<?= $value ?>"<?=
            $is_checked ? ' checked' : '' ?><?= $more ?>>
        <label for="announce-<?= $value ?>"><?= $label ?></label>
    </div>
    <?php
};
?>
<p><?= $text('announce_intro') ?></p>
<div class="panel_s"><div class="panel-body">
    <h2><?= $text('announce_changes') ?></h2>
    <?php if ($has_changes) : ?>
        <?php require __DIR__ . '/announcement_changes.php' ?>
        <form method="post" action="<?= $e($url('told')) ?>" id="logout-master-announce-told">
            <?= $token ?>
            <button type="submit" class="btn btn-default"><?= $text('announce_need_not') ?></button>
        </form>
    <?php else : ?>
        <p><?= $text('announce_no_changes') ?></p>
    <?php endif ?>
</div></div>
<?php if ($errors !== []) : ?>
    <div class="alert alert-danger" role="alert" id="logout-master-announce-errors">
        <p><?= $text('announce_not_sent') ?></p>
        <?php if (isset($errors[''])) : ?>
            <p><?= $e($errors['']) ?></p>
        <?php endif ?>
    </div>
<?php endif ?>
<form method="post" action="<?= $e($url('preview')) ?>" class="panel_s" id="logout-master-announce-form"><div class="panel-body">
    <?= $token ?>
    <h2><?= $text('announce_new') ?></h2>
    <fieldset<?= $state('to') ?>>
        <legend><?= $text('announce_to') ?></legend>
        <?php foreach (Logout_master_host_people::KINDS as $kind) : ?>
            <?php $box('to[]', $kind, $text("announce_to_{$kind}"), in_array($kind, $fields['to'], true)) ?>
        <?php endforeach ?>
        <?= $error('to') ?>
    </fieldset>
    <fieldset<?= $state('ways') ?>>
        <legend><?= $text('announce_ways') ?></legend>
        <?php
        $box('ways[]', 'banner', $text('announce_way_banner'), in_array('banner', $fields['ways'], true));
        $box('ways[]', 'mail', $text('announce_way_mail'), in_array('mail', $fields['ways'], true), $has_mails
            ? ' aria-describedby="announce-mail-help"'
            : ' disabled aria-describedby="announce-mail-help"');
        ?>
        <p class="text-muted" id="announce-mail-help"><?= $text($has_mails ? 'announce_mail_help' : 'announce_no_mail') ?></p>
        <?= $error('ways') ?>
    </fieldset>
    <?php foreach (['from' => 'announce_from', 'until' => 'announce_until'] as $field => $label) : ?>
        <div class="form-group">
            <label for="announce-<?= $field ?>" class="control-label"><?= $text($label) ?></label>
            <input type="date" class="form-control" id="announce-<?= $field ?>" name="<?= $field ?>"
                value="<?= $e($fields[$field]) ?>"<?= $state($field, "announce-{$field}-help") ?>>
            <p class="text-muted" id="announce-<?= $field ?>-help"><?= $text("announce_{$field}_help") ?></p>
            <?= $error($field) ?>
        </div>
    <?php endforeach ?>
    <div class="form-group">
        <label for="announce-note" class="control-label"><?= $text('announce_note') ?></label>
        <input type="text" class="form-control" id="announce-note" name="note" maxlength="<?= Logout_master_announcement::NOTE_BYTES ?>"
            value="<?= $e($fields['note']) ?>" autocomplete="off" dir="auto"<?= $state('note', 'announce-note-help') ?>>
        <p class="text-muted" id="announce-note-help"><?= $text('announce_note_help') ?></p>
        <?= $error('note') ?>
    </div>
    <div class="checkbox checkbox-primary">
        <input type="checkbox" name="asks" id="announce-asks" value="1"<?= $fields['asks'] ? ' checked' : '' ?>>
        <label for="announce-asks"><?= $text('announce_asks') ?></label>
    </div>
    <button type="submit" class="btn btn-primary"><?= $text('announce_preview') ?></button>
</div></form>
