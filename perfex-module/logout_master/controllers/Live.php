<?php

/**
 * The page "Live sessions", in the staff area's own look, for staff with the capability "view"; to end sessions needs
 * "end_sessions". Holds no rule.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

class Live extends AdminController
{
    public function __construct()
    {
        parent::__construct();
        // The host reaches controllers of inactive modules too, but does not load their init files.
        if (!function_exists('logout_master_module')) {
            show_404();
        }
    }

    public function index(): void
    {
        $module = logout_master_module();
        $this->load->view('logout_master/live', [
            'title' => $module->language()->text('live_title'),
            'logout_master' => $module->live_page()->shown(),
        ]);
    }

    public function end(): void
    {
        logout_master_module()->live_page()->end();
    }

    public function end_person(): void
    {
        logout_master_module()->live_page()->end_person();
    }

    public function end_all(): void
    {
        logout_master_module()->live_page()->end_all();
    }
}
