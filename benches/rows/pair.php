<?php

/**
 * One of two processes that check at once. Each round says which session and when: both begin at one moment and go on
 * for the same time, so that neither has the machine for itself at the end.
 */

declare(strict_types=1);

use LogoutMaster\Bench\{Row, Work};

[$own] = Work::sessions(1, random_int(1, 1_000_000));

$worked = static function (): float {
    $used = getrusage();
    return $used['ru_utime.tv_sec'] + $used['ru_stime.tv_sec'] + ($used['ru_utime.tv_usec'] + $used['ru_stime.tv_usec']) / 1e6;
};

/** @return array{token: string, calls: int, seconds: float} seconds: of a processor's time, for these calls */
return static function (?string $token, int $from, int $until) use ($own, $worked): array {
    $token ??= $own;
    $calls = 0;
    while (hrtime(true) < $from) {
        logout_master_check($token);
    }
    $before = $worked();
    while (hrtime(true) < $until) {
        for ($i = 0; $i < 500; $i++) {
            logout_master_check($token);
        }
        $calls += 500;
    }
    return ['token' => $own, 'calls' => $calls, 'seconds' => $worked() - $before];
};
