<?php

/**
 * The host's accounts as they are, and a table of how they were when somebody last looked: a keyed digest of the stored
 * password, and the facts that the policy looks at. It holds only people who have signed in, and decides nothing.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_host_accounts
{
    /**
     * Kind => what to select of its accounts, from which table, joined with what, and the column with the id. All columns,
     * since not every host has each of those that are looked at.
     */
    private const ACCOUNTS = [
        'staff' => ['`p`.*', '`STAFF` `p`', '', 'staffid'],
        'contact' => [
            '`p`.*, `c`.`active` AS `company_active`',
            '`CONTACTS` `p`',
            ' LEFT JOIN `CLIENTS` `c` ON `c`.`userid` = `p`.`userid`',
            'id',
        ],
    ];
    /** Where the host tells nothing of companies. */
    private const CONTACTS_ALONE = ['`p`.*', '`CONTACTS` `p`', '', 'id'];
    private const FIND_COMPANIES = 'SELECT COUNT(*) AS `found` FROM information_schema.columns'
        . " WHERE table_schema = DATABASE() AND table_name = ? AND column_name IN ('userid', 'active')";

    /** Digits at the end of a digest. */
    private const KEY_MARK = 8;

    private ?bool $has_companies = null;

    /** @param string $key the site's own, so that the table alone tells nothing of a password */
    public function __construct(private string $key)
    {
    }

    /**
     * Whether the stored password is another than it was; where the site has a new key, nobody can tell.
     *
     * @param array{password: string} $known
     * @param array{password: string} $account
     */
    public static function is_new_password(array $known, array $account): bool
    {
        return substr($known['password'], -self::KEY_MARK) === substr($account['password'], -self::KEY_MARK)
            && $known['password'] !== $account['password'];
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
        [$columns, $table, $join, $key] = $this->select($kind);
        $known = $this->query('SELECT `password`, `facts` FROM `KNOWN` WHERE `kind` = ? AND `person` = ?', [$kind, $id])
            ->row_array();
        $account = $this->query("SELECT {$columns} FROM {$table}{$join} WHERE `p`.`{$key}` = ?", [$id])->row_array();
        return [
            'id' => $id,
            'known' => $known ? ['password' => (string) $known['password'], 'facts' => (string) $known['facts']] : null,
            'account' => $account ? $this->account($kind, $account) : null,
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
        [$columns, $table, $join, $key] = $this->select($kind);
        $rows = $this->query(
            "SELECT {$columns}, `k`.`person` AS `known_id`, `k`.`password` AS `known_password`, `k`.`facts` AS `known_facts`"
                . " FROM `KNOWN` `k` LEFT JOIN {$table} ON `p`.`{$key}` = `k`.`person`{$join} WHERE `k`.`kind` = ?",
            [$kind]
        )->result_array();
        $changed = [];
        foreach ($rows as $row) {
            $account = $row[$key] === null ? null : $this->account($kind, $row);
            $known = ['password' => (string) $row['known_password'], 'facts' => (string) $row['known_facts']];
            $is_same = $account !== null && $account['active']
                && $account['password'] === $known['password'] && $account['facts'] === $known['facts'];
            if (!$is_same) {
                $changed[] = ['id' => (int) $row['known_id'], 'known' => $known, 'account' => $account];
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
    private function account(string $kind, array $row): array
    {
        $role = $kind === 'staff' ? (int) ($row['role'] ?? 0) : 0;
        $admin = $kind === 'staff' && (int) ($row['admin'] ?? 0) === 1;
        return [
            'password' => substr(hash_hmac('sha256', (string) $row['password'], $this->key), 0, 24) . $this->key_mark(),
            'facts' => "role {$role}" . ($admin ? ', admin' : ''),
            'active' => (int) $row['active'] === 1 && (int) ($row['company_active'] ?? 1) === 1,
            'roles' => $role > 0 ? [$role] : [],
            'admin' => $admin,
        ];
    }

    /** By which a digest made with another key of the site is known for one. */
    private function key_mark(): string
    {
        return substr(hash_hmac('sha256', 'logout_master accounts', $this->key), 0, self::KEY_MARK);
    }

    /** @return array{string, string, string} as above */
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
