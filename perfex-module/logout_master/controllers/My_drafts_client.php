<?php

/** "My drafts" of a client's contact, within the client area's theme. Holds no rule. */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

class My_drafts_client extends ClientsController
{
    /** The host asks for a login where a controller has this method. */
    public function validateContact(): void
    {
        if (!is_client_logged_in()) {
            redirect_after_login_to_current_url();
            redirect(site_url('authentication/login'));
        }
    }

    public function index(): void
    {
        if (!function_exists('logout_master_module') || !logout_master_module()->drafts()->is_on()) {
            show_404();
        }
        $module = logout_master_module();
        $this->data([
            'title' => $module->language()->text('drafts_title'),
            'logout_master' => $module->drafts()->list()->shown('contact'),
        ]);
        // The theme looks for it in the views of this module.
        $this->view('client/drafts');
        $this->layout();
    }
}
