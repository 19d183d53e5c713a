--TEST--
No token string makes any function throw
--INI--
logout_master.registry_path={TMP}/token_garbage.registry
--FILE--
<?php

declare(strict_types=1);

$token = logout_master_start(['kind' => 'staff', 'id' => 7]);
$epoch = substr($token, 0, 8);
$other_epoch = ($epoch[0] === 'f' ? '0' : 'f') . substr($token, 1);
$cases = [
    'empty' => '',
    '39 digits' => substr($token, 1),
    '41 digits' => $token . '0',
    'no hex' => substr($token, 0, 39) . 'g',
    'upper case' => $epoch . strtoupper(substr($token, 8, 31)) . 'F',
    'NUL bytes' => str_repeat("\0", 40),
    'no UTF-8' => str_repeat("\xFF", 40),
    'a megabyte' => str_repeat('a', 1 << 20),
    'SQL' => "' OR 1=1 -- ",
    'foreign' => $other_epoch,
    'ended' => $epoch . str_repeat('0', 32),
];
foreach ($cases as $name => $text) {
    $decisions = [
        logout_master_check($text), logout_master_check($text, null, 'x'), logout_master_extend($text),
        logout_master_lock($text), logout_master_resume($text), logout_master_hold($text, 5),
    ];
    $answers = array_unique(array_map(
        fn ($decision) => "{$decision->status->value} {$decision->reason}"
            . ($decision->allowed() || $decision->sessionId !== '' || $decision->endInMs !== 0 ? ' and allowed?' : ''),
        $decisions
    ));
    echo $name, ': ', implode(', ', $answers), ', ', var_export(logout_master_end($text), true), "\n";
}
foreach (['', 'x', strtoupper('abcdef0123456789'), str_repeat('0', 17), str_repeat("\0", 16), "\xFF"] as $id) {
    var_dump(logout_master_terminate($id));
}
var_dump(logout_master_check($token)->allowed());
?>
--EXPECT--
empty: unknown malformed, false
39 digits: unknown malformed, false
41 digits: unknown malformed, false
no hex: unknown malformed, false
upper case: unknown malformed, false
NUL bytes: unknown malformed, false
no UTF-8: unknown malformed, false
a megabyte: unknown malformed, false
SQL: unknown malformed, false
foreign: unknown foreign, false
ended: unknown ended, false
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(true)
