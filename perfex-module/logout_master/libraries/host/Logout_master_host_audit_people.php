<?php

/**
 * The host's notifications to admins, and its permissions for what this module lets people see and do.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_host_audit_people
{
    public const FEATURE = 'logout_master';

    /** view: rules and figures; edit: rules; end_sessions: other people's sessions; audit: log and evidence. */
    public const CAPABILITIES = ['view', 'edit', 'end_sessions', 'audit'];

    /** Who gives commands at the command line; empty on pages and of the cron job. */
    private string $shell_user = '';

    public function __construct(private Logout_master_language $language)
    {
    }

    public function acts_in_shell(string $user): void
    {
        $this->shell_user = $user;
    }

    /** Makes them appear among the permissions of staff and roles. */
    public function register_capabilities(): void
    {
        if (!function_exists('register_staff_capabilities')) {
            return;
        }
        $capabilities = [];
        foreach (self::CAPABILITIES as $capability) {
            $capabilities[$capability] = $this->language->text("capability_{$capability}");
        }
        register_staff_capabilities(
            self::FEATURE,
            ['capabilities' => $capabilities],
            $this->language->text('capability_title')
        );
    }

    /** Whether the member of staff who is signed in may; the host lets admins do everything. */
    public function may(string $capability): bool
    {
        return is_staff_logged_in()
            && (function_exists('staff_can') ? staff_can($capability, self::FEATURE) : is_admin());
    }

    /** Ends the request in the host's own way. */
    public function refuse(string $capability): never
    {
        if (function_exists('access_denied')) {
            access_denied(self::FEATURE . ' ' . $capability);
        }
        http_response_code(403);
        exit;
    }

    public function forget_permissions(): void
    {
        try {
            Logout_master_host_database::query(
                'DELETE FROM `' . db_prefix() . 'staff_permissions` WHERE `feature` = ?',
                [self::FEATURE]
            );
        } catch (\Throwable) {
            // A host without such a table has kept no permission of ours.
        }
    }

    /** Who acts, as the log has it. */
    public function actor(): string
    {
        if ($this->shell_user !== '') {
            return "shell {$this->shell_user}";
        }
        $staff = is_cli() || !isset(get_instance()->session) ? false : get_staff_user_id();
        return $staff === false ? 'crm' : "staff {$staff}";
    }

    /** @param string $text the key of a text without anything to fill in */
    public function notify_admins(string $text, string $link): void
    {
        $admins = Logout_master_host_database::query(
            'SELECT `staffid` FROM `' . db_prefix() . 'staff` WHERE `admin` = 1 AND `active` = 1'
        )->result_array();
        $this->notify(array_map(intval(...), array_column($admins, 'staffid')), $text, $link);
    }

    /**
     * @param list<int> $staff
     * @param string $text the key of a text without anything to fill in
     */
    public function notify(array $staff, string $text, string $link): void
    {
        if (!function_exists('add_notification')) {
            return;
        }
        $told = [];
        foreach ($staff as $id) {
            $is_told = add_notification([
                'description' => $text,
                'touserid' => $id,
                'fromcompany' => 1,
                'link' => $link,
            ]);
            if ($is_told) {
                $told[] = $id;
            }
        }
        if ($told !== [] && function_exists('pusher_trigger_notification')) {
            pusher_trigger_notification($told);
        }
    }
}
