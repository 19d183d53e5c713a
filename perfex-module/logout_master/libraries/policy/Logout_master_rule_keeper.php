<?php

/**
 * Keeps what rules need beside the document: takes rules out whose last day has passed, and gives rules for customers
 * the contacts that these have now. Each a revision of the document like any other.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_rule_keeper
{
    public function __construct(
        private Logout_master_host $host,
        private Logout_master_policy_home $home,
        private Logout_master_host_rules $people,
        private Logout_master_language $language
    ) {
    }

    public function notes(): Logout_master_rule_notes
    {
        return Logout_master_rule_notes::parse($this->host->option(Logout_master_rule_notes::OPTION));
    }

    public function keep(Logout_master_rule_notes $notes): void
    {
        $this->host->set_option(Logout_master_rule_notes::OPTION, $notes->json());
    }

    /** For the cron. */
    public function run(): void
    {
        $notes = $this->notes();
        if ($notes->is_empty() || !$this->home->is_readable()) {
            return;
        }
        try {
            $this->take_out($notes->expired($this->people->today()));
            $this->renew($notes->customers());
        } catch (\InvalidArgumentException $refused) {
            error_log('logout_master: rules were not brought up to date: ' . $refused->getMessage());
            return;
        }
        $kept = $notes->only(array_map(static fn (\stdClass $rule): string => (string) ($rule->name ?? ''), $this->rules()));
        if ($kept->json() !== $notes->json()) {
            $this->keep($kept);
        }
    }

    /** @param list<string> $names */
    private function take_out(array $names): void
    {
        if ($names === []) {
            return;
        }
        $kept = array_values(array_filter(
            $this->rules(),
            static fn (\stdClass $rule): bool => !in_array($rule->name ?? null, $names, true)
        ));
        $this->home->save(
            $this->home->stored()->with_part('rules', $kept),
            $this->language->text('rules_why_expired', ['rule' => implode(', ', $names)])
        );
    }

    /** @param array<string, list<int>> $customers by rule */
    private function renew(array $customers): void
    {
        $rules = $this->rules();
        $changed = [];
        foreach ($rules as $rule) {
            $name = (string) ($rule->name ?? '');
            if (!isset($customers[$name]) || !($rule->match ?? null) instanceof \stdClass) {
                continue;
            }
            $ids = $this->people->contacts_of($customers[$name]);
            // A rule for nobody cannot be written; it names people who are gone, which does no harm.
            if ($ids !== [] && $ids !== ($rule->match->ids ?? null)) {
                $rule->match->ids = $ids;
                $changed[] = $name;
            }
        }
        if ($changed !== []) {
            $this->home->save(
                $this->home->stored()->with_part('rules', $rules),
                $this->language->text('rules_why_contacts', ['rule' => implode(', ', $changed)])
            );
        }
    }

    /** @return list<\stdClass> */
    private function rules(): array
    {
        return array_values(array_filter(
            (array) ($this->home->stored()->part('rules') ?? []),
            static fn (mixed $rule): bool => $rule instanceof \stdClass
        ));
    }
}
