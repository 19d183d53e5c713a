<?php

/**
 * The host as the review of the policy sees it: the day that it is, and which staff may answer for the policy, who are
 * those who can sign in and may edit rules. Reads only.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_host_review
{
    private const PEOPLE_MOST = 1000;

    /** @var array<int, string>|null */
    private ?array $editors = null;

    public function today(): string
    {
        return date('Y-m-d');
    }

    public function zone(): string
    {
        return date_default_timezone_get();
    }

    /** @return array<int, string> id => name */
    public function editors(): array
    {
        if ($this->editors !== null) {
            return $this->editors;
        }
        $sql = 'SELECT `staffid`, `firstname`, `lastname` FROM `PREFIXstaff` WHERE `active` = 1 AND (`admin` = 1 OR `staffid`'
            . ' IN (SELECT `staff_id` FROM `PREFIXstaff_permissions` WHERE `feature` = ? AND `capability` = ?))'
            . ' ORDER BY `firstname`, `lastname`, `staffid` LIMIT ' . self::PEOPLE_MOST;
        $rows = Logout_master_host_database::query(
            str_replace('PREFIX', db_prefix(), $sql),
            [Logout_master_host_audit_people::FEATURE, 'edit']
        )->result_array();
        $this->editors = [];
        foreach ($rows as $row) {
            $this->editors[(int) $row['staffid']] = trim("{$row['firstname']} {$row['lastname']}");
        }
        return $this->editors;
    }

    public function is_editor(int $staff): bool
    {
        return isset($this->editors()[$staff]);
    }

    /** The name of a member of staff, whether or not they can sign in; empty of somebody who is gone. */
    public function name(int $staff): string
    {
        $row = Logout_master_host_database::query(
            'SELECT `firstname`, `lastname` FROM `' . db_prefix() . 'staff` WHERE `staffid` = ?',
            [$staff]
        )->row_array();
        return $row ? trim("{$row['firstname']} {$row['lastname']}") : '';
    }
}
