--TEST--
Locked by idleness or by the person: only resume works, and the reason says how
--INI--
logout_master.registry_path={TMP}/life_lock.registry
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/helpers.inc';

logout_master_policy_set('{"version": 1, "default": {"idle_timeout": 1, "warning": 0, "grace": 60, "resume": "click"},
    "rules": [{"name": "contacts", "match": {"kind": "contact"}, "set": {"idle_timeout": 600, "resume": "password"}}]}');
$token = logout_master_start(['kind' => 'staff', 'id' => 1]);
var_dump(logout_master_check($token)->endsAs);
var_dump(wait_for(fn () => logout_master_check($token, null)->status === LogoutMaster\Status::Locked));
foreach (['check', 'extend', 'resume'] as $verb) {
    $decision = ("logout_master_$verb")($token);
    echo $verb, ': ', $decision->status->value, ' ', $decision->reason, ' ', $decision->endsAs, ' ', $decision->rule, "\n";
}
$own = logout_master_start(['kind' => 'contact', 'id' => 1]);
foreach (['lock', 'check', 'extend', 'resume_failed', 'resume', 'check'] as $verb) {
    $decision = ("logout_master_$verb")($own);
    echo $verb, ': ', $decision->status->value, ' ', $decision->reason, ' ', $decision->endsAs, ' ', $decision->rule, "\n";
}
echo implode(' ', array_map(fn ($event) => $event->type, logout_master_events())), "\n";
?>
--EXPECT--
string(4) "lock"
bool(true)
check: locked click logout default
extend: locked click logout default
resume: active  lock default
lock: locked password logout contacts
check: locked password logout contacts
extend: locked password logout contacts
resume_failed: locked password logout contacts
resume: active  lock contacts
check: active  lock contacts
registry policy start lock resume start lock resume_failed resume
