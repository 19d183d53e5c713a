<?php

/**
 * What the hooks call: one line each. The names carry logout_master_module_ because functions that begin with
 * logout_master_ alone belong to the extension. No rule lives here.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

spl_autoload_register(static function (string $class): void {
    static $rooms = null;
    if (str_starts_with($class, 'Logout_master_')) {
        $rooms ??= require dirname(__DIR__) . '/libraries/rooms.php';
        $room = $rooms[strtok(substr($class, strlen('Logout_master_')), '_')] ?? '.';
        // No look whether the file is there, which would cost a system call a class; of a wrong name PHP's log tells.
        include_once dirname(__DIR__) . "/libraries/{$room}/{$class}.php";
    }
});

function logout_master_module(): Logout_master_module
{
    static $module = null;
    return $module ??= new Logout_master_module();
}

/** @param array<string, string> $functions by the host's action */
function logout_master_module_act_on(int $priority, array $functions): void
{
    $hooks = hooks();
    foreach ($functions as $action => $function) {
        $hooks->add_action($action, $function, $priority);
    }
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

/** Of the module's mails, for the host's editor of templates. */
function logout_master_module_merge_fields(): void
{
    if (function_exists('register_merge_fields')) {
        register_merge_fields('logout_master/merge_fields/logout_master_merge_fields');
    }
}

function logout_master_module_guard(): void
{
    $module = logout_master_module();
    if ($module->host()->is_cli()) {
        return;
    }
    $had_seat = $module->host()->seat('staff') !== null;
    // Signed in by other ways than the login form: single sign-on, remember-me, "login as client".
    $signed_in = $module->people()->signed_in();
    foreach ($signed_in as $kind => $id) {
        if ($module->host()->seat($kind) === null) {
            $module->accounts()->arrives($kind, $id);
            logout_master_module_is_told($kind, $id);
        }
    }
    $module->guard()->watch($signed_in);
    if ($module->changes_accounts($signed_in !== [])) {
        register_shutdown_function(static fn () => $module->accounts()->look());
    }
    if (!$had_seat && $module->host()->seat('staff') !== null) {
        $module->timers_question()->is_back($module->people()->signed_in()['staff'] ?? 0);
    }
    if ($module->host()->request()->is_long_work($_FILES)) {
        $module->long_work()->begin();
    }
}

/** @param mixed $who an array with `userid` */
function logout_master_module_staff_signs_in($who): void
{
    logout_master_module()->accounts()->arrives('staff', (int) ($who['userid'] ?? 0));
    logout_master_module()->desk()->arrive('staff', (int) ($who['userid'] ?? 0));
    logout_master_module_is_told('staff', (int) ($who['userid'] ?? 0));
    logout_master_module()->timers_question()->is_back((int) ($who['userid'] ?? 0));
}

/** @param mixed $who an array with `contact_user_id`; its `userid` is the company */
function logout_master_module_contact_signs_in($who): void
{
    logout_master_module()->accounts()->arrives('contact', (int) ($who['contact_user_id'] ?? 0));
    logout_master_module()->desk()->arrive('contact', (int) ($who['contact_user_id'] ?? 0));
    logout_master_module_is_told('contact', (int) ($who['contact_user_id'] ?? 0));
}

function logout_master_module_own_logout(): void
{
    logout_master_module()->sign_out()->own();
}

/** What the staff area has of the module on every page of it. */
function logout_master_module_staff_area(): void
{
    $module = logout_master_module();
    // Not by way of the settings themselves: every page of staff comes here.
    $module->host()->add_settings_page('logout_master', $module->language()->text('settings_tab'), 'logout_master/settings');
    $module->audit_people()->register_capabilities();
    $module->menu()->staff();
    if ($module->has_admin_menu()) {
        $module->admin_menu()->add();
    }
}

/** Called by the settings view, which the host draws inside its own form. */
function logout_master_module_settings_fields(): string
{
    return logout_master_module()->settings()->fields();
}

/** Called by the settings view above the fields. */
function logout_master_module_settings_top(): string
{
    return logout_master_module()->rules()->settings_top();
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
    $module = logout_master_module();
    logout_master_module_banner();
    echo $module->page()->footer('staff');
    logout_master_module_drafts('staff');
    if ($module->is_audit_due()) {
        $module->audit()->round()->page();
    }
}

function logout_master_module_customers_head(): void
{
    echo logout_master_module()->page()->head('contact');
}

function logout_master_module_customers_footer(): void
{
    logout_master_module_contact_announcement();
    echo logout_master_module()->page()->footer('contact');
    logout_master_module_drafts('contact');
}

/** Not every layout has a place for it above the content, so the footer calls it too; it shows once. */
function logout_master_module_banner(): void
{
    static $is_shown = false;
    if ($is_shown) {
        return;
    }
    $is_shown = true;
    $module = logout_master_module();
    echo $module->health()->banner();
    if ($module->is_dry_run()) {
        echo $module->rules()->dry_run()->banner();
    }
    if ($module->host()->question() !== null) {
        echo $module->timers_question()->html();
    }
    logout_master_module_announcement('staff');
}

/** In the client area; not every theme has a place for it above the content, so the footer calls it too. */
function logout_master_module_contact_announcement(): void
{
    logout_master_module_announcement('contact');
}

/** Loads nothing while nothing is announced. */
function logout_master_module_announcement(string $kind): void
{
    if (strlen(logout_master_module()->host()->option('logout_master_announced')) > 2) {
        echo logout_master_module()->announcements()->banner()->html($kind);
    }
}

/** Somebody signs in: what they have read of what is announced now. */
function logout_master_module_is_told(string $kind, int $id): void
{
    if (strlen(logout_master_module()->host()->option('logout_master_announced')) > 2) {
        logout_master_module()->announcements()->banner()->arrives($kind, $id);
    }
}

function logout_master_module_staff_login_form(): void
{
    echo logout_master_module()->notice()->html(), logout_master_module()->login_limit()->html('staff');
}

function logout_master_module_contact_login_form(): void
{
    echo logout_master_module()->notice()->html(), logout_master_module()->login_limit()->html('contact');
}

function logout_master_module_contact_menu(): void
{
    logout_master_module()->menu()->contact();
}

/** Other modules tell by it that the request they are in may take long. */
function logout_master_module_long_work(): void
{
    logout_master_module()->long_work()->begin();
}

function logout_master_module_cron(): void
{
    $module = logout_master_module();
    $conflict = $module->host()->is_cli() ? $module->cli_registry()->conflict() : '';
    if ($conflict !== '') {
        // Another user's registry is not ours to open, and the extension would refuse each call anew.
        error_log("logout_master: the cron job leaves the registry alone: {$conflict}");
        $module->engine()->keep_away();
    }
    $rounds = [
        static fn () => $module->accounts()->look(),
        static fn () => $module->timers()->catch_up(),
        static fn () => $module->drafts()->is_on() ? $module->drafts()->vault()->expire() : null,
        static fn () => $module->drafts()->counts()->keep_days($module->audit()->retention()->days()),
        static fn () => $module->audit()->round()->cron(),
        static fn () => $module->reports()->days()->keep(),
        static fn () => $module->rules()->keeper()->run(),
        static fn () => $module->rules()->reminder()->run(),
        // Last, since mails take their time.
        static fn () => $module->announcements()->run(),
    ];
    foreach ($rounds as $round) {
        try {
            $round();
        } catch (Throwable $problem) {
            // What fails here must end neither the other rounds nor the host's own.
            error_log('logout_master: the cron job left something out: ' . $problem->getMessage());
        }
    }
}

function logout_master_module_drafts(string $kind): void
{
    $drafts = logout_master_module()->drafts();
    if ($drafts->is_on()) {
        echo $drafts->page()->footer($kind);
    }
}

/** @param mixed $change an id, or an array with one */
function logout_master_module_staff_changed($change): void
{
    logout_master_module()->accounts()->changed('staff', $change);
}

/** The host tells that accounts have changed, and not which. */
function logout_master_module_accounts_changed(): void
{
    logout_master_module()->accounts()->look();
}

/** @param mixed $change an id, or an array with one */
function logout_master_module_contact_changed($change): void
{
    logout_master_module()->accounts()->changed('contact', $change);
}
