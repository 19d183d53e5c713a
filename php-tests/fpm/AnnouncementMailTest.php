<?php

/**
 * Mails about limits: some with each run of the cron, to each active person once and to nobody twice, however often a run
 * is killed. Kills come from a module of a few lines that this test writes into the site: PHP dies when a mail has just
 * gone out, before anybody could note it.
 */

declare(strict_types=1);

final class AnnouncementMailTest extends AnnouncementTestCase
{
    private const PORTION = 200;
    private const KILLER = <<<'PHP'
        <?php
        /*
        Module Name: Killer
        Version: 1.0.0
        */
        hooks()->add_action('email_template_sent', static function ($mail): void {
            $file = FCPATH . 'logs/kill-after';
            $left = is_file($file) ? (int) file_get_contents($file) - 1 : -1;
            if ($left === 0) {
                unlink($file);
                exec('kill -9 ' . getmypid());
                sleep(60);
            } elseif ($left > 0) {
                file_put_contents($file, (string) $left);
            }
        });
        PHP;

    protected function setUp(): void
    {
        parent::setUp();
        $folder = "{$this->stack->directory}/site/modules/killer";
        is_dir($folder) || mkdir($folder, 0755);
        file_put_contents("{$folder}/killer.php", self::KILLER);
        $this->stack->cli('module', 'activate', 'killer');
        $this->stack->cli('mail', 'clear');
    }

    protected function tearDown(): void
    {
        $this->stack->cli('module', 'deactivate', 'killer');
        $this->stack->sql("DELETE FROM tblmodules WHERE module_name = 'killer'");
        unlink("{$this->stack->directory}/site/modules/killer/killer.php");
        rmdir("{$this->stack->directory}/site/modules/killer");
        @unlink($this->killFile());
        $this->stack->sql("DELETE FROM tblcontacts WHERE email LIKE 'crowd%'");
        $this->stack->sql("UPDATE tblemailtemplates SET active = 1, message = REPLACE(message, 'Dear ', '')");
        parent::tearDown();
    }

    public function testEverybodyGetsOneInTheirLanguageAndWhoIsSwitchedOffGetsNone(): void
    {
        $this->stack->sql("UPDATE tblstaff SET default_language = 'german' WHERE staffid = 3");
        $this->stack->sql('UPDATE tblstaff SET active = 0 WHERE staffid = 2');
        $this->stack->sql("UPDATE tblemailtemplates SET message = CONCAT('Dear ', message) WHERE slug = 'logout-master-limits-contact'");
        $this->limits(['idle_timeout' => 600]);
        $id = $this->announce(['note' => 'Ask the boss.']);
        self::assertSame([], $this->mails(), 'nothing goes out with the click');
        $this->cron();
        $mails = array_column($this->mails(), null, 'to');
        $staff = $this->active('staff');
        $contacts = $this->active('contact');
        self::assertEqualsCanonicalizing([...$staff, ...$contacts], array_column($this->mails(), 'to'));
        self::assertNotContains('sara@example.com', $staff);
        $admin = $mails['admin@example.com'];
        self::assertSame(['logout-master-limits-staff', 'staff', 1], [$admin['slug'], $admin['rel_type'], $admin['rel_id']]);
        self::assertStringEndsWith(': the automatic sign-out changes', $admin['subject']);
        self::assertStringContainsString('Idle limit: until now 15 min, then 10 min', $admin['message']);
        self::assertStringContainsString('Ask the boss.', $admin['message']);
        self::assertStringContainsString('/admin/logout_master/mine/keep', $admin['message']);
        self::assertStringContainsString('Inaktivitätsgrenze', $mails['tom@example.com']['message']);
        self::assertStringStartsWith('Dear ', $mails['carla@example.net']['message'], 'what admins write into the template');
        self::assertStringContainsString('/logout_master/mine_client/keep', $mails['carla@example.net']['message']);
        self::assertStringNotContainsString('{', $admin['subject'] . $admin['message'], 'no field is left empty');
        $this->cron();
        self::assertCount(count($staff) + count($contacts), $this->mails(), 'a second run sends nothing more');
        $page = $this->staff('admin')->open(self::PAGE . "/one?id={$id}");
        self::assertShows(count($staff) . ' of ' . count($staff) . ' mails sent, 0 failed', $page);

        $id = $this->stack->sql("SELECT emailtemplateid AS id FROM tblemailtemplates WHERE slug = 'logout-master-limits-staff'")[0]['id'];
        $editor = $this->staff('admin')->open("/admin/emails/email_template/{$id}");
        self::assertShows('{logout_master_changes}', $editor, 'the editor of templates offers our fields');
        self::assertShows('Limits of automatic logout (contacts)', $this->staff('admin')->open('/admin/emails'));
    }

    public function testPortionsKilledAndTakenUpAgainReachEachPersonOnce(): void
    {
        $crowd = self::PORTION + 40;
        $rows = array_map(
            static fn (int $number): string => "(1, 'Crowd', 'Member {$number}', 'crowd{$number}@example.net', 1)",
            range(1, $crowd)
        );
        $this->stack->sql('INSERT INTO tblcontacts (userid, firstname, lastname, email, active) VALUES ' . implode(', ', $rows));
        $expected = [...$this->active('staff'), ...$this->active('contact')];
        $id = $this->announce(['note' => 'x']);
        $this->provokes('/./');
        foreach ([3, 70, 1] as $kill) {
            $before = count($this->mails());
            file_put_contents($this->killFile(), (string) $kill);
            chmod($this->killFile(), 0666);
            self::assertNotSame(200, $this->stack->browser()->open('/cron/index')->status, 'the worker was killed');
            self::assertCount($before + $kill, $this->mails(), 'and somewhere in between');
            $this->stack->wait(fn (): bool => $this->stack->browser()->open('/api/version')->status === 200, 'a worker');
        }
        $before = count($this->mails());
        $this->cron();
        self::assertCount(min(count($expected), $before + self::PORTION), $this->mails(), 'one portion with a run');
        // Two runs at once: whoever takes a mail sends it.
        $run = fn (): array => [$this->stack->browser(), Request::fetch('/cron/index')];
        Browser::together([$run(), $run()]);
        $this->cron();
        self::assertEqualsCanonicalizing($expected, array_column($this->mails(), 'to'));
        self::assertSame('done', $this->stack->sql('SELECT mail_kind FROM tbllogout_master_announcements')[0]['mail_kind']);

        $states = "SELECT mail, COUNT(*) AS n FROM tbllogout_master_announced GROUP BY mail ORDER BY mail";
        self::assertSame(['sending' => 3, 'sent' => count($expected) - 3], array_column($this->stack->sql($states), 'n', 'mail'));
        $admin = $this->staff('admin');
        self::assertShows(self::html('english', 'announce_mailed_sending'), $admin->open(self::PAGE . "/one?id={$id}&filter=unsent"));
        $this->stack->sql("UPDATE tbllogout_master_announced SET mailed = mailed - 3600 WHERE mail = 'sending'");
        self::assertShows(self::html('english', 'announce_mailed_doubt'), $admin->open(self::PAGE . "/one?id={$id}&filter=unsent"));
        $this->cron();
        self::assertCount(count($expected), $this->mails(), 'what is in doubt is not sent again by itself');
        $admin->submit(self::PAGE . '/again', ['id' => $id]);
        $this->cron();
        self::assertCount(count($expected) + 3, $this->mails(), 'but when an admin says so');
        self::assertSame(['sent' => count($expected)], array_column($this->stack->sql($states), 'n', 'mail'));
        self::assertSame(50, substr_count($admin->open(self::PAGE . "/one?id={$id}&kind=contact&page=2")->body, '<tr data-person='));
        $csv = $admin->submit(self::PAGE . '/csv', ['id' => $id, 'kind' => 'contact']);
        self::assertSame(count($this->active('contact')) + 1, substr_count($csv->body, "\n"));
    }

    public function testATemplateThatIsSwitchedOffFailsAndLeavesTheOthersForLater(): void
    {
        $this->stack->sql("UPDATE tblemailtemplates SET active = 0 WHERE slug = 'logout-master-limits-staff'");
        $id = $this->announce(['note' => 'x', 'to' => ['staff']]);
        $this->cron();
        self::assertSame([], $this->mails());
        $admin = $this->staff('admin');
        self::assertShows('0 of 5 mails sent, 5 failed', $admin->open(self::PAGE . "/one?id={$id}"));
        $this->stack->sql('UPDATE tblemailtemplates SET active = 1');
        $admin->submit(self::PAGE . '/again', ['id' => $id]);
        $this->cron();
        self::assertCount(5, $this->mails());
        $this->announce(['note' => 'y', 'to' => ['staff']]);
        $admin->submit(self::PAGE . '/end', ['id' => $this->last()]);
        $this->cron();
        self::assertCount(5, $this->mails(), 'an announcement that was ended sends no more');
    }

    public function testAHostWithoutTemplatesIsOfferedTheBannerAlone(): void
    {
        $helper = "{$this->stack->directory}/site/application/helpers/mail_helper.php";
        $code = (string) file_get_contents($helper);
        file_put_contents($helper, str_replace('function create_email_template(', 'function create_mail(', $code));
        $this->stack->reload();
        try {
            $admin = $this->staff('admin');
            $page = $admin->open(self::PAGE);
            self::assertMatchesRegularExpression('/id="announce-mail"[^>]* disabled/', $page->body);
            self::assertShows(self::html('english', 'announce_no_mail'), $page);
            $sent = $admin->submit(self::PAGE . '/preview', self::form(['ways' => ['mail']]));
            self::assertSame(422, $sent->status);
            self::assertShows('id="announce-ways-error"', $sent);
        } finally {
            file_put_contents($helper, $code);
            $this->stack->reload();
        }
    }

    public function testUninstallingTakesTheTemplatesAway(): void
    {
        $slugs = fn (): array => array_column(
            $this->stack->sql("SELECT slug FROM tblemailtemplates WHERE slug LIKE 'logout-master%' ORDER BY slug"),
            'slug'
        );
        self::assertSame(['logout-master-limits-contact', 'logout-master-limits-staff'], $slugs());
        $this->stack->cli('module', 'uninstall', 'logout_master');
        self::assertSame([], $slugs());
        $this->stack->cli('module', 'activate', 'logout_master');
        self::assertCount(2, $slugs());
    }

    /** @return list<array<string, mixed>> */
    private function mails(): array
    {
        $lines = array_filter(explode("\n", $this->stack->cli('mail', 'list')));
        return array_values(array_map(static fn (string $line): array => json_decode($line, true), $lines));
    }

    /** @return list<string> addresses of those who can sign in */
    private function active(string $kind): array
    {
        return array_column($this->stack->sql($kind === 'staff'
            ? 'SELECT email FROM tblstaff WHERE active = 1'
            : 'SELECT p.email FROM tblcontacts p JOIN tblclients c ON c.userid = p.userid WHERE p.active = 1 AND c.active = 1'), 'email');
    }

    /** @param array<string, mixed> $fields */
    private function announce(array $fields): int
    {
        $admin = $this->staff('admin');
        $fields = self::form($fields);
        $preview = $admin->submit(self::PAGE . '/preview', $fields);
        self::assertSame(1, preg_match('/name="shown_hash" value="(\w+)"/', $preview->body, $seen), (string) $preview);
        $sent = $admin->submit(self::PAGE . '/publish', ['shown_hash' => $seen[1]] + $fields);
        self::assertTrue($sent->isRedirect(), (string) $sent);
        return $this->last();
    }

    /**
     * @param array<string, mixed> $fields
     * @return array<string, mixed>
     */
    private static function form(array $fields): array
    {
        return $fields + ['to' => ['staff', 'contact'], 'ways' => ['mail'], 'from' => date('Y-m-d'),
            'until' => date('Y-m-d', time() + 7 * 86400), 'note' => '', 'asks' => '1'];
    }

    private function killFile(): string
    {
        return "{$this->stack->directory}/site/logs/kill-after";
    }
}
