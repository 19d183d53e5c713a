<?php

/** The settings of drafts, which are options of their own and no part of the policy: whether, and for how many hours. */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_draft_form
{
    public const HOURS_LEAST = 1;
    public const HOURS_MOST = 720;

    public function __construct(private Logout_master_host $host, private Logout_master_language $language)
    {
    }

    public function fields(): string
    {
        return $this->host->view('settings_drafts', [
            'language' => $this->language,
            'is_on' => $this->host->option(Logout_master_host_drafts::SWITCH) === '1',
            'hours' => (string) self::hours($this->host->option(Logout_master_host_drafts::HOURS)),
        ]);
    }

    /** Whatever the option says, within bounds. */
    public static function hours(string $option): int
    {
        return $option === '' ? Logout_master_host_drafts::HOURS_DEFAULT : max(self::HOURS_LEAST, min(self::HOURS_MOST, (int) $option));
    }

    /**
     * The options to save, of those fields that were posted.
     *
     * @param array<string, mixed> $posted the pairs of "settings[…]"
     * @return array<string, string>
     * @throws Logout_master_form_error
     */
    public static function read(array $posted): array
    {
        $saved = [];
        $switch = $posted[Logout_master_host_drafts::SWITCH] ?? null;
        if ($switch !== null) {
            if (!in_array($switch, ['0', '1'], true)) {
                throw new Logout_master_form_error('module', 'drafts', self::quote($switch), 'yes_no');
            }
            $saved[Logout_master_host_drafts::SWITCH] = $switch;
        }
        $hours = $posted[Logout_master_host_drafts::HOURS] ?? null;
        if ($hours !== null) {
            $text = is_string($hours) ? trim($hours) : '';
            $number = preg_match('/\A[0-9]{1,3}\z/', $text) === 1 ? (int) $text : 0;
            if ($number < self::HOURS_LEAST || $number > self::HOURS_MOST) {
                throw new Logout_master_form_error('module', 'draft_hours', self::quote($hours), 'hours', [
                    'least' => (string) self::HOURS_LEAST,
                    'most' => (string) self::HOURS_MOST,
                ]);
            }
            $saved[Logout_master_host_drafts::HOURS] = (string) $number;
        }
        return $saved;
    }

    private static function quote(mixed $given): string
    {
        return is_scalar($given) ? mb_strimwidth((string) $given, 0, 40, '…', 'UTF-8') : get_debug_type($given);
    }
}
