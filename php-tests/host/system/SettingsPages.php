<?php

/** The pages of admin/settings, of the application and of modules, whichever interface brought them here. */

declare(strict_types=1);

namespace Host;

final class SettingsPages
{
    /** @var array<string, array{name: string, view: string, position: int, update_url: string}> */
    private array $pages = [];

    public function __construct()
    {
        $this->add('general', ['name' => 'settings_group_general', 'view' => 'admin/settings/general', 'position' => 5]);
        $this->add('misc', ['name' => 'settings_group_misc', 'view' => 'admin/settings/misc', 'position' => 90]);
    }

    /** @param array<string, mixed> $page */
    public function add(string $slug, array $page): void
    {
        if (!is_string($page['view'] ?? null)) {
            throw new \InvalidArgumentException("settings page \"{$slug}\": no view, expected the key \"view\" to name one");
        }
        $this->pages[$slug] = [
            'name' => (string) ($page['name'] ?? $page['title'] ?? $slug),
            'view' => $page['view'],
            'position' => (int) ($page['position'] ?? 50),
            'update_url' => (string) ($page['update_url'] ?? ''),
        ];
    }

    /** @return array<string, array{name: string, view: string, position: int, update_url: string}> */
    public function all(): array
    {
        uasort($this->pages, static fn (array $a, array $b): int => $a['position'] <=> $b['position']);
        return $this->pages;
    }
}
