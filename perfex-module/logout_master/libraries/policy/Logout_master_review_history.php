<?php

/**
 * The history of the policy, out of the audit log: each revision with who, when and why, what lay between two of them,
 * and the way back to one, which is a new revision that the extension judges like any other.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_review_history
{
    private const ROWS = 25;

    public function __construct(
        private Logout_master_host $host,
        private Logout_master_rules_door $door,
        private Logout_master_policy_home $home,
        private Logout_master_host_rules $pages,
        private Logout_master_host_audit_reader $reader,
        private Logout_master_audit_seal $seal,
        private Logout_master_review_words $words,
        private Logout_master_review_reason $reason,
        private Logout_master_language $language
    ) {
    }

    /** @return array<string, mixed> what the list shows */
    public function shown(): array
    {
        $this->door->look();
        $before = $this->host->get('before');
        $before = is_string($before) && preg_match('/\A[0-9]{1,18}\z/', $before) === 1 ? (int) $before : 0;
        $filter = Logout_master_audit_filter::of(['what' => Logout_master_audit_policies::SAVED]);
        // One more than fits tells whether there are older ones.
        $found = $this->reader->page($filter, $before, self::ROWS + 1);
        $revisions = array_map($this->counted(...), array_map($this->revision(...), array_slice($found, 0, self::ROWS)));
        return [
            'revisions' => $revisions,
            'names' => $this->names($revisions),
            'older' => count($found) > self::ROWS ? end($revisions)['n'] : 0,
            'is_newest' => $before === 0,
            'version' => $this->home->version(),
        ];
    }

    /** @return array<string, mixed> what the page of one revision shows, or of two that are compared */
    public function one(): array
    {
        $this->door->look();
        $row = $this->row($this->host->get('row'));
        $with = $this->row($this->host->get('with'));
        if ($row === null) {
            $this->tell('warning', $this->language->text('history_unknown'));
        }
        $revision = $this->revision($row);
        $after = self::policy($revision['after']);
        $other = $with === null || $with['n'] === $row['n'] ? null : $this->revision($with);
        $before = self::policy($other === null ? $revision['before'] : $other['after']);
        return [
            'revision' => $revision,
            'other' => $other,
            'names' => $this->names(array_filter([$revision, $other])),
            'changes' => $before === null || $after === null ? [] : $this->words->changes($before, $after),
            'is_readable' => $before !== null && $after !== null,
            // What a putting back would change.
            'back' => $after === null || !$this->home->is_readable() ? [] : $this->words->changes($this->home->stored(), $after),
            'is_why_wanted' => $this->reason->is_wanted(),
            'version' => $this->home->version(),
        ];
    }

    public function put_back(): never
    {
        $this->door->change();
        $row = $this->row($this->host->post('row'));
        $version = $this->host->post('version');
        if ($row === null) {
            $this->tell('warning', $this->language->text('history_unknown'));
        }
        $revision = $this->revision($row);
        $place = 'revision?row=' . $revision['n'];
        if (!is_string($version) || !hash_equals($this->home->version(), $version)) {
            $this->tell('warning', $this->language->text('rules_changed_meanwhile'), $place);
        }
        $policy = self::policy($revision['after']);
        // What somebody has written into the log's table must not come into force by the hand of an admin.
        if ($policy === null || !$revision['is_believed']) {
            $this->tell('danger', $this->language->text('history_not_believed'), $place);
        }
        try {
            $why = $this->reason->of(
                $this->host->post('why'),
                $this->language->text('history_why', ['revision' => $policy->revision()])
            );
            $is_new = $this->home->save($policy, $why);
        } catch (\InvalidArgumentException $refused) {
            $this->tell('danger', $this->language->text('rules_refused', ['error' => $refused->getMessage()]), $place);
        }
        $this->tell($is_new ? 'success' : 'info', $this->language->text($is_new ? 'history_is_back' : 'preset_same'));
    }

    /** @return array<string, string|null>|null a row of the log that is of a revision */
    private function row(mixed $number): ?array
    {
        $row = is_string($number) && preg_match('/\A[0-9]{1,18}\z/', $number) === 1 ? $this->reader->row((int) $number) : null;
        return ($row['type'] ?? '') === Logout_master_audit_policies::SAVED ? $row : null;
    }

    /**
     * @param array<string, string|null> $found
     * @return array{n: int, at_ms: int, actor: string, why: string, before: string, after: string, revision: int,
     *     is_in_force: bool, is_believed: bool}
     */
    private function revision(array $found): array
    {
        $row = Logout_master_audit_row::of($found);
        $detail = $row->detail();
        $part = static fn (string $name): string => is_string($detail[$name] ?? null) ? $detail[$name] : '';
        return [
            'n' => (int) $found['n'],
            'at_ms' => (int) $found['at_ms'],
            'actor' => (string) $found['actor'],
            'why' => $part('why'),
            'before' => $part('before'),
            'after' => $part('after'),
            'revision' => self::policy($part('after'))?->revision() ?? 0,
            'is_in_force' => $part('after') === $this->host->option(Logout_master_policy_home::OPTION),
            'is_believed' => $found['key_id'] !== $this->seal->key_id()
                || $this->seal->is_sealed((string) $found['hash'], $row->line(), (string) $found['seal']),
        ];
    }

    /**
     * @param array<string, mixed> $revision
     * @return array<string, mixed> with how many places it changed
     */
    private function counted(array $revision): array
    {
        $before = self::policy($revision['before']);
        $after = self::policy($revision['after']);
        return $revision + [
            'changes' => $before === null || $after === null ? 0 : count($this->words->changes($before, $after)),
        ];
    }

    private static function policy(string $json): ?Logout_master_policy
    {
        try {
            return Logout_master_policy::parse($json);
        } catch (\InvalidArgumentException) {
            return null;
        }
    }

    /**
     * @param array<array<string, mixed>> $revisions
     * @return array<string, string> actor => with the name, where it is of staff
     */
    private function names(array $revisions): array
    {
        $actors = array_column($revisions, 'actor', 'actor');
        $ids = [];
        foreach ($actors as $actor) {
            if (preg_match('/\Astaff (\d{1,10})\z/', $actor, $number) === 1) {
                $ids[$actor] = (int) $number[1];
            }
        }
        $names = $this->pages->names('staff', array_values($ids));
        return array_map(
            static fn (string $actor): string => isset($ids[$actor]) ? trim("{$actor} " . ($names[$ids[$actor]] ?? '')) : $actor,
            $actors
        );
    }

    private function tell(string $type, string $text, string $place = 'history'): never
    {
        $this->host->alert($type, $text);
        [$call, $query] = explode('?', $place . '?');
        $this->host->redirect($this->pages->url($call) . ($query === '' ? '' : "?{$query}"));
    }
}
