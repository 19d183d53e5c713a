<?php

/**
 * The door of the command line: cli.php has the CRM call it. On the web there is no such page, whoever asks. Holds no
 * rule.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

class Console extends App_Controller
{
    public function index(string ...$words): void
    {
        if (!is_cli()) {
            show_404();
        }
        $arguments = defined('LOGOUT_MASTER_ARGUMENTS') ? LOGOUT_MASTER_ARGUMENTS : $words;
        // The host reaches controllers of inactive modules too, but does not load their init files.
        if (!function_exists('logout_master_module')) {
            fwrite(STDERR, "logout_master: the module is not active, expected an active one: nobody is signed out by it\n");
            $status = 2;
        } else {
            $status = logout_master_module()->cli()->run($arguments);
        }
        // From here on the status is ours and not that of a CRM that broke off.
        define('LOGOUT_MASTER_ANSWERED', true);
        exit($status);
    }
}
