<?php

/**
 * The host wants one file for every released version, even for the first, which install creates whole.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

class Migration_Version_100 extends App_module_migration
{
    public function up(): void
    {
        // Activation creates the schema of version 1.0.0; there is no earlier one to come from.
    }
}
