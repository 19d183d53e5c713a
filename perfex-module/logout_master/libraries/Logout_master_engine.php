<?php

/**
 * The only place that calls the PHP extension. It never lets the extension's absence become a fatal error: ask usable()
 * first. Knows nothing of the host.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_engine
{
    /** The oldest extension that does what this module asks of it. */
    public const MINIMUM = '0.1.0';

    private const FUNCTIONS = ['start', 'check', 'extend', 'lock', 'resume', 'end', 'terminate_user', 'update_user',
        'policy_set', 'policy_get', 'policy_explain', 'sessions'];

    private ?bool $usable = null;

    public function usable(): bool
    {
        return $this->usable ??= $this->problem() === null;
    }

    /** What is wrong with the extension itself: 'missing', 'old', or null. */
    public function problem(): ?string
    {
        if (!extension_loaded('logout_master') && !function_exists('logout_master_check')) {
            return 'missing';
        }
        foreach (self::FUNCTIONS as $name) {
            if (!function_exists('logout_master_' . $name)) {
                return 'old';
            }
        }
        return version_compare($this->version(), self::MINIMUM, '<') ? 'old' : null;
    }

    public function version(): string
    {
        return (string) phpversion('logout_master');
    }

    /** Switched off in php.ini. */
    public function is_off(): bool
    {
        return !filter_var(ini_get('logout_master.enabled'), FILTER_VALIDATE_BOOLEAN);
    }

    /** Why the registry cannot be asked, in the extension's words; empty when it can. */
    public function store_problem(): string
    {
        try {
            $this->policy();
            return '';
        } catch (\LogoutMaster\Exception $exception) {
            return $exception->getMessage();
        }
    }

    /** Whether nobody may go on while the registry cannot be asked. */
    public function fails_closed(): bool
    {
        return ini_get('logout_master.on_failure') === 'closed';
    }

    /**
     * @param array<string, mixed> $subject
     * @throws \LogoutMaster\Exception
     */
    public function start(array $subject): string
    {
        return logout_master_start($subject);
    }

    public function check(string $token, ?int $idle_ms, string $ip): Logout_master_verdict
    {
        return $this->verdict(logout_master_check($token, $idle_ms, $ip === '' ? null : $ip));
    }

    public function extend(string $token): Logout_master_verdict
    {
        return $this->verdict(logout_master_extend($token));
    }

    public function lock(string $token): Logout_master_verdict
    {
        return $this->verdict(logout_master_lock($token));
    }

    public function resume(string $token): Logout_master_verdict
    {
        return $this->verdict(logout_master_resume($token));
    }

    /** Ending is best effort: a store that cannot be reached must not keep anybody from signing out. */
    public function end(string $token): void
    {
        try {
            logout_master_end($token);
        } catch (\LogoutMaster\Exception $exception) {
            error_log('logout_master: a session could not be ended: ' . $exception->getMessage());
        }
    }

    public function terminate_user(string $kind, int $id, string $reason, string $by): void
    {
        logout_master_terminate_user($kind, $id, $reason, $by);
    }

    /** Whether a person has a session in such a browser that is neither over nor locked. Where nobody can say, as the site wants. */
    public function has_open_session(string $kind, int $id, string $agent): bool
    {
        try {
            $sessions = logout_master_sessions(['kind' => $kind, 'id' => $id], 10000);
        } catch (\LogoutMaster\Exception) {
            return !$this->fails_closed();
        }
        // As the extension keeps it.
        $kept = mb_strcut($agent, 0, 127, 'UTF-8');
        foreach ($sessions as $session) {
            if ($session->agent === $kept && in_array($session->status->value, ['active', 'warning'], true)) {
                return true;
            }
        }
        return false;
    }

    /** @param array<string, mixed> $changes */
    public function update_user(string $kind, int $id, array $changes): void
    {
        logout_master_update_user($kind, $id, $changes);
    }

    /**
     * The version that is in force afterwards.
     *
     * @throws \LogoutMaster\Exception
     */
    public function set_policy(string $json): string
    {
        return logout_master_policy_set($json);
    }

    /** @throws \LogoutMaster\Exception */
    public function policy(): ?string
    {
        return logout_master_policy_get();
    }

    /** Of the document in force; 0 when there is none, or when it cannot be asked for. */
    public function policy_revision(): int
    {
        try {
            return Logout_master_policy::parse($this->usable() ? (string) $this->policy() : '')->revision();
        } catch (\LogoutMaster\Exception | \InvalidArgumentException) {
            return 0;
        }
    }

    /**
     * The limits that hold for a subject, by name; empty when the extension cannot say.
     *
     * @param array<string, mixed> $subject
     * @return array<string, mixed>
     */
    public function limits(array $subject): array
    {
        try {
            return array_map(
                static fn (mixed $setting): mixed => is_array($setting) ? ($setting['value'] ?? null) : null,
                logout_master_policy_explain($subject)
            );
        } catch (\LogoutMaster\Exception) {
            return [];
        }
    }

    private function verdict(\LogoutMaster\Decision $decision): Logout_master_verdict
    {
        return Logout_master_verdict::of(
            $decision->allowed(),
            $decision->status->value,
            $decision->reason,
            (array) $decision->jsonSerialize()
        );
    }
}
