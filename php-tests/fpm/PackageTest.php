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
            ['lock_scripts' => $locks, 'later' => $later] = $page->config();
            self::assertSame(1, preg_match('/id="logout-master-drafts" data-scripts="([^" ]+)"/', $page->body, $drafts));
            array_push($assets[1], $drafts[1], ...$locks, ...$later['warning'], ...$later['desk'], ...$later['nudges']);
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
            $site->policy(Policy::document(['idle_timeout' => 1]));
            self::pause(1.15);
            self::assertShows('logout-master-notice', $admin->arrive('/admin/clients'));
            self::assertSame('', trim($site->phpLog()));
        } finally {
            $site->stop();
        }
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
