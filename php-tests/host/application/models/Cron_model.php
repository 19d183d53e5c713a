<?php

/** One run of the scheduled work: the hooks around it, and the tasks that modules have registered. */

declare(strict_types=1);

class Cron_model extends App_Model
{
    public function run(bool $manually = false): void
    {
        hooks()->do_action('before_cron_run', $manually);
        update_option('last_cron_run', (string) time());
        hooks()->do_action('host_cron_tasks', $manually);
        hooks()->do_action('after_cron_run', $manually);
    }
}
