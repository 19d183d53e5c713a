<?php

/**
 * $CI->app_modules: which modules are there, which are active, and their way from one to the other.
 *
 * An inactive module's init file is included only for the step that is asked for (activation, uninstall). Files stay
 * where they are when a module is uninstalled; its row goes.
 */

declare(strict_types=1);

namespace Host\Modules;

use Host\Kernel;

final class AppModules
{
    /** @var ?list<object> */
    private ?array $rows = null;

    public function __construct(private string $directory)
    {
    }

    public function loadActive(): void
    {
        foreach ($this->rows() as $row) {
            $file = $this->directory . "/{$row->module_name}/{$row->module_name}.php";
            if ((int) $row->active === 1 && is_file($file)) {
                require_once $file;
            }
        }
    }

    /** One module, or all that are valid on disk, as arrays with system_name, headers, activated, installed_version. */
    public function get(string $name = ''): ?array
    {
        $modules = [];
        $rows = array_column($this->rows(), null, 'module_name');
        foreach (glob($this->directory . '/*', GLOB_ONLYDIR) ?: [] as $folder) {
            $system = basename($folder);
            $headers = Header::read("{$folder}/{$system}.php");
            if ($headers !== null) {
                $modules[$system] = [
                    'system_name' => $system,
                    'path' => "{$folder}/",
                    'init_file' => "{$folder}/{$system}.php",
                    'headers' => $headers,
                    'activated' => (int) ($rows[$system]->active ?? 0),
                    'installed_version' => $rows[$system]->installed_version ?? false,
                ];
            }
        }
        return $name === '' ? $modules : ($modules[$name] ?? null);
    }

    public function is_active(string $name): bool
    {
        return (int) ($this->get($name)['activated'] ?? 0) === 1;
    }

    public function is_inactive(string $name): bool
    {
        return !$this->is_active($name);
    }

    public function activate(string $name): bool
    {
        $module = $this->known($name);
        $early = Kernel::get()->service('switches')->on('activation_row_first');
        hooks()->do_action('pre_activate_module', $module);
        require_once $module['init_file'];
        if ($early) {
            $this->store($module, 1);
        }
        hooks()->do_action("activate_{$name}_module");
        if (!$early) {
            $this->store($module, 1);
        }
        hooks()->do_action('module_activated', $module);
        return true;
    }

    public function deactivate(string $name): bool
    {
        $module = $this->known($name);
        hooks()->do_action('pre_deactivate_module', $module);
        hooks()->do_action("deactivate_{$name}_module");
        get_instance()->db->update('modules', ['active' => 0], ['module_name' => $name]);
        $this->rows = null;
        hooks()->do_action('module_deactivated', $module);
        return true;
    }

    public function uninstall(string $name): bool
    {
        $module = $this->known($name);
        if ($this->is_active($name)) {
            $this->deactivate($name);
        }
        require_once $module['init_file'];
        hooks()->do_action('pre_uninstall_module', $module);
        hooks()->do_action("uninstall_{$name}_module");
        get_instance()->db->delete('modules', ['module_name' => $name]);
        $this->rows = null;
        hooks()->do_action('module_uninstalled', $module);
        return true;
    }

    public function is_database_upgrade_required(string $name): bool
    {
        $module = $this->get($name);
        return $module !== null
            && $module['installed_version'] !== false
            && version_compare($module['headers']['version'], $module['installed_version'], '>');
    }

    public function upgrade_database(string $name): bool
    {
        $module = $this->known($name);
        Migrations::run($module['path'] . 'migrations', (string) $module['installed_version'], $module['headers']['version']);
        get_instance()->db->update(
            'modules',
            ['installed_version' => $module['headers']['version']],
            ['module_name' => $name]
        );
        $this->rows = null;
        return true;
    }

    private function known(string $name): array
    {
        return $this->get($name) ?? throw new \InvalidArgumentException(sprintf(
            'module "%s": not found, expected one of: %s',
            $name,
            implode(', ', array_keys($this->get()))
        ));
    }

    private function store(array $module, int $active): void
    {
        $db = get_instance()->db;
        $values = ['active' => $active, 'installed_version' => $module['headers']['version']];
        if ($db->get_where('modules', ['module_name' => $module['system_name']])->num_rows() > 0) {
            $db->update('modules', $values, ['module_name' => $module['system_name']]);
        } else {
            $db->insert('modules', $values + ['module_name' => $module['system_name']]);
        }
        $this->rows = null;
    }

    /** @return list<object> */
    private function rows(): array
    {
        return $this->rows ??= get_instance()->db->order_by('module_name')->get('modules')->result();
    }
}
