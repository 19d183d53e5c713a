<?php

/** Answers config_item(): the file's values, overlaid by the switches of the same name. */

declare(strict_types=1);

namespace Host;

final class Config
{
    /** @param array<string, mixed> $config */
    public function __construct(private array $config, Switches $switches)
    {
        foreach ($switches->names() as $name) {
            if (str_starts_with($name, 'sess_') || str_starts_with($name, 'csrf_')) {
                $value = $switches->get($name);
                $this->config[$name] = ctype_digit($value) ? (int) $value : $value;
            }
        }
    }

    public function item(string $item, string $index = ''): mixed
    {
        return $index === '' ? ($this->config[$item] ?? null) : ($this->config[$index][$item] ?? null);
    }

    public function set_item(string $item, mixed $value): void
    {
        $this->config[$item] = $value;
    }

    public function base_url(string $uri = ''): string
    {
        return rtrim($this->config['base_url'], '/') . '/' . ltrim($uri, '/');
    }

    public function site_url(string $uri = ''): string
    {
        return $this->base_url($uri);
    }
}
