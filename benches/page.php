<?php

/**
 * Makes docs/benchmarks.md of what a run has left in a folder.
 *
 * usage: php page.php FOLDER MACHINE COMMAND
 */

declare(strict_types=1);

namespace LogoutMaster\Bench;

require __DIR__ . '/bootstrap.php';

[, $folder, $machine, $command] = $argv;
$page = new Page(new Results($folder));
echo $page->markdown($machine, $command);
