--TEST--
logout_master_stats(): pauses of staff by each of their roles
--INI--
logout_master.registry_path={TMP}/role_pauses.registry
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/helpers.inc';

// Sessions that another registry knew, whose persons were last there some time ago: the next act ends a pause.
$paused = static function (string $kind, int $id, array $roles, int $seconds): string {
    $times = ['started_at' => time() - 800, 'active_at' => time() - $seconds];
    return logout_master_start(['kind' => $kind, 'id' => $id, 'roles' => $roles, ...$times]);
};
$show = static function (): void {
    echo json_encode(logout_master_stats()['role_pauses'], JSON_FORCE_OBJECT), "\n";
};

$show();
logout_master_check($paused('staff', 1, [4, 2, 4], 100));
logout_master_check($paused('staff', 2, [0, 16777215], 700));
// No act, no pause; a contact; nobody with a role.
logout_master_check($paused('staff', 3, [2], 100), null);
logout_master_check($paused('contact', 1, [2], 100));
logout_master_check($paused('staff', 4, [], 100));
$show();
// The roles that a session has now, and the counts that any process reads.
$token = $paused('staff', 5, [2], 100);
logout_master_update_user('staff', 5, ['roles' => [3]]);
logout_master_check($token);
echo another_php('echo json_encode(array_map(array_sum(...), logout_master_stats()["role_pauses"]));'), "\n";
$stats = logout_master_stats();
echo json_encode(array_map(array_is_list(...), $stats['role_pauses'])), ' ', count($stats['role_pauses'][3]), "\n";
// Beyond 63 roles there are no more rows.
for ($role = 100; $role < 170; $role++) {
    logout_master_check($paused('staff', 6, [$role], 100));
}
$roles = array_keys(logout_master_stats()['role_pauses']);
$sorted = $roles;
sort($sorted);
echo count($roles), ' roles, the last ', end($roles), ', in order: ', json_encode($roles === $sorted), "\n";
?>
--EXPECT--
{}
{"0":{"0":0,"1":0,"2":0,"3":0,"4":0,"5":0,"6":1,"7":0,"8":0,"9":0,"10":0,"11":0,"12":0},"2":{"0":0,"1":0,"2":0,"3":1,"4":0,"5":0,"6":0,"7":0,"8":0,"9":0,"10":0,"11":0,"12":0},"4":{"0":0,"1":0,"2":0,"3":1,"4":0,"5":0,"6":0,"7":0,"8":0,"9":0,"10":0,"11":0,"12":0},"16777215":{"0":0,"1":0,"2":0,"3":0,"4":0,"5":0,"6":1,"7":0,"8":0,"9":0,"10":0,"11":0,"12":0}}
{"0":1,"2":1,"3":1,"4":1,"16777215":1}
{"0":true,"2":true,"3":true,"4":true,"16777215":true} 13
63 roles, the last 16777215, in order: true
