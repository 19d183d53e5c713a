<?php

/** The table `options`. Autoloaded ones are read once a request; a change by SQL is seen by the next request. */

declare(strict_types=1);

namespace Host;

final class Options
{
    /** @var ?array<string, string> */
    private ?array $autoloaded = null;

    public function __construct(private QueryBuilder $db)
    {
    }

    public function get(string $name): string
    {
        return $this->autoloaded()[$name] ?? $this->row($name)?->value ?? '';
    }

    public function exists(string $name): bool
    {
        return $this->row($name) !== null;
    }

    public function add(string $name, mixed $value, int $autoload): bool
    {
        if ($this->exists($name)) {
            return false;
        }
        $this->db->insert('options', ['name' => $name, 'value' => (string) $value, 'autoload' => $autoload]);
        if ($autoload === 1) {
            $this->autoloaded[$name] = (string) $value;
        }
        return true;
    }

    /** Writes nothing when the option is missing: no module may count on more. */
    public function update(string $name, mixed $value, ?int $autoload): bool
    {
        $changes = ['value' => (string) $value] + ($autoload === null ? [] : ['autoload' => $autoload]);
        $known = $this->row($name);
        if ($known === null) {
            return false;
        }
        $this->db->update('options', $changes, ['name' => $name]);
        if (isset($this->autoloaded()[$name])) {
            $this->autoloaded[$name] = (string) $value;
        }
        return $known->value !== (string) $value;
    }

    public function delete(string $name): bool
    {
        $this->db->delete('options', ['name' => $name]);
        unset($this->autoloaded[$name]);
        return $this->db->affected_rows() > 0;
    }

    private function row(string $name): ?object
    {
        return $this->db->get_where('options', ['name' => $name], 1)->row();
    }

    /** @return array<string, string> */
    private function autoloaded(): array
    {
        return $this->autoloaded ??= array_column(
            $this->db->select('name, value')->from('options')->where('autoload', 1)->get()->result_array(),
            'value',
            'name'
        );
    }
}
