<?php

/**
 * A rule in words: whom it is for, where and when, and what it sets. For the list of rules.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_rule_words
{
    private const NAMES_MOST = 5;

    public function __construct(private Logout_master_host_rules $people, private Logout_master_language $language)
    {
    }

    /**
     * @param array{customers?: list<int>, until?: string} $note
     * @return list<string> one sentence a condition
     */
    public function conditions(\stdClass $rule, array $note): array
    {
        $fields = Logout_master_rule::fields($rule, $note);
        if ($fields === null) {
            $json = json_encode($rule->match ?? new \stdClass(), JSON_UNESCAPED_SLASHES | JSON_INVALID_UTF8_SUBSTITUTE);
            return [$this->language->text('rules_other', ['match' => (string) $json])];
        }
        $match = (array) ($rule->match ?? []);
        $words = [$this->who($fields, (array) ($match['ids'] ?? []), $note)];
        if ($fields['ip'] !== '') {
            $words[] = $this->language->text('rules_in_networks', ['networks' => strtr($fields['ip'], ["\n" => ', '])]);
        }
        if (isset($match['hours'])) {
            $words[] = $this->hours($fields);
        }
        return $words;
    }

    /** @return list<string> one a setting */
    public function settings(\stdClass $rule): array
    {
        $words = [];
        foreach ((array) ($rule->set ?? []) as $setting => $value) {
            $words[] = $this->language->text('rules_sets', [
                'setting' => Logout_master_setting::name((string) $setting, $this->language),
                'value' => Logout_master_setting::words((string) $setting, $value, $this->language),
            ]);
        }
        return $words;
    }

    /**
     * @param array<string, mixed> $fields
     * @param array<mixed> $ids
     * @param array{customers?: list<int>, until?: string} $note
     */
    private function who(array $fields, array $ids, array $note): string
    {
        $names = match ($fields['who']) {
            'roles' => array_map(fn (int $role): string => $this->people->roles()[$role] ?? "#{$role}", $fields['roles']),
            'people' => $this->named('staff', $ids),
            'contact_people' => $this->named('contact', $ids),
            'customers' => $this->named('customer', $note['customers'] ?? []),
            default => [],
        };
        $who = $this->language->text("rules_who_{$fields['who']}");
        if ($names === []) {
            return $who;
        }
        $more = count($names) > self::NAMES_MOST ? ', …' : '';
        return $this->language->text('rules_sets', [
            'setting' => $who,
            'value' => implode(', ', array_slice($names, 0, self::NAMES_MOST)) . $more,
        ]);
    }

    /**
     * @param array<mixed> $ids
     * @return list<string>
     */
    private function named(string $kind, array $ids): array
    {
        $ids = array_values(array_filter($ids, is_int(...)));
        $names = $this->people->names($kind, array_slice($ids, 0, self::NAMES_MOST + 1));
        return array_map(static fn (int $id): string => trim("#{$id} " . ($names[$id] ?? '')), $ids);
    }

    /** @param array<string, mixed> $fields */
    private function hours(array $fields): string
    {
        $days = $fields['days'] === [] ? Logout_master_rule::DAYS : $fields['days'];
        return $this->language->text('rules_at_hours', [
            'days' => implode(', ', array_map(fn (string $day): string => $this->language->text("day_{$day}"), $days)),
            'from' => $fields['from'] === '' ? '00:00' : $fields['from'],
            'to' => $fields['to'] === '' ? '24:00' : $fields['to'],
            'zone' => $fields['zone'],
        ]);
    }
}
