<?php

/**
 * The page "Audit log", in the staff area's own look, for staff with the capability "audit". Holds no rule.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

class Audit extends AdminController
{
    public function __construct()
    {
        parent::__construct();
        // The host reaches controllers of inactive modules too, but does not load their init files.
        if (!function_exists('logout_master_module')) {
            show_404();
        }
        logout_master_module()->upgrade()->need('log', 'log_head');
    }

    public function index(): void
    {
        $module = logout_master_module();
        $this->load->view('logout_master/audit', [
            'title' => $module->language()->text('audit_title'),
            'logout_master' => $module->audit()->page()->shown(),
        ]);
    }

    public function check(): void
    {
        logout_master_module()->audit()->page()->check();
        $this->index();
    }

    public function acknowledge(): void
    {
        logout_master_module()->audit()->page()->acknowledge();
    }

    public function keep(): void
    {
        logout_master_module()->audit()->page()->keep();
    }

    public function export(): void
    {
        logout_master_module()->audit()->page()->export();
    }

    public function pack(): void
    {
        // The pack tells of announcements, too. Half of a pack would be none.
        logout_master_module()->upgrade()->need('announcements', 'announced');
        logout_master_module()->audit()->page()->pack();
    }
}
