<?php

/** The path of the request without the base URL's folder, split into segments counted from 1. */

declare(strict_types=1);

namespace Host;

final class Uri
{
    /** @var list<string> */
    private array $segments;

    public function __construct()
    {
        $path = (string) parse_url('http://host' . ($_SERVER['REQUEST_URI'] ?? '/'), PHP_URL_PATH);
        $folder = rtrim((string) parse_url(APP_BASE_URL, PHP_URL_PATH), '/');
        if ($folder !== '' && str_starts_with($path . '/', $folder . '/')) {
            $path = substr($path, strlen($folder));
        }
        $path = preg_replace('#^/index\.php(?=/|$)#', '', $path);
        $this->segments = array_values(array_filter(explode('/', rawurldecode($path)), 'strlen'));
    }

    public function uri_string(): string
    {
        return implode('/', $this->segments);
    }

    public function segment(int $n, mixed $default = null): mixed
    {
        return $this->segments[$n - 1] ?? $default;
    }

    /** @return array<int, string> */
    public function segment_array(): array
    {
        return $this->segments === [] ? [] : array_combine(range(1, count($this->segments)), $this->segments);
    }

    public function total_segments(): int
    {
        return count($this->segments);
    }
}
