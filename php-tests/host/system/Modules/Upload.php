<?php

/** Takes a module as a zip: one folder at its top, named as the module, with the init file in it. */

declare(strict_types=1);

namespace Host\Modules;

final class Upload
{
    /** @return string the module's name */
    public static function install(string $zip, string $modules): string
    {
        hooks()->do_action('pre_upload_module');
        $work = sys_get_temp_dir() . '/module-' . bin2hex(random_bytes(8));
        mkdir($work, 0700);
        try {
            copy($zip, "{$work}/upload.zip");
            (new \PharData("{$work}/upload.zip"))->extractTo("{$work}/content");
            $folders = glob("{$work}/content/*", GLOB_ONLYDIR) ?: [];
            $name = count($folders) === 1 ? basename($folders[0]) : '';
            if ($name === '' || Header::read("{$folders[0]}/{$name}.php") === null) {
                throw new \RuntimeException(sprintf(
                    'the archive holds %s at its top, expected one folder with an init file of the same name',
                    implode(', ', array_map(basename(...), glob("{$work}/content/*") ?: [])) ?: 'nothing'
                ));
            }
            self::copyFolder($folders[0], "{$modules}/{$name}");
        } finally {
            self::remove($work);
        }
        hooks()->do_action('module_installed', ['system_name' => $name]);
        return $name;
    }

    private static function copyFolder(string $from, string $to): void
    {
        is_dir($to) || mkdir($to, 0755, true);
        foreach (array_diff(scandir($from), ['.', '..']) as $entry) {
            is_dir("{$from}/{$entry}")
                ? self::copyFolder("{$from}/{$entry}", "{$to}/{$entry}")
                : copy("{$from}/{$entry}", "{$to}/{$entry}");
        }
    }

    private static function remove(string $path): void
    {
        if (is_dir($path) && !is_link($path)) {
            foreach (array_diff(scandir($path), ['.', '..']) as $entry) {
                self::remove("{$path}/{$entry}");
            }
            rmdir($path);
        } else {
            unlink($path);
        }
    }
}
