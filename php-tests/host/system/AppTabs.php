<?php

/** $CI->app_tabs from 3.2.0 on: settings pages are no longer its business. */

declare(strict_types=1);

namespace Host;

class AppTabs
{
    /** @var array<string, array<string, array<string, mixed>>> */
    private array $tabs = [];

    public static function forVersion(string $version): self
    {
        return version_compare($version, '3.2.0', '>=') ? new self() : new AppTabsWithSettings();
    }

    /** @param array<string, mixed> $tab */
    public function add_customer_profile_tab(string $slug, array $tab): void
    {
        $this->tabs['customer_profile'][$slug] = $tab;
    }

    /** @return array<string, array<string, mixed>> */
    public function get_customer_profile_tabs(): array
    {
        return $this->tabs['customer_profile'] ?? [];
    }
}
