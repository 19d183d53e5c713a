<?php

declare(strict_types=1);

use PHPUnit\Framework\TestCase;

/** What a person finds at their desk, without a host: devices by name, long work by its marks, lengths of a hold. */
final class DeskTest extends TestCase
{
    /** @return iterable<array{string, string, string}> */
    public function agents(): iterable
    {
        yield [
            'Mozilla/5.0 (Windows NT 10.0; Win64; x64) '
                . 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36 Edg/126.0',
            'Edge',
            'Windows',
        ];
        yield ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0', 'Firefox', 'Windows'];
        yield [
            'Mozilla/5.0 (X11; Linux x86_64) '
                . 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36',
            'Chrome',
            'Linux',
        ];
        yield [
            'Mozilla/5.0 (Linux; Android 14; Pixel 8) '
                . 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36',
            'Chrome',
            'Android',
        ];
        yield [
            'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) '
                . 'AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1',
            'Safari',
            'iPhone',
        ];
        yield [
            'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) '
                . 'AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/126.0 Mobile/15E148 Safari/604.1',
            'Chrome',
            'iPhone',
        ];
        yield [
            'Mozilla/5.0 (Macintosh; Intel Mac OS X 14_5) '
                . 'AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Safari/605.1.15',
            'Safari',
            'macOS',
        ];
        yield [
            'Mozilla/5.0 (Windows NT 10.0) '
                . 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Safari/537.36 OPR/112.0',
            'Opera',
            'Windows',
        ];
        yield ['curl/8.5.0', '', ''];
        yield ['', '', ''];
        yield ['<script>Chromeish</script>', '', ''];
    }

    /** @dataProvider agents */
    public function testNamesDevices(string $agent, string $browser, string $system): void
    {
        $device = Logout_master_device::of($agent);
        self::assertSame([$browser, $system], [$device->browser, $device->system]);
    }

    /** @return iterable<string, array{bool, array<string, string>, array<string, mixed>}> */
    public function requests(): iterable
    {
        $act = ['HTTP_ACCEPT' => 'text/html', 'REQUEST_URI' => '/admin/clients'];
        $file = ['name' => 'a.csv', 'size' => 5, 'error' => 0];
        yield 'a page' => [false, $act, []];
        yield 'an import' => [true, ['REQUEST_URI' => '/admin/leads/import'] + $act, []];
        yield 'an export in a folder' => [true, ['REQUEST_URI' => '/crm/admin/utilities/bulk_pdf_exporter?x=1'] + $act, []];
        yield 'a backup' => [true, ['REQUEST_URI' => '/admin/backup/make_backup_db'] + $act, []];
        yield 'a word within a word' => [false, ['REQUEST_URI' => '/admin/reimports'] + $act, []];
        yield 'a query that speaks of it' => [false, ['REQUEST_URI' => '/admin/clients?return=/export'] + $act, []];
        yield 'a poll at such an address' => [
            false,
            ['REQUEST_URI' => '/admin/export', 'HTTP_X_REQUESTED_WITH' => 'XMLHttpRequest'] + $act,
            [],
        ];
        yield 'a header' => [true, ['HTTP_X_LOGOUT_MASTER_WORK' => 'long'] + $act, []];
        yield 'another header' => [false, ['HTTP_X_LOGOUT_MASTER_WORK' => 'short'] + $act, []];
        yield 'a mark of the page' => [true, ['HTTP_COOKIE' => 'a=b; logout_master_work=1; c=d'] + $act, []];
        yield 'a file' => [true, $act, ['file' => $file]];
        yield 'several files' => [true, $act, ['files' => ['name' => ['a', 'b'], 'size' => [0, 7], 'error' => [4, 0]]]];
        yield 'an empty field for a file' => [false, $act, ['file' => ['name' => '', 'size' => 0, 'error' => 4]]];
    }

    /**
     * @dataProvider requests
     * @param array<string, string> $server
     * @param array<string, mixed> $files
     */
    public function testKnowsLongWorkByItsMarks(bool $is_long, array $server, array $files): void
    {
        self::assertSame($is_long, (new Logout_master_act($server))->is_long_work($files));
    }

    /** @return iterable<array{mixed, ?int}> */
    public function lengths(): iterable
    {
        yield ['0', 0];
        yield ['300', 300];
        yield ['86400', 86400];
        foreach (['86401', '-1', '1.5', '', ' 5', '5 ', "5\n", '0x10', null, ['5'], 5, true] as $bad) {
            yield [$bad, null];
        }
    }

    /** @dataProvider lengths */
    public function testReadsTheLengthOfAHold(mixed $posted, ?int $seconds): void
    {
        self::assertSame($seconds, Logout_master_hold::seconds($posted));
    }

    public function testTellsWhetherARuleSinglesPeopleOut(): void
    {
        $policy = static fn (array $rules): Logout_master_policy => Logout_master_policy::parse(
            json_encode(['version' => 1, 'rules' => $rules], JSON_THROW_ON_ERROR)
        );
        $all = ['name' => 'staff', 'match' => ['kind' => 'staff'], 'set' => ['idle_timeout' => 600]];
        $some = ['name' => 'role', 'match' => ['roles' => [4]], 'set' => ['idle_timeout' => 300]];
        $else = ['name' => 'role', 'match' => ['roles' => [4]], 'set' => ['grace' => 300]];
        $clients = ['name' => 'vip', 'match' => ['kind' => 'contact', 'ids' => [4]], 'set' => ['idle_timeout' => 300]];
        self::assertFalse($policy([$all])->singles_out('staff', 'idle_timeout'));
        self::assertTrue($policy([$some, $all])->singles_out('staff', 'idle_timeout'));
        self::assertFalse($policy([$else, $all])->singles_out('staff', 'idle_timeout'));
        self::assertFalse($policy([$clients])->singles_out('staff', 'idle_timeout'));
        self::assertTrue($policy([$clients])->singles_out('contact', 'idle_timeout'));
        self::assertFalse($policy([])->singles_out('staff', 'idle_timeout'));
    }
}
