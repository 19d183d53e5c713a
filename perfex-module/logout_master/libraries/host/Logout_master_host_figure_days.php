<?php

/**
 * Days that are over, as the figures count them: a row a day in the host's database, with the rows of the audit log that it
 * was counted from. It is worked out from that log and proves nothing; whoever empties it loses nothing.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_host_figure_days
{
    /** May be repeated. */
    public function install(): void
    {
        $this->query(
            'CREATE TABLE IF NOT EXISTS `TABLE` ('
            . '`day` INT UNSIGNED NOT NULL, '
            . '`first_n` BIGINT UNSIGNED NULL, '
            . '`through_n` BIGINT UNSIGNED NOT NULL, '
            . '`figures` MEDIUMTEXT NOT NULL, '
            . 'PRIMARY KEY (`day`)'
            . ') ENGINE=InnoDB DEFAULT CHARSET=utf8mb4'
        );
    }

    public function uninstall(): void
    {
        $this->query('DROP TABLE IF EXISTS `TABLE`');
    }

    /**
     * Those whose rows the log still holds.
     *
     * @param int $first_n the log's oldest row
     * @param int $last_n its latest
     * @return list<array{day: int, through_n: int, figures: string}>
     */
    public function within(int $first_n, int $last_n): array
    {
        $rows = $this->query(
            'SELECT `day`, `through_n`, `figures` FROM `TABLE` WHERE (`first_n` IS NULL OR `first_n` >= ?) AND `through_n` <= ?',
            [$first_n, $last_n]
        )->result_array();
        return array_map(static fn (array $row): array => [
            'day' => (int) $row['day'],
            'through_n' => (int) $row['through_n'],
            'figures' => (string) $row['figures'],
        ], $rows);
    }

    /**
     * @param int|null $first_n the oldest row that the day was counted from
     * @param int $through_n the log's latest row before it was counted
     */
    public function keep(int $day, ?int $first_n, int $through_n, string $figures): void
    {
        $this->query(
            'REPLACE INTO `TABLE` (`day`, `first_n`, `through_n`, `figures`) VALUES (?, ?, ?, ?)',
            [$day, $first_n, $through_n, $figures]
        );
    }

    /**
     * No row of the log up to here is of these days, beyond those that they were counted from.
     *
     * @param list<int> $days
     * @param int $known_n from where on the log was looked through; a day that was counted before that is none of these
     */
    public function confirm(array $days, int $known_n, int $through_n): void
    {
        if ($days !== []) {
            $this->query(
                'UPDATE `TABLE` SET `through_n` = ? WHERE `through_n` BETWEEN ? AND ? AND `day` IN (' . implode(', ', $days) . ')',
                [$through_n, $known_n, $through_n]
            );
        }
    }

    public function forget_before(int $day): void
    {
        $this->query('DELETE FROM `TABLE` WHERE `day` < ?', [$day]);
    }

    /** @param list<string|int|null> $values */
    private function query(string $sql, array $values = []): mixed
    {
        $sql = str_replace('`TABLE`', '`' . db_prefix() . 'logout_master_figure_days`', $sql);
        return Logout_master_host_database::query($sql, $values);
    }
}
