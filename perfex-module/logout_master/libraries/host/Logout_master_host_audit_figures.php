<?php

/**
 * Counts over the audit log, for reports. Reads only. Days are those of UTC; the module's own probe is no person.
 *
 * Every question is about one span of time and, if wanted, one kind of people.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_host_audit_figures
{
    private const DAY_MS = 86400000;

    /** @return list<array{day: int, type: string, reason: string, count: int}> days since 1970 */
    public function ends(int $from_ms, string $kind): array
    {
        return $this->by_day($from_ms, $kind, Logout_master_audit_row::ENDS, ', `reason`');
    }

    /**
     * @param list<string> $types
     * @return list<array{day: int, type: string, reason: string, count: int}>
     */
    public function events(int $from_ms, string $kind, array $types): array
    {
        return $this->by_day($from_ms, $kind, $types, '');
    }

    /**
     * Events in the order in which they happened, a day at a time, so that a long log needs little memory.
     *
     * @param list<string> $types
     * @return iterable<array<string, string|null>> type, kind, person_id, session_id, reason, at_ms
     */
    public function in_order(int $from_ms, array $types): iterable
    {
        $until = (time() + 86400) * 1000;
        for ($day = $from_ms; $day < $until; $day += self::DAY_MS) {
            [$where, $values] = $this->where($day, '', $types);
            yield from $this->query(
                'SELECT `e`.`type`, `e`.`kind`, `e`.`person_id`, `e`.`session_id`, `e`.`reason`, `e`.`at_ms`'
                    // Otherwise some servers look at a day by types, which are spread over the whole table.
                    . " FROM `LOG` `e` FORCE INDEX (`at_ms`) WHERE {$where} AND `e`.`at_ms` < ? ORDER BY `e`.`at_ms`, `e`.`n`",
                [...$values, $day + self::DAY_MS]
            );
        }
    }

    /** When the log first heard of a registry, as Unix milliseconds; 0 when it has not. */
    public function since(string $epoch): int
    {
        $rows = $this->query('SELECT `at_ms` FROM `LOG` WHERE `epoch` = ? ORDER BY `seq` LIMIT 1', [$epoch]);
        return (int) ($rows[0]['at_ms'] ?? 0);
    }

    /**
     * Events of staff by the role that they have now.
     *
     * @return list<array{role: string, type: string, count: int}> an empty name for those without a role
     */
    public function by_role(int $from_ms): array
    {
        [$where, $values] = $this->where($from_ms, 'staff', ['start', 'warn', 'extend', 'lock', 'expire']);
        $prefix = db_prefix();
        try {
            $rows = $this->query(
                "SELECT `r`.`name` AS `role`, `e`.`type`, COUNT(*) AS `count` FROM `LOG` `e`"
                    . " LEFT JOIN `{$prefix}staff` `p` ON `p`.`staffid` = `e`.`person_id`"
                    . " LEFT JOIN `{$prefix}roles` `r` ON `r`.`roleid` = `p`.`role`"
                    . " WHERE {$where} AND (`e`.`type` <> 'expire' OR `e`.`reason` = 'idle') GROUP BY `r`.`name`, `e`.`type`"
                    . ' ORDER BY `r`.`name`',
                $values
            );
        } catch (\Throwable) {
            // A host without roles has no figures by role.
            return [];
        }
        return array_map(static fn (array $row): array => [
            'role' => (string) $row['role'],
            'type' => (string) $row['type'],
            'count' => (int) $row['count'],
        ], $rows);
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
     * @param list<string> $types
     * @return list<array{day: int, type: string, reason: string, count: int}>
     */
    private function by_day(int $from_ms, string $kind, array $types, string $more): array
    {
        [$where, $values] = $this->where($from_ms, $kind, $types);
        $rows = $this->query(
            'SELECT FLOOR(`e`.`at_ms` / ' . self::DAY_MS . ") AS `day`, `e`.`type`{$more}, COUNT(*) AS `count`"
                . " FROM `LOG` `e` WHERE {$where} GROUP BY `day`, `e`.`type`{$more}",
            $values
        );
        return array_map(static fn (array $row): array => [
            'day' => (int) $row['day'],
            'type' => (string) $row['type'],
            'reason' => (string) ($row['reason'] ?? ''),
            'count' => (int) $row['count'],
        ], $rows);
    }

    /**
     * @param list<string> $types
     * @return array{string, list<string|int>}
     */
    private function where(int $from_ms, string $kind, array $types): array
    {
        $places = implode(', ', array_fill(0, count($types), '?'));
        $people = $kind === '' ? Logout_master_host_people::KINDS : [$kind];
        $kinds = implode(', ', array_fill(0, count($people), '?'));
        return ["`e`.`type` IN ({$places}) AND `e`.`at_ms` >= ? AND `e`.`kind` IN ({$kinds})", [...$types, $from_ms, ...$people]];
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
