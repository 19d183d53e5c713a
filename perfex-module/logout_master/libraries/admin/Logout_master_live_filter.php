<?php

/**
 * Which live sessions somebody wants to see, read from what a browser sent. Values that cannot be are no error of
 * anybody's: they are as good as none, or match nothing. Pure.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_live_filter
{
    public const STATUSES = ['active', 'warning', 'locked'];
    public const SIZES = [25, 50, 100];

    private const TEXT_MOST = 64;

    private function __construct(
        public readonly string $kind,
        public readonly string $person,
        public readonly string $status,
        public readonly string $address,
        public readonly int $page,
        public readonly int $size
    ) {
    }

    /** @param callable(string): mixed $sent the value of a field */
    public static function read(callable $sent): self
    {
        $field = static function (string $name) use ($sent): string {
            $value = $sent($name);
            $is_text = is_string($value) && mb_check_encoding($value, 'UTF-8') && strlen($value) <= self::TEXT_MOST;
            return $is_text ? trim($value) : '';
        };
        $among = static fn (string $name, array $known): string => in_array($field($name), $known, true) ? $field($name) : '';
        $page = $field('page');
        $size = (int) $field('size');
        return new self(
            $among('kind', Logout_master_host_people::KINDS),
            $field('person'),
            $among('status', self::STATUSES),
            $field('address'),
            preg_match('/\A[1-9]\d{0,5}\z/', $page) === 1 ? (int) $page : 1,
            in_array($size, self::SIZES, true) ? $size : self::SIZES[0]
        );
    }

    /** @return array<string, string> what the registry itself looks for */
    public function asked(): array
    {
        return array_filter(['kind' => $this->kind, 'status' => $this->status], static fn (string $value): bool => $value !== '');
    }

    /** The rest of it. The registry may hold sessions of others than people; they are nobody's here. */
    public function matches(\LogoutMaster\Session $session): bool
    {
        return in_array($session->kind, Logout_master_host_people::KINDS, true)
            && ($this->address === '' || str_starts_with($session->ip, strtolower($this->address)))
            && ($this->person === '' || $this->is_of($session));
    }

    /**
     * How many sessions match, where the registry's own counts tell, so that not all of them need be fetched.
     *
     * @param array{kind: array<string, int>, status: array<string, int>} $counts of live sessions
     */
    public function count_in(array $counts): ?int
    {
        $of_people = array_intersect_key($counts['kind'], array_flip(Logout_master_host_people::KINDS));
        $is_mixed = array_sum($of_people) !== array_sum($counts['kind']);
        return match (true) {
            $this->person !== '' || $this->address !== '' => null,
            $this->kind !== '' => $this->status === '' ? $counts['kind'][$this->kind] ?? 0 : null,
            $is_mixed => null,
            default => $this->status === '' ? array_sum($of_people) : $counts['status'][$this->status] ?? 0,
        };
    }

    /** @return array<string, string|int> for a link to another page of the same list */
    public function query(int $page): array
    {
        $asked = ['kind' => $this->kind, 'person' => $this->person, 'status' => $this->status, 'address' => $this->address];
        return array_filter($asked, static fn (string $value): bool => $value !== '')
            + ($this->size === self::SIZES[0] ? [] : ['size' => $this->size])
            + ($page === 1 ? [] : ['page' => $page]);
    }

    /** By a part of the name, or by the number, with or without a # before it. */
    private function is_of(\LogoutMaster\Session $session): bool
    {
        return preg_match('/\A#?(\d{1,10})\z/', $this->person, $number) === 1
            ? $session->id === (int) $number[1]
            : mb_stripos($session->label, $this->person, 0, 'UTF-8') !== false;
    }
}
