<?php

/**
 * What the tests of the audit log share: an empty log at the beginning, the cron job, whole chains of any length made
 * by the module's own row and seal, and looks into the tables.
 */

declare(strict_types=1);

abstract class AuditTestCase extends SiteTestCase
{
    protected const PAGE = '/admin/logout_master/audit';

    private const ROWS_AT_ONCE = 500;

    protected function setUp(): void
    {
        Stack::shared()->cli('module', 'uninstall', 'logout_master');
        parent::setUp();
        $this->stack->sql('DELETE FROM tblnotifications');
        $this->stack->sql("DELETE FROM tblstaff_permissions WHERE feature = 'logout_master'");
    }

    /** The host's scheduled work, by a worker. */
    protected function cron(): void
    {
        self::assertSame(200, $this->stack->browser()->send(Request::fetch('/cron/index'))->status);
    }

    /** @return list<array<string, mixed>> */
    protected function rows(string $where = '1 = 1'): array
    {
        return $this->stack->sql("SELECT * FROM tbllogout_master_log WHERE {$where} ORDER BY n");
    }

    /** @return list<int> the numbers that the registry gave its events, as they are in the log */
    protected function seqs(): array
    {
        return array_map(intval(...), array_column($this->rows("epoch <> ''"), 'seq'));
    }

    /** @return list<int> all that the registry holds */
    protected function registrySeqs(): array
    {
        return $this->stack->registry('(function () { for ($all = [0]; $events = logout_master_events(end($all), 10000);) {
            array_push($all, ...array_column($events, "seq")); } return array_slice($all, 1); })()');
    }

    /** Gives somebody a capability. */
    protected function allow(string $name, string $capability = 'audit'): void
    {
        $this->stack->sql(
            "INSERT INTO tblstaff_permissions (staff_id, feature, capability) VALUES (?, 'logout_master', ?)",
            [self::STAFF[$name][1], $capability]
        );
    }

    /** @return array{rows: int, found: int, findings: list<string>, page: Answer} what the page says after a check of the chain */
    protected function check(Browser $browser): array
    {
        $page = $browser->submit(self::PAGE . '/check', []);
        self::assertSame(200, $page->status, (string) $page);
        self::assertSame(1, preg_match(
            '/id="logout-master-audit-checked"\s+data-rows="(\d+)" data-found="(\d+)"/',
            $page->body,
            $told
        ), (string) $page);
        preg_match_all('/<li data-problem="(\w+)" data-from="(\d+)"/', $page->body, $list, PREG_SET_ORDER);
        $findings = array_map(static fn (array $one): string => "{$one[1]} {$one[2]}", $list);
        return ['rows' => (int) $told[1], 'found' => (int) $told[2], 'findings' => $findings, 'page' => $page];
    }

    /**
     * Appends ends of sessions, chained and sealed as the module does it.
     *
     * @param callable(int): array<string, mixed>|null $also more values of a row, by its number
     */
    protected function fill(int $rows, ?callable $also = null): void
    {
        $this->loadModule();
        $seal = new Logout_master_audit_seal($this->key());
        $head = $this->stack->sql('SELECT n, hash FROM tbllogout_master_log_head')[0];
        [$n, $hash] = [(int) $head['n'], $head['hash']];
        $now = Logout_master_audit_row::now_ms();
        for ($last = $n + $rows; $n < $last;) {
            $values = [];
            for ($piece = min(self::ROWS_AT_ONCE, $last - $n); $piece > 0; $piece--) {
                $n++;
                $at = $now - ($last - $n) * 1000;
                $row = Logout_master_audit_row::of(($also === null ? [] : $also($n)) + [
                    'n' => $n,
                    'written_ms' => $at,
                    'epoch' => '',
                    'at_ms' => $at,
                    'type' => 'expire',
                    'session_id' => substr(hash('sha256', "session {$n}"), 0, 16),
                    'kind' => $n % 3 === 0 ? 'contact' : 'staff',
                    'person_id' => 1 + $n % 5,
                    'rule' => 'office',
                    'reason' => 'idle',
                    'ip' => '192.0.2.' . $n % 250,
                    'started_ms' => $at - 7_200_000,
                    'active_ms' => $at - 900_000,
                ]);
                $hash = $seal->hash($hash, $row->line());
                array_push($values, ...array_values($row->values()), ...[$hash, $seal->seal($hash, $row->line()), $seal->key_id()]);
            }
            $columns = [...array_keys(Logout_master_audit_row::COLUMNS), 'hash', 'seal', 'key_id'];
            $places = '(' . implode(', ', array_fill(0, count($columns), '?')) . ')';
            $this->stack->sql(
                'INSERT INTO tbllogout_master_log (' . implode(', ', $columns) . ') VALUES '
                    . implode(', ', array_fill(0, intdiv(count($values), count($columns)), $places)),
                $values
            );
        }
        $this->stack->sql(
            'UPDATE tbllogout_master_log_head SET n = ?, hash = ?, seal = ?',
            [$n, $hash, $seal->seal($hash, "head {$n}")]
        );
    }

    protected function loadModule(): void
    {
        defined('BASEPATH') || define('BASEPATH', '');
        require_once PROJECT . '/perfex-module/logout_master/libraries/audit/Logout_master_audit_row.php';
        require_once PROJECT . '/perfex-module/logout_master/libraries/audit/Logout_master_audit_seal.php';
    }

    /** The site's encryption key. */
    protected function key(): string
    {
        $config = (string) file_get_contents("{$this->stack->directory}/site/application/config/app-config.php");
        self::assertSame(1, preg_match("/'APP_ENC_KEY', '([^']+)'/", $config, $found));
        return $found[1];
    }
}
