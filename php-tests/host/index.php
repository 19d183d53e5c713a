<?php

/**
 * The stand-in CRM: front controller.
 *
 * A small CRM of our own that offers modules the interface of Perfex CRM, so that Logout Master can be shown and
 * tested without Perfex. Written from the interface's public description alone; it contains none of Perfex's code,
 * and none of CodeIgniter's. It is a test double: where the interface is not certain it takes the reading that is
 * harder for a module. Never put it on a public network: its passwords are printed in the documentation.
 */

declare(strict_types=1);

require __DIR__ . '/system/bootstrap.php';

Host\Kernel::boot(__DIR__)->serve();
