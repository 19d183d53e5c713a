<?php

/**
 * The connection and the plain part of $CI->db: queries with bound values, escaping, what tables there are.
 *
 * The conditions and writes that are built call by call are in QueryBuilder. A failed query throws, as it does on a
 * real site since PHP 8.1. Table names may come with or without the prefix.
 */

declare(strict_types=1);

namespace Host;

abstract class Database
{
    public string $dbprefix;

    public string $dbdriver;

    public bool $pconnect = false;

    public bool $cache_on = false;

    private \PDO $pdo;

    private int $affected = 0;

    private string $last = '';

    public function __construct(private Benchmark $benchmark, string $dsn, string $user, string $password, string $prefix)
    {
        $this->dbprefix = $prefix;
        $this->pdo = new \PDO($dsn, $user, $password, [
            \PDO::ATTR_ERRMODE => \PDO::ERRMODE_EXCEPTION,
            \PDO::ATTR_EMULATE_PREPARES => true,
            \PDO::ATTR_STRINGIFY_FETCHES => true,
        ]);
        $this->dbdriver = $this->pdo->getAttribute(\PDO::ATTR_DRIVER_NAME) === 'sqlite' ? 'sqlite3' : 'mysqli';
        if ($this->isSqlite()) {
            SqliteDialect::prepare($this->pdo);
        }
    }

    public static function open(Benchmark $benchmark): QueryBuilder
    {
        return new QueryBuilder($benchmark, APP_DB_DSN, APP_DB_USERNAME, APP_DB_PASSWORD, APP_DB_PREFIX);
    }

    public function isSqlite(): bool
    {
        return $this->dbdriver === 'sqlite3';
    }

    /** A Result for what returns rows, true for what writes. */
    public function query(string $sql, mixed $binds = false): Result|bool
    {
        $sql = $this->bind($sql, $binds === false ? [] : (array) $binds);
        if ($this->isSqlite()) {
            $sql = SqliteDialect::translate($sql);
        }
        $this->last = $sql;
        $this->benchmark->query();
        $statement = $this->pdo->query($sql);
        if ($statement->columnCount() > 0) {
            return new Result($statement->fetchAll(\PDO::FETCH_ASSOC));
        }
        $this->affected = $statement->rowCount();
        return true;
    }

    public function simple_query(string $sql): Result|bool
    {
        return $this->query($sql);
    }

    public function insert_id(): int
    {
        return (int) $this->pdo->lastInsertId();
    }

    public function affected_rows(): int
    {
        return $this->affected;
    }

    public function last_query(): string
    {
        return $this->last;
    }

    public function error(): array
    {
        return ['code' => 0, 'message' => ''];
    }

    public function platform(): string
    {
        return $this->dbdriver;
    }

    public function escape(mixed $value): string|int|float
    {
        return match (true) {
            is_array($value) => '(' . implode(',', array_map($this->escape(...), $value)) . ')',
            is_bool($value) => (int) $value,
            is_int($value), is_float($value) => $value,
            $value === null => 'NULL',
            default => $this->pdo->quote((string) $value),
        };
    }

    public function escape_str(string $value): string
    {
        return substr($this->pdo->quote($value), 1, -1);
    }

    public function escape_like_str(string $value): string
    {
        return strtr($this->escape_str($value), ['%' => '!%', '_' => '!_', '!' => '!!']);
    }

    public function dbprefix(string $table = ''): string
    {
        return $this->prefixed($table);
    }

    public function table_exists(string $table): bool
    {
        return in_array($this->prefixed($table), $this->list_tables(), true);
    }

    /** @return list<string> */
    public function list_tables(): array
    {
        $sql = $this->isSqlite() ? "SELECT name FROM sqlite_master WHERE type = 'table'" : 'SHOW TABLES';
        return array_map(static fn (array $row): string => (string) reset($row), $this->query($sql)->result_array());
    }

    public function field_exists(string $field, string $table): bool
    {
        return in_array($field, $this->list_fields($table), true);
    }

    /** @return list<string> */
    public function list_fields(string $table): array
    {
        $table = $this->prefixed($table);
        return $this->isSqlite()
            ? array_column($this->query("PRAGMA table_info(`{$table}`)")->result_array(), 'name')
            : array_column($this->query("SHOW COLUMNS FROM `{$table}`")->result_array(), 'Field');
    }

    public function trans_start(): void
    {
        $this->pdo->beginTransaction();
    }

    public function trans_complete(): bool
    {
        return $this->pdo->commit();
    }

    public function trans_rollback(): bool
    {
        return $this->pdo->rollBack();
    }

    protected function prefixed(string $table): string
    {
        $table = trim($table, '` ');
        return str_starts_with($table, $this->dbprefix) ? $table : $this->dbprefix . $table;
    }

    /** @param array<mixed> $binds */
    private function bind(string $sql, array $binds): string
    {
        $pieces = explode('?', $sql);
        if ($binds === []) {
            return $sql;
        }
        if (count($pieces) - 1 !== count($binds)) {
            throw new \InvalidArgumentException(sprintf(
                'query: %d places in "%s" and %d values, expected as many values as places',
                count($pieces) - 1,
                $sql,
                count($binds)
            ));
        }
        $bound = array_shift($pieces);
        foreach ($binds as $value) {
            $bound .= $this->escape($value) . array_shift($pieces);
        }
        return $bound;
    }
}
