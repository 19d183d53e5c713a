<?php

/**
 * The page of figures, in the staff area's own look, for staff with the capability "view". Holds no rule. Not called
 * Reports, which is a class of the host's.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

class Live_reports extends AdminController
{
    public function __construct()
    {
        parent::__construct();
        // The host reaches controllers of inactive modules too, but does not load their init files.
        if (!function_exists('logout_master_module')) {
            show_404();
        }
        logout_master_module()->upgrade()->need('log', 'draft_counts', 'figure_days');
    }

    public function index(): void
    {
        $module = logout_master_module();
        $this->load->view('logout_master/reports', [
            'title' => $module->language()->text('reports_title'),
            'logout_master' => $module->reports()->shown(),
        ]);
    }

    public function csv(): void
    {
        logout_master_module()->reports()->csv();
    }
}
