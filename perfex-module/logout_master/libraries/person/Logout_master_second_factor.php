<?php

/**
 * The second factor at the lock, for an account that has one: the code of an authenticator app, or a code that it sends
 * by mail. It has the password's proof for granted and counts no attempts but its own mails.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_second_factor
{
    /** How long a password counts as given, and a mailed code is good. */
    public const MINUTES = 10;

    private const PROOF = 'proof';
    private const MAILS_MAX = 5;

    public function __construct(
        private Logout_master_host_second_factor $host,
        private Logout_master_host_memory $memory,
        private Logout_master_host_attempts $attempts,
        private Logout_master_language $language
    ) {
    }

    public function is_needed(string $kind, object $row): bool
    {
        return $kind === 'staff' && $this->host->kind($row) !== Logout_master_host_second_factor::NONE;
    }

    /** Whether this person has given the password a moment ago. */
    public function is_password_given(string $who): bool
    {
        $proof = $this->memory->recall(self::PROOF);
        return $proof !== null && ($proof['who'] ?? '') === $who && (int) ($proof['until'] ?? 0) > time();
    }

    /** The password was right: what the person is told to do next; null when the factor cannot be asked for here. */
    public function ask(string $who, object $row): ?string
    {
        $proof = ['who' => $who, 'until' => time() + self::MINUTES * 60, 'code' => ''];
        if ($this->host->kind($row) === Logout_master_host_second_factor::APP) {
            $can_ask = $this->host->secret($row) !== null;
            $message = 'unlock_code_app';
        } else {
            $code = sprintf('%06d', random_int(0, 999999));
            $proof['code'] = password_hash($code, PASSWORD_DEFAULT);
            $can_ask = $this->host->kind($row) === Logout_master_host_second_factor::MAIL
                && $this->send($who, (string) $row->email, $code);
            $message = 'unlock_code_mailed';
        }
        if (!$can_ask) {
            return null;
        }
        $this->memory->keep(self::PROOF, $proof);
        return $this->language->text($message);
    }

    /** A code is good once. */
    public function takes(string $who, object $row, string $code): bool
    {
        $code = (string) preg_replace('/\s+/', '', $code);
        $takes = preg_match('/\A[0-9]{6}\z/', $code) === 1
            && ($this->host->kind($row) === Logout_master_host_second_factor::APP
                ? $this->is_fresh_app_code($row, $code)
                : password_verify($code, (string) ($this->memory->recall(self::PROOF)['code'] ?? '')));
        if ($takes) {
            $this->memory->forget(self::PROOF);
        }
        return $takes;
    }

    /** RFC 6238, 5.2: whoever has looked over a shoulder must not use the code again. */
    private function is_fresh_app_code(object $row, string $code): bool
    {
        $step = Logout_master_totp::step((string) $this->host->secret($row), $code, time());
        $used = "totp:{$row->staffid}:{$step}";
        if ($step === null || $this->attempts->wait($used, 1, Logout_master_unlock::WINDOW_SECONDS) > 0) {
            return false;
        }
        $this->attempts->add($used);
        return true;
    }

    private function send(string $who, string $email, string $code): bool
    {
        $mails = "mail:{$who}";
        if ($this->attempts->wait($mails, self::MAILS_MAX, Logout_master_unlock::WINDOW_SECONDS) > 0) {
            return false;
        }
        $this->attempts->add($mails);
        $text = $this->language->text('unlock_mail_text', ['code' => $code, 'minutes' => self::MINUTES]);
        $html = '<p>' . htmlspecialchars($text, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8') . '</p>';
        return $this->host->mail($email, $this->language->text('unlock_mail_subject'), $html);
    }
}
