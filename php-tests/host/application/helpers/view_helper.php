<?php

/** Global functions that print the frame of pages. No page of the host has an inline script. */

declare(strict_types=1);

/** What a page says its language is, by the language's folder. */
const LOCALES = ['english' => 'en', 'german' => 'de', 'french' => 'fr', 'spanish' => 'es', 'portuguese_br' => 'pt-BR',
    'turkish' => 'tr', 'arabic' => 'ar'];

function asset(string $file): string
{
    return base_url("assets/{$file}");
}

/** What the page's scripts must know, as data: host.js makes the usual globals of it. */
function host_data(bool $admin): string
{
    $data = [
        'site_url' => site_url(),
        'csrfData' => get_csrf_for_ajax(),
        'app' => ['lang' => ['page_expired' => _l('page_expired'), 'confirm_action_prompt' => _l('confirm_action_prompt')], 'options' => [
            'notifications_poll' => $admin ? (int) get_option('auto_check_for_new_notifications') : 0,
        ]],
    ] + ($admin ? ['admin_url' => admin_url() . '/'] : []);
    $json = json_encode($data, JSON_THROW_ON_ERROR | JSON_HEX_TAG | JSON_HEX_AMP | JSON_HEX_APOS | JSON_HEX_QUOT);
    return '<script type="application/json" id="host-data">' . $json . "</script>\n"
        . '<script src="' . e(asset('js/jquery.min.js')) . "\"></script>\n"
        . '<script src="' . e(asset('js/host.js')) . "\"></script>\n";
}

function host_head(string $title, bool $clientArea): void
{
    $direction = is_rtl($clientArea) ? 'rtl' : 'ltr';
    $locale = LOCALES[$GLOBALS['language']] ?? 'en';
    echo "<!DOCTYPE html>\n<html lang=\"{$locale}\" dir=\"{$direction}\">\n<head>\n<meta charset=\"utf-8\">\n",
        '<meta name="viewport" content="width=device-width, initial-scale=1">', "\n",
        '<title>', e($title === '' ? get_option('companyname') : $title), "</title>\n",
        '<link rel="icon" href="data:,">', "\n",
        '<link rel="stylesheet" href="', e(asset('css/host.css')), "\">\n";
}

function alerts(): string
{
    $text = '';
    foreach (['success', 'danger', 'warning', 'info'] as $type) {
        $message = get_instance()->session->flashdata("message-{$type}");
        $text .= $message === null ? '' : "<div class=\"alert alert-{$type}\" role=\"status\">" . e($message) . "</div>\n";
    }
    return "<div id=\"alerts\">{$text}</div>\n";
}

/** Opens an admin page: everything up to its content. */
function init_head(bool $aside = true): void
{
    $CI = get_instance();
    host_head((string) ($CI->load->get_var('title') ?? ''), false);
    hooks()->do_action('app_admin_assets');
    hooks()->do_action('app_admin_assets_added');
    echo $CI->app_css->render('admin'), host_data(true);
    hooks()->do_action('app_admin_head');
    echo "</head>\n<body class=\"admin\">\n";
    hooks()->do_action('after_body_start');
    echo $CI->load->view('admin/header', [], true);
    if ($aside) {
        hooks()->do_action('before_render_aside_menu');
        echo $CI->load->view('admin/aside', [], true);
        hooks()->do_action('after_render_aside_menu');
    }
    echo alerts();
    hooks()->do_action('before_start_render_content');
}

/** Prints the scripts and the footer's hook. The page itself closes body and html. */
function init_tail(): void
{
    hooks()->do_action('before_js_scripts_render');
    foreach (['bootstrap.min', 'jquery.dataTables.min', 'editor', 'app', 'admin', 'tasks'] as $script) {
        echo '<script src="', e(asset("js/{$script}.js")), "\"></script>\n";
    }
    echo get_instance()->app_scripts->render('admin');
    hooks()->do_action('app_admin_footer');
}

function app_customers_head(): void
{
    hooks()->do_action('app_client_assets');
    hooks()->do_action('app_client_assets_added');
    echo get_instance()->app_css->render('customers-area'), host_data(false);
    hooks()->do_action('app_customers_head');
}

function app_customers_footer(): void
{
    echo '<script src="', e(asset('js/editor.js')), "\"></script>\n", get_instance()->app_scripts->render('customers-area');
    hooks()->do_action('app_customers_footer');
}

function init_core_admin_menus(): void
{
    $menu = get_instance()->app_menu;
    $menu->add_sidebar_menu_item('dashboard', ['name' => _l('dashboard'), 'href' => admin_url(), 'position' => 1]);
    $menu->add_sidebar_menu_item('customers', ['name' => _l('clients'), 'href' => admin_url('clients'), 'position' => 5]);
    $menu->add_sidebar_menu_item('tasks', ['name' => _l('tasks'), 'href' => admin_url('tasks'), 'position' => 30]);
    $menu->add_sidebar_menu_item('files', ['name' => _l('files'), 'href' => admin_url('files'), 'position' => 40]);
    $menu->add_sidebar_menu_item('leads', ['name' => _l('leads'), 'href' => admin_url('leads'), 'position' => 35]);
    $menu->add_sidebar_menu_item('proposals', ['name' => _l('proposals'), 'href' => admin_url('proposals'), 'position' => 15]);
    if (staff_can('view', 'staff')) {
        $menu->add_setup_menu_item('staff', ['name' => _l('staff'), 'href' => admin_url('staff'), 'position' => 5]);
        $menu->add_setup_menu_item('roles', ['name' => _l('roles'), 'href' => admin_url('roles'), 'position' => 10]);
    }
    if (is_admin()) {
        $menu->add_setup_menu_item('modules', ['name' => _l('modules'), 'href' => admin_url('modules'), 'position' => 35]);
        $log = ['name' => _l('activity_log'), 'href' => admin_url('utilities/activity_log'), 'position' => 60];
        $menu->add_sidebar_menu_item('activity_log', $log);
    }
    if (staff_can('view', 'email_templates')) {
        $templates = ['name' => _l('email_templates'), 'href' => admin_url('emails'), 'position' => 30];
        $menu->add_setup_menu_item('email-templates', $templates);
    }
    if (staff_can('view', 'settings')) {
        $menu->add_setup_menu_item('settings', ['name' => _l('settings'), 'href' => admin_url('settings'), 'position' => 200]);
    }
}

function init_core_client_menus(): void
{
    $menu = get_instance()->app_menu;
    $menu->add_theme_menu_item('home', ['name' => _l('home'), 'href' => site_url(), 'position' => 1]);
    $menu->add_theme_menu_item('tickets', ['name' => _l('tickets'), 'href' => site_url('clients/tickets'), 'position' => 10]);
    $menu->add_theme_menu_item('profile', ['name' => _l('profile'), 'href' => site_url('clients/profile'), 'position' => 90]);
}
