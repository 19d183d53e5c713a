<?php

/**
 * Checks between two marks that a trace of system calls shows: one that asks for a file of a telling name, which is not
 * there. What is called between the marks is what checks call. Run under strace by scripts/bench.sh.
 *
 * usage: php hot-path.php CHECKS [SECONDS]      with SECONDS: checks for that long instead
 */

declare(strict_types=1);

$token = logout_master_start(['kind' => 'staff', 'id' => 1]);
$checks = (int) $argv[1];
$until = hrtime(true) + (int) ($argv[2] ?? 0) * 1_000_000_000;
$done = 0;
for ($i = 0; $i < 1000; $i++) {
    logout_master_check($token);
}
file_exists('/logout-master-hot-path-begins');
do {
    for ($i = 0; $i < $checks; $i++) {
        logout_master_check($token);
    }
    $done += $checks;
} while (hrtime(true) < $until);
file_exists('/logout-master-hot-path-ends');
echo $done;
