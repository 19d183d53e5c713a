<?php

/** A module's sequential migrations: NNN_version_NNN.php, without gaps between those that are due. */

declare(strict_types=1);

namespace Host\Modules;

final class Migrations
{
    public static function run(string $directory, string $installed, string $wanted): void
    {
        $from = self::number($installed);
        $to = self::number($wanted);
        $due = [];
        foreach (glob($directory . '/[0-9][0-9][0-9]_*.php') ?: [] as $file) {
            $number = (int) basename($file);
            if ($number > $from && $number <= $to) {
                $due[$number] = $file;
            }
        }
        ksort($due);
        if (!isset($due[$to])) {
            throw new \RuntimeException("migration {$to}: not found in {$directory}, expected a file for every version");
        }
        $previous = null;
        foreach (array_keys($due) as $number) {
            if ($previous !== null && $number - $previous > 1) {
                throw new \RuntimeException("migration {$number}: a gap after {$previous}, expected consecutive numbers");
            }
            $previous = $number;
        }
        foreach ($due as $number => $file) {
            require_once $file;
            $class = sprintf('Migration_Version_%03d', $number);
            (new $class())->up();
        }
    }

    private static function number(string $version): int
    {
        return (int) str_replace('.', '', $version);
    }
}
