<?php

/**
 * The module's entries in the host's setup menu, for staff who may look at live sessions and figures. It shows what it is
 * told to show; the pages themselves ask whether somebody may see them.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_admin_menu
{
    private const POSITION = 190;

    public function __construct(
        private Logout_master_host_pages $pages,
        private Logout_master_language $language
    ) {
    }

    public function add(): void
    {
        $entries = [
            'logout_master_live' => ['live_title', $this->pages->live_url()],
            'logout_master_reports' => ['reports_title', $this->pages->reports_url()],
            'logout_master_rules' => ['rules_title', $this->pages->rules_url()],
        ];
        $position = self::POSITION;
        foreach ($entries as $slug => [$key, $href]) {
            $this->pages->add_setup_item($slug, $this->language->text($key), $href, $position++);
        }
    }
}
