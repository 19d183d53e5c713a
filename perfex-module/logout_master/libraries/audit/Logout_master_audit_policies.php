<?php

/**
 * The policy over time, out of the audit log: which document was in force since when, what it meant for each group, who
 * changed what and why, and whom today's rules let stay longer than others.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_audit_policies
{
    public const SAVED = 'policy_saved';

    /** Settings of which more, or none, means that somebody may stay longer. */
    private const LENGTHS = ['idle_timeout', 'grace', 'absolute_timeout', 'max_hold'];

    public function __construct(
        private Logout_master_host $host,
        private Logout_master_host_audit_log $log,
        private Logout_master_host_audit_reader $reader
    ) {
    }

    /** Somebody saved another document. A log that cannot be written must not undo what is in force already. */
    public function note(string $before, string $after, string $why, string $actor): void
    {
        try {
            $this->log->as_writer(fn () => $this->log->append(Logout_master_audit_row::of_module(
                self::SAVED,
                '',
                $actor,
                ['why' => $why, 'before' => $before, 'after' => $after, 'version' => hash('xxh128', $after)]
            )));
        } catch (\Throwable $problem) {
            error_log('logout_master: a change of the policy is not in the audit log: ' . $problem->getMessage());
        }
    }

    /**
     * @return list<array<string, mixed>> at_ms, version, document, limits (group => setting => value), oldest first
     */
    public function in_force(Logout_master_audit_filter $filter): array
    {
        $fields = ['what' => 'policy'] + $filter->fields();
        $policies = [];
        $before = $this->reader->latest(['checkpoint']);
        $kept = $before === null ? null : (Logout_master_audit_row::of($before)->detail()['policy'] ?? null);
        if (is_array($kept)) {
            $policies[] = $kept;
        }
        foreach ($this->reader->all(Logout_master_audit_filter::of($fields)) as $found) {
            $row = Logout_master_audit_row::of($found);
            $policies[] = ['at_ms' => (int) $found['at_ms'], 'version' => (string) $found['rule']] + $row->detail();
        }
        return $policies;
    }

    /** @return list<array<string, mixed>> at_ms, actor, why, before, after, version */
    public function changes(Logout_master_audit_filter $filter): array
    {
        $changes = [];
        $fields = ['what' => self::SAVED] + $filter->fields();
        foreach ($this->reader->all(Logout_master_audit_filter::of($fields)) as $found) {
            $detail = Logout_master_audit_row::of($found)->detail();
            $changes[] = ['at_ms' => (int) $found['at_ms'], 'actor' => (string) $found['actor']] + $detail;
        }
        return $changes;
    }

    /**
     * Rules of today's document that let some people stay longer than its default does. The day after which a rule is
     * taken out is known beside the document; else the hours that it names are the only expiry that there is.
     *
     * @return list<array{rule: string, match: string, setting: string, value: int, default: int, until: string}>
     */
    public function exemptions(): array
    {
        $document = json_decode($this->host->option('logout_master_policy'), true);
        $default = (array) ($document['default'] ?? []) + Logout_master_policy::BUILTIN;
        $notes = Logout_master_rule_notes::parse($this->host->option(Logout_master_rule_notes::OPTION));
        $exemptions = [];
        foreach ((array) ($document['rules'] ?? []) as $rule) {
            foreach (self::LENGTHS as $setting) {
                $value = $rule['set'][$setting] ?? null;
                $usual = $default[$setting];
                $none_is_longest = in_array($setting, ['idle_timeout', 'absolute_timeout'], true);
                $length = static fn (int $seconds): int => $seconds === 0 && $none_is_longest ? PHP_INT_MAX : $seconds;
                if (!is_int($value) || $length($value) <= $length((int) $usual)) {
                    continue;
                }
                $match = (array) ($rule['match'] ?? []);
                $exemptions[] = [
                    'rule' => (string) ($rule['name'] ?? ''),
                    'match' => self::json($match),
                    'setting' => $setting,
                    'value' => $value,
                    'default' => (int) $usual,
                    'until' => match (true) {
                        isset($notes->of((string) ($rule['name'] ?? ''))['until']) => $notes->of($rule['name'])['until'],
                        isset($match['hours']) => self::json((array) $match['hours']),
                        default => 'no expiry',
                    },
                ];
            }
        }
        return $exemptions;
    }

    /** @param array<mixed> $value */
    private static function json(array $value): string
    {
        return json_encode((object) $value, JSON_UNESCAPED_SLASHES | JSON_INVALID_UTF8_SUBSTITUTE) ?: '{}';
    }
}
