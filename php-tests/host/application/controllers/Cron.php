<?php

/** cron/index: called by a scheduler, without a session of anybody; with the key in the address where there is one. */

declare(strict_types=1);

class Cron extends App_Controller
{
    public function index(string $key = ''): void
    {
        $wanted = Host\Kernel::get()->service('switches')->get('cron_key');
        if ($wanted !== '' && !hash_equals($wanted, $key)) {
            show_error('The key of the cron job is wrong.', 401, 'Not allowed');
        }
        $this->load->model('cron_model');
        $this->cron_model->run();
        $this->output->set_content_type('text/plain')->set_output("done\n");
    }
}
