<?php

declare(strict_types=1);

use PHPUnit\Framework\TestCase;

/** How addresses look is the host's affair, and what a page needs of the database is said before it is made. */
final class AddressesTest extends TestCase
{
    /** Controllers whose pages show nothing of our own tables. */
    private const WITHOUT_TABLES = ['Live', 'Mine'];

    /** An address may end with the site's suffix, so nothing can be put behind it. */
    public function testNoAddressIsPutTogether(): void
    {
        foreach (['views', 'libraries', 'controllers'] as $folder) {
            foreach ($this->files($folder) as $file) {
                self::assertDoesNotMatchRegularExpression(
                    '~(?:url|Url|url\(\)|urls\[\'\w+\'\])\}/|(?:_url\([^()]*\)|\$(?:\w+_)?url(?:\(\))?) \. [\'"]/|url\)? \?>/~',
                    (string) file_get_contents($file),
                    $file
                );
            }
        }
    }

    public function testEachPageOfStaffSaysWhichTablesItNeeds(): void
    {
        $controllers = glob(MODULE . '/controllers/*.php');
        self::assertIsArray($controllers);
        foreach ($controllers as $file) {
            $code = (string) file_get_contents($file);
            $name = basename($file, '.php');
            if (str_contains($code, 'extends AdminController') && !in_array($name, self::WITHOUT_TABLES, true)) {
                self::assertStringContainsString('upgrade()->need(', $code, "{$name}: see Logout_master_upgrade");
            }
        }
    }

    /** @return iterable<string> */
    private function files(string $folder): iterable
    {
        $all = new RecursiveIteratorIterator(
            new RecursiveDirectoryIterator(MODULE . "/{$folder}", FilesystemIterator::SKIP_DOTS)
        );
        foreach ($all as $file) {
            if ($file->getExtension() === 'php') {
                yield $file->getPathname();
            }
        }
    }
}
