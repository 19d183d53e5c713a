<?php

/** Rules, presets, effective limits and the dry run: what an admin changes holds at once, and nobody else changes anything. */

declare(strict_types=1);

final class RulesTest extends SiteTestCase
{
    private const PAGE = '/admin/logout_master/rules';

    protected function setUp(): void
    {
        parent::setUp();
        $this->stack->sql("DELETE FROM tblstaff_permissions WHERE feature = 'logout_master'");
        $this->stack->setOption('logout_master_rule_notes', '{}');
    }

    protected function tearDown(): void
    {
        $this->stack->setOption('logout_master_rule_notes', '{}');
        parent::tearDown();
    }

    public function testARuleIsAddedMovedEditedAndDeleted(): void
    {
        $admin = $this->staff('admin');
        $tom = $this->staff('tom');
        $saved = $this->save($admin, ['name' => 'Tom & "Co"', 'who' => 'people', 'people' => ['3'], 'set_idle_timeout' => '7.5',
            'set_resume' => 'click', 'set_max_sessions' => '0', 'why' => 'he asked']);
        self::assertTrue($saved->isRedirect(), (string) $saved);
        self::assertShows('alert-success', $admin->follow($saved));
        self::assertSame('Tom & "Co"', $this->status($tom)['rule']);
        self::assertLessThanOrEqual(450_000, $this->status($tom)['end_in_ms']);
        $rule = $this->document()['rules'][0];
        self::assertSame(['kind' => 'staff', 'ids' => [3]], $rule['match']);
        self::assertSame(['idle_timeout' => 450, 'resume' => 'click', 'max_sessions' => null], $rule['set']);
        self::assertStringContainsString('he asked', $this->lastNote());

        $this->save($admin, ['name' => 'all staff', 'who' => 'staff', 'set_idle_timeout' => '2']);
        self::assertSame('Tom & "Co"', $this->status($tom)['rule'], 'the first that fits');
        $revision = $this->document()['revision'];
        $moved = $admin->submit(self::PAGE . '/move', ['rule' => 'all staff', 'way' => 'up', 'version' => $this->version()]);
        self::assertStringEndsWith('/rules#logout-master-rule-0-up', $moved->location());
        self::assertSame(['all staff', 'Tom & "Co"'], array_column($this->document()['rules'], 'name'));
        self::assertSame($revision + 1, $this->document()['revision']);
        self::assertSame('all staff', $this->status($tom)['rule']);

        $form = $admin->open(self::PAGE . '/form?rule=' . rawurlencode('Tom & "Co"'));
        self::assertShows('value="7.5"', $form);
        self::assertShows('value="Tom &amp; &quot;Co&quot;"', $form);
        $this->save($admin, ['rule' => 'Tom & "Co"', 'name' => 'sales', 'who' => 'roles', 'roles' => ['2'], 'set_grace' => '60']);
        self::assertSame(['kind' => 'staff', 'roles' => [2]], $this->document()['rules'][1]['match']);
        $admin->submit(self::PAGE . '/delete', ['rule' => 'all staff', 'version' => $this->version()]);
        self::assertSame(['sales'], array_column($this->document()['rules'], 'name'));
        self::assertSame('default', $this->status($tom)['rule']);
    }

    public function testWhatIsWrongStandsAtItsFieldAndSavesNothing(): void
    {
        $admin = $this->staff('admin');
        $before = $this->stack->option('logout_master_policy');
        $good = ['name' => 'x', 'who' => 'staff', 'set_idle_timeout' => '10'];
        $bad = [
            'name' => [['name' => ''], ['name' => 'default']],
            'set_idle_timeout' => [['set_idle_timeout' => 'soon'], ['set_idle_timeout' => '9999999']],
            'set_warning' => [['set_warning' => '10'], ['set_warning' => '600'], ['set_warning' => '1.5']],
            'set_max_extensions' => [['set_max_extensions' => '3']],
            'ip' => [['ip' => "10.0.0.0/8\nnowhere"]],
            'zone' => [['days' => ['sat'], 'zone' => 'Moon/Base']],
            'from' => [['from' => '25:00', 'to' => '06:00', 'zone' => 'UTC']],
            'to' => [['from' => '20:00', 'zone' => 'UTC']],
            'roles' => [['who' => 'roles']],
            'people' => [['who' => 'people']],
            'contact_people' => [['who' => 'contact_people', 'contact_people' => 'nobody@example.net']],
            'customers' => [['who' => 'customers', 'customers' => '#999']],
            'who' => [['who' => 'robots']],
            'until' => [['until' => '2026-02-30']],
        ];
        foreach ($bad as $field => $cases) {
            foreach ($cases as $case) {
                $what = json_encode($case);
                $page = $this->save($admin, $case + $good + ['why' => 'kept "text"']);
                self::assertSame(422, $page->status, "{$what} {$page}");
                self::assertShows("id=\"rule-{$field}-error\"", $page, $what);
                self::assertShows('kept &quot;text&quot;', $page, $what);
                self::assertSame($before, $this->stack->option('logout_master_policy'), $what);
            }
        }
        $sent = $this->save($admin, ['version' => 'old'] + $good);
        self::assertSame(422, $sent->status);
        self::assertShows(self::html('english', 'rules_changed_meanwhile'), $sent);
        foreach (['move' => ['way' => 'up'], 'delete' => []] as $call => $fields) {
            $admin->submit(self::PAGE . "/{$call}", ['rule' => 'gone', 'version' => $this->version()] + $fields);
        }
        self::assertSame($before, $this->stack->option('logout_master_policy'));
    }

    public function testWhatTheExtensionRefusesIsToldInThePersonsLanguage(): void
    {
        $admin = $this->staff('admin');
        $document = json_decode(Policy::document(['idle_timeout' => 600]), true) + ['ceiling' => ['idle_timeout' => 600]];
        $this->stack->policy(json_encode($document, JSON_THROW_ON_ERROR));
        $before = $this->stack->option('logout_master_policy');
        $bad = [
            'set_warning' => ['warning', ['set_warning' => '10'], ['{least}' => '20', '{most}' => '67108863']],
            'set_max_extensions' => ['extensions', ['set_max_extensions' => '3'], ['{least}' => '10', '{most}' => '4094']],
            'from' => ['time', ['from' => '25:00', 'to' => '06:00', 'zone' => 'UTC'], ['{least}' => '00:00', '{most}' => '23:59']],
            'ip' => ['network', ['ip' => "10.0.0.0/8\n2001:db8::1/32"], ['{found}' => "\u{2068}&quot;2001:db8::1/32&quot;\u{2069}"]],
            'name' => ['name', ['name' => 'default'], ['{most}' => '63']],
            '' => ['bytes', ['ip' => implode(' ', array_fill(0, 6000, '10.0.0.0/8'))], ['{most}' => '65536']],
        ];
        foreach (['german' => 'ltr', 'arabic' => 'rtl'] as $folder => $direction) {
            $this->stack->sql('UPDATE tblstaff SET default_language = ? WHERE staffid = 1', [$folder]);
            foreach ($bad as $field => [$text, $typed, $values]) {
                $page = $this->save($admin, $typed + ['name' => 'x', 'who' => 'staff']);
                self::assertSame(422, $page->status, "{$folder} {$field}");
                self::assertShows("id=\"logout-master-rule-form\" dir=\"{$direction}\"", $page);
                $place = $field === '' ? '<p>' : "id=\"rule-{$field}-error\" role=\"alert\">";
                self::assertShows($place . strtr(self::html($folder, "rules_expected_{$text}"), $values) . '</p>', $page, $folder);
                self::assertShowsNot('expected', $page, "{$folder} {$field}");
            }
            $page = $this->save($admin, ['name' => 'x', 'who' => 'staff', 'set_idle_timeout' => '0']);
            $time = strtr(self::html($folder, 'time_minutes'), ['{minutes}' => '10']);
            self::assertShows(strtr(self::html($folder, 'rules_expected_limit'), ['{ceiling}' => $time]), $page);
        }
        self::assertSame($before, $this->stack->option('logout_master_policy'));
    }

    public function testCustomersNetworksAndHoursComeBackAsTheyWentIn(): void
    {
        $admin = $this->staff('admin');
        $carla = $this->contact('carla');
        $fields = ['name' => 'acme', 'who' => 'customers', 'customers' => '#1', 'ip' => "127.0.0.0/8\n::1", 'zone' => 'UTC',
            'days' => ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], 'until' => '2999-12-31', 'set_idle_timeout' => '3'];
        self::assertTrue($this->save($admin, $fields)->isRedirect());
        self::assertSame([1], $this->document()['rules'][0]['match']['ids']);
        self::assertSame('acme', $this->status($carla, 'contact')['rule']);
        $form = $admin->open(self::PAGE . '/form?rule=acme');
        foreach (['value="#1"', "127.0.0.0/8\n::1", 'value="2999-12-31"', 'id="rule-who-customers" value="customers" checked'] as $part) {
            self::assertShows($part, $form);
        }

        self::assertStringContainsString('2999-12-31', $this->lastNote());
        $this->save($admin, ['rule' => 'acme', 'until' => '2998-12-31'] + $fields);
        self::assertStringContainsString('2998-12-31', $this->lastNote(), 'another last day alone is a change too');
        $pack = $this->stack->directory . '/pack.zip';
        file_put_contents($pack, $admin->submit('/admin/logout_master/audit/pack', [])->body);
        $exemptions = (string) shell_exec('unzip -p ' . escapeshellarg($pack) . ' "*exemptions.csv"');
        self::assertStringNotContainsString('acme', $exemptions, 'a stricter rule is none');
        $this->save($admin, ['rule' => 'acme', 'until' => '2998-12-31', 'set_idle_timeout' => '30'] + $fields);
        file_put_contents($pack, $admin->submit('/admin/logout_master/audit/pack', [])->body);
        $exemptions = (string) shell_exec('unzip -p ' . escapeshellarg($pack) . ' "*exemptions.csv"');
        self::assertMatchesRegularExpression('/"?acme"?,.*2998-12-31/', $exemptions);

        // A contact who comes to the customer later is in it after the next cron.
        $this->stack->sql('UPDATE tblcontacts SET userid = 1 WHERE id = 2');
        $this->stack->browser()->open('/cron/index');
        $this->stack->sql('UPDATE tblcontacts SET userid = 2 WHERE id = 2');
        self::assertSame([1, 2], $this->document()['rules'][0]['match']['ids']);

        $this->stack->setOption('logout_master_rule_notes', '{"acme":{"until":"2020-01-01"}}');
        $this->stack->browser()->open('/cron/index');
        self::assertSame([], $this->document()['rules']);
        self::assertSame('{}', $this->stack->option('logout_master_rule_notes'));
        self::assertSame('default', $this->status($carla, 'contact')['rule']);
        self::assertStringContainsString('acme', $this->lastNote());
    }

    public function testARuleThatTheFormCannotHoldIsLeftAlone(): void
    {
        $match = ['hours' => [['days' => ['mon'], 'zone' => 'UTC'], ['days' => ['tue'], 'zone' => 'UTC']]];
        $this->stack->policy(Policy::document([], [['name' => 'two windows', 'match' => $match, 'set' => ['idle_timeout' => 600]]]));
        $admin = $this->staff('admin');
        $page = $admin->open(self::PAGE);
        self::assertShows(self::html('english', 'rules_no_form'), $page);
        self::assertTrue($admin->open(self::PAGE . '/form?rule=two%20windows')->isRedirect());
        $this->save($admin, ['name' => 'x', 'who' => 'everybody', 'set_grace' => '5']);
        self::assertSame($match, $this->document()['rules'][0]['match']);
        self::assertSame(['two windows', 'x'], array_column($this->document()['rules'], 'name'));
    }

    public function testADocumentThatCannotBeReadIsNotOverwritten(): void
    {
        $admin = $this->staff('admin');
        $broken = '{"version": 1, "rules": "mine"}';
        $this->stack->setOption('logout_master_policy', $broken);
        $this->save($admin, ['name' => 'x', 'who' => 'staff', 'set_grace' => '5']);
        $admin->submit(self::PAGE . '/apply', ['preset' => 'pci', 'version' => $this->version()]);
        $admin->submit(self::PAGE . '/choose', ['choice' => 'record']);
        $this->stack->browser()->open('/cron/index');
        self::assertSame($broken, $this->stack->option('logout_master_policy'));
        foreach (['', '/presets?preset=pci', '/limits?person=3', '/dry_run'] as $page) {
            self::assertSame(200, $admin->open(self::PAGE . $page)->status, $page);
        }
    }

    public function testAPresetIsShownFirstAndThenHolds(): void
    {
        $this->stack->policy(Policy::document(['idle_timeout' => 7200], [
            ['name' => 'staff', 'match' => ['kind' => 'staff'], 'set' => ['idle_timeout' => 7200, 'grace' => 10]],
            ['name' => 'boss', 'match' => ['kind' => 'staff', 'admin' => true], 'set' => ['idle_timeout' => 3600]],
        ]));
        $admin = $this->staff('admin');
        $tom = $this->staff('tom');
        $before = $this->stack->option('logout_master_policy');
        foreach (['pci', 'aal2', 'aal3', 'hipaa', 'cis', 'ism', 'office'] as $preset) {
            $page = $admin->open(self::PAGE . "/presets?preset={$preset}");
            self::assertShows('id="logout-master-changes"', $page, $preset);
        }
        self::assertSame($before, $this->stack->option('logout_master_policy'), 'a preview changes nothing');
        $page = $admin->open(self::PAGE . '/presets?preset=aal3');
        foreach (['NIST SP 800-63B-4, 2.3.3', '<td>2 h</td>', '<td>15 min</td>', '<td>12 h</td>'] as $part) {
            self::assertShows($part, $page);
        }
        $admin->submit(self::PAGE . '/apply', ['preset' => 'aal3', 'version' => $this->version(), 'why' => 'the auditor']);
        $document = $this->document();
        self::assertSame(['idle_timeout' => 900, 'absolute_timeout' => 43200, 'max_hold' => 900], $document['ceiling']);
        self::assertSame(['grace' => 10], $document['rules'][0]['set']);
        self::assertSame(['idle_timeout' => 3600], $document['rules'][1]['set'], 'others stay, under the ceiling');
        self::assertSame(json_decode($before, true)['revision'] + 1, $document['revision']);
        self::assertStringContainsString('the auditor', $this->lastNote());
        foreach ([$admin, $tom] as $browser) {
            self::assertLessThanOrEqual(910_000, $this->status($browser)['end_in_ms']);
        }
        $limits = $admin->open(self::PAGE . '/limits?kind=staff&person=admin%40example.com');
        self::assertShows('cut from 1 h', $limits);
        $before = $this->stack->option('logout_master_policy');
        foreach ([['preset' => 'none'], ['preset' => 'pci', 'version' => 'old'], ['preset' => ['pci']]] as $fields) {
            $admin->submit(self::PAGE . '/apply', $fields + ['version' => $this->version()]);
        }
        self::assertSame($before, $this->stack->option('logout_master_policy'));
        $admin->submit(self::PAGE . '/apply', ['preset' => 'office', 'version' => $this->version()]);
        self::assertArrayNotHasKey('ceiling', $this->document());
    }

    public function testEffectiveLimitsSayWhatHoldsAndWhy(): void
    {
        $this->stack->policy(Policy::document(['idle_timeout' => 1200], [
            ['name' => 'office', 'match' => ['ip' => ['10.0.0.0/8']], 'set' => ['idle_timeout' => 3600]],
            ['name' => 'sales', 'match' => ['roles' => [2]], 'set' => ['idle_timeout' => 600]],
        ]));
        $admin = $this->staff('admin');
        $rows = fn (string $query): string => preg_replace('/\s+/', ' ', strip_tags($admin->open(self::PAGE . "/limits?{$query}")->body));
        self::assertStringContainsString('Idle limit 10 min sales Default: 20 min', $rows('kind=staff&person=3'));
        $inside = $rows('kind=staff&person=tom%40example.com&ip=10.1.2.3');
        self::assertStringContainsString('Idle limit 1 h office sales: 10 min', $inside);
        self::assertStringContainsString('Idle limit 20 min Default', $rows('kind=contact&person=%231'));
        self::assertStringContainsString('Found nobody', $rows('kind=contact&person=nobody'));
        self::assertStringContainsString('expected an IP address', $rows('kind=staff&person=3&ip=x'));
        $evil = $admin->open(self::PAGE . '/limits?kind[]=staff&ip[]=1&person=' . rawurlencode('"><script>alert(1)</script>'));
        self::assertSame(200, $evil->status);
        self::assertShowsNot('<script>alert', $evil);
    }

    public function testALifetimeThatIsUpFirstIsNamedHereAndInTheSettings(): void
    {
        $admin = $this->staff('admin');
        self::assertShowsNot('id="logout-master-conflicts"', $admin->open('/admin/settings?group=logout_master'));
        $this->stack->policy(Policy::document(['idle_timeout' => 864000]));
        $page = $admin->open(self::PAGE . '/limits');
        self::assertMatchesRegularExpression('#data-lifetime="sess_expiration" class="warning"#', $page->body);
        $settings = $admin->open('/admin/settings?group=logout_master');
        self::assertShows('id="logout-master-conflicts"', $settings);
        self::assertShows('sess_expiration', $settings);
    }

    public function testADryRunRecordsIsSeenEverywhereAndEndsWithOneClick(): void
    {
        $admin = $this->staff('admin');
        $this->stack->policy(Policy::document(['idle_timeout' => 2]));
        $admin = $this->staff('admin');
        $admin->submit(self::PAGE . '/choose', ['choice' => 'record']);
        self::assertFalse($this->document()['enforce']);
        $tom = $this->staff('tom');
        $carla = $this->contact('carla');
        $this->stack->sql('DELETE FROM tbllogout_master_drafts');
        $this->stack->sql(
            "INSERT INTO tbllogout_master_drafts (kind, person, draft, form, sealed, saved_at, expires_at, saves)"
                . " VALUES ('staff', 3, ?, ?, 'x', ?, ?, 1)",
            [str_repeat('a', 32), str_repeat('b', 64), (string) time(), (string) (time() + 3600)]
        );
        self::pause(3.2);
        self::assertSignedIn($tom, 'nobody is signed out');
        self::assertSignedIn($carla, 'nobody is signed out', '/clients/tickets');
        self::assertShows('id="logout-master-dry-run-banner"', $admin->open('/admin/clients'));
        self::assertShowsNot('id="logout-master-dry-run-banner"', $tom->open('/admin/clients'));
        $this->stack->browser()->open('/cron/index');
        $page = $admin->open(self::PAGE . '/dry_run');
        $text = preg_replace('/\s+/', ' ', strip_tags($page->body));
        self::assertMatchesRegularExpression('/would have been signed out staff 3 Tom Till default Yes/', $text);
        self::assertMatchesRegularExpression('/would have been signed out contact 1 [^0-9]+ default No/', $text);
        $this->stack->sql("DELETE FROM tbllogout_master_drafts WHERE person = 3");

        $admin->submit(self::PAGE . '/choose', ['choice' => 'enforce']);
        self::assertTrue($this->document()['enforce']);
        self::pause(2.3);
        self::assertTrue($tom->open('/admin/clients')->isRedirect());
    }

    public function testANewInstallationIsAskedUntilSomebodyAnswers(): void
    {
        $this->stack->setOption('logout_master_asked', '0');
        $admin = $this->staff('admin');
        self::assertTrue($this->document()['enforce'], 'until then it enforces');
        self::assertShows('id="logout-master-first"', $admin->open('/admin/settings?group=logout_master'));
        self::assertShows('id="logout-master-question"', $admin->open(self::PAGE . '/dry_run'));
        $admin->submit(self::PAGE . '/choose', ['choice' => 'maybe']);
        self::assertSame('0', $this->stack->option('logout_master_asked'));
        $admin->submit(self::PAGE . '/choose', ['choice' => 'enforce']);
        self::assertSame('1', $this->stack->option('logout_master_asked'));
        self::assertTrue($this->document()['enforce']);
        self::assertShowsNot('id="logout-master-first"', $admin->open('/admin/settings?group=logout_master'));
    }

    public function testOnlyThoseWhoMayLookAndOnlyThoseWhoMayEditChange(): void
    {
        $before = $this->stack->option('logout_master_policy');
        $sara = $this->staff('sara');
        $pages = ['', '/form', '/presets', '/presets?preset=pci', '/limits', '/dry_run'];
        $calls = ['/save' => ['name' => 'x', 'who' => 'staff'], '/move' => ['rule' => 'x'], '/delete' => ['rule' => 'x'],
            '/apply' => ['preset' => 'pci'], '/choose' => ['choice' => 'record']];
        $strangers = [$sara, $this->contact('carla'), $this->stack->browser()];
        foreach ($strangers as $stranger) {
            foreach ($pages as $page) {
                self::assertTrue($stranger->open(self::PAGE . $page)->isRedirect(), $page);
            }
        }
        $this->stack->sql("INSERT INTO tblstaff_permissions (staff_id, feature, capability) VALUES (2, 'logout_master', 'view')");
        foreach (array_diff($pages, ['/form']) as $page) {
            $shown = $sara->open(self::PAGE . $page);
            self::assertSame(200, $shown->status, $page);
            self::assertShowsNot('<form method="post" action="' . $this->stack->url() . self::PAGE, $shown, $page);
        }
        self::assertTrue($sara->open(self::PAGE . '/form')->isRedirect());
        $admin = $this->staff('admin');
        foreach ($calls as $call => $fields) {
            $fields += ['version' => $this->version()];
            foreach ($strangers as $stranger) {
                $stranger->submit(self::PAGE . $call, $fields);
            }
            self::assertSame(405, $admin->open(self::PAGE . $call)->status, $call);
            $forged = $admin->submit(self::PAGE . $call, ['csrf_token_name' => 'forged'] + $fields);
            self::assertContains($forged->status, [403, 419], $call);
        }
        self::assertSame($before, $this->stack->option('logout_master_policy'));
        $this->stack->sql("INSERT INTO tblstaff_permissions (staff_id, feature, capability) VALUES (2, 'logout_master', 'edit')");
        self::assertTrue($this->save($sara, ['name' => 'hers', 'who' => 'staff', 'set_grace' => '5'])->isRedirect());
        self::assertSame(['hers'], array_column($this->document()['rules'], 'name'));
        self::assertStringContainsString('staff 2', $this->lastNote());
    }

    public function testWhatPeopleTypeIsOnlyText(): void
    {
        $admin = $this->staff('admin');
        $evil = '"><script>alert(1)</script>\'';
        $saved = $this->save($admin, ['name' => $evil, 'who' => 'staff', 'set_grace' => '5', 'why' => $evil]);
        self::assertTrue($saved->isRedirect(), (string) $saved);
        $this->stack->sql('UPDATE tblroles SET name = ? WHERE roleid = 2', [$evil]);
        $pages = ['', '/form', '/form?rule=' . rawurlencode($evil), '/limits?kind=staff&person=3', '/presets?preset=pci'];
        foreach ($pages as $page) {
            $shown = $admin->open(self::PAGE . $page);
            self::assertSame(200, $shown->status, $page);
            self::assertShowsNot('<script>alert', $shown, $page);
        }
        $this->stack->sql("UPDATE tblroles SET name = 'Sales' WHERE roleid = 2");
        foreach (['name', 'who', 'ip', 'from', 'zone', 'until', 'contact_people', 'set_idle_timeout', 'set_resume'] as $field) {
            $page = $this->save($admin, [$field => $evil, 'name' => 'y'] + ['who' => 'contact_people', 'days' => ['mon']]);
            self::assertShowsNot('<script>alert', $page, $field);
        }
    }

    /** @param array<string, mixed> $fields */
    private function save(Browser $browser, array $fields): Answer
    {
        return $browser->submit(self::PAGE . '/save', $fields + ['rule' => '', 'version' => $this->version()]);
    }

    private function version(): string
    {
        return hash('xxh128', $this->stack->option('logout_master_policy'));
    }

    /** @return array<string, mixed> */
    private function document(): array
    {
        return json_decode($this->stack->option('logout_master_policy'), true, 64, JSON_THROW_ON_ERROR);
    }

    /** The latest change in the history: who, why, what. */
    private function lastNote(): string
    {
        $row = $this->stack->sql(
            "SELECT actor, detail FROM tbllogout_master_log WHERE type = 'policy_saved' ORDER BY n DESC LIMIT 1"
        )[0];
        return "{$row['actor']} {$row['detail']}";
    }
}
