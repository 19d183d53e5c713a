<?php

/**
 * "My sign-in" of staff, in the staff area's own look. Every member of staff may open it; it shows nobody else's
 * sessions. Holds no rule.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

class Mine extends AdminController
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
        $this->load->view('logout_master/mine_staff', [
            'title' => $module->language()->text('mine_title'),
            'logout_master' => $module->mine()->shown('staff') + [
                'audit_url' => $module->audit()->people()->may('audit') ? $module->host()->audit_url() : '',
            ],
        ]);
    }

    /** "How to keep your work". */
    public function keep(): void
    {
        $module = logout_master_module();
        $this->load->view('logout_master/keep_staff', [
            'title' => $module->language()->text('keep_title'),
            'logout_master' => $module->announcements()->advice('staff'),
        ]);
    }

    /** "I have read it", of an announcement. */
    public function read(): void
    {
        logout_master_module()->announcements()->banner()->read('staff');
    }

    public function end(): void
    {
        logout_master_module()->mine()->end('staff');
    }

    public function end_others(): void
    {
        logout_master_module()->mine()->end_others('staff');
    }

    /** The answer to the question about timers that ran while nobody was there. */
    public function timers(): void
    {
        logout_master_module()->timers_question()->answered();
    }
}
