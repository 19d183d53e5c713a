<?php

/**
 * What is known of rules beside the document, by their names: the day after which a rule is taken out again, and the
 * customers whose contacts it names. Immutable and pure; a text that is none of ours holds no notes.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_rule_notes
{
    public const OPTION = 'logout_master_rule_notes';

    /** @param array<string, array{customers?: list<int>, until?: string}> $notes */
    private function __construct(private array $notes)
    {
    }

    public static function parse(string $json): self
    {
        $notes = [];
        foreach ((array) json_decode($json === '' ? '{}' : $json, true) as $name => $note) {
            $note = self::clean(is_array($note) ? $note : []);
            if ($note !== []) {
                $notes[(string) $name] = $note;
            }
        }
        return new self($notes);
    }

    public static function is_day(string $text): bool
    {
        return preg_match('/\A(\d{4})-(\d{2})-(\d{2})\z/', $text, $part) === 1
            && checkdate((int) $part[2], (int) $part[3], (int) $part[1]);
    }

    /** @return array{customers?: list<int>, until?: string} */
    public function of(string $name): array
    {
        return $this->notes[$name] ?? [];
    }

    /** @param array<string, mixed> $note none when empty */
    public function with(string $name, array $note): self
    {
        $notes = $this->notes;
        $note = self::clean($note);
        if ($note === []) {
            unset($notes[$name]);
        } else {
            $notes[$name] = $note;
        }
        return new self($notes);
    }

    /**
     * Without those of rules that are gone.
     *
     * @param list<string> $names of the rules that there are
     */
    public function only(array $names): self
    {
        return new self(array_intersect_key($this->notes, array_flip($names)));
    }

    /** @return list<string> the rules whose last day is before this one */
    public function expired(string $today): array
    {
        return array_map(strval(...), array_keys(array_filter(
            $this->notes,
            static fn (array $note): bool => isset($note['until']) && $note['until'] < $today
        )));
    }

    /** @return array<string, list<int>> rule => customers whose contacts it names */
    public function customers(): array
    {
        return array_filter(array_map(static fn (array $note): array => $note['customers'] ?? [], $this->notes));
    }

    public function is_empty(): bool
    {
        return $this->notes === [];
    }

    public function json(): string
    {
        return json_encode((object) $this->notes, JSON_THROW_ON_ERROR);
    }

    /**
     * @param array<mixed> $note
     * @return array{customers?: list<int>, until?: string}
     */
    private static function clean(array $note): array
    {
        $clean = [];
        $customers = array_values(array_filter((array) ($note['customers'] ?? []), is_int(...)));
        if ($customers !== []) {
            $clean['customers'] = $customers;
        }
        if (is_string($note['until'] ?? null) && self::is_day($note['until'])) {
            $clean['until'] = $note['until'];
        }
        return $clean;
    }
}
