<?php

/**
 * "What holds for this person, and why", which other lifetimes stand against it, and the warning as it will look.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_limits_page
{
    public function __construct(
        private Logout_master_engine $engine,
        private Logout_master_host $host,
        private Logout_master_rules_door $door,
        private Logout_master_policy_home $home,
        private Logout_master_policy_sync $sync,
        private Logout_master_host_people $people,
        private Logout_master_host_rules $pages,
        private Logout_master_language $language
    ) {
    }

    /** @return array<string, mixed> what the view shows */
    public function shown(): array
    {
        $this->door->look();
        $kind = $this->host->get('kind');
        $kind = in_array($kind, Logout_master_host_people::KINDS, true) ? $kind : 'staff';
        $person = $this->field('person', 191);
        $ip = $this->field('ip', 45);
        $found = $this->find($kind, $person, $ip);
        $idle = $found['idle'] ?? $this->longest();
        return [
            'kind' => $kind,
            'person' => $person,
            'ip' => $ip,
            'found' => $found,
            'lifetimes' => $this->lifetimes($idle),
            'warning' => max(20, (int) ($found['warning'] ?? $this->home->stored()->value('staff', 'warning'))),
            'script' => $this->host->asset_url('rules.js'),
        ];
    }

    /** @return list<string> the names of lifetimes that are up before somebody's idle limit is */
    public function conflicts(): array
    {
        $first = array_filter($this->lifetimes($this->longest()), static fn (array $row): bool => $row['is_first']);
        return array_values(array_column($first, 'name'));
    }

    /** @return list<array{name: string, value: string, is_first: bool, text: string}> */
    private function lifetimes(int $idle): array
    {
        return array_map(fn (array $row): array => [
            'name' => $row['name'],
            'value' => $row['seconds'] > 0
                ? Logout_master_setting::time($row['seconds'], $this->language)
                : $this->language->text('rules_no_limit'),
            'is_first' => $row['is_first'],
            'text' => $this->language->text($row['text']),
        ], Logout_master_lifetimes::rows(Logout_master_host_lifetimes::read(), $idle));
    }

    /** Seconds until an idle session is over, of those who have the most; 0 for never. */
    private function longest(): int
    {
        $policy = $this->home->stored();
        $longest = 0;
        foreach (array_keys(Logout_master_policy::RULES) as $kind) {
            $idle = (int) $policy->value($kind, 'idle_timeout');
            if ($idle === 0) {
                return 0;
            }
            $longest = max($longest, $idle + (int) $policy->value($kind, 'grace'));
        }
        return $longest;
    }

    /** @return array<string, mixed>|null null when nobody was asked for */
    private function find(string $kind, string $person, string $ip): ?array
    {
        if ($person === '') {
            return null;
        }
        $id = $this->pages->person($kind, $person);
        $facts = $id === null ? null : $this->people->find($kind, $id);
        if ($id === null || $facts === null) {
            return ['problem' => $this->language->text('rules_unknown', ['found' => $person])];
        }
        if ($ip !== '' && filter_var($ip, FILTER_VALIDATE_IP) === false) {
            return ['problem' => $this->language->text('limits_bad_address', ['found' => $ip])];
        }
        $subject = ['kind' => $kind, 'id' => $id, 'roles' => $facts['roles'], 'admin' => $facts['admin']];
        try {
            $this->sync->before_start();
            $explained = $this->engine->explained($subject + ($ip === '' ? [] : ['ip' => $ip]));
        } catch (\LogoutMaster\Exception $problem) {
            return ['problem' => $problem->getMessage()];
        }
        $idle = (int) $explained['idle_timeout']['value'];
        return [
            'problem' => '',
            'label' => "{$facts['label']} (#{$id})",
            'rows' => array_map($this->row(...), array_keys($explained), $explained),
            'idle' => $idle === 0 ? 0 : $idle + (int) $explained['grace']['value'],
            'warning' => (int) $explained['warning']['value'],
        ];
    }

    /**
     * @param array{value: mixed, rule: string, lost: list<array{rule: string, value: mixed}>, capped_from: mixed} $why
     * @return array<string, mixed>
     */
    private function row(string $setting, array $why): array
    {
        $words = fn (mixed $value): string => Logout_master_setting::words($setting, $value, $this->language);
        return [
            'setting' => Logout_master_setting::name($setting, $this->language),
            'value' => $words($why['value']),
            'rule' => $this->rule($why['rule']),
            'lost' => array_map(fn (array $lost): string => $this->language->text('rules_sets', [
                'setting' => $this->rule($lost['rule']),
                'value' => $words($lost['value']),
            ]), $why['lost']),
            // A setting without a limit is null in the document, so null alone does not tell.
            'capped' => $why['capped_from'] === null
                ? ''
                : $this->language->text('limits_capped', ['value' => $words($why['capped_from'])]),
        ];
    }

    private function rule(string $name): string
    {
        return $name === 'default' ? $this->language->text('rules_place_default') : $name;
    }

    private function field(string $name, int $most): string
    {
        $value = $this->host->get($name);
        return is_string($value) && mb_check_encoding($value, 'UTF-8') && strlen($value) <= $most ? trim($value) : '';
    }
}
