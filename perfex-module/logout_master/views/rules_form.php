<?php

/**
 * The form of one rule within the staff area's frame. Every field that is empty is not set by the rule.
 *
 * @var array<string, mixed> $logout_master what it shows, by the names below and in views/rules_top.php
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

['rule' => $rule, 'fields' => $fields, 'errors' => $errors, 'roles' => $roles, 'staff' => $staff,
    'why' => $why] = $logout_master;

$choices = ['roles' => $roles, 'people' => $staff];
$helps = ['contact_people' => 'rules_help_contacts', 'customers' => 'rules_help_customers'];

$content_id = 'logout-master-rule-form';
require __DIR__ . '/rules_top.php';

$error = static fn (string $field): string => isset($errors[$field])
    ? '<p class="text-danger" id="rule-' . $field . '-error" role="alert">' . $e($errors[$field]) . '</p>'
    : '';
$state = static function (string $field, string $help = '') use ($errors): string {
    $ids = array_filter([$help, isset($errors[$field]) ? "rule-{$field}-error" : '']);
    return (isset($errors[$field]) ? ' aria-invalid="true"' : '')
        . ($ids === [] ? '' : ' aria-describedby="' . implode(' ', $ids) . '"');
};
$line = static function (
    string $field,
    string $label,
    string $type = 'text',
    string $help = ''
) use (
    $e,
    $text,
    $fields,
    $errors,
    $error,
    $state
): void {
    $help_id = $help === '' ? '' : "rule-{$field}-help";
    ?>
    <div class="form-group<?= isset($errors[$field]) ? ' has-error' : '' ?>">
        <label for="rule-<?= $field ?>" class="control-label"><?= $label ?></label>
        <input type="<?= $type ?>" class="form-control" id="rule-<?= $field ?>" name="<?= $field ?>"
            value="<?= $e($fields[$field]) ?>" autocomplete="off"<?= $state($field, $help_id) ?>>
        <?php if ($help !== '') : ?>
            <p class="text-muted" id="<?= $help_id ?>"><?= $text($help) ?></p>
        <?php endif ?>
        <?= $error($field) ?>
    </div>
    <?php
};
?>
<h2><?= $rule === '' ? $text('rules_add') : $text('rules_edit_one', ['rule' => $rule]) ?></h2>
<?php if ($errors !== []) : ?>
    <div class="alert alert-danger" role="alert" id="logout-master-rule-errors">
        <p><?= $text('rules_not_saved') ?></p>
        <?php if (isset($errors[''])) : ?>
            <p><?= $e($errors['']) ?></p>
        <?php endif ?>
    </div>
<?php endif ?>
<form method="post" action="<?= $e($url('save')) ?>" class="panel_s"><div class="panel-body">
    <?= $token ?>
    <input type="hidden" name="rule" value="<?= $e($rule) ?>">
    <?php $line('name', $text('rules_col_name')) ?>
    <fieldset>
        <legend><?= $text('rules_col_whom') ?></legend>
        <div class="logout-master-fields">
        <?php foreach (Logout_master_rule::WHO as $who) : ?>
            <div>
            <div class="radio radio-primary">
                <input type="radio" name="who" id="rule-who-<?= $who ?>" value="<?= $who ?>"<?=
                    $fields['who'] === $who ? ' checked' : '' ?><?= $state('who') ?>>
                <label for="rule-who-<?= $who ?>" id="rule-who-<?= $who ?>-label"><?= $text("rules_who_{$who}") ?></label>
            </div>
            <?php if (isset($choices[$who])) : ?>
                <div class="form-group">
                    <select multiple size="5" class="form-control" id="rule-<?= $who ?>" name="<?= $who ?>[]"
                        data-who="<?= $who ?>" aria-labelledby="rule-who-<?= $who ?>-label"<?= $state($who) ?>>
                        <?php foreach ($choices[$who] + array_fill_keys($fields[$who], '') as $id => $name) : ?>
                            <option value="<?= $id ?>"<?= in_array($id, $fields[$who], true) ? ' selected' : '' ?>><?=
                                $e(trim("{$name} #{$id}")) ?></option>
                        <?php endforeach ?>
                    </select>
                    <?= $error($who) ?>
                </div>
            <?php elseif (isset($helps[$who])) : ?>
                <div class="form-group">
                    <input type="text" class="form-control" id="rule-<?= $who ?>" name="<?= $who ?>" autocomplete="off"
                        value="<?= $e($fields[$who]) ?>" data-who="<?= $who ?>"
                        aria-labelledby="rule-who-<?= $who ?>-label"<?= $state($who, "rule-{$who}-help") ?>>
                    <p class="text-muted" id="rule-<?= $who ?>-help"><?= $text($helps[$who]) ?></p>
                    <?= $error($who) ?>
                </div>
            <?php endif ?>
            </div>
        <?php endforeach ?>
        </div>
        <?= $error('who') ?>
    </fieldset>
    <fieldset>
        <legend><?= $text('rules_where_when') ?></legend>
        <div class="form-group">
            <label for="rule-ip" class="control-label"><?= $text('rules_networks') ?></label>
            <textarea class="form-control" rows="3" id="rule-ip" name="ip" dir="ltr"<?=
                $state('ip', 'rule-ip-help') ?>><?= "\n" . $e($fields['ip']) ?></textarea>
            <p class="text-muted" id="rule-ip-help"><?= $text('rules_help_networks') ?></p>
            <?= $error('ip') ?>
        </div>
        <fieldset>
            <legend><?= $text('rules_days') ?></legend>
            <div class="logout-master-days">
            <?php foreach (Logout_master_rule::DAYS as $day) : ?>
                <div class="checkbox checkbox-primary">
                    <input type="checkbox" name="days[]" id="rule-day-<?= $day ?>" value="<?= $day ?>"<?=
                        in_array($day, $fields['days'], true) ? ' checked' : '' ?>>
                    <label for="rule-day-<?= $day ?>"><?= $text("day_{$day}") ?></label>
                </div>
            <?php endforeach ?>
            </div>
            <?= $error('days') ?>
        </fieldset>
        <div class="logout-master-fields">
        <?php
        $line('from', $text('rules_from'), 'text', 'rules_help_time');
        $line('to', $text('rules_to'), 'text', 'rules_help_time');
        $line('zone', $text('rules_zone'));
        $line('until', $text('rules_col_until'), 'date', 'rules_help_until');
        ?>
        </div>
    </fieldset>
    <fieldset>
        <legend><?= $text('rules_col_what') ?></legend>
        <p class="text-muted"><?= $text('rules_help_set') ?></p>
        <div class="logout-master-fields">
        <?php foreach (Logout_master_setting::ALL as $setting => $type) : ?>
            <?php
            $field = "set_{$setting}";
            if (!is_array($type)) {
                $line($field, $text("rules_in_{$type}", ['setting' => $language->text("setting_{$setting}")]));
                continue;
            }
            ?>
            <div class="form-group">
                <label for="rule-<?= $field ?>" class="control-label"><?= $text("setting_{$setting}") ?></label>
                <select class="form-control" id="rule-<?= $field ?>" name="<?= $field ?>"<?= $state($field) ?>>
                    <option value=""><?= $text('rules_not_set') ?></option>
                    <?php foreach ($type as $value) : ?>
                        <option value="<?= $value ?>"<?= $fields[$field] === $value ? ' selected' : '' ?>><?=
                            $text($type === ['yes', 'no'] ? "settings_{$value}" : "{$setting}_{$value}") ?></option>
                    <?php endforeach ?>
                </select>
                <?= $error($field) ?>
            </div>
        <?php endforeach ?>
        </div>
    </fieldset>
    <div class="form-group">
        <label for="rule-why" class="control-label"><?= $text('settings_why') ?></label>
        <input type="text" class="form-control" id="rule-why" name="why" maxlength="1000" autocomplete="off"
            value="<?= $e($why) ?>"<?= $needed . $state('why') ?>>
        <?= $error('why') ?>
    </div>
    <button type="submit" class="btn btn-primary"><?= $text('rules_save') ?></button>
    <a class="btn btn-default" href="<?= $e($url()) ?>"><?= $text('rules_cancel') ?></a>
</div></form>
<?php require __DIR__ . '/rules_end.php' ?>
