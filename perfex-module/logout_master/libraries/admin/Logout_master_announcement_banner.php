<?php

/**
 * An announcement as people see it: above the content of every page until they say that they have read it or it is over,
 * and on the page "How to keep your work". An ordinary page asks two options and the session's own data and nothing else;
 * what somebody has read is looked up when they sign in, and told to their other browsers by an option when they read it.
 *
 * Staff who work as a client see nothing of the client's and cannot say that the client has read it.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_announcement_banner
{
    /** @var array<string, true> numbers of those that this page has shown already */
    private array $told = [];

    public function __construct(
        private Logout_master_host $host,
        private Logout_master_host_people $people,
        private Logout_master_engine $engine,
        private Logout_master_desk $desk,
        private Logout_master_host_announcements $announcements,
        private Logout_master_host_audience $audience,
        private Logout_master_announcement_words $words,
        private Logout_master_answer $answer,
        private Logout_master_language $language
    ) {
    }

    /** Somebody signs in: what they have read stays read. */
    public function arrives(string $kind, int $id): void
    {
        $ids = array_map(
            static fn (Logout_master_announcement $one): int => $one->id,
            array_filter($this->announcements->shown(), static fn (Logout_master_announcement $one): bool => $one->is_for($kind))
        );
        if ($id <= 0 || $ids === []) {
            return;
        }
        try {
            $this->audience->know_read($kind, $id, $this->announcements->read_by($kind, $id, array_values($ids)));
        } catch (\Throwable $problem) {
            // Whatever is wrong with that table must not keep anybody from signing in.
            error_log('logout_master: what was read of announcements is not known: ' . $problem->getMessage());
        }
    }

    /** Above the content of a page; once, whichever of its places comes first. */
    public function html(string $kind): string
    {
        if ($kind === 'staff' && !$this->host->is_staff_area()) {
            return '';
        }
        return implode('', array_map(
            fn (Logout_master_announcement $one): string => $this->view($one, $kind, 'banner'),
            array_filter($this->unread($kind), static fn (Logout_master_announcement $one): bool => $one->has_banner)
        ));
    }

    /** For the page "How to keep your work", to which mails lead: those without a banner too. */
    public function html_on_page(string $kind): string
    {
        return implode('', array_map(
            fn (Logout_master_announcement $one): string => $this->view($one, $kind, 'page'),
            $this->unread($kind)
        ));
    }

    /** "I have read it", of the person who is signed in on this side, and of nobody else. */
    public function read(string $kind): never
    {
        if ($this->host->method() !== 'POST') {
            header('Allow: POST');
            $this->answer->json(405, ['message' => "found the method {$this->host->method()}, expected POST"]);
        }
        if ($this->host->request()->is_cross_site()) {
            $this->answer->json(403, ['message' => 'found a request of another site, expected one of this site']);
        }
        $person = $this->person($kind);
        if ($person === null) {
            $this->answer->json(403, ['message' => $this->language->text('mine_not_yours')]);
        }
        $id = $this->host->post('announcement');
        $id = is_string($id) && preg_match('/\A[1-9]\d{0,9}\z/', $id) === 1 ? (int) $id : 0;
        $one = $this->find($kind, $id);
        if ($one === null) {
            $this->say(404, $this->language->text('announce_gone'), $kind);
        }
        $by = $this->host->post('by') === 'page' ? 'page' : 'banner';
        try {
            $this->announcements->read($id, $kind, $person, $by);
        } catch (\RuntimeException | \Error $problem) {
            error_log('logout_master: that an announcement was read is not kept: ' . $problem->getMessage());
            $this->say(503, $this->language->text('upgrade_tell'), $kind);
        }
        $known = $this->audience->known_read($kind, $person) ?? [];
        $this->audience->know_read($kind, $person, array_values(array_unique([...$known, $id])));
        if (count($this->engine->sessions_of($kind, $person, 2)) > 1) {
            $this->announcements->tell_other_browsers($id, $kind, $person);
        }
        $this->say(200, $this->language->text($one->asks ? 'announce_noted' : 'announce_hidden'), $kind);
    }

    /**
     * As an admin sees it before it is sent.
     *
     * @param list<string> $lines
     */
    public function preview(Logout_master_announcement $one, string $kind, array $lines): string
    {
        return $this->drawn($one, $kind, 'preview', $lines);
    }

    private function say(int $status, string $text, string $kind): never
    {
        if ($this->host->request()->is_background()) {
            $this->answer->json($status, ['message' => $text]);
        }
        $this->host->alert($status === 200 ? 'success' : 'warning', $text);
        $this->host->redirect($this->host->referring_path() ?? $this->host->mine_url($kind, 'keep'));
    }

    /** @return list<Logout_master_announcement> */
    private function unread(string $kind): array
    {
        $person = $this->person($kind);
        if ($person === null) {
            return [];
        }
        $shown = array_filter(
            $this->announcements->shown(),
            fn (Logout_master_announcement $one): bool => $one->is_shown_to($kind, time()) && !isset($this->told[$one->id])
        );
        if ($shown === []) {
            return [];
        }
        $read = [
            ...$this->audience->known_read($kind, $person) ?? [],
            ...$this->announcements->read_elsewhere($kind, $person),
        ];
        $is_unread = static fn (Logout_master_announcement $one): bool => !in_array($one->id, $read, true);
        return array_values(array_filter($shown, $is_unread));
    }

    private function find(string $kind, int $id): ?Logout_master_announcement
    {
        foreach ($this->announcements->shown() as $one) {
            if ($one->id === $id && $one->is_shown_to($kind, time())) {
                return $one;
            }
        }
        return null;
    }

    /** Who is signed in on this side, unless somebody else acts for them. */
    private function person(string $kind): ?int
    {
        $id = $this->people->signed_in()[$kind] ?? null;
        $is_somebody_else = $kind === 'contact' && $this->people->is_impersonating();
        return $is_somebody_else || $this->desk->of($kind)?->is_watched() !== true ? null : $id;
    }

    private function view(Logout_master_announcement $one, string $kind, string $place): string
    {
        $this->told[$one->id] = true;
        $seat = $this->host->seat($kind) ?? [];
        return $this->drawn($one, $kind, $place, $this->words->for_person(
            $one,
            $kind,
            (int) ($seat['id'] ?? 0),
            $seat['roles'] ?? [],
            $seat['admin'] ?? false
        ));
    }

    /** @param list<string> $lines */
    private function drawn(Logout_master_announcement $one, string $kind, string $place, array $lines): string
    {
        return $this->host->view('announcement_banner', [
            'language' => $this->language,
            'one' => $one,
            'kind' => $kind,
            'place' => $place,
            'title' => $this->words->title(),
            'from' => $this->words->from($one),
            'lines' => $lines,
            'keep_url' => $place === 'page' ? '' : $this->host->mine_url($kind, 'keep'),
            'read_url' => $this->host->mine_url($kind, 'read'),
            'status_url' => $this->host->presence_url('status') . "?kind={$kind}",
            'csrf' => $this->host->csrf(),
            'script' => $this->host->asset_url('announcement.js'),
            'style' => $this->host->asset_url('announcement.css'),
        ]);
    }
}
