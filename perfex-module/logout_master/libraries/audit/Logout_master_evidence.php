<?php

/**
 * The evidence pack: one archive with all that an auditor asks for, in plain files that need no program of ours. In
 * English, as the standards are that it cites. Changes nothing.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_evidence
{
    private const JSON = JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES | JSON_INVALID_UTF8_SUBSTITUTE;

    /** @param \Closure(array<string, string>): list<array<string, mixed>> $announcements of a period, by kind of people */
    public function __construct(
        private Logout_master_engine $engine,
        private Logout_master_host $host,
        private Logout_master_host_audit_reader $reader,
        private Logout_master_audit_policies $policies,
        private Logout_master_audit_limits $limits,
        private Logout_master_audit_retention $retention,
        private Logout_master_review_home $review,
        private \Closure $announcements
    ) {
    }

    /**
     * @param Logout_master_audit_filter $period days alone
     * @param array<string, mixed> $check what the check of the chain has just found
     * @param callable(string): void $send
     */
    public function run(Logout_master_audit_filter $period, array $check, callable $send): void
    {
        $zip = new Logout_master_zip($send);
        $head = $this->reader->head() ?? [];
        $first = $this->reader->first();
        // The chain is whole or it proves nothing, so the log is not cut to the period.
        $zip->add('log.jsonl', function (callable $write): void {
            foreach ($this->reader->all(Logout_master_audit_filter::none()) as $found) {
                $write(Logout_master_audit_export::json_line($found));
            }
        });
        $this->add($zip, 'chain.json', self::json([
            'made_at' => Logout_master_audit_export::time(Logout_master_audit_row::now_ms()),
            'first_row' => $first,
            'hash_before_first_row' => $this->before($first),
            'last_row' => (int) ($head['n'] ?? 0),
            'hash_of_last_row' => (string) ($head['hash'] ?? ''),
            'check_by_the_module' => $check,
        ]));
        $this->add($zip, 'policies-in-force.jsonl', self::lines($this->policies->in_force($period)));
        $this->add($zip, 'policy-changes.jsonl', self::lines($this->policies->changes($period)));
        $this->add($zip, 'limits-over-time.csv', $this->limits_over_time($period));
        $this->add($zip, 'limits-now.json', self::json($this->limits->now()));
        $this->add($zip, 'review.json', self::json($this->review->evidence($period)));
        $this->add($zip, 'pauses.csv', $this->pauses($period));
        $this->add($zip, 'exemptions.csv', self::table(
            ['rule', 'match', 'setting', 'value', 'default', 'until'],
            $this->policies->exemptions()
        ));
        $this->add($zip, 'ends.csv', self::table(
            ['month', 'kind', 'type', 'reason', 'ends'],
            $this->reader->ends_by_month($period)
        ));
        $this->add($zip, 'events.json', self::json($this->reader->count_by_type($period)));
        $this->add($zip, 'canary.csv', $this->canary($period));
        $this->add($zip, 'announcements.csv', self::table(
            Logout_master_announcement_log::COLUMNS,
            ($this->announcements)($period->fields())
        ));
        $this->add($zip, 'site.json', self::json($this->site($period)));
        $this->add($zip, 'MAPPING.md', $this->host->view('evidence_mapping', []));
        $this->add($zip, 'README.md', $this->host->view('evidence_readme', ['first' => $first]));
        $this->add($zip, 'verify.sh', $this->host->view('evidence_verify', []));
        $manifest = '';
        foreach ($zip->hashes() as $name => $hash) {
            $manifest .= "{$hash}  {$name}\n";
        }
        $this->add($zip, 'MANIFEST.sha256', $manifest);
        $zip->finish();
    }

    private function limits_over_time(Logout_master_audit_filter $period): string
    {
        $rows = [];
        foreach ($this->policies->in_force($period) as $policy) {
            foreach ((array) ($policy['limits'] ?? []) as $group => $limits) {
                foreach ((array) $limits as $setting => $value) {
                    $rows[] = [
                        'since' => Logout_master_audit_export::time($policy['at_ms'] ?? null),
                        'policy' => (string) ($policy['version'] ?? ''),
                        'group' => (string) $group,
                        'setting' => (string) $setting,
                        'value' => is_scalar($value) ? var_export($value, true) : 'none',
                    ];
                }
            }
        }
        return self::table(['since', 'policy', 'group', 'setting', 'value'], $rows);
    }

    private function canary(Logout_master_audit_filter $period): string
    {
        $rows = [];
        $fields = ['what' => 'canary'] + $period->fields();
        foreach ($this->reader->all(Logout_master_audit_filter::of($fields)) as $found) {
            $detail = Logout_master_audit_row::of($found)->detail();
            $row = ['row' => (int) $found['n']];
            foreach (['result', 'why', 'session_id', 'policy'] as $name) {
                $row[$name] = (string) ($detail[$name] ?? '');
            }
            foreach (['started', 'due', 'ended', 'looked'] as $name) {
                $row[$name] = Logout_master_audit_export::time($detail["{$name}_ms"] ?? null);
            }
            $rows[] = $row;
        }
        $columns = ['row', 'result', 'why', 'session_id', 'policy', 'started', 'due', 'ended', 'looked'];
        return self::table($columns, $rows);
    }

    /** Times in which an administrator with a shell had nobody signed out, and ends of such times before they were up. */
    private function pauses(Logout_master_audit_filter $period): string
    {
        $rows = [];
        foreach (['paused' => 'until_ms', 'resumed' => 'was_until_ms'] as $type => $until) {
            foreach ($this->reader->all(Logout_master_audit_filter::of(['what' => $type] + $period->fields())) as $found) {
                $detail = Logout_master_audit_row::of($found)->detail();
                $rows[(int) $found['n']] = [
                    'row' => (int) $found['n'],
                    'at' => Logout_master_audit_export::time($found['at_ms']),
                    'what' => $type,
                    'by' => (string) $found['actor'],
                    'until' => Logout_master_audit_export::time($detail[$until] ?? null),
                    'why' => (string) ($detail['why'] ?? ''),
                ];
            }
        }
        ksort($rows);
        return self::table(['row', 'at', 'what', 'by', 'until', 'why'], array_values($rows));
    }

    /** @return array<string, mixed> */
    private function site(Logout_master_audit_filter $period): array
    {
        return [
            'site' => site_url(),
            'period' => $period->fields(),
            'module' => Logout_master_module::VERSION,
            'extension' => $this->engine->version(),
            'php' => PHP_VERSION,
            'is_enforced_by_module' => $this->host->option('logout_master_enabled') !== '0',
            'is_paused' => Logout_master_cli_pause::read($this->host->option(Logout_master_cli_pause::OPTION)) !== null,
            'is_extension_usable' => $this->engine->usable() && !$this->engine->is_off(),
            'retention_days' => $this->retention->days(),
        ];
    }

    /** The hash that the first row follows. */
    private function before(int $first): string
    {
        if ($first <= 1) {
            return Logout_master_audit_seal::NOTHING;
        }
        $found = $this->reader->latest(['checkpoint']);
        return $found === null ? '' : (string) (Logout_master_audit_row::of($found)->detail()['hash'] ?? '');
    }

    private function add(Logout_master_zip $zip, string $name, string $content): void
    {
        $zip->add($name, static fn (callable $write) => $write($content));
    }

    /**
     * @param list<string> $columns
     * @param list<array<string, mixed>> $rows
     */
    private static function table(array $columns, array $rows): string
    {
        $text = Logout_master_audit_export::csv($columns);
        foreach ($rows as $row) {
            $text .= Logout_master_audit_export::csv(array_map(
                static fn (string $column): string|int => $row[$column] ?? '',
                $columns
            ));
        }
        return $text;
    }

    /** @param list<array<string, mixed>> $rows */
    private static function lines(array $rows): string
    {
        return implode('', array_map(
            static fn (array $row): string => json_encode($row, self::JSON) . "\n",
            $rows
        ));
    }

    /** @param array<string, mixed> $value */
    private static function json(array $value): string
    {
        return json_encode($value, self::JSON | JSON_PRETTY_PRINT) . "\n";
    }
}
