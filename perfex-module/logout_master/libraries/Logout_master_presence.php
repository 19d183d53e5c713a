<?php

/**
 * The calls of the page script and of the lock page: what a person's browser may ask and say of its own session.
 *
 * Contract: none of these calls rotates the session's id, renews its cookie, or is remembered as a page to return to.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_presence
{
    public function __construct(
        private Logout_master_host $host,
        private Logout_master_host_people $people,
        private Logout_master_desk $desk,
        private Logout_master_host_sign_out $sign_out,
        private Logout_master_answer $answer,
        private Logout_master_unlock $unlock
    ) {
    }

    /** Read-only: a thousand calls move no clock. */
    public function status(): never
    {
        $this->open(['GET', 'HEAD']);
        $this->desk->ask(null);
        $this->conclude();
    }

    public function heartbeat(): never
    {
        $this->open(['POST']);
        $idle_ms = Logout_master_act::idle_ms($this->host->post('idleMs'));
        if ($idle_ms === null) {
            $this->answer->json(422, ['message' => sprintf(
                'idleMs: found %s, expected a whole number of milliseconds from 0 to %d',
                (string) json_encode($this->host->post('idleMs')),
                Logout_master_act::IDLE_MS_MAX
            )]);
        }
        $this->desk->ask($idle_ms);
        $this->conclude();
    }

    public function extend(): never
    {
        $this->open(['POST']);
        $this->desk->ask(null);
        $this->stop_unless_allowed();
        $this->desk->each(static fn (Logout_master_engine $engine, string $token) => $engine->extend($token));
        $this->conclude();
    }

    public function lock(): never
    {
        $this->open(['POST']);
        $this->desk->ask(null);
        $this->stop_unless_allowed();
        $this->desk->each(static fn (Logout_master_engine $engine, string $token) => $engine->lock($token));
        $this->conclude();
    }

    /** The person's own logout. */
    public function end(): never
    {
        $this->open(['POST']);
        $kind = $this->kind();
        $this->sign_out->complete();
        if ($this->is_page()) {
            $this->host->redirect($this->host->login_url($kind));
        }
        $verdict = Logout_master_verdict::ended('ended');
        $this->answer->json(200, $this->answer->ended_body($verdict, $kind), 'ended');
    }

    public function resume(): never
    {
        $this->open(['POST']);
        $this->desk->ask(null);
        $kind = $this->decisive();
        $verdict = $kind === null ? null : $this->desk->of($kind);
        if ($verdict === null || $verdict->outcome !== Logout_master_verdict::LOCKED) {
            $this->conclude();
        }
        $refusal = $this->unlock->refusal($verdict, $this->host->post('password'));
        if ($refusal !== null) {
            $this->refuse($verdict, $kind, $refusal);
        }
        $this->desk->each(static fn (Logout_master_engine $engine, string $token) => $engine->resume($token));
        if ($verdict->resume() === 'password') {
            // A new proof of who one is gets a new session id.
            $this->host->renew_session_id();
        }
        $this->conclude();
    }

    /** @param list<string> $methods */
    private function open(array $methods): void
    {
        if (!in_array($this->host->method(), $methods, true)) {
            header('Allow: ' . implode(', ', $methods));
            $this->answer->json(405, ['message' => sprintf(
                'found the method %s, expected %s',
                $this->host->method(),
                implode(' or ', $methods)
            )]);
        }
        if ($this->host->method() === 'POST' && $this->host->request()->is_cross_site()) {
            $this->answer->json(403, ['message' => 'found a request of another site, expected one of this site']);
        }
        $signed_in = $this->people->signed_in();
        if (!$this->is_fresh($signed_in)) {
            $this->host->keep_cookies($signed_in !== []);
        }
        if ($signed_in === [] || ($this->wanted() !== null && !isset($signed_in[$this->wanted()]))) {
            $this->host->close_session();
            $kind = $this->wanted() ?? 'contact';
            $this->is_page() ? $this->host->redirect($this->back()) : $this->answer->stray($kind);
        }
        $this->host->keep_alerts();
        if (!$this->desk->is_open()) {
            $this->host->close_session();
            $this->answer->json(200, Logout_master_verdict::unwatched()->facts);
        }
    }

    /**
     * This very request has signed a remembered person in: the browser needs the new cookie.
     *
     * @param array<string, int> $signed_in
     */
    private function is_fresh(array $signed_in): bool
    {
        foreach (array_keys($signed_in) as $kind) {
            if ($this->host->seat($kind) !== null) {
                return false;
            }
        }
        return $signed_in !== [];
    }

    private function stop_unless_allowed(): void
    {
        $kind = $this->decisive();
        if ($kind !== null && $this->desk->of($kind)->outcome !== Logout_master_verdict::GO) {
            $this->conclude();
        }
    }

    /** Says what the weightiest verdict is; an ended session is signed out of the host first. */
    private function conclude(): never
    {
        $kind = $this->decisive();
        $verdict = $kind === null ? Logout_master_verdict::unwatched() : $this->desk->of($kind);
        if ($verdict->outcome === Logout_master_verdict::ENDED) {
            $this->sign_out->complete();
            $this->is_page()
                ? $this->answer->ended($verdict, $kind, $this->back())
                : $this->answer->ended_json($verdict, $kind);
        }
        $this->host->close_session();
        if ($verdict->outcome === Logout_master_verdict::LOCKED) {
            $this->sign_out->forget_this_device();
            if ($this->is_page()) {
                $this->answer->lock_page($verdict, $kind, $this->back(), '', 423);
            }
            $this->answer->json(423, $this->answer->locked_body($verdict), 'locked');
        }
        if ($this->is_page()) {
            $this->host->redirect($this->back());
        }
        // A page that was made for somebody else recognises it by this.
        $id = $this->people->signed_in()[$kind] ?? 0;
        $this->answer->json(200, $verdict->facts + ['person' => "{$kind}:{$id}"]);
    }

    /** A form of the lock page, sent without any script. */
    private function is_page(): bool
    {
        return $this->host->method() === 'POST' && !$this->host->request()->is_background();
    }

    /** @param array{status: int, message: string, retry_after: int} $refusal */
    private function refuse(Logout_master_verdict $verdict, string $kind, array $refusal): never
    {
        $this->host->close_session();
        $this->sign_out->forget_this_device();
        if ($refusal['retry_after'] > 0) {
            header('Retry-After: ' . $refusal['retry_after']);
        }
        if ($this->is_page()) {
            $this->answer->lock_page($verdict, $kind, $this->back(), $refusal['message'], $refusal['status']);
        }
        $body = ['message' => $refusal['message']] + $this->answer->locked_body($verdict);
        $this->answer->json($refusal['status'], $body, 'locked');
    }

    private function decisive(): ?string
    {
        return $this->desk->decisive($this->kind());
    }

    /** Which side of a browser that is signed in on both. */
    private function kind(): string
    {
        return $this->wanted() ?? (isset($this->people->signed_in()['contact']) ? 'contact' : 'staff');
    }

    private function wanted(): ?string
    {
        $kind = $this->host->method() === 'POST' ? $this->host->post('kind') : $this->host->get('kind');
        return in_array($kind, Logout_master_host_people::KINDS, true) ? $kind : null;
    }

    private function back(): string
    {
        return $this->host->own_path($this->host->post('return')) ?? $this->host->home_path();
    }
}
