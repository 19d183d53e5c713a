<?php

/**
 * A page's permission to add drafts for the person whom it was made for, also when their session is over by then: the
 * last words are typed when nobody is signed in any more. It opens nothing and changes no draft whose random name the
 * page does not know. It stands in the page's own data and goes out in the body of a POST, never in an address.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_draft_ticket
{
    /** However long a session may be: two days. Each answer to a signed-in page brings a fresh ticket. */
    public const SECONDS_MOST = 172800;

    /** After an end for lack of time: a computer that slept through the night saves when it wakes. */
    public const SECONDS_AFTER_TIMEOUT = 86400;

    /** After any other end: somebody wanted it. */
    public const SECONDS_AFTER_END = 900;

    private const VERSION = '1';

    private function __construct(
        public readonly string $kind,
        public readonly int $person,
        public readonly string $session_id,
        public readonly int $issued_at
    ) {
    }

    public static function issue(
        Logout_master_draft_cipher $cipher,
        string $kind,
        int $person,
        string $session_id,
        int $now
    ): string {
        $text = implode('.', [self::VERSION, $kind, (string) $person, $session_id, (string) $now]);
        return $text . '.' . $cipher->mark($text);
    }

    /** Null for everything that this site did not issue, or too long ago. */
    public static function read(Logout_master_draft_cipher $cipher, mixed $ticket, int $now): ?self
    {
        $pattern = '/\A(1\.(staff|contact)\.([1-9][0-9]{0,9})\.([0-9a-f]{16}|)\.([0-9]{1,11}))\.([0-9a-f]{64})\z/';
        if (!is_string($ticket) || preg_match($pattern, $ticket, $part) !== 1) {
            return null;
        }
        if (!hash_equals($cipher->mark($part[1]), $part[6])) {
            return null;
        }
        $age = $now - (int) $part[5];
        // The clocks of two servers may differ by a little.
        return $age > self::SECONDS_MOST || $age < -60
            ? null
            : new self($part[2], (int) $part[3], $part[4], (int) $part[5]);
    }

    /**
     * Whether it still holds so long after the end of its session.
     *
     * @param array{reason: string, seconds: int}|null $end null while the session lives, or where nobody knows
     */
    public function holds(?array $end): bool
    {
        if ($end === null) {
            return true;
        }
        $is_timeout = in_array($end['reason'], ['idle', 'absolute'], true);
        return $end['seconds'] <= ($is_timeout ? self::SECONDS_AFTER_TIMEOUT : self::SECONDS_AFTER_END);
    }
}
