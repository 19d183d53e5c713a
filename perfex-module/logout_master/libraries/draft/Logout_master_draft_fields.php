<?php

/**
 * Which fields of a form may be kept, and in which shape. Pure. The page script leaves out what only a page can tell
 * (type, autocomplete, data-private); this is the part that names and values tell, and it is asked for every draft.
 *
 * The rule of names: a name is taken apart into words, at signs and at capitals. Private are the words of SECRETS, two
 * words in a row of PAIRS, and the names that end in "password", "passwort" or the like.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_draft_fields
{
    public const FIELDS_MOST = 400;

    /** text, html of an editor, state of a box, chosen one of a group, chosen ones of a list (JSON), posted: unknown. */
    public const TYPES = ['text', 'html', 'check', 'radio', 'select', 'posted'];

    private const SECRETS = ['password', 'passwordr', 'passwd', 'passphrase', 'passcode', 'pass', 'pwd', 'pw', 'passwort',
        'kennwort', 'contrasena', 'senha', 'sifre', 'motdepasse', 'secret', 'token', 'pin', 'otp', 'totp', 'mfa', '2fa',
        'csrf', 'cvc', 'cvc2', 'cvv', 'cvv2', 'csc', 'cvn', 'iban', 'ssn', 'apikey', 'creditcard', 'cardnumber', 'ccnumber',
        'ccnum', 'cardno', 'cardcvc', 'cardcvv'];

    private const PAIRS = ['api key', 'private key', 'secret key', 'access key', 'card number', 'card no', 'card num',
        'card code', 'card cvc', 'card cvv', 'card expiry', 'card exp', 'cc number', 'cc no', 'cc num', 'cc exp',
        'cc expiry', 'cc csc', 'credit card', 'debit card', 'security code', 'verification code', 'two factor'];

    /** Numbers that the card schemes give out, of the lengths that they have. Of other things, an IMEI is none of them. */
    private const CARD = '/\A(4([0-9]{12}|[0-9]{15}|[0-9]{18})|(5[1-5]|2[2-7])[0-9]{14}|3[47][0-9]{13}|6(011|5[0-9]{2})[0-9]{12})\z/';

    public static function is_private_name(string $name): bool
    {
        $spaced = (string) preg_replace('/([a-z0-9])([A-Z])/', '$1 $2', $name);
        $words = preg_split('/[^a-z0-9]+/', strtolower($spaced), -1, PREG_SPLIT_NO_EMPTY);
        foreach ($words as $at => $word) {
            if (
                in_array($word, self::SECRETS, true)
                || preg_match('/(password|passwort|passwd)[0-9a-z]?\z/', $word) === 1
                || in_array($word . ' ' . ($words[$at + 1] ?? ''), self::PAIRS, true)
            ) {
                return true;
            }
        }
        return false;
    }

    /** A line that is a payment card's number and nothing else. */
    public static function is_card_number(string $value): bool
    {
        $digits = strtr(trim($value), [' ' => '', '-' => '']);
        if (preg_match(self::CARD, $digits) !== 1) {
            return false;
        }
        $sum = 0;
        foreach (array_reverse(str_split($digits)) as $place => $digit) {
            $double = (int) $digit * ($place % 2 + 1);
            $sum += $double > 9 ? $double - 9 : $double;
        }
        return $sum % 10 === 0;
    }

    /**
     * The fields that may be kept, of those that a page sent; anything of another shape is dropped.
     *
     * @return list<array{n: string, i: int, k: string, l: string, v: string, b: string|null, t: string}> name, which of
     *     that name, type, label, value, value before the person typed, the value as it reads
     */
    public static function kept(mixed $fields): array
    {
        $kept = [];
        foreach (is_array($fields) ? array_slice($fields, 0, self::FIELDS_MOST) : [] as $field) {
            if (!is_array($field) || !is_string($field['n'] ?? null) || !is_string($field['v'] ?? null)) {
                continue;
            }
            if (self::is_private_name($field['n']) || self::is_card_number($field['v'])) {
                continue;
            }
            $kept[] = [
                'n' => $field['n'],
                'i' => is_int($field['i'] ?? null) ? $field['i'] : 0,
                'k' => in_array($field['k'] ?? null, self::TYPES, true) ? $field['k'] : 'text',
                'l' => is_string($field['l'] ?? null) ? mb_strimwidth($field['l'], 0, 200, '…', 'UTF-8') : '',
                'v' => $field['v'],
                'b' => is_string($field['b'] ?? null) ? $field['b'] : null,
                't' => is_string($field['t'] ?? null) ? mb_strimwidth($field['t'], 0, 2000, '…', 'UTF-8') : '',
            ];
        }
        return $kept;
    }

    /**
     * The fields of a form that was sent, by the names that a page knows them by.
     *
     * @param array<mixed> $post
     * @param list<string>|null $names those that the page script allows; null where none ran
     * @return list<array<string, mixed>>
     */
    public static function posted(array $post, ?array $names): array
    {
        $fields = [];
        $seen = [];
        foreach (self::flat($post, '') as [$name, $value]) {
            if ($value === '' || ($names !== null && !in_array($name, $names, true))) {
                continue;
            }
            $seen[$name] = ($seen[$name] ?? -1) + 1;
            $fields[] = ['n' => $name, 'i' => $seen[$name], 'k' => 'posted', 'l' => '', 'v' => $value, 'b' => null, 't' => ''];
        }
        return self::kept($fields);
    }

    /**
     * @param array<mixed> $values
     * @return list<array{string, string}>
     */
    private static function flat(array $values, string $parent): array
    {
        $flat = [];
        $is_list = $parent !== '' && array_is_list($values) && array_filter($values, 'is_array') === [];
        foreach ($values as $key => $value) {
            $name = $parent === '' ? (string) $key : $parent . ($is_list ? '[]' : "[{$key}]");
            if (is_array($value)) {
                array_push($flat, ...self::flat($value, $name));
            } elseif (is_scalar($value)) {
                $flat[] = [$name, str_replace("\r\n", "\n", (string) $value)];
            }
        }
        return $flat;
    }
}
