<?php

/** What a dry run has found, out of the audit log in the host's database. Reads only. */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_host_dry_run
{
    private const DAY_SECONDS = 86400;

    public function __construct(private Logout_master_host_audit_reader $reader)
    {
    }

    /**
     * Newest first. A draft of that day that was there before and is still kept was unsaved work.
     *
     * @return list<array<string, string|null>> at_ms, type, kind, person_id, rule, reason, drafts
     */
    public function rows(int $most): array
    {
        $log = Logout_master_host_audit_log::table('log');
        $drafts = '`' . db_prefix() . 'logout_master_drafts`';
        $day = self::DAY_SECONDS;
        // One question a type, each along the index of types, so that a long log is never sorted.
        $of = static fn (string $type): string => '(SELECT `n`, `at_ms`, `type`, `kind`, `person_id`, `rule`, `reason`'
            . " FROM {$log} WHERE `type` = '{$type}' ORDER BY `at_ms` DESC, `n` DESC LIMIT {$most})";
        return Logout_master_host_database::query(
            'SELECT `e`.*, '
                . "(SELECT COUNT(*) FROM {$drafts} `d` WHERE `d`.`kind` = `e`.`kind` AND `d`.`person` = `e`.`person_id`"
                . " AND `d`.`saved_at` * 1000 <= `e`.`at_ms` AND (`d`.`saved_at` + {$day}) * 1000 > `e`.`at_ms`) AS `drafts`"
                . " FROM (SELECT * FROM {$of('would_lock')} `l` UNION ALL SELECT * FROM {$of('would_expire')} `x`) `e`"
                . " ORDER BY `e`.`at_ms` DESC, `e`.`n` DESC LIMIT {$most}"
        )->result_array();
    }

    /**
     * @param list<array<string, string|null>> $rows
     * @return array<string, string> "kind id" => name
     */
    public function names(array $rows): array
    {
        return $this->reader->names($rows);
    }
}
