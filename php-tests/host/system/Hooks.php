<?php

/** Actions and filters: lower priority first, then in the order of registration. */

declare(strict_types=1);

namespace Host;

final class Hooks
{
    /** @var array<string, array<int, list<array{callable, int}>>> */
    private array $callbacks = [];

    public function add_action(string $tag, callable $callback, int $priority = 10, int $acceptedArgs = 1): bool
    {
        return $this->add_filter($tag, $callback, $priority, $acceptedArgs);
    }

    public function add_filter(string $tag, callable $callback, int $priority = 10, int $acceptedArgs = 1): bool
    {
        $this->callbacks[$tag][$priority][] = [$callback, $acceptedArgs];
        return true;
    }

    public function remove_action(string $tag, callable $callback, int $priority = 10): bool
    {
        return $this->remove_filter($tag, $callback, $priority);
    }

    public function remove_filter(string $tag, callable $callback, int $priority = 10): bool
    {
        foreach ($this->callbacks[$tag][$priority] ?? [] as $index => [$known]) {
            if ($known === $callback) {
                unset($this->callbacks[$tag][$priority][$index]);
                return true;
            }
        }
        return false;
    }

    public function has_action(string $tag): bool
    {
        return array_filter($this->callbacks[$tag] ?? []) !== [];
    }

    public function do_action(string $tag, mixed ...$arguments): void
    {
        $arguments = $arguments === [] ? [''] : array_values($arguments);
        foreach ($this->sorted($tag) as [$callback, $accepted]) {
            $callback(...array_slice($arguments, 0, $accepted));
        }
    }

    public function apply_filters(string $tag, mixed $value, mixed ...$additional): mixed
    {
        foreach ($this->sorted($tag) as [$callback, $accepted]) {
            $value = $callback(...array_slice([$value, ...array_values($additional)], 0, $accepted));
        }
        return $value;
    }

    /** @return list<array{callable, int}> */
    private function sorted(string $tag): array
    {
        $byPriority = $this->callbacks[$tag] ?? [];
        ksort($byPriority);
        return array_merge(...array_values($byPriority));
    }
}
