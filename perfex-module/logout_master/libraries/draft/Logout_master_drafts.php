<?php

/**
 * Builds the parts of drafts, each once a request and only when it is asked for, as Logout_master_module does with all
 * others. Holds no rule but whether there are drafts at all.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_drafts
{
    /** @var array<string, object> */
    private array $parts = [];

    public function __construct(private Logout_master_module $module)
    {
    }

    /** Whether drafts are kept on this site: the admin wants it and the site has a key. */
    public function is_on(): bool
    {
        return $this->module->host()->option(Logout_master_module::DRAFTS) === '1'
            && Logout_master_draft_cipher::problem($this->module->host()->encryption_key()) === null;
    }

    public function table(): Logout_master_host_drafts
    {
        return $this->parts['table'] ??= new Logout_master_host_drafts();
    }

    public function cipher(): Logout_master_draft_cipher
    {
        return $this->parts['cipher'] ??= new Logout_master_draft_cipher($this->module->host()->encryption_key());
    }

    public function vault(): Logout_master_draft_vault
    {
        return $this->parts['vault'] ??= new Logout_master_draft_vault(
            $this->table(),
            $this->cipher(),
            $this->hours(),
            $this->counts()
        );
    }

    public function counts(): Logout_master_host_draft_counts
    {
        return $this->parts['counts'] ??= new Logout_master_host_draft_counts();
    }

    public function calls(): Logout_master_draft_calls
    {
        return $this->parts['calls'] ??= new Logout_master_draft_calls(
            $this->module->host(),
            $this->module->people(),
            $this->module->engine(),
            $this->module->desk(),
            $this->module->answer(),
            $this->module->language(),
            $this->cipher(),
            $this->vault()
        );
    }

    public function page(): Logout_master_draft_page
    {
        return $this->parts['page'] ??= new Logout_master_draft_page(
            $this->module->host(),
            $this->module->people(),
            $this->module->desk(),
            $this->cipher()
        );
    }

    public function post(): Logout_master_draft_post
    {
        return $this->parts['post'] ??= new Logout_master_draft_post(
            $this->module->host(),
            $this->module->people(),
            fn (): Logout_master_draft_vault => $this->vault()
        );
    }

    public function list(): Logout_master_draft_list
    {
        return $this->parts['list'] ??= new Logout_master_draft_list(
            $this->module->host(),
            $this->module->people(),
            $this->module->language(),
            $this->vault(),
            $this->hours()
        );
    }

    private function hours(): int
    {
        return Logout_master_draft_form::hours($this->module->host()->option(Logout_master_host_drafts::HOURS));
    }
}
