<?php

/**
 * One row of the audit log: what is known of one thing that happened, and the one line of text that its hash covers.
 * Immutable and pure. Holds no token, no name and no agent of anybody.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_audit_row
{
    /** Column => bytes it holds; 0 for a number, null allowed where NULLABLE says so. The order is that of the line. */
    public const COLUMNS = ['n' => 0, 'written_ms' => 0, 'epoch' => 16, 'seq' => 0, 'at_ms' => 0, 'type' => 16,
        'session_id' => 16, 'kind' => 16, 'person_id' => 0, 'rule' => 64, 'reason' => 64, 'actor' => 64, 'ip' => 45,
        'started_ms' => 0, 'active_ms' => 0, 'detail' => 1048576];

    /** Events that end a session. */
    public const ENDS = ['expire', 'terminate', 'end'];

    private const NULLABLE = ['seq', 'started_ms', 'active_ms'];

    /** @param array<string, int|string|null> $values */
    private function __construct(private array $values)
    {
    }

    /** @param array<string, mixed> $values what is known; the rest is empty */
    public static function of(array $values): self
    {
        $row = [];
        foreach (self::COLUMNS as $column => $bytes) {
            $value = $values[$column] ?? null;
            $row[$column] = match (true) {
                $bytes > 0 => self::clean((string) $value, $bytes),
                $value === null && in_array($column, self::NULLABLE, true) => null,
                default => (int) $value,
            };
        }
        return new self($row);
    }

    /** @param array{started_ms: int, active_ms: int}|null $span of the session that ends here */
    public static function of_event(\LogoutMaster\Event $event, string $epoch, ?array $span): self
    {
        return self::of([
            'epoch' => $epoch,
            'seq' => $event->seq,
            'at_ms' => $event->atMs,
            'type' => $event->type,
            'session_id' => $event->sessionId,
            'kind' => $event->kind,
            'person_id' => $event->id,
            'rule' => $event->rule,
            'reason' => $event->reason,
            'actor' => $event->by,
            'ip' => $event->ip,
        ] + ($span ?? []));
    }

    /**
     * Something that the module itself has to say. It has no number in any registry.
     *
     * @param array<string, mixed> $detail
     */
    public static function of_module(string $type, string $reason, string $actor, array $detail): self
    {
        return self::of([
            'at_ms' => self::now_ms(),
            'type' => $type,
            'reason' => $reason,
            'actor' => $actor,
            'detail' => $detail === [] ? '' : self::json($detail),
        ]);
    }

    /** @param array<string, mixed> $values */
    public function with(array $values): self
    {
        return self::of($values + $this->values);
    }

    /** @return array<string, int|string|null> */
    public function values(): array
    {
        return $this->values;
    }

    public function is_end(): bool
    {
        return in_array($this->values['type'], self::ENDS, true);
    }

    /** @return array<string, mixed> */
    public function detail(): array
    {
        $detail = json_decode((string) $this->values['detail'], true);
        return is_array($detail) ? $detail : [];
    }

    /** What the hash covers. ASCII alone, so that no character set of a database or an export changes a byte of it. */
    public function line(): string
    {
        return self::json($this->values);
    }

    public static function now_ms(): int
    {
        return (int) (microtime(true) * 1000);
    }

    /** @param array<string, mixed> $values */
    private static function json(array $values): string
    {
        return json_encode($values, JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES | JSON_INVALID_UTF8_SUBSTITUTE);
    }

    /**
     * Control characters would forge a line, and what takes four bytes does not survive the connection of an old site.
     * Longer than its column is cut here, not by a database that may or may not complain.
     */
    private static function clean(string $text, int $bytes): string
    {
        $text = mb_convert_encoding($text, 'UTF-8', 'UTF-8');
        $text = (string) preg_replace(['/[\x00-\x1f\x7f]+/', '/[\x{10000}-\x{10FFFF}]/u'], [' ', "\u{FFFD}"], $text);
        return rtrim(mb_strcut($text, 0, $bytes, 'UTF-8'));
    }
}
