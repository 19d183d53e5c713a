<?php

/**
 * Options of the module that somebody deleted, or wrote into whatever they liked: by SQL, by an import, by hand. Pages are
 * shown, people are let in and watched, and an activation brings back what is missing.
 */

declare(strict_types=1);

final class DamagedOptionsTest extends SiteTestCase
{
    private const VALUES = ['nothing', '{"version":1,"rules":{"x":[null]},"a":{"b":"c"}}'];

    protected function tearDown(): void
    {
        $this->stack->cli('module', 'uninstall', 'logout_master');
        parent::tearDown();
    }

    public function testNoValueOfAnyOptionBreaksAPageOrKeepsAnybodyOut(): void
    {
        // Health says which policy was refused, and the log that drafts have no key.
        $this->provokes('/logout_master/');
        // A browser's requests queue behind its session, so there are as many as workers.
        $admins = array_map(fn (): Browser => $this->staff('admin'), range(1, Stack::WORKERS));
        $pages = [Request::page('/admin/clients'), Request::page('/admin/settings?group=logout_master')];
        foreach (array_keys(ModuleCalls::all()) as $path) {
            if (preg_match('#/(?:index|limits|presets|dry_run|form|history|review|status|csv)$#', $path) === 1) {
                $pages[] = Request::page($path);
            }
        }
        $pages[] = Request::xhrPost('/logout_master/presence/heartbeat', ['kind' => 'staff', 'idleMs' => '0']);
        $options = array_column($this->options(), 'value', 'name');
        self::assertGreaterThan(15, count($options));
        foreach ($options as $name => $right) {
            foreach (self::VALUES as $value) {
                $value === 'nothing'
                    ? $this->stack->sql('DELETE FROM tbloptions WHERE name = ?', [$name])
                    : $this->stack->sql('UPDATE tbloptions SET value = ? WHERE name = ?', [$value, $name]);
                $pairs = array_map(
                    static fn (int $number): array => [$admins[$number % Stack::WORKERS], $pages[$number]],
                    array_keys($pages)
                );
                foreach (Browser::together($pairs) as $number => $answer) {
                    self::assertNotSame(500, $answer->status, "{$name} = {$value}, {$pages[$number]->path}: {$answer}");
                }
                $where = "{$name} = {$value}";
                self::assertSame(200, $admins[0]->open('/admin/clients')->status, $where);
                if ($value === 'nothing') {
                    self::assertSame(200, $this->stack->browser()->open('/cron/index')->status, $where);
                    $this->staff('sara');
                    $this->contact('carla');
                    $this->stack->sql('INSERT INTO tbloptions (name, value, autoload) VALUES (?, ?, 1)', [$name, $right]);
                } else {
                    $this->stack->sql('UPDATE tbloptions SET value = ? WHERE name = ?', [$right, $name]);
                }
            }
        }
    }

    public function testAnActivationBringsBackWhatWasDeleted(): void
    {
        $names = array_column($this->options(), 'name');
        $this->stack->sql("DELETE FROM tbloptions WHERE name LIKE 'logout_master%'");
        $this->stack->cli('module', 'deactivate', 'logout_master');
        $this->stack->cli('module', 'activate', 'logout_master');
        self::assertSame($names, array_column($this->options(), 'name'));
        $sara = $this->staff('sara');
        $this->limits(['idle_timeout' => 1]);
        self::pause(1.15);
        self::assertTrue($sara->open('/admin/clients')->isRedirect());
    }

    /** @return list<array<string, mixed>> */
    private function options(): array
    {
        return $this->stack->sql("SELECT name, value FROM tbloptions WHERE name LIKE 'logout_master%' ORDER BY name");
    }
}
