<?php

/**
 * Tables and options of the audit log and of what is counted from it: for a new installation, for an upgrade, and for
 * taking everything away again.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_host_audit_installer
{
    public function __construct(
        private Logout_master_host_audit_log $log,
        private Logout_master_host_audit_people $people
    ) {
    }

    /** May be repeated. */
    public function install(): void
    {
        add_option(Logout_master_audit_retention::OPTION, (string) Logout_master_audit_retention::DAYS, 0);
        // What every page glances at comes with the other options; the rest is read by the cron job alone.
        add_option(Logout_master_audit_alarm::OPTION, Logout_master_audit_alarm::quiet(), 1);
        add_option(Logout_master_audit_round::TURN, '0', 1);
        add_option(Logout_master_audit_round::CHECKED, '', 0);
        add_option(Logout_master_audit_round::KNOWN, '', 0);
        add_option(Logout_master_canary::OPTION, '', 0);
        $this->log->create_tables();
        (new Logout_master_host_figure_days())->install();
    }

    public function uninstall(): void
    {
        $options = [Logout_master_audit_retention::OPTION, Logout_master_audit_alarm::OPTION,
            Logout_master_audit_round::TURN, Logout_master_audit_round::CHECKED, Logout_master_audit_round::KNOWN,
            Logout_master_canary::OPTION];
        foreach ($options as $option) {
            delete_option($option);
        }
        $this->log->drop_tables();
        (new Logout_master_host_figure_days())->uninstall();
        $this->people->forget_permissions();
    }
}
