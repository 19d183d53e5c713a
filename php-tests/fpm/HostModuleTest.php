<?php

/**
 * What the stand-in CRM offers modules beyond pages: mails by template, the cron, dashboard widgets, menu badges,
 * capabilities. Shown with a module of a few lines that this test writes into the site.
 */

declare(strict_types=1);

final class HostModuleTest extends SiteTestCase
{
    private const INIT = <<<'PHP'
        <?php
        /*
        Module Name: Probe
        Version: 1.0.0
        */
        register_activation_hook('probe', static fn () => create_email_template(
            'Hello {staff_firstname}', '<p>{word} from {companyname}</p>', 'probe', 'Probe mail', 'probe-mail'
        ));
        register_merge_fields('probe/merge_fields/probe_merge_fields');
        register_cron_task(static fn () => send_mail_template('probe_mail', 'probe', 'sara@example.com', 2));
        hooks()->add_action('admin_init', static function (): void {
            get_instance()->app_menu->add_sidebar_menu_item('probe', [
                'name' => 'Probe', 'href' => admin_url('probe'), 'badge' => ['value' => '42'],
            ]);
            register_staff_capabilities('probe', ['capabilities' => ['audit' => 'Audit of probes']], 'Probe');
        });
        hooks()->add_filter('get_dashboard_widgets', static fn (array $widgets): array => [
            ...$widgets, ['path' => 'probe/widget', 'container' => 'right-4'],
        ]);
        hooks()->add_action('after_email_templates', static function (): void { echo 'templates of Probe'; });
        PHP;

    private const MAIL = <<<'PHP'
        <?php
        class Probe_mail extends App_mail_template
        {
            protected $for = 'staff';
            public $slug = 'probe-mail';
            public $rel_type = 'staff';
            public function __construct(private string $email, private int $id)
            {
                parent::__construct();
            }
            public function build()
            {
                $this->to($this->email)->set_rel_id($this->id)->set_merge_fields('staff_merge_fields', $this->id)
                    ->set_merge_fields('probe_merge_fields');
            }
        }
        PHP;

    private const FIELDS = <<<'PHP'
        <?php
        class Probe_merge_fields extends App_merge_fields
        {
            public function build()
            {
                return [['name' => 'Word', 'key' => '{word}', 'available' => ['probe']]];
            }
            public function format()
            {
                return ['{word}' => 'greetings'];
            }
        }
        PHP;

    protected function setUp(): void
    {
        parent::setUp();
        $files = ['probe.php' => self::INIT, 'libraries/mails/Probe_mail.php' => self::MAIL, 'views/widget.php' => '<p>widget of Probe</p>',
            'libraries/merge_fields/Probe_merge_fields.php' => self::FIELDS];
        foreach ($files as $name => $text) {
            $file = "{$this->stack->directory}/site/modules/probe/{$name}";
            is_dir(dirname($file)) || mkdir(dirname($file), 0755, true);
            file_put_contents($file, $text);
        }
        $this->stack->cli('module', 'activate', 'probe');
        $this->stack->cli('mail', 'clear');
    }

    protected function tearDown(): void
    {
        parent::tearDown();
        $this->stack->cli('module', 'deactivate', 'probe');
        $this->stack->sql("DELETE FROM tblmodules WHERE module_name = 'probe'");
        $this->stack->sql("DELETE FROM tblemailtemplates WHERE slug = 'probe-mail'");
        $names = ['libraries/mails/Probe_mail.php', 'libraries/merge_fields/Probe_merge_fields.php', 'views/widget.php',
            'probe.php', 'libraries/mails', 'libraries/merge_fields', 'libraries', 'views', ''];
        foreach ($names as $name) {
            $path = rtrim("{$this->stack->directory}/site/modules/probe/{$name}", '/');
            is_dir($path) ? rmdir($path) : unlink($path);
        }
    }

    public function testCronSendsByTemplateInTheAddresseesLanguage(): void
    {
        self::assertSame("done\n", $this->stack->browser()->open('/cron/index')->body);
        $this->stack->sql("INSERT INTO tblemailtemplates (type, slug, language, name, subject, message, fromname, active, `order`)
            VALUES ('probe', 'probe-mail', 'german', 'Probe', 'Hallo {staff_firstname}', 'Auf Deutsch', '', 1, 0)");
        $this->stack->sql("UPDATE tblstaff SET default_language = 'german' WHERE staffid = 2");
        $this->stack->cli('cron');
        $this->stack->sql("UPDATE tblemailtemplates SET active = 0 WHERE slug = 'probe-mail'");
        $this->stack->cli('cron');
        $mails = array_map(
            static fn (string $line): array => json_decode($line, true),
            explode("\n", $this->stack->cli('mail', 'list', 'sara@example.com'))
        );
        self::assertSame(['Hello Sara', 'Hallo Sara'], array_column($mails, 'subject'));
        self::assertSame('<p>greetings from Example CRM</p>', $mails[0]['message']);
        self::assertSame(['probe-mail', 'staff', 2], [$mails[0]['slug'], $mails[0]['rel_type'], $mails[0]['rel_id']]);
    }

    public function testCronAsksForItsKey(): void
    {
        $this->stack->switchTo('cron_key', 'secret');
        self::assertSame(401, $this->stack->browser()->open('/cron/index')->status);
        self::assertSame(401, $this->stack->browser()->open('/cron/index/wrong')->status);
        self::assertSame(200, $this->stack->browser()->open('/cron/index/secret')->status);
    }

    public function testPlacesInPages(): void
    {
        $admin = $this->staff('admin');
        $dashboard = $admin->open('/admin');
        self::assertMatchesRegularExpression('#data-container="right-4">\s*<p>widget of Probe</p>#', $dashboard->body);
        self::assertMatchesRegularExpression('#Probe\s*<span class="badge">42</span>#', $dashboard->body);
        self::assertShows('templates of Probe', $admin->open('/admin/emails'));
        $id = $this->stack->sql("SELECT emailtemplateid AS id FROM tblemailtemplates WHERE slug = 'probe-mail'")[0]['id'];
        self::assertShows('{word}', $admin->open("/admin/emails/email_template/{$id}"));
        self::assertTrue($this->staff('tom')->open('/admin/emails')->isRedirect(), 'without the capability');
    }

    public function testCapabilitiesAreGrantedByRole(): void
    {
        $admin = $this->staff('admin');
        self::assertShows('Audit of probes', $admin->open('/admin/roles/role/2'));
        $fields = ['name' => 'Accounting', 'update_staff_permissions' => '1',
            'permissions' => ['customers' => ['view', 'edit'], 'probe' => ['audit']]];
        $admin->submit('/admin/roles/role/2', $fields);
        $granted = "SELECT staff_id FROM tblstaff_permissions WHERE feature = 'probe' AND capability = 'audit' ORDER BY staff_id";
        self::assertSame([3, 5], array_column($this->stack->sql($granted), 'staff_id'));
        unset($fields['permissions']['probe']);
        $admin->submit('/admin/roles/role/2', $fields);
        self::assertSame([], $this->stack->sql($granted));
    }
}
