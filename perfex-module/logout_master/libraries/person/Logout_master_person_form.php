<?php

/**
 * The settings of what a person finds at their desk, which are options of their own and no part of the policy: "on the
 * phone", long work, task timers. Minutes are for the eye, the options have seconds.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_person_form
{
    private const LONG_WORK_SECONDS_MOST = 86400;

    public function __construct(
        private Logout_master_host $host,
        private Logout_master_language $language,
        private Logout_master_timers $timers
    ) {
    }

    public function fields(): string
    {
        $seconds = (int) $this->host->option(Logout_master_hold::LONG_WORK);
        $mode = $this->host->option(Logout_master_timers::OPTION);
        return $this->host->view('settings_desk', [
            'language' => $this->language,
            'phone' => $this->host->option(Logout_master_hold::PHONE) === '1' ? '1' : '0',
            'long_work' => rtrim(rtrim(number_format($seconds / 60, 3, '.', ''), '0'), '.'),
            'timers' => in_array($mode, Logout_master_timers::MODES, true) ? $mode : 'off',
        ]);
    }

    /**
     * The options to save, of those fields that were posted.
     *
     * @param array<string, mixed> $posted the pairs of "settings[…]"
     * @return array<string, string>
     * @throws Logout_master_form_error
     */
    public function read(array $posted): array
    {
        $saved = [];
        if (isset($posted[Logout_master_hold::PHONE])) {
            $saved[Logout_master_hold::PHONE] = $this->one_of($posted, Logout_master_hold::PHONE, ['0', '1'], 'phone', 'yes_no');
        }
        if (isset($posted[Logout_master_hold::LONG_WORK])) {
            $saved[Logout_master_hold::LONG_WORK] = (string) $this->seconds($posted[Logout_master_hold::LONG_WORK]);
        }
        if (isset($posted[Logout_master_timers::OPTION])) {
            $mode = $this->one_of($posted, Logout_master_timers::OPTION, Logout_master_timers::MODES, 'timers', 'timers');
            $saved[Logout_master_timers::OPTION] = $mode;
            if ($mode !== $this->host->option(Logout_master_timers::OPTION)) {
                // A rule is for what happens from now on.
                $saved[Logout_master_timers::CURSOR] = $this->timers->end_of_log();
            }
        }
        return $saved;
    }

    /**
     * @param array<string, mixed> $posted
     * @param list<string> $words
     */
    private function one_of(array $posted, string $name, array $words, string $field, string $expected): string
    {
        if (!in_array($posted[$name], $words, true)) {
            throw new Logout_master_form_error('module', $field, $this->quote($posted[$name]), $expected);
        }
        return $posted[$name];
    }

    private function seconds(mixed $given): int
    {
        $text = is_string($given) ? strtr(trim($given), ',', '.') : '';
        $seconds = preg_match('/\A[0-9]{1,5}(\.[0-9]{1,3})?\z/', $text) === 1 ? (int) round((float) $text * 60) : -1;
        if ($seconds < 0 || $seconds > self::LONG_WORK_SECONDS_MOST) {
            throw new Logout_master_form_error('module', 'long_work', $this->quote($given), 'minutes', [
                'least' => '0',
                'most' => (string) intdiv(self::LONG_WORK_SECONDS_MOST, 60),
            ]);
        }
        return $seconds;
    }

    private function quote(mixed $given): string
    {
        return is_scalar($given) ? mb_strimwidth((string) $given, 0, 40, '…', 'UTF-8') : get_debug_type($given);
    }
}
