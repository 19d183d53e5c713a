<?php

/**
 * When the audit log is brought up to date: at each run of the host's cron job with all that belongs to it, and now and
 * then after an admin's page has been sent, so that the log does not lag behind on a site whose cron job is rare.
 *
 * It never fails whoever calls it: what goes wrong stands in PHP's log.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_audit_round
{
    /** When the log was last brought up to date. Loaded by the host with every request. */
    public const TURN = 'logout_master_audit_turn';

    /** The day of the last check of the whole chain. */
    public const CHECKED = 'logout_master_audit_checked';

    /** What a check found that somebody has seen to. */
    public const KNOWN = 'logout_master_audit_known';

    private const PAGE_BATCHES = 2;
    private const PAGE_WAIT_SECONDS = 2;
    private const CRON_BATCHES = 1000;
    private const CRON_PIECES = 200;

    public function __construct(
        private Logout_master_engine $engine,
        private Logout_master_host $host,
        private Logout_master_host_audit_log $log,
        private Logout_master_audit_drain $drain,
        private Logout_master_audit_retention $retention,
        private Logout_master_canary $canary,
        private Logout_master_audit_check $check,
        private Logout_master_audit_alarm $alarm,
        private Logout_master_cli_registry $registry
    ) {
    }

    public function cron(): void
    {
        if ($this->engine->usable() && !$this->engine->is_off()) {
            $this->safely(function (): void {
                $this->registry->note();
                $this->engine->sweep();
                $this->drain->run(self::CRON_BATCHES);
                $this->host->set_option(self::TURN, (string) time());
            });
            if ($this->host->option('logout_master_enabled') !== '0') {
                $this->safely($this->canary->look(...));
            }
        }
        $this->safely(fn () => $this->retention->run(self::CRON_PIECES));
        $this->safely(function (): void {
            if ($this->host->option(self::CHECKED) !== gmdate('Y-m-d')) {
                $this->host->set_option(self::CHECKED, gmdate('Y-m-d'));
                $this->check();
            }
        });
    }

    /** @return array<string, mixed> what the check found, which admins are told of unless somebody has seen to it */
    public function check(): array
    {
        $result = $this->check->run();
        $this->tell($result);
        return $result;
    }

    /**
     * What somebody else's check found, as if it were this one's.
     *
     * @param array<string, mixed> $result
     */
    public function tell(array $result): void
    {
        if ($result['found'] > 0 && $this->host->option(self::KNOWN) !== self::mark($result)) {
            $this->alarm->raise('chain');
        } else {
            $this->alarm->clear('chain');
        }
    }

    /** Somebody has looked into what the check found: it is told no more until it finds something else. */
    public function acknowledge(): void
    {
        $this->host->set_option(self::KNOWN, self::mark($this->check->run()));
        $this->alarm->clear('chain');
    }

    /** The end of an admin's page, when it is time: of all the pages that think so now, one does it. */
    public function page(): void
    {
        $turn = $this->host->option(self::TURN);
        register_shutdown_function(function () use ($turn): void {
            $this->host->close_session();
            self::finish_answer();
            $this->safely(function () use ($turn): void {
                if ($this->engine->usable() && $this->log->take_turn(self::TURN, $turn, (string) time())) {
                    $this->registry->note();
                    $this->log->wait_at_most(self::PAGE_WAIT_SECONDS);
                    $this->engine->sweep();
                    $this->drain->run(self::PAGE_BATCHES);
                }
            });
        });
    }

    /** @param array<string, mixed> $result of a check */
    private static function mark(array $result): string
    {
        return hash('sha256', json_encode([$result['found'], $result['findings']], JSON_THROW_ON_ERROR));
    }

    /** The browser has its answer; what is done afterwards keeps nobody waiting, where PHP's server can do that. */
    private static function finish_answer(): void
    {
        foreach (['fastcgi_finish_request', 'litespeed_finish_request'] as $finish) {
            if (function_exists($finish)) {
                $finish();
                return;
            }
        }
    }

    private function safely(callable $work): void
    {
        try {
            $work();
        } catch (\Throwable $problem) {
            error_log('logout_master: the audit log was not brought up to date: ' . $problem->getMessage());
        }
    }
}
