--TEST--
logout_master_terminate(), _terminate_user() and _update_user()
--INI--
logout_master.registry_path={TMP}/terminate.registry
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/helpers.inc';

function begun(int $id, string $kind = 'staff'): string
{
    return logout_master_start(['kind' => $kind, 'id' => $id]);
}

function told(string $token): void
{
    $decision = logout_master_check($token);
    echo $decision->status->value, ' ', $decision->reason, "\n";
}

$token = begun(1);
$id = logout_master_check($token)->sessionId;
var_dump(logout_master_terminate($id, 'lost laptop', 'Ada'), logout_master_terminate($id));
told($token);
var_dump(logout_master_terminate('0123456789abcdef'));

echo "all of a user's sessions but one\n";
$tokens = [begun(2), begun(2), begun(2), begun(3), begun(2, 'contact')];
$mine = logout_master_check($tokens[1])->sessionId;
var_dump(logout_master_terminate_user('staff', 2, exceptSessionId: $mine, by: 'Ada'));
array_map('told', $tokens);
var_dump(logout_master_terminate_user('staff', 2, 'password changed'), logout_master_terminate_user('staff', 99));
told($tokens[1]);

echo "roles change in all sessions at once\n";
logout_master_policy_set('{"version": 1, "rules": [{"name": "four", "match": {"roles": [4]}, "set": {"idle_timeout": 60, "warning": 0}}]}');
$both = [begun(5), begun(5)];
echo logout_master_check($both[0])->rule, "\n";
var_dump(logout_master_update_user('staff', 5, ['roles' => [4], 'admin' => true, 'label' => 'Eve']));
echo logout_master_check($both[0])->rule, ' ', logout_master_check($both[1])->endInMs, "\n";
$session = logout_master_sessions(['id' => 5])[0];
var_dump($session->roles, $session->admin, $session->label);
var_dump(logout_master_update_user('staff', 5, ['admin' => false]), logout_master_update_user('staff', 98, []));
$session = logout_master_sessions(['id' => 5])[0];
var_dump($session->roles === [4], $session->admin, $session->label);

echo "errors\n";
thrown(fn () => logout_master_terminate($id, ''));
thrown(fn () => logout_master_terminate($id, str_repeat('r', 32)));
thrown(fn () => logout_master_terminate($id, "two\nlines"));
thrown(fn () => logout_master_terminate_user('', 1));
thrown(fn () => logout_master_terminate_user('staff', 0));
thrown(fn () => logout_master_terminate_user('staff', 1, 'x', '', 'me'));
thrown(fn () => logout_master_update_user('staff', 1, ['id' => 2]));
thrown(fn () => logout_master_update_user('staff', 1, ['roles' => 'all']));
thrown(fn () => logout_master_update_user('staff', -1, []));

echo "the log has who and why\n";
foreach (logout_master_events() as $event) {
    if ($event->type === 'terminate') {
        echo "$event->kind $event->id: $event->reason, '$event->by'\n";
    }
}
?>
--EXPECT--
bool(true)
bool(false)
terminated lost laptop
bool(false)
all of a user's sessions but one
int(2)
terminated admin
active 
terminated admin
active 
active 
int(1)
int(0)
terminated password changed
roles change in all sessions at once
default
int(2)
four 60000
array(1) {
  [0]=>
  int(4)
}
bool(true)
string(3) "Eve"
int(2)
int(0)
bool(true)
bool(false)
string(3) "Eve"
errors
LogoutMaster\SubjectException: $reason: found string '', expected 1 to 31 bytes of UTF-8 without control characters
LogoutMaster\SubjectException: $reason: found string 'rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr', expected 1 to 31 bytes of UTF-8 without control characters
LogoutMaster\SubjectException: $reason: found string 'two lines', expected 1 to 31 bytes of UTF-8 without control characters
LogoutMaster\SubjectException: $kind: found string '', expected a string of 1 to 15 bytes of UTF-8 without control characters
LogoutMaster\SubjectException: $id: found int 0, expected an int of 1 or more
LogoutMaster\SubjectException: $exceptSessionId: found string 'me', expected null or 16 lower-case hex digits
LogoutMaster\SubjectException: changes: found key 'id', expected one of roles, admin, label
LogoutMaster\SubjectException: changes key 'roles': found string 'all', expected a list of up to 8 ints from 0 to 16777215
LogoutMaster\SubjectException: $id: found int -1, expected an int of 1 or more
the log has who and why
staff 1: lost laptop, 'Ada'
staff 2: admin, 'Ada'
staff 2: admin, 'Ada'
staff 2: password changed, ''
