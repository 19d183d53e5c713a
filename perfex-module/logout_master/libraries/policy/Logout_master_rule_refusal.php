<?php

/**
 * What the extension has against the rule that a form holds: at which field, and in the person's language. It judges
 * nothing; what it has no text for it leaves in the extension's words. Pure but for the texts.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_rule_refusal
{
    /** What the extension says that it expected, by the text that says so here. */
    private const EXPECTED = [
        'seconds' => '/\Awhole seconds from 0 to (?<most>\d+)\z/',
        'warning' => '/\A0 for none, or whole seconds from (?<least>\d+) \(WCAG 2\.2\.1\) to (?<most>\d+)\z/',
        'extensions' => '/\Anull for any number, or a whole number from (?<least>\d+) \(WCAG 2\.2\.1\) to (?<most>\d+)\z/',
        'count' => '/\Anull for any number, or a whole number from (?<least>\d+) to (?<most>\d+)\z/',
        'limit' => '/\Aa limit, because the ceiling is (?<ceiling>\d+)\z/',
        'less_than_idle' => '/\Aless than the idle_timeout of (?<idle>\d+) beside it\z/',
        'at_most_warning' => '/\Aat most the warning of (?<warning>\d+) beside it\z/',
        'name' => '/\Aa name of 1 to (?<most>\d+) bytes/',
        'own_name' => '/\Aa name of its own\z/',
        'network' => '/\Aan address or a network without host bits/',
        'time' => '/\Aa time of day from `(?<least>[\d:]+)` to `(?<most>[\d:]+)`\z/',
        'two_times' => '/\Atwo times that differ/',
        'both_times' => '/\Athis key to be there\z/',
        'zone' => '/\Aa time zone of the IANA database/',
        'bytes' => '/\Aat most (?<most>\d+) bytes\z/',
        'rules' => '/\Aat most (?<most>\d+) rules\z/',
    ];

    /** Of the whole document: no field is to blame for them. */
    private const OF_ALL = ['bytes', 'rules'];

    /** Empty when no field of the form is meant. */
    public readonly string $field;

    /** What the extension says of the place, without the place. */
    private string $words;

    private string $found = '';

    private string $kind = '';

    /** @var array<string, string> for the text */
    private array $values = [];

    /** @param int $index of the rule within the document */
    public function __construct(private string $message, int $index)
    {
        $is_known = preg_match('#\Apolicy ?(?<place>/[^:]*)?: (?<words>found (?<found>.*), expected (?<expected>.*))\z#s', $message, $told);
        $this->words = $told['words'] ?? $message;
        if ($is_known === 1) {
            // As the extension quotes a text that somebody typed.
            $this->found = (string) preg_replace('/\Astring /', '', $told['found']);
            $this->understand($told['expected']);
        }
        $this->field = $this->kind === 'own_name' ? 'name' : self::field_at($told['place'] ?? '', $index);
    }

    public function text(Logout_master_language $language): string
    {
        $is_of_form = $this->field !== '' || in_array($this->kind, self::OF_ALL, true);
        return match (true) {
            $this->kind !== '' && $is_of_form => $this->translated($language),
            $this->field === '' => $language->text('rules_refused', ['error' => $this->message]),
            // At its field nobody needs to be told where it is.
            default => ucfirst($this->words),
        };
    }

    private function understand(string $expected): void
    {
        foreach (self::EXPECTED as $kind => $pattern) {
            if (preg_match($pattern, $expected, $values) === 1) {
                $this->kind = $kind;
                $this->values = array_filter($values, is_string(...), ARRAY_FILTER_USE_KEY);
                return;
            }
        }
    }

    private function translated(Logout_master_language $language): string
    {
        $setting = (string) preg_replace('/\Aset_/', '', $this->field);
        $kind = $this->kind;
        // An address stays in one piece where texts run from right to left.
        $values = $this->values + ['found' => "\u{2068}{$this->found}\u{2069}"];
        if ($kind === 'seconds' && Logout_master_setting::ALL[$setting] === 'minutes') {
            $kind = 'minutes';
            $values['most'] = intdiv((int) $values['most'], 60);
        }
        if ($kind === 'both_times' && $this->field === 'zone') {
            $kind = 'zone';
        }
        foreach (['ceiling' => $setting, 'idle' => 'idle_timeout', 'warning' => 'warning'] as $value => $meant) {
            if (isset($values[$value])) {
                $values[$value] = Logout_master_setting::words($meant, (int) $values[$value], $language);
            }
        }
        return $language->text("rules_expected_{$kind}", $values);
    }

    /** The field that a place of the document belongs to; empty when it is none of this rule's. */
    private static function field_at(string $place, int $index): string
    {
        if (preg_match("#\A/rules/{$index}/(name|match|set)((?:/[^/]+)*)\z#", $place, $found) !== 1) {
            return '';
        }
        $is_name = static fn (string $key): bool => preg_match('/\A[a-z_]+\z/', $key) === 1;
        $keys = array_values(array_filter(explode('/', $found[2]), $is_name));
        return match (true) {
            $found[1] === 'name' => 'name',
            $found[1] === 'set' => isset($keys[0]) ? "set_{$keys[0]}" : '',
            ($keys[0] ?? '') === 'ip' => 'ip',
            ($keys[0] ?? '') === 'hours' => in_array($keys[1] ?? '', ['days', 'from', 'zone'], true) ? $keys[1] : 'to',
            default => 'who',
        };
    }
}
