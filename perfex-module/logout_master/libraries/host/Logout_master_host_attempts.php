<?php

/**
 * The wrong passwords of the last minutes, in a table of the host's database. Touched by unlock attempts alone.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_host_attempts
{
    /** Plain SQL with the prefix in the name is right whether or not the host's connection adds one of its own. */
    public function create_table(): void
    {
        $this->ask(
            'CREATE TABLE IF NOT EXISTS `TABLE` ('
            . '`id` INT UNSIGNED NOT NULL AUTO_INCREMENT, '
            . '`who` VARCHAR(64) NOT NULL, '
            . '`attempted_at` INT UNSIGNED NOT NULL, '
            . 'PRIMARY KEY (`id`), '
            . 'KEY `who` (`who`, `attempted_at`)'
            . ') ENGINE=InnoDB DEFAULT CHARSET=utf8mb4'
        );
    }

    public function drop_table(): void
    {
        $this->ask('DROP TABLE IF EXISTS `TABLE`');
    }

    /** Seconds until another attempt is allowed; 0 when it is. */
    public function wait(string $who, int $most, int $window): int
    {
        $rows = $this->query(
            'SELECT `attempted_at` FROM `TABLE` WHERE `who` = ? AND `attempted_at` > ? ORDER BY `attempted_at` DESC',
            [$who, time() - $window]
        )->result_array();
        if (count($rows) < $most) {
            return 0;
        }
        return max(1, (int) $rows[$most - 1]['attempted_at'] + $window - time());
    }

    public function add(string $who): void
    {
        $this->query('INSERT INTO `TABLE` (`who`, `attempted_at`) VALUES (?, ?)', [$who, time()]);
    }

    public function forget(string $who): void
    {
        $this->query('DELETE FROM `TABLE` WHERE `who` = ?', [$who]);
    }

    public function prune(int $window): void
    {
        $this->query('DELETE FROM `TABLE` WHERE `attempted_at` <= ?', [time() - $window]);
    }

    /**
     * Should somebody have dropped the table, nobody could unlock any more; so it is made anew.
     *
     * @param list<string|int> $values
     */
    private function query(string $sql, array $values): mixed
    {
        try {
            return $this->ask($sql, $values);
        } catch (\Throwable) {
            $this->create_table();
            return $this->ask($sql, $values);
        }
    }

    /** @param list<string|int> $values */
    private function ask(string $sql, array $values = []): mixed
    {
        $sql = str_replace('`TABLE`', '`' . db_prefix() . 'logout_master_attempts`', $sql);
        return Logout_master_host_database::query($sql, $values);
    }
}
