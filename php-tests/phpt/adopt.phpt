--TEST--
logout_master_start() with started_at and active_at: what another registry knew goes on, unless it is over
--INI--
logout_master.registry_path={TMP}/adopt.registry
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/helpers.inc';

$subject = ['kind' => 'staff', 'id' => 1];
$now = time();
$token = logout_master_start($subject + ['started_at' => $now - 1000, 'active_at' => $now - 600]);
$decision = logout_master_check($token, null);
var_dump($decision->status->value, abs($decision->idleMs - 600_000) < 60_000, $decision->endInMs < 300_001);
var_dump(abs($decision->absoluteInMs - (43_200_000 - 1_000_000)) < 60_000);
var_dump(abs(logout_master_sessions()[0]->startedAt - ($now - 1000) * 1000) < 60_000);

echo "refused\n";
thrown(fn () => logout_master_start($subject + ['started_at' => $now - 2000, 'active_at' => $now - 1000]));
thrown(fn () => logout_master_start($subject + ['started_at' => $now - 50_000, 'active_at' => $now]));
logout_master_terminate_user('staff', 2);
thrown(fn () => logout_master_start(['kind' => 'staff', 'id' => 2, 'started_at' => $now - 10, 'active_at' => $now - 10]));
var_dump(strlen(logout_master_start(['kind' => 'staff', 'id' => 2])));
?>
--EXPECTF--
string(6) "active"
bool(true)
bool(true)
bool(true)
bool(true)
refused
LogoutMaster\SubjectException: %s
LogoutMaster\SubjectException: %s
LogoutMaster\SubjectException: %s
int(40)
