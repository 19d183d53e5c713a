--TEST--
logout_master_start(): a bad subject is refused by key, with what was found and what was expected
--INI--
logout_master.registry_path={TMP}/subject_errors.registry
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/helpers.inc';

$good = ['kind' => 'staff', 'id' => 1];
$bad = [
    [],
    ['kind' => 'staff'],
    ['id' => 1],
    ['kind' => null, 'id' => 1],
    ['kind' => '', 'id' => 1],
    ['kind' => 'sixteen_bytes_xx', 'id' => 1],
    ['kind' => "a\nb", 'id' => 1],
    ['kind' => "\xFF", 'id' => 1],
    ['kind' => 5, 'id' => 1],
    ['kind' => 'staff', 'id' => 0],
    ['kind' => 'staff', 'id' => -3],
    ['kind' => 'staff', 'id' => '1'],
    ['kind' => 'staff', 'id' => 1.5],
    $good + ['role' => 1],
    $good + [7 => 1],
    $good + ["long\0" . str_repeat('k', 60) => 1],
    $good + ["\xFF\n" => 1],
    $good + ['roles' => 4],
    $good + ['roles' => ['a' => 4]],
    $good + ['roles' => ["\xFF" => 4]],
    $good + ['roles' => range(1, 9)],
    $good + ['roles' => [1, '2']],
    $good + ['roles' => [1, -1]],
    $good + ['roles' => [16777216]],
    $good + ['admin' => 1],
    $good + ['admin' => 'yes'],
    $good + ['label' => 5],
    $good + ['label' => ['x']],
    $good + ['ip' => ''],
    $good + ['ip' => '10.0.0.256'],
    $good + ['ip' => '10.0.0.0/8'],
    $good + ['ip' => 16],
    $good + ['agent' => false],
    $good + ['started_at' => '1700000000'],
    $good + ['started_at' => 0],
    $good + ['active_at' => -5],
    $good + ['active_at' => 253402300800],
    $good + ['active_at' => new ArrayObject()],
];
foreach ($bad as $subject) {
    thrown(fn () => logout_master_start($subject));
}
echo "explain takes the same subjects\n";
thrown(fn () => logout_master_policy_explain(['kind' => 'staff', 'id' => 1, 'ip' => 'x']));
echo "and so do changes and filters with their keys\n";
thrown(fn () => logout_master_update_user('staff', 1, ["\xFF" => 1]));
thrown(fn () => logout_master_sessions(["\xFF" => 1]));
var_dump(logout_master_sessions());
?>
--EXPECT--
LogoutMaster\SubjectException: subject key 'id': found no such key, expected an int of 1 or more
LogoutMaster\SubjectException: subject key 'id': found no such key, expected an int of 1 or more
LogoutMaster\SubjectException: subject key 'kind': found no such key, expected a string of 1 to 15 bytes of UTF-8 without control characters
LogoutMaster\SubjectException: subject key 'kind': found null, expected a string of 1 to 15 bytes of UTF-8 without control characters
LogoutMaster\SubjectException: subject key 'kind': found string '', expected a string of 1 to 15 bytes of UTF-8 without control characters
LogoutMaster\SubjectException: subject key 'kind': found string 'sixteen_bytes_xx', expected a string of 1 to 15 bytes of UTF-8 without control characters
LogoutMaster\SubjectException: subject key 'kind': found string 'a b', expected a string of 1 to 15 bytes of UTF-8 without control characters
LogoutMaster\SubjectException: subject key 'kind': found string '�', expected a string of 1 to 15 bytes of UTF-8 without control characters
LogoutMaster\SubjectException: subject key 'kind': found int 5, expected a string of 1 to 15 bytes of UTF-8 without control characters
LogoutMaster\SubjectException: subject key 'id': found int 0, expected an int of 1 or more
LogoutMaster\SubjectException: subject key 'id': found int -3, expected an int of 1 or more
LogoutMaster\SubjectException: subject key 'id': found string '1', expected an int of 1 or more
LogoutMaster\SubjectException: subject key 'id': found float 1.5, expected an int of 1 or more
LogoutMaster\SubjectException: subject: found key 'role', expected one of kind, id, roles, admin, label, ip, agent, started_at, active_at
LogoutMaster\SubjectException: subject: found key '7', expected one of kind, id, roles, admin, label, ip, agent, started_at, active_at
LogoutMaster\SubjectException: subject: found key 'long kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk…', expected one of kind, id, roles, admin, label, ip, agent, started_at, active_at
LogoutMaster\SubjectException: subject: found key '� ', expected one of kind, id, roles, admin, label, ip, agent, started_at, active_at
LogoutMaster\SubjectException: subject key 'roles': found int 4, expected a list of up to 8 ints from 0 to 16777215
LogoutMaster\SubjectException: subject key 'roles': found an array of 1 entry, expected a list of up to 8 ints from 0 to 16777215
LogoutMaster\SubjectException: subject key 'roles': found an array of 1 entry, expected a list of up to 8 ints from 0 to 16777215
LogoutMaster\SubjectException: subject key 'roles': found an array of 9 entries, expected a list of up to 8 ints from 0 to 16777215
LogoutMaster\SubjectException: subject key 'roles': found string '2' in the list, expected a list of up to 8 ints from 0 to 16777215
LogoutMaster\SubjectException: subject key 'roles': found int -1 in the list, expected a list of up to 8 ints from 0 to 16777215
LogoutMaster\SubjectException: subject key 'roles': found int 16777216 in the list, expected a list of up to 8 ints from 0 to 16777215
LogoutMaster\SubjectException: subject key 'admin': found int 1, expected true or false
LogoutMaster\SubjectException: subject key 'admin': found string 'yes', expected true or false
LogoutMaster\SubjectException: subject key 'label': found int 5, expected a string
LogoutMaster\SubjectException: subject key 'label': found an array of 1 entry, expected a string
LogoutMaster\SubjectException: subject key 'ip': found string '', expected an IPv4 or IPv6 address
LogoutMaster\SubjectException: subject key 'ip': found string '10.0.0.256', expected an IPv4 or IPv6 address
LogoutMaster\SubjectException: subject key 'ip': found string '10.0.0.0/8', expected an IPv4 or IPv6 address
LogoutMaster\SubjectException: subject key 'ip': found int 16, expected an IPv4 or IPv6 address
LogoutMaster\SubjectException: subject key 'agent': found false, expected a string
LogoutMaster\SubjectException: subject key 'started_at': found string '1700000000', expected an int from 1 to 253402300799
LogoutMaster\SubjectException: subject key 'started_at': found int 0, expected an int from 1 to 253402300799
LogoutMaster\SubjectException: subject key 'active_at': found int -5, expected an int from 1 to 253402300799
LogoutMaster\SubjectException: subject key 'active_at': found int 253402300800, expected an int from 1 to 253402300799
LogoutMaster\SubjectException: subject key 'active_at': found an object of ArrayObject, expected an int from 1 to 253402300799
explain takes the same subjects
LogoutMaster\SubjectException: subject key 'ip': found string 'x', expected an IPv4 or IPv6 address
and so do changes and filters with their keys
LogoutMaster\SubjectException: changes: found key '�', expected one of roles, admin, label
LogoutMaster\SubjectException: filter: found key '�', expected one of kind, id, status, ip
array(0) {
}
