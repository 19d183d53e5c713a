<?php

/** What people use instead, in one PHP process too, at random over as many keys: 50,000. */

declare(strict_types=1);

use LogoutMaster\Bench\{Row, Work};

[, , $redisSocket, $databaseSocket] = $argv;
$ids = range(1, 50_000);
$keys = Work::drawn(array_map(static fn (int $id): string => "session:{$id}", $ids), 4);
[$place, $count] = [0, count($keys)];
$numbers = Work::drawn(array_map(strval(...), $ids));
foreach ($ids as $id) {
    apcu_store("session:{$id}", time());
}
$_SESSION = [];
$file = tempnam(dirname((string) ini_get('logout_master.registry_path')), 'stamp');

$redis = new Redis();
$redis->connect($redisSocket);
foreach ($ids as $id) {
    $redis->setex("session:{$id}", 900, '1');
}
$database = new mysqli(null, 'root', '', 'host', 0, $databaseSocket);
$database->query('CREATE TABLE bench (id INT PRIMARY KEY, active_at BIGINT NOT NULL) ENGINE = InnoDB');
foreach (array_chunk($ids, 1000) as $some) {
    $database->query('INSERT INTO bench VALUES (' . implode(',0),(', $some) . ',0)');
}
$at = 0;
$id = 0;
$update = $database->prepare('UPDATE bench SET active_at = ? WHERE id = ?');
$update->bind_param('ii', $at, $id);

return [
    new Row('session', 'a stamp in the `$_SESSION` array', static function (int $calls): void {
        for ($i = 0; $i < $calls; $i++) {
            $_SESSION['idle'] = time() - ($_SESSION['at'] ?? 0);
            $_SESSION['at'] = time();
        }
    }),
    new Row('apcu', 'APCu, fetch and store', static function (int $calls) use ($keys, $count, &$place): void {
        for ($i = 0, $at = $place; $i < $calls; $i++) {
            apcu_fetch($keys[$at]);
            apcu_store($keys[$at], 1);
            $at = $at + 1 === $count ? 0 : $at + 1;
        }
        $place = $at;
    }),
    new Row('file', 'a file, its mtime and a touch', static function (int $calls) use ($file): void {
        for ($i = 0; $i < $calls; $i++) {
            clearstatcache(true, $file);
            filemtime($file);
            touch($file);
        }
    }),
    new Row('redis', 'Redis over a Unix socket, GETEX', Work::along($keys, static function (string $key) use ($redis): void {
        $redis->rawCommand('GETEX', $key, 'EX', '900');
    })),
    new Row(
        'mariadb',
        'MariaDB over a Unix socket, a prepared UPDATE by primary key, nothing flushed to disk',
        Work::along($numbers, static function (string $number) use ($update, &$at, &$id): void {
            $at = hrtime(true);
            $id = (int) $number;
            $update->execute();
        })
    ),
];
