<?php

/**
 * Follows changes of accounts: who may no longer sign in loses all sessions at once, and whose role changes is ruled
 * anew.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_accounts
{
    public function __construct(
        private Logout_master_engine $engine,
        private Logout_master_host_people $people
    ) {
    }

    /** @param mixed $change the id, or an array that holds it: hosts differ */
    public function changed(string $kind, mixed $change): void
    {
        $id = $this->id($kind, $change);
        if ($id < 1 || !$this->engine->usable()) {
            return;
        }
        $person = $this->people->find($kind, $id);
        try {
            if ($person === null || !$person['active']) {
                $this->engine->terminate_user($kind, $id, 'account', $this->actor());
            } else {
                $this->engine->update_user($kind, $id, ['roles' => $person['roles'], 'admin' => $person['admin']]);
            }
        } catch (\LogoutMaster\Exception $exception) {
            error_log("logout_master: the change of {$kind} {$id} was not passed on: " . $exception->getMessage());
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
