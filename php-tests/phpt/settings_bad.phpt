--TEST--
ini settings: a bad value is named with what was expected, and the default holds
--FILE--
<?php

require __DIR__ . '/helpers.inc';

$bad = [
    ['enabled', 'perhaps'],
    ['store', 'file'],
    ['registry_path', 'relative/path'],
    ['registry_path', '/a/folder/'],
    ['max_sessions', '0'],
    ['max_sessions', '-1'],
    ['max_sessions', '+100'],
    ['max_sessions', '16777217'],
    ['max_sessions', 'many'],
    ['max_sessions', ''],
    ['namespace', ''],
    ['namespace', '../up'],
    ['namespace', str_repeat('n', 64)],
    ['redis_url', 'http://user:secret@host'],
    ['redis_url', 'redis://'],
    ['redis_timeout_ms', '0'],
    ['redis_timeout_ms', '60001'],
    ['on_failure', 'OPEN'],
];
foreach ($bad as [$name, $value]) {
    $code = 'var_dump(ini_get("logout_master.' . $name . '"));';
    echo preg_replace(
        ['/^\s*Warning: PHP Startup:/', '/ in Unknown on line 0\s*/', '/string\(\d+\) "/'],
        ['Warning:', "\n  holds: ", '"'],
        another_php($code, ["logout_master.$name" => '"' . $value . '"'])
    );
}
?>
--EXPECTF--
Warning: logout_master.enabled: found 'perhaps', expected 1 or 0; the default holds
  holds: "1"
Warning: logout_master.store: found 'file', expected 'shm' or 'redis'; the default holds
  holds: "shm"
Warning: logout_master.registry_path: found 'relative/path', expected nothing or the absolute path of a file, at most 4000 bytes long; the default holds
  holds: ""
Warning: logout_master.registry_path: found '/a/folder/', expected nothing or the absolute path of a file, at most 4000 bytes long; the default holds
  holds: ""
Warning: logout_master.max_sessions: found '0', expected a whole number from 1 to 16777216; the default holds
  holds: "16384"
Warning: logout_master.max_sessions: found '-1', expected a whole number from 1 to 16777216; the default holds
  holds: "16384"
Warning: logout_master.max_sessions: found '+100', expected a whole number from 1 to 16777216; the default holds
  holds: "16384"
Warning: logout_master.max_sessions: found '16777217', expected a whole number from 1 to 16777216; the default holds
  holds: "16384"
Warning: logout_master.max_sessions: found 'many', expected a whole number from 1 to 16777216; the default holds
  holds: "16384"
Warning: logout_master.max_sessions: found '', expected a whole number from 1 to 16777216; the default holds
  holds: "16384"
Warning: logout_master.namespace: found '', expected 1 to 63 of the characters a-z, A-Z, 0-9, '.', '_' and '-', the first not '.'; the default holds
  holds: "default"
Warning: logout_master.namespace: found '../up', expected 1 to 63 of the characters a-z, A-Z, 0-9, '.', '_' and '-', the first not '.'; the default holds
  holds: "default"
Warning: logout_master.namespace: found 'nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn…', expected 1 to 63 of the characters a-z, A-Z, 0-9, '.', '_' and '-', the first not '.'; the default holds
  holds: "default"
Warning: logout_master.redis_url: found something else, expected nothing or a URL that begins with one of redis://, rediss://, redis+unix://, redis-sentinel://, rediss-sentinel://, redis+sentinel://, rediss+sentinel://, redis-cluster://, rediss-cluster://; the default holds
  holds: ""
Warning: logout_master.redis_url: found something else, expected nothing or a URL that begins with one of redis://, rediss://, redis+unix://, redis-sentinel://, rediss-sentinel://, redis+sentinel://, rediss+sentinel://, redis-cluster://, rediss-cluster://; the default holds
  holds: ""
Warning: logout_master.redis_timeout_ms: found '0', expected a whole number from 1 to 60000; the default holds
  holds: "150"
Warning: logout_master.redis_timeout_ms: found '60001', expected a whole number from 1 to 60000; the default holds
  holds: "150"
Warning: logout_master.on_failure: found 'OPEN', expected 'open' or 'closed'; the default holds
  holds: "open"
