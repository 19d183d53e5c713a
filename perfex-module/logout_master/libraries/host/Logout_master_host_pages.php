<?php

/**
 * What the pages of live sessions and figures need of the host: addresses, its library of plots, its setup menu; and
 * which of its requests may change accounts. Decides nothing.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_host_pages
{
    /** Controllers in which the host keeps accounts, and words in the names of what changes them there. */
    private const CONTROLLERS = ['staff', 'roles', 'clients', 'contacts', 'authentication'];
    private const DEEDS_BY_LINK = '/status|delete|remove/i';
    private const DEEDS_BY_FORM = '/status|delete|remove|member|role|permission|password|profile/i';

    public function live_url(string $call = ''): string
    {
        return admin_url('logout_master/live' . ($call === '' ? '' : "/{$call}"));
    }

    /** The table alone: on the neutral base, since each call of the staff area would end a "login as client". */
    public function live_rows_url(): string
    {
        return site_url('logout_master/live_rows');
    }

    public function rules_url(): string
    {
        return admin_url('logout_master/rules');
    }

    public function reports_url(string $call = ''): string
    {
        return admin_url('logout_master/live_reports' . ($call === '' ? '' : "/{$call}"));
    }

    public function announcements_url(string $call = ''): string
    {
        return admin_url('logout_master/announce' . ($call === '' ? '' : "/{$call}"));
    }

    /** For this page; the host has it on some pages only. */
    public function add_plots(): void
    {
        (get_instance()->app_scripts ?? null)?->add('chart-js', 'assets/plugins/Chart.js/Chart.min.js');
    }

    public function add_setup_item(string $slug, string $name, string $href, int $position): void
    {
        (get_instance()->app_menu ?? null)?->add_setup_menu_item($slug, [
            'name' => $name,
            'href' => $href,
            'position' => $position,
            'badge' => [],
        ]);
    }

    /**
     * Whether this request may change an account. The host says so of few; a password is changed by a form that has a
     * field for it, whoever made the form. A login is none: it is looked at when the session begins. Strangers are not
     * to cause work, so of theirs only the host's own form for a forgotten password counts.
     */
    public function changes_accounts(bool $is_signed_in): bool
    {
        $class = strtolower(get_class(get_instance()));
        $is_form = $_POST !== [];
        $is_accounts = in_array($class, self::CONTROLLERS, true);
        if ($is_accounts && ($is_signed_in || ($is_form && $class === 'authentication'))) {
            $deeds = $is_form ? self::DEEDS_BY_FORM : self::DEEDS_BY_LINK;
            if (preg_match($deeds, (string) get_instance()->router->fetch_method()) === 1) {
                return true;
            }
        }
        return $is_signed_in && $is_form && $this->has_password();
    }

    private function has_password(): bool
    {
        foreach ($_POST as $field => $value) {
            if (stripos((string) $field, 'pass') !== false && $value !== '') {
                return true;
            }
        }
        return false;
    }
}
