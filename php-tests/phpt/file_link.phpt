--TEST--
A registry file is ours alone: no symbolic link is followed, and neither token nor secret is in it
--INI--
logout_master.registry_path={TMP}/file_link.registry
log_errors=1
error_log={TMP}/file_link.log
--FILE--
<?php

declare(strict_types=1);

$path = ini_get('logout_master.registry_path');
file_put_contents("$path.target", 'precious');
symlink("$path.target", $path);
$token = logout_master_start(['kind' => 'staff', 'id' => 1]);
echo file_get_contents("$path.target"), ' ', filetype($path), ' ', decoct(fileperms($path) & 0o7777), "\n";
$bytes = file_get_contents($path);
var_dump(str_contains($bytes, $token), str_contains($bytes, substr($token, 8)), str_contains($bytes, hex2bin(substr($token, 8))));
?>
--EXPECT--
precious file 600
bool(false)
bool(false)
bool(false)
