<?php

/**
 * Asks the extension about everybody who is signed in within this browser session, registers new sign-ins, and
 * remembers the verdicts for the rest of the request. Decides nothing about what the browser gets to see.
 *
 * Staff who work as a client are signed in twice. An act counts for both, and when one ends all ends.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_desk
{
    /** @var array<string, Logout_master_verdict> by kind */
    private array $verdicts = [];

    private string $store_error = '';

    /**
     * @param Closure(): Logout_master_comeback $comeback
     * @param Closure(): Logout_master_host_new_row $new_row
     */
    public function __construct(
        private Logout_master_engine $engine,
        private Logout_master_host $host,
        private Logout_master_host_people $people,
        private Logout_master_policy_sync $sync,
        private Closure $comeback,
        private Closure $new_row
    ) {
    }

    /** Whether anybody is watched at all. */
    public function is_open(): bool
    {
        // A pause is the moment of its end, with what else is known of it behind; see Logout_master_cli_pause.
        return $this->host->option('logout_master_enabled') !== '0' && (int) $this->host->option('logout_master_pause') <= time()
            && $this->engine->usable() && !$this->engine->is_off();
    }

    /**
     * A person is signing in. Their session begins here and not at the next request, at which the host may have changed
     * its session's id: the former one may stay valid, and would be that of somebody whom nobody watches. A refusal is
     * repeated at that request.
     */
    public function arrive(string $kind, int $id): void
    {
        $this->leave($kind);
        if ($id > 0 && $this->is_open()) {
            $this->begin($kind, $id, [], 0);
            if (($this->limits($kind)['remember_me'] ?? '') === 'forbid') {
                ($this->new_row)()->forbid();
            }
        }
    }

    /**
     * @param int|null $idle_ms how long ago the person acted; null for a background request
     * @param array<string, int>|null $signed_in who is, where that has just been found out
     */
    public function ask(?int $idle_ms, ?array $signed_in = null): void
    {
        $signed_in ??= $this->people->signed_in();
        foreach (Logout_master_host_people::KINDS as $kind) {
            if (!isset($signed_in[$kind])) {
                $this->leave($kind);
            }
        }
        $this->verdicts = [];
        foreach ($signed_in as $kind => $id) {
            $this->verdicts[$kind] = $this->verdict($kind, $id, $idle_ms);
        }
    }

    /**
     * Does something to every session here: extend, lock, resume.
     *
     * @param callable(Logout_master_engine, string): Logout_master_verdict $deed
     */
    public function each(callable $deed): void
    {
        foreach (array_keys($this->verdicts) as $kind) {
            $this->only($kind, $deed);
        }
    }

    /**
     * Does something to the session of one kind.
     *
     * @param callable(Logout_master_engine, string): Logout_master_verdict $deed
     */
    public function only(string $kind, callable $deed): void
    {
        $seat = isset($this->verdicts[$kind]) ? $this->host->seat($kind) : null;
        if ($seat !== null) {
            $this->verdicts[$kind] = $deed($this->engine, $seat['token']);
        }
    }

    public function of(string $kind): ?Logout_master_verdict
    {
        return $this->verdicts[$kind] ?? null;
    }

    /** The kind whose verdict weighs most: an end before a lock, a lock before the wanted kind. */
    public function decisive(string $wanted): ?string
    {
        foreach ([Logout_master_verdict::ENDED, Logout_master_verdict::LOCKED] as $outcome) {
            foreach ($this->verdicts as $kind => $verdict) {
                if ($verdict->outcome === $outcome) {
                    return $kind;
                }
            }
        }
        return isset($this->verdicts[$wanted]) ? $wanted : array_key_first($this->verdicts);
    }

    /** Ends every session of this browser session in the registry. */
    public function end_all(): void
    {
        foreach (Logout_master_host_people::KINDS as $kind) {
            $this->leave($kind);
        }
    }

    /** @return array<string, mixed> the limits that hold for the person signed in as this kind, by name */
    public function limits(string $kind): array
    {
        $seat = $this->host->seat($kind);
        if ($seat === null) {
            return [];
        }
        // Every page asks, and nearly always what was said at the sign-in still holds.
        if (($seat['limits_under'] ?? '') === "{$this->of($kind)?->policy_version()} {$this->host->ip()}") {
            return $seat['limits'];
        }
        return $this->engine->limits([
            'kind' => $kind,
            'id' => $seat['id'],
            'roles' => $seat['roles'] ?? [],
            'admin' => $seat['admin'] ?? false,
            'ip' => $this->host->ip(),
        ]);
    }

    /** Why the registry could not be asked; empty when it could. */
    public function store_error(): string
    {
        return $this->store_error;
    }

    private function verdict(string $kind, int $id, ?int $idle_ms): Logout_master_verdict
    {
        $seat = $this->host->seat($kind);
        $generation = $this->host->option('logout_master_generation');
        if ($seat !== null && ($seat['id'] !== $id || $seat['generation'] !== $generation)) {
            $this->leave($kind);
            $seat = null;
        }
        if ($seat === null) {
            return ($this->comeback)()->is_one($kind)
                ? $this->come_back($kind, $id, $idle_ms)
                : $this->begin($kind, $id, [], $idle_ms);
        }
        $verdict = $this->check($seat['token'], $idle_ms);
        if (!$verdict->is_foreign()) {
            return $verdict;
        }
        // The registry that knew this session is lost; the new one takes it over as old as it is. Its page may report a
        // longer pause than that.
        $active_at = max($seat['started_at'], time() - intdiv($idle_ms ?? 0, 1000));
        return $this->begin($kind, $id, ['started_at' => $seat['started_at'], 'active_at' => $active_at], $idle_ms);
    }

    private function come_back(string $kind, int $id, ?int $idle_ms): Logout_master_verdict
    {
        $comeback = ($this->comeback)();
        return $comeback->refusal($kind, $id) ?? $comeback->settled(
            $kind,
            $id,
            $this->begin($kind, $id, [], $idle_ms),
            fn (): Logout_master_verdict => $this->check((string) ($this->host->seat($kind)['token'] ?? ''), null)
        );
    }

    private function check(string $token, ?int $idle_ms): Logout_master_verdict
    {
        // An act counts under the policy of now, so which one that is comes first.
        $this->sync->follow($this->engine->policy_version($token));
        $verdict = $this->engine->check($token, $idle_ms, $this->host->ip());
        if ($verdict->reason === 'store_unavailable') {
            $this->store_error = $this->engine->store_problem() ?: $verdict->reason;
        }
        return $verdict;
    }

    /** @param array<string, int> $known when it started and was last active, if another registry knew it */
    private function begin(string $kind, int $id, array $known, ?int $idle_ms): Logout_master_verdict
    {
        $person = $this->people->find($kind, $id);
        if ($person === null) {
            return Logout_master_verdict::ended('account');
        }
        $facts = ['kind' => $kind, 'id' => $id, 'roles' => $person['roles'], 'admin' => $person['admin']];
        $about = ['label' => $person['label'], 'ip' => $this->host->ip(), 'agent' => $this->host->agent()];
        try {
            $this->sync->before_start();
            $token = $this->engine->start($facts + $about + $known);
        } catch (\LogoutMaster\Exception $exception) {
            return $this->refused($exception, $facts, $known !== []);
        }
        $verdict = $this->check($token, $idle_ms);
        $this->host->take_seat($kind, [
            'token' => $token,
            'id' => $id,
            'started_at' => $known['started_at'] ?? time(),
            'generation' => $this->host->option('logout_master_generation'),
            'roles' => $person['roles'],
            'admin' => $person['admin'],
            'label' => $person['label'],
            'may_view' => $kind === 'staff' && ($person['admin'] || $this->people->may_view($id)),
            'limits' => $this->engine->limits($facts + ['ip' => $this->host->ip()]),
            'limits_under' => $this->limits_under($verdict),
        ]);
        return $verdict;
    }

    /** The policy and the address for which a person's limits stay as they are; empty where they go by the clock. */
    private function limits_under(Logout_master_verdict $verdict): string
    {
        $json = $this->host->option('logout_master_policy');
        $is_lasting = hash('xxh128', $json) === $verdict->policy_version()
            && !Logout_master_policy::parse($json)->goes_by_the_clock();
        return $is_lasting ? "{$verdict->policy_version()} {$this->host->ip()}" : '';
    }

    /**
     * Why a session could not be registered: the person may not have another, or the registry is in trouble, which is
     * no reason to keep people out unless the site wants it so.
     *
     * @param array<string, mixed> $facts
     */
    private function refused(\Exception $exception, array $facts, bool $is_known): Logout_master_verdict
    {
        error_log("logout_master: {$facts['kind']} {$facts['id']}: no session: " . $exception->getMessage());
        if ($exception instanceof \LogoutMaster\SubjectException) {
            if ($is_known) {
                return Logout_master_verdict::ended('ended');
            }
            if (($this->engine->limits($facts)['on_limit'] ?? '') === 'refuse') {
                return Logout_master_verdict::ended('limit');
            }
        }
        $this->store_error = $exception->getMessage();
        return $this->engine->fails_closed()
            ? Logout_master_verdict::ended('store_unavailable')
            : Logout_master_verdict::unwatched('store_unavailable');
    }

    private function leave(string $kind): void
    {
        $seat = $this->host->seat($kind);
        if ($seat !== null) {
            $this->host->leave_seat($kind);
            if ($this->engine->usable()) {
                $this->engine->end($seat['token']);
            }
        }
    }
}
