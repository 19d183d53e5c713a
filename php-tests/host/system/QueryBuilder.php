<?php

/** $CI->db: conditions and writes built call by call, on top of the plain queries of Database. */

declare(strict_types=1);

namespace Host;

final class QueryBuilder extends Database
{
    private string $columns = '*';

    private string $table = '';

    /** @var list<string> */
    private array $joins = [];

    /** @var list<string> */
    private array $conditions = [];

    /** @var list<string> */
    private array $order = [];

    /** @var array<string, string> */
    private array $assignments = [];

    private string $group = '';

    private string $limit = '';

    public function select(string $columns = '*', ?bool $escape = null): static
    {
        $this->columns = $this->columns === '*' ? $columns : "{$this->columns}, {$columns}";
        return $this;
    }

    public function from(string $table): static
    {
        $this->table = $this->prefixed($table);
        return $this;
    }

    public function join(string $table, string $on, string $type = ''): static
    {
        $this->joins[] = "{$type} JOIN " . $this->prefixed($table) . " ON {$on}";
        return $this;
    }

    public function where(string|array $key, mixed $value = null, ?bool $escape = null): static
    {
        return $this->condition('AND', $key, $value, func_num_args() === 1);
    }

    public function or_where(string|array $key, mixed $value = null, ?bool $escape = null): static
    {
        return $this->condition('OR', $key, $value, func_num_args() === 1);
    }

    public function where_in(string $key, array $values): static
    {
        return $this->add('AND', "{$key} IN " . $this->escape($values === [] ? [null] : array_values($values)));
    }

    public function where_not_in(string $key, array $values): static
    {
        return $this->add('AND', "{$key} NOT IN " . $this->escape(array_values($values)));
    }

    public function like(string $key, string $match): static
    {
        return $this->add('AND', "{$key} LIKE '%" . $this->escape_like_str($match) . "%' ESCAPE '!'");
    }

    public function or_like(string $key, string $match): static
    {
        return $this->add('OR', "{$key} LIKE '%" . $this->escape_like_str($match) . "%' ESCAPE '!'");
    }

    public function group_by(string $columns): static
    {
        $this->group = " GROUP BY {$columns}";
        return $this;
    }

    public function order_by(string $column, string $direction = ''): static
    {
        $this->order[] = trim("{$column} {$direction}");
        return $this;
    }

    public function limit(int $limit, int $offset = 0): static
    {
        $this->limit = " LIMIT {$limit} OFFSET {$offset}";
        return $this;
    }

    public function set(string|array $key, mixed $value = '', bool $escape = true): static
    {
        foreach (is_array($key) ? $key : [$key => $value] as $column => $given) {
            $this->assignments[$column] = (string) ($escape ? $this->escape($given) : $given);
        }
        return $this;
    }

    public function get(string $table = '', ?int $limit = null, int $offset = 0): Result
    {
        if ($table !== '') {
            $this->from($table);
        }
        if ($limit !== null) {
            $this->limit($limit, $offset);
        }
        $order = $this->order === [] ? '' : ' ORDER BY ' . implode(', ', $this->order);
        $joins = $this->joins === [] ? '' : ' ' . implode(' ', $this->joins);
        return $this->run(
            "SELECT {$this->columns} FROM {$this->table}{$joins}" . $this->whereClause() . $this->group . $order . $this->limit
        );
    }

    public function get_where(string $table, string|array $where, ?int $limit = null, int $offset = 0): Result
    {
        return $this->where($where)->get($table, $limit, $offset);
    }

    public function count_all_results(string $table = ''): int
    {
        return (int) $this->select('COUNT(*) AS numrows')->get($table)->row()->numrows;
    }

    public function count_all(string $table): int
    {
        return (int) $this->query('SELECT COUNT(*) AS numrows FROM ' . $this->prefixed($table))->row()->numrows;
    }

    public function insert(string $table, array $values = []): bool
    {
        return $this->writeRow('INSERT', $table, $values);
    }

    public function replace(string $table, array $values = []): bool
    {
        return $this->writeRow('REPLACE', $table, $values);
    }

    public function insert_batch(string $table, array $rows): int
    {
        foreach ($rows as $row) {
            $this->insert($table, $row);
        }
        return count($rows);
    }

    public function update(string $table, array $values = [], string|array $where = []): bool
    {
        if ($where !== []) {
            $this->where($where);
        }
        $this->set($values);
        $list = [];
        foreach ($this->assignments as $column => $value) {
            $list[] = "`{$column}` = {$value}";
        }
        return $this->run('UPDATE ' . $this->prefixed($table) . ' SET ' . implode(', ', $list) . $this->whereClause());
    }

    public function delete(string $table, string|array $where = []): bool
    {
        if ($where !== []) {
            $this->where($where);
        }
        if ($this->conditions === []) {
            throw new \LogicException("delete from {$table}: no condition, expected one; empty_table() deletes all rows");
        }
        return $this->run('DELETE FROM ' . $this->prefixed($table) . $this->whereClause());
    }

    public function empty_table(string $table): bool
    {
        return $this->run('DELETE FROM ' . $this->prefixed($table));
    }

    public function truncate(string $table): bool
    {
        return $this->empty_table($table);
    }

    public function reset_query(): static
    {
        $this->columns = '*';
        $this->table = $this->group = $this->limit = '';
        $this->joins = $this->conditions = $this->order = $this->assignments = [];
        return $this;
    }

    private function condition(string $glue, string|array $key, mixed $value, bool $alone): static
    {
        if (is_string($key) && $alone) {
            return $this->add($glue, $key);
        }
        foreach (is_array($key) ? $key : [$key => $value] as $column => $given) {
            $operator = preg_match('/(<|>|=|!| LIKE| IS)/i', (string) $column) ? '' : ' =';
            $isNull = $given === null && $operator !== '';
            $this->add($glue, $isNull ? "{$column} IS NULL" : "{$column}{$operator} " . $this->escape($given));
        }
        return $this;
    }

    private function add(string $glue, string $condition): static
    {
        $this->conditions[] = ($this->conditions === [] ? '' : "{$glue} ") . $condition;
        return $this;
    }

    private function whereClause(): string
    {
        return $this->conditions === [] ? '' : ' WHERE ' . implode(' ', $this->conditions);
    }

    private function writeRow(string $verb, string $table, array $values): bool
    {
        $this->set($values);
        $columns = implode(', ', array_map(static fn (string $name): string => "`{$name}`", array_keys($this->assignments)));
        $values = implode(', ', $this->assignments);
        return $this->run("{$verb} INTO " . $this->prefixed($table) . " ({$columns}) VALUES ({$values})");
    }

    private function run(string $sql): Result|bool
    {
        $this->reset_query();
        return $this->query($sql);
    }
}
