<?php

/**
 * What the hooks call: one line each. The names carry logout_master_module_ because functions that begin with
 * logout_master_ alone belong to the extension. No rule lives here.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

spl_autoload_register(static function (string $class): void {
    $file = dirname(__DIR__) . '/libraries/' . $class . '.php';
    if (str_starts_with($class, 'Logout_master_') && is_file($file)) {
        require_once $file;
    }
});

function logout_master_module(): Logout_master_module
{
    static $module = null;
    return $module ??= new Logout_master_module();
}

function logout_master_module_activate(): void
{
    logout_master_module()->installer()->activate();
}

function logout_master_module_uninstall(): void
{
    logout_master_module()->installer()->uninstall();
}

function logout_master_module_note_who_came(): void
{
    logout_master_module()->people()->note_who_came();
}

function logout_master_module_guard(): void
{
    logout_master_module()->guard()->watch();
}

/** @param mixed $who an array with `userid` */
function logout_master_module_staff_signs_in($who): void
{
    logout_master_module()->desk()->arrive('staff', (int) ($who['userid'] ?? 0));
}

/** @param mixed $who an array with `contact_user_id`; its `userid` is the company */
function logout_master_module_contact_signs_in($who): void
{
    logout_master_module()->desk()->arrive('contact', (int) ($who['contact_user_id'] ?? 0));
}

function logout_master_module_own_logout(): void
{
    logout_master_module()->sign_out()->own();
}

function logout_master_module_settings_tab(): void
{
    logout_master_module()->settings()->add_tab();
}

/** Called by the settings view, which the host draws inside its own form. */
function logout_master_module_settings_fields(): string
{
    return logout_master_module()->settings()->fields();
}

/**
 * @param mixed $data the whole POST of the settings page
 * @return mixed
 */
function logout_master_module_settings_save($data)
{
    return is_array($data) ? logout_master_module()->settings()->save($data) : $data;
}

/**
 * @param mixed $links
 * @return mixed
 */
function logout_master_module_action_links($links)
{
    return is_array($links) ? logout_master_module()->settings()->action_links($links) : $links;
}

function logout_master_module_admin_head(): void
{
    echo logout_master_module()->page()->head('staff');
}

function logout_master_module_admin_footer(): void
{
    logout_master_module_banner();
    echo logout_master_module()->page()->footer('staff');
}

function logout_master_module_customers_head(): void
{
    echo logout_master_module()->page()->head('contact');
}

function logout_master_module_customers_footer(): void
{
    echo logout_master_module()->page()->footer('contact');
}

/** Not every layout has a place for it above the content, so the footer calls it too; it shows once. */
function logout_master_module_banner(): void
{
    echo logout_master_module()->health()->banner();
}

function logout_master_module_login_notice(): void
{
    echo logout_master_module()->notice()->html();
}

/** @param mixed $change an id, or an array with one */
function logout_master_module_staff_changed($change): void
{
    logout_master_module()->accounts()->changed('staff', $change);
}

/** @param mixed $change an id, or an array with one */
function logout_master_module_contact_changed($change): void
{
    logout_master_module()->accounts()->changed('contact', $change);
}
