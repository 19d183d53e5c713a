<?php

/**
 * The top of the pages about rules: the staff area's frame, what all of them need, the heading and the way to the others.
 * views/rules_end.php closes what is opened here.
 *
 * @var array<string, mixed> $logout_master what it shows, by the names below
 * @var string $content_id of the page's own part of the frame
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

['language' => $language, 'page' => $page, 'tabs' => $tabs, 'url' => $url, 'may_edit' => $may_edit, 'csrf' => $csrf] = $logout_master;

$e = static fn (string|int $value): string => htmlspecialchars((string) $value, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');
$text = static fn (string $key, array $values = []): string => $e($language->text($key, $values));
$token = '<input type="hidden" name="' . $e($csrf['name']) . '" value="' . $e($csrf['value']) . '">'
    . '<input type="hidden" name="version" value="' . $e($logout_master['version'] ?? '') . '">';
// Where the site wants a reason for every change, its field cannot be left out.
$needed = empty($logout_master['is_why_wanted']) ? '' : ' required';
$list = static fn (array $items): string => $items === []
    ? '–'
    : '<ul class="list-unstyled"><li>' . implode('</li><li>', array_map($e, $items)) . '</li></ul>';

init_head();
?>
<div id="wrapper">
<div class="content" id="<?= $content_id ?>" dir="<?= $text('direction') ?>">
<link rel="stylesheet" href="<?= $e($logout_master['style']) ?>">
<h1><?= $text($page) ?></h1>
<?php if (!empty($logout_master['is_overdue']) && $page !== 'review_title') : ?>
    <div class="alert alert-warning" id="logout-master-overdue" role="status">
        <?= $text('review_overdue') ?> <a class="btn btn-default btn-sm" href="<?= $e($url('review')) ?>"><?= $text('review_title') ?></a>
    </div>
<?php endif ?>
<?php if (!empty($logout_master['has_news'])) : ?>
    <div class="alert alert-info" id="logout-master-news" role="status">
        <?= $text('announce_news') ?>
        <a class="btn btn-default btn-sm" href="<?= $e($logout_master['announcements_url']) ?>"><?= $text('announce_title') ?></a>
    </div>
<?php endif ?>
<nav aria-label="<?= $text('rules_pages') ?>">
    <ul class="nav nav-tabs mbot15">
        <?php foreach ($tabs as $key => $href) : ?>
            <li<?= $key === $page ? ' class="active"' : '' ?>>
                <a href="<?= $e($href) ?>"<?= $key === $page ? ' aria-current="page"' : '' ?>><?= $text($key) ?></a>
            </li>
        <?php endforeach ?>
    </ul>
</nav>
