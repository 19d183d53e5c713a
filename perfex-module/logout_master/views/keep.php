<?php

/**
 * The content of "How to keep your work". Text and links alone.
 *
 * @var array<string, mixed> $logout_master what it shows, by the names below
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

['language' => $language, 'announcements' => $announcements, 'limits' => $limits, 'has_warning' => $has_warning,
    'draft_hours' => $draft_hours, 'has_phone' => $has_phone, 'urls' => $urls] = $logout_master;

$e = static fn (string $value): string => htmlspecialchars($value, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');
$text = static fn (string $key, array $values = []): string => $e($language->text($key, $values));
?>
<div id="logout-master-keep" dir="<?= $text('direction') ?>">
<h1><?= $text('keep_title') ?></h1>
<?= $announcements ?>
<p><?= $text('keep_intro') ?></p>
<div class="panel_s"><div class="panel-body">
    <h2><?= $text('keep_limits') ?></h2>
    <ul id="logout-master-keep-limits">
        <?php foreach ($limits as $sentence) : ?>
            <li><?= $e($sentence) ?></li>
        <?php endforeach ?>
    </ul>
    <?php if ($has_warning) : ?>
        <h2><?= $text('keep_warning') ?></h2>
        <p><?= $text('keep_warning_help', ['stay' => $language->text('stay')]) ?></p>
    <?php endif ?>
    <h2><?= $text('keep_drafts') ?></h2>
    <?php if ($draft_hours === null) : ?>
        <p><?= $text('keep_no_drafts') ?></p>
    <?php else : ?>
        <p><?= $text('keep_drafts_help', ['hours' => $draft_hours]) ?></p>
        <p><a class="btn btn-default" href="<?= $e($urls['drafts']) ?>"><?= $text('drafts_title') ?></a></p>
    <?php endif ?>
    <h2><?= $text('keep_lock') ?></h2>
    <p><?= $text('keep_lock_help') ?></p>
    <p><a class="btn btn-default" href="<?= $e($urls['lock']) ?>"><?= $text('lock_now') ?></a></p>
    <?php if ($has_phone) : ?>
        <h2><?= $text('hold_title') ?></h2>
        <p><?= $text('keep_phone_help') ?></p>
        <p><a class="btn btn-default" href="<?= $e($urls['phone']) ?>"><?= $text('hold_title') ?></a></p>
    <?php endif ?>
</div></div>
</div>
