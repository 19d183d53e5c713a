<?php

/** The comment at the head of a module's init file. Without a "Module Name" it is no module. */

declare(strict_types=1);

namespace Host\Modules;

final class Header
{
    private const FIELDS = [
        'module_name' => 'Module Name',
        'uri' => 'Module URI',
        'version' => 'Version',
        'description' => 'Description',
        'author' => 'Author',
        'author_uri' => 'Author URI',
        'requires_at_least' => 'Requires at least',
    ];

    /** @return ?array<string, string> */
    public static function read(string $file): ?array
    {
        if (!is_file($file)) {
            return null;
        }
        $text = (string) file_get_contents($file, length: 8192);
        $headers = [];
        foreach (self::FIELDS as $key => $field) {
            $found = preg_match('/^[ \t\/*#@]*' . preg_quote($field, '/') . ':(.*)$/mi', $text, $match);
            $headers[$key] = $found === 1 ? trim($match[1], " \t*/\r") : '';
        }
        return $headers['module_name'] === '' ? null : $headers;
    }
}
