<?php

/** $CI->app from 3.2.0 on: settings pages are children of sections, of the application's or of a module's own. */

declare(strict_types=1);

namespace Host;

final class AppWithSections extends App
{
    private const CORE_SECTIONS = ['general', 'finance', 'integrations', 'api', 'ai', 'other'];

    /** @var list<string> */
    private array $sections = self::CORE_SECTIONS;

    /** @param array<string, mixed> $section */
    public function add_settings_section(string $id, array $section): void
    {
        $this->sections[] = $id;
        foreach (array_values($section['children'] ?? []) as $index => $child) {
            $page = $child + ['position' => $section['position'] ?? 50];
            Kernel::get()->service('settings_pages')->add($index === 0 ? $id : "{$id}_{$index}", $page);
        }
    }

    /** @param array<string, mixed> $child */
    public function add_settings_section_child(string $section, string $slug, array $child): void
    {
        if (!in_array($section, $this->sections, true)) {
            throw new \InvalidArgumentException(sprintf(
                'add_settings_section_child: section "%s" is unknown, expected one of %s',
                $section,
                implode(', ', $this->sections)
            ));
        }
        Kernel::get()->service('settings_pages')->add($slug, $child);
    }
}
