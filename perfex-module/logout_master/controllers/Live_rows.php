<?php

/**
 * The table of "Live sessions" for the page's script. On the neutral base controller: the staff one would end a "login
 * as client" in another tab every few seconds. Holds no rule.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

class Live_rows extends App_Controller
{
    public function index(): void
    {
        // The host reaches controllers of inactive modules too, but does not load their init files.
        if (!function_exists('logout_master_module')) {
            show_404();
        }
        logout_master_module()->live_page()->rows();
    }
}
