<?php

/**
 * The audit log in the host's database, as it is read: pages, export, check, figures, reports. Changes nothing. Rows
 * come in pieces, so that a long log does not need much memory.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_host_audit_reader
{
    private const ROWS_AT_ONCE = 1000;

    /** @return array<string, string|null>|null where the chain ends; null when that is gone */
    public function head(): ?array
    {
        return $this->query('SELECT * FROM `HEAD` WHERE `id` = 1')->row_array() ?: null;
    }

    /** The number of the oldest row; 0 when there is none. */
    public function first(): int
    {
        return (int) $this->query('SELECT MIN(`n`) AS `n` FROM `LOG`')->row()->n;
    }

    /** @return array<string, string|null>|null */
    public function row(int $n): ?array
    {
        return $this->query('SELECT * FROM `LOG` WHERE `n` = ?', [$n])->row_array() ?: null;
    }

    /**
     * Newest first, for a page that people look at.
     *
     * @param int $before rows with lower numbers than this; 0 for the newest
     * @return list<array<string, string|null>>
     */
    public function page(Logout_master_audit_filter $filter, int $before, int $most): array
    {
        [$where, $values] = $filter->sql();
        $bound = $before > 0 ? ' AND `n` < ' . $before : '';
        return $this->query("SELECT * FROM `LOG` WHERE {$where}{$bound} ORDER BY `n` DESC LIMIT {$most}", $values)
            ->result_array();
    }

    /**
     * Oldest first, all that match.
     *
     * @return iterable<array<string, string|null>>
     */
    public function all(Logout_master_audit_filter $filter, int $after = 0): iterable
    {
        [$where, $values] = $filter->sql();
        do {
            $rows = $this->query(
                "SELECT * FROM `LOG` WHERE `n` > ? AND {$where} ORDER BY `n` LIMIT " . self::ROWS_AT_ONCE,
                [$after, ...$values]
            )->result_array();
            foreach ($rows as $row) {
                $after = (int) $row['n'];
                yield $row;
            }
        } while (count($rows) === self::ROWS_AT_ONCE);
    }

    /**
     * Ends by month (UTC), kind of person, type and reason. The module's own probe is no person.
     *
     * @return list<array<string, string|null>> month, kind, type, reason, ends
     */
    public function ends_by_month(Logout_master_audit_filter $filter): array
    {
        [$where, $values] = $filter->sql();
        $types = "'" . implode("', '", Logout_master_audit_row::ENDS) . "'";
        // By arithmetic that every database knows: its own zone must not decide on which day something ended.
        $rows = $this->query(
            "SELECT `at_ms` - `at_ms` % 86400000 AS `day_ms`, `kind`, `type`, `reason`, COUNT(*) AS `ends` FROM `LOG`"
                . " WHERE {$where} AND `type` IN ({$types}) AND `kind` <> ?"
                . ' GROUP BY `day_ms`, `kind`, `type`, `reason`',
            [...$values, Logout_master_canary::KIND]
        )->result_array();
        $months = [];
        foreach ($rows as $row) {
            $month = gmdate('Y-m', intdiv((int) $row['day_ms'], 1000));
            $place = implode(' ', [$month, $row['kind'], $row['type'], $row['reason']]);
            $months[$place] ??= ['month' => $month, 'ends' => 0] + $row;
            $months[$place]['ends'] += (int) $row['ends'];
        }
        ksort($months);
        return array_map(
            static fn (array $row): array => ['ends' => (string) $row['ends']] + array_diff_key($row, ['day_ms' => 0]),
            array_values($months)
        );
    }

    /**
     * How often each type of event occurred.
     *
     * @return array<string, int>
     */
    public function count_by_type(Logout_master_audit_filter $filter): array
    {
        [$where, $values] = $filter->sql();
        $rows = $this->query(
            "SELECT `type`, COUNT(*) AS `rows` FROM `LOG` WHERE {$where} AND `kind` <> ? GROUP BY `type`",
            [...$values, Logout_master_canary::KIND]
        )->result_array();
        return array_map(intval(...), array_column($rows, 'rows', 'type'));
    }

    /** The latest event of a registry that is in the log; 0 when none is. */
    public function last_seq(string $epoch): int
    {
        return (int) $this->query('SELECT MAX(`seq`) AS `seq` FROM `LOG` WHERE `epoch` = ?', [$epoch])->row()->seq;
    }

    /**
     * @param list<string> $sessions
     * @return array<string, int> session id => when it started
     */
    public function starts(array $sessions): array
    {
        if ($sessions === []) {
            return [];
        }
        $places = implode(', ', array_fill(0, count($sessions), '?'));
        $rows = $this->query(
            "SELECT `session_id`, MIN(`at_ms`) AS `at_ms` FROM `LOG` WHERE `session_id` IN ({$places})"
                . " AND `type` = 'start' GROUP BY `session_id`",
            $sessions
        )->result_array();
        return array_map(intval(...), array_column($rows, 'at_ms', 'session_id'));
    }

    /** When a session ended, as Unix milliseconds; null when the log does not say. */
    public function end_of(string $session): ?int
    {
        $types = "'" . implode("', '", Logout_master_audit_row::ENDS) . "'";
        $row = $this->query(
            "SELECT MIN(`at_ms`) AS `at_ms` FROM `LOG` WHERE `session_id` = ? AND `type` IN ({$types})",
            [$session]
        )->row();
        return ($row->at_ms ?? null) === null ? null : (int) $row->at_ms;
    }

    /**
     * The latest row of some types up to a number; null when there is none.
     *
     * @param list<string> $types
     * @return array<string, string|null>|null
     */
    public function latest(array $types, int $through = PHP_INT_MAX): ?array
    {
        $places = implode(', ', array_fill(0, count($types), '?'));
        return $this->query(
            "SELECT * FROM `LOG` WHERE `type` IN ({$places}) AND `n` <= ? AND `detail` <> '' ORDER BY `n` DESC LIMIT 1",
            [...$types, $through]
        )->row_array() ?: null;
    }

    /**
     * The last of the oldest rows, of at most this many, that were all written before a moment.
     *
     * @return array{n: int, hash: string}|null
     */
    public function last_written_before(int $ms, int $most): ?array
    {
        $row = $this->query(
            'SELECT `n`, `hash` FROM `LOG` WHERE `n` < ? AND `written_ms` < ? ORDER BY `n` DESC LIMIT 1',
            [$this->first() + $most, $ms]
        )->row_array();
        return $row ? ['n' => (int) $row['n'], 'hash' => (string) $row['hash']] : null;
    }

    /**
     * Names of the people of some rows; who has gone has none.
     *
     * @param list<array<string, string|null>> $rows
     * @return array<string, string> "kind id" => name
     */
    public function names(array $rows): array
    {
        $names = [];
        foreach (['staff' => ['staff', 'staffid'], 'contact' => ['contacts', 'id']] as $kind => [$table, $key]) {
            $ids = array_unique(array_map(
                static fn (array $row): int => (int) $row['person_id'],
                array_filter($rows, static fn (array $row): bool => $row['kind'] === $kind)
            ));
            if ($ids === []) {
                continue;
            }
            $people = $this->query(
                "SELECT `{$key}` AS `id`, `firstname`, `lastname` FROM `" . db_prefix() . "{$table}` WHERE `{$key}` IN ("
                    . implode(', ', $ids) . ')'
            )->result_array();
            foreach ($people as $person) {
                $names["{$kind} {$person['id']}"] = trim("{$person['firstname']} {$person['lastname']}");
            }
        }
        return $names;
    }

    /** @param list<string|int> $values */
    private function query(string $sql, array $values = []): mixed
    {
        $sql = strtr($sql, [
            '`LOG`' => Logout_master_host_audit_log::table('log'),
            '`HEAD`' => Logout_master_host_audit_log::table('log_head'),
        ]);
        return Logout_master_host_database::query($sql, $values);
    }
}
