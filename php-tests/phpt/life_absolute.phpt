--TEST--
The absolute limit stands, whatever a person does
--INI--
logout_master.registry_path={TMP}/life_absolute.registry
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/helpers.inc';

logout_master_policy_set('{"version": 1, "default": {"idle_timeout": 60, "warning": 0, "absolute_timeout": 2, "max_hold": 60}}');
$token = logout_master_start(['kind' => 'staff', 'id' => 1]);
$first = logout_master_check($token);
var_dump($first->absoluteInMs > 0 && $first->absoluteInMs <= 2000, $first->endInMs === $first->absoluteInMs, $first->endsAs);
logout_master_hold($token, 60);
wait_for(fn () => !logout_master_check($token)->allowed());
$decision = logout_master_check($token);
echo $decision->status->value, ' ', $decision->reason, ' ', json_encode($decision->absoluteInMs), "\n";
?>
--EXPECT--
bool(true)
bool(true)
string(6) "logout"
expired absolute 0
