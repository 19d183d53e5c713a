<?php

/** "My drafts" of staff, in the staff area's own look. It shows nobody else's. Holds no rule. */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

class My_drafts extends AdminController
{
    public function index(): void
    {
        if (!function_exists('logout_master_module') || !logout_master_module()->drafts()->is_on()) {
            show_404();
        }
        $module = logout_master_module();
        $module->upgrade()->need('drafts');
        $this->load->view('logout_master/drafts_staff', [
            'title' => $module->language()->text('drafts_title'),
            'logout_master' => $module->drafts()->list()->shown('staff'),
        ]);
    }
}
