<?php

/**
 * The page "Review": who answers for the policy, when it is to be looked at again, and the button that says that it was.
 * A form that does not fit saves nothing and keeps what was chosen.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_review_page
{
    public function __construct(
        private Logout_master_host $host,
        private Logout_master_rules_door $door,
        private Logout_master_review_home $home,
        private Logout_master_review_reason $reason,
        private Logout_master_host_review $people,
        private Logout_master_host_rules $pages,
        private Logout_master_language $language
    ) {
    }

    /** @return array<string, mixed> what the view shows */
    public function shown(): array
    {
        $this->door->look();
        $review = $this->home->stored();
        return $this->page([
            'owner' => (string) $review->owner(),
            'due' => $review->due(),
            'months' => (string) $review->months(),
            'why_wanted' => $this->reason->is_wanted() ? '1' : '0',
        ], []);
    }

    /** @return array<string, mixed> what the view shows when it was not saved; else the request ends */
    public function save(): array
    {
        $this->door->change();
        $fields = [];
        foreach (['owner', 'due', 'months', 'why_wanted'] as $name) {
            $given = $this->host->post($name);
            $fields[$name] = is_string($given) ? trim($given) : '';
        }
        $errors = $this->errors($fields);
        if ($errors !== []) {
            http_response_code(422);
            return $this->page($fields, $errors);
        }
        $this->home->plan((int) $fields['owner'], $fields['due'], (int) $fields['months']);
        $this->reason->want($fields['why_wanted'] === '1');
        $this->tell('success', $this->language->text('review_saved'));
    }

    public function done(): never
    {
        $this->door->change();
        $note = $this->host->post('note');
        // The day moves with it, so a button that was pressed twice must not count twice.
        if ($this->host->post('due') !== $this->home->stored()->due()) {
            $this->tell('warning', $this->language->text('rules_changed_meanwhile'));
        }
        $this->home->done(is_string($note) ? $note : '');
        $this->tell('success', $this->language->text('review_is_done', ['day' => $this->home->stored()->due()]));
    }

    /**
     * @param array<string, string> $fields
     * @return array<string, string> field => what is wrong
     */
    private function errors(array $fields): array
    {
        $errors = [];
        $stored = $this->home->stored();
        $is_kept = $fields['due'] === $stored->due();
        if ($fields['owner'] !== '0' && !isset($this->people->editors()[$fields['owner']])) {
            $errors['owner'] = $this->language->text('review_bad_owner');
        }
        if (!$is_kept && (!Logout_master_rule_notes::is_day($fields['due']) || $fields['due'] < $this->people->today())) {
            $errors['due'] = $this->language->text('review_bad_day', ['today' => $this->people->today()]);
        }
        if (!in_array($fields['months'], array_map(strval(...), Logout_master_review::INTERVALS), true)) {
            $errors['months'] = $this->language->text('rules_bad_choice');
        }
        if (!in_array($fields['why_wanted'], ['', '0', '1'], true)) {
            $errors['why_wanted'] = $this->language->text('rules_bad_choice');
        }
        return $errors;
    }

    /**
     * @param array<string, string> $fields
     * @param array<string, string> $errors
     * @return array<string, mixed>
     */
    private function page(array $fields, array $errors): array
    {
        $review = $this->home->stored();
        $owner = $review->owner();
        $last = $review->last();
        $number = preg_match('/\Astaff (\d{1,10})\z/', $last['by'] ?? '', $found) === 1 ? (int) $found[1] : 0;
        return [
            'fields' => $fields,
            'errors' => $errors,
            'intervals' => Logout_master_review::INTERVALS,
            'editors' => $this->people->editors(),
            'owner' => $owner === 0 ? '' : trim("#{$owner} " . $this->people->name($owner)),
            'is_owned' => $this->people->is_editor($owner),
            'due' => $review->due(),
            'is_overdue' => $this->home->is_overdue(),
            'last' => $last,
            'last_by' => trim(($last['by'] ?? '') . ' ' . ($number === 0 ? '' : $this->people->name($number))),
            'zone' => $this->people->zone(),
        ];
    }

    private function tell(string $type, string $text): never
    {
        $this->host->alert($type, $text);
        $this->host->redirect($this->pages->url('review'));
    }
}
