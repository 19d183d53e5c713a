<?php

declare(strict_types=1);

use PHPUnit\Framework\TestCase;

/** The host's conventions for a module's files, which nothing else would notice before an upload. */
final class ModuleFilesTest extends TestCase
{
    public function testEveryFileRefusesDirectCalls(): void
    {
        $files = iterator_to_array($this->files('php'));
        self::assertGreaterThan(30, count($files));
        foreach ($files as $file) {
            $code = (string) file_get_contents($file);
            // What is called directly, but never by a browser.
            $guard = basename($file) === 'cli.php' ? "if (PHP_SAPI !== 'cli') {" : "defined('BASEPATH') or exit(";
            self::assertStringContainsString($guard, $code, $file);
            self::assertStringContainsString('declare(strict_types=1);', $code, $file);
        }
    }

    public function testEveryFolderHidesItsList(): void
    {
        $folders = [MODULE => true];
        foreach (['php', 'js', 'css'] as $extension) {
            foreach ($this->files($extension) as $file) {
                $folders[dirname($file)] = true;
            }
        }
        foreach (array_keys($folders) as $folder) {
            self::assertFileExists("{$folder}/index.html");
        }
    }

    public function testEveryClassLiesInItsRoom(): void
    {
        $rooms = require MODULE . '/libraries/rooms.php';
        $words = [];
        foreach ($this->files('php') as $file) {
            $class = basename($file, '.php');
            if (str_starts_with($class, 'Logout_master_')) {
                $word = explode('_', $class)[2];
                self::assertSame($rooms[$word] ?? 'libraries', basename(dirname($file)), $file);
                self::assertTrue(class_exists($class) || interface_exists($class), $file);
                $words[$word] = true;
            }
        }
        self::assertSame([], array_diff_key($rooms, $words), 'words of no class');
    }

    public function testOnlyTheHostsRoomAsksTheHost(): void
    {
        foreach ($this->files('php') as $file) {
            // What the host has read of the language anyway is asked for on every page, so without a way round.
            if (preg_match('~/libraries/(?!host/|Logout_master_language)~', $file) === 1) {
                self::assertDoesNotMatchRegularExpression(
                    '/\b(get_instance|get_option|update_option|set_alert|hooks|db_prefix)\(|->db->/',
                    (string) file_get_contents($file),
                    $file
                );
            }
        }
    }

    public function testTheHeaderNamesTheVersionThatHasItsMigration(): void
    {
        $init = (string) file_get_contents(MODULE . '/logout_master.php');
        self::assertMatchesRegularExpression('/^Module Name: Logout Master$/m', $init);
        self::assertSame(1, preg_match('/^Version: ([0-9]\.[0-9]\.[0-9])$/m', $init, $version));
        self::assertSame(Logout_master_module::VERSION, $version[1]);
        $number = str_replace('.', '', $version[1]);
        $migration = MODULE . "/migrations/{$number}_version_{$number}.php";
        self::assertFileExists($migration);
        self::assertStringContainsString("class Migration_Version_{$number} extends", (string) file_get_contents($migration));
    }

    public function testGlobalFunctionsStayOutOfTheExtensionsNames(): void
    {
        foreach ($this->files('php') as $file) {
            preg_match_all('/^function (\w+)/m', (string) file_get_contents($file), $functions);
            foreach ($functions[1] as $function) {
                self::assertStringStartsWith('logout_master_module', $function, $file);
            }
        }
    }

    public function testOnlyTheEngineCallsTheExtension(): void
    {
        foreach ($this->files('php') as $file) {
            if (basename($file) !== 'Logout_master_engine.php') {
                self::assertDoesNotMatchRegularExpression(
                    '/(?<![\w>:$\'"])logout_master_(?!module)[a-z_]+\(/',
                    (string) file_get_contents($file),
                    $file
                );
            }
        }
    }

    /** @return iterable<string> */
    private function files(string $extension): iterable
    {
        $all = new RecursiveIteratorIterator(
            new RecursiveDirectoryIterator((string) realpath(MODULE), FilesystemIterator::SKIP_DOTS)
        );
        foreach ($all as $file) {
            if ($file->getExtension() === $extension) {
                yield $file->getPathname();
            }
        }
    }
}
