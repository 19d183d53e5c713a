<?php

/**
 * Who is signed in within this browser session, and what the host knows of them. Reads the database only when a
 * session begins, a record changes or a password is tried, never on an ordinary request.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_host_people
{
    public const KINDS = ['staff', 'contact'];

    private const TABLES = ['staff' => ['staff', 'staffid'], 'contact' => ['contacts', 'id']];

    /** @var array<string, int>|null who was signed in before the host looked at its remember-me cookie */
    private ?array $before = null;

    /** For the time when modules are loaded: the host remembers people only after that. */
    public function note_who_came(): void
    {
        // Without its cookie the host remembers nobody. Not every host has its helpers loaded by then; without them nobody is
        // held for remembered.
        $has_cookie = isset($_COOKIE[config_item('cookie_prefix') . Logout_master_host::REMEMBER_COOKIE]);
        $this->before = $has_cookie && function_exists('is_staff_logged_in') ? $this->signed_in() : null;
    }

    /** Whether nobody but the host's remember-me cookie has signed this person in, by this very request. */
    public function was_remembered(string $kind): bool
    {
        return $this->before !== null && !isset($this->before[$kind]);
    }

    /** @return array<string, int> kind => id, from the session alone */
    public function signed_in(): array
    {
        $signed_in = [];
        if (is_cli() || !isset(get_instance()->session)) {
            return $signed_in;
        }
        $staff = is_staff_logged_in() ? (int) get_staff_user_id() : 0;
        if ($staff > 0) {
            $signed_in['staff'] = $staff;
        }
        $contact = is_client_logged_in() ? (int) get_contact_user_id() : 0;
        if ($contact > 0) {
            $signed_in['contact'] = $contact;
        }
        return $signed_in;
    }

    /** Staff who work as a client: whoever unlocks is the member of staff. */
    public function whose_password(): ?string
    {
        return array_key_first($this->signed_in());
    }

    /**
     * What a policy and a list of sessions look at; null when there is no such account.
     *
     * @return array{label: string, roles: list<int>, admin: bool, active: bool}|null
     */
    public function find(string $kind, int $id): ?array
    {
        $row = $this->row($kind, $id);
        if ($row === null) {
            return null;
        }
        $label = trim($row->firstname . ' ' . $row->lastname);
        $signed_in = $this->signed_in();
        if ($kind === 'contact' && isset($signed_in['staff']) && $this->is_impersonating()) {
            // The name is cut, not the end: a label holds 63 bytes, and who acted must not be lost.
            $by = " (by staff {$signed_in['staff']})";
            $label = $this->cut($label, 63 - strlen($by)) . $by;
        }
        $role = $kind === 'staff' ? (int) ($row->role ?? 0) : 0;
        return [
            'label' => $label,
            'roles' => $role > 0 ? [$role] : [],
            'admin' => $kind === 'staff' && (int) ($row->admin ?? 0) === 1,
            'active' => (int) ($row->active ?? 0) === 1,
        ];
    }

    /** Whether a member of staff may see live sessions and figures. The host lets admins do everything. */
    public function may_view(int $id): bool
    {
        return (bool) staff_can('view', Logout_master_host_audit_people::FEATURE, $id);
    }

    /** The account's row, with `email` and `password`. */
    public function row(string $kind, int $id): ?object
    {
        [$table, $key] = self::TABLES[$kind];
        return get_instance()->db
            ->query('SELECT * FROM `' . db_prefix() . "{$table}` WHERE `{$key}` = ?", [$id])
            ->row();
    }

    public function is_password_of(object $row, string $password): bool
    {
        if ($password === '' || (int) ($row->active ?? 0) !== 1) {
            return false;
        }
        return function_exists('app_hasher')
            ? (bool) app_hasher()->CheckPassword($password, $row->password)
            : password_verify($password, (string) $row->password);
    }

    /** "Login as client": staff are signed in as this contact. */
    public function is_impersonating(): bool
    {
        return (bool) get_instance()->session->userdata('logged_in_as_client');
    }

    /** The first bytes of a text, never half a character. */
    private function cut(string $text, int $bytes): string
    {
        return mb_strcut($text, 0, $bytes, 'UTF-8');
    }
}
