--TEST--
logout_master_policy_set(), _get() and _explain()
--INI--
logout_master.registry_path={TMP}/policy.registry
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/helpers.inc';

var_dump(logout_master_policy_get());
$token = logout_master_start(['kind' => 'staff', 'id' => 1, 'admin' => true]);
$json = '{"version": 1, "revision": 5, "default": {"idle_timeout": 900},
    "rules": [{"name": "admins", "match": {"admin": true}, "set": {"idle_timeout": 600}}], "ceiling": {"idle_timeout": 500}}';
$version = logout_master_policy_set($json);
var_dump($version === hash('xxh128', $json), logout_master_policy_get() === $json);
$decision = logout_master_check($token);
var_dump($decision->policyVersion === $version, $decision->endInMs, $decision->rule);

echo "a lower revision is not taken, an equal or higher one is\n";
var_dump(logout_master_policy_set('{"version": 1, "revision": 4}') === $version, logout_master_policy_get() === $json);
$newer = '{"version": 1, "revision": 6, "default": {"idle_timeout": 300}}';
var_dump(logout_master_policy_set($newer) === hash('xxh128', $newer), logout_master_check($token)->endInMs);

echo "a bad document leaves the good one in force\n";
thrown(fn () => logout_master_policy_set('{"version": 1, "revision": 7, "default": {"idle_timeout": "long"}}'));
var_dump(logout_master_policy_get() === $newer, logout_master_check($token)->policyVersion === hash('xxh128', $newer));

echo "explain\n";
logout_master_policy_set(str_replace('"revision": 5', '"revision": 8', $json));
$explained = logout_master_policy_explain(['kind' => 'staff', 'id' => 1, 'admin' => true]);
echo implode(' ', array_keys($explained)), "\n", json_encode($explained['idle_timeout']), "\n";
echo json_encode($explained['absolute_timeout']), "\n", json_encode($explained['max_extensions']), "\n";
echo json_encode($explained['resume']), "\n", json_encode($explained['resume_restarts_absolute']), "\n";
echo json_encode(logout_master_policy_explain(['kind' => 'staff', 'id' => 2])['idle_timeout']), "\n";

echo "dry run\n";
$dry = '{"version": 1, "revision": 9, "enforce": false, "default": {"idle_timeout": 1, "warning": 0}}';
logout_master_policy_set($dry);
$idle = logout_master_start(['kind' => 'staff', 'id' => 3]);
pause(1200);
$decision = logout_master_check($idle, null);
echo $decision->status->value, ' ', $decision->reason, ' ', var_export($decision->allowed(), true), "\n";
$types = array_map(fn ($event) => $event->type, logout_master_events());
var_dump(in_array('would_expire', $types, true), in_array('expire', $types, true));
?>
--EXPECTF--
NULL
bool(true)
bool(true)
bool(true)
int(500000)
string(6) "admins"
a lower revision is not taken, an equal or higher one is
bool(true)
bool(true)
bool(true)
int(300000)
a bad document leaves the good one in force
LogoutMaster\PolicyException: policy /default/idle_timeout: found %s, expected %s
bool(true)
bool(true)
explain
idle_timeout warning grace absolute_timeout resume max_extensions max_sessions on_limit ip_change max_hold resume_restarts_absolute cover remember_me
{"value":500,"rule":"admins","lost":[{"rule":"default","value":900}],"capped_from":600}
{"value":43200,"rule":"default","lost":[],"capped_from":null}
{"value":null,"rule":"default","lost":[],"capped_from":null}
{"value":"password","rule":"default","lost":[],"capped_from":null}
{"value":false,"rule":"default","lost":[],"capped_from":null}
{"value":500,"rule":"default","lost":[],"capped_from":900}
dry run
active dry_run true
bool(true)
bool(false)
