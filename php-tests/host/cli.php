<?php

/**
 * Manages a site of the stand-in CRM from the command line:
 *
 *     php -c php.ini cli.php install
 *     php -c php.ini cli.php switch get NAME | switch set NAME VALUE | switch list
 *     php -c php.ini cli.php option get NAME | option set NAME [VALUE]
 *     php -c php.ini cli.php module list | module activate|deactivate|uninstall|upgrade NAME
 *     php -c php.ini cli.php sql 'SELECT ...'       rows as JSON
 *     php -c php.ini cli.php staff add EMAIL PASSWORD [ROLE] [ADMIN]
 *     php -c php.ini cli.php totp EMAIL             the code that the member's authenticator app shows now
 *     php -c php.ini cli.php mail list [TO] | mail clear    mails that went out, as JSON lines
 *     php -c php.ini cli.php cron                   one run of the scheduled work
 *     php -c php.ini cli.php events [AFTER]         the registry's events as JSON lines, when the extension is there
 *     php -c php.ini cli.php watch                  tells each event as it comes, until it is ended
 *
 * Run by root it becomes the site's owner first, so that it makes no file that the workers cannot write; and it takes
 * over the pool's settings from the file pool-settings beside it, so that it works with the workers' registry.
 */

declare(strict_types=1);

require __DIR__ . '/system/bootstrap.php';

Host\Commands::asWorker(__DIR__, $argv);
Host\Kernel::boot(__DIR__);
exit((new Host\Commands(__DIR__))->run(array_slice($argv, 1)));
