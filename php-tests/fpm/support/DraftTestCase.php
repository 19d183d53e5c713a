<?php

/** What the tests of drafts share: an empty table, one draft of one form, and the three calls about it. */

declare(strict_types=1);

abstract class DraftTestCase extends SiteTestCase
{
    protected const TEXT = 'Dear Ms Novak, about the order of Thursday';
    protected const FORM = '/admin/clients/client/3|client-form|';
    protected const DRAFT = '00112233445566778899aabbccddeeff';

    protected function setUp(): void
    {
        parent::setUp();
        $this->stack->sql('DELETE FROM tbllogout_master_drafts');
        $this->stack->setOption('logout_master_drafts', '1');
        $this->stack->setOption('logout_master_draft_hours', '48');
    }

    protected function ticket(Browser $browser): string
    {
        $page = $browser->open($browser->cookies === [] ? '/' : '/admin/clients');
        $page = str_contains($page->body, 'id="logout-master-drafts"') ? $page : $browser->open('/clients/tickets');
        self::assertSame(1, preg_match('#id="logout-master-drafts"[^>]*>(.*?)</script>#s', $page->body, $found), (string) $page);
        return json_decode($found[1], true)['ticket'];
    }

    protected static function content(string $text): string
    {
        return json_encode(['title' => 'Cedar Logistics', 'path' => '/admin/clients/client/3', 'fields' => [
            ['n' => 'note', 'i' => 0, 'k' => 'text', 'l' => 'Note', 'v' => $text, 'b' => '', 't' => ''],
        ]], JSON_THROW_ON_ERROR);
    }

    /** @param array<string, string> $fields */
    protected function save(Browser $browser, string $kind, string $ticket, array $fields = []): Answer
    {
        $fields += ['kind' => $kind, 'ticket' => $ticket, 'draft' => self::DRAFT, 'form' => self::FORM];
        $fields += ['content' => self::content(self::TEXT)];
        return $browser->send(Request::xhrPost('/logout_master/drafts/save', $fields));
    }

    /** @param list<string> $forms */
    protected function find(Browser $browser, string $kind, array $forms = [self::FORM]): Answer
    {
        return $browser->send(Request::xhrPost('/logout_master/drafts/find', ['kind' => $kind, 'forms' => json_encode($forms)]));
    }

    /** @param array<string, string> $fields */
    protected function drop(Browser $browser, string $kind, array $fields): Answer
    {
        return $browser->send(Request::xhrPost('/logout_master/drafts/drop', $fields + ['kind' => $kind]));
    }
}
