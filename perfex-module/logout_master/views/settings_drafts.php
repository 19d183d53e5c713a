<?php

/**
 * The fields of drafts in the settings tab, within the host's own form.
 *
 * @var array<string, mixed> $logout_master what it shows, by the names below
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

['language' => $language, 'is_on' => $is_on, 'hours' => $hours] = $logout_master;

$e = static fn (string $value): string => htmlspecialchars($value, ENT_QUOTES, 'UTF-8');
$text = static fn (string $key): string => $e($language->text($key));
?>
<hr>
<fieldset>
    <legend><?= $text('settings_drafts') ?></legend>
    <fieldset class="form-group" aria-describedby="logout-master-drafts-help">
        <legend class="control-label"><?= $text('field_drafts') ?></legend>
        <?php foreach (['1' => 'settings_yes', '0' => 'settings_no'] as $value => $label) : ?>
            <div class="radio radio-primary radio-inline">
                <input type="radio" id="logout-master-drafts-<?= $value ?>" name="settings[<?= Logout_master_host_drafts::SWITCH ?>]"
                    value="<?= $value ?>"<?= (string) $value === ($is_on ? '1' : '0') ? ' checked' : '' ?>>
                <label for="logout-master-drafts-<?= $value ?>"><?= $text($label) ?></label>
            </div>
        <?php endforeach ?>
        <p class="text-muted" id="logout-master-drafts-help"><?= $text('help_drafts') ?></p>
    </fieldset>
    <div class="form-group">
        <label for="logout-master-draft-hours" class="control-label"><?= $text('field_draft_hours') ?></label>
        <input type="text" inputmode="numeric" autocomplete="off" class="form-control" id="logout-master-draft-hours"
            name="settings[<?= Logout_master_host_drafts::HOURS ?>]" value="<?= $e($hours) ?>"
            aria-describedby="logout-master-draft-hours-help">
        <p class="text-muted" id="logout-master-draft-hours-help"><?= $text('help_draft_hours') ?></p>
    </div>
</fieldset>
