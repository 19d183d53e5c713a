<?php

/**
 * One process of the run, with a registry of its own: makes a group of rows ready and does rounds of them when it is
 * told to, a line of JSON for each on standard input and output. Started by Process alone.
 *
 * usage: php worker.php GROUP [ARGUMENTS OF THE GROUP...]
 */

declare(strict_types=1);

namespace LogoutMaster\Bench;

require __DIR__ . '/bootstrap.php';

$say = static function (array $answer): void {
    echo json_encode($answer, JSON_THROW_ON_ERROR), "\n";
};
$group = require __DIR__ . "/rows/{$argv[1]}.php";
$rows = is_array($group) ? array_column($group, null, 'name') : [];
foreach ($rows as $row) {
    $row->calls = $row->calls ?: Meter::fitting($row);
}
$say(array_map(static fn (Row $row): string => $row->label, $rows));

while (($line = fgets(STDIN)) !== false) {
    $order = json_decode($line, true, 8, JSON_THROW_ON_ERROR);
    if (isset($order['row'])) {
        $row = $rows[$order['row']];
        $say(['ns' => Meter::time($row, $row->calls) / $row->calls]);
    } else {
        $say($group($order['token'], $order['from'], $order['until']));
    }
}
