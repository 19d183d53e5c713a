--TEST--
A forked child opens the registry for itself and leaves its parent's alone
--INI--
logout_master.registry_path={TMP}/fork.registry
--SKIPIF--
<?php
if (!function_exists('pcntl_fork')) {
    die('skip this PHP has no pcntl');
}
?>
--FILE--
<?php

declare(strict_types=1);

$token = logout_master_start(['kind' => 'staff', 'id' => 1]);
logout_master_check($token);
$children = [];
for ($child = 1; $child <= 3; $child++) {
    $pid = pcntl_fork();
    if ($pid === 0) {
        $good = logout_master_check($token)->allowed();
        $own = logout_master_start(['kind' => 'child', 'id' => $child]);
        exit($good && logout_master_check($own)->allowed() ? 0 : 1);
    }
    $children[] = $pid;
}
foreach ($children as $pid) {
    pcntl_waitpid($pid, $status);
    var_dump(pcntl_wexitstatus($status));
}
var_dump(logout_master_check($token)->allowed(), count(logout_master_sessions(['kind' => 'child'])));
?>
--EXPECT--
int(0)
int(0)
int(0)
bool(true)
int(3)
