<?php

/**
 * Builds the parts of the pages about rules, each once a request and only when it is asked for, as Logout_master_module
 * does with all others. Holds no rule.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_rules
{
    /** @var array<string, object> */
    private array $parts = [];

    public function __construct(private Logout_master_module $module)
    {
    }

    public function home(): Logout_master_policy_home
    {
        return $this->parts['home'] ??= new Logout_master_policy_home(
            $this->module->engine(),
            $this->module->host(),
            fn (string $before, string $after, string $why) => $this->module->audit()->policies()->note(
                $before,
                $after,
                $why,
                $this->module->audit()->people()->actor()
            )
        );
    }

    public function people(): Logout_master_host_rules
    {
        return $this->parts['people'] ??= new Logout_master_host_rules();
    }

    public function door(): Logout_master_rules_door
    {
        return $this->parts['door'] ??= new Logout_master_rules_door(
            $this->module->host(),
            $this->module->audit()->people(),
            $this->module->answer()
        );
    }

    public function keeper(): Logout_master_rule_keeper
    {
        return $this->parts['keeper'] ??= new Logout_master_rule_keeper(
            $this->module->host(),
            $this->home(),
            $this->people(),
            $this->module->language()
        );
    }

    public function page(): Logout_master_rules_page
    {
        return $this->parts['page'] ??= new Logout_master_rules_page(
            $this->module->host(),
            $this->door(),
            $this->home(),
            $this->people(),
            new Logout_master_rule_words($this->people(), $this->module->language()),
            $this->keeper(),
            $this->reason(),
            $this->module->language()
        );
    }

    public function presets(): Logout_master_preset_page
    {
        return $this->parts['presets'] ??= new Logout_master_preset_page(
            $this->module->host(),
            $this->door(),
            $this->home(),
            $this->people(),
            $this->words(),
            $this->reason(),
            $this->module->language()
        );
    }

    public function limits(): Logout_master_limits_page
    {
        return $this->parts['limits'] ??= new Logout_master_limits_page(
            $this->module->engine(),
            $this->module->host(),
            $this->door(),
            $this->home(),
            $this->module->sync(),
            $this->module->people(),
            $this->people(),
            $this->module->language()
        );
    }

    public function dry_run(): Logout_master_dry_run
    {
        return $this->parts['dry_run'] ??= new Logout_master_dry_run(
            $this->module->host(),
            $this->door(),
            $this->home(),
            $this->people(),
            new Logout_master_host_dry_run($this->module->audit()->reader()),
            $this->reason(),
            $this->module->language()
        );
    }

    public function reason(): Logout_master_review_reason
    {
        return $this->parts['reason'] ??= new Logout_master_review_reason($this->module->host(), $this->module->language());
    }

    public function words(): Logout_master_review_words
    {
        return $this->parts['words'] ??= new Logout_master_review_words(
            new Logout_master_rule_words($this->people(), $this->module->language()),
            $this->module->language()
        );
    }

    public function reviewers(): Logout_master_host_review
    {
        return $this->parts['reviewers'] ??= new Logout_master_host_review();
    }

    public function review(): Logout_master_review_home
    {
        return $this->parts['review'] ??= new Logout_master_review_home(
            $this->module->host(),
            $this->reviewers(),
            $this->module->audit()->people(),
            $this->module->audit()->log(),
            $this->module->audit()->reader()
        );
    }

    public function reminder(): Logout_master_review_reminder
    {
        return $this->parts['reminder'] ??= new Logout_master_review_reminder(
            $this->review(),
            $this->reviewers(),
            $this->module->audit()->people()
        );
    }

    public function review_page(): Logout_master_review_page
    {
        return $this->parts['review_page'] ??= new Logout_master_review_page(
            $this->module->host(),
            $this->door(),
            $this->review(),
            $this->reason(),
            $this->reviewers(),
            $this->people(),
            $this->module->language()
        );
    }

    public function history(): Logout_master_review_history
    {
        return $this->parts['history'] ??= new Logout_master_review_history(
            $this->module->host(),
            $this->door(),
            $this->home(),
            $this->people(),
            $this->module->audit()->reader(),
            $this->module->audit()->seal(),
            $this->words(),
            $this->reason(),
            $this->module->language()
        );
    }

    /** @return array<string, mixed> what every page about rules shows */
    public function frame(string $page): array
    {
        $calls = ['rules_title' => '', 'presets_title' => 'presets', 'limits_title' => 'limits', 'dry_run_title' => 'dry_run',
            'review_title' => 'review', 'history_title' => 'history'];
        $may_edit = $this->door()->may_edit();
        $announcements = $this->module->host_pages()->announcements_url();
        return [
            'language' => $this->module->language(),
            'page' => $page,
            'tabs' => array_map($this->people()->url(...), $calls) + ($may_edit ? ['announce_title' => $announcements] : []),
            'announcements_url' => $announcements,
            'has_news' => $may_edit && $page !== 'announce_title' && $this->module->announcements()->page()->has_news(),
            'url' => $this->people()->url(...),
            'may_edit' => $may_edit,
            'is_why_wanted' => $this->reason()->is_wanted(),
            'is_overdue' => $this->review()->is_overdue(),
            'csrf' => $this->module->host()->csrf(),
            'style' => $this->module->host()->asset_url('rules.css'),
        ];
    }

    /** For the top of the module's settings: the question of a new installation, and what stands against its limits. */
    public function settings_top(): string
    {
        return $this->module->host()->view('rules_settings', [
            'language' => $this->module->language(),
            'url' => $this->people()->url(...),
            'may_view' => $this->module->audit()->people()->may('view'),
            'is_asked' => $this->dry_run()->is_asked() && $this->door()->may_edit(),
            'is_enforced' => $this->home()->stored()->is_enforced(),
            'news_url' => $this->door()->may_edit() && $this->module->announcements()->page()->has_news()
                ? $this->module->host_pages()->announcements_url()
                : '',
            'conflicts' => $this->limits()->conflicts(),
        ]);
    }
}
