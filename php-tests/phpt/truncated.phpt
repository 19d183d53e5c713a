--TEST--
registry: a file truncated while it is in use ends no process; it is set aside and begun anew
--INI--
error_log=/dev/null
--FILE--
<?php

require __DIR__ . '/helpers.inc';

$path = ini_get('logout_master.registry_path');
foreach ([4096, 0, 8] as $length) {
    $token = logout_master_start(['kind' => 'staff', 'id' => 7]);
    echo logout_master_check($token)->status->value, "\n";
    $file = fopen($path, 'r+');
    ftruncate($file, $length);
    fclose($file);
    $decision = logout_master_check($token);
    echo $length, ': ', $decision->status->value, ' ', $decision->reason, "\n";
    echo count(logout_master_sessions()), ' ', count(glob("$path.set-aside-*")), "\n";
    array_map('unlink', glob("$path.set-aside-*"));
}
?>
--EXPECT--
active
4096: unknown foreign
0 1
active
0: unknown foreign
0 1
active
8: unknown foreign
0 1
