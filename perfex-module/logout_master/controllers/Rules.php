<?php

/**
 * The pages about rules, presets, effective limits and the dry run, in the staff area's own look, for staff with the
 * capability "view"; to change anything needs "edit". Holds no rule.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

class Rules extends AdminController
{
    public function __construct()
    {
        parent::__construct();
        // The host reaches controllers of inactive modules too, but does not load their init files.
        if (!function_exists('logout_master_module')) {
            show_404();
        }
    }

    public function index(): void
    {
        $this->rules_page('rules', 'rules_title', logout_master_module()->rules()->page()->shown());
    }

    public function form(): void
    {
        $this->rules_page('rules_form', 'rules_title', logout_master_module()->rules()->page()->form());
    }

    public function save(): void
    {
        $this->rules_page('rules_form', 'rules_title', logout_master_module()->rules()->page()->save());
    }

    public function move(): void
    {
        logout_master_module()->rules()->page()->move();
    }

    public function delete(): void
    {
        logout_master_module()->rules()->page()->delete();
    }

    public function presets(): void
    {
        $this->rules_page('rules_presets', 'presets_title', logout_master_module()->rules()->presets()->shown());
    }

    public function apply(): void
    {
        logout_master_module()->rules()->presets()->apply();
    }

    public function limits(): void
    {
        $this->rules_page('rules_limits', 'limits_title', logout_master_module()->rules()->limits()->shown());
    }

    public function dry_run(): void
    {
        logout_master_module()->upgrade()->need('log', 'drafts');
        $this->rules_page('rules_dry_run', 'dry_run_title', logout_master_module()->rules()->dry_run()->shown());
    }

    public function choose(): void
    {
        logout_master_module()->rules()->dry_run()->choose();
    }

    public function review(): void
    {
        $this->rules_page('rules_review', 'review_title', logout_master_module()->rules()->review_page()->shown());
    }

    public function plan(): void
    {
        $this->rules_page('rules_review', 'review_title', logout_master_module()->rules()->review_page()->save());
    }

    public function reviewed(): void
    {
        logout_master_module()->rules()->review_page()->done();
    }

    public function history(): void
    {
        logout_master_module()->upgrade()->need('log');
        $this->rules_page('rules_history', 'history_title', logout_master_module()->rules()->history()->shown());
    }

    public function revision(): void
    {
        logout_master_module()->upgrade()->need('log');
        $this->rules_page('rules_revision', 'history_title', logout_master_module()->rules()->history()->one());
    }

    public function put_back(): void
    {
        logout_master_module()->upgrade()->need('log');
        logout_master_module()->rules()->history()->put_back();
    }

    /**
     * Not called page, which a host's own controllers may call theirs.
     *
     * @param array<string, mixed> $shown
     */
    private function rules_page(string $view, string $title, array $shown): void
    {
        $module = logout_master_module();
        $this->load->view("logout_master/{$view}", [
            'title' => $module->language()->text($title),
            'logout_master' => $shown + $module->rules()->frame($title),
        ]);
    }
}
