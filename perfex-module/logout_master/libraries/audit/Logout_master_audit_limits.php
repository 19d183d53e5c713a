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

    public function __construct(private Logout_master_engine $engine, private Logout_master_host_rules $people)
    {
    }

    /** @return array<string, array<string, mixed>> group => setting => value */
    public function now(): array
    {
        $groups = ['staff' => ['staff', [], false], 'admins' => ['staff', [], true], 'contacts' => ['contact', [], false]];
        $roles = $this->people->roles();
        ksort($roles);
        foreach ($roles as $id => $name) {
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
}
