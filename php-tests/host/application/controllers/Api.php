<?php

/** An interface for programs: no login, no cookie needed. Modules are loaded as everywhere. */

declare(strict_types=1);

class Api extends App_Controller
{
    public function version(): void
    {
        $this->output->set_content_type('application/json')
            ->set_output(json_encode(['version' => get_app_version()], JSON_THROW_ON_ERROR));
    }
}
