<?php

/** Figures of drafts: how many were kept and what became of them, and what was lost. From counts alone. Pure but for the texts. */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_figure_drafts
{
    private const FATES = [
        Logout_master_host_draft_counts::KEPT,
        Logout_master_host_draft_counts::RESTORED,
        Logout_master_host_draft_counts::SETTLED,
        Logout_master_host_draft_counts::DISMISSED,
    ];

    private const LOSSES = [
        Logout_master_host_draft_counts::EXPIRED,
        Logout_master_host_draft_counts::TOO_LARGE,
        Logout_master_host_draft_counts::TOO_MANY,
        Logout_master_host_draft_counts::UNKEPT,
    ];

    /** @var array<string, array<int, int>> event => day => count */
    private array $counts;

    /**
     * @param list<array{day: int, what: string, count: int}> $rows
     * @param array<int, string> $days days since 1970 => the day
     */
    public function __construct(
        private Logout_master_language $language,
        private array $days,
        array $rows,
        private bool $is_kept_now
    ) {
        $this->counts = array_fill_keys([...self::FATES, ...self::LOSSES], []);
        foreach ($rows as $row) {
            $this->counts[$row['what']][$row['day']] = $row['count'];
        }
    }

    /** @return list<Logout_master_figure> */
    public function all(): array
    {
        $notes = $this->is_kept_now ? [] : [$this->language->text('drafts_off')];
        $kept = $this->sum([Logout_master_host_draft_counts::KEPT]);
        if ($kept > 0) {
            $notes[] = $this->language->text('report_drafts_kept_note', [
                'kept' => $kept,
                'restored' => $this->sum([Logout_master_host_draft_counts::RESTORED]),
            ]);
        }
        $lost = $this->sum(self::LOSSES);
        return [
            $this->figure('drafts', 'report_drafts', self::FATES)->with_notes(
                ...$notes,
                ...[$this->language->text('report_drafts_help')]
            ),
            $this->figure('drafts_lost', 'report_drafts_lost', self::LOSSES, true)->with_notes(
                ...($lost > 0 ? [$this->language->text('report_drafts_lost_note', ['lost' => $lost])] : []),
                ...[$this->language->text('report_drafts_lost_help')]
            ),
        ];
    }

    /** @param list<string> $events */
    private function figure(string $id, string $title, array $events, bool $is_stacked = false): Logout_master_figure
    {
        $named = [];
        foreach ($events as $event) {
            $named[$this->language->text("report_drafts_{$event}")] = $this->counts[$event];
        }
        $day = $this->language->text('report_day');
        return Logout_master_figure::counted($id, $this->language->text($title), $day, $this->days, $named, $is_stacked, true);
    }

    /** @param list<string> $events */
    private function sum(array $events): int
    {
        return array_sum(array_map(fn (string $event): int => array_sum($this->counts[$event]), $events));
    }
}
