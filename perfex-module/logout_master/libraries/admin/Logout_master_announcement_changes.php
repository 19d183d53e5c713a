<?php

/**
 * How the limits of people differ between two moments, group by group, and what of it concerns one person. A group is
 * "staff", "admins", "contacts", "role 4", "admins role 4", or one person whom a rule names, as "staff 7". Immutable and
 * pure.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_announcement_changes
{
    /** What people notice, in the order in which they are told. */
    public const SETTINGS = ['idle_timeout', 'warning', 'cover', 'grace', 'resume', 'absolute_timeout', 'max_hold',
        'max_extensions', 'max_sessions', 'remember_me', 'ip_change', 'resume_restarts_absolute'];

    /** Every page reads what is announced, so it does not grow without a bound. */
    private const GROUPS_MOST = 60;

    private const GROUP = '/\A(staff|admins|contacts|role \d{1,10}|admins role \d{1,10}|(staff|contact) [1-9]\d{0,9})\z/';

    /**
     * @param array<string, array<string, array{mixed, mixed}>> $groups group => setting => before and after
     * @param array<string, string> $names of roles and people, by group
     * @param bool|null $enforced what it has become, where that changed
     * @param bool $others whether rules changed of which it is not known here whom they concern
     */
    private function __construct(
        public readonly array $groups,
        public readonly array $names,
        public readonly ?bool $enforced,
        public readonly bool $others
    ) {
    }

    public static function none(): self
    {
        return new self([], [], null, false);
    }

    /**
     * @param array<string, mixed> $before as Logout_master_announcement_groups takes it
     * @param array<string, mixed> $after
     */
    public static function between(array $before, array $after): self
    {
        $groups = [];
        foreach ((array) ($after['limits'] ?? []) as $group => $limits) {
            $group = (string) $group;
            $was = self::limits_of($before, $group, (string) ($after['like'][$group] ?? ''));
            $changed = self::changed($was, (array) $limits);
            // Who is told the same as the group above them need not be named.
            $above = $groups[self::above($group, (string) ($after['like'][$group] ?? ''), array_keys($groups))] ?? [];
            if ($changed !== $above || in_array($group, ['staff', 'contacts'], true)) {
                $groups[$group] = $changed;
            }
        }
        $groups = self::without_the_unchanged($groups);
        return new self(
            array_slice($groups, 0, self::GROUPS_MOST, true),
            array_intersect_key(array_map(strval(...), (array) ($after['names'] ?? [])), $groups),
            ($before['enforce'] ?? null) === ($after['enforce'] ?? null) ? null : (bool) ($after['enforce'] ?? true),
            ($before['others'] ?? '') !== ($after['others'] ?? '') || count($groups) > self::GROUPS_MOST
        );
    }

    /** @param array<mixed> $values as values() gives them */
    public static function of(array $values): self
    {
        $groups = $names = [];
        $known = (array) ($values['names'] ?? []);
        foreach ((array) ($values['groups'] ?? []) as $group => $settings) {
            if (preg_match(self::GROUP, (string) $group) !== 1) {
                continue;
            }
            $groups[$group] = [];
            foreach (self::SETTINGS as $setting) {
                $pair = ((array) $settings)[$setting] ?? null;
                if (is_array($pair) && array_is_list($pair) && count($pair) === 2) {
                    $groups[$group][$setting] = $pair;
                }
            }
            $names[$group] = is_string($known[$group] ?? null) ? $known[$group] : '';
        }
        return new self(
            $groups,
            array_filter($names, static fn (string $name): bool => $name !== ''),
            is_bool($values['enforced'] ?? null) ? $values['enforced'] : null,
            ($values['others'] ?? false) === true
        );
    }

    /** @return array<string, mixed> */
    public function values(): array
    {
        return [
            // Objects even when they are empty.
            'groups' => array_map(static fn (array $settings): object => (object) $settings, $this->groups),
            'names' => (object) $this->names,
            'enforced' => $this->enforced,
            'others' => $this->others,
        ];
    }

    public function is_empty(): bool
    {
        return $this->groups === [] && $this->enforced === null && !$this->others;
    }

    /** @return list<string> the kinds of people whom it concerns */
    public function kinds(): array
    {
        if ($this->enforced !== null || ($this->others && $this->groups === [])) {
            return Logout_master_host_people::KINDS;
        }
        $kinds = array_map(
            static fn (string $group): string => str_starts_with($group, 'contact') ? 'contact' : 'staff',
            array_keys(array_filter($this->groups))
        );
        return array_values(array_intersect(Logout_master_host_people::KINDS, $kinds));
    }

    /**
     * What changes for one person.
     *
     * @param list<int> $roles
     * @return array<string, array{mixed, mixed}> setting => before and after
     */
    public function for_person(string $kind, int $id, array $roles, bool $is_admin): array
    {
        foreach (self::groups_of($kind, $id, $roles, $is_admin) as $group) {
            if (isset($this->groups[$group])) {
                return $this->groups[$group];
            }
        }
        return [];
    }

    /**
     * The groups that a person is in, the closest first.
     *
     * @param list<int> $roles
     * @return list<string>
     */
    public static function groups_of(string $kind, int $id, array $roles, bool $is_admin): array
    {
        if ($kind === 'contact') {
            return ["contact {$id}", 'contacts'];
        }
        $of_roles = array_map(static fn (int $role): string => ($is_admin ? 'admins ' : '') . "role {$role}", $roles);
        return ["staff {$id}", ...$of_roles, ...($is_admin ? ['admins'] : []), 'staff'];
    }

    /**
     * @param array<string, mixed> $before
     * @return array<string, mixed> the limits that held for a group; for one that nobody knew, those of whom it is like
     */
    private static function limits_of(array $before, string $group, string $like): array
    {
        foreach ([$group, $like, self::general($like === '' ? $group : $like)] as $name) {
            if (isset($before['limits'][$name])) {
                return (array) $before['limits'][$name];
            }
        }
        return [];
    }

    /**
     * @param list<string> $known groups that are told of
     * @return string the group whose lines hold for this one where it has none of its own; empty when there is none
     */
    private static function above(string $group, string $like, array $known): string
    {
        if (in_array($group, ['staff', 'contacts'], true)) {
            return '';
        }
        $chain = [$like, self::general($like === '' ? $group : $like), str_starts_with($group, 'contact') ? 'contacts' : 'staff'];
        foreach ($chain as $name) {
            if ($name !== $group && in_array($name, $known, true)) {
                return $name;
            }
        }
        return '';
    }

    private static function general(string $group): string
    {
        return match (true) {
            str_starts_with($group, 'contact') => 'contacts',
            str_starts_with($group, 'admins ') => 'admins',
            default => 'staff',
        };
    }

    /**
     * @param array<string, mixed> $before
     * @param array<string, mixed> $after
     * @return array<string, array{mixed, mixed}>
     */
    private static function changed(array $before, array $after): array
    {
        $changed = [];
        foreach (self::SETTINGS as $setting) {
            $is_known = array_key_exists($setting, $before) && array_key_exists($setting, $after);
            if ($is_known && $before[$setting] !== $after[$setting]) {
                $changed[$setting] = [$before[$setting], $after[$setting]];
            }
        }
        return $changed;
    }

    /**
     * A group without changes is named only where others of its kind have some, since theirs would be taken for its own.
     *
     * @param array<string, array<string, array{mixed, mixed}>> $groups
     * @return array<string, array<string, array{mixed, mixed}>>
     */
    private static function without_the_unchanged(array $groups): array
    {
        foreach (['staff' => 'staff', 'contacts' => 'contact'] as $all => $kind) {
            $of_kind = array_filter(
                $groups,
                static fn (string $group): bool => str_starts_with($group, 'contact') === ($kind === 'contact'),
                ARRAY_FILTER_USE_KEY
            );
            if (array_filter($of_kind) === []) {
                $groups = array_diff_key($groups, $of_kind);
            } elseif (($groups[$all] ?? null) === []) {
                unset($groups[$all]);
            }
        }
        return $groups;
    }
}
