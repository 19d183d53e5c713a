<?php

/**
 * The top of the settings tab: the ways to the pages about rules, the question of a new installation, and what stands
 * against the limits. No form, since the host draws it inside its own.
 *
 * @var array<string, mixed> $logout_master what it shows, by the names below
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

['language' => $language, 'url' => $url, 'may_view' => $may_view, 'is_asked' => $is_asked, 'is_enforced' => $is_enforced,
    'conflicts' => $conflicts] = $logout_master;

if (!$may_view) {
    return;
}
$pages = ['rules_title' => '', 'presets_title' => 'presets', 'limits_title' => 'limits', 'dry_run_title' => 'dry_run'];
$e = static fn (string $value): string => htmlspecialchars($value, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');
$text = static fn (string $key, array $values = []): string => $e($language->text($key, $values));
?>
<div id="logout-master-settings-top">
    <?php if ($is_asked) : ?>
        <div class="alert alert-info" role="status" id="logout-master-first">
            <p><strong><?= $text('dry_run_question') ?></strong></p>
            <p><?= $text('dry_run_meaning') ?></p>
            <a class="btn btn-default" href="<?= $e($url('dry_run')) ?>"><?= $text('dry_run_answer') ?></a>
        </div>
    <?php elseif (!$is_enforced) : ?>
        <p class="alert alert-warning"><a href="<?= $e($url('dry_run')) ?>"><?= $text('dry_run_banner') ?></a></p>
    <?php endif ?>
    <?php if ($logout_master['news_url'] !== '') : ?>
        <p class="alert alert-info" id="logout-master-news">
            <?= $text('announce_news') ?>
            <a class="btn btn-default btn-sm" href="<?= $e($logout_master['news_url']) ?>"><?= $text('announce_title') ?></a>
        </p>
    <?php endif ?>
    <?php if ($conflicts !== []) : ?>
        <p class="alert alert-warning" id="logout-master-conflicts">
            <?= $text('lifetimes_line', ['names' => implode(', ', $conflicts)]) ?>
            <a href="<?= $e($url('limits') . '#logout-master-lifetimes-title') ?>"><?= $text('limits_title') ?></a>
        </p>
    <?php endif ?>
    <p>
        <?php foreach ($pages as $key => $call) : ?>
            <a class="btn btn-default" href="<?= $e($url($call)) ?>"><?= $text($key) ?></a>
        <?php endforeach ?>
    </p>
</div>
