<?php

/**
 * The contract of the extension `logout_master` as PHP reads it. Not loaded at run time: for editors, for analysers and
 * for reviewers. php-tests/phpt/stub.phpt compares it with the built extension, in both directions.
 *
 * Times are whole milliseconds and say so in their names; limits in the policy are whole seconds. A session has two
 * names: the *token* is secret and stays in the application's server-side session data, the *session id* is public.
 *
 * What answers with a Decision never throws because the store fails: it follows `logout_master.on_failure` and says
 * `store_unavailable`. Every other function then throws a StoreException. With `logout_master.enabled=0` every check
 * answers Active with reason `disabled`, and the other functions answer something neutral without opening a registry.
 *
 * Where the numbers come from: WCAG 2.2, success criterion 2.2.1 (a warning of at least 20 seconds that a simple action
 * extends, at least ten times), NIST SP 800-63B-4, section 5.2 (an idle and an absolute limit, both reset only by
 * signing in again), and OWASP's session management cheat sheet (random tokens of at least 64 bits; ours have 128).
 */

namespace LogoutMaster {

    /** Where a session stands. Active and Warning are allowed to go on, the others are not. */
    enum Status: string
    {
        case Active = 'active';
        /** Soon to end: ask the person. `extend` or any activity makes it Active again. */
        case Warning = 'warning';
        /** Kept, but closed until `resume`. */
        case Locked = 'locked';
        /** Ended by time: idle or absolute. Never comes back. */
        case Expired = 'expired';
        /** Ended by somebody else, by a limit on sessions or by a change of address. Never comes back. */
        case Terminated = 'terminated';
        /** The token names no session here; the reason says why. */
        case Unknown = 'unknown';
    }

    /** The parent of all exceptions of this extension. */
    class Exception extends \Exception
    {
    }

    /** A policy document was refused: the message has the JSON pointer, what stands there and what was expected. */
    class PolicyException extends Exception
    {
    }

    /** An argument was refused: the message has the key or parameter, what was found and what was expected. */
    class SubjectException extends Exception
    {
    }

    /** The registry cannot answer: the message has the path and the cause. */
    class StoreException extends Exception
    {
    }

    /**
     * The answer to a check. Only the extension makes one: it cannot be constructed, cloned, changed, serialized or
     * unserialized.
     */
    final class Decision implements \JsonSerializable
    {
        public readonly Status $status;
        /**
         * '' while nothing is special. Otherwise `disabled`, `dry_run`, `store_unavailable`; how to come back from
         * Locked: `click` or `password`; why it ended: `idle`, `absolute`, or the reason that somebody gave; of Unknown:
         * `ended` (this registry knew it, it is over), `foreign` (of another registry) or `malformed` (no token at all).
         */
        public readonly string $reason;
        /** 16 lower-case hex digits; '' when the token names no session. */
        public readonly string $sessionId;
        /** Name of the policy's rule that gave the idle limit; `default` where none did; '' without a session. */
        public readonly string $rule;
        /** Since the last activity. */
        public readonly int $idleMs;
        /** Until the warning opens; 0 when it is open or there is none to come. */
        public readonly int $warnInMs;
        /** Until the session can no longer be used as it is; 0 when it cannot; PHP_INT_MAX when no limit holds. */
        public readonly int $endInMs;
        /** What happens then: `lock` or `logout`. */
        public readonly string $endsAs;
        /** Until the absolute limit, which no activity moves; null without one. */
        public readonly ?int $absoluteInMs;
        /** How often `extend` will still work; null when the policy sets no number. */
        public readonly ?int $extensionsLeft;
        /** XXH128 of the policy in force as 32 lower-case hex digits: hash('xxh128', $json). '' until one is set. */
        public readonly string $policyVersion;

        /** Whether the person may go on: Active or Warning. */
        public function allowed(): bool
        {
        }

        /**
         * For the page script: snake_case keys, and no time of day.
         *
         * @return array{status: string, reason: string, session_id: string, rule: string, idle_ms: int,
         *     warn_in_ms: int, end_in_ms: int, ends_as: string, absolute_in_ms: ?int, extensions_left: ?int,
         *     policy_version: string, allowed: bool}
         */
        public function jsonSerialize(): array
        {
        }
    }

    /** One session as lists show it. Never holds a token. As closed as a Decision. */
    final class Session
    {
        /** 16 lower-case hex digits: what logout_master_terminate() takes. */
        public readonly string $sessionId;
        public readonly string $kind;
        public readonly int $id;
        /** @var list<int> */
        public readonly array $roles;
        public readonly bool $admin;
        public readonly string $label;
        /** The last known address; '' when unknown. */
        public readonly string $ip;
        public readonly string $agent;
        public readonly Status $status;
        /** Unix milliseconds. */
        public readonly int $startedAt;
        /** Unix milliseconds of the last activity. */
        public readonly int $activeAt;
        public readonly int $idleMs;
        /** PHP_INT_MAX when no limit holds. */
        public readonly int $endInMs;
        public readonly string $rule;
        /** How often the person has extended it. */
        public readonly int $extensions;
    }

    /** One row of the event log. As closed as a Decision. */
    final class Event
    {
        /** Counts up by one; a gap means that rows were overwritten before anybody read them. */
        public readonly int $seq;
        /** Unix milliseconds. Of an end by time: the deadline, not the moment somebody noticed. */
        public readonly int $atMs;
        /**
         * `start`, `warn`, `extend`, `lock`, `resume`, `resume_failed`, `expire`, `terminate`, `end`, `hold`,
         * `would_lock`, `would_expire`, `policy` or `registry`.
         */
        public readonly string $type;
        /** '' for events of the registry itself. */
        public readonly string $sessionId;
        public readonly string $kind;
        /** 0 for events of the registry itself. */
        public readonly int $id;
        public readonly string $rule;
        public readonly string $reason;
        /** Who did it, as the caller said. */
        public readonly string $by;
        public readonly string $ip;
    }
}

namespace {

    use LogoutMaster\Decision;

    /**
     * Starts a session, or adopts one that another registry knew.
     *
     * Keys of $subject: `kind` (string, 1 to 15 bytes, e.g. `staff`) and `id` (int of 1 or more) are required. Optional,
     * null being as good as absent: `roles` (list of up to 8 ints from 0 to 16777215), `admin` (bool), `label` (string,
     * cut at 63 bytes on a character boundary), `ip` (string, IPv4 or IPv6), `agent` (string, cut at 127), `started_at`
     * and `active_at` (Unix seconds; for adopting).
     *
     * @param array<string, mixed> $subject
     * @return string the token: 40 lower-case hex digits, to be kept in server-side session data and nowhere else
     * @throws LogoutMaster\SubjectException for an unknown key or a bad value; when the policy refuses one more session
     *     of this person; when a session to be adopted was, or may have been, terminated after `started_at` or has passed
     *     its limits
     * @throws LogoutMaster\StoreException when the registry cannot answer, or every slot holds a live session
     */
    function logout_master_start(array $subject): string
    {
    }

    /**
     * The call of every request: where does this session stand?
     *
     * Never throws for any token: what is no token is Unknown, reason `malformed`.
     *
     * @param int|null $idleMs how long ago the person last acted. 0: this request is an act. null: a background request,
     *     the clock does not move. The clock never moves back.
     * @param string|null $ip the address of now, when the policy cares. What is no address counts as unknown
     * @throws LogoutMaster\SubjectException when $idleMs is negative
     */
    function logout_master_check(string $token, ?int $idleMs = 0, ?string $ip = null): Decision
    {
    }

    /** The person answers the warning: counts as activity, and against the policy's `max_extensions`. */
    function logout_master_extend(string $token): Decision
    {
    }

    /** The person's own lock: until `resume`, or until idleness ends the session as ever. */
    function logout_master_lock(string $token): Decision
    {
    }

    /** Unlocks. The caller has asked for what the decision's `reason` says while Locked: a click or the password. */
    function logout_master_resume(string $token): Decision
    {
    }

    /** Notes that somebody gave a wrong password to a locked session, as a `resume_failed` event. Changes nothing. */
    function logout_master_resume_failed(string $token): Decision
    {
    }

    /**
     * A declared absence or long work: until then idleness neither locks nor ends. Bounded by the policy's `max_hold`
     * (0, the default: no holds); the absolute limit stands; activity or `extend` ends it.
     *
     * Its end counts from now, the bound from the last activity. What was done before the call, and is reported
     * later, does not end it.
     *
     * @param int $seconds 0 to 67108863, of which at most 4194303 (48 days) count; 0 lifts the hold
     * @throws LogoutMaster\SubjectException when $seconds is out of range
     */
    function logout_master_hold(string $token, int $seconds): Decision
    {
    }

    /**
     * The person's own logout.
     *
     * @return bool false when the token names no live session
     * @throws LogoutMaster\StoreException when the registry cannot answer
     */
    function logout_master_end(string $token): bool
    {
    }

    /**
     * Ends somebody else's session.
     *
     * @param string $sessionId the public name; anything else answers false
     * @param string $reason 1 to 31 bytes of UTF-8 without control characters. A registry tells about two hundred apart; what
     *     comes after those is told and counted as `other`
     * @param string $by who did it, for people to read; cut at 63 bytes
     * @return bool false when there is no such live session
     * @throws LogoutMaster\SubjectException for a bad reason
     * @throws LogoutMaster\StoreException when the registry cannot answer
     */
    function logout_master_terminate(string $sessionId, string $reason = "admin", string $by = ""): bool
    {
    }

    /**
     * Ends all sessions of a user, also those that this registry does not hold: what was started before now is never
     * adopted. Where thousands of users were signed out the registry forgets the oldest; then nobody's session is adopted
     * that began before one of those.
     *
     * @param int $id 1 or more
     * @param string $reason as for logout_master_terminate()
     * @param string|null $exceptSessionId the one to keep: 16 lower-case hex digits
     * @return int how many live sessions it ended
     * @throws LogoutMaster\SubjectException for a bad argument
     * @throws LogoutMaster\StoreException when the registry cannot answer
     */
    function logout_master_terminate_user(
        string $kind,
        int $id,
        string $reason = "admin",
        string $by = "",
        ?string $exceptSessionId = null
    ): int {
    }

    /**
     * Changes what the policy looks at in all sessions of a user; they are re-ruled at once.
     *
     * @param array<string, mixed> $changes keys `roles`, `admin`, `label` as for logout_master_start(); absent or null:
     *     as it was
     * @return int how many live sessions it changed
     * @throws LogoutMaster\SubjectException for a bad argument
     * @throws LogoutMaster\StoreException when the registry cannot answer
     */
    function logout_master_update_user(string $kind, int $id, array $changes): int
    {
    }

    /**
     * The live sessions, newest activity first.
     *
     * @param array<string, mixed> $filter keys `kind`, `id`, `status` (a LogoutMaster\Status or its value), `ip`; all
     *     must hold
     * @param int $limit 0 to 10000
     * @param int $offset 0 or more
     * @return list<LogoutMaster\Session>
     * @throws LogoutMaster\SubjectException for a bad argument
     * @throws LogoutMaster\StoreException when the registry cannot answer
     */
    function logout_master_sessions(array $filter = [], int $limit = 100, int $offset = 0): array
    {
    }

    /**
     * Puts a policy document in force for every session, from the next check on any worker. One with a lower `revision`
     * than the one in force is not taken. A session that the policy in force has ended or locked by now stays so, asked
     * about or not; a lock waits for a resume, but in a dry run (`enforce` false) it does not hold.
     *
     * @param string $json at most 64 KiB and 200 rules
     * @return string the version now in force: 32 lower-case hex digits, or '' while none is
     * @throws LogoutMaster\PolicyException when the document is refused; the one in force stays
     * @throws LogoutMaster\StoreException when the registry cannot answer
     */
    function logout_master_policy_set(string $json): string
    {
    }

    /**
     * The document in force, byte for byte.
     *
     * @return string|null null until one is set
     * @throws LogoutMaster\StoreException when the registry cannot answer
     */
    function logout_master_policy_get(): ?string
    {
    }

    /**
     * Why a subject would have its limits now: one entry a setting.
     *
     * @param array<string, mixed> $subject as for logout_master_start()
     * @return array<string, array{value: mixed, rule: string, lost: list<array{rule: string, value: mixed}>,
     *     capped_from: mixed}>
     * @throws LogoutMaster\SubjectException for an unknown key or a bad value
     * @throws LogoutMaster\StoreException when the registry cannot answer
     */
    function logout_master_policy_explain(array $subject): array
    {
    }

    /**
     * The event log, oldest first.
     *
     * @param int $afterSeq 0 or more: rows after this number
     * @param int $limit 0 to 10000
     * @return list<LogoutMaster\Event>
     * @throws LogoutMaster\SubjectException for a bad argument
     * @throws LogoutMaster\StoreException when the registry cannot answer
     */
    function logout_master_events(int $afterSeq = 0, int $limit = 1000): array
    {
    }

    /**
     * Records the ends that time has brought. The decisions do not need it: the log and the free slots do.
     *
     * @return int sessions whose end it recorded
     * @throws LogoutMaster\StoreException when the registry cannot answer
     */
    function logout_master_sweep(): int
    {
    }

    /**
     * Figures of the registry.
     *
     * `claimed` are slots that a sign-in is being written into; those of killed workers until the next sweep.
     * `events_lost` are rows of the log that were overwritten before anybody read them, or that a killed worker has never
     * finished. Read is what lies before one mark; who reads on from beyond it does not move it.
     * `pauses` counts, per kind, the times between two acts of one person in the buckets whose upper edges
     * `buckets_ms` has; one more bucket than edges, the last being open. Less than a second is no pause.
     * `role_pauses` counts the same of sessions of the kind `staff` alone, per role number (0 to 16777215, ascending):
     * a pause counts once for each role that the session has. The first 63 roles that staff have are counted for as long
     * as the registry lives; what others pause is in `pauses` alone. [] when there was none.
     *
     * @return array{store: string, path: string, epoch: string, capacity: int, live: int, ended: int, free: int,
     *     claimed: int,
     *     by_kind: array<string, int>, by_status: array<string, int>, ends_by_reason: array<string, int>, checks: int,
     *     starts: int, extensions: int, refused_full: int, events: int, events_lost: int, store_errors: int,
     *     policy_version: string, policy_revision: int, buckets_ms: list<int>, pauses: array<string, list<int>>,
     *     role_pauses: array<int, list<int>>}
     * @throws LogoutMaster\StoreException when the registry cannot answer
     */
    function logout_master_stats(): array
    {
    }

    /**
     * The figures of logout_master_stats() as OpenMetrics text, which Prometheus reads.
     *
     * @throws LogoutMaster\StoreException when the registry cannot answer
     */
    function logout_master_metrics(): string
    {
    }
}
