<?php

/**
 * Where the review lives, and what is written down of it: a change of owner or day, and each review that was done. The
 * log that cannot be written must not keep anybody from reviewing.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_review_home
{
    public const DONE = 'reviewed';
    public const CHANGED = 'review_changed';

    public function __construct(
        private Logout_master_host $host,
        private Logout_master_host_review $people,
        private Logout_master_host_audit_people $actors,
        private Logout_master_host_audit_log $log,
        private Logout_master_host_audit_reader $reader
    ) {
    }

    public function stored(): Logout_master_review
    {
        return Logout_master_review::parse($this->host->option(Logout_master_review::OPTION));
    }

    public function is_overdue(): bool
    {
        return $this->stored()->is_overdue($this->people->today());
    }

    public function plan(int $owner, string $due, int $months): void
    {
        $before = $this->stored();
        $after = $before->planned($owner, $due, $months);
        if ($after->json() === $before->json()) {
            return;
        }
        $this->keep($after);
        $this->note(self::CHANGED, ['before' => self::plan_of($before), 'after' => self::plan_of($after)]);
    }

    public function done(string $note): void
    {
        $before = $this->stored();
        $now_ms = Logout_master_audit_row::now_ms();
        $after = $before->reviewed($this->people->today(), $now_ms, $this->actors->actor(), $note);
        $this->keep($after);
        $this->note(self::DONE, [
            'note' => $after->last()['note'] ?? '',
            'was_due' => $before->due(),
            'next' => $after->due(),
            'version' => hash('xxh128', $this->host->option(Logout_master_policy_home::OPTION)),
        ]);
    }

    /** Whether this request is the one that tells somebody: of several at once, one is. */
    public function claim(Logout_master_review $after): bool
    {
        $stored = $this->host->option(Logout_master_review::OPTION);
        return $this->log->take_turn(Logout_master_review::OPTION, $stored, $after->json());
    }

    /**
     * For an auditor: how it stands, and each review of a period.
     *
     * @return array<string, mixed>
     */
    public function evidence(Logout_master_audit_filter $period): array
    {
        $review = $this->stored();
        $last = $review->last();
        $reviews = [];
        foreach ($this->reader->all(Logout_master_audit_filter::of(['what' => self::DONE] + $period->fields())) as $found) {
            $reviews[] = ['at' => Logout_master_audit_export::time($found['at_ms']), 'by' => (string) $found['actor']]
                + Logout_master_audit_row::of($found)->detail();
        }
        return [
            'owner' => $review->owner() === 0 ? null : "staff {$review->owner()}",
            'owner_can_sign_in_and_edit' => $this->people->is_editor($review->owner()),
            'last_review' => $last === null ? null : Logout_master_audit_export::time($last['ms']),
            'last_review_by' => $last['by'] ?? null,
            'next_review' => $review->due() === '' ? null : $review->due(),
            'months_between_reviews' => $review->months(),
            'time_zone_of_days' => $this->people->zone(),
            'is_overdue' => $review->is_overdue($this->people->today()),
            'reviews' => $reviews,
        ];
    }

    private function keep(Logout_master_review $review): void
    {
        $this->host->set_option(Logout_master_review::OPTION, $review->json());
    }

    /** @return array{owner: int, due: string, months: int} */
    private static function plan_of(Logout_master_review $review): array
    {
        return ['owner' => $review->owner(), 'due' => $review->due(), 'months' => $review->months()];
    }

    /** @param array<string, mixed> $detail */
    private function note(string $type, array $detail): void
    {
        try {
            $this->log->as_writer(fn () => $this->log->append(
                Logout_master_audit_row::of_module($type, '', $this->actors->actor(), $detail)
            ));
        } catch (\Throwable $problem) {
            error_log("logout_master: a row {$type} is not in the audit log: " . $problem->getMessage());
        }
    }
}
