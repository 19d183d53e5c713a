<?php

/**
 * Task timers that ran while their owner was away. Reads from the extension's event log whose session was locked or
 * ended for idleness, and either ends that person's timers at their last real act, or keeps the moment for a question.
 *
 * The log is read on with a cursor, at each cron run, sign-in and unlock, so a browser that was closed is noticed too.
 * To read an event twice changes nothing: a timer that is cut runs no more, and an absence is one row for one session.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_timers
{
    public const OPTION = 'logout_master_timers';
    public const CURSOR = 'logout_master_timers_cursor';
    public const MODES = ['off', 'offer', 'cut'];

    private const BATCH = 1000;
    private const SESSIONS_MOST = 1000;

    public function __construct(
        private Logout_master_engine $engine,
        private Logout_master_host $host,
        private Logout_master_host_timers $timers,
        private Logout_master_host_absences $absences,
        private Logout_master_language $language
    ) {
    }

    /** Whether anything is to be done about timers on this site. */
    public function is_on(): bool
    {
        return in_array($this->host->option(self::OPTION), ['offer', 'cut'], true)
            && $this->host->option('logout_master_enabled') !== '0'
            && $this->engine->usable() && !$this->engine->is_off() && $this->timers->is_there();
    }

    /** Where the log ends now, as the cursor has it: what was before that is nobody's business. */
    public function end_of_log(): string
    {
        if (!$this->engine->usable()) {
            return '';
        }
        try {
            $seq = 0;
            while (($events = $this->engine->events($seq, self::BATCH)) !== []) {
                $seq = end($events)->seq;
            }
            return $this->engine->epoch() . ':' . $seq;
        } catch (\LogoutMaster\Exception) {
            return '';
        }
    }

    /** Reads on in the log. Never fails: a timer must not keep anybody from signing in. */
    public function catch_up(): void
    {
        if (!$this->is_on()) {
            return;
        }
        try {
            $this->engine->sweep();
            $this->read_on();
        } catch (\Throwable $exception) {
            error_log('logout_master: task timers were not looked at: ' . $exception->getMessage());
        }
    }

    /**
     * What to ask a member of staff who is back; null when there is nothing.
     *
     * @return array{from: int, to: int, timers: list<array{id: int, task: string, started_at: int}>}|null
     */
    public function question(int $staff): ?array
    {
        if (!$this->is_on() || $this->host->option(self::OPTION) !== 'offer') {
            return null;
        }
        try {
            $from = $this->absences->take($staff);
            $timers = $from === null ? [] : $this->timers->running($staff, $from);
        } catch (\Throwable $problem) {
            error_log('logout_master: task timers were not asked about: ' . $problem->getMessage());
            return null;
        }
        return $timers === [] ? null : ['from' => (int) $from, 'to' => time(), 'timers' => $timers];
    }

    /** Ends a person's timer at their last act and says so in its note. */
    public function cut(int $id, int $staff, int $at): void
    {
        $note = $this->language->text('timers_note', ['time' => date('Y-m-d H:i', $at)]);
        if ($this->timers->cut($id, $staff, $at, $note)) {
            $this->host->log("Task timer {$id} ended at the last activity [Staff: {$staff}]", $staff);
        }
    }

    private function read_on(): void
    {
        $epoch = $this->engine->epoch();
        $cursor = $this->host->option(self::CURSOR);
        [$known, $seq] = explode(':', $cursor . ':');
        if ($known !== $epoch && $this->host->is_cli()) {
            // A cron run by another user has another registry, which knows nothing of anybody.
            return;
        }
        if ($cursor === '') {
            $this->host->set_option(self::CURSOR, $this->end_of_log());
            return;
        }
        // Another registry counts its events from one.
        $seq = $known === $epoch ? (int) $seq : 0;
        while (($events = $this->engine->events($seq, self::BATCH)) !== []) {
            foreach ($events as $event) {
                $seq = $event->seq;
                $this->heed($event);
            }
            $this->host->set_option(self::CURSOR, "{$epoch}:{$seq}");
        }
    }

    private function heed(\LogoutMaster\Event $event): void
    {
        $is_away = $event->kind === 'staff'
            && ($event->type === 'lock' || ($event->type === 'expire' && $event->reason === 'idle'));
        $from = $is_away ? $this->last_act($event) : null;
        if ($from === null) {
            return;
        }
        if ($this->host->option(self::OPTION) === 'offer') {
            $this->absences->note($event->sessionId, $event->id, $from);
            return;
        }
        foreach ($this->timers->running($event->id, $from) as $timer) {
            $this->cut($timer['id'], $event->id, $from);
        }
    }

    /**
     * When the person last acted anywhere, as Unix seconds; null when they were not away, since they were at work in
     * another session. Sessions that began after the event are their return.
     */
    private function last_act(\LogoutMaster\Event $event): ?int
    {
        $acts = [];
        foreach (['', 'expired', 'terminated'] as $status) {
            foreach ($this->engine->sessions_of('staff', $event->id, self::SESSIONS_MOST, $status) as $session) {
                if ($session->sessionId === $event->sessionId) {
                    $acts[] = min($session->activeAt, $event->atMs);
                    continue;
                }
                if ($session->startedAt > $event->atMs) {
                    continue;
                }
                if (in_array($session->status->value, ['active', 'warning'], true)) {
                    return null;
                }
                $acts[] = min($session->activeAt, $event->atMs);
            }
        }
        if ($acts === []) {
            // The registry has forgotten the session already: its end was one idle limit after its last act.
            $limit = (int) ($this->engine->limits(['kind' => 'staff', 'id' => $event->id])['idle_timeout'] ?? 0);
            $acts[] = $event->atMs - $limit * 1000;
        }
        return intdiv(max($acts), 1000);
    }
}
