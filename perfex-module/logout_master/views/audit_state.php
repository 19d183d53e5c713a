<?php

/**
 * The state of the log and what can be done with it as a whole: part of the page "Audit log", which gives it its names.
 *
 * @var array{n: int, hash: string} $head
 * @var array<string, mixed>|null $canary
 * @var callable(string, array<string, mixed>=): string $text
 * @var callable(string|int): string $e
 * @var callable(mixed): string $time
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

?>
<div class="panel_s"><div class="panel-body">
    <h2><?= $text('audit_state') ?></h2>
    <p><?= $text('audit_head', ['first' => $first, 'last' => $head['n']]) ?><br>
        <code dir="ltr" id="logout-master-audit-head"><?= $head['n'] ?> <?= $e($head['hash']) ?></code></p>
    <p class="text-muted"><?= $text('audit_head_help') ?></p>
    <?php if (!$is_keyed) : ?>
        <p class="alert alert-warning"><?= $text('audit_no_key') ?></p>
    <?php endif ?>
    <form method="post" action="<?= $e($url('check')) ?>" id="logout-master-audit-check">
        <?= $token ?>
        <button type="submit" class="btn btn-default"><?= $text('audit_check') ?></button>
    </form>
    <h3><?= $text('audit_canary') ?></h3>
    <p id="logout-master-audit-canary" data-result="<?= $e($canary['result'] ?? '') ?>">
        <?php if ($canary === null) : ?>
            <?= $text('audit_canary_none') ?>
        <?php else : ?>
            <?= $time($canary['at_ms']) ?>: <?= $text('audit_canary_' . $canary['result']) ?>
            <?= $canary['why'] === '' ? '' : '(' . $e($canary['why']) . ')' ?>
        <?php endif ?>
    </p>
    <h3><?= $text('audit_pack') ?></h3>
    <p><?= $text('audit_pack_help') ?></p>
    <form method="post" action="<?= $e($url('pack')) ?>" id="logout-master-audit-pack" class="form-inline">
        <?= $token ?>
        <?php foreach (['from', 'until'] as $name) : ?>
            <div class="form-group">
                <label for="audit-pack-<?= $name ?>"><?= $text("audit_filter_{$name}") ?></label>
                <input type="date" name="<?= $name ?>" id="audit-pack-<?= $name ?>" class="form-control">
            </div>
        <?php endforeach ?>
        <button type="submit" class="btn btn-primary"><?= $text('audit_pack_get') ?></button>
    </form>
    <h3><?= $text('audit_keep') ?></h3>
    <?php if ($may_keep) : ?>
        <form method="post" action="<?= $e($url('keep')) ?>" id="logout-master-audit-keep" class="form-inline">
            <?= $token ?>
            <div class="form-group">
                <label for="audit-days"><?= $text('audit_keep_days') ?></label>
                <input type="number" name="days" id="audit-days" class="form-control" value="<?= (int) $days ?>"
                    min="<?= Logout_master_audit_retention::DAYS_LEAST ?>"
                    max="<?= Logout_master_audit_retention::DAYS_MOST ?>">
            </div>
            <button type="submit" class="btn btn-default"><?= $text('audit_keep_save') ?></button>
        </form>
    <?php else : ?>
        <p><?= $text('audit_keep_days') ?>: <?= (int) $days ?></p>
    <?php endif ?>
</div></div>
