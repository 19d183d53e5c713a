<?php

/**
 * Says on every page of an admin that nothing is enforced.
 *
 * @var array{text: string, link: string, url: string} $logout_master
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

['text' => $text, 'link' => $link, 'url' => $url] = $logout_master;

$e = static fn (string $value): string => htmlspecialchars($value, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');
?>
<div class="alert alert-warning" id="logout-master-dry-run-banner" role="status">
    <?= $e($text) ?> <a href="<?= $e($url) ?>"><?= $e($link) ?></a>
</div>
