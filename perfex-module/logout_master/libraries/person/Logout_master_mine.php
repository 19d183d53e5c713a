<?php

/**
 * The page "My sign-in" of one person: their sessions, the hold, the lock. The controllers of both areas hand their
 * requests to it; it hands back what a view shows. Only a POST changes anything.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_mine
{
    public function __construct(
        private Logout_master_host $host,
        private Logout_master_desk $desk,
        private Logout_master_own_sessions $sessions,
        private Logout_master_hold $hold,
        private Logout_master_answer $answer,
        private Logout_master_language $language
    ) {
    }

    /** @return array<string, mixed> what the views show */
    public function shown(string $kind): array
    {
        return [
            'language' => $this->language,
            'kind' => $kind,
            'sessions' => $this->sessions->all($kind),
            'may_see' => $this->sessions->may_see($kind),
            'choices' => $this->hold->choices($this->desk->limits($kind)),
            'urls' => [
                'end' => $this->host->mine_url($kind, 'end'),
                'end_others' => $this->host->mine_url($kind, 'end_others'),
                'hold' => $this->host->presence_url('hold'),
                'lock' => $this->host->presence_url('lock'),
                'keep' => $this->host->mine_url($kind, 'keep'),
            ],
            'csrf' => $this->host->csrf(),
            'back' => $this->host->current_path(),
            'style' => $this->host->asset_url('mine.css'),
        ];
    }

    public function end(string $kind): never
    {
        $this->only_from_here($kind);
        $session_id = $this->host->post('session_id');
        $is_ended = is_string($session_id) && $this->sessions->end($kind, $session_id);
        $this->tell($kind, $is_ended ? 'success' : 'warning', $is_ended ? 'mine_ended' : 'mine_not_found');
    }

    public function end_others(string $kind): never
    {
        $this->only_from_here($kind);
        $this->sessions->end_others($kind);
        $this->tell($kind, 'success', 'mine_others_ended');
    }

    /** The host's token guards POSTs; where its owner has switched that off, the browser's own word does. */
    private function only_from_here(string $kind): void
    {
        if ($this->host->method() !== 'POST') {
            header('Allow: POST');
            $this->answer->json(405, ['message' => "found the method {$this->host->method()}, expected POST"]);
        }
        if ($this->host->request()->is_cross_site()) {
            $this->answer->json(403, ['message' => 'found a request of another site, expected one of this site']);
        }
        if (!$this->sessions->may_see($kind)) {
            $this->answer->json(403, ['message' => $this->language->text('mine_not_yours')]);
        }
    }

    private function tell(string $kind, string $type, string $key): never
    {
        $this->host->alert($type, $this->language->text($key));
        $this->host->redirect($this->host->mine_url($kind));
    }
}
