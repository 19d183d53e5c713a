<?php

/**
 * The host's own switches: which behaviour of the many that sites have is played now.
 *
 * Defaults stand in switches.php with what each is for; switches.json holds what a test has changed and is read anew
 * by each request. No module may read them.
 */

declare(strict_types=1);

namespace Host;

final class Switches
{
    /** @var array<string, string> */
    private array $values;

    private string $file;

    public function __construct(string $directory)
    {
        $this->file = $directory . '/switches.json';
        $changed = is_file($this->file) ? json_decode((string) file_get_contents($this->file), true) : [];
        $this->values = array_merge(require $directory . '/switches.php', $changed ?? []);
    }

    public function get(string $name): string
    {
        return $this->values[$name]
            ?? throw new \OutOfBoundsException("switch \"{$name}\": unknown, expected " . implode(', ', $this->names()));
    }

    public function on(string $name): bool
    {
        return $this->get($name) === '1';
    }

    public function set(string $name, string $value): void
    {
        $this->get($name);
        $this->values[$name] = $value;
        $next = $this->file . '.' . getmypid();
        file_put_contents($next, json_encode($this->values, JSON_THROW_ON_ERROR | JSON_PRETTY_PRINT));
        rename($next, $this->file);
    }

    /** @return list<string> */
    public function names(): array
    {
        return array_keys($this->values);
    }
}
