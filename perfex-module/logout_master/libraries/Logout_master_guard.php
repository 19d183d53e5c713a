<?php

/**
 * Stands before every page: asks about whoever is signed in and lets nobody past whose session is over or locked.
 * Anonymous requests cost nothing.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_guard
{
    public function __construct(
        private Logout_master_host $host,
        private Logout_master_host_people $people,
        private Logout_master_desk $desk,
        private Logout_master_host_sign_out $sign_out,
        private Logout_master_answer $answer,
        private Logout_master_notice $notice
    ) {
    }

    public function watch(): void
    {
        // The endpoint answers for itself, so that a locked person can unlock.
        if ($this->host->is_cli() || $this->host->is_endpoint()) {
            return;
        }
        if (!$this->desk->is_open()) {
            // Nobody sees what people do meanwhile, so it must not be held against them afterwards.
            $this->desk->end_all();
            return;
        }
        if ($this->people->signed_in() === []) {
            $this->refuse_strays();
            return;
        }
        $this->desk->ask($this->host->request()->is_act() ? 0 : null);
        $kind = $this->desk->decisive('contact');
        if ($kind !== null) {
            $this->enforce($this->desk->of($kind), $kind);
        }
        $this->notice->clear();
        $this->answer->uncached();
    }

    private function enforce(Logout_master_verdict $verdict, string $kind): void
    {
        if ($verdict->outcome === Logout_master_verdict::ENDED) {
            $this->sign_out->complete();
            $this->answer->ended($verdict, $kind);
        }
        // Whoever is locked out of a session may still sign out of it.
        if ($verdict->outcome === Logout_master_verdict::LOCKED && !$this->host->is_logout()) {
            $this->sign_out->forget_this_device();
            $this->host->close_session();
            $this->answer->locked($verdict, $kind);
        }
    }

    /**
     * A script of a page whose session is gone must not be redirected to a login page, which it would take for success,
     * nor must its address become the page to return to after the login.
     */
    private function refuse_strays(): void
    {
        if (!$this->host->request()->is_background()) {
            return;
        }
        if ($this->host->is_staff_area()) {
            $this->host->keep_cookies(false);
            $this->answer->stray('staff');
        }
        // Whether a page of the client area asks for a login is known only when it has done so.
        $this->host->instead_of_login(function (): void {
            $this->host->keep_cookies(false);
            $this->answer->say_stray('contact');
        });
    }
}
