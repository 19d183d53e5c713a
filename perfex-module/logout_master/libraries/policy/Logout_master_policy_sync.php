<?php

/**
 * Sees to it that the policy in force is the one in the host's option, whichever way that came to be changed.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_policy_sync
{
    private string $refusal = '';

    private bool $outdated = false;

    private bool $tried = false;

    public function __construct(private Logout_master_engine $engine, private Logout_master_host $host)
    {
    }

    /** Before a sign-in is registered: its limits must be today's. */
    public function before_start(): void
    {
        $json = $this->host->option('logout_master_policy');
        if ($this->in_force() !== $json) {
            $this->hand_over($json);
        }
    }

    /** Before anything is decided under the policy in force: that must be the option's. Null where nobody is watched. */
    public function follow(?string $version_in_force): void
    {
        if ($version_in_force === null || $this->tried) {
            return;
        }
        $json = $this->host->option('logout_master_policy');
        if (hash('xxh128', $json) !== $version_in_force) {
            $this->hand_over($json);
        }
    }

    /** Why the extension refused the document; empty when it did not. */
    public function refusal(): string
    {
        return $this->refusal;
    }

    /** The document is older than the one in force, so it was not taken. */
    public function is_outdated(): bool
    {
        return $this->outdated;
    }

    /** Null too where the registry holds a damaged one, which handing over the option's mends. */
    private function in_force(): ?string
    {
        try {
            return $this->engine->policy();
        } catch (\LogoutMaster\StoreException) {
            return null;
        }
    }

    /** The version that is in force now; empty when the document was not taken. */
    private function hand_over(string $json): string
    {
        $this->tried = true;
        try {
            $version = $this->engine->set_policy($json);
        } catch (\LogoutMaster\PolicyException $exception) {
            $this->refusal = $exception->getMessage();
            return '';
        } catch (\LogoutMaster\StoreException) {
            // Whoever asks next is told that the store is out of reach.
            return '';
        }
        $this->outdated = $version !== hash('xxh128', $json);
        return $version;
    }
}
