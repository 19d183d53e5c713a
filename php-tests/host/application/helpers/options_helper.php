<?php

/** Global functions for options. */

declare(strict_types=1);

/** Missing options are ''. A second argument is taken and ignored, as on real sites. */
function get_option(string $name): string
{
    return Host\Kernel::get()->service('options')->get($name);
}

function option_exists(string $name): bool
{
    return Host\Kernel::get()->service('options')->exists($name);
}

function add_option(string $name, mixed $value = '', int $autoload = 1): bool
{
    return Host\Kernel::get()->service('options')->add($name, $value, $autoload);
}

function update_option(string $name, mixed $value, ?int $autoload = null): bool
{
    return Host\Kernel::get()->service('options')->update($name, $value, $autoload);
}

function delete_option(string $name): bool
{
    return Host\Kernel::get()->service('options')->delete($name);
}
