<?php

/** Finds the classes of the benchmarks: their own, and the browser of the whole-site tests. */

declare(strict_types=1);

spl_autoload_register(static function (string $class): void {
    $name = str_replace('LogoutMaster\\Bench\\', '', $class);
    foreach ([__DIR__ . '/support', __DIR__ . '/../php-tests/fpm/support'] as $folder) {
        if (is_file("{$folder}/{$name}.php")) {
            require_once "{$folder}/{$name}.php";
            return;
        }
    }
});
