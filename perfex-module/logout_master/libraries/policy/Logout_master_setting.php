<?php

/**
 * The settings of the policy document as people type and read them: minutes for long times, seconds for short ones, words
 * for choices. Pure; whether values fit together is for the extension to say.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_setting
{
    /** Setting => how it is typed. A "count" of 0 means no limit. */
    public const ALL = [
        'idle_timeout' => 'minutes',
        'warning' => 'seconds',
        'cover' => 'seconds',
        'grace' => 'seconds',
        'resume' => ['password', 'click'],
        'absolute_timeout' => 'minutes',
        'remember_me' => ['until_idle', 'forbid'],
        'max_hold' => 'minutes',
        'max_sessions' => 'count',
        'on_limit' => ['end_oldest', 'refuse'],
        'ip_change' => ['ignore', 'lock', 'end'],
        'max_extensions' => 'count',
        'resume_restarts_absolute' => ['yes', 'no'],
    ];

    /** Settings of which 0 or null means that there is no limit. */
    private const ENDLESS = ['idle_timeout', 'absolute_timeout', 'max_sessions', 'max_extensions'];

    /**
     * The value as the document has it.
     *
     * @throws \InvalidArgumentException when it is none; the message is a key of a text
     */
    public static function read(string $setting, string $text): int|string|bool|null
    {
        $type = self::ALL[$setting];
        $text = trim($text);
        if (is_array($type)) {
            if (!in_array($text, $type, true)) {
                throw new \InvalidArgumentException('rules_bad_choice');
            }
            return $type === ['yes', 'no'] ? $text === 'yes' : $text;
        }
        if ($type === 'minutes') {
            $text = strtr($text, ',', '.');
            if (preg_match('/\A[0-9]{1,7}(\.[0-9]{1,3})?\z/', $text) !== 1) {
                throw new \InvalidArgumentException('rules_bad_minutes');
            }
            return (int) round((float) $text * 60);
        }
        if (preg_match('/\A[0-9]{1,9}\z/', $text) !== 1) {
            throw new \InvalidArgumentException('rules_bad_number');
        }
        return $type === 'count' && (int) $text === 0 ? null : (int) $text;
    }

    /** The value as read() takes it. */
    public static function shown(string $setting, mixed $value): string
    {
        $type = self::ALL[$setting] ?? 'count';
        return match (true) {
            is_bool($value) => $value ? 'yes' : 'no',
            $value === null => '0',
            $type === 'minutes' && is_int($value) => rtrim(rtrim(number_format($value / 60, 3, '.', ''), '0'), '.'),
            is_scalar($value) => (string) $value,
            default => '?',
        };
    }

    public static function name(string $setting, Logout_master_language $language): string
    {
        return isset(self::ALL[$setting]) ? $language->text("setting_{$setting}") : $setting;
    }

    /** The value for people to read. */
    public static function words(string $setting, mixed $value, Logout_master_language $language): string
    {
        $type = self::ALL[$setting] ?? '';
        if (is_bool($value)) {
            return $language->text($value ? 'settings_yes' : 'settings_no');
        }
        if (is_string($value)) {
            return is_array($type) && in_array($value, $type, true) ? $language->text("{$setting}_{$value}") : $value;
        }
        if ($value === null || ($value === 0 && in_array($setting, self::ENDLESS, true))) {
            return $language->text('rules_no_limit');
        }
        if (!is_int($value)) {
            return '?';
        }
        if ($value === 0) {
            return $language->text('rules_zero');
        }
        return in_array($type, ['minutes', 'seconds'], true) ? self::time($value, $language) : (string) $value;
    }

    public static function time(int $seconds, Logout_master_language $language): string
    {
        $minutes = intdiv($seconds, 60);
        return match (true) {
            $seconds > 0 && $seconds % 3600 === 0 => $language->text('time_hours', ['hours' => intdiv($seconds, 3600)]),
            $seconds >= 3600 && $seconds % 60 === 0 => $language->text('live_hours_minutes', [
                'hours' => intdiv($seconds, 3600),
                'minutes' => $minutes % 60,
            ]),
            $seconds >= 60 && $seconds % 60 === 0 => $language->text('time_minutes', ['minutes' => $minutes]),
            $seconds >= 60 => $language->text('time_minutes_seconds', [
                'minutes' => $minutes,
                'seconds' => $seconds % 60,
            ]),
            default => $language->text('time_seconds', ['seconds' => $seconds]),
        };
    }
}
