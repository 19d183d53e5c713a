<?php

/**
 * Brings the module's options and table into the host's database, and takes everything away again. Activation refuses
 * when the extension is missing, whichever order the host writes its own row in.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_host_installer
{
    private const OPTIONS = ['logout_master_policy', 'logout_master_enabled', 'logout_master_generation',
        Logout_master_dry_run::ASKED, Logout_master_rule_notes::OPTION];

    public function __construct(
        private Logout_master_engine $engine,
        private Logout_master_host $host,
        private Logout_master_health $health,
        private Logout_master_language $language,
        private Logout_master_host_attempts $attempts,
        private Logout_master_host_desk_installer $desk,
        private Logout_master_host_drafts $drafts,
        private Logout_master_host_audit_installer $audit,
        private Logout_master_host_accounts $accounts,
        private Logout_master_host_review_installer $review,
        private Logout_master_announcements $announcements
    ) {
    }

    /** Runs at every activation, so it may be repeated. */
    public function activate(): void
    {
        $problem = $this->engine->problem();
        if ($problem !== null) {
            $this->refuse($this->language->text('activation_refused', [
                'problem' => $this->health->extension_text($problem),
            ]));
        }
        // The registry may remember a document of an earlier installation, and takes none of a lower revision.
        $policy = Logout_master_policy::initial()->with_revision($this->engine->policy_revision());
        foreach (array_keys(Logout_master_policy::RULES) as $kind) {
            // Long work needs a bound to run within. "On the phone" needs an option of its own, too.
            $policy = $policy->with($kind, ['max_hold' => 1800]);
        }
        add_option('logout_master_policy', $policy->json(), 1);
        add_option('logout_master_enabled', '1', 1);
        add_option('logout_master_generation', '0', 1);
        add_option(Logout_master_dry_run::ASKED, '0', 1);
        add_option(Logout_master_rule_notes::OPTION, '{}', 1);
        // Sessions that are older than this activation start anew: nobody is logged out by it.
        $this->host->start_generation();
        $this->attempts->create_table();
        $this->desk->install();
        $this->drafts->install();
        $this->audit->install();
        $this->accounts->install();
        $this->review->install();
        $this->announcements->install();
    }

    public function uninstall(): void
    {
        foreach (self::OPTIONS as $option) {
            delete_option($option);
        }
        $this->attempts->drop_table();
        $this->desk->uninstall();
        $this->drafts->uninstall();
        $this->audit->uninstall();
        $this->accounts->uninstall();
        $this->review->uninstall();
        $this->announcements->uninstall();
    }

    private function refuse(string $message): never
    {
        // Some hosts have marked the module active by now, others do it when this call returns, which it does not.
        Logout_master_host_database::query(
            'UPDATE `' . db_prefix() . 'modules` SET `active` = 0 WHERE `module_name` = ?',
            ['logout_master']
        );
        if (is_cli()) {
            throw new \RuntimeException($message);
        }
        $this->host->alert('danger', $message);
        $this->host->redirect(admin_url('modules'));
    }
}
