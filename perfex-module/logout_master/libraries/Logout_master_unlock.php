<?php

/**
 * Judges an attempt to unlock: the unlock form is a login form, with the same limits and the same log.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_unlock
{
    public const ATTEMPTS_MAX = 5;
    public const WINDOW_SECONDS = 900;

    public function __construct(
        private Logout_master_host $host,
        private Logout_master_host_people $people,
        private Logout_master_host_attempts $attempts,
        private Logout_master_language $language
    ) {
    }

    /**
     * Why the person may not go on; null when they may.
     *
     * @return array{status: int, message: string, retry_after: int}|null
     */
    public function refusal(Logout_master_verdict $verdict, mixed $password): ?array
    {
        if ($verdict->resume() === 'click') {
            return null;
        }
        $kind = (string) $this->people->whose_password();
        $id = $this->people->signed_in()[$kind] ?? 0;
        $who = "{$kind}:{$id}:" . ($verdict->facts['session_id'] ?? '');
        $this->attempts->prune(self::WINDOW_SECONDS);
        $wait = $this->attempts->wait($who, self::ATTEMPTS_MAX, self::WINDOW_SECONDS);
        if ($wait > 0) {
            $message = $this->language->text('unlock_wait', ['minutes' => (int) ceil($wait / 60)]);
            return ['status' => 429, 'message' => $message, 'retry_after' => $wait];
        }
        $row = $this->people->row($kind, $id);
        if ($row !== null && is_string($password) && $this->people->is_password_of($row, $password)) {
            $this->attempts->forget($who);
            $this->host->log("Session unlocked [{$this->name($kind, $row)}]", $this->staff($kind, $id));
            return null;
        }
        $this->attempts->add($who);
        if ($row !== null) {
            $this->host->log("Failed unlock attempt [{$this->name($kind, $row)}]", $this->staff($kind, $id));
            $this->host->report_failed_login($row, $kind === 'staff');
        }
        return ['status' => 422, 'message' => $this->language->text('unlock_wrong'), 'retry_after' => 0];
    }

    private function name(string $kind, object $row): string
    {
        return "Kind: {$kind}, Email: {$row->email}, IP: {$this->host->ip()}";
    }

    private function staff(string $kind, int $id): ?int
    {
        return $kind === 'staff' ? $id : null;
    }
}
