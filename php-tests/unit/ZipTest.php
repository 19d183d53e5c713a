<?php

declare(strict_types=1);

use PHPUnit\Framework\TestCase;

/** The archive is one that other people's tools read. */
final class ZipTest extends TestCase
{
    public function testAnotherProgramReadsItAndFindsTheSameBytes(): void
    {
        $archive = '';
        $zip = new Logout_master_zip(static function (string $bytes) use (&$archive): void {
            $archive .= $bytes;
        });
        $files = ['empty.txt' => '', 'a/b.txt' => "line\n", 'large.bin' => str_repeat(random_bytes(1000), 3000)];
        foreach ($files as $name => $content) {
            $zip->add($name, static function (callable $write) use ($content): void {
                foreach (str_split($content, 4096) as $piece) {
                    $write($piece);
                }
            });
        }
        $zip->finish();
        self::assertSame(array_map(static fn (string $content): string => hash('sha256', $content), $files), $zip->hashes());
        $file = (string) tempnam(sys_get_temp_dir(), 'zip');
        file_put_contents($file, $archive);
        foreach ($files as $name => $content) {
            $said = [];
            exec('unzip -p ' . escapeshellarg($file) . ' ' . escapeshellarg($name) . ' | sha256sum', $said);
            self::assertSame($zip->hashes()[$name], substr($said[0], 0, 64), $name);
        }
        exec('unzip -t ' . escapeshellarg($file), $said, $status);
        unlink($file);
        self::assertSame(0, $status);
    }
}
