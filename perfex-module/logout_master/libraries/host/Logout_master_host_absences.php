<?php

/**
 * Since when a member of staff has been away, by the session that ended or was locked: what the question about running
 * timers needs once they are back. A row lives from that end to the next sign-in or unlock.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_host_absences
{
    /** Whoever stays away for longer is not asked any more. */
    private const DAYS_KEPT = 30;

    public function create_table(): void
    {
        $this->query(
            'CREATE TABLE IF NOT EXISTS `TABLE` ('
            . '`session_id` CHAR(16) NOT NULL, '
            . '`staff_id` INT UNSIGNED NOT NULL, '
            . '`away_from` BIGINT UNSIGNED NOT NULL, '
            . 'PRIMARY KEY (`session_id`), '
            . 'KEY `staff_id` (`staff_id`)'
            . ') ENGINE=InnoDB DEFAULT CHARSET=utf8mb4'
        );
    }

    public function drop_table(): void
    {
        $this->query('DROP TABLE IF EXISTS `TABLE`');
    }

    /** Safe to repeat for one session. */
    public function note(string $session_id, int $staff, int $away_from): void
    {
        $this->query('DELETE FROM `TABLE` WHERE `session_id` = ?', [$session_id]);
        $this->query(
            'INSERT IGNORE INTO `TABLE` (`session_id`, `staff_id`, `away_from`) VALUES (?, ?, ?)',
            [$session_id, $staff, $away_from]
        );
    }

    /** The latest one's begin, as Unix seconds, and forgets them all; null when there was none. */
    public function take(int $staff): ?int
    {
        $row = $this->query('SELECT MAX(`away_from`) AS `away_from` FROM `TABLE` WHERE `staff_id` = ?', [$staff])->row();
        $away_from = (int) ($row->away_from ?? 0);
        $this->query(
            'DELETE FROM `TABLE` WHERE `staff_id` = ? OR `away_from` < ?',
            [$staff, time() - self::DAYS_KEPT * 86400]
        );
        return $away_from > 0 ? $away_from : null;
    }

    /** @param list<string|int> $values */
    private function query(string $sql, array $values = []): mixed
    {
        $sql = str_replace('`TABLE`', '`' . db_prefix() . 'logout_master_absences`', $sql);
        return Logout_master_host_database::query($sql, $values);
    }
}
