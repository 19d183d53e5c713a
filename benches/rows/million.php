<?php

/** The check at random over a million sessions, in a registry of 1,048,576. */

declare(strict_types=1);

use LogoutMaster\Bench\{Row, Work};

$tokens = Work::sessions(1_000_000);

return [new Row('million', '**check**, at random over 1,000,000 sessions', Work::checkAlong(Work::drawn($tokens)))];
