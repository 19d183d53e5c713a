<?php

/**
 * Stands before every page: asks about whoever is signed in and lets nobody past whose session is over or locked.
 * Anonymous requests cost nothing.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_guard
{
    /**
     * What most requests do without is made when it is asked for, since each class costs a page its file.
     *
     * @param Closure(): Logout_master_host_sign_out $sign_out
     * @param Closure(): Logout_master_answer $answer
     * @param Closure(): (Logout_master_draft_post|null) $draft_post null where no drafts are kept
     */
    public function __construct(
        private Logout_master_host $host,
        private Logout_master_desk $desk,
        private Closure $sign_out,
        private Closure $answer,
        private Closure $draft_post
    ) {
    }

    /** @param array<string, int> $signed_in who is, by kind */
    public function watch(array $signed_in): void
    {
        // The endpoint answers for itself, so that a locked person can unlock.
        if ($this->host->is_endpoint()) {
            return;
        }
        if (!$this->desk->is_open()) {
            // Nobody sees what people do meanwhile, so it must not be held against them afterwards.
            $this->desk->end_all();
            return;
        }
        if ($signed_in === []) {
            $this->refuse_strays();
            return;
        }
        $this->desk->ask($this->host->request()->is_act() ? 0 : null, $signed_in);
        $kind = $this->desk->decisive('contact');
        if ($kind !== null) {
            $this->mind_a_form($this->desk->of($kind));
            if ($this->desk->of($kind)->outcome !== Logout_master_verdict::GO) {
                $this->enforce($this->desk->of($kind), $kind);
            }
        }
        // Once somebody is signed in again there is nothing more to tell.
        if ($this->host->cookie(Logout_master_host::REASON_COOKIE) !== null) {
            $this->host->send_cookie(Logout_master_host::REASON_COOKIE, '', 0);
        }
        $this->host->uncached();
    }

    /** Before anybody is signed out: a form that is refused goes to the sender's drafts. */
    private function mind_a_form(Logout_master_verdict $verdict): void
    {
        if ($this->host->method() !== 'POST' || $this->host->request()->is_background()) {
            return;
        }
        $post = ($this->draft_post)();
        $verdict->outcome === Logout_master_verdict::GO ? $post?->passes() : $post?->is_refused();
    }

    private function enforce(Logout_master_verdict $verdict, string $kind): void
    {
        if (Logout_master_comeback::is_overtaken($verdict)) {
            ($this->sign_out)()->step_back();
            ($this->answer)()->overtaken($kind);
        }
        if ($verdict->outcome === Logout_master_verdict::ENDED) {
            ($this->sign_out)()->complete();
            ($this->answer)()->ended($verdict, $kind);
        }
        // Whoever is locked out of a session may still sign out of it.
        if ($verdict->outcome === Logout_master_verdict::LOCKED && !$this->host->is_logout()) {
            ($this->sign_out)()->forget_this_device();
            $this->host->close_session();
            ($this->answer)()->locked($verdict, $kind);
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
            ($this->answer)()->stray('staff');
        }
        // Whether a page of the client area asks for a login is known only when it has done so.
        (new Logout_master_host_login_redirect($this->host))->replace(function (): void {
            $this->host->keep_cookies(false);
            ($this->answer)()->say_stray('contact');
        });
    }
}
