<?php

/** The base of models, of the application and of modules. */

declare(strict_types=1);

class App_Model extends CI_Model
{
    public function __construct()
    {
        parent::__construct();
        hooks()->do_action('model_init', $this);
    }
}
