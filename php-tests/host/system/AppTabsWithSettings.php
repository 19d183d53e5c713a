<?php

/** $CI->app_tabs of versions before 3.2.0, where a settings page is a tab. */

declare(strict_types=1);

namespace Host;

final class AppTabsWithSettings extends AppTabs
{
    /** @param array<string, mixed> $tab */
    public function add_settings_tab(string $slug, array $tab): void
    {
        Kernel::get()->service('settings_pages')->add($slug, $tab);
    }
}
