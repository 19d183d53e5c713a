--TEST--
Idleness ends a session in real time; background requests do not keep it, acts do
--INI--
logout_master.registry_path={TMP}/life_idle.registry
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/helpers.inc';

logout_master_policy_set('{"version": 1, "default": {"idle_timeout": 2, "warning": 0}}');
$left = logout_master_start(['kind' => 'staff', 'id' => 1]);
$there = logout_master_start(['kind' => 'staff', 'id' => 2]);
$polled = logout_master_start(['kind' => 'staff', 'id' => 3]);
var_dump(logout_master_check($left)->endInMs);
$until = wall_ms() + 3200;
while (wall_ms() < $until) {
    pause(200);
    logout_master_check($there);
    logout_master_check($polled, null);
}
foreach ([$left, $there, $polled] as $token) {
    $decision = logout_master_check($token);
    echo $decision->status->value, ' ', $decision->reason, ' ', $decision->endInMs > 0 ? 'goes on' : 'over', "\n";
}
// What has ended stays so, whatever is tried.
foreach (['extend', 'lock', 'resume'] as $verb) {
    echo $verb, ' ', ("logout_master_$verb")($left)->status->value, "\n";
}
echo logout_master_hold($left, 0)->status->value, ' ', logout_master_check($left, 0)->status->value, "\n";
var_dump(logout_master_end($left), logout_master_end($there), logout_master_end($there));
echo logout_master_check($there)->status->value, ' ', logout_master_check($there)->reason, "\n";
// The log says the deadline of an end by time.
$starts = [];
foreach (logout_master_events() as $event) {
    if ($event->type === 'start') {
        $starts[$event->sessionId] = $event->atMs;
    }
    if ($event->type === 'expire' && $event->id === 1) {
        echo $event->reason, ' after ', $event->atMs - $starts[$event->sessionId] >= 2000 ? '2 s' : 'less', "\n";
    }
}
?>
--EXPECT--
int(2000)
expired idle over
active  goes on
expired idle over
extend expired
lock expired
resume expired
expired expired
bool(false)
bool(true)
bool(false)
unknown ended
idle after 2 s
