<?php

/**
 * What a page may ask about drafts: keep this, is there something for these forms, drop that. Each only for the very
 * person who is signed in; keeping also by ticket, for whoever is signed in no more. Passive: no call moves a clock,
 * renews a cookie or is a page to return to. Neither text nor page addresses go into an address or a log.
 *
 * Staff who work as a client are not that client: for them there are no drafts on the client's side at all.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_draft_calls
{
    private const FORMS_MOST = 80;

    /** What the script that gives drafts back says. */
    private const STRINGS = ['draft_bar', 'draft_changed', 'draft_restore', 'draft_compare', 'draft_discard',
        'draft_restored', 'draft_discarded', 'draft_compare_title', 'draft_compare_help', 'draft_now',
        'draft_yours', 'draft_empty', 'draft_apply', 'draft_cancel', 'draft_all'];

    public function __construct(
        private Logout_master_host $host,
        private Logout_master_host_people $people,
        private Logout_master_engine $engine,
        private Logout_master_desk $desk,
        private Logout_master_answer $answer,
        private Logout_master_language $language,
        private Logout_master_draft_cipher $cipher,
        private Logout_master_draft_vault $vault
    ) {
    }

    public function save(): never
    {
        $kind = $this->open();
        $ticket = Logout_master_draft_ticket::read($this->cipher, $this->host->post('ticket'), time());
        $person = $this->person($kind);
        $is_their_page = $ticket === null || ($ticket->kind === $kind && $ticket->person === $person);
        $verdict = $person > 0 && $is_their_page ? $this->verdict($kind) : null;
        $this->host->close_session();
        $is_signed_in = $verdict !== null && $verdict->outcome !== Logout_master_verdict::ENDED;
        if (!$is_signed_in) {
            $person = $this->person_of_ticket($ticket, $kind);
        }
        $this->attempt(function () use ($kind, $person, $is_signed_in): void {
            try {
                $content = $this->decoded('content');
            } catch (Logout_master_draft_error $error) {
                throw $this->vault->refused($kind, $error);
            }
            $is_restored = $this->host->post('restored') === '1';
            [$draft, $form] = [$this->host->post('draft'), $this->host->post('form')];
            $this->vault->save($kind, $person, $draft, $form, $content, $is_signed_in, $is_restored);
        });
        $this->answer->json(200, ['saved' => true] + ($is_signed_in ? [
            'ticket' => Logout_master_draft_ticket::issue(
                $this->cipher,
                $kind,
                $person,
                (string) ($verdict->facts['session_id'] ?? ''),
                time()
            ),
        ] : []));
    }

    public function find(): never
    {
        $kind = $this->open();
        $person = $this->reader($kind);
        $asked = $this->attempt(fn (): array => $this->decoded('forms'));
        $forms = array_values(array_filter(array_slice($asked, 0, self::FORMS_MOST), 'is_string'));
        $now = time();
        [$found, $known] = $this->attempt(fn (): array => [
            $this->vault->of_forms($kind, $person, $forms),
            $this->vault->count($kind, $person),
        ]);
        $drafts = array_map(static fn (array $draft): array => [
            'draft' => $draft['draft'],
            'age_ms' => 1000 * max(0, $now - $draft['saved_at']),
            'content' => $draft['content'],
        ], $found);
        $more = [];
        if ($drafts !== []) {
            foreach (self::STRINGS as $key) {
                $more['strings'][$key] = $this->language->text($key);
            }
            $more += [
                'direction' => $this->language->text('direction'),
                'locale' => $this->language->text('locale'),
                'page' => $this->host->drafts_url($kind),
                'script' => $this->host->asset_url('drafts-back.js'),
                'style' => $this->host->asset_url('drafts.css'),
            ];
        }
        $this->answer->json(200, ['known' => $known, 'drafts' => $drafts] + $more);
    }

    /** One, or all. A form of the page "My drafts" sends it without any script. */
    public function drop(): never
    {
        $kind = $this->open();
        $person = $this->reader($kind);
        $is_page = !$this->host->request()->is_background();
        $this->attempt(function () use ($kind, $person, $is_page): void {
            $this->host->post('all') === '1'
                ? $this->vault->delete_all($kind, $person)
                : $this->vault->delete(
                    $kind,
                    $person,
                    $this->host->post('draft'),
                    $is_page || $this->host->post('why') === 'dismissed'
                );
        });
        if ($is_page) {
            $this->host->redirect($this->host->drafts_url($kind));
        }
        $this->answer->json(200, ['dropped' => true]);
    }

    /** The side that the call is about. */
    private function open(): string
    {
        if ($this->host->method() !== 'POST') {
            header('Allow: POST');
            $this->answer->json(405, ['message' => "found the method {$this->host->method()}, expected POST"]);
        }
        if ($this->host->request()->is_cross_site()) {
            $this->answer->json(403, ['message' => 'found a request of another site, expected one of this site']);
        }
        $signed_in = $this->people->signed_in();
        $seats = array_filter(array_keys($signed_in), fn (string $kind): bool => $this->host->seat($kind) !== null);
        if ($signed_in === [] || $seats !== []) {
            $this->host->keep_cookies($signed_in !== []);
        }
        $kind = $this->host->post('kind');
        if (!in_array($kind, Logout_master_host_people::KINDS, true)) {
            $this->answer->json(422, ['message' => 'kind: expected staff or contact']);
        }
        if ($signed_in !== []) {
            $this->host->keep_alerts();
        }
        if ($kind === 'contact' && isset($signed_in['staff']) && $this->people->is_impersonating()) {
            $this->host->close_session();
            $this->answer->json(403, ['message' => $this->language->text('drafts_not_yours')]);
        }
        return $kind;
    }

    private function person(string $kind): int
    {
        return $this->people->signed_in()[$kind] ?? 0;
    }

    /** The weightiest verdict on this browser's sessions; of somebody whom nobody watches, that they may go on. */
    private function verdict(string $kind): Logout_master_verdict
    {
        if (!$this->desk->is_open()) {
            return Logout_master_verdict::unwatched();
        }
        $this->desk->ask(null);
        $decisive = $this->desk->decisive($kind);
        return ($decisive === null ? null : $this->desk->of($decisive)) ?? Logout_master_verdict::unwatched();
    }

    /** Who may see drafts: their owner in an open session. A locked one shows nothing. */
    private function reader(string $kind): int
    {
        $person = $this->person($kind);
        $verdict = $person > 0 ? $this->verdict($kind) : Logout_master_verdict::ended('ended');
        $this->host->close_session();
        $is_page = !$this->host->request()->is_background();
        if ($verdict->outcome !== Logout_master_verdict::GO && $is_page) {
            // The page itself shows the login or the lock.
            $this->host->redirect($this->host->drafts_url($kind));
        }
        if ($verdict->outcome === Logout_master_verdict::LOCKED) {
            $this->answer->json(423, $this->answer->locked_body($verdict), 'locked');
        }
        if ($verdict->outcome === Logout_master_verdict::ENDED) {
            $this->answer->json(401, $this->answer->ended_body($verdict, $kind), 'ended');
        }
        return $person;
    }

    private function person_of_ticket(?Logout_master_draft_ticket $ticket, string $kind): int
    {
        if ($ticket === null || $ticket->kind !== $kind || !$ticket->holds($this->end_of($ticket))) {
            $this->answer->json(401, ['message' => $this->language->text('drafts_no_ticket')]);
        }
        if (($this->people->find($kind, $ticket->person)['active'] ?? false) !== true) {
            $this->answer->json(401, ['message' => $this->language->text('drafts_no_ticket')]);
        }
        return $ticket->person;
    }

    /** @return array{reason: string, seconds: int}|null null while it lives, and where the log no longer tells */
    private function end_of(Logout_master_draft_ticket $ticket): ?array
    {
        if ($ticket->session_id === '' || !$this->engine->usable()) {
            return null;
        }
        foreach ($this->engine->sessions_of($ticket->kind, $ticket->person, 1000) as $session) {
            if ($session->sessionId === $ticket->session_id) {
                return null;
            }
        }
        try {
            $this->engine->sweep();
            for ($after = 0; ($events = $this->engine->events($after, 1000)) !== []; $after = end($events)->seq) {
                foreach ($events as $event) {
                    if ($event->sessionId === $ticket->session_id && in_array($event->type, ['expire', 'terminate', 'end'], true)) {
                        return ['reason' => $event->reason, 'seconds' => time() - intdiv($event->atMs, 1000)];
                    }
                }
            }
        } catch (\LogoutMaster\Exception) {
            // The ticket's own age bounds it then.
        }
        return null;
    }

    /**
     * @return array<mixed> a JSON list or object of the request
     * @throws Logout_master_draft_error
     */
    private function decoded(string $name): array
    {
        $text = $this->host->post($name);
        $most = 2 * Logout_master_draft_vault::BYTES_MOST;
        if (is_string($text) && strlen($text) > $most) {
            $found = sprintf('%s: found %d bytes, expected %d or fewer', $name, strlen($text), $most);
            throw new Logout_master_draft_error(413, $found);
        }
        $list = is_string($text) ? json_decode($text, true, 8) : null;
        if (!is_array($list)) {
            throw new Logout_master_draft_error(422, "{$name}: expected JSON, an object or a list");
        }
        return $list;
    }

    private function attempt(callable $deed): mixed
    {
        try {
            return $deed();
        } catch (Logout_master_draft_error $error) {
            if ($error->retry_after > 0) {
                header('Retry-After: ' . $error->retry_after);
            }
            $this->answer->json($error->status, ['message' => $error->getMessage()]);
        } catch (\Throwable $problem) {
            error_log('logout_master: drafts could not be reached: ' . $problem->getMessage());
            $this->answer->json(503, ['message' => $this->language->text('drafts_unreachable')]);
        }
    }
}
