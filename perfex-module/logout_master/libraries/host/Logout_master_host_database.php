<?php

/**
 * Asks the host's database. A query that fails throws, whatever the host is set to: some end the whole request with a
 * page of their own, which would keep people from signing in for want of a table of ours, and some answer false.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_host_database
{
    /** @param list<string|int|float|null> $values */
    public static function query(string $sql, array $values = []): mixed
    {
        $db = get_instance()->db;
        $shows = property_exists($db, 'db_debug') ? $db->db_debug : null;
        if ($shows !== null) {
            $db->db_debug = false;
        }
        try {
            $result = $db->query($sql, $values === [] ? false : $values);
            if ($result === false) {
                throw new \RuntimeException('logout_master: ' . ($db->error()['message'] ?? 'a query failed'));
            }
            return $result;
        } finally {
            if ($shows !== null) {
                $db->db_debug = $shows;
            }
        }
    }
}
