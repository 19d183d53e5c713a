<?php

/**
 * The audit log in the host's database, as it is written: rows are appended, each with its place in the chain, by one
 * writer at a time, and the oldest are taken away. Nothing else writes to these tables. Reading is its sibling's.
 *
 * The table of one row, `head`, says where the chain ends. Its lock is what makes writers wait for each other; it is
 * held from before the extension is asked until the rows are there, so what one writer has read no other reads. Should
 * the database know no transactions, the keys still let no row in twice.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_host_audit_log
{
    /** CodeIgniter puts values into a query one by one, which takes the longer the longer that is. */
    private const ROWS_AT_ONCE = 50;

    /** @var array{n: int, hash: string, epoch: string, seq: int}|null while this request is the writer */
    private ?array $head = null;

    public function __construct(private Logout_master_audit_seal $seal)
    {
    }

    /** May be repeated. */
    public function create_tables(): void
    {
        $this->query(
            'CREATE TABLE IF NOT EXISTS `LOG` ('
            . '`n` BIGINT UNSIGNED NOT NULL, '
            . '`written_ms` BIGINT UNSIGNED NOT NULL, '
            . '`epoch` VARCHAR(16) NOT NULL, '
            . '`seq` BIGINT UNSIGNED NULL, '
            . '`at_ms` BIGINT UNSIGNED NOT NULL, '
            . '`type` VARCHAR(16) NOT NULL, '
            . '`session_id` VARCHAR(16) NOT NULL, '
            . '`kind` VARCHAR(16) NOT NULL, '
            . '`person_id` BIGINT UNSIGNED NOT NULL, '
            . '`rule` VARCHAR(64) NOT NULL, '
            . '`reason` VARCHAR(64) NOT NULL, '
            . '`actor` VARCHAR(64) NOT NULL, '
            . '`ip` VARCHAR(45) NOT NULL, '
            . '`started_ms` BIGINT UNSIGNED NULL, '
            . '`active_ms` BIGINT UNSIGNED NULL, '
            . '`detail` MEDIUMTEXT NOT NULL, '
            . '`hash` CHAR(64) NOT NULL, '
            . '`seal` CHAR(64) NOT NULL, '
            . '`key_id` CHAR(8) NOT NULL, '
            . 'PRIMARY KEY (`n`), '
            . 'UNIQUE KEY `event` (`epoch`, `seq`), '
            . 'KEY `at_ms` (`at_ms`), '
            . 'KEY `type` (`type`, `at_ms`), '
            . 'KEY `person` (`kind`, `person_id`, `at_ms`), '
            . 'KEY `session_id` (`session_id`)'
            . ') ENGINE=InnoDB DEFAULT CHARSET=utf8mb4'
        );
        $this->query(
            'CREATE TABLE IF NOT EXISTS `HEAD` ('
            . '`id` INT NOT NULL, '
            . '`n` BIGINT UNSIGNED NOT NULL, '
            . '`hash` CHAR(64) NOT NULL, '
            . '`epoch` VARCHAR(16) NOT NULL, '
            . '`seq` BIGINT UNSIGNED NOT NULL, '
            . '`seal` CHAR(64) NOT NULL, '
            . '`key_id` CHAR(8) NOT NULL, '
            . 'PRIMARY KEY (`id`)'
            . ') ENGINE=InnoDB DEFAULT CHARSET=utf8mb4'
        );
        if ($this->first_row('SELECT `id` FROM `HEAD`') === null && $this->first_row('SELECT `n` FROM `LOG` LIMIT 1') === null) {
            $this->insert_head();
        }
    }

    public function drop_tables(): void
    {
        $this->query('DROP TABLE IF EXISTS `LOG`');
        $this->query('DROP TABLE IF EXISTS `HEAD`');
    }

    /**
     * Makes this request the one writer while the work runs, and keeps what it appended, or nothing of it.
     *
     * @template T
     * @param callable(): T $work
     * @return T
     */
    public function as_writer(callable $work): mixed
    {
        if ($this->head !== null) {
            return $work();
        }
        $this->transaction($this->is_sqlite() ? 'BEGIN IMMEDIATE' : 'START TRANSACTION');
        $shows_errors = $this->show_errors(false);
        try {
            $this->head = $this->locked_head() ?? $this->lost_head();
            $result = $work();
            $this->transaction('COMMIT');
            return $result;
        } catch (\Throwable $problem) {
            $this->transaction('ROLLBACK');
            throw $problem;
        } finally {
            $this->head = null;
            $this->show_errors($shows_errors);
        }
    }

    /** A page that writes in passing waits for another writer this long and no longer. */
    public function wait_at_most(int $seconds): void
    {
        if (!$this->is_sqlite()) {
            $this->query('SET SESSION innodb_lock_wait_timeout = ' . max(1, $seconds));
        }
    }

    /** Changes an option if it still is what it was; of many who try at once, one succeeds. */
    public function take_turn(string $option, string $before, string $after): bool
    {
        $this->query(
            'UPDATE `' . db_prefix() . 'options` SET `value` = ? WHERE `name` = ? AND `value` = ?',
            [$after, $option, $before]
        );
        return (int) get_instance()->db->affected_rows() > 0;
    }

    /** @return array{epoch: string, seq: int} up to where which registry has been read */
    public function position(): array
    {
        return ['epoch' => $this->writer()['epoch'], 'seq' => $this->writer()['seq']];
    }

    public function append(Logout_master_audit_row ...$rows): void
    {
        foreach (array_chunk($rows, self::ROWS_AT_ONCE) as $chunk) {
            $this->insert($chunk);
        }
        $this->keep_head();
    }

    /** Notes up to where the events of a registry have been read. */
    public function move_on(string $epoch, int $seq): void
    {
        $this->head = ['epoch' => $epoch, 'seq' => $seq] + $this->writer();
        $this->keep_head();
    }

    /** Takes rows away up to this one. Whoever calls leaves a row that vouches for it. */
    public function remove_through(int $n): void
    {
        $this->writer();
        $this->query('DELETE FROM `LOG` WHERE `n` <= ?', [$n]);
    }

    /** @param array{n: int, hash: string} $head */
    public function head_seal(array $head): string
    {
        return $this->seal->seal($head['hash'], 'head ' . $head['n']);
    }

    /** @param list<Logout_master_audit_row> $rows */
    private function insert(array $rows): void
    {
        $head = $this->writer();
        $columns = [...array_keys(Logout_master_audit_row::COLUMNS), 'hash', 'seal', 'key_id'];
        $values = [];
        foreach ($rows as $row) {
            $row = $row->with(['n' => ++$head['n'], 'written_ms' => Logout_master_audit_row::now_ms()]);
            $line = $row->line();
            $head['hash'] = $this->seal->hash($head['hash'], $line);
            array_push(
                $values,
                ...array_values($row->values()),
                ...[$head['hash'], $this->seal->seal($head['hash'], $line), $this->seal->key_id()]
            );
        }
        $places = '(' . implode(', ', array_fill(0, count($columns), '?')) . ')';
        $this->query(
            'INSERT INTO `LOG` (`' . implode('`, `', $columns) . '`) VALUES '
                . implode(', ', array_fill(0, count($rows), $places)),
            $values
        );
        $this->head = $head;
    }

    private function keep_head(): void
    {
        $head = $this->writer();
        $this->query(
            'UPDATE `HEAD` SET `n` = ?, `hash` = ?, `epoch` = ?, `seq` = ?, `seal` = ?, `key_id` = ? WHERE `id` = 1',
            [$head['n'], $head['hash'], $head['epoch'], $head['seq'], $this->head_seal($head), $this->seal->key_id()]
        );
    }

    /** @return array{n: int, hash: string, epoch: string, seq: int}|null null when it is gone */
    private function locked_head(): ?array
    {
        $row = $this->first_row('SELECT * FROM `HEAD` WHERE `id` = 1' . ($this->is_sqlite() ? '' : ' FOR UPDATE'));
        return $row === null ? null : $this->real_end([
            'n' => (int) $row['n'],
            'hash' => (string) $row['hash'],
            'epoch' => (string) $row['epoch'],
            'seq' => (int) $row['seq'],
        ]);
    }

    /**
     * Somebody has taken the record of the end away. The log goes on behind its last good row, and says so.
     *
     * @return array{n: int, hash: string, epoch: string, seq: int}
     */
    private function lost_head(): array
    {
        $this->insert_head();
        $this->head = $this->locked_head() ?? throw new \RuntimeException('logout_master: found no head of the audit log');
        $this->append(Logout_master_audit_row::of_module('head_lost', '', '', ['after' => $this->head['n']]));
        return $this->head;
    }

    /**
     * What stands behind the recorded end was put there by somebody else, or by a writer that a database without
     * transactions let die half-way. Only the latter bears our seal.
     *
     * @param array{n: int, hash: string, epoch: string, seq: int} $head
     * @return array{n: int, hash: string, epoch: string, seq: int}
     */
    private function real_end(array $head): array
    {
        do {
            $rows = $this->query(
                'SELECT * FROM `LOG` WHERE `n` > ? ORDER BY `n` LIMIT ' . self::ROWS_AT_ONCE,
                [$head['n']]
            )->result_array();
            foreach ($rows as $found) {
                $head['n'] = (int) $found['n'];
                $line = Logout_master_audit_row::of($found)->line();
                if (!$this->seal->is_sealed((string) $found['hash'], $line, (string) $found['seal'])) {
                    continue;
                }
                $head['hash'] = (string) $found['hash'];
                if ($found['seq'] !== null) {
                    $head = ['epoch' => (string) $found['epoch'], 'seq' => (int) $found['seq']] + $head;
                }
            }
        } while (count($rows) === self::ROWS_AT_ONCE);
        return $head;
    }

    private function insert_head(): void
    {
        $head = ['n' => 0, 'hash' => Logout_master_audit_seal::NOTHING, 'epoch' => '', 'seq' => 0];
        $this->query(
            'INSERT IGNORE INTO `HEAD` (`id`, `n`, `hash`, `epoch`, `seq`, `seal`, `key_id`) VALUES (1, ?, ?, ?, ?, ?, ?)',
            [...array_values($head), $this->head_seal($head), $this->seal->key_id()]
        );
    }

    /** @return array<string, string|null>|null */
    private function first_row(string $sql): ?array
    {
        return $this->query($sql)->row_array() ?: null;
    }

    /** @return array{n: int, hash: string, epoch: string, seq: int} */
    private function writer(): array
    {
        return $this->head ?? throw new \LogicException('logout_master: only the writer may do that');
    }

    /** Not every database layer of a host throws. */
    private function transaction(string $sql): void
    {
        if (get_instance()->db->simple_query($sql) === false) {
            throw new \RuntimeException("logout_master: the database refused {$sql}");
        }
    }

    private function is_sqlite(): bool
    {
        return str_starts_with((string) get_instance()->db->dbdriver, 'sqlite');
    }

    /** @param list<string|int|null> $values */
    private function query(string $sql, array $values = []): mixed
    {
        $sql = strtr($sql, ['`LOG`' => self::table('log'), '`HEAD`' => self::table('log_head')]);
        $result = get_instance()->db->query($sql, $values === [] ? false : $values);
        if ($result === false) {
            throw new \RuntimeException('logout_master: ' . (get_instance()->db->error()['message'] ?? 'a query failed'));
        }
        return $result;
    }

    /** A host that shows a failed query ends the request with it, the cron job's too. Tells what was set before. */
    private function show_errors(bool $is_wanted): bool
    {
        $db = get_instance()->db;
        if (!property_exists($db, 'db_debug')) {
            return $is_wanted;
        }
        $before = (bool) $db->db_debug;
        $db->db_debug = $is_wanted;
        return $before;
    }

    public static function table(string $name): string
    {
        return '`' . db_prefix() . 'logout_master_' . $name . '`';
    }
}
