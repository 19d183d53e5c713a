--TEST--
logout_master_start(): the subject comes back in the list, cut and cleaned
--INI--
logout_master.registry_path={TMP}/subject.registry
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/helpers.inc';

$roles = [0, 16777215, 3, 4, 5, 6, 7, 8];
logout_master_start([
    'kind' => 'fifteen_bytes_x', 'id' => PHP_INT_MAX, 'roles' => $roles, 'admin' => true,
    'label' => str_repeat('é', 40), 'ip' => '2001:DB8:0::1', 'agent' => "Browser\n1.0 \xFF" . str_repeat('x', 200),
]);
$session = logout_master_sessions()[0];
var_dump($session->kind, $session->id === PHP_INT_MAX, $session->roles === $roles, $session->admin);
var_dump($session->label === str_repeat('é', 31), $session->ip, strlen($session->agent), substr($session->agent, 0, 15));
var_dump(abs($session->startedAt - wall_ms()) < 60_000, $session->activeAt === $session->startedAt);
var_dump(json_encode($session) !== false, $session->status, $session->extensions, preg_match('/^[0-9a-f]{16}$/D', $session->sessionId));

// Null is as good as no key.
logout_master_start(['kind' => 'staff', 'id' => 1, 'roles' => null, 'admin' => null, 'label' => null, 'ip' => null,
    'agent' => null, 'started_at' => null, 'active_at' => null]);
$session = logout_master_sessions(['kind' => 'staff'])[0];
var_dump($session->roles, $session->admin, $session->label, $session->ip, $session->agent);
?>
--EXPECT--
string(15) "fifteen_bytes_x"
bool(true)
bool(true)
bool(true)
bool(true)
string(11) "2001:db8::1"
int(127)
string(15) "Browser 1.0 �"
bool(true)
bool(true)
bool(true)
enum(LogoutMaster\Status::Active)
int(0)
int(1)
array(0) {
}
bool(false)
string(0) ""
string(0) ""
string(0) ""
