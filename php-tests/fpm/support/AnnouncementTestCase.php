<?php

/** What the tests of announcements share: none at the beginning and at the end, and changes counted from there on. */

declare(strict_types=1);

abstract class AnnouncementTestCase extends SiteTestCase
{
    protected const PAGE = '/admin/logout_master/announce';

    protected function setUp(): void
    {
        parent::setUp();
        $this->forgetAll();
        $this->cron();
    }

    protected function tearDown(): void
    {
        $this->forgetAll();
        $this->stack->sql('UPDATE tblstaff SET active = 1');
        parent::tearDown();
    }

    protected function cron(): void
    {
        self::assertSame(200, $this->stack->browser()->open('/cron/index')->status);
    }

    protected function last(): int
    {
        return (int) $this->stack->sql('SELECT MAX(id) AS id FROM tbllogout_master_announcements')[0]['id'];
    }

    private function forgetAll(): void
    {
        foreach (['announcements', 'announced'] as $table) {
            $this->stack->sql("DELETE FROM tbllogout_master_{$table}");
        }
        $this->stack->setOption('logout_master_announced', '[]');
        $this->stack->setOption('logout_master_announced_read', '{}');
        $this->stack->setOption('logout_master_told', '');
    }
}
