<?php

/**
 * An announcement as a person sees it. A plain form; the script only keeps the page where it is.
 *
 * @var array<string, mixed> $logout_master what it shows, by the names below
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

['language' => $language, 'one' => $one, 'kind' => $kind, 'place' => $place, 'title' => $title, 'from' => $from, 'lines' => $lines,
    'keep_url' => $keep_url, 'read_url' => $read_url, 'status_url' => $status_url, 'csrf' => $csrf, 'script' => $script,
    'style' => $style] = $logout_master;

$e = static fn (string|int $value): string => htmlspecialchars((string) $value, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');
$text = static fn (string $key): string => $e($language->text($key));
$id = 'logout-master-announcement-' . ($place === 'preview' ? $kind : $one->id);
?>
<link rel="stylesheet" href="<?= $e($style) ?>">
<div class="alert alert-info logout-master-announcement" id="<?= $id ?>" aria-labelledby="<?= $id ?>-title"
    role="<?= $place === 'preview' ? 'group' : 'region' ?>" dir="<?= $text('direction') ?>" data-place="<?= $e("{$kind} {$place}") ?>"
    data-status="<?= $e($status_url) ?>">
    <p id="<?= $id ?>-title"><strong><?= $e($title) ?></strong></p>
    <?php if ($lines !== []) : ?>
        <p><?= $e($from) ?></p>
        <ul>
            <?php foreach ($lines as $line) : ?>
                <li><?= $e($line) ?></li>
            <?php endforeach ?>
        </ul>
    <?php endif ?>
    <?php if ($one->note !== '') : ?>
        <p dir="auto"><?= $e($one->note) ?></p>
    <?php endif ?>
    <?php if ($keep_url !== '') : ?>
        <p><a href="<?= $e($keep_url) ?>"><?= $text('keep_title') ?></a></p>
    <?php endif ?>
    <?php if ($place !== 'preview') : ?>
        <form method="post" action="<?= $e($read_url) ?>">
            <input type="hidden" name="<?= $e($csrf['name']) ?>" value="<?= $e($csrf['value']) ?>">
            <input type="hidden" name="announcement" value="<?= $one->id ?>">
            <input type="hidden" name="by" value="<?= $e($place) ?>">
            <button type="submit" class="btn btn-default btn-sm"><?= $text($one->asks ? 'announce_read' : 'announce_hide') ?></button>
        </form>
        <p role="status" tabindex="-1"></p>
        <script src="<?= $e($script) ?>" defer></script>
    <?php endif ?>
</div>
