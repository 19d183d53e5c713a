<?php

/**
 * The host as the pages about rules see it: their addresses, and who there is to make rules for. Reads only.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_host_rules
{
    private const PEOPLE_MOST = 1000;

    public function url(string $call = ''): string
    {
        return admin_url('logout_master/rules' . ($call === '' ? '' : "/{$call}"));
    }

    /** The day that it is where the site is. */
    public function today(): string
    {
        return date('Y-m-d');
    }

    public function zone(): string
    {
        return date_default_timezone_get();
    }

    /** @return array<int, string> id => name; none where the host has no table of them */
    public function roles(): array
    {
        try {
            $rows = $this->rows('SELECT `roleid` AS `id`, `name` FROM `PREFIXroles` ORDER BY `name`');
        } catch (\Throwable) {
            return [];
        }
        return array_map(strval(...), array_column($rows, 'name', 'id'));
    }

    /** @return array<int, string> id => name, those who can sign in */
    public function staff(): array
    {
        $rows = $this->rows(
            'SELECT `staffid` AS `id`, `firstname`, `lastname` FROM `PREFIXstaff` WHERE `active` = 1'
                . ' ORDER BY `firstname`, `lastname` LIMIT ' . self::PEOPLE_MOST
        );
        return self::named($rows);
    }

    /** A member of staff or a contact by number ("#7" or "7") or address; null when there is none. */
    public function person(string $kind, string $entry): ?int
    {
        [$table, $key] = $kind === 'staff' ? ['staff', 'staffid'] : ['contacts', 'id'];
        return preg_match('/\A#?(\d{1,10})\z/', $entry, $number) === 1
            ? $this->id("SELECT `{$key}` AS `id` FROM `PREFIX{$table}` WHERE `{$key}` = ?", (int) $number[1])
            : $this->id("SELECT `{$key}` AS `id` FROM `PREFIX{$table}` WHERE `email` = ?", $entry);
    }

    /** A customer by number ("#7" or "7") or name; null when there is none. */
    public function customer(string $entry): ?int
    {
        return preg_match('/\A#?(\d{1,10})\z/', $entry, $number) === 1
            ? $this->id('SELECT `userid` AS `id` FROM `PREFIXclients` WHERE `userid` = ?', (int) $number[1])
            : $this->id('SELECT `userid` AS `id` FROM `PREFIXclients` WHERE `company` = ? ORDER BY `userid` LIMIT 1', $entry);
    }

    /**
     * @param list<int> $customers
     * @return list<int> the ids of all their contacts
     */
    public function contacts_of(array $customers): array
    {
        if ($customers === []) {
            return [];
        }
        $places = implode(', ', array_fill(0, count($customers), '?'));
        $rows = $this->rows("SELECT `id` FROM `PREFIXcontacts` WHERE `userid` IN ({$places}) ORDER BY `id`", $customers);
        return array_map(intval(...), array_column($rows, 'id'));
    }

    /**
     * Names of those whom rules name.
     *
     * @param list<int> $ids
     * @return array<int, string> who has gone has none
     */
    public function names(string $kind, array $ids): array
    {
        if ($ids === []) {
            return [];
        }
        [$table, $key, $columns] = match ($kind) {
            'staff' => ['staff', 'staffid', '`firstname`, `lastname`'],
            'contact' => ['contacts', 'id', '`firstname`, `lastname`'],
            'customer' => ['clients', 'userid', "`company` AS `firstname`, '' AS `lastname`"],
        };
        $ids = array_slice($ids, 0, self::PEOPLE_MOST);
        $places = implode(', ', array_fill(0, count($ids), '?'));
        $rows = $this->rows(
            "SELECT `{$key}` AS `id`, {$columns} FROM `PREFIX{$table}` WHERE `{$key}` IN ({$places})",
            $ids
        );
        return self::named($rows);
    }

    /**
     * @param list<array<string, mixed>> $rows
     * @return array<int, string>
     */
    private static function named(array $rows): array
    {
        $names = [];
        foreach ($rows as $row) {
            $names[(int) $row['id']] = trim("{$row['firstname']} {$row['lastname']}");
        }
        return $names;
    }

    private function id(string $sql, string|int $value): ?int
    {
        $rows = $this->rows($sql, [$value]);
        return $rows === [] ? null : (int) $rows[0]['id'];
    }

    /**
     * @param list<string|int> $values
     * @return list<array<string, mixed>>
     */
    private function rows(string $sql, array $values = []): array
    {
        $sql = str_replace('PREFIX', db_prefix(), $sql);
        return Logout_master_host_database::query($sql, $values)->result_array();
    }
}
