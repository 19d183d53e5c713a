<?php

/**
 * Keeps and gives back the drafts of one person at a time, within bounds: so many, so long, so often, for so many hours.
 * Counts how each came and went, once. Who may ask for whom is not its business.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_draft_vault
{
    public const DRAFTS_MOST = 50;
    public const BYTES_MOST = 524288;

    /** Of one person, in one minute. A page saves once a minute, and at each end. */
    public const SAVES_MOST = 40;

    private const FORM_BYTES_MOST = 2000;

    public function __construct(
        private Logout_master_host_drafts $table,
        private Logout_master_draft_cipher $cipher,
        private int $hours,
        private Logout_master_host_draft_counts $counts
    ) {
    }

    /**
     * @param string $draft 32 hexadecimal digits, drawn by the page: whoever does not know them changes no draft
     * @param array<string, mixed> $content title, path, fields
     * @param bool $may_make_room whether the person's oldest draft may go for it
     * @param bool $is_restored whether its owner has just taken it back into the form
     * @throws Logout_master_draft_error
     */
    public function save(
        string $kind,
        int $person,
        mixed $draft,
        mixed $form,
        array $content,
        bool $may_make_room,
        bool $is_restored = false
    ): void {
        $draft = self::draft_name($draft);
        $form = self::form_name($form);
        try {
            $text = $this->text($form, $content);
            $now = time();
            $saves = $this->admit($kind, $person, $draft, $now, $may_make_room);
        } catch (Logout_master_draft_error $error) {
            throw $this->refused($kind, $error);
        }
        $hidden = $this->cipher->hide($kind, $person, $form);
        // The page and the form that it sends may save the same draft at the same time: one of them is the first.
        $is_replaced = $this->table->put($kind, $person, [
            'draft' => $draft,
            'form' => $hidden,
            'sealed' => $this->cipher->seal($kind, $person, $draft, $hidden, $text),
            'saved_at' => $now,
            'expires_at' => $now + 3600 * $this->hours,
            'saves' => $saves,
        ]);
        if ($is_replaced === null) {
            throw self::over();
        }
        if (!$is_replaced) {
            $this->counts->add($kind, Logout_master_host_draft_counts::KEPT);
        } elseif ($is_restored) {
            $this->counts->add($kind, Logout_master_host_draft_counts::RESTORED);
        }
    }

    /** Counts what cannot be kept, where that is a loss: who saves too often saves again. */
    public function refused(string $kind, Logout_master_draft_error $error): Logout_master_draft_error
    {
        $what = match ($error->status) {
            413 => Logout_master_host_draft_counts::TOO_LARGE,
            409 => Logout_master_host_draft_counts::TOO_MANY,
            default => null,
        };
        if ($what !== null) {
            $this->counts->add($kind, $what);
        }
        return $error;
    }

    /** A form met the end, or a lock, and nothing of it may be kept. */
    public function lost_form(string $kind): void
    {
        $this->counts->add($kind, Logout_master_host_draft_counts::UNKEPT);
    }

    /**
     * @param list<string> $forms
     * @return list<array{draft: string, saved_at: int, expires_at: int, content: array<string, mixed>}> newest first
     */
    public function of_forms(string $kind, int $person, array $forms): array
    {
        $hidden = array_map(fn (string $form): string => $this->cipher->hide($kind, $person, $form), $forms);
        $found = $hidden === [] ? [] : $this->opened($kind, $person, $this->table->find($kind, $person, time(), $hidden));
        return array_values(array_filter($found, static fn (array $draft): bool => $draft['content'] !== null));
    }

    /** @return list<array{draft: string, saved_at: int, expires_at: int, content: array<string, mixed>|null}> newest first */
    public function all(string $kind, int $person): array
    {
        $this->expire();
        return $this->opened($kind, $person, $this->table->find($kind, $person, time()));
    }

    /** @return array<string, mixed>|null what a draft holds; null when there is none that opens */
    public function content(string $kind, int $person, string $draft): ?array
    {
        $row = $this->table->get($kind, $person, $draft);
        return $row === null ? null : $this->opened($kind, $person, [$row])[0]['content'];
    }

    public function count(string $kind, int $person): int
    {
        return $this->table->count($kind, $person, time());
    }

    /**
     * @param bool $is_dismissed whether its owner does not want it; else it is needed no more
     * @throws Logout_master_draft_error
     */
    public function delete(string $kind, int $person, mixed $draft, bool $is_dismissed): void
    {
        $gone = $this->table->end($kind, $person, self::draft_name($draft), time());
        $this->counts->add(
            $kind,
            $is_dismissed ? Logout_master_host_draft_counts::DISMISSED : Logout_master_host_draft_counts::SETTLED,
            $gone
        );
    }

    public function delete_all(string $kind, int $person): void
    {
        $gone = $this->table->end($kind, $person, null, time());
        $this->counts->add($kind, Logout_master_host_draft_counts::DISMISSED, $gone);
    }

    public function expire(): void
    {
        foreach (Logout_master_host_people::KINDS as $kind) {
            $this->counts->add($kind, Logout_master_host_draft_counts::EXPIRED, $this->table->expire($kind, time()));
        }
    }

    /** @throws Logout_master_draft_error */
    public static function draft_name(mixed $draft): string
    {
        if (!is_string($draft) || preg_match('/\A[0-9a-f]{32}\z/', $draft) !== 1) {
            throw new Logout_master_draft_error(422, 'draft: expected 32 hexadecimal digits');
        }
        return $draft;
    }

    /** @throws Logout_master_draft_error */
    private static function form_name(mixed $form): string
    {
        if (!is_string($form) || $form === '' || strlen($form) > self::FORM_BYTES_MOST) {
            throw new Logout_master_draft_error(422, 'form: expected a text of 1 to ' . self::FORM_BYTES_MOST . ' bytes');
        }
        return $form;
    }

    /** @param array<string, mixed> $content */
    private function text(string $form, array $content): string
    {
        $fields = Logout_master_draft_fields::kept($content['fields'] ?? null);
        if ($fields === []) {
            throw new Logout_master_draft_error(422, 'content: found no field that may be kept');
        }
        $path = is_string($content['path'] ?? null) ? $content['path'] : '';
        $text = json_encode([
            'form' => $form,
            'path' => mb_strcut($path, 0, self::FORM_BYTES_MOST, 'UTF-8'),
            'title' => is_string($content['title'] ?? null) ? mb_strimwidth($content['title'], 0, 200, '…', 'UTF-8') : '',
            'fields' => $fields,
        ], JSON_THROW_ON_ERROR | JSON_INVALID_UTF8_SUBSTITUTE);
        if (strlen($text) > self::BYTES_MOST) {
            throw new Logout_master_draft_error(413, sprintf(
                'content: found %d bytes, expected %d or fewer',
                strlen($text),
                self::BYTES_MOST
            ));
        }
        return $text;
    }

    /**
     * Makes room.
     *
     * @return int how many saves of this minute the row then stands for
     */
    private function admit(string $kind, int $person, string $draft, int $now, bool $may_make_room): int
    {
        $this->expire();
        $saves = 1;
        $recent = 0;
        $others = [];
        foreach ($this->table->outlines($kind, $person) as $outline) {
            if ($outline['saved_at'] === 0) {
                if ($outline['draft'] === $draft) {
                    throw self::over();
                }
                continue;
            }
            $is_recent = $outline['saved_at'] > $now - 60;
            $recent += $is_recent ? $outline['saves'] : 0;
            if ($outline['draft'] !== $draft) {
                $others[] = $outline['draft'];
            } elseif ($is_recent) {
                $saves += $outline['saves'];
            }
        }
        if ($recent >= self::SAVES_MOST) {
            throw new Logout_master_draft_error(429, 'found more than ' . self::SAVES_MOST . ' saves in a minute', 60);
        }
        if (count($others) >= self::DRAFTS_MOST) {
            if (!$may_make_room) {
                throw new Logout_master_draft_error(409, 'found ' . self::DRAFTS_MOST . ' drafts, which is as many as are kept');
            }
            foreach (array_slice($others, 0, count($others) - self::DRAFTS_MOST + 1) as $oldest) {
                $gone = $this->table->delete($kind, $person, $oldest);
                $this->counts->add($kind, Logout_master_host_draft_counts::TOO_MANY, $gone);
            }
        }
        return $saves;
    }

    private static function over(): Logout_master_draft_error
    {
        return new Logout_master_draft_error(
            Logout_master_draft_error::OVER,
            'draft: found one that is over, expected another name for what is new'
        );
    }

    /**
     * @param list<array{draft: string, form: string, sealed: string, saved_at: int, expires_at: int}> $rows
     * @return list<array{draft: string, saved_at: int, expires_at: int, content: array<string, mixed>|null}>
     */
    private function opened(string $kind, int $person, array $rows): array
    {
        return array_map(function (array $row) use ($kind, $person): array {
            $text = $this->cipher->open($kind, $person, $row['draft'], $row['form'], $row['sealed']);
            $content = $text === null ? null : json_decode($text, true);
            return [
                'draft' => $row['draft'],
                'saved_at' => $row['saved_at'],
                'expires_at' => $row['expires_at'],
                'content' => is_array($content) ? $content : null,
            ];
        }, $rows);
    }
}
