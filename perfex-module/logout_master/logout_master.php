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

// Late: whoever signs people in at app_init, as single sign-on modules do, has done so by then.
hooks()->add_action('app_init', 'logout_master_module_guard', 9999);
// Late too: another module may refuse the sign-in.
hooks()->add_action('before_staff_login', 'logout_master_module_staff_signs_in', 9999);
hooks()->add_action('before_client_login', 'logout_master_module_contact_signs_in', 9999);
hooks()->add_action('before_staff_logout', 'logout_master_module_own_logout');
hooks()->add_action('before_contact_logout', 'logout_master_module_own_logout');

hooks()->add_action('admin_init', 'logout_master_module_settings_tab');
hooks()->add_action('admin_init', 'logout_master_module_capabilities');
hooks()->add_filter('before_settings_updated', 'logout_master_module_settings_save');
hooks()->add_filter('module_logout_master_action_links', 'logout_master_module_action_links');

hooks()->add_action('app_admin_head', 'logout_master_module_admin_head');
hooks()->add_action('app_admin_footer', 'logout_master_module_admin_footer');
hooks()->add_action('before_start_render_content', 'logout_master_module_banner');
hooks()->add_action('app_customers_head', 'logout_master_module_customers_head');
hooks()->add_action('app_customers_footer', 'logout_master_module_customers_footer');
hooks()->add_action('customers_content_container_start', 'logout_master_module_contact_announcement');
hooks()->add_action('after_admin_login_form_start', 'logout_master_module_login_notice');
hooks()->add_action('clients_login_form_start', 'logout_master_module_login_notice');
hooks()->add_action('after_admin_login_form_start', 'logout_master_module_staff_limit');
hooks()->add_action('clients_login_form_start', 'logout_master_module_contact_limit');

hooks()->add_action('admin_init', 'logout_master_module_staff_menu');
hooks()->add_action('admin_init', 'logout_master_module_admin_menu');
hooks()->add_action('clients_init', 'logout_master_module_contact_menu');
hooks()->add_action('logout_master_long_work', 'logout_master_module_long_work');
// Older and smaller hosts fire the action alone.
function_exists('register_cron_task')
    ? register_cron_task('logout_master_module_cron')
    : hooks()->add_action('after_cron_run', 'logout_master_module_cron');

hooks()->add_action('staff_member_updated', 'logout_master_module_staff_changed');
hooks()->add_action('staff_status_changed', 'logout_master_module_staff_changed');
hooks()->add_action('staff_member_deleted', 'logout_master_module_staff_changed');
hooks()->add_action('contact_updated', 'logout_master_module_contact_changed');
hooks()->add_action('contact_status_changed', 'logout_master_module_contact_changed');
hooks()->add_action('contact_deleted', 'logout_master_module_contact_changed');
hooks()->add_action('client_status_changed', 'logout_master_module_accounts_changed');
hooks()->add_action('after_user_reset_password', 'logout_master_module_accounts_changed');
