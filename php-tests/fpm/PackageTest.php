<?php

/** The archive that administrators upload: built by the project's own script, taken in by a site that has never seen the module. */

declare(strict_types=1);

final class PackageTest extends SiteTestCase
{
    public function testTheArchiveIsUploadedActivatedAndWorks(): void
    {
        $archive = $this->package(getenv('FPM_WORK') . '/package');
        $again = $this->package(getenv('FPM_WORK') . '/package-again');
        self::assertFileEquals($archive, $again, 'the same files make the same bytes');

        $site = Stack::start('--module', 'none');
        try {
            $admin = $this->plainAdmin($site);
            $page = $admin->follow($admin->submit('/admin/modules/upload', ['module' => new CURLFile($archive)]));
            self::assertShows('alert-success', $page);
            self::assertShows('Logout Master', $page);
            $page = $admin->follow($admin->open('/admin/modules/activate/logout_master'));
            self::assertShows('/admin/settings?group=logout_master', $page);
            $page = $admin->open('/admin/clients');
            self::assertNotNull($page->config(), (string) $page);
            preg_match_all('#(?:src|href)="([^"]*/modules/logout_master/[^"]+)"#', $page->body, $assets);
            self::assertGreaterThanOrEqual(2, count($assets[1]));
            self::assertSame(1, substr_count(implode(' ', $assets[1]), '.js?'), 'its parts as one file');
            self::assertStringContainsString('/assets/presence.min.js', implode(' ', $assets[1]));
            self::assertSame(1, preg_match('/id="logout-master-drafts" data-scripts="([^" ]+)"/', $page->body, $drafts));
            foreach ([[$drafts[1]], ...array_values($page->config()['later'])] as $names) {
                foreach ($names as $name) {
                    $assets[1][] = dirname(explode('?', $assets[1][0])[0]) . "/{$name}";
                }
            }
            self::assertSame(1, preg_match('/\?v=(\d\.\d\.\d-[0-9a-f]{12})$/', $assets[1][0], $mark), $assets[1][0]);
            foreach ($assets[1] as $asset) {
                self::assertStringEndsWith("?v={$mark[1]}", $asset);
            }
            foreach ($assets[1] as $asset) {
                $answer = (new Browser(''))->send(Request::fetch(html_entity_decode($asset)));
                self::assertSame(200, $answer->status, $asset);
                self::assertNotSame('', $answer->body, $asset);
                self::assertStringNotContainsString('/**', str_ends_with(explode('?', $asset)[0], '.js') ? $answer->body : '', $asset);
            }
            self::assertSame(200, $admin->open('/admin/settings?group=logout_master')->status);
            $this->checkTexts($site, $admin, dirname(explode('?', $assets[1][0])[0]));
            $site->policy(Policy::document(['idle_timeout' => 1]));
            self::pause(1.15);
            self::assertShows('logout-master-notice', $admin->arrive('/admin/clients'));
            self::assertSame('', trim($site->phpLog()));
        } finally {
            $site->stop();
        }
    }

    /** A page carries no text of the scripts that come later but what the site says otherwise; they bring the rest along. */
    private function checkTexts(Stack $site, Browser $admin, string $folder): void
    {
        $strings = $admin->open('/admin/clients')->config()['strings'];
        self::assertSame('Sign in', $strings['login']);
        self::assertArrayNotHasKey('stay', $strings);
        foreach (['english', 'german', 'french', 'spanish', 'portuguese_br', 'turkish', 'arabic'] as $language) {
            $script = (new Browser(''))->send(Request::fetch("{$folder}/texts-{$language}.js"))->body;
            self::assertSame(1, preg_match('/assign\(own,(\{.*\}),\{\.\.\.own\}\)/', $script, $json), $language);
            $texts = json_decode($json[1], true, 512, JSON_THROW_ON_ERROR);
            self::assertGreaterThan(20, count($texts), $language);
            self::assertSame(html_entity_decode(self::html($language, 'stay')), $texts['stay']);
        }
        $own = "{$site->directory}/site/modules/logout_master/language/english/custom_lang.php";
        file_put_contents($own, "<?php\n\$lang['logout_master_stay'] = 'I am here';\n");
        self::assertSame('I am here', $admin->open('/admin/clients')->config()['strings']['stay']);
        unlink($own);
    }

    private function package(string $folder): string
    {
        exec('TMPDIR=' . getenv('FPM_WORK') . ' ' . PROJECT . "/scripts/package-module.sh {$folder} 2>&1", $output, $status);
        self::assertSame(0, $status, implode("\n", $output));
        $archives = glob("{$folder}/*.zip");
        self::assertCount(1, $archives);
        return $archives[0];
    }

    /** Of a site without the module. */
    private function plainAdmin(Stack $site): Browser
    {
        $browser = $site->browser();
        $browser->open('/admin/authentication');
        self::assertSame('/admin', $this->login($browser, '/admin/authentication', 'admin@example.com', 'admin')->path());
        return $browser;
    }
}
