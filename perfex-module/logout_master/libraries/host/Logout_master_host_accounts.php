<?php

/**
 * The host's accounts as they are, and a table of how they were when somebody last looked: a keyed digest of the stored
 * password, and the facts that the policy looks at. It holds only people who have signed in, and decides nothing.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_host_accounts
{
    /** Kind => what to select of its accounts; the same names for both. */
    private const ACCOUNTS = [
        'staff' => ['`p`.`staffid` AS `id`, `p`.`password`, `p`.`active`, `p`.`role`, `p`.`admin`', '`STAFF` `p`', '`p`.`staffid`'],
        'contact' => [
            '`p`.`id`, `p`.`password`, LEAST(`p`.`active`, COALESCE(`c`.`active`, 1)) AS `active`, 0 AS `role`, 0 AS `admin`',
            '`CONTACTS` `p` LEFT JOIN `CLIENTS` `c` ON `c`.`userid` = `p`.`userid`',
            '`p`.`id`',
        ],
    ];
    /** Where the host tells nothing of companies. */
    private const CONTACTS_ALONE = [
        '`p`.`id`, `p`.`password`, `p`.`active`, 0 AS `role`, 0 AS `admin`', '`CONTACTS` `p`', '`p`.`id`',
    ];
    private const FIND_COMPANIES = 'SELECT COUNT(*) AS `found` FROM information_schema.columns'
        . " WHERE table_schema = DATABASE() AND table_name = ? AND column_name IN ('userid', 'active')";

    private ?bool $has_companies = null;

    /** @param string $key the site's own, so that the table alone tells nothing of a password */
    public function __construct(private string $key)
    {
    }

    /** May be repeated. */
    public function install(): void
    {
        $this->query(
            'CREATE TABLE IF NOT EXISTS `KNOWN` ('
            . '`kind` VARCHAR(7) NOT NULL, '
            . '`person` INT UNSIGNED NOT NULL, '
            . '`password` CHAR(32) NOT NULL, '
            . '`facts` VARCHAR(32) NOT NULL, '
            . 'PRIMARY KEY (`kind`, `person`)'
            . ') ENGINE=InnoDB DEFAULT CHARSET=utf8mb4'
        );
    }

    public function uninstall(): void
    {
        $this->query('DROP TABLE IF EXISTS `KNOWN`');
    }

    /**
     * One person, as known and as they are.
     *
     * @return array{id: int, known: array{password: string, facts: string}|null,
     *     account: array{password: string, facts: string, active: bool, roles: list<int>, admin: bool}|null}
     */
    public function one(string $kind, int $id): array
    {
        [$columns, $tables, $key] = $this->select($kind);
        $known = $this->query('SELECT `password`, `facts` FROM `KNOWN` WHERE `kind` = ? AND `person` = ?', [$kind, $id])
            ->row_array();
        $account = $this->query("SELECT {$columns} FROM {$tables} WHERE {$key} = ?", [$id])->row_array();
        return [
            'id' => $id,
            'known' => $known ? ['password' => (string) $known['password'], 'facts' => (string) $known['facts']] : null,
            'account' => $account ? $this->account($account) : null,
        ];
    }

    /**
     * All who are known and are not any more as they were.
     *
     * @return list<array{id: int, known: array{password: string, facts: string},
     *     account: array{password: string, facts: string, active: bool, roles: list<int>, admin: bool}|null}>
     */
    public function changed(string $kind): array
    {
        [$columns, $tables, $key] = $this->select($kind);
        $rows = $this->query(
            "SELECT {$columns}, `k`.`person`, `k`.`password` AS `known_password`, `k`.`facts` AS `known_facts`"
                . " FROM `KNOWN` `k` LEFT JOIN ({$tables}) ON {$key} = `k`.`person` WHERE `k`.`kind` = ?",
            [$kind]
        )->result_array();
        $changed = [];
        foreach ($rows as $row) {
            $account = $row['id'] === null ? null : $this->account($row);
            $known = ['password' => (string) $row['known_password'], 'facts' => (string) $row['known_facts']];
            $is_same = $account !== null && $account['active']
                && $account['password'] === $known['password'] && $account['facts'] === $known['facts'];
            if (!$is_same) {
                $changed[] = ['id' => (int) $row['person'], 'known' => $known, 'account' => $account];
            }
        }
        return $changed;
    }

    /** @param array{password: string, facts: string} $account as it is now */
    public function know(string $kind, int $id, array $account): void
    {
        $this->query(
            'REPLACE INTO `KNOWN` (`kind`, `person`, `password`, `facts`) VALUES (?, ?, ?, ?)',
            [$kind, $id, $account['password'], $account['facts']]
        );
    }

    public function forget(string $kind, int $id): void
    {
        $this->query('DELETE FROM `KNOWN` WHERE `kind` = ? AND `person` = ?', [$kind, $id]);
    }

    /**
     * @param array<string, mixed> $row
     * @return array{password: string, facts: string, active: bool, roles: list<int>, admin: bool}
     */
    private function account(array $row): array
    {
        $role = (int) $row['role'];
        $admin = (int) $row['admin'] === 1;
        return [
            'password' => substr(hash_hmac('sha256', (string) $row['password'], $this->key), 0, 32),
            'facts' => "role {$role}" . ($admin ? ', admin' : ''),
            'active' => (int) $row['active'] === 1,
            'roles' => $role > 0 ? [$role] : [],
            'admin' => $admin,
        ];
    }

    /** @return array{string, string, string} columns, tables, and the column with the id */
    private function select(string $kind): array
    {
        return $kind !== 'contact' || $this->has_companies() ? self::ACCOUNTS[$kind] : self::CONTACTS_ALONE;
    }

    private function has_companies(): bool
    {
        try {
            $this->has_companies ??= (int) $this->query(self::FIND_COMPANIES, [db_prefix() . 'clients'])->row()->found === 2;
        } catch (\Throwable) {
            // Another kind of database than the host's usual one: it has what the host has.
            $this->has_companies = true;
        }
        return $this->has_companies;
    }

    /** @param list<string|int> $values */
    private function query(string $sql, array $values = []): mixed
    {
        $prefix = db_prefix();
        $sql = strtr($sql, [
            '`KNOWN`' => "`{$prefix}logout_master_accounts`",
            '`STAFF`' => "`{$prefix}staff`",
            '`CONTACTS`' => "`{$prefix}contacts`",
            '`CLIENTS`' => "`{$prefix}clients`",
        ]);
        return Logout_master_host_database::query($sql, $values);
    }
}
