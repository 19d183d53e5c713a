<?php

/** $CI->app_merge_fields: the classes of fields that mails may hold, of the application and of modules. */

declare(strict_types=1);

namespace Host;

final class MergeFields
{
    /** @var list<string> paths of classes, of a module as "module/merge_fields/x" */
    private array $classes = ['merge_fields/staff_merge_fields', 'merge_fields/client_merge_fields', 'merge_fields/other_merge_fields'];

    public function register(string|array $classes): static
    {
        $this->classes = array_values(array_unique([...$this->classes, ...(array) $classes]));
        return $this;
    }

    /** @return list<array<string, mixed>> what the editor of templates of a type offers */
    public function of(string $type, string $slug): array
    {
        $fields = array_merge(...array_map(fn (string $class): array => $this->named($class)->build(), $this->classes));
        return array_values(array_filter($fields, static fn (array $field): bool => in_array($type, $field['available'] ?? [], true)
            || in_array($slug, $field['templates'] ?? [], true)));
    }

    /**
     * @param list<mixed> $arguments
     * @return array<string, mixed> values by field
     */
    public function format(string $name, array $arguments): array
    {
        foreach ($this->classes as $class) {
            if ($class === $name || basename($class) === basename($name)) {
                return $this->named($class)->format(...$arguments);
            }
        }
        throw new \InvalidArgumentException(sprintf(
            'merge fields "%s": unknown, expected one of %s',
            $name,
            implode(', ', array_map(basename(...), $this->classes))
        ));
    }

    private function named(string $class): \App_merge_fields
    {
        get_instance()->load->library($class);
        return get_instance()->{strtolower(basename($class))};
    }
}
