<?php

/**
 * The table of the kept drafts in the host's database. It holds what it is given: sealed text and hidden names. Every
 * question but those of expiry is about one person.
 *
 * Of a draft that is over the name alone stays for a while, in a row that was saved at 0, and no save brings it back:
 * whatever comes in late by a slow line was sent before its end.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_host_drafts
{
    public const SWITCH = Logout_master_module::DRAFTS;
    public const HOURS = 'logout_master_draft_hours';
    public const HOURS_DEFAULT = 48;

    /** Browsers and proxies have given up what has been under way for so long. */
    private const OVER_SECONDS = 3600;

    /** Names of one person's drafts that are over. Beyond that the oldest go. */
    private const OVER_MOST = 200;

    private const OPTIONS = [self::SWITCH => '1', self::HOURS => '48'];

    /** May be repeated. */
    public function install(): void
    {
        foreach (self::OPTIONS as $name => $value) {
            add_option($name, $value, 1);
        }
        // Sealed bytes as text: what a connection's character set does to binary strings is no concern then.
        $this->query(
            'CREATE TABLE IF NOT EXISTS `TABLE` ('
            . '`kind` VARCHAR(7) NOT NULL, '
            . '`person` INT UNSIGNED NOT NULL, '
            . '`draft` CHAR(32) NOT NULL, '
            . '`form` CHAR(64) NOT NULL, '
            . '`sealed` MEDIUMTEXT NOT NULL, '
            . '`saved_at` INT UNSIGNED NOT NULL, '
            . '`expires_at` INT UNSIGNED NOT NULL, '
            . '`saves` INT UNSIGNED NOT NULL, '
            . 'PRIMARY KEY (`kind`, `person`, `draft`), '
            . 'KEY `expires_at` (`expires_at`)'
            . ') ENGINE=InnoDB DEFAULT CHARSET=utf8mb4'
        );
        (new Logout_master_host_draft_counts())->install();
    }

    public function uninstall(): void
    {
        foreach (array_keys(self::OPTIONS) as $name) {
            delete_option($name);
        }
        $this->query('DROP TABLE IF EXISTS `TABLE`');
        (new Logout_master_host_draft_counts())->uninstall();
    }

    /** @return list<array{draft: string, saved_at: int, saves: int}> oldest first, without their text; also those that are over */
    public function outlines(string $kind, int $person): array
    {
        $rows = $this->query(
            'SELECT `draft`, `saved_at`, `saves` FROM `TABLE` WHERE `kind` = ? AND `person` = ? ORDER BY `saved_at`, `draft`',
            [$kind, $person]
        )->result_array();
        return array_map(static fn (array $row): array => [
            'draft' => (string) $row['draft'],
            'saved_at' => (int) $row['saved_at'],
            'saves' => (int) $row['saves'],
        ], $rows);
    }

    /**
     * @param array{draft: string, form: string, sealed: string, saved_at: int, expires_at: int, saves: int} $row
     * @return bool|null whether it took the place of another; null when the draft is over
     */
    public function put(string $kind, int $person, array $row): ?bool
    {
        if ($this->replace($kind, $person, $row)) {
            return true;
        }
        $this->query(
            'INSERT IGNORE INTO `TABLE` (`kind`, `person`, `draft`, `form`, `sealed`, `saved_at`, `expires_at`, `saves`) '
            . 'VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
            [$kind, $person, $row['draft'], $row['form'], $row['sealed'], $row['saved_at'], $row['expires_at'], $row['saves']]
        );
        if ($this->affected() > 0) {
            return false;
        }
        // Put there by another request between these two questions, or over.
        return $this->replace($kind, $person, $row) ? true : null;
    }

    /**
     * @param list<string> $forms hidden names; all of the person's drafts when empty
     * @return list<array{draft: string, form: string, sealed: string, saved_at: int, expires_at: int}> newest first
     */
    public function find(string $kind, int $person, int $now, array $forms = []): array
    {
        $among = $forms === [] ? '' : ' AND `form` IN (' . implode(', ', array_fill(0, count($forms), '?')) . ')';
        $rows = $this->query(
            'SELECT `draft`, `form`, `sealed`, `saved_at`, `expires_at` FROM `TABLE` '
            . "WHERE `kind` = ? AND `person` = ? AND `expires_at` > ? AND `saved_at` > 0{$among} ORDER BY `saved_at` DESC, `draft`",
            [$kind, $person, $now, ...$forms]
        )->result_array();
        return array_map(self::row(...), $rows);
    }

    /** @return array{draft: string, form: string, sealed: string, saved_at: int, expires_at: int}|null */
    public function get(string $kind, int $person, string $draft): ?array
    {
        $row = $this->query(
            'SELECT `draft`, `form`, `sealed`, `saved_at`, `expires_at` FROM `TABLE` '
            . 'WHERE `kind` = ? AND `person` = ? AND `draft` = ? AND `saved_at` > 0',
            [$kind, $person, $draft]
        )->row_array();
        return is_array($row) && $row !== [] ? self::row($row) : null;
    }

    public function count(string $kind, int $person, int $now): int
    {
        $sql = 'SELECT COUNT(*) AS `held` FROM `TABLE` WHERE `kind` = ? AND `person` = ? AND `expires_at` > ? AND `saved_at` > 0';
        return (int) $this->query($sql, [$kind, $person, $now])->row()->held;
    }

    /** It makes room, and may come again. @return int how many there were to delete */
    public function delete(string $kind, int $person, string $draft): int
    {
        $this->query('DELETE FROM `TABLE` WHERE `kind` = ? AND `person` = ? AND `draft` = ?', [$kind, $person, $draft]);
        return $this->affected();
    }

    /**
     * @param string|null $draft null for all that are kept. One that is not kept ends too: its save may be under way
     * @return int how many were kept
     */
    public function end(string $kind, int $person, ?string $draft, int $now): int
    {
        $over_until = $now + self::OVER_SECONDS;
        if ($draft !== null) {
            $this->query(
                'INSERT IGNORE INTO `TABLE` (`kind`, `person`, `draft`, `form`, `sealed`, `saved_at`, `expires_at`, `saves`) '
                . "VALUES (?, ?, ?, '', '', 0, ?, 0)",
                [$kind, $person, $draft, $over_until]
            );
        }
        $this->query(
            "UPDATE `TABLE` SET `form` = '', `sealed` = '', `saved_at` = 0, `expires_at` = ?, `saves` = 0 "
            . 'WHERE `kind` = ? AND `person` = ? AND `saved_at` > 0' . ($draft === null ? '' : ' AND `draft` = ?'),
            [$over_until, $kind, $person, ...($draft === null ? [] : [$draft])]
        );
        $ended = $this->affected();
        $whose = 'WHERE `kind` = ? AND `person` = ? AND `saved_at` = 0';
        $over = (int) $this->query("SELECT COUNT(*) AS `held` FROM `TABLE` {$whose}", [$kind, $person])->row()->held;
        if ($over > self::OVER_MOST) {
            $excess = $over - self::OVER_MOST;
            $this->query("DELETE FROM `TABLE` {$whose} ORDER BY `expires_at` LIMIT {$excess}", [$kind, $person]);
        }
        return $ended;
    }

    /** @return int how many of this kind of people's nobody wanted in time */
    public function expire(string $kind, int $now): int
    {
        $this->query('DELETE FROM `TABLE` WHERE `expires_at` <= ? AND `kind` = ? AND `saved_at` > 0', [$now, $kind]);
        $expired = $this->affected();
        $this->query('DELETE FROM `TABLE` WHERE `expires_at` <= ? AND `kind` = ?', [$now, $kind]);
        return $expired;
    }

    /** @param array{draft: string, form: string, sealed: string, saved_at: int, expires_at: int, saves: int} $row */
    private function replace(string $kind, int $person, array $row): bool
    {
        $this->query(
            'UPDATE `TABLE` SET `form` = ?, `sealed` = ?, `saved_at` = ?, `expires_at` = ?, `saves` = ? '
            . 'WHERE `kind` = ? AND `person` = ? AND `draft` = ? AND `saved_at` > 0',
            [$row['form'], $row['sealed'], $row['saved_at'], $row['expires_at'], $row['saves'], $kind, $person, $row['draft']]
        );
        return $this->affected() > 0;
    }

    /**
     * @param array<string, mixed> $row
     * @return array{draft: string, form: string, sealed: string, saved_at: int, expires_at: int}
     */
    private static function row(array $row): array
    {
        return [
            'draft' => (string) $row['draft'],
            'form' => (string) $row['form'],
            'sealed' => (string) $row['sealed'],
            'saved_at' => (int) $row['saved_at'],
            'expires_at' => (int) $row['expires_at'],
        ];
    }

    /** How many rows the last statement changed. */
    private function affected(): int
    {
        return max(0, (int) get_instance()->db->affected_rows());
    }

    /** @param list<string|int> $values */
    private function query(string $sql, array $values = []): mixed
    {
        $sql = str_replace('`TABLE`', '`' . db_prefix() . 'logout_master_drafts`', $sql);
        return Logout_master_host_database::query($sql, $values);
    }
}
