<?php

/**
 * What happened on one day (UTC), counted from its events in the order in which they happened. Pure. It holds numbers of
 * people and no names.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_figure_day
{
    public const MS = 86400000;

    /** So much of the day before has to be seen first: a warning, or an idle end, may be answered after midnight. */
    public const BEFORE_MS = 3600000;

    /** The events that it looks at. */
    public const TYPES = ['start', 'warn', 'extend', 'lock', 'resume', 'would_lock', 'would_expire',
        ...Logout_master_audit_row::ENDS];

    /** Upper edges, in seconds, of the buckets of times until "stay" is pressed; one bucket more than edges. */
    public const EXTEND_EDGES = [5, 10, 20, 40, 60, 120];

    /** Whoever is back so soon after an idle end had not really left. */
    public const SOON_MINUTES = 15;

    /** @var array<string, int> when the session was warned, by its id */
    private array $warned = [];

    /** @var array<string, int> when an idle end came, by "kind person" */
    private array $left = [];

    /**
     * @param array<string, array<string, array<string, int>>> $events how many, by kind of person, type and reason
     * @param array<int, array<string, int>> $staff how many, by member of staff and type; of the ends the idle ones
     * @param array<string, array<int, int>> $extended how many in each bucket, by kind
     * @param array<string, array<int, list<int>>> $back the idle ends whose person signed in again soon: when, by kind and person
     */
    private function __construct(
        private int $begin_ms,
        private array $events,
        private array $staff,
        private array $extended,
        private array $back
    ) {
    }

    public static function begin(int $begin_ms): self
    {
        return new self($begin_ms, [], [], [], []);
    }

    /** What json() has told of a day that is over; null when that is not what is there. */
    public static function of_json(int $begin_ms, string $json): ?self
    {
        $day = json_decode($json, true, 8);
        foreach (['events', 'staff', 'extended', 'back'] as $part) {
            if (!is_array($day[$part] ?? null)) {
                return null;
            }
        }
        return new self($begin_ms, $day['events'], $day['staff'], $day['extended'], $day['back']);
    }

    public function json(): string
    {
        return json_encode(
            ['events' => $this->events, 'staff' => $this->staff, 'extended' => $this->extended, 'back' => $this->back],
            JSON_THROW_ON_ERROR
        );
    }

    /** @param array<string, string|null> $event of this day, or of the end of the day before */
    public function see(array $event): void
    {
        [$at, $type, $kind, $reason] = [(int) $event['at_ms'], (string) $event['type'], (string) $event['kind'], (string) $event['reason']];
        $this->see_answer($at, $type, $kind, (string) $event['session_id']);
        $this->see_return($at, $type, $kind, $reason, (int) $event['person_id']);
        if ($at < $this->begin_ms) {
            return;
        }
        $this->events[$kind][$type][$reason] = ($this->events[$kind][$type][$reason] ?? 0) + 1;
        if ($kind === 'staff' && ($type !== 'expire' || $reason === 'idle')) {
            $person = (int) $event['person_id'];
            $this->staff[$person][$type] = ($this->staff[$person][$type] ?? 0) + 1;
        }
    }

    /**
     * @param list<string> $kinds
     * @return array<string, array<string, int>> type => reason => how many
     */
    public function events(array $kinds): array
    {
        $sum = [];
        foreach ($kinds as $kind) {
            foreach ($this->events[$kind] ?? [] as $type => $reasons) {
                foreach ($reasons as $reason => $count) {
                    $sum[$type][$reason] = ($sum[$type][$reason] ?? 0) + $count;
                }
            }
        }
        return $sum;
    }

    /** @return array<int, array<string, int>> member of staff => type => how many; of the ends the idle ones */
    public function staff(): array
    {
        return $this->staff;
    }

    /**
     * @param list<string> $kinds
     * @return list<int> how many pressed "stay" so long after the warning, by bucket
     */
    public function extended(array $kinds): array
    {
        $sum = array_fill(0, count(self::EXTEND_EDGES) + 1, 0);
        foreach ($kinds as $kind) {
            foreach ($this->extended[$kind] ?? [] as $bucket => $count) {
                $sum[$bucket] += $count;
            }
        }
        return $sum;
    }

    /**
     * The edge in seconds within which half of those who pressed "stay" had done so; null when that is not known.
     *
     * @param list<int> $extended
     */
    public static function half_extended_within(array $extended): ?int
    {
        $so_far = 0;
        foreach (self::EXTEND_EDGES as $bucket => $edge) {
            $so_far += $extended[$bucket];
            if ($so_far > 0 && 2 * $so_far >= array_sum($extended)) {
                return $edge;
            }
        }
        return null;
    }

    /** @return array<int, int> idle ends since a moment whose person signed in again soon, by person */
    public function back_soon(string $kind, int $since_ms): array
    {
        $counts = [];
        foreach ($this->back[$kind] ?? [] as $person => $moments) {
            $count = count(array_filter($moments, static fn (int $left_ms): bool => $left_ms >= $since_ms));
            if ($count > 0) {
                $counts[$person] = $count;
            }
        }
        return $counts;
    }

    private function see_answer(int $at, string $type, string $kind, string $session): void
    {
        if ($type === 'warn') {
            $this->warned[$session] = $at;
        } elseif ($type === 'extend' && isset($this->warned[$session])) {
            $took_ms = $at - $this->warned[$session];
            unset($this->warned[$session]);
            if ($at >= $this->begin_ms) {
                $bucket = self::bucket($took_ms);
                $this->extended[$kind][$bucket] = ($this->extended[$kind][$bucket] ?? 0) + 1;
            }
        }
    }

    private function see_return(int $at, string $type, string $kind, string $reason, int $person): void
    {
        if ($type === 'expire' && $reason === 'idle') {
            $this->left["{$kind} {$person}"] = $at;
        } elseif ($type === 'start' && isset($this->left["{$kind} {$person}"])) {
            $left = $this->left["{$kind} {$person}"];
            unset($this->left["{$kind} {$person}"]);
            if ($at >= $this->begin_ms && $at - $left <= self::SOON_MINUTES * 60000) {
                $this->back[$kind][$person][] = $left;
            }
        }
    }

    private static function bucket(int $took_ms): int
    {
        $bucket = 0;
        while (isset(self::EXTEND_EDGES[$bucket]) && $took_ms >= self::EXTEND_EDGES[$bucket] * 1000) {
            $bucket++;
        }
        return $bucket;
    }
}
