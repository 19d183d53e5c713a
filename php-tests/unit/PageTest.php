<?php

declare(strict_types=1);

use PHPUnit\Framework\TestCase;

/** What is printed into pages stays where it was printed, and the rhythm of reports leaves room for lost ones. */
final class PageTest extends TestCase
{
    public function testJsonCannotLeaveItsElement(): void
    {
        $config = ['label' => "</script><script>alert('x')</script><!-- & \u{2028}", 'broken' => "\xff"];
        $json = Logout_master_page::json($config);
        self::assertDoesNotMatchRegularExpression('/[<>&\x{2028}]/u', $json);
        self::assertSame($config['label'], json_decode($json, true)['label']);
    }

    public function testReportsFourTimesInAnIdleLimit(): void
    {
        self::assertSame(60000, Logout_master_page::heartbeat_ms(900));
        self::assertSame(15000, Logout_master_page::heartbeat_ms(60));
        self::assertSame(500, Logout_master_page::heartbeat_ms(1));
        self::assertSame(60000, Logout_master_page::heartbeat_ms(0));
    }
}
