<?php

/**
 * Builds the parts of announcements, each once a request and only when it is asked for, as Logout_master_module does with
 * all others. Holds no rule.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_announcements
{
    /** @var array<string, object> */
    private array $parts = [];

    public function __construct(private Logout_master_module $module)
    {
    }

    public function install(): void
    {
        $this->table()->install();
        $this->mails()->install();
        $this->groups()->begin();
    }

    public function uninstall(): void
    {
        $this->table()->uninstall();
        $this->mails()->uninstall();
    }

    public function table(): Logout_master_host_announcements
    {
        return $this->parts['table'] ??= new Logout_master_host_announcements($this->module->host());
    }

    public function audience(): Logout_master_host_audience
    {
        return $this->parts['audience'] ??= new Logout_master_host_audience();
    }

    public function mails(): Logout_master_host_mails
    {
        return $this->parts['mails'] ??= new Logout_master_host_mails();
    }

    public function groups(): Logout_master_announcement_groups
    {
        return $this->parts['groups'] ??= new Logout_master_announcement_groups(
            $this->module->engine(),
            $this->module->host(),
            $this->module->people(),
            $this->module->rules()->people(),
            $this->module->rules()->home(),
            $this->module->sync()
        );
    }

    public function banner(): Logout_master_announcement_banner
    {
        return $this->parts['banner'] ??= new Logout_master_announcement_banner(
            $this->module->host(),
            $this->module->people(),
            $this->module->engine(),
            $this->module->desk(),
            $this->table(),
            $this->audience(),
            $this->words(),
            $this->module->answer(),
            $this->module->language()
        );
    }

    /** @return array<string, mixed> what the page "How to keep your work" shows */
    public function advice(string $kind): array
    {
        $advice = new Logout_master_person_advice(
            $this->module->host(),
            $this->module->desk(),
            $this->module->hold(),
            $this->banner(...),
            $this->module->language()
        );
        $hours = $this->module->host()->option(Logout_master_host_drafts::HOURS);
        return $advice->shown($kind, $this->module->drafts()->is_on() ? Logout_master_draft_form::hours($hours) : null);
    }

    public function log(): Logout_master_announcement_log
    {
        return $this->parts['log'] ??= new Logout_master_announcement_log(
            $this->table(),
            $this->audience(),
            fn (): Logout_master_host_audit_log => $this->module->audit()->log(),
            $this->module->audit()->people()
        );
    }

    public function page(): Logout_master_announcement_page
    {
        return $this->parts['page'] ??= new Logout_master_announcement_page(
            $this->module->host(),
            $this->module->host_pages(),
            $this->module->rules()->door(),
            $this->groups(),
            $this->table(),
            $this->log(),
            $this->mails(),
            $this->banner(),
            $this->words(),
            $this->module->language()
        );
    }

    public function people_page(): Logout_master_announcement_people
    {
        return $this->parts['people_page'] ??= new Logout_master_announcement_people(
            $this->module->host(),
            $this->module->host_pages(),
            $this->module->rules()->door(),
            $this->table(),
            $this->audience(),
            $this->log(),
            $this->words(),
            $this->module->language()
        );
    }

    /** For the cron: ends what is over, forgets what is old, sends mails. */
    public function run(): void
    {
        if ($this->module->host()->option(Logout_master_host_announcements::SHOWN) === '') {
            // New files, and the host's database is not brought up to date yet.
            return;
        }
        $days = $this->module->audit()->retention()->days();
        $this->log()->end_what_is_over($days * 86400);
        $mail = new Logout_master_announcement_mail(
            $this->module->host(),
            $this->table(),
            $this->audience(),
            $this->mails(),
            $this->words()
        );
        $mail->run();
        $this->groups()->begin();
    }

    private function words(): Logout_master_announcement_words
    {
        return $this->parts['words'] ??= new Logout_master_announcement_words($this->module->language());
    }
}
