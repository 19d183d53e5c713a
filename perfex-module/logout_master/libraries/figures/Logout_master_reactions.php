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

    /** @var array<string, int> by kind */
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
            $is_soon = $at - $this->left[$person] <= self::SOON_MINUTES * 60000;
            $this->back[(string) $event['kind']] = ($this->back[(string) $event['kind']] ?? 0) + ($is_soon ? 1 : 0);
            unset($this->left[$person]);
        }
    }

    /** @return list<int> */
    public function seconds_to_extend(): array
    {
        return $this->extended;
    }

    /** @return array<string, int> idle ends whose person signed in again soon, by kind */
    public function back_soon(): array
    {
        return $this->back;
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
