<?php

/**
 * What people will see of an announcement before it is sent: a part of views/announcements.php, with its names.
 *
 * @var array<string, mixed> $logout_master see there
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

['one' => $one, 'shown_hash' => $shown_hash, 'banners' => $banners, 'subject' => $subject, 'mail' => $mail] = $logout_master;

$hidden = static fn (string $name, string $value): string => '<input type="hidden" name="' . $name . '" value="' . $e($value) . '">';
$typed = $hidden('from', $fields['from']) . $hidden('until', $fields['until']) . $hidden('note', $fields['note'])
    . $hidden('asks', $fields['asks'] ? '1' : '0');
foreach (['to', 'ways'] as $field) {
    foreach ($fields[$field] as $value) {
        $typed .= $hidden("{$field}[]", $value);
    }
}
$kinds = array_map(static fn (string $kind): string => $text("announce_to_{$kind}"), $one->to);
?>
<div class="panel_s" id="logout-master-announce-preview"><div class="panel-body">
    <h2><?= $text('announce_preview_title') ?></h2>
    <p><?= $text('announce_preview_help') ?></p>
    <p><?= $text('announce_to') ?>: <?= implode(', ', $kinds) ?></p>
    <p><?= $text('announce_until') ?>: <bdi><?= $e($fields['until']) ?></bdi></p>
    <p><?= $text($one->asks ? 'announce_is_asked' : 'announce_is_not_asked') ?></p>
    <?php require __DIR__ . '/announcement_changes.php' ?>
    <?php foreach ($banners as $kind => $banner) : ?>
        <h3><?= $text('announce_way_banner') ?>: <?= $text("announce_to_{$kind}") ?></h3>
        <?= $banner ?>
    <?php endforeach ?>
    <?php if ($subject !== '') : ?>
        <h3><?= $text('announce_way_mail') ?></h3>
        <p><strong><?= $e($subject) ?></strong></p>
        <div class="well" id="logout-master-announce-mail"><?= $mail ?></div>
        <p class="text-muted"><?= $text('announce_mail_template') ?></p>
    <?php endif ?>
    <form method="post" action="<?= $e($url('publish')) ?>" class="tw-inline-block" id="logout-master-announce-publish">
        <?= $token . $typed . $hidden('shown_hash', $shown_hash) ?>
        <button type="submit" class="btn btn-primary"><?= $text('announce_publish') ?></button>
    </form>
    <a class="btn btn-default" href="<?= $e($url()) ?>"><?= $text('rules_cancel') ?></a>
</div></div>
