<?php

/**
 * All that the module answers at, read from its controllers' public methods, and the names of all fields that it reads
 * or its pages send: what is added to the module is in here by itself.
 */

declare(strict_types=1);

final class ModuleCalls
{
    private const MODULE = PROJECT . '/perfex-module/logout_master';

    /** How the module's code reads a field and its views name one. */
    private const NAME = '/(?:->(?:post|get)\(\'|\bname="|\$(?:posted|fields|given)\[\')(\w+)/';

    /** What the host's own area does, or asks of a controller, under these names. */
    private const HOSTS = ['__construct', 'validateContact'];

    /** @return array<string, class-string> path => the base of its controller */
    public static function all(): array
    {
        defined('BASEPATH') || define('BASEPATH', '');
        $calls = [];
        foreach (glob(self::MODULE . '/controllers/*.php') as $file) {
            require_once $file;
            $class = basename($file, '.php');
            $base = (string) get_parent_class($class);
            $area = $base === AdminController::class ? '/admin' : '';
            foreach ((new ReflectionClass($class))->getMethods(ReflectionMethod::IS_PUBLIC) as $method) {
                if ($method->class === $class && !in_array($method->name, self::HOSTS, true)) {
                    $calls["{$area}/logout_master/" . strtolower($class) . "/{$method->name}"] = $base;
                }
            }
        }
        return $calls;
    }

    /** @return list<string> */
    public static function fields(): array
    {
        $names = [];
        $files = [...glob(self::MODULE . '/libraries/*/*.php'), ...glob(self::MODULE . '/views/*.php')];
        foreach ($files as $file) {
            preg_match_all(self::NAME, (string) file_get_contents($file), $found);
            array_push($names, ...$found[1]);
        }
        return array_values(array_unique($names));
    }
}
