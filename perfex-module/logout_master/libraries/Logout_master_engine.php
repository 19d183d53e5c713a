<?php

/**
 * The only place that calls the PHP extension. It never lets the extension's absence become a fatal error: ask usable()
 * first. Knows nothing of the host.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_engine
{
    /** The oldest extension that does what this module asks of it. */
    public const MINIMUM = '0.1.0';

    private const FUNCTIONS = ['start', 'check', 'extend', 'lock', 'resume', 'resume_failed', 'end', 'terminate_user', 'update_user',
        'policy_set', 'policy_get', 'policy_explain', 'sessions', 'hold', 'terminate', 'events', 'sweep', 'stats'];

    /** Whoever has this one has all the others. */
    private const NEWEST = 'resume_failed';

    private ?bool $usable = null;

    public function usable(): bool
    {
        // Every request asks, so this must not cost what finding out what is wrong does.
        return $this->usable ??= function_exists('logout_master_' . self::NEWEST)
            && version_compare($this->version(), self::MINIMUM, '>=');
    }

    /** What is wrong with the extension itself: 'missing', 'old', or null. */
    public function problem(): ?string
    {
        if (!extension_loaded('logout_master') && !function_exists('logout_master_check')) {
            return 'missing';
        }
        foreach (self::FUNCTIONS as $name) {
            if (!function_exists('logout_master_' . $name)) {
                return 'old';
            }
        }
        return version_compare($this->version(), self::MINIMUM, '<') ? 'old' : null;
    }

    public function version(): string
    {
        return (string) phpversion('logout_master');
    }

    /** For the rest of this request nothing is asked of the extension. */
    public function keep_away(): void
    {
        $this->usable = false;
    }

    /** Where this process has its registry; empty when it has none. */
    public function registry_path(): string
    {
        try {
            return (string) (logout_master_stats()['path'] ?? '');
        } catch (\LogoutMaster\Exception) {
            return '';
        }
    }

    /** Switched off in php.ini. */
    public function is_off(): bool
    {
        return !filter_var(ini_get('logout_master.enabled'), FILTER_VALIDATE_BOOLEAN);
    }

    /** Why the registry cannot be asked, in the extension's words; empty when it can. */
    public function store_problem(): string
    {
        try {
            $this->policy();
            return '';
        } catch (\LogoutMaster\Exception $exception) {
            return $exception->getMessage();
        }
    }

    /** Whether nobody may go on while the registry cannot be asked. */
    public function fails_closed(): bool
    {
        return ini_get('logout_master.on_failure') === 'closed';
    }

    /**
     * @param array<string, mixed> $subject
     * @throws \LogoutMaster\Exception
     */
    public function start(array $subject): string
    {
        return logout_master_start($subject);
    }

    public function check(string $token, ?int $idle_ms, string $ip): Logout_master_verdict
    {
        return $this->verdict(logout_master_check($token, $idle_ms, $ip === '' ? null : $ip));
    }

    /** The version of the policy that a session is held to; null where nobody watches it. Moves no clock. */
    public function policy_version(string $token): ?string
    {
        $decision = logout_master_check($token, null);
        return in_array($decision->reason, Logout_master_verdict::UNWATCHED, true) ? null : $decision->policyVersion;
    }

    public function extend(string $token): Logout_master_verdict
    {
        return $this->verdict(logout_master_extend($token));
    }

    public function lock(string $token): Logout_master_verdict
    {
        return $this->verdict(logout_master_lock($token));
    }

    public function resume(string $token): Logout_master_verdict
    {
        return $this->verdict(logout_master_resume($token));
    }

    /** Tells the log of a wrong password or code; a locked session stays locked. */
    public function resume_failed(string $token): Logout_master_verdict
    {
        return $this->verdict(logout_master_resume_failed($token));
    }

    /** Declared absence or long work; the policy's max_hold bounds it, counted from the last act. */
    public function hold(string $token, int $seconds): Logout_master_verdict
    {
        return $this->verdict(logout_master_hold($token, $seconds));
    }

    /** Ending is best effort: a store that cannot be reached must not keep anybody from signing out. */
    public function end(string $token): void
    {
        try {
            logout_master_end($token);
        } catch (\LogoutMaster\Exception $exception) {
            error_log('logout_master: a session could not be ended: ' . $exception->getMessage());
        }
    }

    /**
     * All sessions of a person, also those that this registry does not hold.
     *
     * @param string|null $except the id of the one to keep
     * @return int how many live ones it ended
     */
    public function terminate_user(string $kind, int $id, string $reason, string $by, ?string $except = null): int
    {
        return logout_master_terminate_user($kind, $id, $reason, $by, $except);
    }

    /** Whether there was such a session to end. */
    public function terminate(string $session_id, string $reason, string $by): bool
    {
        return logout_master_terminate($session_id, $reason, $by);
    }

    /**
     * One person's sessions, newest activity first; empty when nobody can say.
     *
     * @param string $status '' for those that are live, else those of this status alone
     * @return list<\LogoutMaster\Session>
     */
    public function sessions_of(string $kind, int $id, int $most, string $status = ''): array
    {
        try {
            $filter = ['kind' => $kind, 'id' => $id] + ($status === '' ? [] : ['status' => $status]);
            return logout_master_sessions($filter, $most);
        } catch (\LogoutMaster\Exception) {
            return [];
        }
    }

    /**
     * All live sessions that match, newest activity first.
     *
     * @param array<string, string> $filter `kind` and `status`
     * @return list<\LogoutMaster\Session>
     * @throws \LogoutMaster\Exception
     */
    public function sessions(array $filter): array
    {
        $sessions = [];
        do {
            $more = logout_master_sessions($filter, 10000, count($sessions));
            array_push($sessions, ...$more);
        } while (count($more) === 10000);
        return $sessions;
    }

    /**
     * Some of the live sessions that match, as sessions() has them.
     *
     * @param array<string, string> $filter `kind` and `status`
     * @return list<\LogoutMaster\Session>
     * @throws \LogoutMaster\Exception
     */
    public function sessions_page(array $filter, int $most, int $offset): array
    {
        return logout_master_sessions($filter, $most, $offset);
    }

    /**
     * How many live sessions there are.
     *
     * @return array{kind: array<string, int>, status: array<string, int>}
     * @throws \LogoutMaster\Exception
     */
    public function live_counts(): array
    {
        $stats = logout_master_stats();
        return ['kind' => $stats['by_kind'], 'status' => $stats['by_status']];
    }

    /**
     * Pauses between two acts of one person since this registry was made, per kind, and of staff per role; older
     * extensions do not tell them by role.
     *
     * @return array{edges_ms: list<int>, pauses: array<string, list<int>>, role_pauses: array<int, list<int>>}
     * @throws \LogoutMaster\Exception
     */
    public function pauses(): array
    {
        $stats = logout_master_stats();
        return [
            'edges_ms' => $stats['buckets_ms'],
            'pauses' => $stats['pauses'],
            'role_pauses' => $stats['role_pauses'] ?? [],
        ];
    }

    /**
     * What a passive check takes, measured now. Of no token it is a call that looks nothing up.
     *
     * @return list<float> nanoseconds a call, by round
     */
    public function check_times(string $token, int $rounds, int $calls_a_round): array
    {
        $times = [];
        // The first round warms up.
        for ($round = 0; $round <= $rounds; $round++) {
            $began = hrtime(true);
            for ($call = 0; $call < $calls_a_round; $call++) {
                logout_master_check($token, null);
            }
            $times[] = (hrtime(true) - $began) / $calls_a_round;
        }
        return array_slice($times, 1);
    }

    /** Writes every end and lock that time has brought into the log. */
    public function sweep(): void
    {
        logout_master_sweep();
    }

    /**
     * @return list<\LogoutMaster\Event> oldest first
     * @throws \LogoutMaster\Exception
     */
    public function events(int $after, int $most): array
    {
        return logout_master_events($after, $most);
    }

    /**
     * When the sessions that are over, and that the registry still holds, started and were last active.
     *
     * @return array<string, array{started_ms: int, active_ms: int}> by session id
     * @throws \LogoutMaster\Exception
     */
    public function ended_spans(): array
    {
        $spans = [];
        foreach (['expired', 'terminated'] as $status) {
            $offset = 0;
            do {
                $sessions = logout_master_sessions(['status' => $status], 10000, $offset);
                foreach ($sessions as $session) {
                    $spans[$session->sessionId] = [
                        'started_ms' => $session->startedAt,
                        'active_ms' => $session->activeAt,
                    ];
                }
                $offset += count($sessions);
            } while (count($sessions) === 10000);
        }
        return $spans;
    }

    /** The name of this registry's life: events count from one again in the next. */
    public function epoch(): string
    {
        return (string) (logout_master_stats()['epoch'] ?? '');
    }

    /** Whether a person has a session in such a browser that is neither over nor locked. Where nobody can say, as the site wants. */
    public function has_open_session(string $kind, int $id, string $agent): bool
    {
        try {
            $sessions = logout_master_sessions(['kind' => $kind, 'id' => $id], 10000);
        } catch (\LogoutMaster\Exception) {
            return !$this->fails_closed();
        }
        // As the extension keeps it.
        $kept = mb_strcut($agent, 0, 127, 'UTF-8');
        foreach ($sessions as $session) {
            if ($session->agent === $kept && in_array($session->status->value, ['active', 'warning'], true)) {
                return true;
            }
        }
        return false;
    }

    /** @param array<string, mixed> $changes */
    public function update_user(string $kind, int $id, array $changes): void
    {
        logout_master_update_user($kind, $id, $changes);
    }

    /**
     * The version that is in force afterwards.
     *
     * @throws \LogoutMaster\Exception
     */
    public function set_policy(string $json): string
    {
        return logout_master_policy_set($json);
    }

    /** @throws \LogoutMaster\Exception */
    public function policy(): ?string
    {
        return logout_master_policy_get();
    }

    /** Of the document in force; 0 when there is none, or when it cannot be asked for. */
    public function policy_revision(): int
    {
        try {
            return Logout_master_policy::parse($this->usable() ? (string) $this->policy() : '')->revision();
        } catch (\LogoutMaster\Exception | \InvalidArgumentException) {
            return 0;
        }
    }

    /**
     * The limits that hold for a subject, by name; empty when the extension cannot say.
     *
     * @param array<string, mixed> $subject
     * @return array<string, mixed>
     */
    public function limits(array $subject): array
    {
        try {
            return array_map(
                static fn (mixed $setting): mixed => is_array($setting) ? ($setting['value'] ?? null) : null,
                logout_master_policy_explain($subject)
            );
        } catch (\LogoutMaster\Exception) {
            return [];
        }
    }

    /**
     * Why a subject has the limits that it has.
     *
     * @param array<string, mixed> $subject
     * @return array<string, array{value: mixed, rule: string, lost: list<array{rule: string, value: mixed}>, capped_from: mixed}>
     * @throws \LogoutMaster\Exception
     */
    public function explained(array $subject): array
    {
        return logout_master_policy_explain($subject);
    }

    private function verdict(\LogoutMaster\Decision $decision): Logout_master_verdict
    {
        return Logout_master_verdict::of(
            $decision->allowed(),
            $decision->status->value,
            $decision->reason,
            (array) $decision->jsonSerialize()
        );
    }
}
