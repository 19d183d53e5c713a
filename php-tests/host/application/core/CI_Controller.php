<?php

/** The base of all controllers: carries the kernel's services as properties and is what get_instance() answers. */

declare(strict_types=1);

#[AllowDynamicProperties]
class CI_Controller
{
    private static ?CI_Controller $instance = null;

    public function __construct()
    {
        self::$instance = $this;
        $kernel = Host\Kernel::get();
        foreach ($kernel->controllerServices() as $name) {
            $this->$name = $kernel->service($name);
        }
        $this->load->inModule($this->router->fetch_module());
    }

    public static function &get_instance(): ?CI_Controller
    {
        return self::$instance;
    }
}
