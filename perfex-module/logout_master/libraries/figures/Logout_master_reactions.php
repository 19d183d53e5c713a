<?php

/**
 * What people did about a warning or an idle end, read from events in the order in which they happened. Pure.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_reactions
{
    /** The events that it looks at. */
    public const TYPES = ['start', 'warn', 'extend', 'expire'];

    /** Whoever is back so soon after an idle end had not really left. */
    public const SOON_MINUTES = 15;

    /** @var array<string, int> when the session was warned, by its id */
    private array $warned = [];

    /** @var array<string, int> when an idle end came, by "kind person" */
    private array $left = [];

    /** @var list<int> */
    private array $extended;

    /** @var array<string, array<int, int>> by kind and person */
    private array $back = [];

    /**
     * @param list<int> $edges of the buckets of seconds until "stay" is pressed; one bucket more than edges
     * @param int $since_ms when the counting of those who came back begins
     */
    public function __construct(private array $edges, private int $from_ms, private string $kind, private int $since_ms)
    {
        $this->extended = array_fill(0, count($edges) + 1, 0);
    }

    /** @param array<string, string|null> $event */
    public function see(array $event): void
    {
        $at = (int) $event['at_ms'];
        $session = (string) $event['session_id'];
        $person = "{$event['kind']} {$event['person_id']}";
        if ($event['type'] === 'warn') {
            $this->warned[$session] = $at;
        } elseif ($event['type'] === 'extend' && isset($this->warned[$session])) {
            $this->extends($event, $at - $this->warned[$session]);
            unset($this->warned[$session]);
        } elseif ($event['type'] === 'expire' && $event['reason'] === 'idle' && $at >= $this->since_ms) {
            $this->left[$person] = $at;
        } elseif ($event['type'] === 'start' && isset($this->left[$person])) {
            if ($at - $this->left[$person] <= self::SOON_MINUTES * 60000) {
                [$kind, $id] = [(string) $event['kind'], (int) $event['person_id']];
                $this->back[$kind][$id] = ($this->back[$kind][$id] ?? 0) + 1;
            }
            unset($this->left[$person]);
        }
    }

    /** @return list<int> */
    public function seconds_to_extend(): array
    {
        return $this->extended;
    }

    /** The edge in seconds within which half of those who pressed "stay" had done so; null when that is not known. */
    public function half_extended_within(): ?int
    {
        $all = array_sum($this->extended);
        $so_far = 0;
        foreach ($this->edges as $bucket => $edge) {
            $so_far += $this->extended[$bucket];
            if ($all > 0 && 2 * $so_far >= $all) {
                return $edge;
            }
        }
        return null;
    }

    /** @return array<int, int> idle ends whose person signed in again soon, by person */
    public function back_soon(string $kind): array
    {
        return $this->back[$kind] ?? [];
    }

    /** @param array<string, string|null> $event */
    private function extends(array $event, int $took_ms): void
    {
        if ((int) $event['at_ms'] < $this->from_ms || ($this->kind !== '' && $event['kind'] !== $this->kind)) {
            return;
        }
        $bucket = 0;
        while (isset($this->edges[$bucket]) && $took_ms >= $this->edges[$bucket] * 1000) {
            $bucket++;
        }
        $this->extended[$bucket]++;
    }
}
