<?php

/** The audit log, and who has which role, as the figures read them. Changes nothing. The module's own probe is no person. */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_host_audit_figures
{
    /** @return array{first_n: int, last_n: int} the numbers of the oldest and the latest row; noughts when there is none */
    public function ends_of_log(): array
    {
        $row = $this->query('SELECT MIN(`n`) AS `first_n`, MAX(`n`) AS `last_n` FROM `LOG`', [])[0];
        return ['first_n' => (int) $row['first_n'], 'last_n' => (int) $row['last_n']];
    }

    /** @return list<int> hours since 1970 in which something happened that stands behind a row */
    public function hours_after(int $n): array
    {
        $rows = $this->query('SELECT DISTINCT FLOOR(`at_ms` / 3600000) AS `hour` FROM `LOG` WHERE `n` > ?', [$n]);
        return array_map(intval(...), array_column($rows, 'hour'));
    }

    /**
     * Events of people in the order in which they happened.
     *
     * @param list<string> $types
     * @return list<array<string, string|null>> n, type, kind, person_id, session_id, reason, at_ms
     */
    public function in_order(int $from_ms, int $until_ms, array $types): array
    {
        $kinds = Logout_master_host_people::KINDS;
        $places = static fn (array $values): string => implode(', ', array_fill(0, count($values), '?'));
        return $this->query(
            'SELECT `n`, `type`, `kind`, `person_id`, `session_id`, `reason`, `at_ms`'
                . ' FROM `LOG` WHERE `at_ms` >= ? AND `at_ms` < ?'
                . " AND `type` IN ({$places($types)}) AND `kind` IN ({$places($kinds)}) ORDER BY `at_ms`, `n`",
            [$from_ms, $until_ms, ...$types, ...$kinds]
        );
    }

    /** When the log first heard of a registry, as Unix milliseconds; 0 when it has not. */
    public function since(string $epoch): int
    {
        $rows = $this->query('SELECT `at_ms` FROM `LOG` WHERE `epoch` = ? ORDER BY `seq` LIMIT 1', [$epoch]);
        return (int) ($rows[0]['at_ms'] ?? 0);
    }

    /** @return array<int, string>|null the names of the roles that staff have now, by member of staff; null where the host has no roles */
    public function role_names_of_staff(): ?array
    {
        $prefix = db_prefix();
        try {
            $rows = $this->query(
                "SELECT `p`.`staffid`, `r`.`name` FROM `{$prefix}roles` `r` JOIN `{$prefix}staff` `p` ON `p`.`role` = `r`.`roleid`"
                    . ' ORDER BY `r`.`name`',
                []
            );
        } catch (\Throwable) {
            return null;
        }
        return array_map(strval(...), array_column($rows, 'name', 'staffid'));
    }

    /** @return array<int, int> the roles that staff have now, by member of staff; none where the host has no roles */
    public function roles_of_staff(): array
    {
        try {
            $rows = $this->query('SELECT `staffid`, `role` FROM `' . db_prefix() . 'staff` WHERE `role` > 0', []);
        } catch (\Throwable) {
            return [];
        }
        return array_map(intval(...), array_column($rows, 'role', 'staffid'));
    }

    /** The smallest question that a database can be asked: what others cost is measured by it. */
    public function ask_nothing(): void
    {
        $this->query('SELECT 1', []);
    }

    /**
     * @param list<string|int> $values
     * @return list<array<string, string|null>>
     */
    private function query(string $sql, array $values): array
    {
        $sql = str_replace('`LOG`', Logout_master_host_audit_log::table('log'), $sql);
        return Logout_master_host_database::query($sql, $values)->result_array();
    }
}
