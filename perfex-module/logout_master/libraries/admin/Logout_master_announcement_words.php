<?php

/**
 * An announcement in words: for one person in their banner, for whoever gets a mail, and for the admin who sends it. In the
 * language that it is given; plain text, or HTML where it says so.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_announcement_words
{
    public function __construct(private Logout_master_language $language)
    {
    }

    /** For somebody whose language is another. */
    public function in(string $folder): self
    {
        return new self($this->language->in($folder));
    }

    /**
     * What one person is told.
     *
     * @param list<int> $roles
     * @return list<string>
     */
    public function for_person(Logout_master_announcement $one, string $kind, int $id, array $roles, bool $is_admin): array
    {
        return $this->lines($one, $one->changes->for_person($kind, $id, $roles, $is_admin));
    }

    /**
     * What all of a kind are told, as the admin sees it: group => lines.
     *
     * @return array<string, list<string>>
     */
    public function by_group(Logout_master_announcement_changes $changes): array
    {
        $groups = [];
        foreach ($changes->groups as $group => $settings) {
            $groups[$this->group($group, $changes->names[$group] ?? '')] = $settings === []
                ? [$this->language->text('announce_same')]
                : $this->settings($settings);
        }
        return $groups;
    }

    /** @return list<string> what concerns everybody */
    public function general(Logout_master_announcement_changes $changes): array
    {
        $lines = [];
        if ($changes->enforced !== null) {
            $lines[] = $this->language->text($changes->enforced ? 'announce_enforced' : 'announce_recorded');
        }
        if ($changes->others) {
            $lines[] = $this->language->text('announce_others');
        }
        return $lines;
    }

    public function title(): string
    {
        return $this->language->text('announce_banner_title');
    }

    public function from(Logout_master_announcement $one): string
    {
        return $this->language->text('announce_holds_from', ['day' => $one->from]);
    }

    public function subject(string $site): string
    {
        return $this->language->text('announce_subject', ['site' => $site]);
    }

    /**
     * What the fields of a mail stand for, as HTML that cannot hold anybody's markup.
     *
     * @param list<string> $lines
     * @return array<string, string> by field
     */
    public function fields(Logout_master_announcement $one, array $lines, string $site, string $url): array
    {
        // Braces too: what somebody wrote is no field of a mail.
        $e = static fn (string $text): string => strtr(
            htmlspecialchars($text, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8'),
            ['{' => '&#123;', '}' => '&#125;']
        );
        $changes = $lines === [] ? '' : '<ul><li>' . implode('</li><li>', array_map($e, $lines)) . '</li></ul>';
        $note = $one->note === '' ? '' : '<p dir="auto">' . $e($one->note) . '</p>';
        $link = '<p><a href="' . $e($url) . '">' . $e($this->language->text('keep_title')) . '</a></p>';
        $asked = $one->asks ? '<p>' . $e($this->language->text('announce_mail_asks')) . '</p>' : '';
        return [
            // The host puts it into a subject, which is no HTML; a name of a site is no place for markup.
            '{logout_master_subject}' => strtr($this->subject($site), ['<' => '‹', '>' => '›']),
            '{logout_master_text}' => '<div dir="' . $e($this->language->text('direction')) . '"><p>' . $e($this->title()) . '</p>'
                . ($lines === [] ? '' : '<p>' . $e($this->from($one)) . '</p>') . $changes . $note . $asked . $link . '</div>',
            '{logout_master_from}' => $e($one->from),
            '{logout_master_changes}' => $changes,
            '{logout_master_note}' => $e($one->note),
            '{logout_master_url}' => $e($url),
        ];
    }

    /**
     * @param array<string, array{mixed, mixed}> $settings
     * @return list<string>
     */
    private function lines(Logout_master_announcement $one, array $settings): array
    {
        $lines = [...$this->settings($settings), ...$this->general($one->changes)];
        return $lines === [] && !$one->changes->is_empty() ? [$this->language->text('announce_same')] : $lines;
    }

    /**
     * @param array<string, array{mixed, mixed}> $settings
     * @return list<string>
     */
    private function settings(array $settings): array
    {
        $lines = [];
        foreach ($settings as $setting => [$before, $after]) {
            $lines[] = $this->language->text('announce_change', [
                'setting' => Logout_master_setting::name($setting, $this->language),
                'before' => Logout_master_setting::words($setting, $before, $this->language),
                'after' => Logout_master_setting::words($setting, $after, $this->language),
            ]);
        }
        return $lines;
    }

    private function group(string $group, string $name): string
    {
        return match (true) {
            $group === 'staff' => $this->language->text('rules_who_staff'),
            $group === 'admins' => $this->language->text('rules_who_admins'),
            $group === 'contacts' => $this->language->text('rules_who_contacts'),
            str_starts_with($group, 'role ') => $this->language->text('announce_group_role', ['role' => $name]),
            str_starts_with($group, 'admins ') => $this->language->text('announce_group_admins', ['role' => $name]),
            default => trim("{$name} #" . substr((string) strstr($group, ' '), 1)),
        };
    }
}
