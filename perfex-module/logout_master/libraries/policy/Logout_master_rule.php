<?php

/**
 * One rule of the policy document as a form: whom it is for and what it sets. It takes only rules that come back from the
 * form as they went in; all others are for the document itself. Pure.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_rule
{
    /** Whom a rule may be for. */
    public const WHO = ['everybody', 'staff', 'admins', 'roles', 'people', 'contacts', 'contact_people', 'customers'];

    public const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

    /** As much as a whole document may have, and a little more, so that it is refused and not cut. */
    private const BYTES_MOST = 70000;

    private const MATCHES = [
        'everybody' => [],
        'staff' => ['kind' => ['staff']],
        'admins' => ['kind' => ['staff'], 'admin' => true],
        'roles' => ['kind' => ['staff']],
        'people' => ['kind' => ['staff']],
        'contacts' => ['kind' => ['contact']],
        'contact_people' => ['kind' => ['contact']],
        'customers' => ['kind' => ['contact']],
    ];

    /**
     * @param array{customers?: list<int>, until?: string} $note what is known of it beside the document
     * @return array<string, mixed>|null what the form's fields hold; null when the form cannot hold the rule
     */
    public static function fields(\stdClass $rule, array $note): ?array
    {
        $match = self::normal((array) ($rule->match ?? []));
        $set = (array) ($rule->set ?? []);
        if (count($match['hours'] ?? []) > 1 || array_diff_key($set, Logout_master_setting::ALL) !== []) {
            return null;
        }
        $fields = self::blank();
        $fields['name'] = (string) ($rule->name ?? '');
        $fields['who'] = self::who($match, $note);
        $fields['roles'] = $match['roles'] ?? [];
        $ids = $match['ids'] ?? [];
        match ($fields['who']) {
            'people' => $fields['people'] = $ids,
            'contact_people' => $fields['contact_people'] = self::numbers($ids),
            'customers' => $fields['customers'] = self::numbers($note['customers'] ?? []),
            default => null,
        };
        $fields['ip'] = implode("\n", array_map(strval(...), $match['ip'] ?? []));
        $hours = $match['hours'][0] ?? [];
        $fields['days'] = $hours['days'] ?? [];
        foreach (['from', 'to', 'zone'] as $part) {
            $fields[$part] = (string) ($hours[$part] ?? '');
        }
        $fields['until'] = (string) ($note['until'] ?? '');
        foreach ($set as $setting => $value) {
            $fields["set_{$setting}"] = Logout_master_setting::shown($setting, $value);
        }
        return self::normal(self::matched($fields, $ids)) === $match ? $fields : null;
    }

    /** @return array<string, mixed> the fields of a rule that is nothing yet */
    public static function blank(): array
    {
        $fields = ['name' => '', 'who' => 'staff', 'roles' => [], 'people' => [], 'contact_people' => '', 'customers' => '',
            'ip' => '', 'days' => [], 'from' => '', 'to' => '', 'zone' => '', 'until' => ''];
        foreach (array_keys(Logout_master_setting::ALL) as $setting) {
            $fields["set_{$setting}"] = '';
        }
        return $fields;
    }

    /**
     * @param array<mixed> $posted what a browser sent
     * @return array<string, mixed> the same fields, whatever else it sent left out
     */
    public static function sent(array $posted): array
    {
        $fields = self::blank();
        foreach ($fields as $name => $blank) {
            $given = $posted[$name] ?? $blank;
            if (is_array($blank)) {
                $given = is_array($given) ? array_values(array_filter($given, is_string(...))) : [];
                $fields[$name] = $name === 'days'
                    ? array_values(array_intersect(self::DAYS, $given))
                    : array_map(intval(...), array_filter($given, static fn (string $id): bool
                        => preg_match('/\A[1-9]\d{0,9}\z/', $id) === 1));
            } else {
                $fields[$name] = is_string($given) ? mb_strcut(trim(mb_scrub($given, 'UTF-8')), 0, self::BYTES_MOST, 'UTF-8') : '';
            }
        }
        return $fields;
    }

    /**
     * @param array<string, mixed> $fields
     * @param list<int> $ids the people that the fields name, where they name any
     * @return array{\stdClass, array<string, string>} the rule, and what is wrong: field => key of a text
     */
    public static function read(array $fields, array $ids): array
    {
        $errors = [];
        $set = new \stdClass();
        foreach (array_keys(Logout_master_setting::ALL) as $setting) {
            $text = $fields["set_{$setting}"];
            if ($text === '') {
                continue;
            }
            try {
                $set->$setting = Logout_master_setting::read($setting, $text);
            } catch (\InvalidArgumentException $problem) {
                $errors["set_{$setting}"] = $problem->getMessage();
            }
        }
        if ($fields['name'] === '') {
            $errors['name'] = 'rules_bad_name';
        }
        if (!in_array($fields['who'], self::WHO, true)) {
            $errors['who'] = 'rules_bad_choice';
            $fields['who'] = 'everybody';
        }
        if ($fields['who'] === 'roles' && $fields['roles'] === []) {
            $errors['roles'] = 'rules_bad_nobody';
        }
        if (in_array($fields['who'], ['people', 'contact_people', 'customers'], true) && $ids === []) {
            $errors[$fields['who']] = 'rules_bad_nobody';
        }
        if ($fields['until'] !== '' && !Logout_master_rule_notes::is_day($fields['until'])) {
            $errors['until'] = 'rules_bad_day';
        }
        $rule = (object) [
            'name' => $fields['name'],
            'match' => (object) self::matched($fields, $ids),
            'set' => $set,
        ];
        return [$rule, $errors];
    }

    /** @param list<int> $ids */
    private static function numbers(array $ids): string
    {
        return implode(', ', array_map(static fn (int $id): string => "#{$id}", $ids));
    }

    /**
     * @param array<string, mixed> $match normal
     * @param array{customers?: list<int>, until?: string} $note
     */
    private static function who(array $match, array $note): string
    {
        $kind = $match['kind'] ?? [];
        return match (true) {
            $kind === ['contact'] => match (true) {
                !isset($match['ids']) => 'contacts',
                ($note['customers'] ?? []) !== [] => 'customers',
                default => 'contact_people',
            },
            $kind === ['staff'] => match (true) {
                isset($match['admin']) => 'admins',
                isset($match['roles']) => 'roles',
                isset($match['ids']) => 'people',
                default => 'staff',
            },
            default => 'everybody',
        };
    }

    /**
     * @param array<string, mixed> $fields
     * @param list<int> $ids
     * @return array<string, mixed> the rule's conditions
     */
    private static function matched(array $fields, array $ids): array
    {
        $who = $fields['who'];
        $match = self::MATCHES[$who];
        if (isset($match['kind'])) {
            $match['kind'] = $match['kind'][0];
        }
        if ($who === 'roles') {
            $match['roles'] = $fields['roles'];
        }
        if (in_array($who, ['people', 'contact_people', 'customers'], true)) {
            $match['ids'] = $ids;
        }
        $networks = preg_split('/[\s,;]+/', $fields['ip'], -1, PREG_SPLIT_NO_EMPTY) ?: [];
        if ($networks !== []) {
            $match['ip'] = $networks;
        }
        if ($fields['days'] !== [] || $fields['from'] !== '' || $fields['to'] !== '') {
            $hours = array_filter(
                ['days' => $fields['days'], 'from' => $fields['from'], 'to' => $fields['to'], 'zone' => $fields['zone']],
                static fn (mixed $value): bool => $value !== [] && $value !== ''
            );
            $match['hours'] = (object) $hours;
        }
        return $match;
    }

    /**
     * Conditions in one of the ways in which the same can be written: what may be one or a list is a list, keys and days
     * have their order.
     *
     * @param array<string, mixed> $match
     * @return array<string, mixed>
     */
    private static function normal(array $match): array
    {
        foreach (['kind', 'roles', 'ids', 'ip', 'hours'] as $key) {
            if (isset($match[$key])) {
                $match[$key] = is_array($match[$key]) ? array_values($match[$key]) : [$match[$key]];
            }
        }
        foreach ($match['hours'] ?? [] as $number => $window) {
            $window = (array) $window;
            if (isset($window['days'])) {
                $window['days'] = array_values(array_intersect(self::DAYS, (array) $window['days']));
            }
            ksort($window);
            $match['hours'][$number] = $window;
        }
        ksort($match);
        return $match;
    }
}
