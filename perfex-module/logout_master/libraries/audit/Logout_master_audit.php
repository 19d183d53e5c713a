<?php

/**
 * Builds the parts of the audit log, each once a request and only when it is asked for, as Logout_master_module does
 * with all others. Holds no rule.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_audit
{
    /** @var array<string, object> */
    private array $parts = [];

    public function __construct(private Logout_master_module $module)
    {
    }

    public function people(): Logout_master_host_audit_people
    {
        return $this->module->audit_people();
    }

    public function seal(): Logout_master_audit_seal
    {
        return $this->parts['seal'] ??= new Logout_master_audit_seal($this->module->host()->encryption_key());
    }

    public function log(): Logout_master_host_audit_log
    {
        return $this->parts['log'] ??= new Logout_master_host_audit_log($this->seal());
    }

    public function reader(): Logout_master_host_audit_reader
    {
        return $this->parts['reader'] ??= new Logout_master_host_audit_reader();
    }

    public function limits(): Logout_master_audit_limits
    {
        return $this->parts['limits'] ??= new Logout_master_audit_limits(
            $this->module->engine(),
            $this->module->rules()->people()
        );
    }

    public function alarm(): Logout_master_audit_alarm
    {
        return $this->parts['alarm'] ??= new Logout_master_audit_alarm(
            $this->module->host(),
            $this->people(),
            $this->module->language()
        );
    }

    public function retention(): Logout_master_audit_retention
    {
        return $this->parts['retention'] ??= new Logout_master_audit_retention(
            $this->module->host(),
            $this->log(),
            $this->reader()
        );
    }

    public function policies(): Logout_master_audit_policies
    {
        return $this->parts['policies'] ??= new Logout_master_audit_policies(
            $this->module->host(),
            $this->log(),
            $this->reader()
        );
    }

    public function check(): Logout_master_audit_check
    {
        return $this->parts['check'] ??= new Logout_master_audit_check($this->reader(), $this->seal(), $this->log());
    }

    public function round(): Logout_master_audit_round
    {
        return $this->parts['round'] ??= new Logout_master_audit_round(
            $this->module->engine(),
            $this->module->host(),
            $this->log(),
            new Logout_master_audit_drain($this->module->engine(), $this->log(), $this->reader(), $this->limits()),
            $this->retention(),
            $this->canary(),
            $this->check(),
            $this->alarm(),
            $this->module->cli_registry()
        );
    }

    public function page(): Logout_master_audit_page
    {
        return $this->parts['page'] ??= new Logout_master_audit_page(
            $this->module->host(),
            $this->people(),
            $this->log(),
            $this->reader(),
            $this->round(),
            $this->retention(),
            new Logout_master_evidence(
                $this->module->engine(),
                $this->module->host(),
                $this->reader(),
                $this->policies(),
                $this->limits(),
                $this->retention(),
                $this->module->rules()->review(),
                fn (array $period): array => $this->module->announcements()->log()->rows($period)
            ),
            $this->seal(),
            $this->module->answer(),
            $this->module->language()
        );
    }

    public function installer(): Logout_master_host_audit_installer
    {
        return $this->parts['installer'] ??= new Logout_master_host_audit_installer($this->log(), $this->people());
    }

    private function canary(): Logout_master_canary
    {
        return new Logout_master_canary(
            $this->module->engine(),
            $this->module->host(),
            $this->module->sync(),
            $this->log(),
            $this->reader(),
            $this->alarm()
        );
    }
}
