<?php

/**
 * The base that asks for no login: loads the modules, then signs remembered people in, then says app_init.
 *
 * While the modules' init files run nobody is remembered yet and no string is loaded.
 */

declare(strict_types=1);

class App_Controller extends CI_Controller
{
    public function __construct()
    {
        parent::__construct();
        $this->app_modules->loadActive();
        hooks()->do_action('modules_loaded');
        date_default_timezone_set(get_option('default_timezone') ?: 'UTC');
        $this->load->model('authentication_model');
        $this->authentication_model->autologin();
        is_staff_logged_in() ? load_admin_language() : load_client_language();
        hooks()->do_action('app_init');
    }
}
