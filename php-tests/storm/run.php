<?php

/** usage: php run.php SECONDS SEED PID_FILE START_COMMAND URL... : raises the storm; exit status 1 when anything was wrong. */

declare(strict_types=1);

require __DIR__ . '/Person.php';
require __DIR__ . '/Weather.php';
require __DIR__ . '/Storm.php';

const PEOPLE = 600;

[, $seconds, $seed, $pidFile, $startCommand] = $argv;
mt_srand((int) $seed);
$people = array_map(static fn (): Person => new Person(), range(1, PEOPLE));
$storm = new Storm(array_slice($argv, 5), $people, new Weather($pidFile, $startCommand));
$storm->run((float) $seconds);
exit($storm->judge() ? 0 : 1);
