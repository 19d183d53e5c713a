<?php

/**
 * Builds the module's parts, each once a request and only when it is asked for. Holds no rule.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_module
{
    public const VERSION = '1.0.2';

    /** The option for drafts, here since every page asks for it. */
    public const DRAFTS = 'logout_master_drafts';

    /** @var array<string, object> */
    private array $parts = [];

    public function host(): Logout_master_host
    {
        return $this->parts['host'] ??= new Logout_master_host();
    }

    public function people(): Logout_master_host_people
    {
        return $this->parts['people'] ??= new Logout_master_host_people();
    }

    public function engine(): Logout_master_engine
    {
        return $this->parts['engine'] ??= new Logout_master_engine();
    }

    public function language(): Logout_master_language
    {
        return $this->parts['language'] ??= new Logout_master_language(dirname(__DIR__) . '/language');
    }

    public function sync(): Logout_master_policy_sync
    {
        return $this->parts['sync'] ??= new Logout_master_policy_sync($this->engine(), $this->host());
    }

    public function desk(): Logout_master_desk
    {
        return $this->parts['desk'] ??= new Logout_master_desk(
            $this->engine(),
            $this->host(),
            $this->people(),
            $this->sync(),
            fn (): Logout_master_comeback => new Logout_master_comeback(
                $this->engine(),
                $this->host(),
                $this->people(),
                $this->sync()
            ),
            fn (): Logout_master_host_new_row => new Logout_master_host_new_row($this->host())
        );
    }

    public function sign_out(): Logout_master_host_sign_out
    {
        return $this->parts['sign_out'] ??= new Logout_master_host_sign_out(
            $this->host(),
            $this->people(),
            $this->desk()
        );
    }

    public function answer(): Logout_master_answer
    {
        return $this->parts['answer'] ??= new Logout_master_answer(
            $this->host(),
            $this->language(),
            $this->notice(),
            fn (Logout_master_verdict $verdict): string => $this->unlock()->needs($verdict)
        );
    }

    public function guard(): Logout_master_guard
    {
        return $this->parts['guard'] ??= new Logout_master_guard(
            $this->host(),
            $this->desk(),
            $this->sign_out(...),
            $this->answer(...),
            fn (): ?Logout_master_draft_post => $this->drafts()->is_on() ? $this->drafts()->post() : null
        );
    }

    /** For the staff area's controllers: what a page needs of our tables. */
    public function upgrade(): Logout_master_upgrade
    {
        return new Logout_master_upgrade($this->host(), new Logout_master_host_schema(), $this->answer(), $this->language());
    }

    public function presence(): Logout_master_presence
    {
        return $this->parts['presence'] ??= new Logout_master_presence(
            $this->host(),
            $this->people(),
            $this->desk(),
            $this->sign_out(),
            $this->answer(),
            $this->unlock(),
            new Logout_master_host_csrf($this->host()),
            new Logout_master_host_old_ids(),
            $this->hold(),
            fn (int $staff) => $this->timers_question()->is_back($staff)
        );
    }

    public function unlock(): Logout_master_unlock
    {
        return $this->parts['unlock'] ??= new Logout_master_unlock(
            $this->host(),
            $this->people(),
            new Logout_master_host_attempts(),
            new Logout_master_second_factor(
                new Logout_master_host_second_factor(),
                new Logout_master_host_memory(),
                new Logout_master_host_attempts(),
                $this->language()
            ),
            $this->language()
        );
    }

    public function page(): Logout_master_page
    {
        return $this->parts['page'] ??= new Logout_master_page(
            $this->host(),
            $this->desk(),
            $this->language(),
            $this->hold()
        );
    }

    public function notice(): Logout_master_notice
    {
        return $this->parts['notice'] ??= new Logout_master_notice($this->host(), $this->language());
    }

    public function health(): Logout_master_health
    {
        return $this->parts['health'] ??= new Logout_master_health(
            $this->engine(),
            $this->host(),
            $this->desk(),
            $this->sync(),
            $this->language(),
            fn (): array => $this->audit_alarms()
        );
    }

    public function audit(): Logout_master_audit
    {
        return $this->parts['audit'] ??= new Logout_master_audit($this);
    }

    public function rules(): Logout_master_rules
    {
        return $this->parts['rules'] ??= new Logout_master_rules($this);
    }

    /** Whether nothing is enforced on the member of staff who asks. Loads nothing for the answer. */
    public function is_dry_run(): bool
    {
        return $this->desk()->of('staff')?->reason === 'dry_run'
            && ($this->host()->seat('staff')['admin'] ?? false) === true;
    }

    /** Here and not with the audit log's other parts, since every page of staff names the permissions. */
    public function audit_people(): Logout_master_host_audit_people
    {
        return $this->parts['audit_people'] ??= new Logout_master_host_audit_people($this->language());
    }

    /** Whether it is time for an admin's page to bring the audit log up to date. Loads nothing for the answer. */
    public function is_audit_due(): bool
    {
        return (int) $this->host()->option('logout_master_audit_turn') < time() - 60
            && ($this->host()->seat('staff')['admin'] ?? false) === true;
    }

    /** @return list<string> what of the audit log admins are to be told; loads nothing while all is well */
    private function audit_alarms(): array
    {
        $state = $this->host()->option('logout_master_audit_alarm');
        $is_quiet = ctype_digit($state) && (int) $state > time() - 86400;
        return $is_quiet ? [] : $this->audit()->alarm()->problems();
    }

    public function settings(): Logout_master_settings
    {
        return $this->parts['settings'] ??= new Logout_master_settings(
            $this->rules()->home(),
            $this->host(),
            $this->language(),
            new Logout_master_person_form($this->host(), $this->language(), $this->timers()),
            new Logout_master_draft_form($this->host(), $this->language()),
            $this->rules()->reason()
        );
    }

    public function accounts(): Logout_master_accounts
    {
        return $this->parts['accounts'] ??= new Logout_master_accounts(
            $this->engine(),
            $this->people(),
            $this->desk(),
            $this->account_table(),
            new Logout_master_host_remembered($this->host())
        );
    }

    public function account_table(): Logout_master_host_accounts
    {
        return $this->parts['account_table'] ??= new Logout_master_host_accounts($this->host()->encryption_key());
    }

    /** Whether this request may change an account. Loads nothing for most requests. */
    public function changes_accounts(bool $is_signed_in): bool
    {
        $is_likely = $_POST !== []
            || ($is_signed_in && in_array($this->host()->controller(), ['Staff', 'Roles', 'Clients', 'Contacts'], true));
        return $is_likely && !$this->host()->is_endpoint() && $this->host_pages()->changes_accounts($is_signed_in);
    }

    /** Whether staff may look at live sessions and figures, as far as is known since they signed in. */
    public function has_admin_menu(): bool
    {
        $seat = $this->host()->seat('staff');
        return ($seat['admin'] ?? false) === true || ($seat['may_view'] ?? false) === true;
    }

    public function host_pages(): Logout_master_host_pages
    {
        return $this->parts['host_pages'] ??= new Logout_master_host_pages();
    }

    public function admin_menu(): Logout_master_admin_menu
    {
        return $this->parts['admin_menu'] ??= new Logout_master_admin_menu($this->host_pages(), $this->language());
    }

    public function live_page(): Logout_master_live_page
    {
        return $this->parts['live_page'] ??= new Logout_master_live_page(
            $this->host(),
            $this->host_pages(),
            $this->people(),
            $this->audit()->people(),
            new Logout_master_live(
                $this->engine(),
                $this->people(),
                $this->desk(),
                new Logout_master_host_remembered($this->host())
            ),
            $this->answer(),
            $this->language()
        );
    }

    public function reports(): Logout_master_reports
    {
        return $this->parts['reports'] ??= Logout_master_reports::of($this);
    }

    public function installer(): Logout_master_host_installer
    {
        return $this->parts['installer'] ??= new Logout_master_host_installer(
            $this->engine(),
            $this->host(),
            $this->health(),
            $this->language(),
            new Logout_master_host_attempts(),
            $this->desk_installer(),
            $this->drafts()->table(),
            $this->audit()->installer(),
            $this->account_table(),
            $this->review_installer(),
            $this->announcements()
        );
    }

    public function drafts(): Logout_master_drafts
    {
        return $this->parts['drafts'] ??= new Logout_master_drafts($this);
    }

    public function review_installer(): Logout_master_host_review_installer
    {
        return $this->parts['review_installer'] ??= new Logout_master_host_review_installer($this->rules()->reviewers());
    }

    public function desk_installer(): Logout_master_host_desk_installer
    {
        return $this->parts['desk_installer'] ??= new Logout_master_host_desk_installer(
            $this->timers(),
            new Logout_master_host_absences()
        );
    }

    public function hold(): Logout_master_hold
    {
        return $this->parts['hold'] ??= new Logout_master_hold($this->host(), $this->desk());
    }

    public function long_work(): Logout_master_long_work
    {
        return $this->parts['long_work'] ??= new Logout_master_long_work($this->host(), $this->desk(), $this->hold());
    }

    public function mine(): Logout_master_mine
    {
        return $this->parts['mine'] ??= new Logout_master_mine(
            $this->host(),
            $this->desk(),
            new Logout_master_own_sessions(
                $this->engine(),
                $this->people(),
                $this->desk(),
                new Logout_master_host_remembered($this->host())
            ),
            $this->hold(),
            $this->answer(),
            $this->language()
        );
    }

    public function menu(): Logout_master_menu
    {
        return $this->parts['menu'] ??= new Logout_master_menu(
            $this->host(),
            $this->desk(),
            $this->hold(),
            $this->language()
        );
    }

    public function timers(): Logout_master_timers
    {
        return $this->parts['timers'] ??= new Logout_master_timers(
            $this->engine(),
            $this->host(),
            new Logout_master_host_timers(),
            new Logout_master_host_absences(),
            $this->language()
        );
    }

    public function timers_question(): Logout_master_timers_question
    {
        return $this->parts['timers_question'] ??= new Logout_master_timers_question(
            $this->host(),
            $this->people(),
            $this->timers(),
            $this->answer(),
            $this->language()
        );
    }

    public function cli(): Logout_master_cli
    {
        return $this->parts['cli'] ??= new Logout_master_cli($this);
    }

    /** Where the web server's PHP has its registry, for the command line, which is another program of another user. */
    public function cli_registry(): Logout_master_cli_registry
    {
        return $this->parts['cli_registry'] ??= new Logout_master_cli_registry($this->engine(), $this->host());
    }

    public function announcements(): Logout_master_announcements
    {
        return $this->parts['announcements'] ??= new Logout_master_announcements($this);
    }

    public function login_limit(): Logout_master_login_limit
    {
        return $this->parts['login_limit'] ??= new Logout_master_login_limit(
            $this->engine(),
            $this->host(),
            $this->desk(),
            $this->language()
        );
    }
}
