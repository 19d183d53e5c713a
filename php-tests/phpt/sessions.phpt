--TEST--
logout_master_sessions(): filters, order, limit and offset, and their errors
--INI--
logout_master.registry_path={TMP}/sessions.registry
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/helpers.inc';

$tokens = [];
foreach ([['staff', 1, '10.0.0.1'], ['staff', 2, '10.0.0.2'], ['contact', 1, '10.0.0.1'], ['contact', 3, null]] as [$kind, $id, $ip]) {
    $tokens["$kind $id"] = logout_master_start(['kind' => $kind, 'id' => $id, 'ip' => $ip]);
    pause(5);
}
logout_master_lock($tokens['staff 2']);
pause(5);
logout_master_check($tokens['staff 1']);

function listed(array $filter = [], int $limit = 100, int $offset = 0): void
{
    echo implode(', ', array_map(
        fn (LogoutMaster\Session $session) => "$session->kind $session->id {$session->status->value}",
        logout_master_sessions($filter, $limit, $offset)
    )), "\n";
}

listed();
listed(['kind' => 'staff']);
listed(['id' => 1]);
listed(['kind' => 'contact', 'id' => 1]);
listed(['ip' => '10.0.0.1']);
listed(['status' => 'locked']);
listed(['status' => LogoutMaster\Status::Active, 'kind' => 'contact']);
listed(['kind' => 'nobody']);
listed(['kind' => null, 'status' => null]);
listed([], 2);
listed([], 2, 2);
listed([], 0);
listed([], 10, 4);
listed(offset: 3);
listed([], 10_000, PHP_INT_MAX);
foreach (logout_master_sessions() as $session) {
    $text = json_encode($session) . serialize(get_object_vars($session)['sessionId']);
    foreach ($tokens as $token) {
        if (str_contains($text, $token) || str_contains($text, substr($token, 8))) {
            echo "a list holds a token\n";
        }
    }
}
thrown(fn () => logout_master_sessions(['name' => 'x']));
thrown(fn () => logout_master_sessions(['status' => 'gone']));
thrown(fn () => logout_master_sessions(['status' => 1]));
thrown(fn () => logout_master_sessions(['id' => '1']));
thrown(fn () => logout_master_sessions(['kind' => '']));
thrown(fn () => logout_master_sessions(['ip' => 'here']));
thrown(fn () => logout_master_sessions([], -1));
thrown(fn () => logout_master_sessions([], 10_001));
thrown(fn () => logout_master_sessions([], 1, -1));
?>
--EXPECT--
staff 1 active, contact 3 active, contact 1 active, staff 2 locked
staff 1 active, staff 2 locked
staff 1 active, contact 1 active
contact 1 active
staff 1 active, contact 1 active
staff 2 locked
contact 3 active, contact 1 active

staff 1 active, contact 3 active, contact 1 active, staff 2 locked
staff 1 active, contact 3 active
contact 1 active, staff 2 locked


staff 2 locked

LogoutMaster\SubjectException: filter: found key 'name', expected one of kind, id, status, ip
LogoutMaster\SubjectException: filter key 'status': found string 'gone', expected a LogoutMaster\Status or one of active, warning, locked, expired, terminated, unknown
LogoutMaster\SubjectException: filter key 'status': found int 1, expected a LogoutMaster\Status or one of active, warning, locked, expired, terminated, unknown
LogoutMaster\SubjectException: filter key 'id': found string '1', expected an int of 1 or more
LogoutMaster\SubjectException: filter key 'kind': found string '', expected a string of 1 to 15 bytes of UTF-8 without control characters
LogoutMaster\SubjectException: filter key 'ip': found string 'here', expected an IPv4 or IPv6 address
LogoutMaster\SubjectException: $limit: found int -1, expected an int from 0 to 10000
LogoutMaster\SubjectException: $limit: found int 10001, expected an int from 0 to 10000
LogoutMaster\SubjectException: $offset: found int -1, expected an int of 0 or more
