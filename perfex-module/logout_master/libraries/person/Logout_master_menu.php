<?php

/**
 * The entries of a person's own pages: "My sign-in" in the sidebar of staff and in the navigation of the client area.
 * The page script makes deeds of those that end in "#logout-master-…"; without it they lead to the page's own buttons.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_menu
{
    public const SLUG = 'logout_master_mine';
    public const LOCK = '#logout-master-lock-now';
    public const HOLD = '#logout-master-hold-now';

    public function __construct(
        private Logout_master_host $host,
        private Logout_master_desk $desk,
        private Logout_master_hold $hold,
        private Logout_master_language $language
    ) {
    }

    /** For every member of staff: what is one's own needs no permission. */
    public function staff(): void
    {
        if ($this->desk->of('staff')?->is_watched() !== true) {
            return;
        }
        $menu = $this->host->menu();
        if ($menu === null) {
            return;
        }
        $menu->add_sidebar_menu_item(self::SLUG, [
            'name' => $this->language->text('mine_menu'),
            'href' => $this->host->mine_url('staff'),
            'icon' => 'fa fa-user-clock',
            'position' => 90,
            'collapse' => true,
            'badge' => [],
        ]);
        foreach ($this->entries('staff') as $position => [$slug, $name, $href]) {
            $menu->add_sidebar_children_item(self::SLUG, [
                'slug' => $slug,
                'name' => $name,
                'href' => $href,
                'icon' => '',
                'position' => 5 * ($position + 1),
                'badge' => [],
            ]);
        }
        // Others who may see it find it on "My sign-in": to ask for a permission would be a query on every page.
        if (($this->host->seat('staff')['admin'] ?? false) === true) {
            $menu->add_sidebar_children_item(self::SLUG, [
                'slug' => 'logout_master_audit',
                'name' => $this->language->text('audit_title'),
                'href' => $this->host->audit_url(),
                'icon' => '',
                'position' => 90,
                'badge' => [],
            ]);
        }
    }

    public function contact(): void
    {
        if ($this->desk->of('contact')?->is_watched() !== true) {
            return;
        }
        $menu = $this->host->menu();
        if ($menu === null) {
            return;
        }
        foreach ($this->entries('contact') as $position => [$slug, $name, $href]) {
            $menu->add_theme_menu_item($slug, [
                'name' => $name,
                'href' => $href,
                'position' => 91 + $position,
            ]);
        }
    }

    /** @return list<array{string, string, string}> slug, name, address */
    private function entries(string $kind): array
    {
        $page = $this->host->mine_url($kind);
        $entries = [['logout_master_sessions', $this->language->text('mine_title'), $page]];
        if ($this->host->option(Logout_master_module::DRAFTS) === '1' && $this->host->encryption_key() !== '') {
            $entries[] = ['logout_master_my_drafts', $this->language->text('drafts_title'), $this->host->drafts_url($kind)];
        }
        if ($this->hold->is_offered($kind)) {
            $entries[] = ['logout_master_hold', $this->language->text('hold_title'), $page . self::HOLD];
        }
        $entries[] = ['logout_master_lock', $this->language->text('lock_now'), $page . self::LOCK];
        return $entries;
    }
}
