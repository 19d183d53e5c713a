<?php

/**
 * Where the policy document lives, and the one way by which it changes: the extension judges it, its revision rises, the
 * history learns who and why, the option holds it. A document that is refused changes nothing.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_policy_home
{
    public const OPTION = 'logout_master_policy';

    private const WHY_BYTES = 1000;

    public function __construct(
        private Logout_master_engine $engine,
        private Logout_master_host $host,
        private \Closure $note_change
    ) {
    }

    public function stored(): Logout_master_policy
    {
        return $this->is_readable()
            ? Logout_master_policy::parse($this->host->option(self::OPTION))
            : Logout_master_policy::initial();
    }

    public function is_readable(): bool
    {
        try {
            Logout_master_policy::parse($this->host->option(self::OPTION));
            return true;
        } catch (\InvalidArgumentException) {
            return false;
        }
    }

    /** What a form was made for, so that nobody overwrites what somebody else has saved meanwhile. */
    public function version(): string
    {
        return hash('xxh128', $this->host->option(self::OPTION));
    }

    /**
     * @return bool whether there was anything to save
     * @throws \InvalidArgumentException in the extension's words when it refuses the document
     */
    public function save(Logout_master_policy $edited, string $why): bool
    {
        $taken = $this->take($edited);
        if ($taken === null) {
            return false;
        }
        $this->note($taken, $why);
        $this->host->set_option(self::OPTION, $taken->json());
        return true;
    }

    /** For the history, before the option is written. The reason is what somebody typed, and may be nothing. */
    public function note(Logout_master_policy $taken, string $why): void
    {
        $why = mb_strcut(trim(mb_scrub($why, 'UTF-8')), 0, self::WHY_BYTES, 'UTF-8');
        ($this->note_change)($this->host->option(self::OPTION), $taken->json(), $why);
    }

    /**
     * The document of the next revision, in force already; null when it says what the stored one says.
     *
     * @throws \InvalidArgumentException in the extension's words when it refuses the document
     */
    public function take(Logout_master_policy $edited): ?Logout_master_policy
    {
        $stored = $this->stored();
        if ($this->is_readable() && $edited->equals($stored)) {
            return null;
        }
        // The registry may have been given a later revision than the option holds.
        $revision = max($edited->revision(), $stored->revision(), $this->engine->policy_revision()) + 1;
        $edited = $edited->with_revision($revision);
        $this->put_in_force($edited->json());
        return $edited;
    }

    /**
     * Validates by the one judge that counts. A refused document leaves the old one in force.
     *
     * @throws \InvalidArgumentException in the extension's words
     */
    public function put_in_force(string $json): void
    {
        if (!$this->engine->usable()) {
            return;
        }
        try {
            $this->engine->set_policy($json);
        } catch (\LogoutMaster\PolicyException $exception) {
            throw new \InvalidArgumentException($exception->getMessage(), 0, $exception);
        } catch (\LogoutMaster\Exception) {
            // The registry cannot be reached. The banner says so; the document is handed over when it can.
        }
    }
}
