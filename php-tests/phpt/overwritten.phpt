--TEST--
registry: a file overwritten in place while it is in use is lost, not a reason to take people's sessions for ended
--INI--
error_log=/dev/null
--FILE--
<?php

require __DIR__ . '/helpers.inc';

$path = ini_get('logout_master.registry_path');
$token = logout_master_start(['kind' => 'staff', 'id' => 7]);
echo logout_master_check($token)->status->value, "\n";
$file = fopen($path, 'r+');
fwrite($file, str_repeat("\0", filesize($path)));
fclose($file);
$decision = logout_master_check($token);
echo $decision->status->value, ' ', $decision->reason, "\n";
echo count(glob("$path.set-aside-*")), "\n";
array_map('unlink', glob("$path.set-aside-*"));
echo logout_master_check(logout_master_start(['kind' => 'staff', 'id' => 7]))->status->value, "\n";
?>
--EXPECT--
active
unknown foreign
1
active
