<?php

/**
 * Why somebody changes the policy: what they typed, else what it was that they did, unless the site wants a reason for
 * every change.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_review_reason
{
    /** "1" where every change needs a reason. */
    public const OPTION = 'logout_master_why_wanted';

    public function __construct(private Logout_master_host $host, private Logout_master_language $language)
    {
    }

    public function is_wanted(): bool
    {
        return $this->host->option(self::OPTION) === '1';
    }

    public function want(bool $is_wanted): void
    {
        $this->host->set_option(self::OPTION, $is_wanted ? '1' : '0');
    }

    public function is_missing(mixed $typed): bool
    {
        return $this->is_wanted() && !(is_string($typed) && trim($typed) !== '');
    }

    /**
     * @param mixed $typed as it was posted
     * @throws \InvalidArgumentException when there is none and the site wants one
     */
    public function of(mixed $typed, string $otherwise): string
    {
        if (is_string($typed) && trim($typed) !== '') {
            return $typed;
        }
        if ($this->is_missing($typed)) {
            throw new \InvalidArgumentException($this->language->text('review_why_missing'));
        }
        return $otherwise;
    }
}
