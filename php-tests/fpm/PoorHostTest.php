<?php

/**
 * A site that lacks tables, ours or the host's, or functions of PHP: people sign in and out all the same, and the cron job
 * goes to its end.
 */

declare(strict_types=1);

final class PoorHostTest extends SiteTestCase
{
    private const OURS = ['accounts', 'absences', 'drafts', 'log', 'log_head'];

    /** @var array<string, string> name => what it is called meanwhile */
    private array $hidden = [];

    protected function tearDown(): void
    {
        foreach ($this->hidden as $table => $name) {
            $this->stack->sql("RENAME TABLE {$name} TO {$table}");
        }
        parent::tearDown();
    }

    /** New files over an older installation, before anybody has pressed "upgrade database". */
    public function testWithoutTheTablesOfThisVersionPeopleSignInAndOut(): void
    {
        $this->provokes('/doesn\'t exist/');
        $this->hide(...array_map(static fn (string $table): string => "tbllogout_master_{$table}", self::OURS));
        $sara = $this->staff('sara');
        self::assertSignedIn($sara);
        $carla = $this->contact('carla');
        self::assertSame(200, $carla->open('/clients/tickets')->status);
        self::assertSame(200, $this->stack->browser()->open('/cron/index')->status);
        $this->limits(['idle_timeout' => 1, 'warning' => 0]);
        self::pause(1.2);
        self::assertTrue($sara->open('/admin/clients')->isRedirect());
        self::assertTrue($carla->open('/clients/tickets')->isRedirect());
    }

    public function testWithoutATableOfRolesPagesAreShown(): void
    {
        $admin = $this->staff('admin');
        $this->hide('tblroles');
        foreach (['rules', 'rules/form', 'rules/limits', 'live_reports', 'live', 'audit'] as $page) {
            $answer = $admin->open("/admin/logout_master/{$page}");
            self::assertSame(200, $answer->status, "{$page}: {$answer}");
        }
    }

    /** What follows a new password is done once, and does not end the sessions that begin after it. */
    public function testWithoutATableOfRememberedDevicesANewPasswordEndsOnlyWhatWasOpen(): void
    {
        $this->provokes('/remembered devices could not be looked for/');
        $before = $this->staff('sara');
        [$row] = $this->stack->sql('SELECT password FROM tblstaff WHERE staffid = 2');
        [$other] = $this->stack->sql('SELECT password FROM tblstaff WHERE staffid = 3');
        $this->hide('tbluser_auto_login');
        try {
            $this->stack->sql('UPDATE tblstaff SET password = ? WHERE staffid = 2', [$other['password']]);
            $this->stack->browser()->open('/cron/index');
            self::assertTrue($before->open('/admin/clients')->isRedirect());
            $after = $this->stack->browser();
            $after->open('/admin/authentication');
            $after->follow($this->login($after, '/admin/authentication', 'sara@example.com', 'tom'));
            $this->stack->browser()->open('/cron/index');
            self::assertSignedIn($after);
        } finally {
            $this->stack->sql('UPDATE tblstaff SET password = ? WHERE staffid = 2', [$row['password']]);
        }
    }

    /** Functions that hosters switch off, folders that PHP may not leave, and answers that PHP itself holds back and packs. */
    public function testWithWhatHostersForbidEveryPageAndEveryDownloadComes(): void
    {
        $this->stack->setOption('logout_master_drafts', '1');
        $settings = [
            'disable_functions' => 'set_time_limit,ignore_user_abort,exec,shell_exec,proc_open,popen,system,passthru,symlink,link,'
                . 'posix_getpwuid,posix_geteuid,posix_kill,php_uname,getmyuid,disk_free_space,gethostname,fsockopen,parse_ini_file,'
                . 'fastcgi_finish_request,highlight_file,show_source,tempnam,mail,ini_alter',
            'open_basedir' => "{$this->stack->directory}:" . getenv('FPM_WORK'),
            'zlib.output_compression' => '1',
            'memory_limit' => '64M',
        ];
        $this->stack->poolSettings($settings);
        try {
            $admin = $this->staff('admin');
            $pairs = $told = [];
            foreach (ModuleCalls::all() as $path => $base) {
                $pairs[] = [$admin, Request::page($path)];
                $told[] = $path;
            }
            foreach (Browser::many($pairs) as $number => $answer) {
                self::assertLessThan(500, $answer->status, "{$told[$number]}: {$answer}");
            }
            self::assertSame('gzip', $admin->open('/admin/clients')->header('Content-Encoding'), 'PHP packs answers');
            $log = $admin->submit('/admin/logout_master/audit/export', ['format' => 'jsonl']);
            self::assertNotNull(json_decode((string) strtok($log->body, "\n")), (string) $log);
            $pack = $admin->submit('/admin/logout_master/audit/pack', []);
            self::assertStringStartsWith("PK\x03\x04", $pack->body);
            self::assertStringStartsWith("PK\x05\x06", substr($pack->body, -22), 'to its end');
            self::assertSame(200, $this->stack->browser()->open('/cron/index')->status);
            $sara = $this->staff('sara', true);
            $this->limits(['idle_timeout' => 1]);
            self::pause(1.15);
            self::assertShows(self::html('english', 'reason_idle'), $sara->arrive('/admin/clients'));
        } finally {
            $this->stack->poolSettings(array_fill_keys(array_keys($settings), null));
        }
    }

    private function hide(string ...$tables): void
    {
        foreach ($tables as $table) {
            $this->stack->sql("RENAME TABLE {$table} TO hidden_{$table}");
            $this->hidden[$table] = "hidden_{$table}";
        }
    }
}
