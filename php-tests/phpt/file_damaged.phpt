--TEST--
A registry file that cannot be believed is set aside, reported and replaced
--INI--
logout_master.registry_path={TMP}/file_damaged.registry
log_errors=1
error_log={TMP}/file_damaged.log
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/helpers.inc';

$path = ini_get('logout_master.registry_path');
file_put_contents($path, random_bytes(100_000));
chmod($path, 0600);
$damaged = md5_file($path);
$token = logout_master_start(['kind' => 'staff', 'id' => 1]);
echo logout_master_check($token)->status->value, "\n";
var_dump(decoct(fileperms($path) & 0o7777));
$aside = array_values(array_filter(glob("$path*"), fn ($file) => md5_file($file) === $damaged));
var_dump(count($aside));
echo str_replace([$path, dirname($path)], ['PATH', 'DIR'], preg_replace('/^\[.*?\] /m', '', file_get_contents(ini_get('error_log'))));
echo logout_master_events()[0]->type, "\n";

echo "truncated while nobody has it open\n";
$copy = "$path.copy";
copy($path, $copy);
chmod($copy, 0600);
$handle = fopen($copy, 'r+');
ftruncate($handle, 5000);
fclose($handle);
echo another_php('echo logout_master_check(logout_master_start(["kind" => "staff", "id" => 1]))->status->value, "\n";',
    ['logout_master.registry_path' => $copy]);
?>
--EXPECTF--
active
string(3) "600"
int(1)
logout_master: registry PATH: could not be used because %s; set aside as PATH%s and begun anew
registry
truncated while nobody has it open
active
