<?php

/**
 * The log as a file, row by row: CSV for spreadsheets, JSON lines for programs and for checking the chain without us.
 * Sends what it is given to a function; knows no browser.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_audit_export
{
    public const FORMATS = ['csv' => 'text/csv; charset=UTF-8', 'jsonl' => 'application/x-ndjson'];

    private const TIMES = ['written_ms', 'at_ms', 'started_ms', 'active_ms'];

    public function __construct(private Logout_master_host_audit_reader $reader)
    {
    }

    /** @param callable(string): void $send */
    public function run(string $format, Logout_master_audit_filter $filter, callable $send): int
    {
        $rows = 0;
        if ($format === 'csv') {
            $send(self::csv([...array_keys(Logout_master_audit_row::COLUMNS), 'hash', 'seal']));
        }
        foreach ($this->reader->all($filter) as $found) {
            $send($format === 'csv' ? self::csv_row($found) : self::json_line($found));
            $rows++;
        }
        return $rows;
    }

    /**
     * The line that the hash covers, with hash and seal put at its end.
     *
     * @param array<string, string|null> $found
     */
    public static function json_line(array $found): string
    {
        $line = Logout_master_audit_row::of($found)->line();
        return substr($line, 0, -1) . ",\"hash\":\"{$found['hash']}\",\"seal\":\"{$found['seal']}\"}\n";
    }

    /** UTC to the millisecond. */
    public static function time(int|string|null $ms): string
    {
        if ($ms === null || $ms === '') {
            return '';
        }
        return gmdate('Y-m-d\TH:i:s', intdiv((int) $ms, 1000)) . sprintf('.%03dZ', (int) $ms % 1000);
    }

    /** @param list<string|int|null> $cells */
    public static function csv(array $cells): string
    {
        return implode(',', array_map(self::cell(...), $cells)) . "\r\n";
    }

    /** @param array<string, string|null> $found */
    private static function csv_row(array $found): string
    {
        $cells = [];
        foreach (Logout_master_audit_row::of($found)->values() as $column => $value) {
            $cells[] = in_array($column, self::TIMES, true) ? self::time($value) : $value;
        }
        return self::csv([...$cells, $found['hash'], $found['seal']]);
    }

    /** A spreadsheet takes a cell that begins like a formula for one, and would run what a stranger wrote. */
    private static function cell(string|int|null $value): string
    {
        $text = (string) $value;
        if (is_string($value) && preg_match('/\A[\s]*[=+\-@|\t\r\n]/', $text) === 1) {
            $text = "'" . $text;
        }
        return '"' . str_replace('"', '""', $text) . '"';
    }
}
