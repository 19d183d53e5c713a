--TEST--
ini settings: names, defaults, and that only the system may set them
--INI--
logout_master.registry_path=
--FILE--
<?php

foreach ((new ReflectionExtension('logout_master'))->getINIEntries() as $name => $value) {
    echo $name, ' = ', var_export($value, true), "\n";
}
// 4 is PHP_INI_SYSTEM.
var_dump(array_unique(array_column(ini_get_all('logout_master'), 'access')));

var_dump(ini_set('logout_master.enabled', '0'), ini_get('logout_master.enabled'));
?>
--EXPECT--
logout_master.enabled = '1'
logout_master.store = 'shm'
logout_master.registry_path = ''
logout_master.max_sessions = '16384'
logout_master.namespace = 'default'
logout_master.redis_url = ''
logout_master.redis_timeout_ms = '150'
logout_master.on_failure = 'open'
array(1) {
  [0]=>
  int(4)
}
bool(false)
string(1) "1"
