<?php

/** Starts and ends in a registry of 65,536 that is filled to some per cent before, and again after each round. */

declare(strict_types=1);

use LogoutMaster\Bench\{Row, Work};

const CAPACITY = 65_536;
const STARTS = 200;

$fill = (int) $argv[2];
$tokens = Work::sessions(intdiv(CAPACITY * $fill, 100));
$subjects = array_map(Work::subject(...), range(CAPACITY + 1, CAPACITY + STARTS));

$start = static function (int $calls) use ($subjects): float {
    $started = [];
    $from = hrtime(true);
    for ($i = 0; $i < $calls; $i++) {
        $started[] = logout_master_start($subjects[$i]);
    }
    $took = hrtime(true) - $from;
    array_map(logout_master_end(...), $started);
    return $took;
};
$end = static function (int $calls) use ($subjects): float {
    $started = array_map(logout_master_start(...), array_slice($subjects, 0, $calls));
    $from = hrtime(true);
    for ($i = 0; $i < $calls; $i++) {
        logout_master_end($started[$i]);
    }
    return hrtime(true) - $from;
};

return [
    new Row("check_{$fill}", "**check**, at random, table {$fill} % full", Work::checkAlong(Work::drawn($tokens))),
    new Row("start_{$fill}", "**start**, table {$fill} % full", $start, STARTS),
    new Row("end_{$fill}", "**end**, table {$fill} % full", $end, STARTS),
];
