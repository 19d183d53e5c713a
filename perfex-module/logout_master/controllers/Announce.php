<?php

/**
 * The pages on which an admin tells people about their limits, in the staff area's own look, for staff with the capability
 * "edit". Not called Announcements, as the host has a page of its own by that name. Holds no rule.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

class Announce extends AdminController
{
    public function __construct()
    {
        parent::__construct();
        // The host reaches controllers of inactive modules too, but does not load their init files.
        if (!function_exists('logout_master_module')) {
            show_404();
        }
        logout_master_module()->upgrade()->need('announcements', 'announced');
    }

    public function index(): void
    {
        $this->announcements_page('announcements', logout_master_module()->announcements()->page()->shown());
    }

    public function preview(): void
    {
        $this->announcements_page('announcements', logout_master_module()->announcements()->page()->preview());
    }

    public function publish(): void
    {
        $this->announcements_page('announcements', logout_master_module()->announcements()->page()->publish());
    }

    public function told(): void
    {
        logout_master_module()->announcements()->page()->told();
    }

    public function one(): void
    {
        $this->announcements_page(
            'announcement',
            logout_master_module()->announcements()->people_page()->shown() ?? show_404()
        );
    }

    public function end(): void
    {
        logout_master_module()->announcements()->people_page()->end();
    }

    public function delete(): void
    {
        logout_master_module()->announcements()->people_page()->delete();
    }

    public function again(): void
    {
        logout_master_module()->announcements()->people_page()->again();
    }

    public function csv(): void
    {
        logout_master_module()->announcements()->people_page()->csv();
    }

    /** @param array<string, mixed> $shown */
    private function announcements_page(string $view, array $shown): void
    {
        $module = logout_master_module();
        $this->load->view("logout_master/{$view}", [
            'title' => $module->language()->text('announce_title'),
            'logout_master' => ['url' => $module->host_pages()->announcements_url(...)] + $shown
                + $module->rules()->frame('announce_title'),
        ]);
    }
}
