<?php

/**
 * Everybody's live sessions: lists them and ends them. It asks nobody for permission, that is the page's part; the
 * sessions of the browser that asks are never among those that it ends.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_live
{
    /** What the ended person reads on the login page. */
    public const REASON = 'admin';

    /** As much as the extension keeps of who ended a session. */
    private const BY_BYTES = 63;

    public function __construct(
        private Logout_master_engine $engine,
        private Logout_master_host_people $people,
        private Logout_master_desk $desk,
        private Logout_master_host_remembered $remembered
    ) {
    }

    /**
     * @return array{rows: list<array<string, mixed>>, total: int, page: int, pages: int}
     * @throws \LogoutMaster\Exception
     */
    public function listed(Logout_master_live_filter $filter): array
    {
        $count = $filter->count_in($this->engine->live_counts());
        $all = $count === null
            ? array_values(array_filter($this->engine->sessions($filter->asked()), $filter->matches(...)))
            : null;
        $total = $count ?? count($all);
        $pages = max(1, (int) ceil($total / $filter->size));
        // Whoever looked at the last page while its sessions ended sees the one before it.
        $page = min($filter->page, $pages);
        $offset = ($page - 1) * $filter->size;
        $sessions = $all === null
            ? $this->engine->sessions_page($filter->asked(), $filter->size, $offset)
            : array_slice($all, $offset, $filter->size);
        $mine = $this->mine();
        return [
            'rows' => array_map(fn (\LogoutMaster\Session $session): array => $this->row($session, $mine), $sessions),
            'total' => $total,
            'page' => $page,
            'pages' => $pages,
        ];
    }

    /**
     * Whether there was such a session, and not this browser's, to end.
     *
     * @throws \LogoutMaster\Exception
     */
    public function end(string $session_id): bool
    {
        if (in_array($session_id, $this->mine(), true)) {
            return false;
        }
        foreach ($this->engine->sessions([]) as $session) {
            if ($session->sessionId === $session_id && $this->is_a_person($session)) {
                $is_ended = $this->engine->terminate($session_id, self::REASON, $this->by());
                $this->remembered->forget_agent($session->kind, $session->id, $session->agent);
                return $is_ended;
            }
        }
        return false;
    }

    /**
     * All sessions of a person, but this browser's.
     *
     * @return int how many live ones
     * @throws \LogoutMaster\Exception
     */
    public function end_person(string $kind, int $id): int
    {
        $ended = $this->engine->terminate_user($kind, $id, self::REASON, $this->by(), $this->mine()[$kind] ?? null);
        $this->remembered->forget_others($kind, $id);
        return $ended;
    }

    /**
     * Everybody's sessions, or those of one kind of people, but this browser's.
     *
     * @return int how many
     * @throws \LogoutMaster\Exception
     */
    public function end_all(?string $kind): int
    {
        $by = $this->by();
        $mine = $this->mine();
        $ended = 0;
        foreach ($this->engine->sessions($kind === null ? [] : ['kind' => $kind]) as $session) {
            if ($this->is_a_person($session) && !in_array($session->sessionId, $mine, true)) {
                $ended += $this->engine->terminate($session->sessionId, self::REASON, $by) ? 1 : 0;
            }
        }
        $this->remembered->forget_all($kind);
        return $ended;
    }

    /**
     * @param array<string, string> $mine
     * @return array<string, mixed>
     */
    private function row(\LogoutMaster\Session $session, array $mine): array
    {
        return [
            'id' => $session->sessionId,
            'kind' => $session->kind,
            'person' => $session->id,
            'label' => $session->label,
            'admin' => $session->admin,
            'ip' => $session->ip,
            'device' => Logout_master_device::of($session->agent),
            'agent' => $session->agent,
            'started_at' => intdiv($session->startedAt, 1000),
            'idle_ms' => $session->idleMs,
            'end_in_ms' => $session->endInMs < Logout_master_verdict::NO_END ? $session->endInMs : null,
            'rule' => $session->rule,
            'status' => $session->status->value,
            'is_mine' => in_array($session->sessionId, $mine, true),
        ];
    }

    /** Others than people may have sessions here, the module's own probe for one. */
    private function is_a_person(\LogoutMaster\Session $session): bool
    {
        return in_array($session->kind, Logout_master_host_people::KINDS, true);
    }

    /** @return array<string, string> this browser's sessions by kind */
    private function mine(): array
    {
        $mine = [];
        foreach (Logout_master_host_people::KINDS as $kind) {
            $mine[$kind] = (string) ($this->desk->of($kind)?->facts['session_id'] ?? '');
        }
        return array_filter($mine, static fn (string $id): bool => $id !== '');
    }

    /** The name is cut, not the number: who acted must not be lost. */
    private function by(): string
    {
        $id = $this->people->signed_in()['staff'] ?? 0;
        $number = " (staff {$id})";
        $label = $this->people->find('staff', $id)['label'] ?? '';
        return ltrim(mb_strcut($label, 0, self::BY_BYTES - strlen($number), 'UTF-8') . $number);
    }
}
