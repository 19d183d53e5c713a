<?php

/** Two processes that check at once, and one of them alone: how much more gets done. */

declare(strict_types=1);

namespace LogoutMaster\Bench;

final class Pair
{
    private const LEAD_NS = 5_000_000;
    private const ROUND_NS = 60_000_000;

    private string $token = '';

    public function __construct(private Process $first, private Process $second)
    {
    }

    /** @return array{alone: float, different: float, same: float} checks a second of all processes together */
    public function round(): array
    {
        $alone = $this->together([[$this->first, null]]);
        $different = $this->together([[$this->first, null], [$this->second, null]]);
        $same = $this->together([[$this->first, null], [$this->second, $this->token]]);
        return ['alone' => $alone, 'different' => $different, 'same' => $same];
    }

    /** @param list<array{Process, ?string}> $checks whose process checks which session; null: its own */
    private function together(array $checks): float
    {
        $from = hrtime(true) + self::LEAD_NS;
        foreach ($checks as [$process, $token]) {
            $process->ask(['token' => $token, 'from' => $from, 'until' => $from + self::ROUND_NS]);
        }
        $calls = 0;
        foreach ($checks as [$process]) {
            $answer = $process->answer();
            $calls += $answer['calls'];
            $this->token = $process === $this->first ? $answer['token'] : $this->token;
        }
        return $calls / (self::ROUND_NS / 1e9);
    }
}
