<?php

declare(strict_types=1);

use PHPUnit\Framework\TestCase;

/** A ticket is this site's own, one person's, and of limited life; nothing else is a ticket. */
final class DraftTicketTest extends TestCase
{
    private const NOW = 1800000000;
    private const SESSION = '0123456789abcdef';

    private Logout_master_draft_cipher $cipher;

    protected function setUp(): void
    {
        $this->cipher = new Logout_master_draft_cipher('00112233445566778899aabbccddeeff');
    }

    public function testSaysForWhomItWasIssued(): void
    {
        foreach ([self::SESSION, ''] as $session) {
            $ticket = Logout_master_draft_ticket::issue($this->cipher, 'contact', 17, $session, self::NOW);
            $read = Logout_master_draft_ticket::read($this->cipher, $ticket, self::NOW + 5);
            self::assertSame(['contact', 17, $session], [$read->kind, $read->person, $read->session_id]);
        }
    }

    public function testNothingElseIsATicket(): void
    {
        $ticket = Logout_master_draft_ticket::issue($this->cipher, 'staff', 2, self::SESSION, self::NOW);
        $last = $ticket[-1] === 'a' ? 'b' : 'a';
        $forged = [null, [], 5, '', 'x', $ticket . 'x', ' ' . $ticket, substr($ticket, 0, -1), substr($ticket, 0, -1) . $last,
            str_replace('.2.', '.1.', $ticket), str_replace('staff', 'contact', $ticket),
            str_replace((string) self::NOW, '1900000000', $ticket),
            str_replace(self::SESSION, '', $ticket), strtoupper($ticket), $ticket . "\n"];
        foreach ($forged as $one) {
            self::assertNull(Logout_master_draft_ticket::read($this->cipher, $one, self::NOW), json_encode($one));
        }
        $other = new Logout_master_draft_cipher('ffeeddccbbaa99887766554433221100');
        self::assertNull(Logout_master_draft_ticket::read($other, $ticket, self::NOW));
    }

    public function testLivesNoLongerThanTwoDays(): void
    {
        $ticket = Logout_master_draft_ticket::issue($this->cipher, 'staff', 2, self::SESSION, self::NOW);
        $most = Logout_master_draft_ticket::SECONDS_MOST;
        self::assertNotNull(Logout_master_draft_ticket::read($this->cipher, $ticket, self::NOW + $most));
        self::assertNull(Logout_master_draft_ticket::read($this->cipher, $ticket, self::NOW + $most + 1));
        self::assertNull(Logout_master_draft_ticket::read($this->cipher, $ticket, self::NOW - 61), 'from the future');
    }

    public function testHoldsLongerAfterATimeoutThanAfterAnEndThatSomebodyWanted(): void
    {
        $issued = Logout_master_draft_ticket::issue($this->cipher, 'staff', 2, self::SESSION, self::NOW);
        $ticket = Logout_master_draft_ticket::read($this->cipher, $issued, self::NOW);
        self::assertTrue($ticket->holds(null));
        $lives = ['idle' => 86400, 'absolute' => 86400, 'admin' => 900, 'limit' => 900, 'account' => 900, '' => 900];
        foreach ($lives as $reason => $seconds) {
            self::assertTrue($ticket->holds(['reason' => $reason, 'seconds' => $seconds]), $reason);
            self::assertFalse($ticket->holds(['reason' => $reason, 'seconds' => $seconds + 1]), $reason);
        }
    }
}
