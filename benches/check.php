<?php

/**
 * What a check costs, beside what people use instead: all rows in one run, in turn, medians of several rounds.
 *
 * Prints a table in Markdown. A figure alone says little: machines differ and are shared. The ratio to the row beside
 * it, taken in the same run, is what may be quoted. Run it through `make bench`.
 */

declare(strict_types=1);

const ROUNDS = 9;
const CALLS = 200_000;
const SESSIONS = 50_000;

/** @return list<string> tokens of that many sessions */
function sessions(int $count): array
{
    $tokens = [];
    for ($id = 1; $id <= $count; $id++) {
        $tokens[] = logout_master_start(['kind' => 'staff', 'id' => $id, 'roles' => [1], 'label' => "Person $id"]);
    }
    return $tokens;
}

/** Nanoseconds per call of one round. */
function round_of(callable $work): float
{
    $start = hrtime(true);
    $work(CALLS);
    return (hrtime(true) - $start) / CALLS;
}

/** @param list<float> $values */
function median(array $values): float
{
    sort($values);
    return $values[intdiv(count($values), 2)];
}

$tokens = sessions(SESSIONS);
$hot = $tokens[0];
mt_srand(1);
$order = array_map(static fn (): int => mt_rand(0, SESSIONS - 1), range(1, CALLS));
$keys = array_map(static fn (int $id): string => "session:$id", range(0, SESSIONS - 1));
foreach ($keys as $key) {
    apcu_store($key, time());
}
$file = tempnam(sys_get_temp_dir(), 'lm');
$_SESSION = [];

$rows = [
    'a loop over the same keys, no call' => static function (int $calls) use ($tokens, $order): void {
        for ($i = 0; $i < $calls; $i++) {
            $tokens[$order[$i]];
        }
    },
    'an empty call of a C extension (`gc_enabled`)' => static function (int $calls): void {
        for ($i = 0; $i < $calls; $i++) {
            gc_enabled();
        }
    },
    '**check**, one session' => static function (int $calls) use ($hot): void {
        for ($i = 0; $i < $calls; $i++) {
            logout_master_check($hot);
        }
    },
    '**check**, passive' => static function (int $calls) use ($hot): void {
        for ($i = 0; $i < $calls; $i++) {
            logout_master_check($hot, null);
        }
    },
    '**check**, at random over 50,000 sessions' => static function (int $calls) use ($tokens, $order): void {
        for ($i = 0; $i < $calls; $i++) {
            logout_master_check($tokens[$order[$i]]);
        }
    },
    '**check**, garbage for a token' => static function (int $calls): void {
        for ($i = 0; $i < $calls; $i++) {
            logout_master_check('garbage');
        }
    },
    'a stamp in the `$_SESSION` array' => static function (int $calls): void {
        for ($i = 0; $i < $calls; $i++) {
            $_SESSION['idle'] = time() - ($_SESSION['at'] ?? 0);
            $_SESSION['at'] = time();
        }
    },
    'APCu fetch and store, at random over 50,000 keys' => static function (int $calls) use ($keys, $order): void {
        for ($i = 0; $i < $calls; $i++) {
            $key = $keys[$order[$i]];
            apcu_fetch($key);
            apcu_store($key, 1);
        }
    },
    'a file: its mtime and a touch' => static function (int $calls) use ($file): void {
        for ($i = 0; $i < $calls; $i++) {
            clearstatcache(true, $file);
            filemtime($file);
            touch($file);
        }
    },
];

$times = [];
for ($round = 0; $round <= ROUNDS; $round++) {
    foreach ($rows as $name => $work) {
        $time = round_of($work);
        // The first round warms up.
        if ($round > 0) {
            $times[$name][] = $time;
        }
    }
    fprintf(STDERR, "   round %d of %d\n", $round, ROUNDS);
}
unlink($file);

printf("| what | ns, median | least to most | empty calls |\n|---|---:|---:|---:|\n");
$empty = median($times['an empty call of a C extension (`gc_enabled`)']);
foreach ($times as $name => $values) {
    printf("| %s | %.0f | %.0f–%.0f | %.1f |\n", $name, median($values), min($values), max($values), median($values) / $empty);
}
