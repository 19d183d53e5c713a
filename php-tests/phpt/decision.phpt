--TEST--
Decision: real typed properties, and the same facts as JSON
--INI--
logout_master.registry_path={TMP}/decision.registry
--FILE--
<?php

declare(strict_types=1);

$token = logout_master_start(['kind' => 'staff', 'id' => 7]);
var_dump(preg_match('/^[0-9a-f]{40}$/D', $token));
$decision = logout_master_check($token);
var_dump($decision);
var_dump(isset($decision->status), isset($decision->absoluteInMs), isset($decision->nothing), empty($decision->reason));
var_dump(array_keys(get_object_vars($decision)) === array_keys((array) $decision), $decision->allowed());
var_dump($decision instanceof JsonSerializable, (array) $decision == get_object_vars($decision));
echo json_encode($decision, JSON_PRETTY_PRINT), "\n";
var_dump($decision->jsonSerialize() === json_decode(json_encode($decision), true));
var_dump($decision->status === LogoutMaster\Status::Active, LogoutMaster\Status::from('locked')->name);
?>
--EXPECTREGEX--
int\(1\)
object\(LogoutMaster\\Decision\)#\d+ \(11\) \{
  \["status"\]=>
  enum\(LogoutMaster\\Status::Active\)
  \["reason"\]=>
  string\(0\) ""
  \["sessionId"\]=>
  string\(16\) "[0-9a-f]{16}"
  \["rule"\]=>
  string\(7\) "default"
  \["idleMs"\]=>
  int\(0\)
  \["warnInMs"\]=>
  int\(780000\)
  \["endInMs"\]=>
  int\(900000\)
  \["endsAs"\]=>
  string\(6\) "logout"
  \["absoluteInMs"\]=>
  int\(\d{8}\)
  \["extensionsLeft"\]=>
  NULL
  \["policyVersion"\]=>
  string\(0\) ""
\}
bool\(true\)
bool\(true\)
bool\(false\)
bool\(true\)
bool\(true\)
bool\(true\)
bool\(true\)
bool\(true\)
\{
    "status": "active",
    "reason": "",
    "session_id": "[0-9a-f]{16}",
    "rule": "default",
    "idle_ms": 0,
    "warn_in_ms": 780000,
    "end_in_ms": 900000,
    "ends_as": "logout",
    "absolute_in_ms": \d{8},
    "extensions_left": null,
    "policy_version": "",
    "allowed": true
\}
bool\(true\)
bool\(true\)
string\(6\) "Locked"
