<?php

/**
 * Judges a sign-in that nobody but the host's remember-me cookie has made, in this very request. It may do no more than
 * give back a session that a browser has lost: not where the policy forbids it, not after the idle limit, and once for
 * all tabs that a browser opens again at one moment.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_comeback
{
    /** The reason of a session that another tab's request has overtaken. Never told to anybody. */
    public const OVERTAKEN = 'overtaken';

    /** Tabs that come back within these many seconds come back together. */
    private const TOGETHER_SECONDS = 5;

    /** How long a tab waits for the one that was first, or looks whether another is first. In microseconds. */
    private const PATIENCE = 150000;

    public function __construct(
        private Logout_master_engine $engine,
        private Logout_master_host $host,
        private Logout_master_host_people $people,
        private Logout_master_policy_sync $sync
    ) {
    }

    public function is_one(string $kind): bool
    {
        return $this->people->was_remembered($kind) && $this->host->is_remembered();
    }

    /** Before its session begins: why it must not; null when it may. */
    public function refusal(string $kind, int $id): ?Logout_master_verdict
    {
        // What holds, and which of the person's sessions are still open, is for today's limits to say.
        $this->sync->before_start();
        $limits = $this->limits($kind, $id);
        if (($limits['remember_me'] ?? '') === 'forbid') {
            return Logout_master_verdict::ended('policy');
        }
        if (!$this->engine->has_open_session($kind, $id, $this->host->agent())) {
            return Logout_master_verdict::ended('idle');
        }
        return $this->may_wait($limits) && $this->has_just_begun($kind, $id)
            ? Logout_master_verdict::ended(self::OVERTAKEN)
            : null;
    }

    /**
     * After its session began: of several that began at one moment, and of which no more may be open, the last one has
     * ended the others, whose browser is the same. They must not be told of an end.
     *
     * @param callable(): Logout_master_verdict $ask
     */
    public function settled(string $kind, int $id, Logout_master_verdict $verdict, callable $ask): Logout_master_verdict
    {
        if ($verdict->outcome === Logout_master_verdict::ENDED || !$this->may_wait($this->limits($kind, $id))) {
            return $verdict;
        }
        usleep(self::PATIENCE);
        $verdict = $ask();
        return $verdict->outcome === Logout_master_verdict::ENDED
            ? Logout_master_verdict::ended(self::OVERTAKEN)
            : $verdict;
    }

    /** Whether a page is to be asked for again, which its browser will do with the other tab's cookie. */
    public static function is_overtaken(Logout_master_verdict $verdict): bool
    {
        return $verdict->reason === self::OVERTAKEN;
    }

    /** Gives the other tab's answer the time to reach the browser. */
    public static function wait(): void
    {
        usleep(2 * self::PATIENCE);
    }

    /**
     * Where any number of sessions may be open nobody ends another's. A form cannot be asked for again.
     *
     * @param array<string, mixed> $limits
     */
    private function may_wait(array $limits): bool
    {
        $is_form = $this->host->method() === 'POST' && !$this->host->request()->is_background();
        return ($limits['max_sessions'] ?? null) !== null && !$is_form;
    }

    private function has_just_begun(string $kind, int $id): bool
    {
        $agent = mb_strcut($this->host->agent(), 0, 127, 'UTF-8');
        foreach ($this->engine->sessions_of($kind, $id, 100) as $session) {
            $age = time() - intdiv($session->startedAt, 1000);
            if ($session->agent === $agent && $session->ip === $this->host->ip() && $age < self::TOGETHER_SECONDS) {
                return true;
            }
        }
        return false;
    }

    /** @return array<string, mixed> by name */
    private function limits(string $kind, int $id): array
    {
        $person = $this->people->find($kind, $id);
        return $person === null ? [] : $this->engine->limits([
            'kind' => $kind,
            'id' => $id,
            'roles' => $person['roles'],
            'admin' => $person['admin'],
            'ip' => $this->host->ip(),
        ]);
    }
}
