<?php

/**
 * The content of "My drafts". Plain forms, so it needs no script; what was typed is shown as text, never as markup.
 *
 * @var array<string, mixed> $logout_master what it shows, by the names below
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

[
    'language' => $language,
    'kind' => $kind,
    'is_owner' => $is_owner,
    'is_reachable' => $is_reachable,
    'drafts' => $drafts,
    'hours' => $hours,
    'drop_url' => $drop_url,
    'csrf' => $csrf,
    'style' => $style,
] = $logout_master;

$e = static fn (string $value): string => htmlspecialchars($value, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');
$text = static fn (string $key, array $values = []): string => $e($language->text($key, $values));
$moment = static fn (int $seconds): string => '<time datetime="' . $e(gmdate('Y-m-d\TH:i:s\Z', $seconds)) . '">'
    . $e(date('Y-m-d H:i', $seconds)) . '</time>';
$hidden = static fn (string $name, string $value): string => '<input type="hidden" name="' . $e($name) . '" value="'
    . $e($value) . '">';
$token = $hidden($csrf['name'], $csrf['value']) . $hidden('kind', $kind);
?>
<link rel="stylesheet" href="<?= $e($style) ?>">
<div id="logout-master-my-drafts" dir="<?= $text('direction') ?>">
<h1><?= $text('drafts_title') ?></h1>
<?php if (!$is_owner) : ?>
    <p><?= $text('drafts_not_yours') ?></p>
<?php elseif (!$is_reachable) : ?>
    <div class="alert alert-warning" role="alert"><?= $text('drafts_unreachable') ?></div>
<?php else : ?>
    <p><?= $text('drafts_intro', ['hours' => $hours]) ?></p>
    <?php if ($drafts === []) : ?>
        <p><?= $text('drafts_none') ?></p>
    <?php else : ?>
        <form method="post" action="<?= $e($drop_url) ?>">
            <?= $token . $hidden('all', '1') ?>
            <button type="submit" class="btn btn-default"><?= $text('drafts_delete_all') ?></button>
        </form>
    <?php endif ?>
    <?php foreach ($drafts as $draft) : ?>
        <?php $title = $draft['title'] !== '' ? $e($draft['title']) : $text('drafts_untitled') ?>
        <section class="panel_s logout-master-draft" data-draft="<?= $e($draft['draft']) ?>"><div class="panel-body">
            <h2 dir="auto"><?= $title ?></h2>
            <p>
                <?= $text('drafts_saved') ?> <?= $moment($draft['saved_at']) ?> ·
                <?= $text('drafts_expires') ?> <?= $moment($draft['expires_at']) ?>
            </p>
            <?php if (!$draft['is_readable']) : ?>
                <p><?= $text('drafts_unreadable') ?></p>
            <?php else : ?>
                <details>
                    <summary><?= $text('drafts_content') ?></summary>
                    <dl>
                        <?php foreach ($draft['fields'] as $field) : ?>
                            <dt dir="auto"><?= $e($field['label']) ?></dt>
                            <dd dir="auto"><?= $e($field['text']) ?></dd>
                        <?php endforeach ?>
                    </dl>
                </details>
            <?php endif ?>
            <?php if ($draft['path'] !== null) : ?>
                <p>
                    <a href="<?= $e($draft['path']) ?>" aria-label="<?= $text('drafts_open') ?>: <?= $title ?>">
                        <?= $text('drafts_open') ?></a>
                </p>
            <?php endif ?>
            <form method="post" action="<?= $e($drop_url) ?>">
                <?= $token . $hidden('draft', $draft['draft']) ?>
                <button type="submit" class="btn btn-default" aria-label="<?= $text('drafts_delete') ?>: <?= $title ?>">
                    <?= $text('drafts_delete') ?>
                </button>
            </form>
        </div></section>
    <?php endforeach ?>
<?php endif ?>
</div>
