--TEST--
ini settings: every spelling that PHP itself takes for a switch, and values at the edges
--FILE--
<?php

require __DIR__ . '/helpers.inc';

$good = [
    ['enabled', 'on'], ['enabled', 'Yes'], ['enabled', 'TRUE'], ['enabled', 'off'], ['enabled', ''],
    ['max_sessions', '16'],
    ['namespace', 'crm.example-1_b'],
    ['redis_url', 'rediss://user@host:6380/2'], ['redis_url', 'redis+unix:///run/redis.sock'],
    ['redis_timeout_ms', '60000'],
    ['on_failure', 'closed'],
];
foreach ($good as [$name, $value]) {
    $code = 'echo "' . $name . ' ", ini_get("logout_master.' . $name . '"), " -> ", '
        . 'logout_master_check("x")->reason, "\n";';
    // A registry is of one namespace.
    $path = ini_get('logout_master.registry_path') . ".$name";
    echo another_php($code, ["logout_master.$name" => '"' . $value . '"', 'logout_master.registry_path' => $path]);
}
// The largest registry takes half a gigabyte, so it is not opened here.
echo another_php('echo ini_get("logout_master.max_sessions"), "\n";', ['logout_master.max_sessions' => '1048576']);
?>
--EXPECT--
enabled on -> malformed
enabled Yes -> malformed
enabled TRUE -> malformed
enabled off -> disabled
enabled  -> disabled
max_sessions 16 -> malformed
namespace crm.example-1_b -> malformed
redis_url rediss://user@host:6380/2 -> malformed
redis_url redis+unix:///run/redis.sock -> malformed
redis_timeout_ms 60000 -> malformed
on_failure closed -> malformed
1048576
