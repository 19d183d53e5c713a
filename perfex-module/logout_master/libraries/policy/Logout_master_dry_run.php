<?php

/**
 * The dry run: whether one lasts, what it has found, and the switch between recording and enforcing. It asks a new
 * installation which of the two it wants; until somebody answers, the defaults are enforced.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_dry_run
{
    /** "0" while a new installation has not been asked. */
    public const ASKED = 'logout_master_asked';

    private const ROWS_MOST = 200;

    public function __construct(
        private Logout_master_host $host,
        private Logout_master_rules_door $door,
        private Logout_master_policy_home $home,
        private Logout_master_host_rules $pages,
        private Logout_master_host_dry_run $log,
        private Logout_master_review_reason $reason,
        private Logout_master_language $language
    ) {
    }

    /** @return array<string, mixed> what the view shows */
    public function shown(): array
    {
        $this->door->look();
        $rows = $this->log->rows(self::ROWS_MOST);
        return [
            'is_enforced' => $this->home->stored()->is_enforced(),
            'is_asked' => $this->is_asked(),
            'rows' => $rows,
            'names' => $this->log->names($rows),
            'people' => count(array_unique(array_map(
                static fn (array $row): string => "{$row['kind']} {$row['person_id']}",
                $rows
            ))),
            'unsaved' => count(array_filter($rows, static fn (array $row): bool => (int) $row['drafts'] > 0)),
            'version' => $this->home->version(),
        ];
    }

    /** Begins or ends the dry run. It is one word of the document, so it needs no form that fits the rest of it. */
    public function choose(): never
    {
        $this->door->change();
        $choice = $this->host->post('choice');
        if (!in_array($choice, ['record', 'enforce'], true)) {
            $this->host->redirect($this->pages->url('dry_run'));
        }
        if (!$this->home->is_readable()) {
            // What stands there would be lost, whatever it is.
            $this->host->alert('danger', $this->language->text('settings_broken'));
            $this->host->redirect($this->pages->url('dry_run'));
        }
        try {
            $why = $this->reason->of($this->host->post('why'), $this->language->text("dry_run_choose_{$choice}"));
            $this->home->save($this->home->stored()->with_part('enforce', $choice === 'enforce'), $why);
            $this->host->set_option(self::ASKED, '1');
            $this->host->alert('success', $this->language->text("dry_run_chosen_{$choice}"));
        } catch (\InvalidArgumentException $refused) {
            $this->host->alert('danger', $this->language->text('rules_refused', ['error' => $refused->getMessage()]));
        }
        $this->host->redirect($this->pages->url('dry_run'));
    }

    public function is_asked(): bool
    {
        return $this->host->option(self::ASKED) === '0';
    }

    /** For admins, while it lasts. */
    public function banner(): string
    {
        return !$this->host->is_admin() ? '' : $this->host->view('dry_run_banner', [
            'text' => $this->language->text('dry_run_banner'),
            'link' => $this->language->text('dry_run_title'),
            'url' => $this->pages->url('dry_run'),
        ]);
    }
}
