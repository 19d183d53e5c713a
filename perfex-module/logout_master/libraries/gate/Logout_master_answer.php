<?php

/**
 * Answers the browser of a person whose session is over or locked: JSON for scripts, a page or a redirect for people.
 * Everything has been ended before it is called; it only says so. Most methods end the request.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_answer
{
    public function __construct(
        private Logout_master_host $host,
        private Logout_master_language $language,
        private Logout_master_notice $notice,
        private \Closure $needs
    ) {
    }

    /** @param string|null $back the page that the person was on; null where the request tells */
    public function ended(Logout_master_verdict $verdict, string $kind, ?string $back = null): never
    {
        if ($this->host->request()->is_background()) {
            $this->ended_json($verdict, $kind);
        }
        $this->notice->leave($verdict->reason, $kind);
        $back ??= $this->host->method() === 'POST' ? $this->host->referring_path() : $this->host->current_path();
        $this->uncached();
        // The same page again: anonymous by now, so the host itself remembers it and shows the login.
        $this->host->redirect($back ?? $this->host->login_url($kind));
    }

    public function ended_json(Logout_master_verdict $verdict, string $kind): never
    {
        $this->notice->leave($verdict->reason, $kind);
        $this->json(401, $this->ended_body($verdict, $kind), 'ended');
    }

    /** Another tab was first: a page is asked for again, with that tab's cookie, and a script asks again by itself. */
    public function overtaken(string $kind): never
    {
        if ($this->host->request()->is_background()) {
            $this->stray($kind);
        }
        Logout_master_comeback::wait();
        $this->uncached();
        $this->host->redirect($this->host->current_path());
    }

    /** Of a browser that has no session any more: what was said when it ended stays said. */
    public function stray(string $kind): never
    {
        $this->say_stray($kind);
        exit;
    }

    /** The same, where the request has ended already. */
    public function say_stray(string $kind): void
    {
        $verdict = Logout_master_verdict::ended($this->notice->read()['reason'] ?? 'ended');
        $this->say(401, $this->ended_body($verdict, $kind), 'ended');
    }

    public function locked(Logout_master_verdict $verdict, string $kind): never
    {
        if ($this->host->request()->is_background()) {
            $this->json(423, $this->locked_body($verdict), 'locked');
        }
        $back = $this->host->method() === 'POST' ? $this->host->referring_path() : $this->host->current_path();
        // Whoever sent a form must not take it for carried out.
        $error = $this->host->method() === 'POST' ? $this->language->text('form_refused_by_lock') : '';
        $this->lock_page($verdict, $kind, $back ?? $this->host->home_path(), $error, 423);
    }

    /** @param string|null $needs what it is to ask for; null where nothing but the session's state tells */
    public function lock_page(
        Logout_master_verdict $verdict,
        string $kind,
        string $back,
        string $error,
        int $status,
        ?string $needs = null
    ): never {
        $this->uncached();
        http_response_code($status);
        header('Content-Type: text/html; charset=UTF-8');
        header('X-Logout-Master: locked');
        echo $this->host->view('lock', [
            'language' => $this->language,
            'direction' => $this->language->text('direction'),
            'locale' => $this->language->text('locale'),
            'style' => $this->host->asset_url('lock.css'),
            'needs' => $needs ?? ($this->needs)($verdict),
            'resume_url' => $this->host->presence_url('resume'),
            'end_url' => $this->host->presence_url('end'),
            'csrf' => $this->host->csrf(),
            'kind' => $kind,
            'back' => $back,
            'error' => $error,
        ]);
        exit;
    }

    /** For a person on the phone whose browser runs no script. */
    public function away_page(Logout_master_verdict $verdict, string $kind, string $back): never
    {
        $this->uncached();
        header('Content-Type: text/html; charset=UTF-8');
        $minutes = (int) ceil(((int) $verdict->facts['end_in_ms']) / 60000);
        echo $this->host->view('away', [
            'language' => $this->language,
            'style' => $this->host->asset_url('lock.css'),
            'hold_url' => $this->host->presence_url('hold'),
            'lock_url' => $this->host->presence_url('lock'),
            'csrf' => $this->host->csrf(),
            'kind' => $kind,
            'back' => $back,
            'left' => $this->language->text('time_minutes', ['minutes' => $minutes]),
        ]);
        exit;
    }

    /** @return array<string, mixed> */
    public function ended_body(Logout_master_verdict $verdict, string $kind): array
    {
        $message = $this->language->text('reason_' . Logout_master_notice::reason($verdict->reason));
        return $verdict->facts + ['login_url' => $this->host->login_url($kind), 'message' => $message];
    }

    /** @return array<string, mixed> */
    public function locked_body(Logout_master_verdict $verdict): array
    {
        return $verdict->facts
            + [
                'message' => $this->language->text('locked_message'),
                'resume' => $verdict->resume(),
                'needs' => ($this->needs)($verdict),
            ];
    }

    public function expired_message(): string
    {
        return $this->language->text('form_expired');
    }

    /** @param array<string, mixed> $body */
    public function json(int $status, array $body, string $mark = ''): never
    {
        $this->say($status, $body, $mark);
        exit;
    }

    public function uncached(): void
    {
        $this->host->uncached();
    }

    /** @param array<string, mixed> $body */
    private function say(int $status, array $body, string $mark): void
    {
        $this->uncached();
        http_response_code($status);
        header('Content-Type: application/json; charset=UTF-8');
        header('X-Content-Type-Options: nosniff');
        if ($mark !== '') {
            header('X-Logout-Master: ' . $mark);
        }
        echo json_encode($body + ['csrf' => $this->host->csrf()], JSON_THROW_ON_ERROR | JSON_INVALID_UTF8_SUBSTITUTE);
    }
}
