<?php

/**
 * Which of the module's tables are there, and of which version the host says the module's database is. Asked by the
 * module's own pages alone, since it costs a query a table; changes nothing.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_host_schema
{
    /**
     * @param list<string> $tables without what all names begin with
     * @return list<string> the whole names of those that cannot be read
     */
    public function missing(array $tables): array
    {
        $missing = [];
        foreach ($tables as $table) {
            $name = db_prefix() . "logout_master_{$table}";
            try {
                // Every kind of database knows this question, and a table that is there but broken fails it too.
                Logout_master_host_database::query("SELECT 1 FROM `{$name}` LIMIT 1");
            } catch (\Throwable) {
                $missing[] = $name;
            }
        }
        return $missing;
    }

    /** Empty where the host does not say. */
    public function version(): string
    {
        try {
            $row = Logout_master_host_database::query(
                'SELECT `installed_version` FROM `' . db_prefix() . 'modules` WHERE `module_name` = ?',
                ['logout_master']
            )->row();
        } catch (\Throwable) {
            return '';
        }
        return (string) ($row->installed_version ?? '');
    }

    /** Where modules are activated and their databases upgraded. */
    public function modules_url(): string
    {
        return admin_url('modules');
    }
}
