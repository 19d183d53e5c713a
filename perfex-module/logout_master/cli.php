<?php

/**
 * The command line of Logout Master, for whoever has a shell on the CRM's machine:
 *
 *     php modules/logout_master/cli.php help
 *
 * It starts the CRM by its own index.php, which takes commands as parts of an address: so it gives it the address of the
 * module's controller and keeps the words for that. Holds no rule. On the web there is no such page.
 */

declare(strict_types=1);

if (PHP_SAPI !== 'cli') {
    http_response_code(404);
    exit;
}

define('LOGOUT_MASTER_ARGUMENTS', array_slice($argv, 1));

// A CRM that breaks off ends with a status of its own, which must not be taken for an answer.
register_shutdown_function(static function (): void {
    if (!defined('LOGOUT_MASTER_ANSWERED')) {
        fwrite(STDERR, "logout_master: the CRM ended before there was an answer; what it says of that stands above or in its log\n");
        exit(2);
    }
});

// Where the module's folder is a link, its own place says nothing of the CRM's, but what was typed may.
$logout_master_typed = str_starts_with($argv[0], '/') ? $argv[0] : getcwd() . "/{$argv[0]}";
foreach ([(string) getenv('CRM_ROOT'), dirname(__DIR__, 2), dirname($logout_master_typed, 3)] as $logout_master_root) {
    if ($logout_master_root !== '' && is_file("{$logout_master_root}/index.php") && is_dir("{$logout_master_root}/application")) {
        chdir($logout_master_root);
        $_SERVER['argv'] = ['index.php', 'logout_master/console'];
        $_SERVER['argc'] = 2;
        require "{$logout_master_root}/index.php";
        exit(2);
    }
}

define('LOGOUT_MASTER_ANSWERED', true);
fwrite(STDERR, 'logout_master: ' . dirname(__DIR__, 2) . ": found no index.php beside a folder application, expected those of the CRM\n"
    . "  name its folder: CRM_ROOT=/path/to/the/crm php {$argv[0]} …\n");
exit(2);
