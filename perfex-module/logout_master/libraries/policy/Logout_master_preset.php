<?php

/**
 * Ready-made limits of standards: what a clause asks for, as values of the default and as a ceiling that no rule gets
 * over. Where a standard names no number, the text of the preset says that its number is only customary. Pure.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_preset
{
    private const QUARTER = 900;
    private const HOUR = 3600;
    private const TWELVE_HOURS = 43200;
    private const DAY = 86400;

    /** Id => clause, default, ceiling. Nobody may be idle for longer than the ceiling, "on the phone" or not. */
    public const ALL = [
        'pci' => [
            'clause' => 'PCI DSS 4.0.1, 8.2.8',
            'default' => ['idle_timeout' => self::QUARTER, 'warning' => 120, 'resume' => 'password'],
            'ceiling' => ['idle_timeout' => self::QUARTER, 'max_hold' => self::QUARTER],
        ],
        'aal2' => [
            'clause' => 'NIST SP 800-63B-4, 2.2.3 (AAL2)',
            'default' => ['idle_timeout' => self::HOUR, 'warning' => 120, 'absolute_timeout' => self::DAY, 'resume' => 'password'],
            'ceiling' => ['idle_timeout' => self::HOUR, 'absolute_timeout' => self::DAY, 'max_hold' => self::HOUR],
        ],
        'aal3' => [
            'clause' => 'NIST SP 800-63B-4, 2.3.3 (AAL3)',
            'default' => ['idle_timeout' => self::QUARTER, 'warning' => 120, 'absolute_timeout' => self::TWELVE_HOURS,
                'resume' => 'password'],
            'ceiling' => ['idle_timeout' => self::QUARTER, 'absolute_timeout' => self::TWELVE_HOURS, 'max_hold' => self::QUARTER],
        ],
        'hipaa' => [
            'clause' => 'HIPAA, 45 CFR 164.312(a)(2)(iii)',
            'default' => ['idle_timeout' => self::QUARTER, 'warning' => 120, 'resume' => 'password'],
            'ceiling' => ['idle_timeout' => self::QUARTER, 'max_hold' => self::QUARTER],
        ],
        'cis' => [
            'clause' => 'CIS Controls v8, 4.3',
            'default' => ['idle_timeout' => self::QUARTER, 'warning' => 120, 'grace' => 1800, 'resume' => 'password'],
            'ceiling' => ['idle_timeout' => self::QUARTER, 'max_hold' => self::QUARTER],
        ],
        'ism' => [
            'clause' => 'ISM-0428',
            'default' => ['idle_timeout' => self::QUARTER, 'warning' => 120, 'cover' => 20, 'grace' => 1800, 'resume' => 'password'],
            'ceiling' => ['idle_timeout' => self::QUARTER, 'max_hold' => self::QUARTER],
        ],
        'office' => [
            'clause' => '',
            'default' => ['idle_timeout' => self::HOUR, 'warning' => 120, 'absolute_timeout' => self::TWELVE_HOURS],
            'ceiling' => [],
        ],
    ];

    /**
     * The rules that the settings form edits follow the default in what the preset sets; all others stay, under the
     * ceiling. A rule without any limit would contradict a ceiling, which the extension says.
     */
    public static function apply(string $id, Logout_master_policy $policy): Logout_master_policy
    {
        $preset = self::ALL[$id];
        $default = (object) ($preset['default'] + (array) ($policy->part('default') ?? []));
        $rules = (array) ($policy->part('rules') ?? []);
        foreach ($rules as $rule) {
            if (in_array($rule->name ?? null, Logout_master_policy::RULES, true) && ($rule->set ?? null) instanceof \stdClass) {
                foreach (array_keys($preset['default']) as $setting) {
                    unset($rule->set->$setting);
                }
            }
        }
        return $policy
            ->with_part('default', $default)
            ->with_part('rules', array_values($rules))
            ->with_part('ceiling', $preset['ceiling'] === [] ? null : (object) $preset['ceiling']);
    }
}
