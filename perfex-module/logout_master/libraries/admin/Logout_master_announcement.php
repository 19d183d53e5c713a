<?php

/**
 * One announcement: what people are told about their limits, who, by which ways and until when. Immutable and pure; what
 * is no announcement reads as none.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_announcement
{
    public const NOTE_BYTES = 1000;

    /**
     * @param list<string> $to kinds of people
     * @param string $from the day from which it holds
     * @param int $until Unix seconds after which nobody sees it
     * @param bool $asks whether people are to say that they have read it
     */
    private function __construct(
        public readonly int $id,
        public readonly array $to,
        public readonly string $from,
        public readonly int $until,
        public readonly string $note,
        public readonly bool $has_banner,
        public readonly bool $has_mail,
        public readonly bool $asks,
        public readonly Logout_master_announcement_changes $changes
    ) {
    }

    /** @param array<string, mixed> $values as values() gives them */
    public static function of(array $values): ?self
    {
        $kinds = array_intersect(Logout_master_host_people::KINDS, (array) ($values['to'] ?? []));
        $from = $values['from'] ?? null;
        if ($kinds === [] || !is_string($from) || !Logout_master_rule_notes::is_day($from)) {
            return null;
        }
        $note = is_string($values['note'] ?? null) ? $values['note'] : '';
        return new self(
            (int) ($values['id'] ?? 0),
            array_values($kinds),
            $from,
            (int) ($values['until'] ?? 0),
            self::cut($note),
            ($values['banner'] ?? false) === true,
            ($values['mail'] ?? false) === true,
            ($values['asks'] ?? false) === true,
            Logout_master_announcement_changes::of((array) ($values['changes'] ?? []))
        );
    }

    /**
     * Those that a text holds.
     *
     * @return list<self>
     */
    public static function parse(string $json): array
    {
        $found = array_map(
            static fn (mixed $values): ?self => is_array($values) ? self::of($values) : null,
            array_values((array) json_decode($json, true))
        );
        return array_values(array_filter($found));
    }

    /** @param list<self> $announcements */
    public static function json(array $announcements): string
    {
        return json_encode(
            array_map(static fn (self $one): array => $one->values(), $announcements),
            JSON_THROW_ON_ERROR | JSON_INVALID_UTF8_SUBSTITUTE
        );
    }

    /** The first bytes of what somebody wrote, in one line, never half a character. */
    public static function cut(string $note): string
    {
        $note = trim((string) preg_replace('/[\x00-\x1f\x7f]+/', ' ', mb_scrub($note, 'UTF-8')));
        return mb_strcut($note, 0, self::NOTE_BYTES, 'UTF-8');
    }

    public function with_id(int $id): self
    {
        return self::of(['id' => $id] + $this->values()) ?? $this;
    }

    public function is_for(string $kind): bool
    {
        return in_array($kind, $this->to, true);
    }

    public function is_over(int $now): bool
    {
        return $now > $this->until;
    }

    /** Whether this person is to see it now, unless they have read it. */
    public function is_shown_to(string $kind, int $now): bool
    {
        return $this->is_for($kind) && !$this->is_over($now);
    }

    /** @return array<string, mixed> */
    public function values(): array
    {
        return [
            'id' => $this->id,
            'to' => $this->to,
            'from' => $this->from,
            'until' => $this->until,
            'note' => $this->note,
            'banner' => $this->has_banner,
            'mail' => $this->has_mail,
            'asks' => $this->asks,
            'changes' => $this->changes->values(),
        ];
    }
}
