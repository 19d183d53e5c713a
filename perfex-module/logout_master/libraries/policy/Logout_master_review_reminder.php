<?php

/**
 * Reminds of a review, by the host's notifications: two weeks before its day, on the day, and each week after it, each
 * once. It goes to the owner; where that person can no longer sign in or edit, or nobody is named, to all who may edit,
 * and says why. For the cron.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_review_reminder
{
    private const PAGE = 'logout_master/rules/review';

    public function __construct(
        private Logout_master_review_home $home,
        private Logout_master_host_review $people,
        private Logout_master_host_audit_people $notices
    ) {
    }

    public function run(): void
    {
        $review = $this->home->stored();
        $today = $this->people->today();
        $news = $review->news($today);
        if ($news === null || !$this->home->claim($review->told($today))) {
            return;
        }
        $is_owned = $this->people->is_editor($review->owner());
        $this->notices->notify(
            $is_owned ? [$review->owner()] : array_keys($this->people->editors()),
            "logout_master_review_{$news}" . ($is_owned ? '' : '_all'),
            self::PAGE
        );
    }
}
