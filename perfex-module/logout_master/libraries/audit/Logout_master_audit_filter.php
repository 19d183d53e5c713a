<?php

/**
 * Which rows of the audit log somebody wants to see, read from what a browser sent. Values that cannot be are no error
 * of anybody's: they match what they can, and nothing else. Pure.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_audit_filter
{
    /** Names of the fields, as in the form. */
    public const FIELDS = ['what', 'kind', 'person', 'reason', 'session', 'from', 'until'];

    /** What `what` may be beside the type of a row. */
    public const ENDS = 'ends';

    /** @param array<string, string> $fields */
    private function __construct(private array $fields)
    {
    }

    public static function none(): self
    {
        return new self([]);
    }

    /** @param callable(string): mixed $sent the value of a field */
    public static function read(callable $sent): self
    {
        $fields = [];
        foreach (self::FIELDS as $name) {
            $value = $sent($name);
            if (is_string($value) && trim($value) !== '' && strlen($value) <= 64 && self::is_text($value)) {
                $fields[$name] = trim($value);
            }
        }
        return new self($fields);
    }

    /** @param array<string, string> $fields */
    public static function of(array $fields): self
    {
        return new self($fields);
    }

    /** @return array<string, string> what was asked for, for the form and for links */
    public function fields(): array
    {
        return $this->fields;
    }

    /** @return array{string, list<string|int>} conditions for a WHERE, with their values */
    public function sql(): array
    {
        $conditions = $values = [];
        $equal = ['kind' => 'kind', 'reason' => 'reason', 'session' => 'session_id'];
        foreach ($equal as $field => $column) {
            if (isset($this->fields[$field])) {
                $conditions[] = "`{$column}` = ?";
                $values[] = $this->fields[$field];
            }
        }
        if (isset($this->fields['person'])) {
            $conditions[] = '`person_id` = ?';
            $values[] = ctype_digit($this->fields['person']) ? (int) $this->fields['person'] : -1;
        }
        if (isset($this->fields['what'])) {
            $types = $this->fields['what'] === self::ENDS ? Logout_master_audit_row::ENDS : [$this->fields['what']];
            $conditions[] = '`type` IN (' . implode(', ', array_fill(0, count($types), '?')) . ')';
            array_push($values, ...$types);
        }
        foreach (['from' => ['>=', '00:00:00.000'], 'until' => ['<=', '23:59:59.999']] as $field => [$sign, $time]) {
            $moment = self::moment($this->fields[$field] ?? '', $time);
            if ($moment !== null) {
                $conditions[] = "`at_ms` {$sign} ?";
                $values[] = $moment;
            }
        }
        return [$conditions === [] ? '1 = 1' : implode(' AND ', $conditions), $values];
    }

    /** What is none would stand in the log as something else, or not at all. */
    private static function is_text(string $value): bool
    {
        return preg_match('/\A[^\x00-\x1f\x7f]*\z/u', $value) === 1;
    }

    /** A day of UTC, as milliseconds of its begin or its end; null for what is no day. */
    private static function moment(string $day, string $time): ?int
    {
        $moment = \DateTimeImmutable::createFromFormat('!Y-m-d H:i:s.v', "{$day} {$time}", new \DateTimeZone('UTC'));
        return $moment === false ? null : (int) $moment->format('Uv');
    }
}
