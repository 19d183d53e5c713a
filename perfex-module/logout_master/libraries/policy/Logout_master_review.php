<?php

/**
 * Who answers for the policy, when it is to be looked at again, and when that was last done. Immutable and pure; a text
 * that is none of ours is a review that nobody has set up. Days are those of the site's own time zone.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_review
{
    public const OPTION = 'logout_master_review';

    /** Months from one review to the next. */
    public const INTERVALS = [3, 6, 12];

    /** So long before the day itself somebody is told for the first time. */
    public const DAYS_BEFORE = 14;

    private const NOTE_BYTES = 1000;

    /** @param array{owner: int, due: string, months: int, last_ms: int, last_by: string, note: string, told: string} $facts */
    private function __construct(private array $facts)
    {
    }

    /** Of a new installation: nobody is named, and the first review is due in a year. */
    public static function initial(string $today): self
    {
        return self::parse('')->with('due', self::later($today, max(self::INTERVALS)));
    }

    public static function parse(string $json): self
    {
        $given = json_decode($json, true);
        $given = is_array($given) ? $given : [];
        $due = $given['due'] ?? '';
        $months = $given['months'] ?? 0;
        return new self([
            'owner' => max(0, is_int($given['owner'] ?? null) ? $given['owner'] : 0),
            'due' => is_string($due) && Logout_master_rule_notes::is_day($due) ? $due : '',
            'months' => in_array($months, self::INTERVALS, true) ? $months : max(self::INTERVALS),
            'last_ms' => max(0, is_int($given['last_ms'] ?? null) ? $given['last_ms'] : 0),
            'last_by' => is_string($given['last_by'] ?? null) ? $given['last_by'] : '',
            'note' => is_string($given['note'] ?? null) ? $given['note'] : '',
            'told' => is_string($given['told'] ?? null) ? $given['told'] : '',
        ]);
    }

    /** Number of the member of staff who answers for the policy; 0 for nobody. */
    public function owner(): int
    {
        return $this->facts['owner'];
    }

    /** The day of the next review; empty while none is set. */
    public function due(): string
    {
        return $this->facts['due'];
    }

    public function months(): int
    {
        return $this->facts['months'];
    }

    /** @return array{ms: int, by: string, note: string}|null the last review; null before the first */
    public function last(): ?array
    {
        return $this->facts['last_ms'] === 0
            ? null
            : ['ms' => $this->facts['last_ms'], 'by' => $this->facts['last_by'], 'note' => $this->facts['note']];
    }

    public function is_overdue(string $today): bool
    {
        return $this->facts['due'] !== '' && $this->facts['due'] < $today;
    }

    /** Somebody answers for it, on a day, at an interval. Whoever was told of another day is told anew of this one. */
    public function planned(int $owner, string $due, int $months): self
    {
        return $this->with('owner', $owner)->with('due', $due)->with('months', $months);
    }

    /** Done today: the next one is an interval from today, whenever it was due. */
    public function reviewed(string $today, int $now_ms, string $by, string $note): self
    {
        return $this->with('due', self::later($today, $this->facts['months']))
            ->with('last_ms', $now_ms)
            ->with('last_by', $by)
            ->with('note', mb_strcut(trim(mb_scrub($note, 'UTF-8')), 0, self::NOTE_BYTES, 'UTF-8'));
    }

    /** What is to be told today and has not been: "soon", "due" or "late"; null when there is nothing. */
    public function news(string $today): ?string
    {
        $stage = $this->stage($today);
        return $stage === '' || $this->facts['told'] === "{$this->facts['due']} {$stage}" ? null : strtok($stage, ' ');
    }

    /** What news() says has been told. */
    public function told(string $today): self
    {
        return $this->with('told', "{$this->facts['due']} {$this->stage($today)}");
    }

    public function json(): string
    {
        return json_encode($this->facts, JSON_THROW_ON_ERROR);
    }

    /** The same day so many months later, or the last one of a month that is too short for it. */
    public static function later(string $day, int $months): string
    {
        [$year, $month, $number] = array_map(intval(...), explode('-', $day));
        $month += $months;
        $year += intdiv($month - 1, 12);
        $month = ($month - 1) % 12 + 1;
        $last = (int) date('t', (int) mktime(12, 0, 0, $month, 1, $year));
        return sprintf('%04d-%02d-%02d', $year, $month, min($number, $last));
    }

    /** Which of the moments has come at which somebody is told: two weeks before, on the day, and each week after it. */
    private function stage(string $today): string
    {
        if ($this->facts['due'] === '') {
            return '';
        }
        $days = self::days_between($this->facts['due'], $today);
        return match (true) {
            $days < -self::DAYS_BEFORE => '',
            $days < 0 => 'soon',
            $days < 7 => 'due',
            default => 'late ' . intdiv($days, 7),
        };
    }

    private static function days_between(string $from, string $to): int
    {
        $zone = new \DateTimeZone('UTC');
        return (int) (new \DateTimeImmutable($from, $zone))->diff(new \DateTimeImmutable($to, $zone))->format('%r%a');
    }

    private function with(string $name, int|string $value): self
    {
        return new self(array_replace($this->facts, [$name => $value]));
    }
}
