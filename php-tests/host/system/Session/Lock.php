<?php

/** What keeps two requests of one session from running at once. Held from the session's opening to its close. */

declare(strict_types=1);

namespace Host\Session;

interface Lock
{
    public function acquire(string $sessionId): bool;

    public function release(): void;
}
