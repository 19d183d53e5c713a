<?php

/** Global functions that modules call to take part. */

declare(strict_types=1);

function register_activation_hook(string $module, callable $function): void
{
    hooks()->add_action("activate_{$module}_module", $function);
}

function register_deactivation_hook(string $module, callable $function): void
{
    hooks()->add_action("deactivate_{$module}_module", $function);
}

function register_uninstall_hook(string $module, callable $function): void
{
    hooks()->add_action("uninstall_{$module}_module", $function);
}

/** @param list<string> $files */
function register_language_files(string $module, array $files): void
{
    get_instance()->lang->registerModuleFiles($module, $files);
}

function register_cron_task(callable $function): void
{
    hooks()->add_action('host_cron_tasks', $function);
}

function module_dir_path(string $module, string $concat = ''): string
{
    return APP_MODULES_PATH . "{$module}/{$concat}";
}

function module_dir_url(string $module, string $segment = ''): string
{
    return site_url("modules/{$module}/" . ltrim($segment, '/'));
}

function module_libs_path(string $module, string $concat = ''): string
{
    return module_dir_path($module, "libraries/{$concat}");
}

function module_views_path(string $module, string $concat = ''): string
{
    return module_dir_path($module, "views/{$concat}");
}
