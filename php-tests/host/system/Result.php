<?php

/** The rows that a query gave; every value is a string or null, as a real site's driver gives them. */

declare(strict_types=1);

namespace Host;

final class Result
{
    /** @param list<array<string, ?string>> $rows */
    public function __construct(private array $rows)
    {
    }

    /** @return list<object> */
    public function result(): array
    {
        return array_map(static fn (array $row): object => (object) $row, $this->rows);
    }

    public function result_object(): array
    {
        return $this->result();
    }

    /** @return list<array<string, ?string>> */
    public function result_array(): array
    {
        return $this->rows;
    }

    public function row(int $n = 0): ?object
    {
        return isset($this->rows[$n]) ? (object) $this->rows[$n] : null;
    }

    /** @return ?array<string, ?string> */
    public function row_array(int $n = 0): ?array
    {
        return $this->rows[$n] ?? null;
    }

    public function num_rows(): int
    {
        return count($this->rows);
    }

    public function free_result(): void
    {
        $this->rows = [];
    }
}
