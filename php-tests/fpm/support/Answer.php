<?php

/** What the server answered to one request. Reads, never judges. */

declare(strict_types=1);

final class Answer
{
    /** @param array<string, list<string>> $headers by lower-case name */
    public function __construct(
        public readonly int $status,
        private array $headers,
        public readonly string $body
    ) {
    }

    public function header(string $name): string
    {
        return $this->headers[strtolower($name)][0] ?? '';
    }

    /** @return array<string, string> the whole Set-Cookie lines, by the cookie's name */
    public function cookies(): array
    {
        $cookies = [];
        foreach ($this->headers['set-cookie'] ?? [] as $line) {
            $cookies[trim(explode('=', $line, 2)[0])] = $line;
        }
        return $cookies;
    }

    /** @return array<string, mixed> */
    public function json(): array
    {
        $read = json_decode($this->body, true, 64, JSON_THROW_ON_ERROR);
        return is_array($read) ? $read : throw new UnexpectedValueException("found {$this->body}, expected a JSON object");
    }

    public function location(): string
    {
        return $this->header('Location');
    }

    /** The path and query that a redirect leads to. */
    public function path(): string
    {
        $parts = parse_url($this->location());
        return ($parts['path'] ?? '') . (isset($parts['query']) ? '?' . $parts['query'] : '');
    }

    public function isRedirect(): bool
    {
        return $this->status >= 300 && $this->status < 400;
    }

    /** The process that answered: the stack has every script say so. */
    public function worker(): int
    {
        return (int) $this->header('X-Worker');
    }

    /** The page script's configuration in a page of a signed-in person; null when there is none. */
    public function config(): ?array
    {
        return preg_match('#id="logout-master-config">(.*?)</script>#s', $this->body, $found) === 1
            ? json_decode($found[1], true, 64, JSON_THROW_ON_ERROR)
            : null;
    }

    /** In one line, for a failed assertion. */
    public function __toString(): string
    {
        $text = trim((string) preg_replace('/\s+/', ' ', strip_tags($this->body)));
        return "{$this->status} {$this->location()} " . mb_substr($text, 0, 300);
    }
}
