<?php

declare(strict_types=1);

use PHPUnit\Framework\TestCase;

/** Which requests are a person's act, and which are background, by their headers alone. */
final class ActTest extends TestCase
{
    private const SAFARI = 'Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 Safari/605.1.15';
    private const CHROME = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Safari/537.36';
    private const PAGE = ['Accept' => 'text/html,application/xhtml+xml', 'Sec-Fetch-Mode' => 'navigate',
        'Sec-Fetch-Dest' => 'document'];

    /**
     * @dataProvider requests
     * @param array<string, string> $headers
     */
    public function testTellsActsFromBackground(array $headers, bool $is_act, bool $is_background): void
    {
        $act = new Logout_master_act($this->server($headers));
        self::assertSame([$is_act, $is_background], [$act->is_act(), $act->is_background()]);
    }

    /** @return iterable<string, array{array<string, string>, bool, bool}> */
    public function requests(): iterable
    {
        yield 'a page that a person asked for' => [self::PAGE + ['Sec-Fetch-User' => '?1'], true, false];
        yield 'a page that loaded itself' => [self::PAGE, false, false];
        yield 'a page in Safari' => [self::PAGE + ['User-Agent' => self::SAFARI], true, false];
        yield 'Chrome says Safari too' => [self::PAGE + ['User-Agent' => self::CHROME], false, false];
        yield 'a prefetch' => [self::PAGE + ['Sec-Fetch-User' => '?1', 'Sec-Purpose' => 'prefetch;prerender'], false, false];
        yield 'an older prefetch' => [['Accept' => 'text/html', 'Purpose' => 'prefetch'], false, false];
        yield 'a frame' => [['Sec-Fetch-Dest' => 'iframe', 'Sec-Fetch-User' => '?1'] + self::PAGE, false, false];
        yield 'jQuery' => [['X-Requested-With' => 'XMLHttpRequest', 'Accept' => 'text/html'], false, true];
        yield 'jQuery in odd letters' => [['X-Requested-With' => 'xmlhttprequest', 'Accept' => 'text/html'], false, true];
        yield 'fetch()' => [['Sec-Fetch-Mode' => 'cors', 'Sec-Fetch-Dest' => 'empty', 'Accept' => '*/*'], false, true];
        yield 'fetch() for HTML' => [['Sec-Fetch-Mode' => 'same-origin', 'Accept' => 'text/html'], false, true];
        yield 'an image' => [['Sec-Fetch-Mode' => 'no-cors', 'Sec-Fetch-Dest' => 'image'], false, true];
        yield 'a page over plain http' => [['Accept' => 'text/html,*/*;q=0.8'], true, false];
        yield 'a script over plain http' => [['Accept' => '*/*'], false, true];
        yield 'no header at all' => [[], false, true];
    }

    /** @dataProvider reports */
    public function testTakesReportedPausesOnlyAsPlainNumbers(mixed $reported, ?int $idle_ms): void
    {
        self::assertSame($idle_ms, Logout_master_act::idle_ms($reported));
    }

    /** @return iterable<array{mixed, ?int}> */
    public function reports(): iterable
    {
        yield ['0', 0];
        yield ['1500', 1500];
        yield ['86400000', 86400000];
        yield ['86400001', null];
        yield ['999999999999999999999', null];
        yield ['-1', null];
        yield ['1.5', null];
        yield ['1e3', null];
        yield ["1\n", null];
        yield [' 1', null];
        yield ['', null];
        yield [null, null];
        yield [['1'], null];
    }

    /**
     * @param array<string, string> $headers
     * @return array<string, string>
     */
    private function server(array $headers): array
    {
        $server = ['REQUEST_METHOD' => 'GET'];
        foreach ($headers as $name => $value) {
            $server['HTTP_' . strtoupper(strtr($name, '-', '_'))] = $value;
        }
        return $server;
    }

    public function testKnowsARequestOfAnotherSite(): void
    {
        $is_cross_site = static fn (string $site): bool =>
            (new Logout_master_act(['HTTP_SEC_FETCH_SITE' => $site]))->is_cross_site();
        self::assertTrue($is_cross_site('cross-site'));
        self::assertFalse($is_cross_site('same-origin'));
        self::assertFalse($is_cross_site('none'));
        self::assertFalse((new Logout_master_act([]))->is_cross_site());
    }

    public function testKnowsItByTheOriginWhereTheBrowserSaysNoMore(): void
    {
        $is_cross_site = static fn (string $origin, string $word = ''): bool => (new Logout_master_act(
            ['HTTP_ORIGIN' => $origin, 'HTTP_HOST' => 'inner:8080', 'HTTP_SEC_FETCH_SITE' => $word],
            static fn (): string => 'https://crm.example/sales/'
        ))->is_cross_site();
        self::assertTrue($is_cross_site('http://evil.example'));
        self::assertTrue($is_cross_site('https://crm.example.evil.example'));
        self::assertFalse($is_cross_site('https://CRM.example'), 'the address that people know, before the proxy');
        self::assertFalse($is_cross_site('http://inner:8080'));
        self::assertFalse($is_cross_site('null'), 'kept back by the browser');
        self::assertFalse($is_cross_site('http://evil.example', 'same-origin'), 'what the browser says goes first');
    }
}
