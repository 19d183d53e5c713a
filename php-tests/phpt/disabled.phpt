--TEST--
logout_master.enabled=0: everything answers something neutral and no registry is opened
--INI--
logout_master.enabled=0
logout_master.on_failure=closed
logout_master.registry_path={TMP}/disabled.registry
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/helpers.inc';

$subject = ['kind' => 'staff', 'id' => 1];
$token = logout_master_start($subject);
var_dump(preg_match('/^[0-9a-f]{40}$/D', $token), $token !== logout_master_start($subject));
foreach (
    [
        logout_master_check($token), logout_master_check('x', null), logout_master_extend('x'), logout_master_lock($token),
        logout_master_resume($token), logout_master_hold($token, 9),
    ] as $decision
) {
    echo $decision->status->value, ' ', $decision->reason, ' ', var_export($decision->allowed(), true), ' ',
        $decision->endInMs === PHP_INT_MAX ? 'for ever' : 'limited', ' ', json_encode($decision->absoluteInMs), "\n";
}
var_dump(logout_master_end($token), logout_master_terminate('0123456789abcdef'));
var_dump(logout_master_terminate_user('staff', 1), logout_master_update_user('staff', 1, ['admin' => true]));
var_dump(logout_master_sessions(), logout_master_events(), logout_master_sweep());
var_dump(logout_master_policy_get(), logout_master_policy_set('{"version": 1}'));
var_dump(logout_master_policy_explain($subject)['idle_timeout']);
var_dump(logout_master_stats()['store'], logout_master_stats()['live'], str_ends_with(logout_master_metrics(), "# EOF\n"));
echo "mistakes are still told\n";
thrown(fn () => logout_master_start([]));
thrown(fn () => logout_master_policy_set('{"version": 2}'));
var_dump(file_exists(ini_get('logout_master.registry_path')));
?>
--EXPECTF--
int(1)
bool(true)
active disabled true for ever null
active disabled true for ever null
active disabled true for ever null
active disabled true for ever null
active disabled true for ever null
active disabled true for ever null
bool(false)
bool(false)
int(0)
int(0)
array(0) {
}
array(0) {
}
int(0)
NULL
string(0) ""
array(4) {
  ["value"]=>
  int(900)
  ["rule"]=>
  string(7) "default"
  ["lost"]=>
  array(0) {
  }
  ["capped_from"]=>
  NULL
}
string(8) "disabled"
int(0)
bool(true)
mistakes are still told
LogoutMaster\SubjectException: subject key 'id': found no such key, expected an int of 1 or more
LogoutMaster\PolicyException: policy /version: found integer `2`, expected %s
bool(false)
