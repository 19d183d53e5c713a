--TEST--
A hundred thousand calls leave no memory behind
--INI--
logout_master.registry_path={TMP}/memory.registry
--FILE--
<?php

declare(strict_types=1);

$token = logout_master_start(['kind' => 'staff', 'id' => 1, 'roles' => [1, 2], 'label' => 'Ada Lovelace', 'ip' => '192.0.2.1']);
logout_master_policy_set('{"version": 1, "rules": [{"name": "somebody", "match": {"roles": [2]}, "set": {"idle_timeout": 500}}]}');

function round_of_calls(string $token, int $times): void
{
    for ($call = 0; $call < $times; $call++) {
        logout_master_check($token);
        logout_master_check($token, null, '192.0.2.1');
        logout_master_check('garbage')->jsonSerialize();
        if ($call % 100 === 0) {
            json_encode(logout_master_check($token));
            logout_master_sessions();
            logout_master_events(0, 10);
            logout_master_stats();
            logout_master_metrics();
            logout_master_policy_get();
            logout_master_policy_explain(['kind' => 'staff', 'id' => 1]);
            try {
                logout_master_start(['kind' => 'staff', 'id' => 1, 'label' => ['x']]);
            } catch (LogoutMaster\SubjectException) {
            }
            try {
                logout_master_policy_set('{"version": 1, "ceiling": 5}');
            } catch (LogoutMaster\PolicyException) {
            }
        }
    }
}

/** Pages of this process that are in memory: PHP's own count does not see Rust's. */
function resident(): int
{
    preg_match('/^VmRSS:\s+(\d+) kB/m', file_get_contents('/proc/self/status'), $parts);
    return (int) $parts[1];
}

round_of_calls($token, 2_000);
gc_collect_cycles();
$process = resident();
$php = memory_get_usage();
round_of_calls($token, 100_000);
gc_collect_cycles();
var_dump(memory_get_usage() - $php);
$grown = resident() - $process;
var_dump($grown < 2_000 ? 'flat' : "$grown kB more");
?>
--EXPECT--
int(0)
string(4) "flat"
