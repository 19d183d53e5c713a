<?php

/**
 * The path of the request without the base URL's folder and the site's suffix, split into segments counted from 1. On the
 * command line all its words, joined by slashes, are the path, and what no address may hold is refused there too.
 */

declare(strict_types=1);

namespace Host;

final class Uri
{
    /** @var list<string> */
    private array $segments;

    /** What a word of the command line may be made of. */
    private const PERMITTED = '/\A[a-z 0-9~%.:_\-]*\z/iu';

    public function __construct(string $suffix)
    {
        if (is_cli()) {
            $words = explode('/', implode('/', array_slice($_SERVER['argv'] ?? [], 1)));
            $this->segments = array_values(array_filter(array_map(trim(...), $words), 'strlen'));
            return;
        }
        $path = (string) parse_url('http://host' . ($_SERVER['REQUEST_URI'] ?? '/'), PHP_URL_PATH);
        $folder = rtrim((string) parse_url(APP_BASE_URL, PHP_URL_PATH), '/');
        if ($folder !== '' && str_starts_with($path . '/', $folder . '/')) {
            $path = substr($path, strlen($folder));
        }
        $path = preg_replace('#^/index\.php(?=/|$)#', '', $path);
        if ($suffix !== '' && str_ends_with($path, $suffix)) {
            $path = substr($path, 0, -strlen($suffix));
        }
        $this->segments = array_values(array_filter(explode('/', rawurldecode($path)), 'strlen'));
    }

    /** For the one that is about to be served. */
    public function verify(): void
    {
        foreach (is_cli() ? $this->segments : [] as $segment) {
            if (preg_match(self::PERMITTED, $segment) !== 1) {
                show_error('The URI you submitted has disallowed characters.', 400);
            }
        }
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
