<?php

/**
 * Measures all rows in turn, round by round, and prints every figure as JSON for page.php. The processes of all groups
 * stand ready the whole time and only one works, but for the pair that shall work at once.
 *
 * usage: php run.php ROUNDS FOLDER EXTENSION BENCH_EXTENSION REDIS_SOCKET DATABASE_SOCKET
 */

declare(strict_types=1);

namespace LogoutMaster\Bench;

require __DIR__ . '/bootstrap.php';

[, $rounds, $folder, $extension, $benchExtension, $redisSocket, $databaseSocket] = $argv;

/** Group, its arguments, its registry and that one's capacity. */
const GROUPS = [
    ['calls', [], 'calls', 65_536],
    ['costs', [], 'costs', 1_024],
    ['policy', [], 'policy', 1_024],
    ['peers', null, 'peers', 1_024],
    ['million', [], 'million', 1_048_576],
    ['fill', ['10'], 'fill10', 65_536],
    ['fill', ['50'], 'fill50', 65_536],
    ['fill', ['90'], 'fill90', 65_536],
    ['full', [], 'full', 65_536],
    ['pair', [], 'pair', 1_024],
    ['pair', [], 'pair', 1_024],
];

$processes = [];
foreach (GROUPS as [$group, $arguments, $registry, $capacity]) {
    $php = [PHP_BINARY, '-d', "extension={$extension}", '-d', "extension={$benchExtension}",
        '-d', "logout_master.registry_path={$folder}/{$registry}", '-d', "logout_master.max_sessions={$capacity}",
        '-d', 'apc.enable_cli=1', '-d', 'apc.shm_size=128M', '-d', 'memory_limit=-1'];
    $process = new Process($php, [$group, ...($arguments ?? [$redisSocket, $databaseSocket])]);
    // One after the other: each finds out by itself how many calls fill a round.
    $process->ready();
    $processes[$group][] = $process;
    fprintf(STDERR, "   ready: %s %s\n", $group, implode(' ', $arguments ?? []));
}
$pair = new Pair(...$processes['pair']);
unset($processes['pair']);

$labels = $ns = $throughput = [];
// The first round warms up.
for ($round = 0; $round <= (int) $rounds; $round++) {
    foreach (array_merge(...array_values($processes)) as $process) {
        foreach ($process->labels as $name => $label) {
            $labels[$name] = $label;
            $ns[$name][$round] = $process->round($name);
        }
    }
    foreach ($pair->round() as $name => $checks) {
        $throughput[$name][$round] = $checks;
    }
    if ($round % 5 === 0) {
        fprintf(STDERR, "   round %d of %d\n", $round, $rounds);
    }
}
$withoutFirst = static fn (array $all): array => array_map(static fn (array $each): array => array_slice($each, 1), $all);
echo json_encode([
    'labels' => $labels, 'ns' => $withoutFirst($ns), 'throughput' => $withoutFirst($throughput),
], JSON_THROW_ON_ERROR);
