<?php

/** $CI->app_css: style sheets that a module adds to the pages of one area ("admin", "customers-area"). */

declare(strict_types=1);

namespace Host;

class AppCss
{
    /** @var array<string, array<string, string>> */
    private array $assets = [];

    public function add(string $id, string|array $asset, string $group = 'admin', array $dependencies = []): static
    {
        $this->assets[$group][$id] = is_array($asset) ? (string) $asset['path'] : $asset;
        return $this;
    }

    public function remove(string $id, string $group = 'admin'): static
    {
        unset($this->assets[$group][$id]);
        return $this;
    }

    public function core_version(): string
    {
        return get_app_version();
    }

    public function render(string $group): string
    {
        return implode('', array_map($this->tag(...), $this->assets[$group] ?? []));
    }

    protected function tag(string $path): string
    {
        return '<link rel="stylesheet" href="' . html_escape($this->url($path)) . "\">\n";
    }

    protected function url(string $path): string
    {
        return preg_match('#^(https?:)?//#', $path) ? $path : base_url($path);
    }
}
