--TEST--
Decision: whatever looks at it first, nothing tells one that nobody has read from one that was read
--INI--
logout_master.registry_path={TMP}/decision_unread.registry
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/helpers.inc';

$token = logout_master_start(['kind' => 'staff', 'id' => 7]);
$other = logout_master_start(['kind' => 'staff', 'id' => 8]);
$read = logout_master_check($token);
$facts = get_object_vars($read);
$facts['idleMs'] = $facts['endInMs'] = $facts['warnInMs'] = $facts['absoluteInMs'] = 0;

/** What $look made of a decision that nobody has read, without the parts that time changes. */
function first_look(string $name, callable $look): void
{
    global $token, $facts;
    $seen = $look(logout_master_check($token));
    foreach (['idleMs', 'endInMs', 'warnInMs', 'absoluteInMs'] as $time) {
        isset($seen[$time]) and $seen[$time] = 0;
    }
    echo $name, ': ', $seen === $facts ? 'same' : var_export($seen, true), "\n";
}

first_look('get_object_vars', static fn (object $d): array => get_object_vars($d));
first_look('cast', static fn (object $d): array => (array) $d);
first_look('foreach', static function (object $d): array {
    $all = [];
    foreach ($d as $name => $value) {
        $all[$name] = $value;
    }
    return $all;
});
first_look('reflection', static function (object $d): array {
    $all = [];
    foreach ((new ReflectionObject($d))->getProperties() as $property) {
        $all[$property->getName()] = $property->isInitialized($d) ? $property->getValue($d) : 'not initialised';
    }
    return $all;
});
first_look('by name', static function (object $d): array {
    $all = [];
    foreach (['status', 'reason', 'sessionId', 'rule', 'idleMs', 'warnInMs', 'endInMs', 'endsAs', 'absoluteInMs',
        'extensionsLeft', 'policyVersion'] as $name) {
        $all[$name] = $d->$name;
    }
    return $all;
});
first_look('get_mangled_object_vars', static fn (object $d): array => get_mangled_object_vars($d));
first_look('bound closure', static fn (object $d): array => (fn (): array => get_object_vars($this))->bindTo($d)());

$unread = static fn (): object => logout_master_check($token, null);
var_dump($unread() == logout_master_check($other, null), $unread() === $unread(), $unread() == null);
var_dump(isset($unread()->sessionId), isset($unread()->extensionsLeft), empty($unread()->reason), $unread()->status?->name);
var_dump(strlen($unread()->sessionId ?? ''), property_exists($unread(), 'rule'), isset($unread()->nothing));
var_dump($unread()->allowed(), count((array) json_decode(json_encode($unread()))), count((array) $unread()));
thrown(static function () use ($unread): void {
    $unread()->rule = 'x';
});
thrown(static function () use ($unread): void {
    $decision = $unread();
    unset($decision->rule);
});
thrown(static function () use ($unread): void {
    $decision = $unread();
    $reference = &$decision->rule;
});
thrown(static fn () => new ArrayObject($unread()));
var_dump(substr_count(print_r($unread(), true), '=>'), substr_count(var_export($unread(), true), '=>'));
// One that is dropped unread, one that outlives its session and its policy.
$unread();
$kept = $unread();
logout_master_end($token);
logout_master_policy_set('{"version": 1}');
var_dump($kept->policyVersion, $kept->rule, $kept->status === LogoutMaster\Status::Active);
?>
--EXPECT--
get_object_vars: same
cast: same
foreach: same
reflection: same
by name: same
get_mangled_object_vars: same
bound closure: same
bool(false)
bool(false)
bool(false)
bool(true)
bool(false)
bool(true)
string(6) "Active"
int(16)
bool(true)
bool(false)
bool(true)
int(12)
int(11)
Error: Cannot modify readonly property LogoutMaster\Decision::$rule
Error: Cannot unset readonly property LogoutMaster\Decision::$rule
Error: Cannot modify readonly property LogoutMaster\Decision::$rule
InvalidArgumentException: Overloaded object of type LogoutMaster\Decision is not compatible with ArrayObject
int(13)
int(11)
string(0) ""
string(7) "default"
bool(true)
