<?php

/**
 * Loads the support classes. The site itself is started by the first test that asks for it; scripts/ring-fpm.sh says
 * by FPM_WORK in which folder.
 */

declare(strict_types=1);

const PROJECT = __DIR__ . '/../..';

spl_autoload_register(static function (string $class): void {
    $file = __DIR__ . "/support/{$class}.php";
    if (is_file($file)) {
        require_once $file;
    }
});
