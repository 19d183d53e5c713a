<?php

/**
 * A person's own sessions: shows them, ends one or all others. It is given a kind that is signed in here and looks at
 * no other person; an id that is not in that person's list is refused, whoever's it is.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_own_sessions
{
    /** What an ended browser reads on its login page. */
    public const REASON = 'self';

    private const MOST = 1000;

    public function __construct(
        private Logout_master_engine $engine,
        private Logout_master_host_people $people,
        private Logout_master_desk $desk,
        private Logout_master_host_remembered $remembered
    ) {
    }

    /**
     * Whether this browser may look at the kind's sessions. Staff who work as a client may not: what that client does
     * elsewhere is none of their business.
     */
    public function may_see(string $kind): bool
    {
        return isset($this->people->signed_in()[$kind]) && !($kind === 'contact' && $this->people->is_impersonating());
    }

    /**
     * This one first, then the others by their last activity.
     *
     * @return list<array{id: string, is_this: bool, by_staff: bool, device: Logout_master_device, ip: string,
     *     started_at: int, active_at: int, is_locked: bool}> times are Unix seconds
     */
    public function all(string $kind): array
    {
        $this_one = $this->this_one($kind);
        $rows = [];
        foreach ($this->held($kind) as $session) {
            $rows[] = [
                'id' => $session->sessionId,
                'is_this' => $session->sessionId === $this_one,
                'by_staff' => preg_match('/ \(by staff \d+\)\z/', $session->label) === 1,
                'device' => Logout_master_device::of($session->agent),
                'ip' => $session->ip,
                'started_at' => intdiv($session->startedAt, 1000),
                'active_at' => intdiv($session->activeAt, 1000),
                'is_locked' => $session->status->value === 'locked',
            ];
        }
        usort($rows, static fn (array $a, array $b): int => $b['is_this'] <=> $a['is_this']);
        return $rows;
    }

    /** Ends one of the person's other sessions; false when there is no such one. */
    public function end(string $kind, string $session_id): bool
    {
        foreach ($this->others($kind) as $session) {
            if ($session->sessionId === $session_id) {
                $this->engine->terminate($session_id, self::REASON, $this->actor($kind));
                $this->remembered->forget_agent($kind, $this->id($kind), $session->agent);
                return true;
            }
        }
        return false;
    }

    /** Ends all but this one; how many. */
    public function end_others(string $kind): int
    {
        $ended = 0;
        foreach ($this->others($kind) as $session) {
            $ended += $this->engine->terminate($session->sessionId, self::REASON, $this->actor($kind)) ? 1 : 0;
        }
        $this->remembered->forget_others($kind, $this->id($kind));
        return $ended;
    }

    /** @return list<\LogoutMaster\Session> */
    private function others(string $kind): array
    {
        $this_one = $this->this_one($kind);
        return array_values(array_filter(
            $this->held($kind),
            static fn (object $session): bool => $session->sessionId !== $this_one
        ));
    }

    /** @return list<\LogoutMaster\Session> */
    private function held(string $kind): array
    {
        $id = $this->id($kind);
        return $this->may_see($kind) && $id > 0 && $this->engine->usable() ? $this->engine->sessions_of($kind, $id, self::MOST) : [];
    }

    private function id(string $kind): int
    {
        return $this->people->signed_in()[$kind] ?? 0;
    }

    private function this_one(string $kind): string
    {
        return (string) ($this->desk->of($kind)?->facts['session_id'] ?? '');
    }

    private function actor(string $kind): string
    {
        return "{$kind} {$this->id($kind)}";
    }
}
