<?php

/**
 * The page of a locked session: nothing of the CRM's data is in it, and it needs no script.
 *
 * @var array<string, mixed> $logout_master what it shows, by the names below
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

[
    'language' => $language,
    'direction' => $direction,
    'locale' => $locale,
    'style' => $style,
    'needs' => $needs,
    'resume_url' => $resume_url,
    'end_url' => $end_url,
    'csrf' => $csrf,
    'kind' => $kind,
    'back' => $back,
    'error' => $error,
] = $logout_master;

$text = static fn (string $key): string => htmlspecialchars($language->text($key), ENT_QUOTES, 'UTF-8');
$e = static fn (string $value): string => htmlspecialchars($value, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');
$described = $error === '' ? '' : ' aria-describedby="logout-master-error"';
?>
<!DOCTYPE html>
<html lang="<?= $e($locale) ?>" dir="<?= $e($direction) ?>">
<head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title><?= $text('locked_title') ?></title>
    <link rel="stylesheet" href="<?= $e($style) ?>">
</head>
<body>
<main id="logout-master-lock">
    <h1><?= $text('locked_title') ?></h1>
    <p><?= $text('locked_message') ?></p>
    <?php if ($error !== '') : ?>
        <p class="error" id="logout-master-error" role="alert"><?= $e($error) ?></p>
    <?php endif ?>
    <form method="post" action="<?= $e($resume_url) ?>">
        <input type="hidden" name="<?= $e($csrf['name']) ?>" value="<?= $e($csrf['value']) ?>">
        <input type="hidden" name="kind" value="<?= $e($kind) ?>">
        <input type="hidden" name="return" value="<?= $e($back) ?>">
        <?php if ($needs === 'password') : ?>
            <label for="logout-master-password"><?= $text('unlock_password') ?></label>
            <input type="password" id="logout-master-password" name="password" required autofocus
                autocomplete="current-password"<?= $described ?>>
        <?php elseif ($needs === 'code') : ?>
            <label for="logout-master-code"><?= $text('unlock_code') ?></label>
            <input type="text" id="logout-master-code" name="code" required autofocus inputmode="numeric"
                autocomplete="one-time-code"<?= $described ?>>
        <?php endif ?>
        <button type="submit"><?= $text('unlock') ?></button>
    </form>
    <form method="post" action="<?= $e($end_url) ?>">
        <input type="hidden" name="<?= $e($csrf['name']) ?>" value="<?= $e($csrf['value']) ?>">
        <input type="hidden" name="kind" value="<?= $e($kind) ?>">
        <button type="submit" class="quiet"><?= $text('logout_now') ?></button>
    </form>
</main>
</body>
</html>
