<?php

/**
 * Asks what is to become of timers that ran while their owner was away. A plain form, so it needs no script.
 *
 * @var array<string, mixed> $logout_master what it shows, by the names below
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

['language' => $language, 'question' => $question, 'url' => $url, 'csrf' => $csrf] = $logout_master;

$e = static fn (string $value): string => htmlspecialchars($value, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');
$text = static fn (string $key, array $values = []): string => $e($language->text($key, $values));
// The day is told where it is another one.
$form = date('Y-m-d', $question['from']) === date('Y-m-d', $question['to']) ? 'H:i' : 'Y-m-d H:i';
$times = ['from' => date($form, $question['from']), 'to' => date($form, $question['to'])];
?>
<section class="alert alert-warning" id="logout-master-timers" aria-labelledby="logout-master-timers-title"
    dir="<?= $text('direction') ?>">
    <h2 id="logout-master-timers-title"><?= $text('timers_title') ?></h2>
    <ul>
        <?php foreach ($question['timers'] as $timer) : ?>
            <li><?= $text('timers_ran', ['task' => $timer['task']] + $times) ?></li>
        <?php endforeach ?>
    </ul>
    <?php // The host's script may drop the name of the button that was pressed, so each choice is a form. ?>
    <?php foreach (Logout_master_timers_question::CHOICES as $choice) : ?>
        <form method="post" action="<?= $e($url) ?>" class="tw-inline-block">
            <input type="hidden" name="<?= $e($csrf['name']) ?>" value="<?= $e($csrf['value']) ?>">
            <input type="hidden" name="choice" value="<?= $choice ?>">
            <button type="submit" class="btn btn-default"><?= $text('timers_' . $choice, $times) ?></button>
        </form>
    <?php endforeach ?>
</section>
