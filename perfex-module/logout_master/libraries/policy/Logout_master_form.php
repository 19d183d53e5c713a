<?php

/**
 * Between the fields of the settings form and the settings of the policy document. Pure.
 *
 * People read minutes and seconds, the document has seconds. A value that nobody touched comes back as it was, to the
 * second, however odd it looks in minutes.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_form
{
    /**
     * Field => setting, seconds a unit, least (when not 0), most, all in seconds. 0 switches a limit off.
     */
    public const FIELDS = [
        'idle_minutes' => ['setting' => 'idle_timeout', 'unit' => 60, 'least' => 1, 'most' => 86400],
        'warning_seconds' => ['setting' => 'warning', 'unit' => 1, 'least' => 20, 'most' => 3600],
        'cover_seconds' => ['setting' => 'cover', 'unit' => 1, 'least' => 1, 'most' => 3600],
        'grace_seconds' => ['setting' => 'grace', 'unit' => 1, 'least' => 1, 'most' => 86400],
        'absolute_minutes' => ['setting' => 'absolute_timeout', 'unit' => 60, 'least' => 1, 'most' => 2592000],
        'hold_minutes' => ['setting' => 'max_hold', 'unit' => 60, 'least' => 1, 'most' => 86400],
    ];

    /** Setting => what it may be, and the field that it comes after: the form follows the ladder. */
    public const CHOICES = [
        'resume' => ['values' => ['password', 'click'], 'after' => 'grace_seconds'],
        'remember_me' => ['values' => ['until_idle', 'forbid'], 'after' => 'absolute_minutes'],
    ];

    /** The name of a field's option, as it stands in "settings[…]". */
    public static function name(string $kind, string $field): string
    {
        return "logout_master_{$kind}_{$field}";
    }

    /** @return array<string, string> what the fields of a kind show */
    public static function shown(Logout_master_policy $policy, string $kind): array
    {
        $shown = [];
        foreach (self::FIELDS as $field => $spec) {
            $shown[$field] = self::show((int) $policy->value($kind, $spec['setting']), $spec['unit']);
        }
        foreach (array_keys(self::CHOICES) as $choice) {
            $shown[$choice] = (string) $policy->value($kind, $choice);
        }
        return $shown;
    }

    /**
     * @param array<string, mixed> $posted the pairs of "settings[…]"
     * @return array<string, int|string> the rule's settings; empty when the form had no fields of this kind
     * @throws Logout_master_form_error
     */
    public static function read(array $posted, string $kind): array
    {
        $settings = [];
        foreach (self::FIELDS as $field => $spec) {
            $given = $posted[self::name($kind, $field)] ?? null;
            if ($given !== null) {
                $settings[$spec['setting']] = self::seconds($given, $kind, $field);
            }
        }
        foreach (self::CHOICES as $choice => $spec) {
            $given = $posted[self::name($kind, $choice)] ?? null;
            if ($given !== null && !in_array($given, $spec['values'], true)) {
                throw new Logout_master_form_error($kind, $choice, self::quote($given), $choice);
            }
            if ($given !== null) {
                $settings[$choice] = $given;
            }
        }
        $idle = $settings['idle_timeout'] ?? 0;
        if ($idle > 0 && ($settings['warning'] ?? 0) >= $idle) {
            $found = (string) $settings['warning'];
            throw new Logout_master_form_error($kind, 'warning_seconds', $found, 'less_than_idle', ['idle' => $idle]);
        }
        $warning = $settings['warning'] ?? null;
        if ($warning !== null && ($settings['cover'] ?? 0) > $warning) {
            $found = (string) $settings['cover'];
            throw new Logout_master_form_error($kind, 'cover_seconds', $found, 'at_most_warning', ['warning' => $warning]);
        }
        return $settings;
    }

    private static function seconds(mixed $given, string $kind, string $field): int
    {
        $spec = self::FIELDS[$field];
        $text = is_string($given) || is_int($given) ? strtr(trim((string) $given), ',', '.') : '';
        $pattern = $spec['unit'] === 1 ? '/\A[0-9]{1,9}\z/' : '/\A[0-9]{1,7}(\.[0-9]{1,3})?\z/';
        $seconds = preg_match($pattern, $text) ? (int) round((float) $text * $spec['unit']) : -1;
        $is_zero = (float) $text === 0.0;
        if ($seconds < 0 || (!$is_zero && $seconds < $spec['least']) || $seconds > $spec['most']) {
            throw new Logout_master_form_error(
                $kind,
                $field,
                self::quote($given),
                $spec['unit'] === 1 ? 'seconds' : 'minutes',
                [
                    'least' => self::show($spec['least'], $spec['unit']),
                    'most' => self::show($spec['most'], $spec['unit']),
                ]
            );
        }
        return $seconds;
    }

    private static function show(int $seconds, int $unit): string
    {
        $text = number_format($seconds / $unit, 3, '.', '');
        return rtrim(rtrim($text, '0'), '.');
    }

    private static function quote(mixed $given): string
    {
        return is_scalar($given) ? mb_strimwidth((string) $given, 0, 40, '…', 'UTF-8') : get_debug_type($given);
    }
}
