<?php

/**
 * $CI->load: views, models, libraries, helpers and language files, of the application or of a module (`module/x`).
 *
 * Views run with $this being the loader, which passes every other property on to the controller; variables given to
 * one view are known to the later ones.
 */

declare(strict_types=1);

namespace Host;

final class Loader
{
    /** @var array<string, mixed> */
    private array $variables = [];

    /** @var array<string, true> */
    private array $helpers = [];

    private string $module = '';

    public function __construct(private string $root)
    {
    }

    public function __get(string $name): mixed
    {
        return get_instance()->$name;
    }

    public function inModule(string $module): void
    {
        $this->module = $module;
    }

    public function view(string $view, array|object $vars = [], bool $return = false): mixed
    {
        $file = $this->find($view, 'views', '.php')
            ?? throw new \RuntimeException("view \"{$view}\": not found in a module's views nor in application/views");
        $this->vars($vars);
        ob_start();
        (function (string $__file): void {
            extract($this->variables);
            require $__file;
        })($file);
        $text = (string) ob_get_clean();
        if ($return) {
            return $text;
        }
        get_instance()->output->append_output($text);
        return $this;
    }

    public function vars(array|object|string $vars, mixed $value = ''): static
    {
        $this->variables = array_merge($this->variables, is_string($vars) ? [$vars => $value] : (array) $vars);
        return $this;
    }

    public function get_var(string $name): mixed
    {
        return $this->variables[$name] ?? null;
    }

    public function model(string|array $model, string $name = ''): static
    {
        foreach ((array) $model as $one) {
            $this->attach($one, 'models', $name, []);
        }
        return $this;
    }

    public function library(string|array $library, ?array $params = null, ?string $name = null): static
    {
        foreach ((array) $library as $one) {
            if (strtolower($one) === 'encryption') {
                get_instance()->encryption ??= new Encryption();
            } elseif (!in_array(strtolower($one), ['session', 'form_validation', 'user_agent'], true)) {
                $this->attach($one, 'libraries', (string) $name, $params === null ? [] : [$params]);
            }
        }
        return $this;
    }

    public function helper(string|array $helpers): static
    {
        foreach ((array) $helpers as $helper) {
            $helper = preg_replace('/_helper$/', '', $helper);
            $file = $this->find("{$helper}_helper", 'helpers', '.php');
            if ($file !== null && !isset($this->helpers[$file])) {
                $this->helpers[$file] = true;
                require_once $file;
            } elseif ($file === null && str_contains($helper, '/')) {
                throw new \RuntimeException("helper \"{$helper}\": not found in the module's folder helpers");
            }
        }
        return $this;
    }

    public function language(string|array $files, string $idiom = ''): static
    {
        foreach ((array) $files as $file) {
            get_instance()->lang->load($file, $idiom);
        }
        return $this;
    }

    public function config(string $file): bool
    {
        $path = $this->find($file, 'config', '.php');
        if ($path === null) {
            return false;
        }
        $config = [];
        require $path;
        foreach ($config as $key => $value) {
            get_instance()->config->set_item($key, $value);
        }
        return true;
    }

    public function database(): bool
    {
        return true;
    }

    /** @param list<mixed> $arguments */
    private function attach(string $path, string $folder, string $name, array $arguments): void
    {
        $base = basename($path);
        $property = $name !== '' ? $name : strtolower($base);
        $controller = get_instance();
        if (isset($controller->$property)) {
            return;
        }
        $directory = str_contains($path, '/') ? dirname($path) . '/' : '';
        $file = $this->find($directory . ucfirst($base), $folder, '.php')
            ?? throw new \RuntimeException(sprintf(
                '%s "%s": no file %s.php in a folder %s, of a module or of the application',
                $folder,
                $path,
                ucfirst($base),
                $folder
            ));
        require_once $file;
        $class = ucfirst($base);
        $controller->$property = new $class(...$arguments);
    }

    private function find(string $name, string $folder, string $suffix): ?string
    {
        $candidates = [$this->root . "/application/{$folder}/{$name}{$suffix}"];
        if ($this->module !== '') {
            array_unshift($candidates, $this->root . "/modules/{$this->module}/{$folder}/{$name}{$suffix}");
        }
        if (str_contains($name, '/')) {
            [$module, $rest] = explode('/', $name, 2);
            array_unshift($candidates, $this->root . "/modules/{$module}/{$folder}/{$rest}{$suffix}");
        }
        foreach ($candidates as $file) {
            if (is_file($file)) {
                return $file;
            }
        }
        return null;
    }
}
