--TEST--
logout_master_events() and _sweep(): the log, its pages, and the ends that nobody asked about
--INI--
logout_master.registry_path={TMP}/events.registry
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/helpers.inc';

logout_master_policy_set('{"version": 1, "default": {"idle_timeout": 1, "warning": 0}}');
$token = logout_master_start(['kind' => 'staff', 'id' => 5, 'ip' => '192.0.2.7']);
$id = logout_master_check($token)->sessionId;
$before = wall_ms();
var_dump(wait_for(fn () => logout_master_sweep() === 1), logout_master_sweep());
$events = logout_master_events();
foreach ($events as $event) {
    echo "$event->seq $event->type $event->kind $event->id '$event->rule' '$event->reason' '$event->ip' ",
        $event->sessionId === $id ? 'this session' : "'$event->sessionId'", "\n";
}
$end = end($events);
var_dump($end->atMs - $before <= 1100, abs($events[0]->atMs - $before) < 60_000);
echo "pages\n";
$seqs = fn (array $events) => implode(',', array_map(fn ($event) => $event->seq, $events));
echo $seqs(logout_master_events(0, 2)), ' ', $seqs(logout_master_events(2)), ' ', $seqs(logout_master_events(afterSeq: 2, limit: 1)), "\n";
var_dump(logout_master_events(4), logout_master_events(PHP_INT_MAX), logout_master_events(0, 0));
thrown(fn () => logout_master_events(-1));
thrown(fn () => logout_master_events(0, 10_001));
thrown(fn () => logout_master_events(0, -1));
?>
--EXPECTF--
bool(true)
int(0)
1 registry  0 '' 'created' '' ''
2 policy  0 '%S' '%S' '' ''
3 start staff 5 'default' '' '192.0.2.7' this session
4 expire staff 5 'default' 'idle' '192.0.2.7' this session
bool(true)
bool(true)
pages
1,2 3,4 3
array(0) {
}
array(0) {
}
array(0) {
}
LogoutMaster\SubjectException: $afterSeq: found int -1, expected an int of 0 or more
LogoutMaster\SubjectException: $limit: found int 10001, expected an int from 0 to 10000
LogoutMaster\SubjectException: $limit: found int -1, expected an int from 0 to 10000
