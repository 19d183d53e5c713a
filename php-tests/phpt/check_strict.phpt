--TEST--
Strict mode: nothing is converted
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/helpers.inc';

thrown(fn () => logout_master_check(1));
thrown(fn () => logout_master_check(null));
thrown(fn () => logout_master_check('', '0'));
thrown(fn () => logout_master_hold('', 1.0));
thrown(fn () => logout_master_terminate_user('staff', '1'));
thrown(fn () => logout_master_terminate('0123456789abcdef', null));
thrown(fn () => logout_master_sessions(null));
?>
--EXPECT--
TypeError: logout_master_check(): Argument #1 ($token) must be of type string, int given
TypeError: logout_master_check(): Argument #1 ($token) must be of type string, null given
TypeError: logout_master_check(): Argument #2 ($idleMs) must be of type ?int, string given
TypeError: logout_master_hold(): Argument #2 ($seconds) must be of type int, float given
TypeError: logout_master_terminate_user(): Argument #2 ($id) must be of type int, string given
TypeError: logout_master_terminate(): Argument #2 ($reason) must be of type string, null given
TypeError: logout_master_sessions(): Argument #1 ($filter) must be of type array, null given
