<?php

/**
 * The form of an announcement: what was typed, what is wrong with it, and the announcement that it makes. Pure; the day is
 * given.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_announcement_form
{
    /** A banner that nobody takes away is no news any more. */
    private const DAYS_MOST = 366;
    private const DAYS_USUAL = 14;

    /**
     * @param array<mixed> $posted
     * @return array{to: list<string>, ways: list<string>, from: string, until: string, note: string, asks: bool}
     */
    public static function sent(array $posted): array
    {
        $typed = static fn (string $name): string => is_string($posted[$name] ?? null) ? trim($posted[$name]) : '';
        $list = static fn (string $name, array $known): array => array_values(array_intersect(
            $known,
            is_array($posted[$name] ?? null) ? array_filter($posted[$name], is_string(...)) : []
        ));
        return [
            'to' => $list('to', Logout_master_host_people::KINDS),
            'ways' => $list('ways', ['banner', 'mail']),
            'from' => $typed('from'),
            'until' => $typed('until'),
            'note' => Logout_master_announcement::cut($typed('note')),
            'asks' => $typed('asks') === '1',
        ];
    }

    /**
     * What an empty form holds.
     *
     * @return array{to: list<string>, ways: list<string>, from: string, until: string, note: string, asks: bool}
     */
    public static function blank(Logout_master_announcement_changes $changes, string $today): array
    {
        return [
            'to' => $changes->is_empty() ? [] : $changes->kinds(),
            'ways' => ['banner'],
            'from' => $today,
            'until' => self::days_after($today, self::DAYS_USUAL),
            'note' => '',
            'asks' => true,
        ];
    }

    /**
     * @param array{to: list<string>, ways: list<string>, from: string, until: string, note: string, asks: bool} $fields
     * @return array{Logout_master_announcement|null, array<string, string>} and by field the key of what is wrong
     */
    public static function read(
        array $fields,
        Logout_master_announcement_changes $changes,
        string $today,
        bool $has_mails
    ): array {
        $errors = [];
        if ($fields['to'] === []) {
            $errors['to'] = 'announce_bad_to';
        }
        if ($fields['ways'] === [] || (in_array('mail', $fields['ways'], true) && !$has_mails)) {
            $errors['ways'] = 'announce_bad_ways';
        }
        if (!Logout_master_rule_notes::is_day($fields['from'])) {
            $errors['from'] = 'rules_bad_day';
        }
        $is_until = Logout_master_rule_notes::is_day($fields['until']) && $fields['until'] >= $today
            && $fields['until'] <= self::days_after($today, self::DAYS_MOST);
        if (!$is_until) {
            $errors['until'] = 'announce_bad_until';
        }
        if ($fields['note'] === '' && $changes->is_empty()) {
            $errors['note'] = 'announce_bad_note';
        }
        if ($errors !== []) {
            return [null, $errors];
        }
        return [Logout_master_announcement::of([
            'to' => $fields['to'],
            'from' => $fields['from'],
            'until' => (int) strtotime("{$fields['until']} 23:59:59"),
            'note' => $fields['note'],
            'banner' => in_array('banner', $fields['ways'], true),
            'mail' => in_array('mail', $fields['ways'], true),
            'asks' => $fields['asks'],
            'changes' => $changes->values(),
        ]), []];
    }

    private static function days_after(string $day, int $days): string
    {
        return date('Y-m-d', (int) strtotime("{$day} +{$days} days"));
    }
}
