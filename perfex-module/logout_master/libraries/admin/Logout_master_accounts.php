<?php

/**
 * Follows changes of accounts: who may no longer sign in, or has a new password, loses sessions at once, and whose role
 * changes is ruled anew.
 *
 * The host tells of few such changes. So accounts are compared with how they were: of a person at each sign-in and when
 * the host does tell, of all after a request that may have changed any, and with each run of the cron job. No ordinary
 * request pays for it.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_accounts
{
    public const ACCOUNT = 'account';
    public const PASSWORD = 'password';

    public function __construct(
        private Logout_master_engine $engine,
        private Logout_master_host_people $people,
        private Logout_master_desk $desk,
        private Logout_master_host_accounts $accounts,
        private Logout_master_host_remembered $remembered
    ) {
    }

    /** @param mixed $change the id, or an array that holds it: hosts differ */
    public function changed(string $kind, mixed $change): void
    {
        $id = $this->id($kind, $change);
        if ($id > 0) {
            $this->look_at($kind, $id);
        }
    }

    /** Before the session of somebody who signs in begins: what has changed meanwhile ends the others. */
    public function arrives(string $kind, int $id): void
    {
        if ($id > 0 && $this->desk->is_open()) {
            $this->look_at($kind, $id, true);
        }
    }

    /** Compares all who have signed in with how they were. */
    public function look(): void
    {
        $this->safely(function (): void {
            foreach (Logout_master_host_people::KINDS as $kind) {
                foreach ($this->accounts->changed($kind) as $person) {
                    $this->settle($kind, $person, $this->own_session($kind, $person['id']));
                }
            }
        });
    }

    /** For an upgrade: those who are signed in already are as they should be. */
    public function know_all(): void
    {
        $this->safely(function (): void {
            foreach ($this->engine->sessions([]) as $session) {
                $person = in_array($session->kind, Logout_master_host_people::KINDS, true)
                    ? $this->accounts->one($session->kind, $session->id)
                    : ['known' => null, 'account' => null];
                if ($person['known'] === null && $person['account'] !== null) {
                    $this->accounts->know($session->kind, $session->id, $person['account']);
                }
            }
        });
    }

    private function look_at(string $kind, int $id, bool $is_arriving = false): void
    {
        $this->safely(function () use ($kind, $id, $is_arriving): void {
            $this->settle($kind, $this->accounts->one($kind, $id), $is_arriving ? null : $this->own_session($kind, $id));
        });
    }

    /**
     * Acts first and remembers then: should it be killed in between, it is done twice and not left out.
     *
     * @param array{id: int, known: array<string, string>|null, account: array<string, mixed>|null} $person
     * @param string|null $except the session of the person who has done it themselves
     */
    private function settle(string $kind, array $person, ?string $except): void
    {
        ['id' => $id, 'known' => $known, 'account' => $account] = $person;
        if ($account === null || !$account['active']) {
            $this->engine->terminate_user($kind, $id, self::ACCOUNT, $this->actor());
            $this->remembered->forget_others($kind, $id);
            $this->accounts->forget($kind, $id);
            return;
        }
        if ($known !== null && Logout_master_host_accounts::is_new_password($known, $account)) {
            $this->engine->terminate_user($kind, $id, self::PASSWORD, $this->actor(), $except);
            $this->remembered->forget_others($kind, $id);
        }
        if ($known === null || $known['facts'] !== $account['facts']) {
            $this->engine->update_user($kind, $id, ['roles' => $account['roles'], 'admin' => $account['admin']]);
        }
        if ($known === null || $known['password'] !== $account['password'] || $known['facts'] !== $account['facts']) {
            $this->accounts->know($kind, $id, $account);
        }
    }

    /** Null unless the person of this browser is the one, and is it themselves. */
    private function own_session(string $kind, int $id): ?string
    {
        $is_own = ($this->people->signed_in()[$kind] ?? 0) === $id
            && !($kind === 'contact' && $this->people->is_impersonating());
        $session_id = $is_own ? (string) ($this->desk->of($kind)?->facts['session_id'] ?? '') : '';
        return $session_id === '' ? null : $session_id;
    }

    private function safely(callable $work): void
    {
        if (!$this->engine->usable()) {
            return;
        }
        try {
            $work();
        } catch (\Throwable $problem) {
            error_log('logout_master: a change of an account was not passed on: ' . $problem->getMessage());
        }
    }

    private function id(string $kind, mixed $change): int
    {
        if (is_array($change)) {
            $change = $change[$kind === 'staff' ? 'staffid' : 'contact_id'] ?? $change['id'] ?? 0;
        }
        return is_numeric($change) ? (int) $change : 0;
    }

    private function actor(): string
    {
        $staff = $this->people->signed_in()['staff'] ?? null;
        return $staff === null ? 'crm' : "staff {$staff}";
    }
}
