<?php

/**
 * "My sign-in" of a client's contact, within the client area's theme. Holds no rule.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

class Mine_client extends ClientsController
{
    public function __construct()
    {
        parent::__construct();
        if (!function_exists('logout_master_module')) {
            show_404();
        }
    }

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
        $module = logout_master_module();
        $this->data([
            'title' => $module->language()->text('mine_title'),
            'logout_master' => $module->mine()->shown('contact'),
        ]);
        // The theme looks for it in the views of this module.
        $this->view('client/mine');
        $this->layout();
    }

    /** "How to keep your work". */
    public function keep(): void
    {
        $module = logout_master_module();
        $this->data([
            'title' => $module->language()->text('keep_title'),
            'logout_master' => $module->announcements()->advice('contact'),
        ]);
        $this->view('client/keep');
        $this->layout();
    }

    /** "I have read it", of an announcement. */
    public function read(): void
    {
        logout_master_module()->announcements()->banner()->read('contact');
    }

    public function end(): void
    {
        logout_master_module()->mine()->end('contact');
    }

    public function end_others(): void
    {
        logout_master_module()->mine()->end_others('contact');
    }
}
