<?php

/**
 * The page of a person who is on the phone and whose browser runs no script: nothing of the CRM's data is in it.
 *
 * @var array<string, mixed> $logout_master what it shows, by the names below
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

[
    'language' => $language,
    'style' => $style,
    'hold_url' => $hold_url,
    'lock_url' => $lock_url,
    'csrf' => $csrf,
    'kind' => $kind,
    'back' => $back,
    'left' => $left,
] = $logout_master;

$e = static fn (string $value): string => htmlspecialchars($value, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');
$text = static fn (string $key): string => $e($language->text($key));
?>
<!DOCTYPE html>
<html lang="<?= $text('locale') ?>" dir="<?= $text('direction') ?>">
<head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title><?= $text('away_title') ?></title>
    <link rel="stylesheet" href="<?= $e($style) ?>">
</head>
<body>
<main id="logout-master-away">
    <h1><?= $text('away_title') ?></h1>
    <p><?= $e($language->text('away_message', ['time' => $left])) ?></p>
    <?php foreach (['away_back' => [$hold_url, ''], 'lock_now' => [$lock_url, 'quiet']] as $label => [$url, $class]) : ?>
        <form method="post" action="<?= $e($url) ?>">
            <input type="hidden" name="<?= $e($csrf['name']) ?>" value="<?= $e($csrf['value']) ?>">
            <input type="hidden" name="kind" value="<?= $e($kind) ?>">
            <input type="hidden" name="return" value="<?= $e($back) ?>">
            <input type="hidden" name="seconds" value="0">
            <button type="submit" class="<?= $class ?>"><?= $text($label) ?></button>
        </form>
    <?php endforeach ?>
</main>
</body>
</html>
