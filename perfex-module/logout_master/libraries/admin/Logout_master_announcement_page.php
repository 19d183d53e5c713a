<?php

/**
 * The page on which an admin tells people about their limits: what has changed since they were last told, the form, and
 * what people will see of it. Nothing is sent before somebody has seen that and says so.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_announcement_page
{
    /** So many at the same time, since every page shows them. */
    public const MOST = 3;

    /** Each is counted anew for the list. */
    private const ROWS = 20;

    public function __construct(
        private Logout_master_host $host,
        private Logout_master_host_pages $pages,
        private Logout_master_rules_door $door,
        private Logout_master_announcement_groups $groups,
        private Logout_master_host_announcements $announcements,
        private Logout_master_announcement_log $log,
        private Logout_master_host_mails $mails,
        private Logout_master_announcement_banner $banner,
        private Logout_master_announcement_words $words,
        private Logout_master_language $language
    ) {
    }

    /** @return array<string, mixed> what the view shows */
    public function shown(): array
    {
        $this->door->edit();
        $changes = $this->groups->changes();
        return $this->form_of(Logout_master_announcement_form::blank($changes, $this->today()), $changes, []);
    }

    /** Whether something has changed of which people were not told. For the top of the pages about rules. */
    public function has_news(): bool
    {
        return !$this->groups->changes()->is_empty();
    }

    /** @return array<string, mixed> what people will see, or the form again */
    public function preview(): array
    {
        [$one, $fields, $changes, $errors] = $this->sent();
        if ($one === null || $errors !== []) {
            http_response_code(422);
            return $this->form_of($fields, $changes, $errors);
        }
        $lines = $banners = [];
        foreach ($one->to as $kind) {
            // What most people of the kind are told.
            $lines[$kind] = $this->words->for_person($one, $kind, 0, [], false);
            $banners[$kind] = $one->has_banner ? $this->banner->preview($one, $kind, $lines[$kind]) : '';
        }
        $fields_of_mail = $this->words->fields(
            $one,
            $lines[$one->to[0]],
            $this->mails->site(),
            $this->host->mine_url($one->to[0], 'keep')
        );
        return [
            'is_preview' => true,
            'one' => $one,
            'fields' => $fields,
            'shown_hash' => $this->hash($changes),
            'general' => $this->words->general($changes),
            'by_group' => $this->words->by_group($changes),
            'banners' => array_filter($banners),
            'subject' => $one->has_mail ? $fields_of_mail['{logout_master_subject}'] : '',
            'mail' => $fields_of_mail['{logout_master_text}'],
        ];
    }

    /** @return array<string, mixed> the form again, when it was not sent; else the request ends */
    public function publish(): array
    {
        [$one, $fields, $changes, $errors] = $this->sent();
        $seen = $this->host->post('shown_hash');
        // Sent twice is one too many, and what was not seen is not sent.
        if ($errors === [] && !(is_string($seen) && hash_equals($this->hash($changes), $seen))) {
            $errors[''] = 'announce_changed_meanwhile';
        }
        if ($one === null || $errors !== []) {
            http_response_code(422);
            return $this->form_of($fields, $changes, $errors);
        }
        $this->log->begin($one);
        $this->groups->are_told();
        $this->tell('success', 'announce_begun');
    }

    /** What has changed need not be told. */
    public function told(): never
    {
        $this->door->change();
        $this->groups->are_told();
        $this->tell('success', 'announce_told');
    }

    /**
     * @return array{Logout_master_announcement|null, array<string, mixed>, Logout_master_announcement_changes,
     *     array<string, string>}
     */
    private function sent(): array
    {
        $this->door->change();
        $changes = $this->groups->changes();
        $fields = Logout_master_announcement_form::sent($this->host->posted());
        [$one, $errors] = Logout_master_announcement_form::read($fields, $changes, $this->today(), $this->mails->are_there());
        $running = array_filter(
            $this->announcements->shown(),
            static fn (Logout_master_announcement $other): bool => !$other->is_over(time())
        );
        if (count($running) >= self::MOST) {
            $errors[''] = 'announce_too_many';
        }
        return [$one, $fields, $changes, $errors];
    }

    /**
     * @param array<string, mixed> $fields
     * @param array<string, string> $errors field => key of what is wrong; '' for the form as a whole
     * @return array<string, mixed>
     */
    private function form_of(array $fields, Logout_master_announcement_changes $changes, array $errors): array
    {
        $all = $this->announcements->all();
        $page = $this->host->get('page');
        $page = is_string($page) && preg_match('/\A[1-9]\d{0,4}\z/', $page) === 1 ? (int) $page : 1;
        return [
            'is_preview' => false,
            'fields' => $fields,
            'errors' => array_map(fn (string $key): string => $this->language->text($key), $errors),
            'has_changes' => !$changes->is_empty(),
            'general' => $this->words->general($changes),
            'by_group' => $this->words->by_group($changes),
            'has_mails' => $this->mails->are_there(),
            'rows' => array_map(fn (array $found): array => $found + [
                'counts' => $this->log->counts($found['announcement']),
            ], array_slice($all, ($page - 1) * self::ROWS, self::ROWS)),
            'list_page' => $page,
            'has_more' => count($all) > $page * self::ROWS,
        ];
    }

    /** What was seen: the changes, and which announcement was the last by then. */
    private function hash(Logout_master_announcement_changes $changes): string
    {
        $last = $this->announcements->all()[0]['announcement']->id ?? 0;
        return hash('xxh128', json_encode([$changes->values(), $last], JSON_THROW_ON_ERROR | JSON_INVALID_UTF8_SUBSTITUTE));
    }

    private function today(): string
    {
        return date('Y-m-d');
    }

    private function tell(string $type, string $key): never
    {
        $this->host->alert($type, $this->language->text($key));
        $this->host->redirect($this->pages->announcements_url());
    }
}
