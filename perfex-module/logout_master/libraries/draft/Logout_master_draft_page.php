<?php

/**
 * What drafts add to the pages of a signed-in person: where their scripts are and what they must know. No query, and
 * nothing of any draft: they ask when there is something to ask for.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_draft_page
{
    /** Of a form that is sent: which draft it is, and whether it got through. */
    public const COOKIE = 'logout_master_sent';

    private const SAVE_MS = 60000;

    public function __construct(
        private Logout_master_host $host,
        private Logout_master_host_people $people,
        private Logout_master_desk $desk,
        private Logout_master_draft_cipher $cipher
    ) {
    }

    public function footer(string $kind): string
    {
        $verdict = $this->desk->of($kind);
        $person = (int) ($this->host->seat($kind)['id'] ?? 0);
        if ($person < 1 || !$verdict?->is_watched() || ($kind === 'contact' && $this->people->is_impersonating())) {
            return '';
        }
        $session_id = (string) ($verdict->facts['session_id'] ?? '');
        $config = Logout_master_page::json([
            'kind' => $kind,
            'session_id' => $session_id,
            'ticket' => Logout_master_draft_ticket::issue($this->cipher, $kind, $person, $session_id, time()),
            'csrf' => $this->host->csrf(),
            'urls' => [
                'save' => $this->host->drafts_call_url('save'),
                'find' => $this->host->drafts_call_url('find'),
                'drop' => $this->host->drafts_call_url('drop'),
                'status' => $this->host->presence_url('status') . "?kind={$kind}",
            ],
            'cookie' => $this->host->cookie_for_scripts(self::COOKIE),
            'save_ms' => self::SAVE_MS,
        ]);
        // The page script loads them when somebody begins to write.
        $scripts = implode(' ', Logout_master_page::names($this->host, 'drafts'));
        return "<script type=\"application/json\" id=\"logout-master-drafts\" data-scripts=\"{$scripts}\">{$config}</script>\n";
    }
}
