--TEST--
Another PHP process gives the same answers at once; a killed one loses no session
--INI--
logout_master.registry_path={TMP}/processes.registry
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/helpers.inc';

$token = trim(another_php('echo logout_master_start(["kind" => "staff", "id" => 1]);'));
echo logout_master_check($token)->status->value, "\n";
logout_master_lock($token);
echo another_php('echo logout_master_check("' . $token . '")->status->value, "\n";');
echo another_php('logout_master_policy_set("{\"version\": 1, \"default\": {\"idle_timeout\": 77, \"warning\": 0}}");');
logout_master_resume($token);
var_dump(logout_master_check($token)->endInMs);
$id = logout_master_check($token)->sessionId;
var_dump(trim(another_php("var_dump(logout_master_terminate('$id', 'elsewhere'));")));
echo logout_master_check($token)->reason, "\n";

echo "many at once\n";
$begun = [];
for ($worker = 1; $worker <= 4; $worker++) {
    $begun[] = begin('for ($id = 1; $id <= 200; $id++) {
        $token = logout_master_start(["kind" => "w' . $worker . '", "id" => $id]);
        logout_master_check($token);
        if ($id % 2) { logout_master_end($token); }
    } echo "done\n";');
}
foreach ($begun as $process) {
    echo finish($process);
}
$stats = logout_master_stats();
echo json_encode($stats['by_kind']), ' ', $stats['starts'], "\n";

echo "killed\n";
[$process, $pipe] = begin('echo logout_master_start(["kind" => "killed", "id" => 1]), "\n"; while (true) {
    logout_master_end(logout_master_start(["kind" => "killed", "id" => 2])); }');
$token = trim(fgets($pipe));
pause(100);
proc_terminate($process, 9);
proc_close($process);
echo logout_master_check($token)->status->value, "\n";
echo logout_master_check(logout_master_start(['kind' => 'after', 'id' => 1]))->status->value, "\n";
?>
--EXPECT--
active
locked
int(77000)
string(10) "bool(true)"
elsewhere
many at once
done
done
done
done
{"w1":100,"w2":100,"w3":100,"w4":100} 801
killed
active
active
