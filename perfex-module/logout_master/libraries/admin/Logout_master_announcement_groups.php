<?php

/**
 * The limits that hold now for every group of people and for those whom rules name, as one value that can be kept and
 * compared with a later one. And what people were last told of: the limits at the last announcement.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_announcement_groups
{
    /** The limits that people know of; empty until begin(). */
    public const TOLD = 'logout_master_told';

    /** Somebody whom no rule names. */
    private const NOBODY = 2147483647;

    private const PEOPLE_MOST = 100;

    public function __construct(
        private Logout_master_engine $engine,
        private Logout_master_host $host,
        private Logout_master_host_people $people,
        private Logout_master_host_rules $rules,
        private Logout_master_policy_home $home,
        private Logout_master_policy_sync $sync
    ) {
    }

    /** Counts changes from here on, unless they are counted already: before the first change, not after it. */
    public function begin(): void
    {
        if ($this->told() === null) {
            $this->are_told();
        }
    }

    /** What has changed since people were last told. None where nobody can say, or changes are not counted yet. */
    public function changes(): Logout_master_announcement_changes
    {
        $told = $this->told();
        $now = $told === null ? null : $this->now();
        return $now === null
            ? Logout_master_announcement_changes::none()
            : Logout_master_announcement_changes::between($told, $now);
    }

    /** People know of what holds now. */
    public function are_told(): void
    {
        $now = $this->now();
        if ($now !== null) {
            $this->host->set_option(self::TOLD, json_encode($now, JSON_THROW_ON_ERROR | JSON_INVALID_UTF8_SUBSTITUTE));
        }
    }

    /** @return array<string, mixed>|null as now() gives it */
    private function told(): ?array
    {
        $told = json_decode($this->host->option(self::TOLD), true);
        return is_array($told['limits'] ?? null) ? $told : null;
    }

    /**
     * @return array{enforce: bool, others: string, limits: array<string, array<string, mixed>>,
     *     like: array<string, string>, names: array<string, string>}|null null when the extension cannot say
     */
    private function now(): ?array
    {
        if (!$this->engine->usable() || !$this->home->is_readable()) {
            return null;
        }
        try {
            $this->sync->before_start();
            [$subjects, $like, $names, $are_too_many] = $this->subjects();
            $limits = array_map($this->limits(...), $subjects);
            return in_array([], $limits, true) ? null : [
                'enforce' => $this->home->stored()->is_enforced(),
                'others' => $this->others($are_too_many),
                'limits' => $limits,
                'like' => $like,
                'names' => $names,
            ];
        } catch (\LogoutMaster\Exception) {
            return null;
        }
    }

    /**
     * At any hour: a rule that holds at some hours only would make a change of each evening.
     *
     * @param array<string, mixed> $subject
     * @return array<string, mixed> setting => value
     */
    private function limits(array $subject): array
    {
        if (!$this->home->stored()->goes_by_the_clock()) {
            return $this->engine->limits($subject);
        }
        $ceiling = (array) ($this->home->stored()->part('ceiling') ?? []);
        $by_hours = array_map(
            static fn (\stdClass $rule): string => isset(((array) ($rule->match ?? []))['hours']) ? (string) ($rule->name ?? '') : '',
            $this->rules()
        );
        $limits = [];
        foreach ($this->engine->explained($subject) as $setting => $why) {
            $limits[$setting] = $why['value'];
            if (!in_array($why['rule'], $by_hours, true)) {
                continue;
            }
            foreach ($why['lost'] as $lost) {
                if (!in_array($lost['rule'], $by_hours, true)) {
                    $limits[$setting] = self::capped($lost['value'], $ceiling[$setting] ?? null);
                    break;
                }
            }
        }
        return $limits;
    }

    /** As the extension does it: no limit is more than any. */
    private static function capped(mixed $value, mixed $most): mixed
    {
        return is_int($most) && is_int($value) && ($value === 0 || $value > $most) ? $most : $value;
    }

    /**
     * @return array{array<string, array<string, mixed>>, array<string, string>, array<string, string>, bool} by group:
     *     the subject, whom it is like, its name; and whether some are left out
     */
    private function subjects(): array
    {
        $subject = static fn (string $kind, array $roles, bool $is_admin, int $id = self::NOBODY): array
            => ['kind' => $kind, 'id' => $id, 'roles' => $roles, 'admin' => $is_admin];
        $subjects = ['staff' => $subject('staff', [], false), 'admins' => $subject('staff', [], true)];
        $like = $names = [];
        $roles = $this->rules->roles();
        ksort($roles);
        foreach (array_slice($roles, 0, self::PEOPLE_MOST, true) as $role => $name) {
            $subjects["role {$role}"] = $subject('staff', [$role], false);
            $subjects["admins role {$role}"] = $subject('staff', [$role], true);
            $names["role {$role}"] = $names["admins role {$role}"] = $name;
        }
        $subjects['contacts'] = $subject('contact', [], false);
        $named = $this->named();
        foreach (array_slice($named, 0, self::PEOPLE_MOST) as [$kind, $id]) {
            $person = $this->people->find($kind, $id);
            if ($person !== null && $person['active']) {
                $groups = Logout_master_announcement_changes::groups_of($kind, $id, $person['roles'], $person['admin']);
                $subjects[$groups[0]] = $subject($kind, $person['roles'], $person['admin'], $id);
                $like[$groups[0]] = $groups[1];
                $names[$groups[0]] = $person['label'];
            }
        }
        return [$subjects, $like, $names, count($named) > self::PEOPLE_MOST];
    }

    /** @return list<array{string, int}> kind and id of those whom rules name, or did when people were last told */
    private function named(): array
    {
        $named = [];
        foreach ($this->rules() as $rule) {
            $match = (array) ($rule->match ?? []);
            $kinds = array_intersect(Logout_master_host_people::KINDS, (array) ($match['kind'] ?? []));
            foreach ($kinds === [] ? Logout_master_host_people::KINDS : $kinds as $kind) {
                foreach (array_filter((array) ($match['ids'] ?? []), is_int(...)) as $id) {
                    $named["{$kind} {$id}"] = [$kind, $id];
                }
            }
        }
        foreach (array_keys($this->told()['limits'] ?? []) as $group) {
            if (preg_match('/\A(staff|contact) (\d+)\z/', (string) $group, $part) === 1) {
                $named[$part[0]] = [$part[1], (int) $part[2]];
            }
        }
        return array_values($named);
    }

    /**
     * Tells whether rules changed of which nobody here can say whom they concern: those for networks and hours, and those
     * for people where there are too many to ask for each.
     */
    private function others(bool $are_too_many): string
    {
        $others = array_filter($this->rules(), static function (\stdClass $rule) use ($are_too_many): bool {
            $match = (array) ($rule->match ?? []);
            return isset($match['ip']) || isset($match['hours']) || ($are_too_many && isset($match['ids']));
        });
        return $others === [] ? '' : hash('xxh128', json_encode(array_values($others), JSON_THROW_ON_ERROR));
    }

    /** @return list<\stdClass> */
    private function rules(): array
    {
        return array_values(array_filter(
            (array) ($this->home->stored()->part('rules') ?? []),
            static fn (mixed $rule): bool => $rule instanceof \stdClass
        ));
    }
}
