<?php

/** Reads every property from the controller. */

declare(strict_types=1);

#[AllowDynamicProperties]
class CI_Model
{
    public function __construct()
    {
    }

    public function __get(string $key): mixed
    {
        return get_instance()->$key;
    }
}
