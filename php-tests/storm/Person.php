<?php

/**
 * The model of one session: which states it may be in after every act that was acknowledged, and after those that were
 * not, because their worker was killed: such an act may have been done or not.
 */

declare(strict_types=1);

final class Person
{
    public const ACTIVE = 'active';
    public const LOCKED = 'locked';
    public const OVER = 'over';

    public string $token = '';

    public string $sessionId = '';

    public int $id = 0;

    /** @var list<string> the states that are possible; one, unless an act was not acknowledged */
    public array $states = [self::OVER];

    /** What each act makes of each state that it changes. */
    private const CHANGES = [
        'lock' => [self::ACTIVE => self::LOCKED],
        'resume' => [self::LOCKED => self::ACTIVE],
        'end' => [self::ACTIVE => self::OVER, self::LOCKED => self::OVER],
        'terminate' => [self::ACTIVE => self::OVER, self::LOCKED => self::OVER],
    ];

    public function isOver(): bool
    {
        return $this->states === [self::OVER];
    }

    public function mayLive(): bool
    {
        return $this->states !== [self::OVER];
    }

    public function begin(int $id, string $token): void
    {
        [$this->id, $this->token, $this->sessionId, $this->states] = [$id, $token, '', [self::ACTIVE]];
    }

    /** An act was sent and nobody said what became of it. */
    public function lost(string $act): void
    {
        $this->states = array_values(array_unique([...$this->states, ...$this->after($act)]));
    }

    /**
     * An act was acknowledged. What is wrong with the answer, or null.
     *
     * @param array<string, mixed> $answer
     */
    public function acknowledged(string $act, array $answer): ?string
    {
        $expected = array_unique($this->after($act));
        if (isset($answer['done'])) {
            $could = $answer['done'] ? $this->mayLive() : in_array(self::OVER, $this->states, true);
            $known = implode(' or ', $this->states);
            $this->states = [self::OVER];
            return $could ? null : "$act of {$this->id}: found " . json_encode($answer['done']) . ", expected of one that is $known";
        }
        $found = match ($answer['status']) {
            'active', 'warning' => self::ACTIVE,
            'locked' => self::LOCKED,
            default => self::OVER,
        };
        if (!in_array($found, $expected, true)) {
            return "$act of {$this->id}: found $found, expected " . implode(' or ', $expected);
        }
        $this->states = [$found];
        $this->sessionId = $this->sessionId ?: $answer['session_id'];
        return $found === self::OVER || $answer['session_id'] === $this->sessionId
            ? null
            : "$act of {$this->id}: found session {$answer['session_id']}, expected {$this->sessionId}";
    }

    /** @return list<string> */
    private function after(string $act): array
    {
        return array_map(fn (string $state): string => self::CHANGES[$act][$state] ?? $state, $this->states);
    }
}
