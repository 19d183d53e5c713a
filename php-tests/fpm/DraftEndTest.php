<?php

/** A draft that went with its form, or that nobody wants, stays over, in whatever order a slow line delivers. */

declare(strict_types=1);

final class DraftEndTest extends DraftTestCase
{
    public function testALateSaveBringsNoDraftBack(): void
    {
        $sara = $this->staff('sara');
        $ticket = $this->ticket($sara);
        $names = array_map(static fn (string $digits): string => str_repeat($digits, 16), ['a1', 'a2', 'a3', 'a4']);
        [$sent, $overtaken, $listed, $next] = $names;
        $this->save($sara, 'staff', $ticket, ['draft' => $sent]);
        $this->drop($sara, 'staff', ['draft' => $sent]);
        $this->drop($sara, 'staff', ['draft' => $overtaken]);
        $this->save($sara, 'staff', $ticket, ['draft' => $listed]);
        $this->drop($sara, 'staff', ['all' => '1']);
        foreach ([$sara, $this->stack->browser()] as $browser) {
            $browser === $sara || $browser->open('/admin/authentication');
            foreach ([$sent, $overtaken, $listed] as $draft) {
                $answer = $this->save($browser, 'staff', $ticket, ['draft' => $draft]);
                self::assertSame(410, $answer->status, "{$draft} {$answer}");
                self::assertStringContainsString('draft: found one that is over', $answer->json()['message']);
            }
        }
        self::assertSame([0, []], array_values(array_intersect_key($this->find($sara, 'staff')->json(), ['known' => 0, 'drafts' => 0])));
        self::assertShows(self::html('english', 'drafts_none'), $sara->open('/admin/logout_master/my_drafts'));
        $left = json_encode($this->stack->sql('SELECT form, sealed FROM tbllogout_master_drafts GROUP BY form, sealed'));
        self::assertSame('[{"form":"","sealed":""}]', $left, 'nothing of it but its name');

        // What is begun afterwards is another one, of the same form.
        self::assertSame(200, $this->save($sara, 'staff', $ticket, ['draft' => $next])->status);
        self::assertSame([$next], array_column($this->find($sara, 'staff')->json()['drafts'], 'draft'));
        // One person's name for a draft is nothing to anybody else.
        self::assertSame(200, $this->save($this->staff('tom'), 'staff', '', ['draft' => $sent])->status);

        $this->stack->sql('UPDATE tbllogout_master_drafts SET expires_at = expires_at - 3601 WHERE saved_at = 0');
        $this->stack->browser()->send(Request::fetch('/cron/index'));
        $left = array_column($this->stack->sql('SELECT draft FROM tbllogout_master_drafts WHERE person = 2'), 'draft');
        self::assertSame([$next], $left, 'no save takes longer than an hour');
    }

    public function testTheNamesOfDraftsThatAreOverAreBounded(): void
    {
        $sara = $this->staff('sara');
        for ($number = 0; $number < 200; $number++) {
            $this->stack->sql(
                "INSERT INTO tbllogout_master_drafts VALUES ('staff', 2, ?, '', '', 0, ?, 0)",
                [sprintf('%032x', $number), time() + 1000 + $number]
            );
        }
        self::assertSame(200, $this->save($sara, 'staff', '')->status, 'they take no room of what is kept');
        $this->drop($sara, 'staff', ['draft' => str_repeat('b1', 16)]);
        $this->drop($sara, 'staff', ['all' => '1']);
        $rows = array_column($this->stack->sql('SELECT draft FROM tbllogout_master_drafts ORDER BY expires_at, draft'), 'draft');
        self::assertCount(200, $rows);
        self::assertSame(sprintf('%032x', 2), $rows[0], 'the oldest went');
        self::assertEqualsCanonicalizing([self::DRAFT, str_repeat('b1', 16)], array_slice($rows, -2));
        self::assertSame(410, $this->save($sara, 'staff', '')->status);
    }

    public function testAFormThatMeetsTheEndIsKeptThoughItsDraftIsOver(): void
    {
        $sara = $this->staff('sara');
        $this->save($sara, 'staff', '');
        $this->drop($sara, 'staff', ['draft' => self::DRAFT]);
        $sara->send(Request::xhrPost('/logout_master/presence/lock', ['kind' => 'staff']));
        // By the back button the page is there again, and names its old draft.
        $sara->cookies['logout_master_sent'] = self::DRAFT . '.company';
        self::assertSame(423, $sara->submit('/admin/clients/client/4', ['company' => 'Dogwood & Sons'])->status);
        $sara->send(Request::xhrPost('/logout_master/presence/resume', ['kind' => 'staff', 'password' => 'sara-pass']));
        self::assertShows('Dogwood &amp; Sons', $sara->open('/admin/logout_master/my_drafts'));
    }
}
