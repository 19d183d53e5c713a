<?php

/**
 * The calls of the page script and of the lock page: what a person's browser may ask and say of its own session.
 *
 * Contract: none of these calls is remembered as a page to return to. None but an unlock rotates the session's id, and
 * none but the report of a person's act renews its cookie.
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
        private Logout_master_unlock $unlock,
        private Logout_master_host_csrf $csrf,
        private Logout_master_host_old_ids $old_ids,
        private Logout_master_hold $hold,
        private \Closure $is_back
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
        $this->open(['POST'], true);
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

    /**
     * Holds off the idle end, within the policy's bound: `seconds` for a person on the phone, 0 when they are back;
     * `work`, which is begin or end, for long work of the page.
     */
    public function hold(): never
    {
        $this->open(['POST']);
        $work = $this->host->post('work');
        $seconds = $work === null ? Logout_master_hold::seconds($this->host->post('seconds')) : null;
        if ($work === null ? $seconds === null : !in_array($work, ['begin', 'end'], true)) {
            $this->answer->json(422, ['message' => sprintf(
                'found seconds %s and work %s, expected seconds as a whole number from 0 to 86400, or work as begin or end',
                (string) json_encode($this->host->post('seconds')),
                (string) json_encode($work)
            )]);
        }
        $this->desk->ask(null);
        $this->stop_unless_allowed();
        if ($work !== null) {
            $work === 'begin' ? $this->hold->begin_work() : $this->hold->end_work();
            $this->conclude();
        }
        $kind = (string) $this->decisive();
        if ($seconds > 0 && $this->hold->choices($this->desk->limits($kind)) === []) {
            $this->is_page()
                ? $this->host->redirect($this->back())
                : $this->answer->json(422, ['message' => 'seconds: found a hold, expected none; it is not offered here']);
        }
        $this->hold->phone((int) $seconds);
        if ($seconds > 0 && $this->is_page() && $this->desk->of($kind)->outcome === Logout_master_verdict::GO) {
            $this->host->close_session();
            $this->answer->away_page($this->desk->of($kind), $kind, $this->back());
        }
        $this->conclude();
    }

    /** The person's own logout. */
    public function end(): never
    {
        $this->open(['POST']);
        $kind = $this->kind();
        if (!$this->csrf->is_valid()) {
            $this->desk->ask(null);
            $this->refuse_token();
        }
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
        if (!$this->csrf->is_valid()) {
            $this->refuse_token();
        }
        $kind = $this->decisive();
        $verdict = $kind === null ? null : $this->desk->of($kind);
        if ($verdict === null || $verdict->outcome !== Logout_master_verdict::LOCKED) {
            $this->conclude();
        }
        $refusal = $this->refusal($verdict);
        if ($refusal !== null) {
            if ($refusal['is_wrong']) {
                $this->desk->each(static fn (Logout_master_engine $engine, string $token)
                    => $engine->resume_failed($token));
            }
            $this->refuse($verdict, $kind, $refusal);
        }
        // Before the unlock, which is an act itself: since when they were away is what their last one tells.
        ($this->is_back)($this->people->signed_in()['staff'] ?? 0);
        $this->desk->each(static fn (Logout_master_engine $engine, string $token) => $engine->resume($token));
        if ($verdict->resume() === 'password') {
            $this->renew_ids();
        }
        $this->conclude();
    }

    /**
     * What cannot be checked unlocks nothing, and whoever stands before the lock must hear what they can do.
     *
     * @return array{status: int, message: string, needs: string, retry_after: int, is_wrong: bool}|null
     */
    private function refusal(Logout_master_verdict $verdict): ?array
    {
        try {
            return $this->unlock->refusal($verdict, $this->host->post('password'), $this->host->post('code'));
        } catch (\Throwable $problem) {
            error_log('logout_master: an unlock could not be checked: ' . $problem->getMessage());
            return $this->unlock->impossible();
        }
    }

    /** A new proof of who one is gets a new session id, and every other one ends (ASVS 7.2.4). */
    private function renew_ids(): void
    {
        $this->host->renew_session_id();
        foreach (array_keys($this->people->signed_in()) as $kind) {
            $this->old_ids->end((string) ($this->host->seat($kind)['token'] ?? ''));
        }
    }

    /** The page was open longer than its token lives: it is shown anew, and nothing was done. */
    private function refuse_token(): never
    {
        $this->csrf->send();
        $kind = $this->decisive();
        $verdict = $kind === null ? Logout_master_verdict::unwatched() : $this->desk->of($kind);
        $message = $this->answer->expired_message();
        if ($verdict->outcome === Logout_master_verdict::LOCKED) {
            $needs = $this->unlock->needs($verdict);
            $this->refuse($verdict, (string) $kind, [
                'status' => 403, 'message' => $message, 'needs' => $needs, 'retry_after' => 0,
            ]);
        }
        if ($this->is_page()) {
            $this->conclude();
        }
        $this->host->close_session();
        $this->answer->json(403, ['message' => $message]);
    }

    /**
     * @param list<string> $methods
     * @param bool $renews whether it tells of a person's act, which may renew a cookie that nothing else has renewed
     */
    private function open(array $methods, bool $renews = false): void
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
            $this->host->keep_cookies($signed_in !== [], $renews);
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
        if (Logout_master_comeback::is_overtaken($verdict)) {
            $this->sign_out->step_back();
            $this->answer->stray($kind);
        }
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

    /** @param array{status: int, message: string, needs: string, retry_after: int} $refusal */
    private function refuse(Logout_master_verdict $verdict, string $kind, array $refusal): never
    {
        $this->host->close_session();
        $this->sign_out->forget_this_device();
        if ($refusal['retry_after'] > 0) {
            header('Retry-After: ' . $refusal['retry_after']);
        }
        if ($this->is_page()) {
            ['message' => $message, 'status' => $status, 'needs' => $needs] = $refusal;
            $this->answer->lock_page($verdict, $kind, $this->back(), $message, $status, $needs);
        }
        $body = ['message' => $refusal['message'], 'needs' => $refusal['needs']] + $this->answer->locked_body($verdict);
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
