<?php

/**
 * What the extension said of one session, in the module's words: go on, locked, or ended. Read-only.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_verdict
{
    /** Reasons of a decision that says nothing of a session. */
    public const UNWATCHED = ['disabled', 'store_unavailable'];

    public const GO = 'go';
    public const LOCKED = 'locked';
    public const ENDED = 'ended';

    /** Milliseconds that stand for "no end": the largest whole number that JavaScript keeps exactly. */
    public const NO_END = 9007199254740991;

    /** @param array<string, mixed> $facts the decision's own JSON keys */
    private function __construct(
        public readonly string $outcome,
        public readonly string $reason,
        public readonly array $facts
    ) {
    }

    /** @param array<string, mixed> $facts */
    public static function of(bool $allowed, string $status, string $reason, array $facts): self
    {
        $outcome = $allowed ? self::GO : ($status === 'locked' ? self::LOCKED : self::ENDED);
        return new self($outcome, $reason, ['status' => $status, 'allowed' => $allowed] + $facts);
    }

    /** Of a session that the extension would not even begin, or that the browser no longer has. */
    public static function ended(string $reason): self
    {
        return self::of(false, 'unknown', $reason, self::blank($reason, 0));
    }

    /** Of a person whom nobody watches: the module or the extension is off, or the registry cannot be asked. */
    public static function unwatched(string $reason = 'disabled'): self
    {
        return self::of(true, 'active', $reason, self::blank($reason, self::NO_END));
    }

    public function is_watched(): bool
    {
        return !in_array($this->reason, self::UNWATCHED, true);
    }

    public function is_foreign(): bool
    {
        return $this->outcome === self::ENDED && $this->reason === 'foreign';
    }

    public function policy_version(): string
    {
        return (string) ($this->facts['policy_version'] ?? '');
    }

    /** How a locked person gets back in. Unless told otherwise, by password. */
    public function resume(): string
    {
        return $this->reason === 'click' ? 'click' : 'password';
    }

    /** @return array<string, mixed> */
    private static function blank(string $reason, int $end_in_ms): array
    {
        return [
            'reason' => $reason,
            'session_id' => '',
            'rule' => '',
            'idle_ms' => 0,
            'warn_in_ms' => 0,
            'end_in_ms' => $end_in_ms,
            'ends_as' => 'logout',
            'absolute_in_ms' => null,
            'extensions_left' => null,
            'policy_version' => '',
        ];
    }
}
