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
        private Logout_master_second_factor $second_factor,
        private Logout_master_language $language
    ) {
    }

    /** What the lock is to ask for: 'password', 'code' once the password was given, or '' where a click is enough. */
    public function needs(Logout_master_verdict $verdict): string
    {
        if ($verdict->resume() === 'click') {
            return '';
        }
        return $this->second_factor->is_password_given($this->who($verdict)) ? 'code' : 'password';
    }

    /**
     * Why the person may not go on; null when they may. Asked for the password or the code, one at a time or both.
     *
     * @return array{status: int, message: string, needs: string, retry_after: int, is_wrong: bool}|null
     */
    public function refusal(Logout_master_verdict $verdict, mixed $password, mixed $code): ?array
    {
        $needs = $this->needs($verdict);
        if ($needs === '') {
            return null;
        }
        $kind = $this->kind();
        $id = $this->people->signed_in()[$kind] ?? 0;
        $who = $this->who($verdict);
        $this->attempts->prune(self::WINDOW_SECONDS);
        $wait = $this->attempts->wait($who, self::ATTEMPTS_MAX, self::WINDOW_SECONDS);
        if ($wait > 0) {
            return $this->wait($wait, $needs);
        }
        $row = $this->people->row($kind, $id);
        $password = is_string($password) ? $password : '';
        $code = is_string($code) ? $code : '';
        if ($needs === 'password' || $password !== '') {
            if ($row === null || !$this->people->is_password_of($row, $password)) {
                return $this->wrong($who, $kind, $id, $row, 'password');
            }
            if (!$this->second_factor->is_needed($kind, $row)) {
                return $this->granted($who, $kind, $id, $row);
            }
            if ($needs === 'password' || $code === '') {
                $message = $this->second_factor->ask($who, $row);
                if ($message === null) {
                    return $this->no($this->language->text('unlock_code_impossible'), 'password');
                }
                if ($code === '') {
                    return $this->no($message, 'code');
                }
            }
        }
        if ($row === null || !$this->second_factor->takes($who, $row, $code)) {
            return $this->wrong($who, $kind, $id, $row, 'code');
        }
        return $this->granted($who, $kind, $id, $row);
    }

    /** @return array{status: int, message: string, needs: string, retry_after: int, is_wrong: bool} */
    public function impossible(): array
    {
        return ['status' => 503] + $this->no($this->language->text('unlock_impossible'), 'password');
    }

    private function granted(string $who, string $kind, int $id, object $row): ?array
    {
        $this->attempts->forget($who);
        $this->host->log("Session unlocked [{$this->name($kind, $row)}]", $this->staff($kind, $id));
        return null;
    }

    /** @return array{status: int, message: string, needs: string, retry_after: int, is_wrong: bool} */
    private function wrong(string $who, string $kind, int $id, ?object $row, string $needs): array
    {
        $this->attempts->add($who);
        if ($row !== null) {
            $factor = $needs === 'code' ? ', second factor' : '';
            $this->host->log("Failed unlock attempt [{$this->name($kind, $row)}{$factor}]", $this->staff($kind, $id));
            $this->host->report_failed_login($row, $kind === 'staff');
        }
        $message = $this->language->text($needs === 'code' ? 'unlock_code_wrong' : 'unlock_wrong');
        return ['is_wrong' => true] + $this->no($message, $needs);
    }

    /** @return array{status: int, message: string, needs: string, retry_after: int, is_wrong: bool} */
    private function wait(int $seconds, string $needs): array
    {
        $message = $this->language->text('unlock_wait', ['minutes' => (int) ceil($seconds / 60)]);
        return ['status' => 429, 'retry_after' => $seconds] + $this->no($message, $needs);
    }

    /** @return array{status: int, message: string, needs: string, retry_after: int, is_wrong: bool} */
    private function no(string $message, string $needs): array
    {
        return ['status' => 422, 'message' => $message, 'needs' => $needs, 'retry_after' => 0, 'is_wrong' => false];
    }

    private function who(Logout_master_verdict $verdict): string
    {
        $kind = $this->kind();
        $id = $this->people->signed_in()[$kind] ?? 0;
        return "{$kind}:{$id}:" . ($verdict->facts['session_id'] ?? '');
    }

    private function kind(): string
    {
        return (string) $this->people->whose_password();
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
