<?php

/**
 * The policy document as the settings page edits it: two rules known by their names, everything else untouched and in
 * its order. Immutable and pure; whether a document may be in force is for the extension to say.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_policy
{
    /** Kind of person => name of the rule that the form edits. */
    public const RULES = ['staff' => 'staff', 'contact' => 'contacts'];

    /** The contract's defaults, for what a document leaves out. */
    public const BUILTIN = [
        'idle_timeout' => 900,
        'warning' => 120,
        'grace' => 0,
        'absolute_timeout' => 43200,
        'resume' => 'password',
        'max_extensions' => null,
        'max_sessions' => null,
        'on_limit' => 'end_oldest',
        'ip_change' => 'ignore',
        'max_hold' => 0,
        'resume_restarts_absolute' => false,
        'cover' => 0,
        'remember_me' => 'until_idle',
    ];

    private function __construct(private \stdClass $document)
    {
    }

    /** What holds right after activation. */
    public static function initial(): self
    {
        $document = (object) ['version' => 1, 'revision' => 0, 'enforce' => true, 'default' => (object) self::BUILTIN];
        $document->rules = array_map(self::empty_rule(...), array_keys(self::RULES));
        return new self($document);
    }

    /** @throws \InvalidArgumentException when the text is no JSON object with a list of rules */
    public static function parse(string $json): self
    {
        try {
            $document = json_decode($json, false, 64, JSON_THROW_ON_ERROR);
        } catch (\JsonException $exception) {
            throw new \InvalidArgumentException('found no JSON: ' . $exception->getMessage(), 0, $exception);
        }
        if (!$document instanceof \stdClass) {
            throw new \InvalidArgumentException('found ' . get_debug_type($document) . ', expected an object');
        }
        if (!is_array($document->rules ?? [])) {
            throw new \InvalidArgumentException('/rules: found no list, expected a list of rules');
        }
        return new self($document);
    }

    public function revision(): int
    {
        return is_int($this->document->revision ?? null) ? $this->document->revision : 0;
    }

    public function with_revision(int $revision): self
    {
        $copy = $this->copy();
        $copy->revision = $revision;
        return new self($copy);
    }

    /** What the form shows: the rule's own value, else the document's default, else the built-in one. */
    public function value(string $kind, string $setting): mixed
    {
        $rule = $this->rule($this->document, $kind);
        foreach ([$rule->set ?? null, $this->document->default ?? null] as $settings) {
            if ($settings instanceof \stdClass && property_exists($settings, $setting)) {
                return $settings->$setting;
            }
        }
        return self::BUILTIN[$setting];
    }

    /**
     * A setting that has its value from the document's default goes on having it from there, unless it changes.
     *
     * @param array<string, mixed> $settings what is to hold for this kind
     */
    public function with(string $kind, array $settings): self
    {
        $settings = array_filter(
            $settings,
            fn (mixed $value, string $setting): bool => $value !== $this->value($kind, $setting),
            ARRAY_FILTER_USE_BOTH
        );
        if ($settings === []) {
            return $this;
        }
        $copy = $this->copy();
        $rule = $this->rule($copy, $kind);
        if ($rule === null) {
            $rule = self::empty_rule($kind);
            $copy->rules = [...($copy->rules ?? []), $rule];
        }
        if (!($rule->set ?? null) instanceof \stdClass) {
            $rule->set = new \stdClass();
        }
        foreach ($settings as $setting => $value) {
            $rule->set->$setting = $value;
        }
        return new self($copy);
    }

    /** Whether a rule sets this for some people of a kind only: by role, by person, by hour, by whatever. */
    public function singles_out(string $kind, string $setting): bool
    {
        foreach ($this->document->rules ?? [] as $rule) {
            $match = $rule instanceof \stdClass ? (array) ($rule->match ?? []) : [];
            $sets = $rule instanceof \stdClass && property_exists((object) ($rule->set ?? new \stdClass()), $setting);
            $is_of_kind = in_array($kind, (array) ($match['kind'] ?? $kind), true);
            if ($sets && $is_of_kind && array_diff(array_keys($match), ['kind']) !== []) {
                return true;
            }
        }
        return false;
    }

    /** Whether any rule holds at some hours only. */
    public function goes_by_the_clock(): bool
    {
        return str_contains($this->json(), '"hours":');
    }

    /** Whether both say the same but for their revision. */
    public function equals(self $other): bool
    {
        return $this->with_revision(0)->json() === $other->with_revision(0)->json();
    }

    /** A copy of a part, such as "rules", "default" or "ceiling"; null when the document has none. */
    public function part(string $name): mixed
    {
        $part = $this->document->$name ?? null;
        return $part === null ? null : json_decode(json_encode($part, JSON_THROW_ON_ERROR), false, 64, JSON_THROW_ON_ERROR);
    }

    /** @param mixed $value null takes the part away */
    public function with_part(string $name, mixed $value): self
    {
        $copy = $this->copy();
        if ($value === null) {
            unset($copy->$name);
        } else {
            $copy->$name = $value;
        }
        return new self($copy);
    }

    /** Whether it is more than a dry run. */
    public function is_enforced(): bool
    {
        return ($this->document->enforce ?? true) === true;
    }

    /** ASCII alone, so that no database's character set changes a byte of it. */
    public function json(): string
    {
        return json_encode($this->document, JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES | JSON_THROW_ON_ERROR);
    }

    private static function empty_rule(string $kind): \stdClass
    {
        return (object) [
            'name' => self::RULES[$kind],
            'match' => (object) ['kind' => $kind],
            'set' => new \stdClass(),
        ];
    }

    private function rule(\stdClass $document, string $kind): ?\stdClass
    {
        foreach ($document->rules ?? [] as $rule) {
            if ($rule instanceof \stdClass && ($rule->name ?? null) === self::RULES[$kind]) {
                return $rule;
            }
        }
        return null;
    }

    private function copy(): \stdClass
    {
        return json_decode($this->json(), false, 64, JSON_THROW_ON_ERROR);
    }
}
