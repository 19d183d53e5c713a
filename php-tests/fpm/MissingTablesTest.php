<?php

/**
 * Tables of the module that are not there: of a version whose files came before its "upgrade database", or dropped by hand.
 * The pages that need them say so and what to do, what they say is true, and nothing else takes any notice.
 */

declare(strict_types=1);

final class MissingTablesTest extends SiteTestCase
{
    private const PANEL = 'id="logout-master-upgrade"';

    protected function setUp(): void
    {
        parent::setUp();
        $this->stack->setOption('logout_master_drafts', '1');
        // The log is brought up to date after the answer, and may meet the table's end half-way.
        $this->provokes('/doesn\'t exist|the audit log was not brought up to date/');
    }

    protected function tearDown(): void
    {
        // With its files' version again, whatever was dropped.
        $this->stack->cli('module', 'uninstall', 'logout_master');
        parent::tearDown();
    }

    public function testBeforeTheUpgradePagesSayWhatToDoAndPeopleWorkOn(): void
    {
        $admin = $this->staff('admin');
        $tom = $this->staff('tom');
        $this->dropEverythingNew();
        foreach (['rules', 'rules/form', 'rules/presets', 'rules/limits', 'live', 'mine'] as $page) {
            $answer = $admin->open("/admin/logout_master/{$page}");
            self::assertSame(200, $answer->status, "{$page}: {$answer}");
            self::assertShowsNot(self::PANEL, $answer, $page);
        }
        $waiting = ['audit' => 'log', 'live_reports' => 'log', 'live_reports/csv' => 'log', 'rules/dry_run' => 'log',
            'my_drafts' => 'drafts', 'announce' => 'announcements'];
        foreach ($waiting as $page => $table) {
            $answer = $admin->open("/admin/logout_master/{$page}");
            self::assertSame(200, $answer->status, "{$page}: {$answer}");
            self::assertShows(self::PANEL, $answer, $page);
            self::assertShows("tbllogout_master_{$table}", $answer, $page);
            self::assertShows('1.0.0', $answer, $page);
            self::assertShows("href=\"{$this->stack->url()}/admin/modules\"", $answer, $page);
        }
        $this->allow('tom', 'audit');
        $told = $tom->open('/admin/logout_master/audit');
        self::assertSame(200, $told->status);
        self::assertShows(self::html('english', 'upgrade_tell'), $told);
        self::assertShowsNot('tbllogout_master', $told, 'tables are no business of theirs');
        self::assertSame(503, $admin->submit('/admin/logout_master/audit/check', [])->status, 'nothing was checked');
        $call = $admin->send(Request::xhrPost('/admin/logout_master/audit/keep', ['days' => '400']));
        self::assertSame(503, $call->status);
        self::assertStringContainsString('tbllogout_master_log', $call->json()['message']);
        $this->assertPeopleWork();

        $this->stack->cli('module', 'upgrade', 'logout_master');
        foreach (array_keys($waiting) as $page) {
            $answer = $admin->open("/admin/logout_master/{$page}");
            self::assertSame(200, $answer->status, "{$page}: {$answer}");
            self::assertShowsNot(self::PANEL, $answer, $page);
        }
    }

    /** Whichever it is: nothing answers 500, and to deactivate and activate the module makes it again. */
    public function testATableThatSomebodyDroppedIsNamedAndMadeAgainByActivation(): void
    {
        $tables = $this->tables();
        self::assertGreaterThan(5, count($tables));
        $admin = $this->staff('admin');
        $named = [];
        foreach ($tables as $table) {
            $this->stack->sql("DROP TABLE {$table}");
            $pairs = $told = [];
            foreach (ModuleCalls::all() as $path => $base) {
                $pairs[] = [$admin, Request::page($path)];
                $told[] = $path;
                if (preg_match('#/presence/(?:end|lock)$#', $path) !== 1) {
                    $pairs[] = [$admin, Request::form($path, ['kind' => 'staff', 'id' => '1', 'draft' => str_repeat('0', 32)])];
                    $told[] = "POST {$path}";
                }
            }
            foreach (Browser::many($pairs) as $number => $answer) {
                self::assertNotSame(500, $answer->status, "without {$table}, {$told[$number]}: {$answer}");
                if ($answer->status === 200 && str_contains($answer->body, self::PANEL)) {
                    self::assertShows($table, $answer);
                    self::assertShowsNot('1.0.0', $answer, 'its version is right');
                    $named[$table] = true;
                }
            }
            $this->assertPeopleWork();
            $admin->follow($admin->open('/admin/modules/deactivate/logout_master'));
            $admin->follow($admin->open('/admin/modules/activate/logout_master'));
            self::assertSame($tables, $this->tables());
            foreach (['audit', 'live_reports', 'rules/dry_run', 'my_drafts'] as $page) {
                $answer = $admin->open("/admin/logout_master/{$page}");
                self::assertSame(200, $answer->status, "{$table} again, {$page}: {$answer}");
                self::assertShowsNot(self::PANEL, $answer, "{$table} again, {$page}");
            }
            self::assertSame(200, $admin->submit('/admin/logout_master/audit/check', [])->status, "{$table} again");
        }
        self::assertArrayHasKey('tbllogout_master_log', $named);
        self::assertArrayHasKey('tbllogout_master_log_head', $named);
        self::assertArrayHasKey('tbllogout_master_drafts', $named);
        self::assertArrayHasKey('tbllogout_master_figure_days', $named);
    }

    public function testItIsSaidInThePersonsLanguage(): void
    {
        $admin = $this->staff('admin');
        $this->stack->sql('DROP TABLE tbllogout_master_log');
        foreach (['german', 'french', 'spanish', 'portuguese_br', 'turkish', 'arabic'] as $folder) {
            $this->stack->sql('UPDATE tblstaff SET default_language = ? WHERE staffid = 1', [$folder]);
            $page = $admin->open('/admin/logout_master/audit');
            self::assertShows('<h1>' . self::html($folder, 'upgrade_title') . '</h1>', $page, $folder);
            self::assertShows($folder === 'arabic' ? 'dir="rtl"' : 'dir="ltr"', $page, $folder);
        }
    }

    /** Sign-in, checks, the lock and its end, presence, forms, logout, and the cron job. */
    private function assertPeopleWork(): void
    {
        $this->stack->policy(Policy::long());
        $sara = $this->staff('sara');
        $carla = $this->contact('carla');
        foreach ([[$sara, 'staff'], [$carla, 'contact']] as [$browser, $kind]) {
            foreach (['heartbeat', 'extend', 'lock'] as $call) {
                $answer = $browser->send(Request::xhrPost("/logout_master/presence/{$call}", ['kind' => $kind, 'idleMs' => '0']));
                self::assertSame($call === 'lock' ? 423 : 200, $answer->status, "{$call}: {$answer}");
            }
            $name = $kind === 'staff' ? 'sara' : 'carla';
            foreach (["{$name}-guess" => 422, "{$name}-pass" => 200] as $password => $status) {
                $answer = $browser->send(Request::xhrPost(
                    '/logout_master/presence/resume',
                    ['kind' => $kind, 'password' => $password]
                ));
                self::assertSame($status, $answer->status, (string) $answer);
            }
            $page = $kind === 'staff' ? '/admin/clients/client/1' : '/clients/ticket/1';
            self::assertSame(200, $browser->open($page)->status);
            $call = ['kind' => $kind, 'forms' => '["x"]'];
            self::assertLessThanOrEqual(503, $browser->send(Request::xhrPost('/logout_master/drafts/find', $call))->status);
        }
        self::assertSame(200, $this->stack->browser()->open('/cron/index')->status);
        $sara->open('/admin/authentication/logout');
        self::assertTrue($sara->open('/admin/clients')->isRedirect());
    }

    /** What 1.0.0 did not have, and what the host says then. */
    private function dropEverythingNew(): void
    {
        foreach (array_diff($this->tables(), ['tbllogout_master_attempts']) as $table) {
            $this->stack->sql("DROP TABLE {$table}");
        }
        $old = "'logout_master_policy', 'logout_master_enabled', 'logout_master_generation', 'logout_master_drafts'";
        $this->stack->sql("DELETE FROM tbloptions WHERE name LIKE 'logout_master%' AND name NOT IN ({$old})");
        $this->stack->sql("UPDATE tblmodules SET installed_version = '1.0.0' WHERE module_name = 'logout_master'");
    }

    private function allow(string $name, string $capability): void
    {
        $this->stack->sql(
            "INSERT INTO tblstaff_permissions (staff_id, feature, capability) VALUES (?, 'logout_master', ?)",
            [self::STAFF[$name][1], $capability]
        );
    }

    /** @return list<string> */
    private function tables(): array
    {
        return array_map(
            static fn (array $row): string => (string) end($row),
            $this->stack->sql("SHOW TABLES LIKE 'tbllogout\\_master\\_%'")
        );
    }
}
