<?php

/**
 * The calls about drafts. On the neutral base controller, like the presence calls and for the same reason; it answers
 * for itself, so that a locked person's last words are kept.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

require_once __DIR__ . '/../libraries/gate/Logout_master_endpoint.php';

class Drafts extends App_Controller implements Logout_master_endpoint
{
    public function index(): void
    {
        show_404();
    }

    public function save(): void
    {
        $this->calls()->save();
    }

    public function find(): void
    {
        $this->calls()->find();
    }

    public function drop(): void
    {
        $this->calls()->drop();
    }

    private function calls(): Logout_master_draft_calls
    {
        // The host reaches controllers of inactive modules too, but does not load their init files.
        if (!function_exists('logout_master_module')) {
            show_404();
        }
        $module = logout_master_module();
        if (!$module->drafts()->is_on()) {
            $module->answer()->json(503, ['message' => $module->language()->text('drafts_off')]);
        }
        return $module->drafts()->calls();
    }
}
