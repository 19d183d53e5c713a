<?php

declare(strict_types=1);

use PHPUnit\Framework\TestCase;

/** The reason that reaches the login page is a word from a list, whatever the cookie says. */
final class NoticeTest extends TestCase
{
    private const FOLDERS = ['english', 'german'];

    public function testReadsItsOwnWords(): void
    {
        foreach (Logout_master_notice::REASONS as $reason) {
            self::assertSame(
                ['reason' => $reason, 'kind' => 'contact', 'folder' => 'german'],
                Logout_master_notice::decode("{$reason}.contact.german", self::FOLDERS)
            );
        }
    }

    /** @dataProvider inventions */
    public function testReadsNoOther(mixed $cookie): void
    {
        self::assertNull(Logout_master_notice::decode($cookie, self::FOLDERS));
    }

    /** @return iterable<array{mixed}> */
    public function inventions(): iterable
    {
        yield [null];
        yield [['idle.staff.german']];
        yield ['idle'];
        yield ['idle.staff'];
        yield ['idle.staff.german.more'];
        yield ['<b>.staff.german'];
        yield ['idle.robot.german'];
        yield ['idle.staff.../../etc'];
        yield ['idle.staff.french'];
    }

    public function testUnknownReasonsAreJustEnds(): void
    {
        self::assertSame('idle', Logout_master_notice::reason('idle'));
        self::assertSame('ended', Logout_master_notice::reason('<script>'));
    }
}
