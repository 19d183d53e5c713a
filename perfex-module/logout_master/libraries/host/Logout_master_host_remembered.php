<?php

/**
 * The host's remember-me rows of one person, by device. Reads and deletes; makes none.
 *
 * A row knows its device by the agent's text alone. So a row is forgotten with every device that sent the same text, but
 * for the one that is asking, which its own cookie tells.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_host_remembered
{
    /** As much of an agent's text as the extension keeps. */
    private const AGENT_BYTES = 127;

    public function __construct(private Logout_master_host $host)
    {
    }

    /** @param string $agent as a session in the registry has it */
    public function forget_agent(string $kind, int $id, string $agent): void
    {
        $this->forget($kind, $id, static fn (string $row): bool => self::kept($row) === $agent);
    }

    public function forget_others(string $kind, int $id): void
    {
        $this->forget($kind, $id, static fn (): bool => true);
    }

    /** Everybody's devices, or those of one kind of people, but the one that is asking. */
    public function forget_all(?string $kind): void
    {
        $conditions = $kind === null ? [] : ['`staff` = ' . ($kind === 'staff' ? 1 : 0)];
        $own = Logout_master_remember::read($this->host->cookie(Logout_master_host::REMEMBER_COOKIE))?->row_keys() ?? [];
        if ($own !== []) {
            $conditions[] = '`key_id` NOT IN (' . implode(', ', array_fill(0, count($own), '?')) . ')';
        }
        $where = $conditions === [] ? '' : ' WHERE ' . implode(' AND ', $conditions);
        Logout_master_host_database::query('DELETE FROM `' . db_prefix() . "user_auto_login`{$where}", $own);
    }

    /** Everybody's devices, but those of one member of staff; 0 for nobody. */
    public function forget_everybody(int $except_staff): void
    {
        Logout_master_host_database::query(
            'DELETE FROM `' . db_prefix() . 'user_auto_login` WHERE NOT (`staff` = 1 AND `user_id` = ?)',
            [$except_staff]
        );
    }

    /** @param callable(string): bool $is_meant by the row's agent */
    private function forget(string $kind, int $id, callable $is_meant): void
    {
        $table = '`' . db_prefix() . 'user_auto_login`';
        $person = [$id, $kind === 'staff' ? 1 : 0];
        try {
            $rows = Logout_master_host_database::query(
                "SELECT `key_id`, `user_agent` FROM {$table} WHERE `user_id` = ? AND `staff` = ?",
                $person
            )->result_array();
        } catch (\Throwable $failure) {
            // What follows a changed account must be done once and not again at each look for want of this table.
            error_log('logout_master: remembered devices could not be looked for: ' . $failure->getMessage());
            return;
        }
        $own = Logout_master_remember::read($this->host->cookie(Logout_master_host::REMEMBER_COOKIE))?->row_keys() ?? [];
        foreach ($rows as $row) {
            if (!in_array($row['key_id'], $own, true) && $is_meant((string) $row['user_agent'])) {
                Logout_master_host_database::query(
                    "DELETE FROM {$table} WHERE `user_id` = ? AND `staff` = ? AND `key_id` = ?",
                    [...$person, $row['key_id']]
                );
            }
        }
    }

    private static function kept(string $agent): string
    {
        return mb_strcut($agent, 0, self::AGENT_BYTES, 'UTF-8');
    }
}
