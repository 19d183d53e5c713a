<?php

/** What looks at the whole table, in a registry of 65,536 with as many live sessions. */

declare(strict_types=1);

use LogoutMaster\Bench\{Row, Touched, Work};

Work::sessions(65_536);
$file = (string) ini_get('logout_master.registry_path');
$touched = Touched::of($file, logout_master_sweep(...));
$words = new LogoutMasterBenchWords($file, $touched->offset, $touched->bytes);
$all = new LogoutMasterBenchWords($file, 0, filesize($file));
$megabytes = static fn (int $bytes): string => number_format($bytes / 1e6, 1);

$terminate = static function (int $calls): float {
    $took = 0;
    for ($i = 0; $i < $calls; $i++) {
        $id = mt_rand(1, 65_536);
        $from = hrtime(true);
        $ended = logout_master_terminate_user('staff', $id);
        $took += hrtime(true) - $from;
        $ended === 1 || throw new RuntimeException("staff {$id}: ended {$ended} sessions, expected 1");
        logout_master_start(Work::subject($id));
    }
    return $took;
};

return [
    new Row(
        'read_touched',
        "merely reading what a sweep reads ({$megabytes($touched->bytes)} MB)",
        static function (int $calls) use ($words): void {
            for ($i = 0; $i < $calls; $i++) {
                $words->sum();
            }
        }
    ),
    new Row(
        'read_file',
        "merely reading the whole file ({$megabytes(filesize($file))} MB)",
        static function (int $calls) use ($all): void {
            for ($i = 0; $i < $calls; $i++) {
                $all->sum();
            }
        }
    ),
    new Row('sweep', '**sweep** of 65,536 live sessions', static function (int $calls): void {
        for ($i = 0; $i < $calls; $i++) {
            logout_master_sweep();
        }
    }),
    new Row('page', '**sessions**, a page of 100 of 65,536', static function (int $calls): void {
        for ($i = 0; $i < $calls; $i++) {
            logout_master_sessions([], 100);
        }
    }),
    new Row('terminate_user', '**terminate_user**, one session among 65,536', $terminate, 1),
];
