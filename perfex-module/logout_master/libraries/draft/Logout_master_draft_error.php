<?php

/** Why a draft was not kept: the status to answer with, and what was found and expected. Never what was typed. */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_draft_error extends RuntimeException
{
    /** Its form was taken, or nobody wants it: no save brings a draft back. */
    public const OVER = 410;

    public function __construct(public readonly int $status, string $message, public readonly int $retry_after = 0)
    {
        parent::__construct($message);
    }
}
