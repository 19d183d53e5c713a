<?php

/**
 * Finds the controller of a request: the application's first, then those of modules.
 *
 * A module's controller is reachable with and without the staff area's prefix, whether or not the module is active:
 * only its init file is left out when it is not. A module may bring config/routes.php.
 */

declare(strict_types=1);

namespace Host;

final class Router
{
    private ?Route $current = null;

    public function __construct(private string $root)
    {
    }

    public function route(Uri $uri): Route
    {
        $segments = array_values($uri->segment_array());
        $admin = ($segments[0] ?? '') === ADMIN_URI;
        $rest = $admin ? array_slice($segments, 1) : $segments;
        return $this->current = $this->ofApplication($rest, $admin) ?? $this->ofModule($rest) ?? Route::missing();
    }

    public function fetch_class(): string
    {
        return (string) $this->current?->class;
    }

    public function fetch_method(): string
    {
        return (string) $this->current?->method;
    }

    public function fetch_module(): string
    {
        return (string) $this->current?->module;
    }

    /** @param list<string> $segments */
    private function ofApplication(array $segments, bool $admin): ?Route
    {
        $name = $segments[0] ?? ($admin ? 'dashboard' : 'clients');
        $shortcuts = $admin
            ? ['modules' => ['mods'], 'access_denied' => ['misc', 'access_denied']]
            : ['login' => ['authentication', 'login'], 'logout' => ['authentication', 'logout']];
        if (isset($shortcuts[$name])) {
            $segments = [...$shortcuts[$name], ...array_slice($segments, 1)];
            $name = $segments[0];
        }
        if (!preg_match('/^\w+$/', $name)) {
            return null;
        }
        $file = $this->root . '/application/controllers/' . ($admin ? 'admin/' : '') . ucfirst($name) . '.php';
        return is_file($file)
            ? new Route($file, ucfirst($name), $segments[1] ?? 'index', array_slice($segments, 2))
            : null;
    }

    /** @param list<string> $segments */
    private function ofModule(array $segments): ?Route
    {
        $module = $segments[0] ?? '';
        if (!preg_match('/^\w+$/', $module) || !is_dir($this->root . "/modules/{$module}")) {
            return null;
        }
        $segments = $this->rewritten($module, $segments);
        $controller = $segments[1] ?? $module;
        foreach ([[$controller, 2], [$module, 1]] as [$name, $used]) {
            $file = $this->root . "/modules/{$module}/controllers/" . ucfirst($name) . '.php';
            if (preg_match('/^\w+$/', $name) && is_file($file)) {
                return new Route(
                    $file,
                    ucfirst($name),
                    $segments[$used] ?? 'index',
                    array_slice($segments, $used + 1),
                    $module
                );
            }
        }
        return null;
    }

    /**
     * Applies the module's own routes. Their values are relative to the module or carry its name in front.
     *
     * @param list<string> $segments
     * @return list<string>
     */
    private function rewritten(string $module, array $segments): array
    {
        $file = $this->root . "/modules/{$module}/config/routes.php";
        if (!is_file($file)) {
            return $segments;
        }
        $route = [];
        require $file;
        $path = implode('/', $segments);
        foreach ($route as $key => $value) {
            $pattern = '#^' . strtr($key, [':any' => '[^/]+', ':num' => '[0-9]+']) . '$#';
            if (preg_match($pattern, $path)) {
                $target = explode('/', preg_replace($pattern, $value, $path));
                return $target[0] === $module ? $target : [$module, ...$target];
            }
        }
        return $segments;
    }
}
