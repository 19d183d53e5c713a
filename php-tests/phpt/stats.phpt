--TEST--
logout_master_stats() and _metrics(): the same figures as array and as OpenMetrics text
--INI--
logout_master.registry_path={TMP}/stats.registry
logout_master.max_sessions=32
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/helpers.inc';

$staff = logout_master_start(['kind' => 'staff', 'id' => 1]);
logout_master_start(['kind' => 'staff', 'id' => 2]);
$contact = logout_master_start(['kind' => 'contact', 'id' => 1]);
logout_master_lock($contact);
logout_master_end(logout_master_start(['kind' => 'contact', 'id' => 2]));
logout_master_extend($staff);
for ($times = 0; $times < 5; $times++) {
    logout_master_check($staff);
}
pause(1000);
pause(100);
logout_master_check($staff);
$stats = logout_master_stats();
foreach ($stats as $name => $value) {
    echo $name, ' ', is_array($value) ? json_encode($value) : gettype($value), "\n";
}
var_dump($stats['store'], $stats['path'] === ini_get('logout_master.registry_path'), substr($staff, 0, 8) === $stats['epoch']);
echo "$stats[capacity] = $stats[live] + $stats[ended] + $stats[free], checks $stats[checks], starts $stats[starts], ",
    "extensions $stats[extensions]\n";
var_dump(count($stats['pauses']['staff']) === count($stats['buckets_ms']) + 1);

// Every line of the text is a description, a sample with a value, or the end; every family is described before use.
$text = logout_master_metrics();
$family = null;
$lines = explode("\n", $text);
foreach (array_slice($lines, 0, -2) as $line) {
    if (preg_match('/^# (TYPE|HELP|UNIT) (logout_master_[a-z_]+) \S/', $line, $parts)) {
        $family = $parts[2];
    } elseif (!preg_match('/^(logout_master_[a-z_]+)(\{[a-z_]+="[^"]*"(,[a-z_]+="[^"]*")*\})? \d+$/', $line, $parts)
        || !str_starts_with($parts[1], $family)) {
        echo "no OpenMetrics: $line\n";
    }
}
var_dump(array_slice($lines, -2) === ['# EOF', '']);
foreach (['sessions{kind="staff"} 2', 'sessions_by_status{status="locked"} 1', 'starts_total 4', 'slots{use="live"} 3',
    'pause_seconds_bucket{kind="staff",le="15.0"} 1', 'pause_seconds_bucket{kind="staff",le="+Inf"} 1'] as $sample) {
    echo $sample, ': ', str_contains($text, "\nlogout_master_$sample\n") ? 'there' : 'missing', "\n";
}
?>
--EXPECT--
store string
path string
epoch string
capacity integer
live integer
ended integer
free integer
claimed integer
by_kind {"contact":1,"staff":2}
by_status {"active":2,"warning":0,"locked":1,"expired":0,"terminated":0}
ends_by_reason {"logout":1}
checks integer
starts integer
extensions integer
refused_full integer
events integer
events_lost integer
store_errors integer
policy_version string
policy_revision integer
buckets_ms [15000,30000,60000,120000,240000,480000,960000,1920000,3840000,7680000,15360000,30720000]
pauses {"staff":[1,0,0,0,0,0,0,0,0,0,0,0,0]}
role_pauses []
string(3) "shm"
bool(true)
bool(true)
32 = 3 + 0 + 29, checks 6, starts 4, extensions 1
bool(true)
bool(true)
sessions{kind="staff"} 2: there
sessions_by_status{status="locked"} 1: there
starts_total 4: there
slots{use="live"} 3: there
pause_seconds_bucket{kind="staff",le="15.0"} 1: there
pause_seconds_bucket{kind="staff",le="+Inf"} 1: there
