--TEST--
logout_master_check(): arguments as PHP's own functions take them
--INI--
logout_master.registry_path={TMP}/check_arguments.registry
--FILE--
<?php

require __DIR__ . '/helpers.inc';

$token = logout_master_start(['kind' => 'staff', 'id' => 7, 'ip' => '192.0.2.1']);
thrown(fn () => logout_master_check());
thrown(fn () => logout_master_check($token, 0, null, 1));
thrown(fn () => logout_master_check([]));
thrown(fn () => logout_master_check($token, 'soon'));
thrown(fn () => logout_master_check($token, 0, []));
thrown(fn () => logout_master_check($token, -1));
thrown(fn () => logout_master_check(tocken: $token));
thrown(fn () => logout_master_hold($token));
thrown(fn () => logout_master_hold($token, -1));
thrown(fn () => logout_master_hold($token, 67108864));
echo "weak mode converts\n";
var_dump(logout_master_check($token, '250')->idleMs >= 0, logout_master_check(12)->reason);
var_dump(@logout_master_check(null)->reason);
$speaking = new class ($token) {
    public function __construct(private string $token)
    {
    }

    public function __toString(): string
    {
        return $this->token;
    }
};
var_dump(logout_master_check($speaking)->status->value);
echo "named and left out\n";
var_dump(logout_master_check(ip: '192.0.2.2', token: $token)->allowed(), logout_master_sessions()[0]->ip);
var_dump(logout_master_check(idleMs: PHP_INT_MAX, token: $token)->allowed());
echo "an address that is none is unknown\n";
foreach (['', 'nonsense', '192.0.2.1, 10.0.0.1', "\0", '999.1.1.1'] as $ip) {
    logout_master_check($token, 0, $ip);
}
var_dump(logout_master_sessions()[0]->ip);
var_dump(logout_master_check($token, null, '2001:db8::1')->allowed(), logout_master_sessions()[0]->ip);
echo "a background request does not move the clock, an act does\n";
pause(30);
var_dump(logout_master_check($token, null)->idleMs >= 30);
$idle = logout_master_check($token, 20)->idleMs;
var_dump($idle >= 20, logout_master_check($token, 10_000)->idleMs >= $idle);
var_dump(logout_master_check($token)->idleMs);
?>
--EXPECT--
ArgumentCountError: logout_master_check() expects at least 1 argument, 0 given
ArgumentCountError: logout_master_check() expects at most 3 arguments, 4 given
TypeError: logout_master_check(): Argument #1 ($token) must be of type string, array given
TypeError: logout_master_check(): Argument #2 ($idleMs) must be of type ?int, string given
TypeError: logout_master_check(): Argument #3 ($ip) must be of type ?string, array given
LogoutMaster\SubjectException: $idleMs: found int -1, expected an int of 0 or more
Error: Unknown named parameter $tocken
ArgumentCountError: logout_master_hold() expects exactly 2 arguments, 1 given
LogoutMaster\SubjectException: $seconds: found int -1, expected an int from 0 to 67108863
LogoutMaster\SubjectException: $seconds: found int 67108864, expected an int from 0 to 67108863
weak mode converts
bool(true)
string(9) "malformed"
string(9) "malformed"
string(6) "active"
named and left out
bool(true)
string(9) "192.0.2.2"
bool(true)
an address that is none is unknown
string(9) "192.0.2.2"
bool(true)
string(11) "2001:db8::1"
a background request does not move the clock, an act does
bool(true)
bool(true)
bool(true)
int(0)
