<?php

/**
 * Brings the extension's events into the audit log: each once, none silently missing. Where the registry itself lost
 * some, or another registry has taken its place, the log says so in a row of its own.
 *
 * Several may try at once and any may be killed: only the writer reads, and what it reads and how far it has read are
 * kept together or not at all.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_audit_drain
{
    private const EVENTS_AT_ONCE = 500;

    public function __construct(
        private Logout_master_engine $engine,
        private Logout_master_host_audit_log $log,
        private Logout_master_host_audit_reader $reader,
        private Logout_master_audit_limits $limits
    ) {
    }

    /**
     * @param int $batches at most
     * @return int events that are in the log now and were not before
     * @throws \LogoutMaster\Exception when the registry cannot be asked
     */
    public function run(int $batches): int
    {
        $total = 0;
        while ($batches-- > 0) {
            $events = $this->log->as_writer($this->batch(...));
            $total += $events;
            if ($events < self::EVENTS_AT_ONCE) {
                break;
            }
        }
        return $total;
    }

    private function batch(): int
    {
        $epoch = $this->engine->epoch();
        $known = $this->log->position();
        // A registry that was read before and is back, or a database that knows no transactions: what is there is there.
        $after = max($known['epoch'] === $epoch ? $known['seq'] : 0, $this->reader->last_seq($epoch));
        $events = $epoch === '' ? [] : $this->engine->events($after, self::EVENTS_AT_ONCE);
        if ($events === [] || $this->engine->epoch() !== $epoch) {
            return 0;
        }
        $rows = [];
        if ($known['epoch'] === '') {
            // Whatever was overwritten before this log began was never promised to anybody.
            $after = $events[0]->seq - 1;
        } elseif ($known['epoch'] !== $epoch) {
            $rows[] = Logout_master_audit_row::of_module('registry_changed', '', '', [
                'registry_before' => $known['epoch'],
                'read_through' => $known['seq'],
                'registry' => $epoch,
            ]);
        }
        $spans = $this->spans($events);
        foreach ($events as $event) {
            if ($event->seq > $after + 1) {
                $rows[] = $this->lost($epoch, $after + 1, $event->seq - 1);
            }
            $after = $event->seq;
            $row = Logout_master_audit_row::of_event($event, $epoch, $spans[$event->sessionId . $event->type] ?? null);
            $rows[] = $event->type === 'policy' ? $this->with_policy($row, $event->rule) : $row;
        }
        // Rows first: should the database know no transactions, reading twice is mended by the keys and a gap by nothing.
        $this->log->append(...$rows);
        $this->log->move_on($epoch, $after);
        return count($events);
    }

    private function lost(string $epoch, int $from, int $through): Logout_master_audit_row
    {
        return Logout_master_audit_row::of_module('lost', '', '', [
            'events' => $through - $from + 1,
            'registry' => $epoch,
            'from' => $from,
            'through' => $through,
        ]);
    }

    /**
     * When the sessions that end here started and were last active. The registry knows as long as it holds them; of one
     * that its person ended, the ending is the last act, and the log has its start.
     *
     * @param list<\LogoutMaster\Event> $events
     * @return array<string, array{started_ms: int|null, active_ms: int|null}> by session id and type
     */
    private function spans(array $events): array
    {
        $ends = array_filter(
            $events,
            static fn (\LogoutMaster\Event $event): bool => in_array($event->type, Logout_master_audit_row::ENDS, true)
        );
        if ($ends === []) {
            return [];
        }
        $held = $this->engine->ended_spans();
        $started = [];
        foreach ($events as $event) {
            if ($event->type === 'start') {
                $started[$event->sessionId] = $event->atMs;
            }
        }
        $ids = array_map(static fn (\LogoutMaster\Event $event): string => $event->sessionId, $ends);
        $started += $this->reader->starts(array_values(array_diff($ids, array_keys($started))));
        $spans = [];
        foreach ($ends as $event) {
            $active = $event->type === 'end' ? $event->atMs : null;
            $spans[$event->sessionId . $event->type] = $held[$event->sessionId]
                ?? ['started_ms' => $started[$event->sessionId] ?? null, 'active_ms' => $active];
        }
        return $spans;
    }

    /** A policy is kept whole, with what it means for each group, while it is the one in force. */
    private function with_policy(Logout_master_audit_row $row, string $version): Logout_master_audit_row
    {
        $document = (string) $this->engine->policy();
        if (hash('xxh128', $document) !== $version) {
            return $row;
        }
        $detail = ['version' => $version, 'document' => $document, 'limits' => $this->limits->now()];
        return $row->with(['detail' => json_encode($detail, JSON_THROW_ON_ERROR | JSON_INVALID_UTF8_SUBSTITUTE)]);
    }
}
