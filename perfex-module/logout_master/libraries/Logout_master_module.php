<?php

/**
 * Builds the module's parts, each once a request and only when it is asked for. Holds no rule.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_module
{
    public const VERSION = '1.0.0';

    /** @var array<string, object> */
    private array $parts = [];

    public function host(): Logout_master_host
    {
        return $this->parts['host'] ??= new Logout_master_host();
    }

    public function people(): Logout_master_host_people
    {
        return $this->parts['people'] ??= new Logout_master_host_people();
    }

    public function engine(): Logout_master_engine
    {
        return $this->parts['engine'] ??= new Logout_master_engine();
    }

    public function language(): Logout_master_language
    {
        return $this->parts['language'] ??= new Logout_master_language(dirname(__DIR__) . '/language');
    }

    public function sync(): Logout_master_policy_sync
    {
        return $this->parts['sync'] ??= new Logout_master_policy_sync($this->engine(), $this->host());
    }

    public function desk(): Logout_master_desk
    {
        return $this->parts['desk'] ??= new Logout_master_desk(
            $this->engine(),
            $this->host(),
            $this->people(),
            $this->sync()
        );
    }

    public function sign_out(): Logout_master_host_sign_out
    {
        return $this->parts['sign_out'] ??= new Logout_master_host_sign_out(
            $this->host(),
            $this->people(),
            $this->desk()
        );
    }

    public function answer(): Logout_master_answer
    {
        return $this->parts['answer'] ??= new Logout_master_answer($this->host(), $this->language(), $this->notice());
    }

    public function guard(): Logout_master_guard
    {
        return $this->parts['guard'] ??= new Logout_master_guard(
            $this->host(),
            $this->people(),
            $this->desk(),
            $this->sign_out(),
            $this->answer(),
            $this->notice()
        );
    }

    public function presence(): Logout_master_presence
    {
        return $this->parts['presence'] ??= new Logout_master_presence(
            $this->host(),
            $this->people(),
            $this->desk(),
            $this->sign_out(),
            $this->answer(),
            $this->unlock()
        );
    }

    public function unlock(): Logout_master_unlock
    {
        return $this->parts['unlock'] ??= new Logout_master_unlock(
            $this->host(),
            $this->people(),
            new Logout_master_host_attempts(),
            $this->language()
        );
    }

    public function page(): Logout_master_page
    {
        return $this->parts['page'] ??= new Logout_master_page(
            $this->host(),
            $this->desk(),
            $this->language()
        );
    }

    public function notice(): Logout_master_notice
    {
        return $this->parts['notice'] ??= new Logout_master_notice($this->host(), $this->language());
    }

    public function health(): Logout_master_health
    {
        return $this->parts['health'] ??= new Logout_master_health(
            $this->engine(),
            $this->host(),
            $this->desk(),
            $this->sync(),
            $this->language()
        );
    }

    public function settings(): Logout_master_settings
    {
        return $this->parts['settings'] ??= new Logout_master_settings(
            $this->engine(),
            $this->host(),
            $this->language()
        );
    }

    public function accounts(): Logout_master_accounts
    {
        return $this->parts['accounts'] ??= new Logout_master_accounts($this->engine(), $this->people());
    }

    public function installer(): Logout_master_host_installer
    {
        return $this->parts['installer'] ??= new Logout_master_host_installer(
            $this->engine(),
            $this->host(),
            $this->health(),
            $this->language(),
            new Logout_master_host_attempts()
        );
    }
}
