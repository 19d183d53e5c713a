<?php

/**
 * Options and table of what a person finds at their desk: the hold, long work, task timers. For a new installation, for
 * an upgrade, and for taking everything away again.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_host_desk_installer
{
    /** The settings page's, each with what holds until somebody chooses. */
    public const OPTIONS = [
        Logout_master_hold::PHONE => '0',
        Logout_master_hold::LONG_WORK => '1800',
        Logout_master_timers::OPTION => 'offer',
    ];

    public function __construct(private Logout_master_timers $timers, private Logout_master_host_absences $absences)
    {
    }

    /** May be repeated. */
    public function install(): void
    {
        foreach (self::OPTIONS as $name => $value) {
            add_option($name, $value, 1);
        }
        // No page asks for it, so it is not loaded with every request.
        add_option(Logout_master_timers::CURSOR, '', 0);
        // Whatever happened before is over: nobody is asked about it.
        update_option(Logout_master_timers::CURSOR, $this->timers->end_of_log());
        $this->absences->create_table();
    }

    public function uninstall(): void
    {
        foreach ([...array_keys(self::OPTIONS), Logout_master_timers::CURSOR] as $name) {
            delete_option($name);
        }
        $this->absences->drop_table();
    }
}
