<?php

/** The base of a module's migrations, each of which has a method up(). */

declare(strict_types=1);

#[AllowDynamicProperties]
class App_module_migration
{
    public object $ci;

    public function __construct()
    {
        $this->ci = get_instance();
    }

    public function __get(string $key): mixed
    {
        return get_instance()->$key;
    }
}
