<?php

/** The command line: what it says, what it changes, what it refuses, and that a pause needs nothing but the database. */

declare(strict_types=1);

final class CliTest extends AuditTestCase
{
    private const ADDRESSES = ['/logout_master/console', '/logout_master/console/index/pause/2/x', '/admin/logout_master/console',
        '/modules/logout_master/cli.php'];

    private Shell $shell;

    protected function setUp(): void
    {
        parent::setUp();
        $this->shell = new Shell($this->stack);
        // The web server's PHP notes where its registry is.
        $this->cron();
    }

    public function testThereIsNoSuchPageOnTheWeb(): void
    {
        foreach ([$this->staff('admin'), $this->staff('sara'), $this->contact('carla'), $this->stack->browser()] as $browser) {
            foreach (self::ADDRESSES as $path) {
                self::assertSame(404, $browser->open($path)->status, $path);
            }
            self::assertSame(404, $browser->submit('/logout_master/console/index/pause/2/x', [])->status);
        }
        self::assertSame('0', $this->stack->option('logout_master_pause'));
    }

    public function testAPauseHoldsForEverybodyIsSeenByAdminsAndEndsByItself(): void
    {
        $this->limits(['idle_timeout' => 2]);
        [$admin, $sara, $carla] = [$this->staff('admin'), $this->staff('sara'), $this->contact('carla')];
        $paused = $this->shell->run('pause', '0.5', 'a demo, with / and = "all" <b>');
        self::assertSame([0, ''], [$paused['status'], $paused['error']], $paused['out']);
        self::pause(2.3);
        self::assertSame(200, $sara->open('/admin/clients')->status);
        self::assertSame(200, $carla->open('/clients/tickets')->status);
        $page = $admin->open('/admin/clients');
        self::assertShows('a demo, with / and = &quot;all&quot; &lt;b&gt;', $page);
        self::assertShows('id="logout-master-banner"', $page);
        self::assertShowsNot('logout-master-banner', $sara->open('/admin/clients'));
        self::assertSame(1, $this->shell->run('status')['status']);
        self::assertStringContainsString('! pause', $this->shell->run('status')['out']);

        $row = $this->rows("type = 'paused'")[0];
        self::assertStringStartsWith('shell ', $row['actor']);
        $detail = json_decode($row['detail'], true);
        self::assertSame([0.5, 'a demo, with / and = "all" <b>'], [$detail['hours'], $detail['why']]);
        $until = (int) $this->stack->option('logout_master_pause');
        self::assertSame(1000 * $until, $detail['until_ms']);
        self::assertGreaterThan(time() + 1000, $until);

        // The moment comes; nobody has to do anything. What went before it is held against nobody.
        $this->stack->setOption('logout_master_pause', (time() - 1) . strstr($this->stack->option('logout_master_pause'), ' '));
        self::assertSignedIn($sara, 'sessions of before begin anew');
        self::assertShowsNot('logout-master-banner', $admin->open('/admin/clients'));
        self::pause(2.3);
        self::assertTrue($sara->open('/admin/clients')->isRedirect(), 'the policy holds again');
    }

    public function testAPauseCanBeEndedBeforeItsTime(): void
    {
        $this->limits(['idle_timeout' => 2]);
        $sara = $this->staff('sara');
        $this->shell->run('pause', '72', 'x');
        self::assertNull($sara->open('/admin/clients')->config());
        $resumed = $this->shell->run('resume');
        self::assertSame([0, ''], [$resumed['status'], $resumed['error']]);
        self::assertSignedIn($sara);
        self::assertCount(1, $this->rows("type = 'resumed'"));
        self::assertStringContainsString('there was no pause', $this->shell->run('resume')['out']);
        self::assertCount(1, $this->rows("type = 'resumed'"));
        self::pause(2.3);
        self::assertTrue($sara->open('/admin/clients')->isRedirect());
    }

    public function testAPauseNeedsNeitherTheExtensionNorItsRegistryNorThePoolsUser(): void
    {
        $shells = ['no extension' => $this->shell->withoutExtension(), 'another user' => $this->shell->asCaller(),
            'another registry' => $this->shell->with('logout_master.registry_path=/nowhere/at.all')];
        foreach ($shells as $what => $shell) {
            $paused = $shell->run('pause', '1', $what);
            self::assertSame([0, ''], [$paused['status'], $paused['error']], $what);
            self::assertStringContainsString($what, $this->stack->option('logout_master_pause'));
            self::assertSame(0, $shell->run('resume')['status'], $what);
        }
        // By SQL alone, as the admin guide says it.
        $sara = $this->staff('sara');
        $this->stack->sql("UPDATE tbloptions SET value = UNIX_TIMESTAMP() + 3600 WHERE name = 'logout_master_pause'");
        self::assertNull($sara->open('/admin/clients')->config());
        self::assertShows('id="logout-master-banner"', $this->bareStaff('admin')->open('/admin/clients'));
        $this->shell->run('resume');
    }

    public function testAPauseWorksOnADatabaseOfTheVersionBefore(): void
    {
        $this->stack->sql("DELETE FROM tbloptions WHERE name = 'logout_master_pause'");
        self::assertSame(0, $this->shell->run('pause', '1', 'x')['status']);
        self::assertGreaterThan(time(), (int) $this->stack->option('logout_master_pause'));
    }

    public function testACrmThatCannotStartIsNoAnswer(): void
    {
        $config = "{$this->stack->directory}/site/application/config/app-config.php";
        $text = (string) file_get_contents($config);
        $this->provokes('/./');
        try {
            file_put_contents($config, str_replace('/run/db.sock', '/run/none.sock', $text));
            foreach (['check', 'status'] as $command) {
                $answer = $this->shell->run($command);
                self::assertSame(2, $answer['status'], $answer['out']);
                self::assertStringContainsString('logout_master: ', $answer['error']);
            }
        } finally {
            file_put_contents($config, $text);
        }
        rename("{$this->stack->directory}/site/index.php", "{$this->stack->directory}/site/index.off");
        $answer = $this->shell->run('check');
        rename("{$this->stack->directory}/site/index.off", "{$this->stack->directory}/site/index.php");
        self::assertSame(2, $answer['status']);
        self::assertStringContainsString('expected those of the CRM', $answer['error']);
    }

    public function testWhereTheRegistryCannotBeUsedItSaysWhatToDoAndTouchesNothing(): void
    {
        $this->staff('sara');
        $file = $this->stack->registryFile();
        $before = [fileinode($file), fileowner($file)];
        $files = glob(dirname($file) . '/*');
        $user = posix_getpwuid(fileowner($file))['name'];
        $cases = [
            'extension=logout_master.so' => $this->shell->withoutExtension(),
            "-d logout_master.registry_path={$file}" => $this->shell->with('logout_master.registry_path=' . dirname($file) . '/other'),
            '-d logout_master.namespace=default' =>
                $this->shell->with("logout_master.registry_path={$file}", 'logout_master.namespace=other'),
            'logout_master.enabled is 0' => $this->shell->with("logout_master.registry_path={$file}", 'logout_master.enabled=0'),
        ];
        if (posix_geteuid() === 0) {
            $cases["sudo -u {$user} php modules/logout_master/cli.php"] = $this->shell->asCaller();
        }
        foreach ($cases as $advice => $shell) {
            foreach ([['sessions'], ['end', '--staff=2'], ['end-all'], ['policy', 'put', '-', 'x']] as $command) {
                $answer = $shell->run(...$command);
                self::assertSame(2, $answer['status'], $advice);
                self::assertStringContainsString($advice, $answer['error']);
                self::assertStringStartsWith('logout_master: registry: ', $answer['error']);
            }
            $status = $shell->run('status');
            self::assertSame(1, $status['status'], $advice);
            self::assertStringContainsString($advice, $status['out']);
            self::assertSame('', $status['error']);
        }
        clearstatcache();
        self::assertSame($before, [fileinode($file), fileowner($file)]);
        self::assertSame($files, glob(dirname($file) . '/*'), 'nothing was set aside or made');
        self::assertCount(1, $this->stack->sessionsOf('staff', 2));
    }

    /** Root that runs the cron job on the command line could take the pool's registry for a file that somebody planted. */
    public function testACronJobOfAnotherUserLeavesTheRegistryAlone(): void
    {
        if (posix_geteuid() !== 0) {
            self::markTestSkipped('only root can be another user');
        }
        $sara = $this->staff('sara');
        $file = $this->stack->registryFile();
        $inode = fileinode($file);
        $this->provokes('/the cron job leaves the registry alone: the registry belongs to user/');
        $site = "{$this->stack->directory}/site";
        exec('env HOST_AS_WORKER=1 PHP_INI_SCAN_DIR=' . escapeshellarg("{$this->stack->directory}/conf.d") . ' php -c '
            . escapeshellarg("{$this->stack->directory}/php.ini") . ' -d logout_master.registry_path=' . escapeshellarg($file) . ' '
            . escapeshellarg("{$site}/cli.php") . ' cron 2>&1', $said, $status);
        self::assertSame(0, $status, implode("\n", $said));
        self::assertStringContainsString('leaves the registry alone', $this->stack->phpLog());
        clearstatcache();
        self::assertSame($inode, fileinode($file));
        self::assertSignedIn($sara);
    }

    public function testStatusTellsWhatIsInForce(): void
    {
        $this->stack->policy(Policy::document(['idle_timeout' => 600]));
        $this->staff('sara');
        $this->contact('carla');
        $this->cron();
        $status = $this->shell->run('status');
        self::assertSame([0, ''], [$status['status'], $status['error']], $status['out']);
        $version = hash('xxh128', $this->stack->option('logout_master_policy'));
        $revision = json_decode($this->stack->option('logout_master_policy'), true)['revision'];
        $parts = ["revision {$revision}, version {$version}; in force", 'enforced', '1 staff, 1 contacts', $this->stack->registryFile(),
            'next on 20', 'ends with row '];
        foreach ($parts as $part) {
            self::assertStringContainsString($part, $status['out']);
        }
        $document = json_decode($this->stack->option('logout_master_policy'), true);
        $this->stack->policy(json_encode(['enforce' => false, 'revision' => $revision + 1] + $document));
        self::assertSame(1, $this->shell->run('status')['status']);
    }

    public function testAPolicyIsShownPutJudgedAndKeptInTheHistory(): void
    {
        $tom = $this->staff('tom');
        $shown = $this->shell->run('policy', 'show');
        self::assertSame(0, $shown['status']);
        self::assertSame($this->stack->option('logout_master_policy'), rtrim($shown['out'], "\n"));

        $document = json_decode($shown['out'], true);
        $document['rules'][] = ['name' => 'from the shell', 'match' => ['kind' => 'staff'], 'set' => ['idle_timeout' => 1234]];
        $put = $this->shell->read(['policy', 'put', '-', 'the', 'night', 'shift'], json_encode($document));
        self::assertSame([0, ''], [$put['status'], $put['error']], $put['out']);
        self::assertSame('from the shell', $this->status($tom)['rule']);
        $stored = json_decode($this->stack->option('logout_master_policy'), true);
        self::assertSame($document['revision'] + 1, $stored['revision']);
        $row = $this->rows("type = 'policy_saved'")[0];
        self::assertStringStartsWith('shell ', $row['actor']);
        self::assertSame('the night shift', json_decode($row['detail'], true)['why']);
        $same = $this->shell->read(['policy', 'put', '-', 'again'], $this->stack->option('logout_master_policy'));
        self::assertStringContainsString('nothing changed', $same['out']);

        $before = $this->stack->option('logout_master_policy');
        $version = $this->status($tom)['policy_version'];
        $bad = [
            '/default/idle_timeout' => ['default' => ['idle_timeout' => -1]] + $stored,
            '/revision: found 1, expected' => ['revision' => 1] + $stored,
            '/rules/0/set/warning' => ['rules' => [['name' => 'x', 'match' => ['kind' => 'staff'], 'set' => ['warning' => 5]]]] + $stored,
        ];
        foreach ($bad as $place => $wrong) {
            $put = $this->shell->read(['policy', 'put', '-', 'x'], json_encode($wrong));
            self::assertSame(2, $put['status'], $place);
            self::assertStringContainsString($place, $put['error']);
        }
        foreach ([['put', '-', 'x'], ['put', '/no/such.json', 'x'], ['put', '-'], ['put'], ['drop'], []] as $words) {
            $put = $this->shell->read(['policy', ...$words], 'no JSON');
            self::assertSame(2, $put['status'], implode(' ', $words));
            self::assertStringContainsString('expected', $put['error']);
        }
        self::assertSame($before, $this->stack->option('logout_master_policy'));
        self::assertSame($version, $this->status($tom)['policy_version']);
        self::assertCount(1, $this->rows("type = 'policy_saved'"));
    }

    public function testSessionsAreListedAndEnded(): void
    {
        [$admin, $sara, $tom] = [$this->staff('admin'), $this->staff('sara', true), $this->staff('tom')];
        $carla = $this->contact('carla', true);
        $lastname = $this->stack->sql('SELECT lastname FROM tblstaff WHERE staffid = 3')[0]['lastname'];
        $this->stack->sql("UPDATE tblstaff SET lastname = CONCAT('evil', CHAR(27), '[2J') WHERE staffid = 3");
        try {
            $this->staff('tom');
        } finally {
            $this->stack->sql('UPDATE tblstaff SET lastname = ? WHERE staffid = 3', [$lastname]);
        }
        $list = $this->shell->run('sessions');
        self::assertSame([0, ''], [$list['status'], $list['error']]);
        $lines = explode("\n", trim($list['out']));
        self::assertCount(1 + 5, $lines);
        self::assertStringStartsWith("session\tkind\tid\t", $lines[0]);
        self::assertStringNotContainsString("\e", $list['out']);
        self::assertDoesNotMatchRegularExpression('/[0-9a-f]{40}/', $list['out'], 'no token');

        self::assertStringContainsString('1 sessions of staff 2', $this->shell->run('end', '--staff=2')['out']);
        self::assertTrue($sara->open('/admin/clients')->isRedirect());
        self::assertSame([], $this->stack->sql('SELECT 1 FROM tbluser_auto_login WHERE staff = 1 AND user_id = 2'));
        self::assertSignedIn($tom);

        $this->staff('sara', true, $sara);
        self::assertStringContainsString('4 sessions ended', $this->shell->run('end-all', '--except-staff=1')['out']);
        self::assertSignedIn($admin);
        foreach ([[$sara, '/admin/clients'], [$tom, '/admin/clients'], [$carla, '/clients/tickets']] as [$browser, $path]) {
            self::assertNull($browser->open($path)->config());
        }
        self::assertSame([], $this->stack->sql('SELECT 1 FROM tbluser_auto_login'));
        $this->cron();
        self::assertCount(5, $this->rows("type = 'terminate' AND reason = 'admin' AND actor LIKE 'shell %'"));
        self::assertStringContainsString('1 sessions ended', $this->shell->run('end-all')['out']);
        self::assertTrue($admin->open('/admin/clients')->isRedirect());
    }

    public function testWhatCannotBeUnderstoodSaysWhatWasFoundAndWhatWasExpected(): void
    {
        $bad = [
            [], ['dance'], ['pause'], ['pause', 'soon', 'x'], ['pause', '0', 'x'], ['pause', '73', 'x'], ['pause', '-1', 'x'],
            ['pause', '1e1', 'x'],
            ['pause', '2'], ['pause', '2', '  '], ['resume', 'now'], ['status', '--all'], ['sessions', 'x'], ['check', 'x'],
            ['end'], ['end', '--staff=0'], ['end', '--staff=2', '--contact=1'], ['end', '--staff=x'], ['end', '--staff=999'],
            ['end', 'sara'], ['end-all', '--except-staff='], ['end-all', '--staff=1'],
        ];
        foreach ($bad as $words) {
            $answer = $this->shell->run(...$words);
            $what = implode(' ', $words);
            self::assertSame(2, $answer['status'], $what);
            self::assertStringStartsWith('logout_master: ', $answer['error'], $what);
            self::assertStringContainsString('found', $answer['error'], $what);
            self::assertStringContainsString('expected', $answer['error'], $what);
        }
        self::assertSame('0', $this->stack->option('logout_master_pause'));
        self::assertSame(0, $this->shell->run('help')['status']);
        $this->stack->cli('module', 'deactivate', 'logout_master');
        $answer = $this->shell->run('status');
        $this->stack->cli('module', 'activate', 'logout_master');
        self::assertSame(2, $answer['status']);
        self::assertStringContainsString('not active', $answer['error']);
    }

    public function testTheChainOfAHundredThousandRowsIsCheckedInLittleMemory(): void
    {
        try {
            $this->checkAHundredThousandRows();
        } finally {
            // A broken chain alarms, which later tests would see.
            $this->stack->cli('module', 'uninstall', 'logout_master');
        }
    }

    private function checkAHundredThousandRows(): void
    {
        $this->fill(100_000);
        $little = $this->shell->with("logout_master.registry_path={$this->stack->registryFile()}", 'memory_limit=24M');
        $check = $little->run('check');
        self::assertSame([0, ''], [$check['status'], $check['error']], $check['out']);
        self::assertMatchesRegularExpression('/^the chain holds: 1\d{5} rows, 1 to \d+\nnote: \d+ [0-9a-f]{64}$/m', $check['out']);
        self::assertStringStartsWith('shell ', $this->rows("type = 'checked'")[0]['actor']);

        $this->stack->sql("UPDATE tbllogout_master_log SET reason = 'absolute' WHERE n = 31337");
        $this->stack->sql('DELETE FROM tbllogout_master_log WHERE n = 50000');
        foreach ([[70_001, 999_999], [70_500, 70_001], [999_999, 70_500]] as [$from, $to]) {
            $this->stack->sql('UPDATE tbllogout_master_log SET n = ? WHERE n = ?', [$to, $from]);
        }
        $check = $little->run('check');
        self::assertSame([1, ''], [$check['status'], $check['error']]);
        preg_match_all('/^row (\d+): (.+)$/m', $check['out'], $found);
        self::assertSame(['31337', '50000', '70001', '70500'], $found[1]);
        self::assertSame('is missing', $found[2][1]);
        self::assertStringContainsString('chain', $this->stack->option('logout_master_audit_alarm'), 'it alarms');
        self::assertSame(1, $this->shell->withoutExtension()->run('check')['status'], 'it needs the database alone');

        // What cannot be read is not called broken.
        $this->stack->sql('RENAME TABLE tbllogout_master_log TO away');
        $check = $this->shell->run('check');
        $this->stack->sql('RENAME TABLE away TO tbllogout_master_log');
        self::assertSame(2, $check['status'], $check['out']);
        self::assertNotSame('', $check['error']);
    }

    /** Staff who sign in while nobody is watched. */
    private function bareStaff(string $name): Browser
    {
        $browser = $this->stack->browser();
        $browser->open('/admin/authentication');
        self::assertTrue($this->login($browser, '/admin/authentication', self::STAFF[$name][0], $name)->isRedirect());
        return $browser;
    }
}
