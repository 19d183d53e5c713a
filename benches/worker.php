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
$rows = is_array($group) ? $group : [];
$meters = array_map(static fn (Row $row): Meter => new Meter($row), array_column($rows, null, 'name'));
$say(array_column($rows, 'label', 'name'));

while (($line = fgets(STDIN)) !== false) {
    $order = json_decode($line, true, 8, JSON_THROW_ON_ERROR);
    if (isset($order['row'])) {
        $say(['ns' => $meters[$order['row']]->round()]);
    } else {
        $say($group($order['token'], $order['from'], $order['until']));
    }
}
