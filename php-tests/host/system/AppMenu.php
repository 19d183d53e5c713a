<?php

/** $CI->app_menu: the staff sidebar, the setup menu and the client area's navigation. */

declare(strict_types=1);

namespace Host;

final class AppMenu
{
    /** @var array<string, array<string, array<string, mixed>>> */
    private array $items = [];

    /** @param array<string, mixed> $item */
    public function add_sidebar_menu_item(string $slug, array $item): static
    {
        return $this->add('sidebar', $slug, $item);
    }

    /** @param array<string, mixed> $item */
    public function add_sidebar_children_item(string $parent, array $item): static
    {
        $this->items['sidebar'][$parent]['children'][] = $item;
        return $this;
    }

    /** @param array<string, mixed> $item */
    public function add_setup_menu_item(string $slug, array $item): static
    {
        return $this->add('setup', $slug, $item);
    }

    /** @param array<string, mixed> $item */
    public function add_setup_children_item(string $parent, array $item): static
    {
        $this->items['setup'][$parent]['children'][] = $item;
        return $this;
    }

    /** @param array<string, mixed> $item */
    public function add_theme_menu_item(string $slug, array $item): static
    {
        return $this->add('theme', $slug, $item);
    }

    /** @return array<string, array<string, mixed>> */
    public function get_sidebar_menu_items(): array
    {
        return $this->sorted('sidebar');
    }

    /** @return array<string, array<string, mixed>> */
    public function get_setup_menu_items(): array
    {
        return $this->sorted('setup');
    }

    /** @return array<string, array<string, mixed>> */
    public function get_theme_items(): array
    {
        return $this->sorted('theme');
    }

    /** @param array<string, mixed> $item */
    private function add(string $menu, string $slug, array $item): static
    {
        $this->items[$menu][$slug] = $item + ($this->items[$menu][$slug] ?? []) + ['name' => $slug, 'href' => '#', 'position' => 50];
        return $this;
    }

    /** @return array<string, array<string, mixed>> */
    private function sorted(string $menu): array
    {
        $items = $this->items[$menu] ?? [];
        uasort($items, static fn (array $a, array $b): int => (int) ($a['position'] ?? 50) <=> (int) ($b['position'] ?? 50));
        return $items;
    }
}
