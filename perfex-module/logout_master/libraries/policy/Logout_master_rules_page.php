<?php

/**
 * The list of rules and the form of one: added, edited, moved and deleted, each change one revision of the document. A
 * form that does not fit what is stored by now saves nothing and keeps what was typed.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_rules_page
{
    public function __construct(
        private Logout_master_host $host,
        private Logout_master_rules_door $door,
        private Logout_master_policy_home $home,
        private Logout_master_host_rules $people,
        private Logout_master_rule_words $words,
        private Logout_master_rule_keeper $keeper,
        private Logout_master_review_reason $reason,
        private Logout_master_language $language
    ) {
    }

    /** @return array<string, mixed> what the list shows */
    public function shown(): array
    {
        $this->door->look();
        $rows = [];
        foreach ($this->rules() as $rule) {
            $note = $this->keeper->notes()->of($rule->name);
            $rows[] = [
                'name' => $rule->name,
                'conditions' => $this->words->conditions($rule, $note),
                'settings' => $this->words->settings($rule),
                'until' => $note['until'] ?? '',
                'has_form' => Logout_master_rule::fields($rule, $note) !== null,
            ];
        }
        return [
            'rows' => $rows,
            'is_broken' => !$this->home->is_readable(),
            'ceiling' => $this->words->settings((object) ['set' => $this->home->stored()->part('ceiling') ?? new \stdClass()]),
            'default' => $this->words->settings((object) ['set' => $this->home->stored()->part('default') ?? new \stdClass()]),
            'version' => $this->home->version(),
            'settings_url' => $this->host->settings_url(),
        ];
    }

    /** @return array<string, mixed> what the form shows: of the rule that "rule" names, or of a new one */
    public function form(): array
    {
        $this->door->edit();
        $name = $this->host->get('rule');
        $name = is_string($name) ? $name : '';
        $index = $this->index_of($name);
        if ($index === null) {
            return $this->form_of('', Logout_master_rule::blank(), []);
        }
        $fields = Logout_master_rule::fields($this->rules()[$index], $this->keeper->notes()->of($name));
        if ($fields === null) {
            $this->tell('warning', $this->language->text('rules_no_form'));
        }
        return $this->form_of($name, $fields, []);
    }

    /** @return array<string, mixed> what the form shows when it was not saved; else the request ends */
    public function save(): array
    {
        $this->door->change();
        $fields = Logout_master_rule::sent($this->host->posted());
        $old = $this->host->post('rule');
        $old = is_string($old) ? $old : '';
        [$ids, $customers, $errors] = $this->people_of($fields);
        [$rule, $found] = Logout_master_rule::read($fields, $ids);
        $errors += array_map(fn (string $key): string => $this->language->text($key), $found);
        $rules = $this->rules();
        $index = $old === '' ? count($rules) : $this->index_of($old);
        if ($index === null || !$this->is_current()) {
            $errors[''] = $this->language->text('rules_changed_meanwhile');
        }
        if ($this->reason->is_missing($this->host->post('why'))) {
            $errors['why'] = $this->language->text('review_why_missing');
        }
        if ($errors === []) {
            $rules[$index] = $rule;
            try {
                $this->save_one($rules, $rule->name, $old, ['customers' => $customers, 'until' => $fields['until']]);
            } catch (\InvalidArgumentException $refused) {
                $refusal = new Logout_master_rule_refusal($refused->getMessage(), $index);
                $errors[$refusal->field] = $refusal->text($this->language);
            }
        }
        if ($errors !== []) {
            http_response_code(422);
            return $this->form_of($old, $fields, $errors);
        }
        $this->tell('success', $this->language->text('rules_saved'), "#logout-master-rule-{$index}");
    }

    public function move(): never
    {
        $this->door->change();
        $rules = $this->rules();
        $index = $this->sent_index();
        $way = $this->host->post('way');
        $other = $index + ($way === 'up' ? -1 : 1);
        if (!isset($rules[$other])) {
            $this->back();
        }
        [$rules[$index], $rules[$other]] = [$rules[$other], $rules[$index]];
        $way = $way === 'up' ? 'up' : 'down';
        $this->change($rules, 'rules_why_moved', $rules[$other]->name);
        $this->back("#logout-master-rule-{$other}-{$way}");
    }

    public function delete(): never
    {
        $this->door->change();
        $rules = $this->rules();
        $index = $this->sent_index();
        $name = $rules[$index]->name;
        unset($rules[$index]);
        $this->change(array_values($rules), 'rules_why_deleted', $name);
        $this->keeper->keep($this->keeper->notes()->with($name, []));
        $this->tell('success', $this->language->text('rules_deleted'));
    }

    /**
     * @param array<string, mixed> $fields
     * @param array<string, string> $errors field => what is wrong; '' for the form as a whole
     * @return array<string, mixed>
     */
    private function form_of(string $name, array $fields, array $errors): array
    {
        if ($fields['zone'] === '') {
            $fields['zone'] = $this->people->zone();
        }
        return [
            'rule' => $name,
            'fields' => $fields,
            'errors' => $errors,
            'roles' => $this->people->roles(),
            'staff' => $this->people->staff(),
            'version' => $this->home->version(),
            'why' => is_string($this->host->post('why')) ? $this->host->post('why') : '',
            'script' => $this->host->asset_url('rules.js'),
        ];
    }

    /**
     * @param array<string, mixed> $fields
     * @return array{list<int>, list<int>, array<string, string>} people, customers, and what is wrong
     */
    private function people_of(array $fields): array
    {
        $who = $fields['who'];
        if ($who === 'people') {
            return [$fields['people'], [], []];
        }
        if (!in_array($who, ['contact_people', 'customers'], true)) {
            return [[], [], []];
        }
        $found = [];
        foreach (preg_split('/[,;\r\n]+/', $fields[$who], -1, PREG_SPLIT_NO_EMPTY) ?: [] as $entry) {
            $entry = trim($entry);
            if ($entry === '') {
                continue;
            }
            $id = $who === 'customers' ? $this->people->customer($entry) : $this->people->person('contact', $entry);
            if ($id === null) {
                $entry = mb_strimwidth($entry, 0, 60, '…', 'UTF-8');
                return [[], [], [$who => $this->language->text('rules_unknown', ['found' => $entry])]];
            }
            $found[] = $id;
        }
        $found = array_values(array_unique($found));
        return $who === 'customers' ? [$this->people->contacts_of($found), $found, []] : [$found, [], []];
    }

    /** @return list<\stdClass> with names that are texts */
    private function rules(): array
    {
        return array_values(array_filter(
            (array) ($this->home->stored()->part('rules') ?? []),
            static fn (mixed $rule): bool => $rule instanceof \stdClass && is_string($rule->name ?? null)
        ));
    }

    private function index_of(string $name): ?int
    {
        foreach ($this->rules() as $index => $rule) {
            if ($rule->name === $name) {
                return $index;
            }
        }
        return null;
    }

    /** The rule that a small form names, in the document that it was made for. */
    private function sent_index(): int
    {
        $name = $this->host->post('rule');
        $index = is_string($name) ? $this->index_of($name) : null;
        if ($index === null || !$this->is_current()) {
            $this->tell('warning', $this->language->text('rules_changed_meanwhile'));
        }
        return $index;
    }

    private function is_current(): bool
    {
        $version = $this->host->post('version');
        return $this->home->is_readable() && is_string($version) && hash_equals($this->home->version(), $version);
    }

    /**
     * The rules and what is known of one of them beside the document. A last day is part of the history too.
     *
     * @param list<\stdClass> $rules
     * @param array{customers: list<int>, until: string} $note
     * @throws \InvalidArgumentException in the extension's words when it refuses the document
     */
    private function save_one(array $rules, string $name, string $old, array $note): void
    {
        $why = $this->why('rules_why_saved', $name);
        if ($note['until'] !== '') {
            $why .= " ({$this->language->text('rules_col_until')}: {$note['until']})";
        }
        $before = $this->keeper->notes();
        $after = $before->with($old === '' ? $name : $old, [])->with($name, $note);
        $is_saved = $this->home->save($this->home->stored()->with_part('rules', $rules), $why);
        if ($after->of($name) === $before->of($name) && $old === $name) {
            return;
        }
        if (!$is_saved) {
            $this->home->note($this->home->stored(), $why);
        }
        $this->keeper->keep($after);
    }

    /** @param list<\stdClass> $rules */
    private function change(array $rules, string $why, string $name): void
    {
        try {
            $this->home->save($this->home->stored()->with_part('rules', $rules), $this->why($why, $name));
        } catch (\InvalidArgumentException $refused) {
            $this->tell('danger', $this->language->text('rules_refused', ['error' => $refused->getMessage()]));
        }
    }

    /** @throws \InvalidArgumentException where the site wants a reason and there is none */
    private function why(string $key, string $name): string
    {
        return $this->reason->of($this->host->post('why'), $this->language->text($key, ['rule' => $name]));
    }

    private function tell(string $type, string $text, string $place = ''): never
    {
        $this->host->alert($type, $text);
        $this->back($place);
    }

    private function back(string $place = ''): never
    {
        $this->host->redirect($this->people->url() . $place);
    }
}
