<?php

/**
 * Holds off the idle end within the policy's `max_hold`, counted from the last act: for a person who says that they are
 * on the phone, and for long work that really runs. It never moves the clock of acts: what was the last real act stays it.
 *
 * "On the phone" also needs the option `logout_master_phone`, since it keeps a session open that nobody works in. Long
 * work is bounded by the option `logout_master_long_work` too.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_hold
{
    public const PHONE = 'logout_master_phone';
    public const LONG_WORK = 'logout_master_long_work';

    /** Longest hold that anybody may ask for: a day. */
    private const SECONDS_MOST = 86400;

    /** What a person may choose from, in seconds; the policy's own bound comes last. */
    private const CHOICES = [300, 600, 900, 1800, 2700, 3600, 7200];

    public function __construct(private Logout_master_host $host, private Logout_master_desk $desk)
    {
    }

    /**
     * @param array<string, mixed> $limits of the person
     * @return list<int> seconds; empty where "on the phone" is not offered
     */
    public function choices(array $limits): array
    {
        $most = $this->host->option(self::PHONE) === '1' ? (int) ($limits['max_hold'] ?? 0) : 0;
        $shorter = array_filter(self::CHOICES, static fn (int $seconds): bool => $seconds < $most);
        return $most > 0 ? [...array_values($shorter), $most] : [];
    }

    /** To the person who is signed in as this kind. */
    public function is_offered(string $kind): bool
    {
        // The option first: what holds for a person costs a question to the extension.
        return $this->host->option(self::PHONE) === '1' && $this->choices($this->desk->limits($kind)) !== [];
    }

    /**
     * How long declared work may hold off the end, since the last act, in seconds.
     *
     * @param array<string, mixed> $limits of the person
     */
    public function work_bound(array $limits): int
    {
        return min((int) ($limits['max_hold'] ?? 0), max(0, (int) $this->host->option(self::LONG_WORK)));
    }

    /** A whole number of seconds, 0 to lift the hold; null when it is none. */
    public static function seconds(mixed $posted): ?int
    {
        $is_number = is_string($posted) && preg_match('/\A[0-9]{1,5}\z/', $posted) === 1;
        return $is_number && (int) $posted <= self::SECONDS_MOST ? (int) $posted : null;
    }

    /** Of every session here, so that none of two ends before the other. The asking itself is an act. */
    public function phone(int $seconds): void
    {
        $this->desk->ask(0);
        if ($seconds > 0) {
            $this->desk->each(static fn (Logout_master_engine $engine, string $token) => $engine->hold($token, $seconds));
        }
    }

    /** Work has begun: as far as its bound, from the last act on. */
    public function begin_work(): void
    {
        $this->hold_each(static fn (int $bound, int $idle_seconds): int => $bound - $idle_seconds);
    }

    /** It has ended: what is left is one idle limit from now, within the same bound. */
    public function end_work(): void
    {
        $this->hold_each(static fn (int $bound, int $idle_seconds, int $limit): int => min($limit, $bound - $idle_seconds));
    }

    /** @param callable(int, int, int): int $length from the bound, the seconds without an act, and the idle limit */
    private function hold_each(callable $length): void
    {
        foreach (Logout_master_host_people::KINDS as $kind) {
            $verdict = $this->desk->of($kind);
            if ($verdict === null || !$verdict->is_watched() || $verdict->outcome !== Logout_master_verdict::GO) {
                continue;
            }
            $limits = $this->desk->limits($kind);
            $bound = $this->work_bound($limits);
            // Rounded up, so that the bound is never passed.
            $idle_seconds = intdiv((int) ($verdict->facts['idle_ms'] ?? 0) + 999, 1000);
            $seconds = $length($bound, $idle_seconds, (int) ($limits['idle_timeout'] ?? 0));
            // Less than what the person has anyway would only be noise in the log.
            if ($seconds > 0 && $bound > (int) ($limits['idle_timeout'] ?? 0)) {
                $this->desk->only(
                    $kind,
                    static fn (Logout_master_engine $engine, string $token) => $engine->hold($token, $seconds)
                );
            }
        }
    }
}
