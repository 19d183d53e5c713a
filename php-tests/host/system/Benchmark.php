<?php

/** Counts what a request cost, so that tests can show that a module adds nothing. */

declare(strict_types=1);

namespace Host;

final class Benchmark
{
    private int $queries = 0;

    private bool $sessionChanged = false;

    public function query(): void
    {
        $this->queries++;
    }

    public function changeSession(): void
    {
        $this->sessionChanged = true;
    }

    public function queries(): int
    {
        return $this->queries;
    }

    public function sessionChanged(): bool
    {
        return $this->sessionChanged;
    }
}
