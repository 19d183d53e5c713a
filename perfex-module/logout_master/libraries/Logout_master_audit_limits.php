<?php

/**
 * The limits that hold now for each group of people, in the extension's own words: staff without a role, each role,
 * admins, contacts. For the record of a policy and for the evidence.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_audit_limits
{
    /** Somebody whom no rule names. */
    private const NOBODY = 2147483647;

    public function __construct(private Logout_master_engine $engine)
    {
    }

    /** @return array<string, array<string, mixed>> group => setting => value */
    public function now(): array
    {
        $groups = ['staff' => ['staff', [], false], 'admins' => ['staff', [], true], 'contacts' => ['contact', [], false]];
        foreach ($this->roles() as $id => $name) {
            $groups["role {$id} ({$name})"] = ['staff', [$id], false];
        }
        $limits = [];
        foreach ($groups as $group => [$kind, $roles, $is_admin]) {
            $limits[$group] = $this->engine->limits([
                'kind' => $kind,
                'id' => self::NOBODY,
                'roles' => $roles,
                'admin' => $is_admin,
            ]);
        }
        return $limits;
    }

    /** @return array<int, string> none where the host has no table of them */
    private function roles(): array
    {
        try {
            $rows = Logout_master_host_database::query(
                'SELECT `roleid`, `name` FROM `' . db_prefix() . 'roles` ORDER BY `roleid`'
            );
        } catch (\Throwable) {
            return [];
        }
        $roles = [];
        foreach ($rows->result_array() as $row) {
            $roles[(int) $row['roleid']] = (string) $row['name'];
        }
        return $roles;
    }
}
