<?php

/** cron/index: called by a scheduler, without a session of anybody. */

declare(strict_types=1);

class Cron extends App_Controller
{
    public function index(): void
    {
        hooks()->do_action('before_cron_run', false);
        update_option('last_cron_run', (string) time());
        hooks()->do_action('host_cron_tasks', false);
        hooks()->do_action('after_cron_run', false);
        $this->output->set_content_type('text/plain')->set_output("done\n");
    }
}
