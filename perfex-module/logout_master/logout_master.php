<?php

/*
Module Name: Logout Master
Description: Signs out people who have really left, on the server and in every tab. Needs the PHP extension logout_master.
Version: 1.0.2
Requires at least: 3.0.*
Author: The Logout Master project
*/

/*
 * The module's init file: registers hooks and, since it runs before the host looks at remember-me cookies and no hook
 * does, notes who came. Core includes it in one global scope with all other modules, and for an inactive module only when
 * that is uninstalled, so everything else is found from here.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

require_once __DIR__ . '/helpers/logout_master_helper.php';

logout_master_module_note_who_came();

register_activation_hook('logout_master', 'logout_master_module_activate');
register_uninstall_hook('logout_master', 'logout_master_module_uninstall');
register_language_files('logout_master', ['logout_master']);
logout_master_module_merge_fields();

// Late: whoever signs people in at app_init, as single sign-on modules do, has done so by then. And another module may
// refuse the sign-in.
logout_master_module_act_on(9999, [
    'app_init' => 'logout_master_module_guard',
    'before_staff_login' => 'logout_master_module_staff_signs_in',
    'before_client_login' => 'logout_master_module_contact_signs_in',
]);
logout_master_module_act_on(10, [
    'before_staff_logout' => 'logout_master_module_own_logout',
    'before_contact_logout' => 'logout_master_module_own_logout',

    'admin_init' => 'logout_master_module_staff_area',
    'app_admin_head' => 'logout_master_module_admin_head',
    'app_admin_footer' => 'logout_master_module_admin_footer',
    'before_start_render_content' => 'logout_master_module_banner',
    'app_customers_head' => 'logout_master_module_customers_head',
    'app_customers_footer' => 'logout_master_module_customers_footer',
    'customers_content_container_start' => 'logout_master_module_contact_announcement',
    'after_admin_login_form_start' => 'logout_master_module_staff_login_form',
    'clients_login_form_start' => 'logout_master_module_contact_login_form',
    'clients_init' => 'logout_master_module_contact_menu',

    'logout_master_long_work' => 'logout_master_module_long_work',

    'staff_member_updated' => 'logout_master_module_staff_changed',
    'staff_status_changed' => 'logout_master_module_staff_changed',
    'staff_member_deleted' => 'logout_master_module_staff_changed',
    'contact_updated' => 'logout_master_module_contact_changed',
    'contact_status_changed' => 'logout_master_module_contact_changed',
    'contact_deleted' => 'logout_master_module_contact_changed',
    'client_status_changed' => 'logout_master_module_accounts_changed',
    'after_user_reset_password' => 'logout_master_module_accounts_changed',
]);
hooks()->add_filter('before_settings_updated', 'logout_master_module_settings_save');
hooks()->add_filter('module_logout_master_action_links', 'logout_master_module_action_links');
// Older and smaller hosts fire the action alone.
function_exists('register_cron_task')
    ? register_cron_task('logout_master_module_cron')
    : logout_master_module_act_on(10, ['after_cron_run' => 'logout_master_module_cron']);
