<?php

/**
 * The fields of the settings tab.
 *
 * @var array<string, mixed> $logout_master what it shows, by the names below
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

[
    'language' => $language,
    'switch' => $switch,
    'is_on' => $is_on,
    'kinds' => $kinds,
    'shown' => $shown,
    'document' => $document,
    'is_broken' => $is_broken,
    'desk' => $desk,
    'drafts' => $drafts,
    'style' => $style,
] = $logout_master;

$text = static fn (string $key): string => htmlspecialchars($language->text($key), ENT_QUOTES, 'UTF-8');
$e = static fn (string $value): string => htmlspecialchars($value, ENT_QUOTES, 'UTF-8');
?>
<link rel="stylesheet" href="<?= $e($style) ?>">
<?php if ($is_broken) : ?>
    <div class="alert alert-danger" role="alert"><?= $text('settings_broken') ?></div>
<?php endif ?>
<div class="form-group">
    <label class="control-label"><?= $text('settings_enabled') ?></label>
    <div>
        <?php foreach (['1' => 'settings_yes', '0' => 'settings_no'] as $value => $label) : ?>
            <div class="radio radio-primary radio-inline">
                <input type="radio" id="logout-master-enabled-<?= $value ?>" name="<?= $e($switch) ?>"
                    value="<?= $value ?>"<?= (string) $value === ($is_on ? '1' : '0') ? ' checked' : '' ?>>
                <label for="logout-master-enabled-<?= $value ?>"><?= $text($label) ?></label>
            </div>
        <?php endforeach ?>
    </div>
    <p class="text-muted"><?= $text('settings_enabled_help') ?></p>
</div>
<hr>
<div class="logout-master-halves">
<?php foreach ($kinds as $kind) : ?>
    <fieldset>
        <legend><?= $text('settings_of_' . $kind) ?></legend>
        <?php foreach (array_keys(Logout_master_form::FIELDS) as $field) : ?>
            <?php $name = Logout_master_form::name($kind, $field) ?>
            <div class="form-group">
                <label for="<?= $e($name) ?>" class="control-label"><?= $text('field_' . $field) ?></label>
                <input type="text" inputmode="decimal" autocomplete="off" class="form-control" id="<?= $e($name) ?>"
                    name="settings[<?= $e($name) ?>]" value="<?= $e($shown[$kind][$field]) ?>"
                    aria-describedby="<?= $e($name) ?>-help">
                <p class="text-muted" id="<?= $e($name) ?>-help"><?= $text('help_' . $field) ?></p>
            </div>
            <?php foreach (Logout_master_form::CHOICES as $choice => ['values' => $values, 'after' => $after]) : ?>
                <?php
                if ($after !== $field) {
                    continue;
                }
                $name = Logout_master_form::name($kind, $choice);
                ?>
                <div class="form-group">
                    <label for="<?= $e($name) ?>" class="control-label"><?= $text('field_' . $choice) ?></label>
                    <select class="form-control" id="<?= $e($name) ?>" name="settings[<?= $e($name) ?>]"
                        aria-describedby="<?= $e($name) ?>-help">
                        <?php foreach ($values as $value) : ?>
                            <option value="<?= $value ?>"<?= $value === $shown[$kind][$choice] ? ' selected' : '' ?>>
                                <?= $text("{$choice}_{$value}") ?>
                            </option>
                        <?php endforeach ?>
                    </select>
                    <p class="text-muted" id="<?= $e($name) ?>-help"><?= $text('help_' . $choice) ?></p>
                </div>
            <?php endforeach ?>
        <?php endforeach ?>
    </fieldset>
<?php endforeach ?>
</div>
<?= $desk ?>
<?= $drafts ?>
<hr>
<details>
    <summary><?= $text('settings_document') ?></summary>
    <p class="text-muted" id="logout-master-document-help"><?= $text('settings_document_help') ?></p>
    <textarea class="form-control" id="logout-master-document" name="settings[logout_master_policy]" rows="24"
        spellcheck="false" dir="ltr" aria-label="<?= $text('settings_document') ?>"
        aria-describedby="logout-master-document-help"><?= "\n" . $e($document) ?></textarea>
</details>
<hr>
<div class="form-group">
    <label for="logout_master_why" class="control-label"><?= $text('settings_why') ?></label>
    <input type="text" class="form-control" id="logout_master_why" name="settings[logout_master_why]" value=""
        maxlength="1000" autocomplete="off" aria-describedby="logout_master_why-help">
    <p class="text-muted" id="logout_master_why-help"><?= $text('settings_why_help') ?></p>
</div>
