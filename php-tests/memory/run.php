<?php

/**
 * Calls each function of the extension many times and shows that no memory stays behind: neither PHP's own, nor pages of
 * the process, which is where Rust's would show. Run by scripts/memory.sh.
 *
 * usage: php run.php CALLS [FUNCTION...]      exit status 1 when memory grew
 *
 * The table is tiny, so that functions that look at all of it come to their end: 8 sessions, of which at most 3 live.
 */

declare(strict_types=1);

/** What may be kept once, by PHP and by the C library; a leak of one byte a call would be far more. */
const GRACE_BYTES = 4096;
const GRACE_KB = 64;
/** Fewer calls could hide a leak below what may be kept once. */
const CALLS_LEAST = 100_000;
const WARM_UP = 20_000;

const POLICY = '{"version": 1, "default": {"max_hold": 60}, "rules": '
    . '[{"name": "somebody", "match": {"roles": [2]}, "set": {"idle_timeout": 500}}]}';
const ADA = ['kind' => 'staff', 'id' => 1, 'roles' => [1, 2], 'label' => 'Ada Lovelace', 'ip' => '192.0.2.1'];
const BOB = ['kind' => 'contact', 'id' => 2, 'agent' => 'Browser'];

function resident_kb(): int
{
    preg_match('/^VmRSS:\s+(\d+) kB/m', (string) file_get_contents('/proc/self/status'), $parts);
    return (int) $parts[1];
}

/** @return array<string, callable(): mixed> one call of each function; what ends a session begins it first */
function calls(string $token): array
{
    $terminated = logout_master_check(logout_master_start(BOB))->sessionId;
    return [
        'logout_master_check' => static fn () => json_encode(logout_master_check($token, 0, '192.0.2.1')),
        'logout_master_extend' => static fn () => logout_master_extend($token),
        'logout_master_lock' => static fn () => logout_master_lock($token),
        'logout_master_resume_failed' => static fn () => logout_master_resume_failed($token),
        'logout_master_resume' => static fn () => logout_master_resume($token),
        'logout_master_hold' => static fn () => logout_master_hold($token, 30),
        'logout_master_start' => static fn () => logout_master_end(logout_master_start(ADA)),
        'logout_master_end' => static fn () => logout_master_end('garbage'),
        'logout_master_terminate' => static fn () => logout_master_terminate($terminated, 'admin', 'ada'),
        'logout_master_terminate_user' => static function (): void {
            logout_master_start(BOB);
            logout_master_terminate_user('contact', 2, 'admin', 'ada');
        },
        'logout_master_update_user' => static fn () =>
            logout_master_update_user('staff', 1, ['roles' => [2, 3], 'label' => 'Countess']),
        'logout_master_sessions' => static fn () => logout_master_sessions(['kind' => 'staff']),
        'logout_master_policy_set' => static fn () => logout_master_policy_set(POLICY),
        'logout_master_policy_get' => static fn () => logout_master_policy_get(),
        'logout_master_policy_explain' => static fn () => logout_master_policy_explain(ADA),
        'logout_master_events' => static fn () => logout_master_events(0, 3),
        'logout_master_sweep' => static fn () => logout_master_sweep(),
        'logout_master_stats' => static fn () => logout_master_stats(),
        'logout_master_metrics' => static fn () => logout_master_metrics(),
    ];
}

function repeat(callable $call, int $times): void
{
    for ($done = 0; $done < $times; $done++) {
        $call();
    }
}

/** @return array{int, int} bytes of PHP's and kB of the process that $times calls left behind */
function growth(callable $call, int $times): array
{
    repeat($call, WARM_UP);
    gc_collect_cycles();
    [$php, $process] = [memory_get_usage(), resident_kb()];
    repeat($call, $times);
    gc_collect_cycles();
    return [memory_get_usage() - $php, resident_kb() - $process];
}

$times = (int) ($argv[1] ?? 0);
if ($times < CALLS_LEAST) {
    fwrite(STDERR, "CALLS: found '" . ($argv[1] ?? '') . "', expected a number from " . CALLS_LEAST . "\n");
    exit(2);
}
logout_master_policy_set(POLICY);
$calls = calls(logout_master_start(ADA));
$missing = array_diff((array) get_extension_funcs('logout_master'), array_keys($calls));
if ($missing !== []) {
    fwrite(STDERR, 'no call of ' . implode(', ', $missing) . "; add it to run.php\n");
    exit(1);
}
// The first use of a pattern is kept by PHP, and is no leak.
resident_kb();
$wanted = array_slice($argv, 2) ?: array_keys($calls);
$status = 0;
foreach ($wanted as $name) {
    $begun = hrtime(true);
    [$php, $process] = growth($calls[$name] ?? throw new RuntimeException("unknown function '$name'"), $times);
    $isFlat = $php <= GRACE_BYTES && $process <= GRACE_KB;
    $status = $isFlat ? $status : 1;
    printf(
        "%-30s %9d calls %6.1f s  PHP %+d bytes  process %+d kB  %s\n",
        $name,
        $times,
        (hrtime(true) - $begun) / 1e9,
        $php,
        $process,
        $isFlat ? 'flat' : 'GREW'
    );
}
exit($status);
