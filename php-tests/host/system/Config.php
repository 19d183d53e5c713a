<?php

/** Answers config_item(): the file's values, overlaid by the switches of the same name. */

declare(strict_types=1);

namespace Host;

final class Config
{
    private const SWITCHED = '/^(sess|csrf|cookie)_|^(url_suffix|index_page|proxy_ips|compress_output|global_xss_filtering)$/';

    /** @param array<string, mixed> $config */
    public function __construct(private array $config, Switches $switches)
    {
        foreach ($switches->names() as $name) {
            if (preg_match(self::SWITCHED, $name) === 1) {
                $value = $switches->get($name);
                $this->config[$name] = ctype_digit($value) ? (int) $value : $value;
            }
        }
        $this->config['base_url'] = preg_replace('/^https?/', $switches->get('base_scheme'), $this->config['base_url']);
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
        $index = (string) $this->config['index_page'];
        if ($uri === '') {
            return $this->base_url($index);
        }
        [$path, $query] = explode('?', $uri, 2) + [1 => null];
        return $this->base_url($index === '' ? '' : "{$index}/") . ltrim($path, '/') . $this->config['url_suffix']
            . ($query === null ? '' : "?{$query}");
    }
}
