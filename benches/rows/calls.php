<?php

/** Empty calls, and the check of one session and of 50,000, in a registry of 65,536. */

declare(strict_types=1);

use LogoutMaster\Bench\{Row, Work};

$tokens = Work::sessions(50_000);
$hot = $tokens[0];
$drawn = Work::drawn($tokens, 4);
$loop = static function (int $calls) use ($drawn): void {
    for ($i = 0, $at = 0; $i < $calls; $i++) {
        $drawn[$at];
        $at = $at + 1 === 200_000 ? 0 : $at + 1;
    }
};

return [
    new Row('loop', 'a walk along 50,000 tokens in random order, no call', $loop),
    new Row('gc_enabled', 'an empty call of a C function (`gc_enabled`)', static function (int $calls): void {
        for ($i = 0; $i < $calls; $i++) {
            gc_enabled();
        }
    }),
    new Row('empty', 'an empty call of an ext-php-rs extension', static function (int $calls): void {
        for ($i = 0; $i < $calls; $i++) {
            logout_master_bench_empty();
        }
    }),
    new Row('empty_token', 'the same, with a token for an argument', static function (int $calls) use ($hot): void {
        for ($i = 0; $i < $calls; $i++) {
            logout_master_bench_empty_check($hot);
        }
    }),
    new Row('empty_check', 'the same, with the three arguments of a check', static function (int $calls) use ($hot): void {
        for ($i = 0; $i < $calls; $i++) {
            logout_master_bench_empty_check($hot, 0, '192.0.2.1');
        }
    }),
    new Row('hot', '**check**, one session', static function (int $calls) use ($hot): void {
        for ($i = 0; $i < $calls; $i++) {
            logout_master_check($hot);
        }
    }),
    new Row('allowed', '**check**, one session, and `allowed()` of its answer', static function (int $calls) use ($hot): void {
        for ($i = 0; $i < $calls; $i++) {
            logout_master_check($hot)->allowed();
        }
    }),
    new Row('read', '**check**, one session, and all eleven properties of its answer', static function (int $calls) use ($hot): void {
        for ($i = 0; $i < $calls; $i++) {
            $answer = logout_master_check($hot);
            $answer->status;
            $answer->reason;
            $answer->sessionId;
            $answer->rule;
            $answer->idleMs;
            $answer->warnInMs;
            $answer->endInMs;
            $answer->endsAs;
            $answer->absoluteInMs;
            $answer->extensionsLeft;
            $answer->policyVersion;
        }
    }),
    new Row('reread', 'the same eleven properties of one answer, no call', static function (int $calls) use ($hot): void {
        $answer = logout_master_check($hot);
        for ($i = 0; $i < $calls; $i++) {
            $answer->status;
            $answer->reason;
            $answer->sessionId;
            $answer->rule;
            $answer->idleMs;
            $answer->warnInMs;
            $answer->endInMs;
            $answer->endsAs;
            $answer->absoluteInMs;
            $answer->extensionsLeft;
            $answer->policyVersion;
        }
    }),
    new Row('passive', '**check**, one session, passive', static function (int $calls) use ($hot): void {
        for ($i = 0; $i < $calls; $i++) {
            logout_master_check($hot, null);
        }
    }),
    new Row('address', '**check**, one session, with its address', static function (int $calls) use ($hot): void {
        for ($i = 0; $i < $calls; $i++) {
            logout_master_check($hot, 0, '192.0.2.1');
        }
    }),
    new Row('garbage', '**check**, garbage for a token', static function (int $calls): void {
        for ($i = 0; $i < $calls; $i++) {
            logout_master_check('garbage');
        }
    }),
    new Row('random', '**check**, at random over 50,000 sessions', Work::checkAlong($drawn)),
];
