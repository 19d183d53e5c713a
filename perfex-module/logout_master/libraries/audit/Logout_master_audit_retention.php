<?php

/**
 * Takes rows away that are older than the site wants to keep them, oldest first, and leaves a sealed row that vouches
 * for the place where the log begins since then. What holds no longer is not forgotten with them: that row also tells
 * which policy was in force.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_audit_retention
{
    public const OPTION = 'logout_master_audit_days';
    public const DAYS = 400;
    public const DAYS_LEAST = 30;
    public const DAYS_MOST = 36500;

    private const ROWS_AT_ONCE = 5000;

    public function __construct(
        private Logout_master_host $host,
        private Logout_master_host_audit_log $log,
        private Logout_master_host_audit_reader $reader
    ) {
    }

    public function days(): int
    {
        $days = (int) $this->host->option(self::OPTION);
        return $days >= self::DAYS_LEAST && $days <= self::DAYS_MOST ? $days : self::DAYS;
    }

    /** The days that a form holds; null when they cannot be. */
    public static function read(mixed $days): ?int
    {
        $is_number = is_string($days) && preg_match('/\A[0-9]{1,5}\z/', $days) === 1;
        return $is_number && (int) $days >= self::DAYS_LEAST && (int) $days <= self::DAYS_MOST ? (int) $days : null;
    }

    /** Who keeps less from now on is told to whoever reads the log. */
    public function keep(int $days, string $actor): void
    {
        $before = $this->days();
        if ($days === $before) {
            return;
        }
        $this->log->as_writer(fn () => $this->log->append(
            Logout_master_audit_row::of_module('retention', '', $actor, ['days_before' => $before, 'days' => $days])
        ));
        $this->host->set_option(self::OPTION, (string) $days);
    }

    /** @param int $pieces at most */
    public function run(int $pieces): int
    {
        $removed = 0;
        while ($pieces-- > 0) {
            $rows = $this->log->as_writer($this->piece(...));
            $removed += $rows;
            if ($rows < self::ROWS_AT_ONCE) {
                break;
            }
        }
        return $removed;
    }

    private function piece(): int
    {
        $before = Logout_master_audit_row::now_ms() - $this->days() * 86_400_000;
        $first = $this->reader->first();
        $last = $this->reader->last_written_before($before, self::ROWS_AT_ONCE);
        if ($last === null) {
            return 0;
        }
        $rows = $last['n'] - $first + 1;
        $checkpoint = ['through' => $last['n'], 'hash' => $last['hash'], 'rows' => $rows, 'days' => $this->days()];
        $this->log->append(Logout_master_audit_row::of_module(
            'checkpoint',
            '',
            '',
            $checkpoint + ['policy' => $this->policy_through($last['n'])]
        ));
        $this->log->remove_through($last['n']);
        return $rows;
    }

    /** @return array<string, mixed>|null the policy that the removed rows last told of, and when it was set */
    private function policy_through(int $n): ?array
    {
        $found = $this->reader->latest(['policy'], $n);
        if ($found !== null) {
            return ['at_ms' => (int) $found['at_ms']] + Logout_master_audit_row::of($found)->detail();
        }
        $before = $this->reader->latest(['checkpoint']);
        return $before === null ? null : (Logout_master_audit_row::of($before)->detail()['policy'] ?? null);
    }
}
