<?php

declare(strict_types=1);

use PHPUnit\Framework\TestCase;

/** Nobody is sent to another site, and nothing ends the header that sends them. */
final class PathTest extends TestCase
{
    /** @dataProvider paths */
    public function testTakesPathsOfThisSiteAlone(mixed $path, bool $is_own): void
    {
        self::assertSame($is_own ? $path : null, (new Logout_master_host())->own_path($path));
    }

    /** @return iterable<array{mixed, bool}> */
    public function paths(): iterable
    {
        yield ['/', true];
        yield ['/admin/clients/client/3?tab=notes', true];
        yield ['/sub/folder/admin', true];
        yield ['//evil.example/', false];
        yield ['/\\evil.example/', false];
        yield ['/a\\b', false];
        yield ['https://evil.example/', false];
        yield ['javascript:alert(1)', false];
        yield ["/a\r\nSet-Cookie: x=1", false];
        yield ["/a\n", false];
        yield ["/\t/evil.example", false];
        yield ['', false];
        yield [null, false];
        yield [['/'], false];
    }
}
