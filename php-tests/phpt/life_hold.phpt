--TEST--
A hold keeps an absent person's session, within the policy's bound; activity ends it
--INI--
logout_master.registry_path={TMP}/life_hold.registry
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/helpers.inc';

logout_master_policy_set('{"version": 1, "default": {"idle_timeout": 1, "warning": 0, "max_hold": 100},
    "rules": [{"name": "none", "match": {"kind": "contact"}, "set": {"max_hold": 0}}]}');
$held = logout_master_start(['kind' => 'staff', 'id' => 1]);
$bounded = logout_master_start(['kind' => 'staff', 'id' => 2]);
$refused = logout_master_start(['kind' => 'contact', 'id' => 1]);
var_dump(logout_master_hold($held, 50)->endInMs > 40_000);
$most = logout_master_hold($bounded, 5000)->endInMs;
var_dump($most > 90_000 && $most <= 100_000, logout_master_hold($refused, 50)->endInMs <= 1000);
pause(1300);
foreach ([$held, $bounded, $refused] as $token) {
    echo logout_master_check($token, null)->status->value, "\n";
}
var_dump(logout_master_check($held)->endInMs);
var_dump(logout_master_hold($bounded, 0)->status->value);
echo implode(' ', array_unique(array_map(fn ($event) => $event->type, logout_master_events()))), "\n";
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
active
active
expired
int(1000)
string(7) "expired"
registry policy start hold expire
