<?php

/**
 * Whom announcements are for, as the host knows them: people who can sign in, with what became of an announcement for
 * each. Whoever is deleted or switched off is in no list and no count. And what a browser's session knows of them.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_host_audience
{
    /** What is listed of an announcement's people, and its condition. */
    public const FILTERS = [
        'all' => '1 = 1',
        'read' => '`a`.`read_at` > 0',
        'unread' => 'COALESCE(`a`.`read_at`, 0) = 0',
        'unsent' => "`a`.`mail` IN ('failed', 'sending', 'again')",
    ];

    private const SESSION = 'logout_master_read';

    /** Kind => tables and condition of those who can sign in, their id, and where their language and company stand. */
    private const PEOPLE = [
        'staff' => ['`STAFF` `p`', '`p`.`active` = 1', '`p`.`staffid`', '`p`.`default_language`', '0'],
        'contact' => [
            '`CONTACTS` `p` JOIN `CLIENTS` `c` ON `c`.`userid` = `p`.`userid`',
            '`p`.`active` = 1 AND `c`.`active` = 1',
            '`p`.`id`',
            '`c`.`default_language`',
            '`p`.`userid`',
        ],
    ];

    /** Where the host tells nothing of companies, or of languages. */
    private const ALONE = [
        'staff' => ['`STAFF` `p`', '`p`.`active` = 1', '`p`.`staffid`', "''", '0'],
        'contact' => ['`CONTACTS` `p`', '`p`.`active` = 1', '`p`.`id`', "''", '0'],
    ];

    private const COLUMNS = [
        'staff' => ['staff', ['default_language']],
        'contact' => ['clients', ['userid', 'active', 'default_language']],
    ];

    /** @var array<string, bool> by kind */
    private array $is_complete = [];

    /**
     * Those with a number behind this one, in the order of their numbers.
     *
     * @return list<array{id: int, email: string, language: string, company: int, roles: list<int>, admin: bool}>
     */
    public function after(string $kind, int $after, int $most): array
    {
        [$tables, $active, $id] = $this->select($kind);
        return $this->people($kind, "FROM {$tables} WHERE {$active} AND {$id} > ? ORDER BY {$id} LIMIT {$most}", [$after]);
    }

    /**
     * Those whose mail for an announcement is in this state.
     *
     * @return list<array{id: int, email: string, language: string, company: int, roles: list<int>, admin: bool}>
     */
    public function with_mail(int $announcement, string $kind, string $state, int $most): array
    {
        [$tables, $active, $id] = $this->select($kind);
        return $this->people(
            $kind,
            "FROM {$tables} JOIN `ANNOUNCED` `a` ON `a`.`announcement` = ? AND `a`.`kind` = ? AND `a`.`person` = {$id}"
                . " WHERE {$active} AND `a`.`mail` = ? ORDER BY {$id} LIMIT {$most}",
            [$announcement, $kind, $state]
        );
    }

    /**
     * @return array{people: int, read: int, sent: int, failed: int, sending: int, again: int} of those who can sign in
     */
    public function counts(int $announcement, string $kind): array
    {
        [$tables, $active, $id] = $this->select($kind);
        $row = $this->query(
            'SELECT COUNT(*) AS `people`, SUM(COALESCE(`a`.`read_at`, 0) > 0) AS `read`'
                . implode('', array_map(
                    static fn (string $state): string => ", SUM(COALESCE(`a`.`mail`, '') = '{$state}') AS `{$state}`",
                    ['sent', 'failed', 'sending', 'again']
                ))
                . " FROM {$tables} {$this->joined($id)} WHERE {$active}",
            [$announcement, $kind]
        )->row_array();
        return array_map(intval(...), (array) $row);
    }

    /**
     * @param key-of<self::FILTERS> $filter
     * @return list<array<string, mixed>> id, name, email, mail, mailed, read_at, read_by
     */
    public function listed(int $announcement, string $kind, string $filter, int $most, int $offset): array
    {
        [$tables, $active, $id] = $this->select($kind);
        $rows = $this->query(
            "SELECT {$id} AS `id`, `p`.`firstname`, `p`.`lastname`, `p`.`email`, `a`.`mail`, `a`.`mailed`, `a`.`read_at`,"
                . " `a`.`read_by` FROM {$tables} {$this->joined($id)}"
                . " WHERE {$active} AND " . self::FILTERS[$filter] . " ORDER BY {$id} LIMIT {$most} OFFSET {$offset}",
            [$announcement, $kind]
        )->result_array();
        return array_map(static fn (array $row): array => [
            'id' => (int) $row['id'],
            'name' => trim("{$row['firstname']} {$row['lastname']}"),
            'email' => (string) $row['email'],
            'mail' => (string) ($row['mail'] ?? ''),
            'mailed' => (int) ($row['mailed'] ?? 0),
            'read_at' => (int) ($row['read_at'] ?? 0),
            'read_by' => (string) ($row['read_by'] ?? ''),
        ], $rows);
    }

    /** @return list<int>|null what the person of this session had read when they came; null when nobody has looked */
    public function known_read(string $kind, int $id): ?array
    {
        $known = ((array) get_instance()->session->userdata(self::SESSION))[$kind] ?? null;
        $is_theirs = is_array($known) && ($known['id'] ?? 0) === $id && is_array($known['read'] ?? null);
        return $is_theirs ? array_values(array_filter($known['read'], is_int(...))) : null;
    }

    /** @param list<int> $read */
    public function know_read(string $kind, int $id, array $read): void
    {
        $known = (array) get_instance()->session->userdata(self::SESSION);
        $known[$kind] = ['id' => $id, 'read' => $read];
        get_instance()->session->set_userdata(self::SESSION, array_intersect_key($known, ['staff' => 0, 'contact' => 0]));
    }

    /** @return array{string, string, string, string, string} as PEOPLE has it */
    private function select(string $kind): array
    {
        if (!isset($this->is_complete[$kind])) {
            [$table, $columns] = self::COLUMNS[$kind];
            try {
                $found = Logout_master_host_database::query(
                    'SELECT COUNT(*) AS `found` FROM information_schema.columns WHERE table_schema = DATABASE()'
                        . " AND table_name = ? AND column_name IN ('" . implode("', '", $columns) . "')",
                    [db_prefix() . $table]
                )->row();
                $this->is_complete[$kind] = (int) $found->found === count($columns);
            } catch (\Throwable) {
                // Another kind of database than the host's usual one: it has what the host has.
                $this->is_complete[$kind] = true;
            }
        }
        return $this->is_complete[$kind] ? self::PEOPLE[$kind] : self::ALONE[$kind];
    }

    private function joined(string $id): string
    {
        return "LEFT JOIN `ANNOUNCED` `a` ON `a`.`announcement` = ? AND `a`.`kind` = ? AND `a`.`person` = {$id}";
    }

    /**
     * @param list<string|int> $values
     * @return list<array{id: int, email: string, language: string, company: int, roles: list<int>, admin: bool}>
     */
    private function people(string $kind, string $sql, array $values): array
    {
        [, , $id, $language, $company] = $this->select($kind);
        $facts = $kind === 'staff' ? '`p`.`role`, `p`.`admin`' : '0 AS `role`, 0 AS `admin`';
        $rows = $this->query(
            "SELECT {$id} AS `id`, `p`.`email`, {$language} AS `language`, {$company} AS `company`, {$facts} {$sql}",
            $values
        )->result_array();
        return array_map(static fn (array $row): array => [
            'id' => (int) $row['id'],
            'email' => (string) $row['email'],
            'language' => (string) ($row['language'] ?? ''),
            'company' => (int) $row['company'],
            'roles' => (int) $row['role'] > 0 ? [(int) $row['role']] : [],
            'admin' => (int) $row['admin'] === 1,
        ], $rows);
    }

    /** @param list<string|int> $values */
    private function query(string $sql, array $values): mixed
    {
        $prefix = db_prefix();
        return Logout_master_host_database::query(strtr($sql, [
            '`STAFF`' => "`{$prefix}staff`",
            '`CONTACTS`' => "`{$prefix}contacts`",
            '`CLIENTS`' => "`{$prefix}clients`",
            '`ANNOUNCED`' => "`{$prefix}logout_master_announced`",
        ]), $values);
    }
}
