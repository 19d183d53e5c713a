<?php

/** Everybody's live sessions for a shell: lists them, ends a person's, ends all. What is ended forgets its devices, too. */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_cli_sessions
{
    public const COLUMNS = ['session', 'kind', 'id', 'name', 'address', 'status', 'idle s', 'ends in s', 'rule'];

    public function __construct(
        private Logout_master_engine $engine,
        private Logout_master_host_people $people,
        private Logout_master_host_remembered $remembered,
        private Logout_master_cli_registry $registry,
        private string $by
    ) {
    }

    /**
     * @return iterable<list<string>>
     * @throws Logout_master_cli_error | \LogoutMaster\Exception
     */
    public function listed(): iterable
    {
        $this->registry->need();
        foreach ($this->engine->sessions([]) as $session) {
            if (!self::is_a_person($session)) {
                continue;
            }
            // What people call themselves must neither break a line nor speak to the terminal.
            yield array_map(static fn (string $text): string => (string) preg_replace('/[\x00-\x1f\x7f]|\xc2[\x80-\x9f]/', ' ', $text), [
                $session->sessionId,
                $session->kind,
                (string) $session->id,
                $session->label,
                $session->ip,
                $session->status->value,
                (string) intdiv($session->idleMs, 1000),
                $session->endInMs < Logout_master_verdict::NO_END ? (string) intdiv($session->endInMs, 1000) : '-',
                $session->rule,
            ]);
        }
    }

    /**
     * @return int how many live ones
     * @throws Logout_master_cli_error | \LogoutMaster\Exception
     */
    public function end(string $kind, int $id): int
    {
        $this->registry->need();
        if ($this->people->row($kind, $id) === null) {
            throw new Logout_master_cli_error("end: found no {$kind} {$id}, expected one whom the CRM knows");
        }
        $ended = $this->engine->terminate_user($kind, $id, Logout_master_live::REASON, $this->by);
        $this->remembered->forget_others($kind, $id);
        return $ended;
    }

    /**
     * @param int $except_staff whose sessions go on; 0 for nobody's
     * @return int how many live ones
     * @throws Logout_master_cli_error | \LogoutMaster\Exception
     */
    public function end_all(int $except_staff): int
    {
        $this->registry->need();
        $ended = 0;
        $people = [];
        foreach ($this->engine->sessions([]) as $session) {
            $is_kept = $session->kind === 'staff' && $session->id === $except_staff;
            if (self::is_a_person($session) && !$is_kept) {
                $people["{$session->kind} {$session->id}"] = [$session->kind, $session->id];
            }
        }
        foreach ($people as [$kind, $id]) {
            $ended += $this->engine->terminate_user($kind, $id, Logout_master_live::REASON, $this->by);
        }
        $this->remembered->forget_everybody($except_staff);
        return $ended;
    }

    /** Others than people may have sessions here, the module's own probe for one. */
    private static function is_a_person(\LogoutMaster\Session $session): bool
    {
        return in_array($session->kind, Logout_master_host_people::KINDS, true);
    }
}
