<?php

/** $CI->app of versions before 3.2.0: it knows the site's languages and has no settings sections. */

declare(strict_types=1);

namespace Host;

class App
{
    public static function forVersion(string $version): self
    {
        return version_compare($version, '3.2.0', '>=') ? new AppWithSections() : new self();
    }

    /** @return list<string> */
    public function get_available_languages(): array
    {
        return array_map(basename(...), glob(APPPATH . 'language/*', GLOB_ONLYDIR) ?: []);
    }

    public function get_option(string $name): string
    {
        return get_option($name);
    }
}
