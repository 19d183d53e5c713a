<?php

/**
 * Sends the mails of announcements, some with each run of the cron job, in the order of people's numbers. Each mail is
 * taken in the database before it is sent, so nobody gets two, whoever else runs and whenever it is killed; and nobody is
 * left out, since the place up to which all were offered theirs is kept only after they were. A mail of which a killed run
 * cannot say any more whether it went out stays in doubt, until an admin looks.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_announcement_mail
{
    /** At most in one run, which must end before the next one and before a mail server has had enough. */
    public const PORTION = 200;
    private const SECONDS = 60;

    /** So many failures in a row are the mail server's: the others are left for the next run. */
    private const FAILURES_MOST = 5;

    /** After so long nobody is sending any more. */
    public const DOUBT_SECONDS = 600;

    private int $left = self::PORTION;
    private int $failures = 0;
    private int $since = 0;

    public function __construct(
        private Logout_master_host $host,
        private Logout_master_host_announcements $announcements,
        private Logout_master_host_audience $audience,
        private Logout_master_host_mails $mails,
        private Logout_master_announcement_words $words
    ) {
    }

    /** For the cron. */
    public function run(): void
    {
        $this->since = time();
        foreach ($this->announcements->all() as $found) {
            if ($found['ended'] > 0 || !$found['announcement']->has_mail || !$this->mails->are_there()) {
                continue;
            }
            $this->again($found['announcement']);
            $this->go_on($found['announcement'], $found['mail_kind'], $found['mail_after']);
        }
    }

    /** A mail that was begun before this moment and not finished is in doubt: its run was killed. */
    public static function doubtful_before(): int
    {
        return time() - self::DOUBT_SECONDS;
    }

    private function again(Logout_master_announcement $one): void
    {
        foreach ($one->to as $kind) {
            foreach ($this->is_enough() ? [] : $this->audience->with_mail($one->id, $kind, 'again', $this->left) as $person) {
                $this->send($one, $kind, $person, 'again');
                if ($this->is_enough()) {
                    return;
                }
            }
        }
    }

    private function go_on(Logout_master_announcement $one, string $kind, int $after): void
    {
        while (in_array($kind, $one->to, true) && !$this->is_enough()) {
            $most = $this->left;
            $people = $this->audience->after($kind, $after, $most);
            foreach ($people as $person) {
                if ($this->is_enough()) {
                    break;
                }
                $this->send($one, $kind, $person, '');
                $after = $person['id'];
            }
            // The last of them, and not only the last of those who were asked for.
            $is_done = count($people) < $most && ($people === [] || end($people)['id'] === $after);
            $next = $is_done ? $this->behind($one, $kind) : $kind;
            $this->announcements->mailed_through($one->id, $kind, $after, $next);
            [$kind, $after] = $next === $kind ? [$kind, $after] : [$next, 0];
        }
    }

    /** The kind that comes after this one. */
    private function behind(Logout_master_announcement $one, string $kind): string
    {
        $place = (int) array_search($kind, $one->to, true);
        return $one->to[$place + 1] ?? Logout_master_host_announcements::MAILED;
    }

    /** @param array{id: int, email: string, language: string, company: int, roles: list<int>, admin: bool} $person */
    private function send(Logout_master_announcement $one, string $kind, array $person, string $before): void
    {
        if (!$this->announcements->take_mail($one->id, $kind, $person['id'], $before)) {
            return;
        }
        $words = $this->words->in($person['language'] === '' ? $this->mails->language() : $person['language']);
        $lines = $words->for_person($one, $kind, $person['id'], $person['roles'], $person['admin']);
        $fields = $words->fields($one, $lines, $this->mails->site(), $this->host->mine_url($kind, 'keep'));
        try {
            $is_sent = $this->mails->send($kind, $person, $fields);
        } catch (\Throwable $problem) {
            error_log("logout_master: {$kind} {$person['id']}: no mail: " . $problem->getMessage());
            $is_sent = false;
        }
        $this->announcements->mail_is($one->id, $kind, $person['id'], $is_sent ? 'sent' : 'failed');
        $this->failures = $is_sent ? 0 : $this->failures + 1;
        $this->left--;
    }

    private function is_enough(): bool
    {
        return $this->left <= 0 || $this->failures >= self::FAILURES_MOST || time() - $this->since >= self::SECONDS;
    }
}
