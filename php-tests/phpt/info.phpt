--TEST--
phpinfo() shows settings, store and health; it opens a registry that is there and never makes one
--INI--
logout_master.registry_path={TMP}/info.registry
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/helpers.inc';

$path = ini_get('logout_master.registry_path');
$show = function (array $ini = []) use ($path): void {
    $info = another_php('(new ReflectionExtension("logout_master"))->info();', $ini);
    echo preg_replace('/^(Version|Built for PHP) => \d+\.\d+\.\d+\S*$/m', '$1 => VERSION', str_replace(dirname($path), 'DIR', trim($info))), "\n";
};
echo "nothing there\n";
$show();
var_dump(file_exists($path));
echo "there\n";
logout_master_start(['kind' => 'staff', 'id' => 1]);
$show();
echo "another capacity: ", preg_match('/^Capacity => (.*)$/m', another_php('(new ReflectionExtension("logout_master"))->info();',
    ['logout_master.max_sessions' => '1000']), $capacity) === 1 ? $capacity[1] : 'not shown', "\n";
echo "switched off\n";
$show(['logout_master.enabled' => '0', 'logout_master.store' => 'redis']);
?>
--EXPECT--
nothing there
logout_master

Logout Master => enabled
Version => VERSION
Built for PHP => VERSION
Store => shm
Health => not open in this process

Directive => Local Value => Master Value
logout_master.enabled => 1 => 1
logout_master.store => shm => shm
logout_master.registry_path => DIR/info.registry => DIR/info.registry
logout_master.max_sessions => 16384 => 16384
logout_master.namespace => default => default
logout_master.redis_url => no value => no value
logout_master.redis_timeout_ms => 150 => 150
logout_master.on_failure => open => open
bool(false)
there
logout_master

Logout Master => enabled
Version => VERSION
Built for PHP => VERSION
Store => shm
Health => ok
Registry => DIR/info.registry
Sessions held => 1
Capacity => 16384
Policy version => built-in default

Directive => Local Value => Master Value
logout_master.enabled => 1 => 1
logout_master.store => shm => shm
logout_master.registry_path => DIR/info.registry => DIR/info.registry
logout_master.max_sessions => 16384 => 16384
logout_master.namespace => default => default
logout_master.redis_url => no value => no value
logout_master.redis_timeout_ms => 150 => 150
logout_master.on_failure => open => open
another capacity: 16384 (logout_master.max_sessions = 1000 holds for a new file)
switched off
logout_master

Logout Master => disabled
Version => VERSION
Built for PHP => VERSION
Store => redis
Health => not open in this process

Directive => Local Value => Master Value
logout_master.enabled => 0 => 0
logout_master.store => redis => redis
logout_master.registry_path => DIR/info.registry => DIR/info.registry
logout_master.max_sessions => 16384 => 16384
logout_master.namespace => default => default
logout_master.redis_url => no value => no value
logout_master.redis_timeout_ms => 150 => 150
logout_master.on_failure => open => open
