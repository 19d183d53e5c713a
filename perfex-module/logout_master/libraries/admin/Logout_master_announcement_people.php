<?php

/**
 * One announcement and its people: who has read it and who has not, whose mail failed, and what an admin can do about it.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_announcement_people
{
    private const ROWS = 50;
    private const ROWS_AT_ONCE = 500;

    public function __construct(
        private Logout_master_host $host,
        private Logout_master_host_pages $pages,
        private Logout_master_rules_door $door,
        private Logout_master_host_announcements $announcements,
        private Logout_master_host_audience $audience,
        private Logout_master_announcement_log $log,
        private Logout_master_announcement_words $words,
        private Logout_master_language $language
    ) {
    }

    /** @return array<string, mixed>|null what the view shows; null when there is no such announcement */
    public function shown(): ?array
    {
        $this->door->edit();
        $found = $this->found($this->host->get('id'));
        if ($found === null) {
            return null;
        }
        $one = $found['announcement'];
        [$kind, $filter] = $this->choice($one, fn (string $name): mixed => $this->host->get($name));
        $page = $this->host->get('page');
        $page = is_string($page) && preg_match('/\A[1-9]\d{0,6}\z/', $page) === 1 ? (int) $page : 1;
        // One more than fits tells whether there are more.
        $rows = $this->audience->listed($one->id, $kind, $filter, self::ROWS + 1, ($page - 1) * self::ROWS);
        return [
            'one' => $one,
            'found' => $found,
            'counts' => $this->log->counts($one),
            'general' => $this->words->general($one->changes),
            'by_group' => $this->words->by_group($one->changes),
            'kind' => $kind,
            'filter' => $filter,
            'people' => array_slice($rows, 0, self::ROWS),
            'people_page' => $page,
            'has_more' => count($rows) > self::ROWS,
            'doubtful_before' => Logout_master_announcement_mail::doubtful_before(),
        ];
    }

    public function end(): never
    {
        $one = $this->named();
        $this->tell($this->log->end($one, 'end') ? 'announce_ended' : 'announce_gone', $one);
    }

    public function delete(): never
    {
        $this->tell($this->log->remove($this->named(), 'delete') ? 'announce_deleted' : 'announce_gone');
    }

    /** Another mail for whoever's failed or is in doubt. */
    public function again(): never
    {
        $one = $this->named();
        $mails = $this->announcements->mail_again($one->id, Logout_master_announcement_mail::doubtful_before());
        $this->host->alert('success', $this->language->text('announce_mail_again_done', ['mails' => $mails]));
        $this->host->redirect($this->pages->announcements_url('one') . "?id={$one->id}");
    }

    /** @return never everybody of the kind that is asked for, as CSV */
    public function csv(): never
    {
        $one = $this->named();
        [$kind, $filter] = $this->choice($one, fn (string $name): mixed => $this->host->post($name));
        // A long download must not hold up the browser's other requests, nor be held whole in memory.
        $this->host->close_session();
        while (ob_get_level() > 0) {
            ob_end_clean();
        }
        header('Content-Type: text/csv; charset=UTF-8');
        header('X-Content-Type-Options: nosniff');
        header("Content-Disposition: attachment; filename=\"announcement-{$one->id}-{$kind}.csv\"");
        echo Logout_master_audit_export::csv(['kind', 'id', 'name', 'email', 'read_at', 'read_by', 'mail', 'mailed_at']);
        for ($offset = 0; $offset === 0 || count($rows) === self::ROWS_AT_ONCE; $offset += self::ROWS_AT_ONCE) {
            $rows = $this->audience->listed($one->id, $kind, $filter, self::ROWS_AT_ONCE, $offset);
            foreach ($rows as $row) {
                echo Logout_master_audit_export::csv([
                    $kind,
                    $row['id'],
                    $row['name'],
                    $row['email'],
                    self::time($row['read_at']),
                    $row['read_by'],
                    $row['mail'],
                    self::time($row['mailed']),
                ]);
            }
        }
        exit;
    }

    private static function time(int $seconds): string
    {
        return $seconds === 0 ? '' : gmdate('Y-m-d\TH:i:s\Z', $seconds);
    }

    /**
     * @param callable(string): mixed $sent
     * @return array{string, key-of<Logout_master_host_audience::FILTERS>} kind and filter
     */
    private function choice(Logout_master_announcement $one, callable $sent): array
    {
        $kind = $sent('kind');
        $filter = $sent('filter');
        return [
            is_string($kind) && $one->is_for($kind) ? $kind : $one->to[0],
            is_string($filter) && isset(Logout_master_host_audience::FILTERS[$filter]) ? $filter : 'all',
        ];
    }

    /** The announcement that a form names; without one the request ends. */
    private function named(): Logout_master_announcement
    {
        $this->door->change();
        $found = $this->found($this->host->post('id'));
        return $found['announcement'] ?? $this->tell('announce_gone');
    }

    /** @return array<string, mixed>|null */
    private function found(mixed $id): ?array
    {
        return is_string($id) && preg_match('/\A[1-9]\d{0,9}\z/', $id) === 1 ? $this->announcements->find((int) $id) : null;
    }

    private function tell(string $key, ?Logout_master_announcement $one = null): never
    {
        $this->host->alert($key === 'announce_gone' ? 'warning' : 'success', $this->language->text($key));
        $this->host->redirect($one === null
            ? $this->pages->announcements_url()
            : $this->pages->announcements_url('one') . "?id={$one->id}");
    }
}
