--TEST--
max_sessions, a change of address, and a full registry
--INI--
logout_master.registry_path={TMP}/limits.registry
logout_master.max_sessions=16
log_errors=1
error_log={TMP}/limits.log
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/helpers.inc';

logout_master_policy_set('{"version": 1, "rules": [
    {"name": "one", "match": {"kind": "staff"}, "set": {"max_sessions": 1}},
    {"name": "first", "match": {"kind": "kiosk"}, "set": {"max_sessions": 1, "on_limit": "refuse"}},
    {"name": "here", "match": {"kind": "contact"}, "set": {"ip_change": "end"}}]}');
$old = logout_master_start(['kind' => 'staff', 'id' => 1]);
$new = logout_master_start(['kind' => 'staff', 'id' => 1]);
echo logout_master_check($old)->status->value, ', ', logout_master_check($new)->status->value, "\n";
$first = logout_master_start(['kind' => 'kiosk', 'id' => 1]);
thrown(fn () => logout_master_start(['kind' => 'kiosk', 'id' => 1]));
echo logout_master_check($first)->status->value, "\n";
$moved = logout_master_start(['kind' => 'contact', 'id' => 1, 'ip' => '10.0.0.1']);
echo logout_master_check($moved, 0, '10.0.0.1')->status->value, ', ';
$decision = logout_master_check($moved, 0, '10.0.0.2');
echo $decision->status->value, ' ', $decision->reason, "\n";
foreach ([$new, $first] as $token) {
    logout_master_end($token);
}

echo "full\n";
$tokens = [];
for ($id = 100; $id < 116; $id++) {
    $tokens[] = logout_master_start(['kind' => 'guest', 'id' => $id]);
}
thrown(fn () => logout_master_start(['kind' => 'guest', 'id' => 999]));
$stats = logout_master_stats();
echo $stats['live'], ' of ', $stats['capacity'], ', refused ', $stats['refused_full'], "\n";
echo implode(' ', array_unique(array_map(fn ($token) => logout_master_check($token)->status->value, $tokens))), "\n";
logout_master_end($tokens[3]);
echo logout_master_check(logout_master_start(['kind' => 'guest', 'id' => 999]))->status->value, "\n";
?>
--EXPECTF--
terminated, active
LogoutMaster\SubjectException: %s
active
active, terminated ip_change
full
LogoutMaster\StoreException: registry %s: all of its 16 sessions are live; a larger logout_master.max_sessions holds for a new file only (steps: docs/admin-guide.md, "When something is wrong")
16 of 16, refused 1
active
active
