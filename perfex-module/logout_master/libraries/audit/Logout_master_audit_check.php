<?php

/**
 * Goes through the whole chain and says which rows are not as they were written, and which are missing. Takes one piece
 * of the log at a time, so its memory does not grow with it. Changes nothing.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_audit_check
{
    /** What may be wrong with rows: the first two say it of what is there, the third of what is not. */
    public const PROBLEMS = ['changed', 'foreign', 'missing', 'head'];

    /** A log that is wrong everywhere need not be listed whole. */
    private const FINDINGS_MOST = 100;

    /** @var list<array{problem: string, from: int, through: int}> */
    private array $findings = [];

    private int $found = 0;

    public function __construct(
        private Logout_master_host_audit_reader $reader,
        private Logout_master_audit_seal $seal,
        private Logout_master_host_audit_log $log
    ) {
    }

    /**
     * @return array{rows: int, first: int, last: int, hash: string, found: int, other_key: int,
     *     findings: list<array{problem: string, from: int, through: int}>} `found` counts those that are not listed
     *     too; `other_key` are rows that were sealed with another encryption key of the CRM, and so not judged whole
     */
    public function run(): array
    {
        $this->findings = [];
        $this->found = $rows = $other_key = 0;
        // First of all: whoever writes meanwhile only moves it on.
        $head = $this->head();
        $first = $this->reader->first();
        [$before, $is_before_good] = $this->begin($first);
        $expected = max(1, $first);
        foreach ($this->reader->all(Logout_master_audit_filter::none()) as $found) {
            $rows++;
            $n = (int) $found['n'];
            if ($n > $expected) {
                $this->find('missing', $expected, $n - 1);
                $is_before_good = false;
            }
            $expected = $n + 1;
            $line = Logout_master_audit_row::of($found)->line();
            $is_ours = $found['key_id'] === $this->seal->key_id();
            $other_key += (int) !$is_ours;
            $is_sealed = !$is_ours
                || $this->seal->is_sealed((string) $found['hash'], $line, (string) $found['seal']);
            // A row whose seal is good is not blamed for what was done to the row before it.
            $fits = !$is_before_good || $this->seal->hash($before, $line) === $found['hash'];
            if ($head !== null && $n === $head['n'] && $found['hash'] !== $head['hash']) {
                $fits = false;
            }
            $is_before_good = $is_sealed && $fits;
            if (!$is_before_good) {
                $this->find($head !== null && $n > $head['n'] ? 'foreign' : 'changed', $n, $n);
            }
            $before = (string) $found['hash'];
        }
        if ($head !== null && $expected <= $head['n']) {
            $this->find('missing', $expected, $head['n']);
        }
        return [
            'rows' => $rows,
            'first' => $first,
            'last' => $expected - 1,
            'hash' => $before,
            'found' => $this->found,
            'other_key' => $other_key,
            'findings' => $this->findings,
        ];
    }

    /** @return array{n: int, hash: string}|null where the chain ends, if that can be believed */
    private function head(): ?array
    {
        $row = $this->reader->head();
        $head = ['n' => (int) ($row['n'] ?? 0), 'hash' => (string) ($row['hash'] ?? '')];
        $is_ours = ($row['key_id'] ?? '') === $this->seal->key_id();
        if ($row === null || ($is_ours && !hash_equals($this->log->head_seal($head), (string) $row['seal']))) {
            $this->find('head', $head['n'], $head['n']);
            return null;
        }
        return $head;
    }

    /**
     * What the first row follows: nothing, or rows that were taken away for their age, for which a sealed row vouches.
     *
     * @return array{string, bool} the hash before, and whether it is known
     */
    private function begin(int $first): array
    {
        if ($first <= 1) {
            return [Logout_master_audit_seal::NOTHING, true];
        }
        $found = $this->reader->latest(['checkpoint']);
        $row = $found === null ? null : Logout_master_audit_row::of($found);
        $is_sealed = $found !== null && $this->seal->is_sealed((string) $found['hash'], $row->line(), (string) $found['seal']);
        if ($is_sealed && ($row->detail()['through'] ?? null) === $first - 1) {
            return [(string) ($row->detail()['hash'] ?? ''), true];
        }
        $this->find('missing', 1, $first - 1);
        return ['', false];
    }

    private function find(string $problem, int $from, int $through): void
    {
        $this->found++;
        if (count($this->findings) < self::FINDINGS_MOST) {
            $this->findings[] = ['problem' => $problem, 'from' => $from, 'through' => $through];
        }
    }
}
