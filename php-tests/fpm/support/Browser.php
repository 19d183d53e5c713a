<?php

/**
 * One browser: an agent and a cookie jar. Follows no redirect unless told to, and sends the CSRF field with each POST as
 * the site's pages do.
 */

declare(strict_types=1);

final class Browser
{
    public const CHROMIUM = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36';
    public const SAFARI = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 14_5) AppleWebKit/605.1.15 (KHTML, like Gecko) '
        . 'Version/17.5 Safari/605.1.15';

    /** A watchdog, no expectation. */
    private const SECONDS_MOST = 60;

    private const REDIRECTS_MOST = 10;

    private const AT_ONCE = 48;

    /** @var array<string, string> */
    public array $cookies = [];

    /** What the names of the site's cookies begin with, but for the session's. */
    public string $prefix = '';

    /** @var array<string, string> with each request: what a proxy before the site adds */
    public array $headers = [];

    /** Which of this machine's own addresses it comes from. */
    public string $address = '127.0.0.1';

    public function __construct(public readonly string $url, private string $agent = self::CHROMIUM)
    {
    }

    public function send(Request $request): Answer
    {
        return self::together([[$this, $request]])[0];
    }

    /** A person goes to a page; where that redirects, it is not followed. */
    public function open(string $path): Answer
    {
        return $this->send(Request::page($path));
    }

    /** A person goes to a page and ends where the site sends them. */
    public function arrive(string $path): Answer
    {
        return $this->follow($this->open($path));
    }

    /** @param array<string, mixed> $fields */
    public function submit(string $path, array $fields): Answer
    {
        return $this->send(Request::form($path, $fields));
    }

    public function follow(Answer $answer): Answer
    {
        for ($hop = 0; $answer->isRedirect(); $hop++) {
            if ($hop === self::REDIRECTS_MOST) {
                throw new RuntimeException("still redirected after {$hop} redirects, now to {$answer->location()}");
            }
            if (!str_starts_with($answer->location(), '/') && !$this->isOwn($answer->location())) {
                throw new RuntimeException("redirected to {$answer->location()}, expected an address below {$this->url}");
            }
            $answer = $this->open(substr($answer->path(), strlen((string) parse_url($this->url, PHP_URL_PATH))));
        }
        return $answer;
    }

    /** Of this site, by whichever scheme: something before the web server may end the encryption. */
    private function isOwn(string $location): bool
    {
        $plain = static fn (string $url): string => (string) preg_replace('/^https?:/', '', $url);
        return str_starts_with($plain($location), $plain($this->url) . '/');
    }

    public function session(): string
    {
        return $this->cookies['sp_session'] ?? '';
    }

    /** Another browser that holds the same cookies now: a stolen jar, an old tab, a backup. */
    public function copy(): self
    {
        return clone $this;
    }

    /**
     * Sends requests at the same time, each with the cookies that its browser holds at the start.
     *
     * @param list<array{Browser, Request}> $pairs
     * @return list<Answer> in the order of the requests
     */
    public static function together(array $pairs): array
    {
        $all = curl_multi_init();
        $handles = $heads = [];
        foreach ($pairs as $number => [$browser, $request]) {
            $heads[$number] = [];
            $handles[$number] = $browser->prepare($request, $heads[$number]);
            curl_multi_add_handle($all, $handles[$number]);
        }
        $answers = [];
        do {
            curl_multi_exec($all, $running);
            while ($done = curl_multi_info_read($all)) {
                $number = array_search($done['handle'], $handles, true);
                $answers[$number] = self::answer($handles[$number], $heads[$number], $pairs[$number][1]);
                // As they come: the later answer's cookies win.
                $pairs[$number][0]->keep($answers[$number]);
                curl_multi_remove_handle($all, $handles[$number]);
            }
            if ($running > 0) {
                curl_multi_select($all, 0.5);
            }
        } while ($running > 0);
        curl_multi_close($all);
        ksort($answers);
        return $answers;
    }

    /**
     * As many requests as there are, some at a time, since the web server takes only so many at once.
     *
     * @param list<array{Browser, Request}> $pairs
     * @return list<Answer> in the order of the requests
     */
    public static function many(array $pairs): array
    {
        return array_merge(...array_map(self::together(...), array_chunk($pairs, self::AT_ONCE)));
    }

    /** @param array<string, list<string>> $headers */
    private static function answer(CurlHandle $handle, array $headers, Request $request): Answer
    {
        $status = curl_getinfo($handle, CURLINFO_RESPONSE_CODE);
        if ($status === 0) {
            throw new RuntimeException("{$request->method} {$request->path}: no answer; " . curl_error($handle));
        }
        return new Answer($status, $headers, (string) curl_multi_getcontent($handle));
    }

    /** @param array<string, list<string>> $headers filled when the answer comes */
    private function prepare(Request $request, array &$headers): CurlHandle
    {
        $sent = $request->headers + $this->headers + ['User-Agent' => $this->agent];
        $lines = array_map(static fn (string $name, string $value): string => "{$name}: {$value}", array_keys($sent), $sent);
        if ($this->cookies !== []) {
            $pairs = array_map(
                static fn (string $name, string $value): string => $name . '=' . rawurlencode($value),
                array_keys($this->cookies),
                $this->cookies
            );
            $lines[] = 'Cookie: ' . implode('; ', $pairs);
        }
        $handle = curl_init($this->url . $request->path);
        curl_setopt_array($handle, [
            CURLOPT_RETURNTRANSFER => true,
            CURLOPT_TIMEOUT => self::SECONDS_MOST,
            CURLOPT_HTTPHEADER => $lines,
            CURLOPT_CUSTOMREQUEST => $request->method,
            CURLOPT_PROXY => '',
            // Takes compressed answers, as browsers do.
            CURLOPT_ENCODING => '',
            CURLOPT_INTERFACE => $this->address,
            CURLOPT_HEADERFUNCTION => static function (CurlHandle $handle, string $line) use (&$headers): int {
                $parts = explode(':', $line, 2);
                if (count($parts) === 2) {
                    $headers[strtolower(trim($parts[0]))][] = trim($parts[1]);
                }
                return strlen($line);
            },
        ]);
        if ($request->method === 'HEAD') {
            curl_setopt($handle, CURLOPT_NOBODY, true);
        } elseif ($request->body !== null) {
            curl_setopt($handle, CURLOPT_POSTFIELDS, $request->body);
        } elseif ($request->method === 'POST') {
            $token = $request->carriesToken() ? ['csrf_token_name' => $this->cookies[$this->prefix . 'csrf_cookie_name'] ?? ''] : [];
            $fields = $request->fields + $token;
            $isUpload = array_filter($fields, static fn (mixed $value): bool => $value instanceof CURLFile) !== [];
            curl_setopt($handle, CURLOPT_POSTFIELDS, $isUpload ? $fields : http_build_query($fields));
        }
        return $handle;
    }

    private function keep(Answer $answer): void
    {
        foreach ($answer->cookies() as $name => $line) {
            $value = rawurldecode(trim(explode(';', explode('=', $line, 2)[1], 2)[0]));
            $ends = preg_match('/;\s*expires=([^;]+)/i', $line, $found) === 1 ? strtotime($found[1]) : false;
            // A cookie of another domain is no business of this site's: a browser keeps what it had.
            if (preg_match('/;\s*domain=([^;]+)/i', $line, $found) === 1 && trim($found[1]) !== '127.0.0.1') {
                continue;
            }
            if ($ends !== false && $ends <= time()) {
                unset($this->cookies[$name]);
            } else {
                $this->cookies[$name] = $value;
            }
        }
    }
}
