<?php

/** Global functions that build form fields. All but render_yes_no_option() return their text. */

declare(strict_types=1);

/** @param array<string, mixed>|string $attributes */
function form_open(string $action = '', array|string $attributes = [], array $hidden = []): string
{
    $url = preg_match('#^(\w+:)?//#', $action) ? $action : ($action === '' ? current_full_url() : site_url($action));
    $text = is_array($attributes) ? attributes_text($attributes) : ' ' . $attributes;
    $form = '<form action="' . e($url) . '" method="post" accept-charset="utf-8"' . $text . '>';
    foreach ($hidden + (config_item('csrf_protection') ? get_csrf_for_ajax()['formatted'] : []) as $name => $value) {
        $form .= '<input type="hidden" name="' . e($name) . '" value="' . e($value) . '">';
    }
    return $form . "\n";
}

function form_open_multipart(string $action = '', array $attributes = [], array $hidden = []): string
{
    return form_open($action, $attributes + ['enctype' => 'multipart/form-data'], $hidden);
}

function form_close(string $extra = ''): string
{
    return '</form>' . $extra;
}

function form_hidden(string $name, string $value = ''): string
{
    return '<input type="hidden" name="' . e($name) . '" value="' . e($value) . '">';
}

/** @param array<string, mixed> $attributes */
function attributes_text(array $attributes): string
{
    $text = '';
    foreach ($attributes as $name => $value) {
        $text .= " {$name}=\"" . e($value) . '"';
    }
    return $text;
}

function label_text(string $label): string
{
    return $label === '' ? '' : _l($label);
}

/** Prints itself. */
function render_yes_no_option(string $option, string $label, string $tooltip = '', string $yes = '', string $no = ''): void
{
    $value = get_option($option);
    $name = 'settings[' . $option . ']';
    echo '<div class="form-group yes-no"><label>', e(label_text($label)), '</label>';
    if ($tooltip !== '') {
        echo '<p class="help-block">', e(label_text($tooltip)), '</p>';
    }
    foreach (['1' => $yes ?: 'settings_yes', '0' => $no ?: 'settings_no'] as $choice => $text) {
        $id = "y_opt_{$choice}_{$option}";
        $checked = $value === (string) $choice || ($value === '' && $choice === 0) ? ' checked' : '';
        echo '<span class="radio radio-inline"><input type="radio" id="', e($id), '" name="', e($name), '" value="', $choice,
            '"', $checked, '><label for="', e($id), '">', e(label_text($text)), '</label></span>';
    }
    echo '</div>';
}

/** @param array<string, mixed> $inputAttributes */
function render_input(
    string $name,
    string $label = '',
    mixed $value = '',
    string $type = 'text',
    array $inputAttributes = [],
    array $formGroupAttributes = [],
    string $formGroupClass = '',
    string $inputClass = ''
): string {
    $attributes = ['type' => $type, 'id' => $name, 'name' => $name, 'class' => trim("form-control {$inputClass}")];
    return form_group($name, $label, $formGroupClass, $formGroupAttributes, '<input'
        . attributes_text($inputAttributes + $attributes + ['value' => (string) $value]) . '>');
}

/** @param array<string, mixed> $textareaAttributes */
function render_textarea(
    string $name,
    string $label = '',
    mixed $value = '',
    array $textareaAttributes = [],
    array $formGroupAttributes = [],
    string $formGroupClass = '',
    string $textareaClass = ''
): string {
    $attributes = ['id' => $name, 'name' => $name, 'class' => trim("form-control {$textareaClass}"), 'rows' => 4];
    return form_group($name, $label, $formGroupClass, $formGroupAttributes, '<textarea'
        . attributes_text($textareaAttributes + $attributes) . '>' . e($value) . '</textarea>');
}

/**
 * @param iterable<array<string, mixed>|object> $options
 * @param array{0: string, 1: string|list<string>} $optionAttributes key of the value, key or keys of the text
 */
function render_select(
    string $name,
    iterable $options,
    array $optionAttributes = ['id', 'name'],
    string $label = '',
    mixed $selected = '',
    array $selectAttributes = [],
    array $formGroupAttributes = [],
    string $formGroupClass = '',
    string $selectClass = '',
    bool $includeBlank = true
): string {
    $multiple = isset($selectAttributes['multiple']);
    $list = $includeBlank && !$multiple ? '<option value=""></option>' : '';
    $chosen = array_map(strval(...), (array) $selected);
    foreach ($options as $option) {
        $option = (array) $option;
        $value = (string) $option[$optionAttributes[0]];
        $texts = array_map(static fn (string $key): string => (string) ($option[$key] ?? ''), (array) $optionAttributes[1]);
        $list .= '<option value="' . e($value) . '"' . (in_array($value, $chosen, true) ? ' selected' : '') . '>'
            . e(implode(' ', $texts)) . '</option>';
    }
    $attributes = ['id' => $name, 'name' => $name, 'class' => trim("selectpicker form-control {$selectClass}")];
    return form_group($name, $label, $formGroupClass, $formGroupAttributes, '<select'
        . attributes_text($selectAttributes + $attributes) . ">{$list}</select>");
}

/** @param array<string, mixed> $attributes */
function form_group(string $name, string $label, string $class, array $attributes, string $field): string
{
    $text = $label === '' ? '' : '<label for="' . e($name) . '" class="control-label">' . e(label_text($label)) . '</label>';
    return '<div class="' . trim("form-group {$class}") . '"' . attributes_text($attributes) . ">{$text}{$field}</div>\n";
}
