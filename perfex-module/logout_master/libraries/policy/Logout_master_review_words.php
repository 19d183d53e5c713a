<?php

/**
 * What one document says and another does not, place by place, in words. For previews and for the history.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_review_words
{
    public function __construct(private Logout_master_rule_words $words, private Logout_master_language $language)
    {
    }

    /** @return list<array{place: string, setting: string, before: string, after: string}> */
    public function changes(Logout_master_policy $before, Logout_master_policy $after): array
    {
        $rows = [];
        foreach (Logout_master_policy_changes::between($before, $after) as $change) {
            $setting = $change['setting'];
            $rows[] = [
                'place' => $change['part'] === 'rule'
                    ? $this->rule($change['rule'])
                    : $this->language->text("rules_place_{$change['part']}"),
                'setting' => Logout_master_setting::name($setting, $this->language),
                'before' => $this->value($change['was'], $setting, $change['before']),
                'after' => $this->value($change['is'], $setting, $change['after']),
            ];
        }
        [$old, $new] = [self::rules($before), self::rules($after)];
        return [...$this->people($old, $new), ...$rows, ...$this->order(array_keys($old), array_keys($new))];
    }

    /**
     * Whom rules are for, where and when. A rule that came or went shows here, whatever it sets.
     *
     * @param array<string, \stdClass> $old
     * @param array<string, \stdClass> $new
     * @return list<array{place: string, setting: string, before: string, after: string}>
     */
    private function people(array $old, array $new): array
    {
        $rows = [];
        foreach ($old + $new as $name => $rule) {
            $was = $old[$name] ?? null;
            $is = $new[$name] ?? null;
            if ($was === null || $is === null || ($was->match ?? null) != ($is->match ?? null)) {
                $rows[] = [
                    'place' => $this->rule((string) $name),
                    'setting' => $this->language->text('rules_col_whom'),
                    'before' => $this->conditions($was),
                    'after' => $this->conditions($is),
                ];
            }
        }
        return $rows;
    }

    /**
     * The first rule that fits wins, so their order counts; where rules only came or went it has not changed.
     *
     * @param list<string> $old names
     * @param list<string> $new names
     * @return list<array{place: string, setting: string, before: string, after: string}>
     */
    private function order(array $old, array $new): array
    {
        if (array_values(array_intersect($old, $new)) === array_values(array_intersect($new, $old))) {
            return [];
        }
        return [[
            'place' => $this->language->text('rules_title'),
            'setting' => $this->language->text('history_order'),
            'before' => implode(', ', $old),
            'after' => implode(', ', $new),
        ]];
    }

    /** @return array<string, \stdClass> by name */
    private static function rules(Logout_master_policy $policy): array
    {
        $rules = [];
        foreach ((array) ($policy->part('rules') ?? []) as $rule) {
            if ($rule instanceof \stdClass && is_string($rule->name ?? null)) {
                $rules[$rule->name] = $rule;
            }
        }
        return $rules;
    }

    private function rule(string $name): string
    {
        return $this->language->text('rules_place_rule', ['rule' => $name]);
    }

    private function value(bool $is_there, string $setting, mixed $value): string
    {
        return $is_there
            ? Logout_master_setting::words($setting, $value, $this->language)
            : $this->language->text('rules_not_set');
    }

    private function conditions(?\stdClass $rule): string
    {
        return $rule === null ? $this->language->text('rules_not_set') : implode('; ', $this->words->conditions($rule, []));
    }
}
