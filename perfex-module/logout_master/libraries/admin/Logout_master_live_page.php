<?php

/**
 * The page "Live sessions" and what can be done on it. Only a POST ends anything, and only for staff with the capability
 * for it; to look needs another. The list is asked for again and again by the page's script, which is no activity.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_live_page
{
    public function __construct(
        private Logout_master_host $host,
        private Logout_master_host_pages $pages,
        private Logout_master_host_people $people,
        private Logout_master_host_audit_people $permissions,
        private Logout_master_live $live,
        private Logout_master_answer $answer,
        private Logout_master_language $language
    ) {
    }

    /** @return array<string, mixed> what the view shows */
    public function shown(): array
    {
        if (!$this->permissions->may('view')) {
            $this->permissions->refuse('view');
        }
        $this->answer->uncached();
        $filter = $this->filter();
        return $this->table($filter) + [
            'kind' => $filter->kind,
            'person' => $filter->person,
            'status' => $filter->status,
            'address' => $filter->address,
            'size' => $filter->size,
            'page_url' => $this->pages->live_url(...),
            'script' => $this->host->asset_url('live.js'),
            'style' => $this->host->asset_url('live.css'),
        ];
    }

    /** The table alone, for the page's script. It may be asked on any controller, and sends no one to a login page. */
    public function rows(): never
    {
        if (!isset($this->people->signed_in()['staff'])) {
            $this->answer->stray('staff');
        }
        if (!$this->permissions->may('view')) {
            $this->answer->json(403, ['message' => 'found no capability "view", expected it']);
        }
        $this->answer->uncached();
        $this->host->keep_alerts();
        $this->host->close_session();
        header('Content-Type: text/html; charset=UTF-8');
        header('X-Content-Type-Options: nosniff');
        echo $this->host->view('live_table', $this->table($this->filter()));
        exit;
    }

    public function end(): never
    {
        $this->need_post();
        $session_id = $this->host->post('session_id');
        $this->carry_out(fn (): string => is_string($session_id) && $this->live->end($session_id)
            ? $this->language->text('mine_ended')
            : '');
    }

    public function end_person(): never
    {
        $this->need_post();
        $kind = $this->host->post('kind');
        $id = $this->host->post('id');
        $is_person = in_array($kind, Logout_master_host_people::KINDS, true)
            && is_string($id) && preg_match('/\A[1-9]\d{0,9}\z/', $id) === 1;
        $this->carry_out(fn (): string => $is_person
            ? $this->language->text('live_ended_many', ['count' => $this->live->end_person($kind, (int) $id)])
            : '');
    }

    public function end_all(): never
    {
        $this->need_post();
        if ($this->host->post('sure') !== '1') {
            $this->tell('warning', $this->language->text('live_not_sure'));
        }
        $kind = $this->host->post('kind');
        $kind = in_array($kind, Logout_master_host_people::KINDS, true) ? $kind : null;
        $this->carry_out(fn (): string => $this->language->text('live_ended_many', [
            'count' => $this->live->end_all($kind),
        ]));
    }

    /** @param callable(): string $deed says what was done; empty when there was nothing to do it to */
    private function carry_out(callable $deed): never
    {
        try {
            $done = $deed();
        } catch (\LogoutMaster\Exception | \Error $problem) {
            $this->tell('danger', $this->language->text('live_problem', ['error' => $problem->getMessage()]));
        }
        $done === '' ? $this->tell('warning', $this->language->text('live_not_found')) : $this->tell('success', $done);
    }

    private function tell(string $type, string $text): never
    {
        $this->host->alert($type, $text);
        $this->host->redirect($this->back());
    }

    /** @return array<string, mixed> what the table shows */
    private function table(Logout_master_live_filter $filter): array
    {
        $table = [
            'language' => $this->language,
            'may_end' => $this->permissions->may('end_sessions'),
            'url' => $this->pages->live_url(...),
            'rows_url' => $this->pages->live_rows_url(),
            'csrf' => $this->host->csrf(),
            'filter' => $filter,
            'problem' => '',
        ];
        try {
            return $table + $this->live->listed($filter);
        } catch (\LogoutMaster\Exception | \Error $problem) {
            // An error where the extension is missing or old: its functions are not there.
            return ['problem' => $problem->getMessage()] + $table + ['rows' => [], 'total' => 0, 'page' => 1, 'pages' => 1];
        }
    }

    private function filter(): Logout_master_live_filter
    {
        return Logout_master_live_filter::read(fn (string $name): mixed => $this->host->get($name));
    }

    /** The host's token guards POSTs; where its owner has switched that off, the browser's own word does. */
    private function need_post(): void
    {
        if ($this->host->method() !== 'POST') {
            header('Allow: POST');
            $this->answer->json(405, ['message' => "found the method {$this->host->method()}, expected POST"]);
        }
        if ($this->host->request()->is_cross_site()) {
            $this->answer->json(403, ['message' => 'found a request of another site, expected one of this site']);
        }
        foreach (['view', 'end_sessions'] as $capability) {
            if (!$this->permissions->may($capability)) {
                $this->permissions->refuse($capability);
            }
        }
    }

    /** The same page of the list; the query can hold nothing but a filter. */
    private function back(): string
    {
        $query = $this->host->post('query');
        parse_str(is_string($query) && strlen($query) <= 1000 ? $query : '', $fields);
        $filter = Logout_master_live_filter::read(static fn (string $name): mixed => $fields[$name] ?? null);
        $query = http_build_query($filter->query($filter->page));
        return $this->pages->live_url() . ($query === '' ? '' : "?{$query}");
    }
}
