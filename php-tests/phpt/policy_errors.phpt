--TEST--
A bad policy is refused with the place, what stands there and what was expected
--INI--
logout_master.registry_path={TMP}/policy_errors.registry
--FILE--
<?php

declare(strict_types=1);

function refused(string $json): void
{
    try {
        $version = logout_master_policy_set($json);
        echo "taken: $version\n";
    } catch (LogoutMaster\PolicyException $problem) {
        $message = $problem->getMessage();
        echo preg_match('/^policy ?(\S*): found .+, expected .+$/Ds', $message, $parts) ? "at '$parts[1]'" : $message, "\n";
    }
}

$settings = fn (string $settings) => '{"version": 1, "default": {' . $settings . '}}';
$rule = fn (string $rule) => '{"version": 1, "rules": [{"name": "first", "match": {}, "set": {}}, {' . $rule . '}]}';

refused('');
refused('[]');
refused('{"version": 1,}');
refused("\xFF");
refused('{}');
refused('{"version": 2}');
refused('{"version": "1"}');
refused('{"version": 1, "unknown": 1}');
refused('{"version": 1, "revision": -1}');
refused('{"version": 1, "enforce": "yes"}');
refused($settings('"idle_timeout": -1'));
refused($settings('"idle_timeout": 1.5'));
refused($settings('"idle_timeout": "900"'));
refused($settings('"idle": 900'));
refused($settings('"warning": 19'));
refused($settings('"idle_timeout": 100, "warning": 100'));
refused($settings('"max_extensions": 9'));
refused($settings('"resume": "fingerprint"'));
refused($settings('"on_limit": "ask"'));
refused($settings('"ip_change": true'));
refused('{"version": 1, "rules": {}}');
refused($rule('"match": {}, "set": {}'));
refused($rule('"name": "first", "match": {}, "set": {}'));
refused($rule('"name": "x", "match": {"role": 1}, "set": {}'));
refused($rule('"name": "x", "match": {"roles": "four"}, "set": {}'));
refused($rule('"name": "x", "match": {"roles": [-1]}, "set": {}'));
refused($rule('"name": "x", "match": {"ip": ["10.0.0.0/33"]}, "set": {}'));
refused($rule('"name": "x", "match": {"hours": {"from": "25:00", "to": "06:00"}}, "set": {}'));
refused($rule('"name": "x", "match": {"hours": {"from": "20:00", "to": "06:00", "zone": "Mars/Base"}}, "set": {}'));
refused('{"version": 1, "ceiling": {"idle_timeout": 900}, "default": {"idle_timeout": 0}}');
refused(str_pad('{"version": 1}', 65_537));
var_dump(logout_master_policy_get());
?>
--EXPECT--
at ''
at ''
at ''
at ''
at '/version'
at '/version'
at '/version'
at '/unknown'
at '/revision'
at '/enforce'
at '/default/idle_timeout'
at '/default/idle_timeout'
at '/default/idle_timeout'
at '/default/idle'
at '/default/warning'
at '/default/warning'
at '/default/max_extensions'
at '/default/resume'
at '/default/on_limit'
at '/default/ip_change'
at '/rules'
at '/rules/1/name'
at '/rules/1/name'
at '/rules/1/match/role'
at '/rules/1/match/roles'
at '/rules/1/match/roles/0'
at '/rules/1/match/ip/0'
at '/rules/1/match/hours/from'
at '/rules/1/match/hours/zone'
at '/default/idle_timeout'
at ''
NULL
