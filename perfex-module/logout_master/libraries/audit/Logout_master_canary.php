<?php

/**
 * A session of nobody, started every day and left alone: it must be dead when its limit says so, neither later nor
 * sooner. It is of a kind of its own, so no rule for people has to be touched for it; what holds for it is the policy's
 * default. The result stands in the audit log, and a failure alarms.
 *
 * Only passive questions are asked about it. Its token gives access to nothing.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_canary
{
    public const KIND = 'canary';
    public const ID = 1;

    /** The run that is on, or the day on which one ended. */
    public const OPTION = 'logout_master_canary';

    /** Between the clock of the log and this one, and between two looks at them. */
    private const SLACK_MS = 2000;

    public function __construct(
        private Logout_master_engine $engine,
        private Logout_master_host $host,
        private Logout_master_policy_sync $sync,
        private Logout_master_host_audit_log $log,
        private Logout_master_host_audit_reader $reader,
        private Logout_master_audit_alarm $alarm
    ) {
    }

    /**
     * Begins a run, or looks after the one that is on. The log should have the latest events by then.
     *
     * @throws \LogoutMaster\Exception
     */
    public function look(): void
    {
        $state = json_decode($this->host->option(self::OPTION), true);
        $state = is_array($state) ? $state : [];
        if (isset($state['token'])) {
            $this->judge($state);
        } elseif (($state['day'] ?? '') !== gmdate('Y-m-d')) {
            $this->begin();
        }
    }

    private function begin(): void
    {
        $this->sync->before_start();
        $life = $this->life_ms();
        if ($life === null) {
            $this->conclude('inconclusive', 'no_limit', []);
            return;
        }
        $token = $this->engine->start(['kind' => self::KIND, 'id' => self::ID, 'label' => 'Logout Master canary']);
        $verdict = $this->engine->check($token, null, '');
        $this->keep([
            'token' => $token,
            'session_id' => (string) ($verdict->facts['session_id'] ?? ''),
            'started_ms' => Logout_master_audit_row::now_ms(),
            'life_ms' => $life,
            'policy' => $verdict->policy_version(),
        ]);
    }

    /** @param array<string, mixed> $run */
    private function judge(array $run): void
    {
        $verdict = $this->engine->check((string) $run['token'], null, '');
        $now = Logout_master_audit_row::now_ms();
        $age = $now - (int) $run['started_ms'];
        // A rule that looks at the hour may have changed the limit meanwhile.
        $lives = [(int) $run['life_ms'], $this->life_ms() ?? PHP_INT_MAX];
        $doubt = $this->doubt($verdict, $run);
        if ($doubt !== null) {
            $this->engine->end((string) $run['token']);
            $this->conclude('inconclusive', $doubt, $this->facts($run, $now, null));
            return;
        }
        if ($verdict->reason === 'store_unavailable') {
            // Admins are told by then; whether this session ended on time can be said later.
            return;
        }
        $is_dead = $verdict->outcome === Logout_master_verdict::ENDED;
        if (!$is_dead) {
            if ($age > max($lives) + self::SLACK_MS) {
                $this->engine->end((string) $run['token']);
                $this->conclude('failed', $verdict->reason === 'disabled' ? 'disabled' : 'alive', $this->facts($run, $now, null));
            }
            return;
        }
        $ended = $this->reader->end_of((string) $run['session_id']);
        $lived = $ended === null ? $age : $ended - (int) $run['started_ms'];
        $problem = match (true) {
            $lived < min($lives) - self::SLACK_MS => 'early',
            $ended !== null && $lived > max($lives) + self::SLACK_MS => 'late',
            default => '',
        };
        $this->conclude($problem === '' ? 'passed' : 'failed', $problem, $this->facts($run, $now, $ended));
    }

    /**
     * Why this run proves nothing either way; null when it does.
     *
     * @param array<string, mixed> $run
     */
    private function doubt(Logout_master_verdict $verdict, array $run): ?string
    {
        return match (true) {
            $verdict->is_foreign() => 'registry_replaced',
            $verdict->reason === 'dry_run' => 'dry_run',
            ($verdict->facts['status'] ?? '') === 'terminated' => 'ended_by_hand',
            $verdict->policy_version() !== '' && $verdict->policy_version() !== $run['policy'] => 'policy_changed',
            default => null,
        };
    }

    /** From the start to the end of a session that nobody touches; null when nothing ends it. */
    private function life_ms(): ?int
    {
        $limits = $this->engine->limits(['kind' => self::KIND, 'id' => self::ID]);
        $idle = (int) ($limits['idle_timeout'] ?? 0);
        $lives = array_filter([
            $idle > 0 ? $idle + (int) ($limits['grace'] ?? 0) : 0,
            (int) ($limits['absolute_timeout'] ?? 0),
        ]);
        return $lives === [] ? null : 1000 * min($lives);
    }

    /**
     * @param array<string, mixed> $run
     * @return array<string, mixed>
     */
    private function facts(array $run, int $now, ?int $ended): array
    {
        return [
            'session_id' => $run['session_id'],
            'started_ms' => $run['started_ms'],
            'due_ms' => $run['started_ms'] + $run['life_ms'],
            'ended_ms' => $ended,
            'looked_ms' => $now,
            'policy' => $run['policy'],
        ];
    }

    /** @param array<string, mixed> $facts */
    private function conclude(string $result, string $why, array $facts): void
    {
        $detail = ['result' => $result, 'why' => $why] + $facts;
        $this->log->as_writer(fn () => $this->log->append(
            Logout_master_audit_row::of_module('canary', $result, '', $detail)
        ));
        $this->keep(['day' => gmdate('Y-m-d')]);
        if ($result === 'failed') {
            $this->alarm->raise('canary');
        } else {
            $this->alarm->clear('canary');
        }
    }

    /** @param array<string, mixed> $state */
    private function keep(array $state): void
    {
        $this->host->set_option(self::OPTION, json_encode($state, JSON_THROW_ON_ERROR));
    }
}
