<?php

/**
 * Options of the review of the policy and of the command line: for a new installation, for an upgrade, and for taking
 * everything away again.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_host_review_installer
{
    public function __construct(private Logout_master_host_review $people)
    {
    }

    /** May be repeated. */
    public function install(): void
    {
        add_option(Logout_master_review::OPTION, Logout_master_review::initial($this->people->today())->json(), 0);
        add_option(Logout_master_review_reason::OPTION, '0', 0);
        // Every page glances at it.
        add_option(Logout_master_cli_pause::OPTION, '0', 1);
        add_option(Logout_master_cli_registry::OPTION, '', 0);
    }

    public function uninstall(): void
    {
        $options = [Logout_master_review::OPTION, Logout_master_review_reason::OPTION, Logout_master_cli_pause::OPTION,
            Logout_master_cli_registry::OPTION];
        foreach ($options as $option) {
            delete_option($option);
        }
    }
}
