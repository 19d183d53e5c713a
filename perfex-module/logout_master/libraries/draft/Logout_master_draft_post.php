<?php

/**
 * Minds forms that are sent as pages: what was typed into one that meets the end of its session, or a lock, goes to the
 * sender's drafts; of one that is let through, the next page is told, so that its draft can go.
 *
 * The page script names in a short-lived cookie the draft and the fields that may be kept. Where no script ran there is
 * no such list; then the rule of names alone decides.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_draft_post
{
    private const COOKIE = Logout_master_draft_page::COOKIE;

    private const SECONDS = 300;

    /** @param Closure(): Logout_master_draft_vault $vault */
    public function __construct(
        private Logout_master_host $host,
        private Logout_master_host_people $people,
        private Closure $vault
    ) {
    }

    /** For the guard: a form of somebody whose session is open goes on to the application. */
    public function passes(): void
    {
        $sent = $this->sent();
        if ($sent !== null) {
            $this->host->send_cookie(self::COOKIE, "posted.{$sent['draft']}", self::SECONDS, true);
        }
    }

    /** For the guard: a form that the application will not see. Its failure must not keep anybody signed in. */
    public function is_refused(): void
    {
        try {
            $this->keep();
        } catch (\Throwable $failure) {
            error_log('logout_master: a form that met a logout was not kept: ' . get_class($failure));
        }
        if ($this->host->cookie(self::COOKIE) !== null) {
            $this->host->send_cookie(self::COOKIE, '', 0);
        }
    }

    /**
     * What the page script says of the form that it sends.
     *
     * @return array{draft: string, names: list<string>}|null
     */
    public static function read(mixed $cookie): ?array
    {
        if (!is_string($cookie) || preg_match('/\A([0-9a-f]{32})\.(.*)\z/s', $cookie, $part) !== 1) {
            return null;
        }
        return ['draft' => $part[1], 'names' => array_values(array_filter(explode("\n", $part[2]), 'strlen'))];
    }

    private function keep(): void
    {
        $kind = $this->kind();
        $person = $this->people->signed_in()[$kind] ?? 0;
        if ($person < 1 || $this->host->is_authentication()) {
            return;
        }
        $posted = $this->host->posted();
        unset($posted[$this->host->csrf()['name']]);
        if (array_filter($posted) === []) {
            // A button, of which nothing is lost.
            return;
        }
        $sent = $this->sent();
        $is_another = $kind === 'contact' && $this->people->is_impersonating();
        $fields = $is_another ? [] : Logout_master_draft_fields::posted($posted, $sent['names'] ?? null);
        $vault = ($this->vault)();
        if ($fields === []) {
            $vault->lost_form($kind);
            return;
        }
        $page = $this->host->referring_path() ?? '';
        $draft = $sent['draft'] ?? self::new_name();
        $known = $sent === null ? null : $vault->content($kind, $person, $draft);
        $content = [
            'path' => $page,
            'title' => $known['title'] ?? '',
            'fields' => self::merged($known['fields'] ?? [], $fields),
        ];
        $form = $known['form'] ?? "post:{$page}|{$this->host->current_path()}";
        try {
            $vault->save($kind, $person, $draft, $form, $content, true);
        } catch (Logout_master_draft_error $error) {
            if ($error->status !== Logout_master_draft_error::OVER) {
                throw $error;
            }
            // A page that the back button has brought back, or another tab with the same draft: these are newer words.
            $vault->save($kind, $person, self::new_name(), $form, $content, true);
        }
    }

    private static function new_name(): string
    {
        return bin2hex(random_bytes(16));
    }

    /**
     * The page has told of the same draft before: what was sent is newer, what only a page knows stays.
     *
     * @param list<array<string, mixed>> $known
     * @param list<array<string, mixed>> $posted
     * @return list<array<string, mixed>>
     */
    private static function merged(array $known, array $posted): array
    {
        $place = [];
        foreach ($known as $at => $field) {
            $place["{$field['n']} {$field['i']}"] = $at;
        }
        $names = array_flip(array_column($known, 'n'));
        foreach ($posted as $field) {
            $at = $place["{$field['n']} {$field['i']}"] ?? null;
            if ($at !== null && in_array($known[$at]['k'], ['text', 'html'], true)) {
                $known[$at]['v'] = $field['v'];
            } elseif (!isset($names[$field['n']])) {
                $known[] = $field;
            }
        }
        return array_values($known);
    }

    private function kind(): string
    {
        $signed_in = $this->people->signed_in();
        return isset($signed_in['staff']) && ($this->host->is_staff_area() || !isset($signed_in['contact'])) ? 'staff' : 'contact';
    }

    /** @return array{draft: string, names: list<string>}|null */
    private function sent(): ?array
    {
        return self::read($this->host->cookie(self::COOKIE));
    }
}
