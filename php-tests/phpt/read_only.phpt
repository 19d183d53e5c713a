--TEST--
Decision, Session and Event cannot be changed, made, cloned or forged
--INI--
logout_master.registry_path={TMP}/read_only.registry
--FILE--
<?php

require __DIR__ . '/helpers.inc';

$token = logout_master_start(['kind' => 'staff', 'id' => 7]);
$objects = [
    [logout_master_check($token), 'rule'],
    [logout_master_sessions()[0], 'label'],
    [logout_master_events()[0], 'type'],
];
foreach ($objects as [$object, $name]) {
    $before = get_object_vars($object);
    $class = get_class($object);
    thrown(function () use ($object, $name) {
        $object->$name = 'x';
    });
    thrown(function () use ($object) {
        $object->invented = 'x';
    });
    thrown(function () use ($object, $name) {
        unset($object->$name);
    });
    thrown(function () use ($object, $name) {
        $reference = &$object->$name;
        $reference = 'x';
    });
    thrown(fn () => (new ReflectionProperty($object, $name))->setValue($object, 'x'));
    thrown(fn () => clone $object);
    thrown(fn () => new $class());
    thrown(fn () => (new ReflectionClass($class))->newInstanceWithoutConstructor());
    thrown(fn () => (new ReflectionClass($class))->newInstance());
    thrown(fn () => serialize($object));
    thrown(fn () => unserialize('O:' . strlen($class) . ":\"$class\":0:{}"));
    var_dump((new ReflectionClass($class))->isFinal(), get_object_vars($object) === $before);
}
?>
--EXPECTF--
Error: Cannot modify %Sreadonly property LogoutMaster\Decision::$rule%S
Error: Cannot create dynamic property LogoutMaster\Decision::$invented
Error: Cannot unset %Sreadonly property LogoutMaster\Decision::$rule%S
Error: Cannot modify %Sreadonly property LogoutMaster\Decision::$rule%S
Error: Cannot modify %Sreadonly property LogoutMaster\Decision::$rule%S
Error: Trying to clone an uncloneable object of class LogoutMaster\Decision
Error: Instantiation of class LogoutMaster\Decision is not allowed
ReflectionException: Class LogoutMaster\Decision is an internal class marked as final that cannot be instantiated without invoking its constructor
Error: Instantiation of class LogoutMaster\Decision is not allowed
Exception: Serialization of 'LogoutMaster\Decision' is not allowed
Exception: Unserialization of 'LogoutMaster\Decision' is not allowed
bool(true)
bool(true)
Error: Cannot modify %Sreadonly property LogoutMaster\Session::$label%S
Error: Cannot create dynamic property LogoutMaster\Session::$invented
Error: Cannot unset %Sreadonly property LogoutMaster\Session::$label%S
Error: Cannot modify %Sreadonly property LogoutMaster\Session::$label%S
Error: Cannot modify %Sreadonly property LogoutMaster\Session::$label%S
Error: Trying to clone an uncloneable object of class LogoutMaster\Session
Error: Instantiation of class LogoutMaster\Session is not allowed
ReflectionException: Class LogoutMaster\Session is an internal class marked as final that cannot be instantiated without invoking its constructor
Error: Instantiation of class LogoutMaster\Session is not allowed
Exception: Serialization of 'LogoutMaster\Session' is not allowed
Exception: Unserialization of 'LogoutMaster\Session' is not allowed
bool(true)
bool(true)
Error: Cannot modify %Sreadonly property LogoutMaster\Event::$type%S
Error: Cannot create dynamic property LogoutMaster\Event::$invented
Error: Cannot unset %Sreadonly property LogoutMaster\Event::$type%S
Error: Cannot modify %Sreadonly property LogoutMaster\Event::$type%S
Error: Cannot modify %Sreadonly property LogoutMaster\Event::$type%S
Error: Trying to clone an uncloneable object of class LogoutMaster\Event
Error: Instantiation of class LogoutMaster\Event is not allowed
ReflectionException: Class LogoutMaster\Event is an internal class marked as final that cannot be instantiated without invoking its constructor
Error: Instantiation of class LogoutMaster\Event is not allowed
Exception: Serialization of 'LogoutMaster\Event' is not allowed
Exception: Unserialization of 'LogoutMaster\Event' is not allowed
bool(true)
bool(true)
