<?php

/**
 * From 1.0.0: what has been added since makes its own tables and options, one class a feature.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

class Migration_Version_101 extends App_module_migration
{
    public function up(): void
    {
        logout_master_module()->desk_installer()->install();
        logout_master_module()->drafts()->table()->install();
        logout_master_module()->audit()->installer()->install();
        logout_master_module()->account_table()->install();
        logout_master_module()->accounts()->know_all();
        // An installation that has enforced so far is not asked whether it wants to.
        add_option(Logout_master_dry_run::ASKED, '1', 1);
        add_option(Logout_master_rule_notes::OPTION, '{}', 1);
    }
}
