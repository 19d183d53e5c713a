<?php

/**
 * Announcements in the host's database, and what became of each for every person: whether a mail went out, and when they
 * said that they have read it. Also the two options that pages look at, so that none of them asks this table.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_host_announcements
{
    /** What is announced now, as JSON. Loaded with the host's other options. */
    public const SHOWN = 'logout_master_announced';

    /** Who has read which while signed in in other browsers too, as JSON. Loaded with the host's other options. */
    public const READ = 'logout_master_announced_read';

    /** Of each announcement. Beyond that somebody presses a button once more. */
    private const READERS_MOST = 200;

    /** How far the mails are: the kind that is being told, or one of these two. */
    public const NO_MAIL = '';
    public const MAILED = 'done';

    public function __construct(private Logout_master_host $host)
    {
    }

    /** May be repeated. */
    public function install(): void
    {
        add_option(self::SHOWN, '[]', 1);
        add_option(self::READ, '{}', 1);
        // Only admins' pages about rules ask for it.
        add_option(Logout_master_announcement_groups::TOLD, '', 0);
        $this->query(
            'CREATE TABLE IF NOT EXISTS `NEWS` ('
            . '`id` INT UNSIGNED NOT NULL AUTO_INCREMENT, '
            . '`begun` BIGINT UNSIGNED NOT NULL, '
            . '`actor` VARCHAR(64) NOT NULL, '
            . '`content` MEDIUMTEXT NOT NULL, '
            . '`ended` BIGINT UNSIGNED NOT NULL, '
            . '`mail_kind` VARCHAR(7) NOT NULL, '
            . '`mail_after` INT UNSIGNED NOT NULL, '
            . 'PRIMARY KEY (`id`)'
            . ') ENGINE=InnoDB DEFAULT CHARSET=utf8mb4'
        );
        $this->query(
            'CREATE TABLE IF NOT EXISTS `PEOPLE` ('
            . '`announcement` INT UNSIGNED NOT NULL, '
            . '`kind` VARCHAR(7) NOT NULL, '
            . '`person` INT UNSIGNED NOT NULL, '
            . '`mail` VARCHAR(7) NOT NULL, '
            . '`mailed` BIGINT UNSIGNED NOT NULL, '
            . '`read_at` BIGINT UNSIGNED NOT NULL, '
            . '`read_by` VARCHAR(7) NOT NULL, '
            . 'PRIMARY KEY (`announcement`, `kind`, `person`)'
            . ') ENGINE=InnoDB DEFAULT CHARSET=utf8mb4'
        );
    }

    public function uninstall(): void
    {
        delete_option(self::SHOWN);
        delete_option(self::READ);
        delete_option(Logout_master_announcement_groups::TOLD);
        $this->query('DROP TABLE IF EXISTS `NEWS`');
        $this->query('DROP TABLE IF EXISTS `PEOPLE`');
    }

    /** @return list<Logout_master_announcement> what is announced now; asks no table */
    public function shown(): array
    {
        return Logout_master_announcement::parse($this->host->option(self::SHOWN));
    }

    /** Brings what pages look at up to date with the table. */
    public function show(): void
    {
        $rows = $this->query('SELECT `id`, `content` FROM `NEWS` WHERE `ended` = 0 ORDER BY `id`')->result_array();
        $shown = array_filter(array_map(self::announcement(...), $rows));
        $this->host->set_option(self::SHOWN, Logout_master_announcement::json(array_values($shown)));
        $this->keep_readers(array_intersect_key($this->readers(), array_flip(array_column($rows, 'id'))));
    }

    /** @return list<int> what this person has read in another browser; asks no table */
    public function read_elsewhere(string $kind, int $person): array
    {
        $is_read = static fn (array $people): bool => in_array("{$kind} {$person}", $people, true);
        return array_keys(array_filter($this->readers(), $is_read));
    }

    /** For the pages of this person's other browsers. Of two who read at the same moment one may be left out. */
    public function tell_other_browsers(int $id, string $kind, int $person): void
    {
        $readers = $this->readers();
        $people = array_diff($readers[$id] ?? [], ["{$kind} {$person}"]);
        $readers[$id] = [...array_slice($people, 1 - self::READERS_MOST), "{$kind} {$person}"];
        $this->keep_readers($readers);
    }

    /** @return int its number */
    public function add(Logout_master_announcement $one, string $actor): int
    {
        $this->query(
            'INSERT INTO `NEWS` (`begun`, `actor`, `content`, `ended`, `mail_kind`, `mail_after`) VALUES (?, ?, ?, 0, ?, 0)',
            [
                time(),
                $actor,
                json_encode($one->values(), JSON_THROW_ON_ERROR | JSON_INVALID_UTF8_SUBSTITUTE),
                $one->has_mail ? $one->to[0] : self::NO_MAIL,
            ]
        );
        return (int) get_instance()->db->insert_id();
    }

    /**
     * @return list<array{announcement: Logout_master_announcement, begun: int, actor: string, ended: int,
     *     mail_kind: string, mail_after: int}> the newest first
     */
    public function all(): array
    {
        return $this->found($this->query('SELECT * FROM `NEWS` ORDER BY `id` DESC')->result_array());
    }

    /**
     * @return array{announcement: Logout_master_announcement, begun: int, actor: string, ended: int,
     *     mail_kind: string, mail_after: int}|null
     */
    public function find(int $id): ?array
    {
        return $this->found($this->query('SELECT * FROM `NEWS` WHERE `id` = ?', [$id])->result_array())[0] ?? null;
    }

    /** Whether it was this call that ended it. */
    public function end(int $id): bool
    {
        $this->query('UPDATE `NEWS` SET `ended` = ? WHERE `id` = ? AND `ended` = 0', [time(), $id]);
        return $this->has_changed();
    }

    /** With all that is known of who read it. One that goes on is not removed. */
    public function remove(int $id): bool
    {
        $this->query('DELETE FROM `NEWS` WHERE `id` = ? AND `ended` > 0', [$id]);
        $is_removed = $this->has_changed();
        if ($is_removed) {
            $this->query('DELETE FROM `PEOPLE` WHERE `announcement` = ?', [$id]);
        }
        return $is_removed;
    }

    /**
     * The mails have been offered to everybody up to this one. Never goes back, whichever of two runs says so last.
     *
     * @param string $next the kind that comes next, or that all are done
     */
    public function mailed_through(int $id, string $kind, int $person, string $next): void
    {
        $this->query(
            'UPDATE `NEWS` SET `mail_kind` = ?, `mail_after` = ? WHERE `id` = ? AND `mail_kind` = ? AND `mail_after` <= ?',
            [$next, $next === $kind ? $person : 0, $id, $kind, $person]
        );
    }

    /** Takes one person's mail upon itself. Of several who try at once one succeeds, and nobody does it a second time. */
    public function take_mail(int $id, string $kind, int $person, string $before = ''): bool
    {
        $this->know($id, $kind, $person);
        $this->query(
            'UPDATE `PEOPLE` SET `mail` = ?, `mailed` = ?'
                . ' WHERE `announcement` = ? AND `kind` = ? AND `person` = ? AND `mail` = ?',
            ['sending', time(), $id, $kind, $person, $before]
        );
        return $this->has_changed();
    }

    public function mail_is(int $id, string $kind, int $person, string $state): void
    {
        $this->query(
            'UPDATE `PEOPLE` SET `mail` = ?, `mailed` = ? WHERE `announcement` = ? AND `kind` = ? AND `person` = ?',
            [$state, time(), $id, $kind, $person]
        );
    }

    /** Whoever's mail failed, or may have gone out and may not, gets one more, since an admin says so. */
    public function mail_again(int $id, int $doubtful_before): int
    {
        $this->query(
            "UPDATE `PEOPLE` SET `mail` = 'again' WHERE `announcement` = ?"
                . " AND (`mail` = 'failed' OR (`mail` = 'sending' AND `mailed` < ?))",
            [$id, $doubtful_before]
        );
        return (int) get_instance()->db->affected_rows();
    }

    /** Somebody says that they have read it; what they said first stays. */
    public function read(int $id, string $kind, int $person, string $by): void
    {
        $this->know($id, $kind, $person);
        $this->query(
            'UPDATE `PEOPLE` SET `read_at` = ?, `read_by` = ?'
                . ' WHERE `announcement` = ? AND `kind` = ? AND `person` = ? AND `read_at` = 0',
            [time(), $by, $id, $kind, $person]
        );
    }

    /**
     * @param list<int> $ids
     * @return list<int> those of them that this person has read
     */
    public function read_by(string $kind, int $person, array $ids): array
    {
        if ($ids === []) {
            return [];
        }
        $places = implode(', ', array_fill(0, count($ids), '?'));
        $rows = $this->query(
            "SELECT `announcement` FROM `PEOPLE` WHERE `kind` = ? AND `person` = ? AND `read_at` > 0"
                . " AND `announcement` IN ({$places})",
            [$kind, $person, ...$ids]
        )->result_array();
        return array_map(intval(...), array_column($rows, 'announcement'));
    }

    /** @return array<int, list<string>> by announcement: kind and number of those who have read it */
    private function readers(): array
    {
        $readers = [];
        foreach ((array) json_decode($this->host->option(self::READ), true) as $id => $people) {
            $readers[(int) $id] = array_values(array_filter((array) $people, is_string(...)));
        }
        return $readers;
    }

    /** @param array<int, list<string>> $readers */
    private function keep_readers(array $readers): void
    {
        $this->host->set_option(self::READ, json_encode((object) $readers, JSON_THROW_ON_ERROR));
    }

    private function know(int $id, string $kind, int $person): void
    {
        $this->query(
            'INSERT IGNORE INTO `PEOPLE` (`announcement`, `kind`, `person`, `mail`, `mailed`, `read_at`, `read_by`)'
                . " VALUES (?, ?, ?, '', 0, 0, '')",
            [$id, $kind, $person]
        );
    }

    /**
     * @param list<array<string, mixed>> $rows
     * @return list<array{announcement: Logout_master_announcement, begun: int, actor: string, ended: int,
     *     mail_kind: string, mail_after: int}>
     */
    private function found(array $rows): array
    {
        $found = [];
        foreach ($rows as $row) {
            $announcement = self::announcement($row);
            if ($announcement !== null) {
                $found[] = [
                    'announcement' => $announcement,
                    'begun' => (int) $row['begun'],
                    'actor' => (string) $row['actor'],
                    'ended' => (int) $row['ended'],
                    'mail_kind' => (string) $row['mail_kind'],
                    'mail_after' => (int) $row['mail_after'],
                ];
            }
        }
        return $found;
    }

    /** @param array<string, mixed> $row */
    private static function announcement(array $row): ?Logout_master_announcement
    {
        return Logout_master_announcement::of(
            ['id' => (int) $row['id']] + (array) json_decode((string) $row['content'], true)
        );
    }

    private function has_changed(): bool
    {
        return (int) get_instance()->db->affected_rows() > 0;
    }

    /** @param list<string|int> $values */
    private function query(string $sql, array $values = []): mixed
    {
        return Logout_master_host_database::query(strtr($sql, [
            '`NEWS`' => '`' . db_prefix() . 'logout_master_announcements`',
            '`PEOPLE`' => '`' . db_prefix() . 'logout_master_announced`',
        ]), $values);
    }
}
