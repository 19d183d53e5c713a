<?php

/** $CI->app of versions before 3.2.0: it knows the site's languages and has no settings sections. */

declare(strict_types=1);

namespace Host;

class App
{
    /** Files of tables reach the controller as $this->ci. */
    public function __get(string $name): mixed
    {
        return $name === 'ci' ? get_instance() : null;
    }

    public static function forVersion(string $version): self
    {
        return version_compare($version, '3.2.0', '>=') ? new AppWithSections() : new self();
    }

    /** @return list<string> */
    public function get_available_languages(): array
    {
        return array_map(basename(...), glob(APPPATH . 'language/*', GLOB_ONLYDIR) ?: []);
    }

    /**
     * Answers a table's request and ends it. The file makes $output; its name is a path, or that of one of ours.
     *
     * @param array<string, mixed> $params known to the file as variables
     */
    public function get_table_data(string $table, array $params = []): never
    {
        $file = is_file("{$table}.php") ? "{$table}.php" : APPPATH . "views/admin/tables/{$table}.php";
        $output = (function (string $__file, array $__params): array {
            extract($__params);
            require $__file;
            return $output;
        })($file, $params);
        header('Content-Type: application/json; charset=UTF-8');
        echo json_encode($output, JSON_THROW_ON_ERROR);
        exit;
    }

    public function get_option(string $name): string
    {
        return get_option($name);
    }
}
