<?php

/** Global functions that tell people something: texts, alerts, the activity log, notifications. */

declare(strict_types=1);

/** The text of a key with its arguments put in; an unknown key is printed as it is. */
function _l(string $key, mixed $label = '', bool $log = true): string
{
    $text = Host\Kernel::get()->service('lang')->line($key);
    $text = $text === false ? $key : $text;
    return is_array($label) ? vsprintf($text, $label) : sprintf($text, $label);
}

function load_admin_language(int|string $staffId = ''): string
{
    $staff = get_staff($staffId === '' ? null : $staffId);
    return load_language_of($staff->default_language ?? '');
}

function load_client_language(int|string $clientId = ''): string
{
    $clientId = $clientId === '' ? get_client_user_id() : $clientId;
    $client = $clientId === false ? null : get_instance()->db->get_where('clients', ['userid' => $clientId])->row();
    return load_language_of($client->default_language ?? '');
}

function load_language_of(string $wanted): string
{
    $language = $wanted !== '' ? $wanted : (get_option('active_language') ?: 'english');
    get_instance()->config->set_item('language', $language);
    get_instance()->lang->loadAll($language);
    $GLOBALS['language'] = $language;
    return $language;
}

/** A person's own direction comes before the option of the area. */
function is_rtl(bool $clientArea = false): bool
{
    $person = $clientArea ? (is_client_logged_in() ? get_contact() : null) : get_staff();
    if (($person->direction ?? '') !== '') {
        return $person->direction === 'rtl';
    }
    return get_option($clientArea ? 'rtl_support_client' : 'rtl_support_admin') === '1';
}

function set_alert(string $type, string $message): void
{
    get_instance()->session->set_flashdata("message-{$type}", $message);
}

function log_activity(string $description, int|string|null $staffId = null): void
{
    $name = $staffId !== null ? get_staff_full_name($staffId) : (is_cli() ? '[CLI]' : get_staff_full_name());
    get_instance()->db->insert(
        'activity_log',
        ['description' => $description, 'date' => date('Y-m-d H:i:s'), 'staffid' => $name]
    );
}

/** @param array<string, mixed> $values */
function add_notification(array $values): bool
{
    $staff = is_staff_logged_in() ? get_staff_user_id() : 0;
    get_instance()->db->insert('notifications', [
        'isread' => 0,
        'date' => date('Y-m-d H:i:s'),
        'description' => $values['description'],
        'touserid' => $values['touserid'],
        'fromuserid' => $values['fromuserid'] ?? $staff,
        'link' => $values['link'] ?? '',
        'additional_data' => $values['additional_data'] ?? '',
    ]);
    hooks()->do_action('notification_created', get_instance()->db->insert_id());
    return true;
}

/** @param list<int|string> $users */
function pusher_trigger_notification(array $users = []): void
{
}
