<?php

/**
 * From 1.0.1: what has been added since makes its own tables and options, one class a feature.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

class Migration_Version_102 extends App_module_migration
{
    public function up(): void
    {
        logout_master_module()->review_installer()->install();
        logout_master_module()->drafts()->counts()->install();
        logout_master_module()->announcements()->install();
        (new Logout_master_host_figure_days())->install();
    }
}
