<?php

/**
 * Lets SQLite take the little MySQL that the host and its modules write: CREATE TABLE, NOW(), INSERT IGNORE, and
 * INSERT … ON DUPLICATE KEY UPDATE.
 *
 * It is no translator of MySQL; what it does not know fails in SQLite with SQLite's own message.
 */

declare(strict_types=1);

namespace Host;

final class SqliteDialect
{
    public static function prepare(\PDO $pdo): void
    {
        $pdo->exec('PRAGMA busy_timeout = 20000');
        $pdo->sqliteCreateFunction('NOW', static fn (): string => date('Y-m-d H:i:s'), 0);
        $pdo->sqliteCreateFunction('UNIX_TIMESTAMP', static fn (): int => time(), 0);
    }

    public static function translate(string $sql): string
    {
        $sql = preg_replace('/^\s*INSERT IGNORE/i', 'INSERT OR IGNORE', $sql);
        $sql = preg_replace('/\)\s+ON DUPLICATE KEY UPDATE ([^\']*)$/i', ') ON CONFLICT DO UPDATE SET $1', $sql);
        if (preg_match('/^\s*CREATE TABLE/i', $sql)) {
            return self::createTable($sql);
        }
        if (preg_match('/^\s*TRUNCATE\s+(TABLE\s+)?/i', $sql)) {
            return preg_replace('/^\s*TRUNCATE\s+(TABLE\s+)?/i', 'DELETE FROM ', $sql);
        }
        return $sql;
    }

    private static function createTable(string $sql): string
    {
        $sql = preg_replace('/\)\s*ENGINE\s*=.*$/is', ')', $sql);
        $sql = preg_replace('/\s+(UNSIGNED|CHARACTER SET \w+|COLLATE \w+|ON UPDATE CURRENT_TIMESTAMP(\(\))?)/i', '', $sql);
        $sql = preg_replace("/\s+COMMENT\s+'[^']*'/i", '', $sql);
        $serial = '/(`?\w+`?)\s+(?:big)?int(?:eger)?(?:\(\d+\))?\s+NOT NULL\s+AUTO_INCREMENT(\s+PRIMARY KEY)?/i';
        if (preg_match($serial, $sql)) {
            $sql = preg_replace($serial, '$1 INTEGER PRIMARY KEY AUTOINCREMENT', $sql, 1);
            $sql = preg_replace('/,\s*PRIMARY KEY\s*\([^)]*\)/i', '', $sql);
        }
        $sql = preg_replace('/,\s*UNIQUE (?:KEY|INDEX)\s+`?\w+`?\s*\(([^)]*)\)/i', ', UNIQUE ($1)', $sql);
        return preg_replace('/,\s*(?:KEY|INDEX)\s+`?\w+`?\s*\([^)]*\)/i', '', $sql);
    }
}
