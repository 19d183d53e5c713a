<?php

/**
 * What a document says that another does not, place by place, for a preview. Pure.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_policy_changes
{
    /**
     * @return list<array{part: string, rule: string, setting: string, was: bool, is: bool, before: mixed, after: mixed}>
     *     was and is: whether anything stood and stands there; part: default, ceiling, rule or enforce
     */
    public static function between(Logout_master_policy $before, Logout_master_policy $after): array
    {
        $old = self::places($before);
        $new = self::places($after);
        $changes = [];
        foreach ($old + $new as $key => $place) {
            $was = $old[$key] ?? null;
            $is = $new[$key] ?? null;
            if ($was === null || $is === null || $was['value'] !== $is['value']) {
                $changes[] = array_diff_key($place, ['value' => 0]) + [
                    'was' => $was !== null,
                    'is' => $is !== null,
                    'before' => $was['value'] ?? null,
                    'after' => $is['value'] ?? null,
                ];
            }
        }
        return $changes;
    }

    /** @return array<string, array{part: string, rule: string, setting: string, value: mixed}> */
    private static function places(Logout_master_policy $policy): array
    {
        $places = [];
        foreach (['default', 'ceiling'] as $part) {
            foreach ((array) ($policy->part($part) ?? []) as $setting => $value) {
                $places["{$part}/{$setting}"] = ['part' => $part, 'rule' => '', 'setting' => (string) $setting, 'value' => $value];
            }
        }
        foreach ((array) ($policy->part('rules') ?? []) as $rule) {
            $name = is_string($rule->name ?? null) ? $rule->name : '';
            foreach ((array) ($rule->set ?? []) as $setting => $value) {
                $places["rules/{$name}/{$setting}"] = [
                    'part' => 'rule', 'rule' => $name, 'setting' => (string) $setting, 'value' => $value,
                ];
            }
        }
        $places['enforce'] = ['part' => 'enforce', 'rule' => '', 'setting' => '', 'value' => $policy->is_enforced()];
        return $places;
    }
}
