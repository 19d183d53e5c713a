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

    /** @return array<string, float> checks a second of all processes together; with _cpu: a second of the processors' time */
    public function round(): array
    {
        [$alone, $aloneCpu] = $this->together([[$this->first, null]]);
        [$different, $differentCpu] = $this->together([[$this->first, null], [$this->second, null]]);
        [$same, $sameCpu] = $this->together([[$this->first, null], [$this->second, $this->token]]);
        return ['alone' => $alone, 'different' => $different, 'same' => $same,
            'alone_cpu' => $aloneCpu, 'different_cpu' => $differentCpu, 'same_cpu' => $sameCpu];
    }

    /**
     * @param list<array{Process, ?string}> $checks whose process checks which session; null: its own
     * @return array{float, float}
     */
    private function together(array $checks): array
    {
        $from = hrtime(true) + self::LEAD_NS;
        foreach ($checks as [$process, $token]) {
            $process->ask(['token' => $token, 'from' => $from, 'until' => $from + self::ROUND_NS]);
        }
        $calls = $byProcessor = 0;
        foreach ($checks as [$process]) {
            $answer = $process->answer();
            $calls += $answer['calls'];
            $byProcessor += $answer['calls'] / max(1e-6, $answer['seconds']);
            $this->token = $process === $this->first ? $answer['token'] : $this->token;
        }
        return [$calls / (self::ROUND_NS / 1e9), $byProcessor];
    }
}
