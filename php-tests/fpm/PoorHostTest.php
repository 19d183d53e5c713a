<?php

/** A site that lacks tables, ours or the host's: people sign in and out all the same, and the cron job goes to its end. */

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

    private function hide(string ...$tables): void
    {
        foreach ($tables as $table) {
            $this->stack->sql("RENAME TABLE {$table} TO hidden_{$table}");
            $this->hidden[$table] = "hidden_{$table}";
        }
    }
}
