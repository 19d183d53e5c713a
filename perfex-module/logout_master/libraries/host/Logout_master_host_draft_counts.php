<?php

/**
 * How many drafts were kept, given back and lost: a number a day, kind of person and event. Nothing of any draft, and
 * not whose it was.
 *
 * Written only where drafts themselves are written. A draft must never fail for want of its count, so counting does not
 * throw; reading does.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_host_draft_counts
{
    /** A draft that was not there before. */
    public const KEPT = 'kept';
    /** Its owner took it back into the form. */
    public const RESTORED = 'restored';
    /** Its form was sent, or what was typed was taken back. */
    public const SETTLED = 'settled';
    /** Its owner did not want it. */
    public const DISMISSED = 'dismissed';
    /** Nobody wanted it in time. */
    public const EXPIRED = 'expired';
    /** Refused; each attempt counts. */
    public const TOO_LARGE = 'too_large';
    /** Refused, or pushed out by a newer one. */
    public const TOO_MANY = 'too_many';
    /** A form met the end of its session, or a lock, and nothing of it may be kept. */
    public const UNKEPT = 'unkept';

    private const DAY_SECONDS = 86400;

    /** May be repeated. */
    public function install(): void
    {
        $this->query(
            'CREATE TABLE IF NOT EXISTS `TABLE` ('
            . '`day` INT UNSIGNED NOT NULL, '
            . '`kind` VARCHAR(7) NOT NULL, '
            . '`what` VARCHAR(9) NOT NULL, '
            . '`number` INT UNSIGNED NOT NULL, '
            . 'PRIMARY KEY (`day`, `kind`, `what`)'
            . ') ENGINE=InnoDB DEFAULT CHARSET=utf8mb4'
        );
    }

    public function uninstall(): void
    {
        $this->query('DROP TABLE IF EXISTS `TABLE`');
    }

    /** Of today, by UTC. */
    public function add(string $kind, string $what, int $number = 1): void
    {
        if ($number < 1) {
            return;
        }
        try {
            $this->query(
                'INSERT INTO `TABLE` (`day`, `kind`, `what`, `number`) VALUES (?, ?, ?, ?)'
                    . ' ON DUPLICATE KEY UPDATE `number` = `number` + ?',
                [intdiv(time(), self::DAY_SECONDS), $kind, $what, $number, $number]
            );
        } catch (\Throwable $problem) {
            error_log('logout_master: a draft was not counted: ' . $problem->getMessage());
        }
    }

    /**
     * @param string $kind '' for all
     * @return list<array{day: int, what: string, count: int}> days since 1970
     */
    public function since(int $day, string $kind): array
    {
        $among = $kind === '' ? '' : ' AND `kind` = ?';
        $rows = $this->query(
            "SELECT `day`, `what`, SUM(`number`) AS `count` FROM `TABLE` WHERE `day` >= ?{$among} GROUP BY `day`, `what`",
            $kind === '' ? [$day] : [$day, $kind]
        )->result_array();
        return array_map(static fn (array $row): array => [
            'day' => (int) $row['day'],
            'what' => (string) $row['what'],
            'count' => (int) $row['count'],
        ], $rows);
    }

    /** Keeps no more than so many days. */
    public function keep_days(int $days): void
    {
        $this->query('DELETE FROM `TABLE` WHERE `day` < ?', [intdiv(time(), self::DAY_SECONDS) - $days]);
    }

    /** @param list<string|int> $values */
    private function query(string $sql, array $values = []): mixed
    {
        $sql = str_replace('`TABLE`', '`' . db_prefix() . 'logout_master_draft_counts`', $sql);
        return Logout_master_host_database::query($sql, $values);
    }
}
