--TEST--
The warning opens, extend answers it until the policy's number is used up
--INI--
logout_master.registry_path={TMP}/life_warning.registry
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/helpers.inc';

logout_master_policy_set('{"version": 1, "default": {"idle_timeout": 21, "warning": 20, "max_extensions": 10}}');
$token = logout_master_start(['kind' => 'staff', 'id' => 1]);
$decision = logout_master_check($token);
echo $decision->status->value, ' ', $decision->warnInMs, ' ', $decision->extensionsLeft, "\n";
var_dump(wait_for(fn () => logout_master_check($token, null)->status === LogoutMaster\Status::Warning));
$decision = logout_master_check($token, null);
echo $decision->status->value, ' ', $decision->warnInMs, ' ', $decision->endInMs > 0 ? 'soon' : 'over', ' ',
    var_export($decision->allowed(), true), "\n";
$decision = logout_master_extend($token);
echo $decision->status->value, ' ', $decision->warnInMs > 0 ? 'later' : 'now', ' ', $decision->extensionsLeft, ' ',
    logout_master_sessions()[0]->extensions, "\n";
for ($times = 0; $times < 9; $times++) {
    $decision = logout_master_extend($token);
}
echo $decision->extensionsLeft, ' ', $decision->status->value, "\n";
pause(50);
$idle = logout_master_check($token, null)->idleMs;
var_dump(logout_master_extend($token)->idleMs >= $idle, logout_master_check($token)->idleMs);
echo implode(' ', array_unique(array_map(fn ($event) => $event->type, logout_master_events()))), "\n";
?>
--EXPECT--
active 1000 10
bool(true)
warning 0 soon true
active later 9 1
0 active
bool(true)
int(0)
registry policy start warn extend
