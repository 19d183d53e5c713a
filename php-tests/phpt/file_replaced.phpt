--TEST--
A registry file that is removed under a running process is noticed within a second
--INI--
logout_master.registry_path={TMP}/file_replaced.registry
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/helpers.inc';

$path = ini_get('logout_master.registry_path');
$token = logout_master_start(['kind' => 'staff', 'id' => 1]);
rename($path, "$path.away");
var_dump(wait_for(fn () => logout_master_check($token)->status === LogoutMaster\Status::Unknown));
echo logout_master_check($token)->reason, "\n";
var_dump(file_exists($path), strlen(logout_master_start(['kind' => 'staff', 'id' => 1])));
echo another_php('echo count(logout_master_sessions()), "\n";');
?>
--EXPECT--
bool(true)
foreign
bool(true)
int(40)
1
