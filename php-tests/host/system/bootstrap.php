<?php

/**
 * Finds classes and loads the global functions. Starts nothing: index.php and cli.php say what runs.
 *
 * Classes of namespace Host live in system/, one a file. The global classes that modules extend (CI_Controller,
 * AdminController, App_module_migration and so on) live in application/core/ under their own names.
 */

declare(strict_types=1);

spl_autoload_register(static function (string $class): void {
    $file = str_starts_with($class, 'Host\\')
        ? __DIR__ . '/' . str_replace('\\', '/', substr($class, 5)) . '.php'
        : dirname(__DIR__) . '/application/core/' . $class . '.php';
    if (is_file($file)) {
        require $file;
    }
});

foreach (glob(dirname(__DIR__) . '/application/helpers/*_helper.php') as $helper) {
    require $helper;
}
