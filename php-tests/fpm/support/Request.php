<?php

/** One request with the headers that Chromium sends for its kind. Immutable; knows no cookies. */

declare(strict_types=1);

final class Request
{
    private const HTML = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8';

    private bool $carriesToken = true;

    /**
     * @param array<string, string> $headers
     * @param array<string, mixed> $fields of the form
     */
    private function __construct(
        public readonly string $method,
        public readonly string $path,
        public array $headers,
        public array $fields = [],
        public readonly ?string $body = null
    ) {
    }

    /** A link that somebody clicked, or an address that somebody typed. */
    public static function page(string $path): self
    {
        return new self('GET', $path, self::fetchHeaders('navigate', 'document') + [
            'Accept' => self::HTML,
            'Sec-Fetch-User' => '?1',
            'Upgrade-Insecure-Requests' => '1',
        ]);
    }

    /** A page that the browser loads by itself: a reload by script, a session restored. */
    public static function pageByItself(string $path): self
    {
        return self::page($path)->without('Sec-Fetch-User');
    }

    /** @param array<string, mixed> $fields */
    public static function form(string $path, array $fields): self
    {
        return new self('POST', $path, self::page($path)->headers, $fields);
    }

    /** What jQuery sends. */
    public static function xhr(string $path): self
    {
        return new self('GET', $path, self::fetchHeaders('cors', 'empty') + [
            'Accept' => 'application/json, text/javascript, */*; q=0.01',
            'X-Requested-With' => 'XMLHttpRequest',
        ]);
    }

    /** @param array<string, mixed> $fields */
    public static function xhrPost(string $path, array $fields = []): self
    {
        return new self('POST', $path, self::xhr($path)->headers, $fields);
    }

    /** fetch() without any header of its own. */
    public static function fetch(string $path): self
    {
        return new self('GET', $path, self::fetchHeaders('cors', 'empty') + ['Accept' => '*/*']);
    }

    public static function image(string $path): self
    {
        return new self('GET', $path, self::fetchHeaders('no-cors', 'image') + ['Accept' => 'image/avif,image/webp,*/*;q=0.8']);
    }

    /** <link rel=prefetch> */
    public static function prefetch(string $path): self
    {
        return new self('GET', $path, self::fetchHeaders('no-cors', 'empty') + ['Accept' => '*/*', 'Sec-Purpose' => 'prefetch']);
    }

    /** A page that the browser loads before anybody asked for it, by speculation rules. */
    public static function prerender(string $path): self
    {
        return self::page($path)->with('Sec-Purpose', 'prefetch;prerender')->with('Purpose', 'prefetch');
    }

    /** The same, by whatever method, with bytes of whatever kind in place of a form's fields. */
    public function raw(string $method, string $body, string $type): self
    {
        return new self($method, $this->path, ['Content-Type' => $type] + $this->headers, [], $body);
    }

    /** The same by another method, with a form's fields behind the question mark. */
    public function by(string $method): self
    {
        $query = $this->fields === [] ? '' : '?' . http_build_query($this->fields);
        return new self($method, $this->path . $query, $this->headers);
    }

    public function with(string $header, string $value): self
    {
        $copy = clone $this;
        $copy->headers[$header] = $value;
        return $copy;
    }

    public function without(string ...$headers): self
    {
        $copy = clone $this;
        $copy->headers = array_diff_key($copy->headers, array_flip($headers));
        return $copy;
    }

    public function withoutToken(): self
    {
        $copy = clone $this;
        $copy->carriesToken = false;
        return $copy;
    }

    public function carriesToken(): bool
    {
        return $this->carriesToken && $this->method === 'POST' && $this->body === null;
    }

    /** @return array<string, string> */
    private static function fetchHeaders(string $mode, string $destination): array
    {
        return ['Sec-Fetch-Site' => 'same-origin', 'Sec-Fetch-Mode' => $mode, 'Sec-Fetch-Dest' => $destination];
    }
}
