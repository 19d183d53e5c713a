<?php

/**
 * Begins and ends announcements, each with its row in the audit log, and counts for the evidence what became of them. The
 * log has no names of who read what: only counts.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_announcement_log
{
    public const TYPE = 'announcement';

    /** What rows() tells. */
    public const COLUMNS = ['announcement', 'begun', 'by', 'holds_from', 'until', 'ended', 'banner', 'mail',
        'acknowledgement_asked', 'kind', 'people', 'acknowledged', 'mails_sent', 'mails_failed', 'mails_unfinished'];

    /** @param \Closure(): Logout_master_host_audit_log $log */
    public function __construct(
        private Logout_master_host_announcements $announcements,
        private Logout_master_host_audience $audience,
        private \Closure $log,
        private Logout_master_host_audit_people $people
    ) {
    }

    /** @return int its number */
    public function begin(Logout_master_announcement $one): int
    {
        $id = $this->announcements->add($one, $this->people->actor());
        $this->announcements->show();
        $this->note('begin', ['id' => $id] + $one->values());
        return $id;
    }

    public function end(Logout_master_announcement $one, string $reason): bool
    {
        $is_ended = $this->announcements->end($one->id);
        if ($is_ended) {
            $this->announcements->show();
            $this->note($reason, ['id' => $one->id, 'people' => $this->counts($one)]);
        }
        return $is_ended;
    }

    public function remove(Logout_master_announcement $one, string $reason): bool
    {
        $counts = $this->counts($one);
        $is_removed = $this->announcements->remove($one->id);
        if ($is_removed) {
            $this->note($reason, ['id' => $one->id, 'people' => $counts]);
        }
        return $is_removed;
    }

    /** @param int $kept seconds for which those that are over are kept */
    public function end_what_is_over(int $kept): void
    {
        foreach ($this->announcements->all() as $found) {
            $is_mailing = !in_array(
                $found['mail_kind'],
                [Logout_master_host_announcements::NO_MAIL, Logout_master_host_announcements::MAILED],
                true
            );
            if ($found['ended'] === 0 && $found['announcement']->is_over(time()) && !$is_mailing) {
                $this->end($found['announcement'], 'over');
            } elseif ($found['ended'] > 0 && $found['ended'] < time() - $kept) {
                $this->remove($found['announcement'], 'retention');
            }
        }
    }

    /** @return array<string, array<string, int>> kind => what became of it for how many */
    public function counts(Logout_master_announcement $one): array
    {
        $counts = [];
        foreach ($one->to as $kind) {
            $counts[$kind] = $this->audience->counts($one->id, $kind);
        }
        return $counts;
    }

    /**
     * For the evidence: one row for each announcement and kind of people.
     *
     * @param array<string, string> $period days, as "from" and "until"
     * @return list<array<string, mixed>>
     */
    public function rows(array $period): array
    {
        $rows = [];
        foreach (array_reverse($this->announcements->all()) as $found) {
            $one = $found['announcement'];
            $day = gmdate('Y-m-d', $found['begun']);
            if ($day < ($period['from'] ?? $day) || $day > ($period['until'] ?? $day)) {
                continue;
            }
            foreach ($this->counts($one) as $kind => $counts) {
                $rows[] = [
                    'announcement' => $one->id,
                    'begun' => Logout_master_audit_export::time($found['begun'] * 1000),
                    'by' => $found['actor'],
                    'holds_from' => $one->from,
                    'until' => Logout_master_audit_export::time($one->until * 1000),
                    'ended' => $found['ended'] === 0 ? '' : Logout_master_audit_export::time($found['ended'] * 1000),
                    'banner' => $one->has_banner ? 'yes' : 'no',
                    'mail' => $one->has_mail ? 'yes' : 'no',
                    'acknowledgement_asked' => $one->asks ? 'yes' : 'no',
                    'kind' => $kind,
                    'people' => $counts['people'],
                    'acknowledged' => $one->asks ? $counts['read'] : '',
                    'mails_sent' => $counts['sent'],
                    'mails_failed' => $counts['failed'],
                    'mails_unfinished' => $counts['sending'] + $counts['again'],
                ];
            }
        }
        return $rows;
    }

    /**
     * A log that cannot be written must not keep people from being told.
     *
     * @param array<string, mixed> $detail
     */
    private function note(string $reason, array $detail): void
    {
        try {
            $log = ($this->log)();
            $row = Logout_master_audit_row::of_module(self::TYPE, $reason, $this->people->actor(), $detail);
            $log->as_writer(static fn () => $log->append($row));
        } catch (\Throwable $problem) {
            error_log('logout_master: an announcement is not in the audit log: ' . $problem->getMessage());
        }
    }
}
