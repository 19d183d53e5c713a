<?php

/**
 * The module's endpoint. On the neutral base controller: the staff one would end a "login as client" in another tab.
 * The class is not called Session, which the host's session library would be mistaken for.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

require_once __DIR__ . '/../libraries/gate/Logout_master_endpoint.php';

class Presence extends App_Controller implements Logout_master_endpoint
{
    public function index(): void
    {
        show_404();
    }

    public function status(): void
    {
        $this->presence()->status();
    }

    public function heartbeat(): void
    {
        $this->presence()->heartbeat();
    }

    public function extend(): void
    {
        $this->presence()->extend();
    }

    public function lock(): void
    {
        $this->presence()->lock();
    }

    public function end(): void
    {
        $this->presence()->end();
    }

    public function hold(): void
    {
        $this->presence()->hold();
    }

    public function resume(): void
    {
        $this->presence()->resume();
    }

    private function presence(): Logout_master_presence
    {
        // The host reaches controllers of inactive modules too, but does not load their init files.
        if (!function_exists('logout_master_module')) {
            show_404();
        }
        return logout_master_module()->presence();
    }
}
