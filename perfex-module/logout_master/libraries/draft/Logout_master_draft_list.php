<?php

/** The page "My drafts" of one person: what is kept of theirs, until when, and how to be rid of it. Changes nothing. */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_draft_list
{
    public function __construct(
        private Logout_master_host $host,
        private Logout_master_host_people $people,
        private Logout_master_language $language,
        private Logout_master_draft_vault $vault,
        private int $hours
    ) {
    }

    /** @return array<string, mixed> what the views show */
    public function shown(string $kind): array
    {
        $person = $this->people->signed_in()[$kind] ?? 0;
        // Staff who work as a client see what the client sees, but not what the client has written for nobody yet.
        $is_owner = $person > 0 && !($kind === 'contact' && $this->people->is_impersonating());
        try {
            $drafts = $is_owner ? $this->vault->all($kind, $person) : [];
        } catch (\Throwable $problem) {
            error_log('logout_master: drafts could not be reached: ' . $problem->getMessage());
            $drafts = null;
        }
        return [
            'language' => $this->language,
            'kind' => $kind,
            'is_owner' => $is_owner,
            'is_reachable' => $drafts !== null,
            'drafts' => array_map($this->item(...), $drafts ?? []),
            'hours' => $this->hours,
            'drop_url' => $this->host->drafts_call_url('drop'),
            'csrf' => $this->host->csrf(),
            'style' => $this->host->asset_url('drafts.css'),
        ];
    }

    /**
     * Plain text of an editor's markup, for reading.
     */
    public static function plain(string $html): string
    {
        $broken = (string) preg_replace('#<(?:br|/p|/div|/li|/tr|/h[1-6])\b[^>]*>#i', "\n", $html);
        return trim(html_entity_decode(strip_tags($broken), ENT_QUOTES | ENT_HTML5, 'UTF-8'));
    }

    /**
     * @param array{draft: string, saved_at: int, expires_at: int, content: array<string, mixed>|null} $draft
     * @return array<string, mixed>
     */
    private function item(array $draft): array
    {
        $content = $draft['content'];
        $path = (string) ($content['path'] ?? '');
        $fields = [];
        foreach ($content['fields'] ?? [] as $field) {
            $fields[] = [
                'label' => $field['l'] !== '' ? $field['l'] : $field['n'],
                'text' => $this->text($field),
            ];
        }
        return [
            'draft' => $draft['draft'],
            'title' => ($content['title'] ?? '') !== '' ? $content['title'] : $path,
            'path' => $this->host->own_path($path),
            'saved_at' => $draft['saved_at'],
            'expires_at' => $draft['expires_at'],
            'is_readable' => $content !== null,
            'fields' => $fields,
        ];
    }

    /** @param array<string, mixed> $field */
    private function text(array $field): string
    {
        return match ($field['k']) {
            'html' => self::plain($field['v']),
            'check' => $this->language->text($field['v'] === '' ? 'settings_no' : 'settings_yes'),
            default => $field['t'] !== '' ? $field['t'] : $field['v'],
        };
    }
}
