<?php

/** The module's tab in the host's settings, in both interfaces that hosts offer. */

declare(strict_types=1);

final class SettingsPageTest extends SiteTestCase
{
    private const TAB = '/admin/settings?group=logout_master';

    /** @return array<string, array{string}> */
    public function versions(): array
    {
        return ['tabs' => ['3.1.6'], 'sections' => ['3.4.1']];
    }

    /** @dataProvider versions */
    public function testGoodValuesHoldAtTheNextRequestOnEveryWorker(string $version): void
    {
        $this->stack->switchTo('fake_version', $version);
        $admin = $this->staff('admin');
        $others = [$this->staff('sara'), $this->staff('sara'), $this->staff('tom'), $this->staff('tom')];
        self::assertShows('href="' . $this->stack->url() . self::TAB . '"', $admin->open('/admin/settings'));
        $page = $admin->open(self::TAB);
        self::assertShows('name="settings[logout_master_staff_idle_minutes]" value="15"', $page);
        self::assertSame(1, substr_count($page->body, '<form'), 'no form in the host\'s form');
        $before = json_decode($this->stack->option('logout_master_policy'), true);

        $fields = $this->fieldsOf($page);
        $fields['settings']['logout_master_staff_idle_minutes'] = '7.5';
        $fields['settings']['logout_master_staff_warning_seconds'] = '30';
        $fields['settings']['logout_master_contact_grace_seconds'] = '60';
        $sent = $admin->submit(self::TAB, $fields);
        // The page of another tab asks in between; what the next page is to say must not be lost by that.
        $this->status($admin);
        $saved = $admin->follow($sent);
        self::assertShows('alert-success', $saved);
        self::assertShows('name="settings[logout_master_staff_idle_minutes]" value="7.5"', $saved);

        $after = json_decode($this->stack->option('logout_master_policy'), true);
        self::assertGreaterThan($before['revision'], $after['revision']);
        self::assertSame($before['default'], $after['default']);
        $set = array_column($after['rules'], 'set', 'name');
        self::assertSame(450, $set['staff']['idle_timeout']);
        self::assertSame(30, $set['staff']['warning']);
        self::assertSame(60, $set['contacts']['grace']);
        $version = hash('xxh128', $this->stack->option('logout_master_policy'));
        foreach ($this->onEveryWorker($others, Request::xhr('/logout_master/presence/status?kind=staff')) as $answer) {
            self::assertSame($version, $answer->json()['policy_version']);
            self::assertLessThanOrEqual(450_000, $answer->json()['end_in_ms']);
            self::assertSame('staff', $answer->json()['rule']);
        }
        $names = array_column($this->stack->sql("SELECT name FROM tbloptions WHERE name LIKE 'logout\\_master%' ORDER BY name"), 'name');
        self::assertContains('logout_master_policy', $names);
        $fields = preg_grep('/^logout_master_(staff|contact)_/', $names);
        self::assertSame([], $fields, 'the fields are in the document and nowhere else');
    }

    /** @dataProvider versions */
    public function testABadValueIsNamedAndSavesNothing(string $version): void
    {
        $this->stack->switchTo('fake_version', $version);
        $admin = $this->staff('admin');
        $good = $this->fieldsOf($admin->open(self::TAB));
        $bad = [
            ['staff', 'warning_seconds', '10', '20'],
            ['staff', 'warning_seconds', '900', '900'],
            ['contact', 'warning_seconds', '1000', '900'],
            ['staff', 'idle_minutes', 'soon', '1440'],
            ['staff', 'idle_minutes', '-5', '1440'],
            ['staff', 'idle_minutes', '', '1440'],
            ['staff', 'idle_minutes', '1441', '1440'],
            ['contact', 'idle_minutes', '<script>alert(1)</script>', '1440'],
            ['contact', 'grace_seconds', '1.5', '86400'],
            ['contact', 'grace_seconds', '" onmouseover="alert(1)', '86400'],
            ['staff', 'absolute_minutes', '1e3', '43200'],
            ['staff', 'absolute_minutes', '99999999999999999999', '43200'],
        ];
        $before = $this->options();
        foreach ($bad as [$kind, $field, $value, $expected]) {
            $fields = $good;
            $fields['settings']["logout_master_{$kind}_{$field}"] = $value;
            $page = $admin->follow($admin->submit(self::TAB, $fields));
            $what = "{$kind} {$field} {$value}";
            self::assertSame(1, preg_match('#<div class="alert alert-danger[^>]*>(.*?)</div>#s', $page->body, $found), "{$what}: {$page}");
            self::assertShowsNot('alert-success', $page, $what);
            $said = html_entity_decode(strip_tags($found[1]));
            self::assertStringContainsString(html_entity_decode(self::html('english', "field_{$field}")), $said, $what);
            self::assertStringContainsString(html_entity_decode(self::html('english', "settings_of_{$kind}")), $said, $what);
            self::assertStringContainsString('expected', $said, $what);
            self::assertStringContainsString($expected, $said, $what);
            self::assertShowsNot('<script>alert', $page, $what);
            self::assertStringNotContainsString('" onmouseover=', $found[1], $what);
            self::assertSame($before, $this->options(), $what);
        }
        $fields = $good;
        $fields['settings']['logout_master_staff_idle_minutes'] = ['7'];
        self::assertShows('alert-danger', $admin->follow($admin->submit(self::TAB, $fields)));
        self::assertSame($before, $this->options());
    }

    public function testTheDocumentItselfCanBeEditedAndIsJudgedByTheExtension(): void
    {
        $admin = $this->staff('admin');
        $fields = $this->fieldsOf($admin->open(self::TAB));
        $document = json_decode($fields['settings']['logout_master_policy'], true);
        $document['rules'][] = ['name' => 'night', 'match' => ['roles' => [1]], 'set' => ['idle_timeout' => 77]];
        $fields['settings']['logout_master_policy'] = json_encode($document, JSON_PRETTY_PRINT);
        self::assertShows('alert-success', $admin->follow($admin->submit(self::TAB, $fields)));
        self::assertSame('night', $this->status($this->staff('sara'))['rule']);

        $before = $this->options();
        $refused = [
            '/rules/0/set/idle_timeout' => static function (array $document): array {
                $document['rules'] = [['name' => 'x', 'match' => ['kind' => 'staff'], 'set' => ['idle_timeout' => 'soon']]];
                return $document;
            },
            '/surprise' => static fn (array $document): array => $document + ['surprise' => '<script>alert(1)</script>'],
        ];
        foreach ($refused as $place => $change) {
            $fields = $this->fieldsOf($admin->open(self::TAB));
            $changed = json_encode($change(json_decode($fields['settings']['logout_master_policy'], true)));
            $fields['settings']['logout_master_policy'] = $changed;
            $page = $admin->follow($admin->submit(self::TAB, $fields));
            self::assertShows('alert-danger', $page, $place);
            self::assertShows(htmlspecialchars($place), $page);
            self::assertShowsNot('<script>alert', $page);
            self::assertSame($before, $this->options(), $place);
        }
        $fields['settings']['logout_master_policy'] = '{"version": 1,';
        self::assertShows('alert-danger', $admin->follow($admin->submit(self::TAB, $fields)));
        self::assertSame($before, $this->options());
    }

    public function testWhoMayNotEditSettingsCannot(): void
    {
        $fields = $this->fieldsOf($this->staff('admin')->open(self::TAB));
        $fields['settings']['logout_master_staff_idle_minutes'] = '9';
        $fields['settings']['logout_master_enabled'] = '0';
        $before = $this->options();
        $sara = $this->staff('sara');
        self::assertTrue($sara->open(self::TAB)->isRedirect());
        self::assertTrue($sara->submit(self::TAB, $fields)->isRedirect());
        self::assertSame($before, $this->options());

        $this->stack->sql("INSERT INTO tblstaff_permissions VALUES (2, 'settings', 'view')");
        self::assertShows('logout_master_staff_idle_minutes', $sara->open(self::TAB));
        $sara->submit(self::TAB, $fields);
        self::assertSame($before, $this->options());

        $this->stack->sql("INSERT INTO tblstaff_permissions VALUES (2, 'settings', 'edit')");
        $sara->submit(self::TAB, $fields);
        $this->stack->sql("DELETE FROM tblstaff_permissions WHERE feature = 'settings'");
        self::assertNotSame($before, $this->options());
        self::assertSame('0', $this->stack->option('logout_master_enabled'));
    }

    public function testAnotherTabCannotChangeWhatIsOurs(): void
    {
        $admin = $this->staff('admin');
        $before = $this->options();
        $admin->submit('/admin/settings?group=general', [
            'settings' => ['companyname' => 'Example CRM', 'logout_master_generation' => '999', 'logout_master_surprise' => 'x'],
        ]);
        self::assertSame($before, $this->options());
    }

    /** @return list<array<string, string>> every option of the module */
    private function options(): array
    {
        // But for cursors, which move by themselves.
        return $this->stack->sql(
            "SELECT name, value FROM tbloptions WHERE name LIKE 'logout\\_master%' AND name NOT LIKE '%\\_cursor' ORDER BY name"
        );
    }

    /** @return array{settings: array<string, string>} what a browser would send for the settings form */
    private function fieldsOf(Answer $page): array
    {
        $document = new DOMDocument();
        $document->loadHTML('<?xml encoding="utf-8"?>' . $page->body, LIBXML_NOERROR);
        $settings = [];
        foreach ((new DOMXPath($document))->query('//form[@id="settings-form"]//*[starts-with(@name, "settings[")]') as $field) {
            $name = substr($field->getAttribute('name'), strlen('settings['), -1);
            if ($field->nodeName === 'textarea') {
                $settings[$name] = preg_replace('/\A\n/', '', $field->textContent);
            } elseif ($field->nodeName === 'select') {
                foreach ($field->getElementsByTagName('option') as $option) {
                    if ($option->hasAttribute('selected')) {
                        $settings[$name] = $option->getAttribute('value');
                    }
                }
            } elseif ($field->getAttribute('type') !== 'radio' || $field->hasAttribute('checked')) {
                $settings[$name] = $field->getAttribute('value');
            }
        }
        self::assertArrayHasKey('logout_master_enabled', $settings, (string) $page);
        return ['settings' => $settings];
    }
}
