<?php

/**
 * The fields of the settings tab that are no part of the policy document.
 *
 * @var array<string, mixed> $logout_master what it shows, by the names below
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

['language' => $language, 'phone' => $phone, 'long_work' => $long_work, 'timers' => $timers] = $logout_master;

$e = static fn (string $value): string => htmlspecialchars($value, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');
$text = static fn (string $key): string => $e($language->text($key));
$choices = [
    'phone' => ['0' => 'settings_no', '1' => 'settings_yes'],
    'timers' => ['off' => 'timers_off', 'offer' => 'timers_offer', 'cut' => 'timers_rule'],
];
$chosen = ['phone' => $phone, 'timers' => $timers];
?>
<hr>
<fieldset>
    <legend><?= $text('settings_of_desk') ?></legend>
    <div class="form-group">
        <label for="logout_master_long_work" class="control-label"><?= $text('field_long_work') ?></label>
        <input type="text" inputmode="decimal" autocomplete="off" class="form-control" id="logout_master_long_work"
            name="settings[logout_master_long_work]" value="<?= $e($long_work) ?>"
            aria-describedby="logout_master_long_work-help">
        <p class="text-muted" id="logout_master_long_work-help"><?= $text('help_long_work') ?></p>
    </div>
    <?php foreach ($choices as $field => $options) : ?>
        <div class="form-group">
            <label for="logout_master_<?= $field ?>" class="control-label"><?= $text('field_' . $field) ?></label>
            <select class="form-control" id="logout_master_<?= $field ?>" name="settings[logout_master_<?= $field ?>]"
                aria-describedby="logout_master_<?= $field ?>-help">
                <?php foreach ($options as $value => $label) : ?>
                    <option value="<?= $value ?>"<?= (string) $value === $chosen[$field] ? ' selected' : '' ?>>
                        <?= $text($label) ?>
                    </option>
                <?php endforeach ?>
            </select>
            <p class="text-muted" id="logout_master_<?= $field ?>-help"><?= $text('help_' . $field) ?></p>
        </div>
    <?php endforeach ?>
</fieldset>
