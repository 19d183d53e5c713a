<?php

declare(strict_types=1);

use PHPUnit\Framework\TestCase;

/** A draft opens for its owner, as what it is, with the key that sealed it, and for nobody and nothing else. */
final class DraftCipherTest extends TestCase
{
    private const KEY = '00112233445566778899aabbccddeeff';
    private const TEXT = 'Dear Ms Novak, the order of Thursday…';

    private Logout_master_draft_cipher $cipher;

    protected function setUp(): void
    {
        $this->cipher = new Logout_master_draft_cipher(self::KEY);
    }

    public function testOpensWhatItSealed(): void
    {
        foreach (['', 'x', self::TEXT, str_repeat("\0ü", 100000)] as $text) {
            $sealed = $this->cipher->seal('staff', 2, 'd1', 'f1', $text);
            self::assertSame($text, $this->cipher->open('staff', 2, 'd1', 'f1', $sealed));
            self::assertMatchesRegularExpression('#\A[A-Za-z0-9+/=]+\z#', $sealed);
        }
    }

    public function testTheSameTextIsNeverSealedAlikeAndItsLengthIsBlurred(): void
    {
        $one = $this->cipher->seal('staff', 2, 'd1', 'f1', 'yes');
        self::assertNotSame($one, $this->cipher->seal('staff', 2, 'd1', 'f1', 'yes'));
        self::assertSame(strlen($one), strlen($this->cipher->seal('staff', 2, 'd1', 'f1', self::TEXT)));
    }

    public function testOpensForNobodyElse(): void
    {
        $sealed = $this->cipher->seal('staff', 2, 'd1', 'f1', self::TEXT);
        $others = [['staff', 1, 'd1', 'f1'], ['contact', 2, 'd1', 'f1'], ['staff', 2, 'd2', 'f1'], ['staff', 2, 'd1', 'f2'],
            ['staff', 22, 'd1', 'f1'], ['staff', 2, "d1\0f1", '']];
        foreach ($others as $other) {
            self::assertNull($this->cipher->open(...[...$other, $sealed]), json_encode($other));
        }
        $otherSite = new Logout_master_draft_cipher('ffeeddccbbaa99887766554433221100');
        self::assertNull($otherSite->open('staff', 2, 'd1', 'f1', $sealed));
    }

    public function testOpensNothingThatWasTouched(): void
    {
        $bytes = base64_decode($this->cipher->seal('staff', 2, 'd1', 'f1', self::TEXT));
        foreach ([0, 23, 24, strlen($bytes) - 1] as $at) {
            $touched = $bytes;
            $touched[$at] = chr(ord($touched[$at]) ^ 1);
            self::assertNull($this->cipher->open('staff', 2, 'd1', 'f1', base64_encode($touched)), "byte {$at}");
        }
        foreach (['', 'x', '!!', base64_encode('short'), base64_encode(substr($bytes, 0, -1)), base64_encode($bytes . 'x')] as $rubbish) {
            self::assertNull($this->cipher->open('staff', 2, 'd1', 'f1', $rubbish));
        }
    }

    public function testTheHiddenNameOfAFormIsAPersonsOwn(): void
    {
        $hidden = $this->cipher->hide('staff', 2, '/admin/clients/client/3');
        self::assertSame($hidden, (new Logout_master_draft_cipher(self::KEY))->hide('staff', 2, '/admin/clients/client/3'));
        self::assertMatchesRegularExpression('/\A[0-9a-f]{64}\z/', $hidden);
        $others = [$this->cipher->hide('staff', 1, '/admin/clients/client/3'), $this->cipher->hide('contact', 2, '/admin/clients/client/3'),
            $this->cipher->hide('staff', 2, '/admin/clients/client/4'), hash('sha256', '/admin/clients/client/3')];
        self::assertNotContains($hidden, $others);
    }

    public function testWithoutAProperKeyItSaysWhatIsMissing(): void
    {
        foreach (['', 'short', str_repeat('x', 15)] as $key) {
            self::assertSame('key', Logout_master_draft_cipher::problem($key));
            try {
                new Logout_master_draft_cipher($key);
                self::fail('a key of ' . strlen($key) . ' bytes was taken');
            } catch (Logout_master_draft_error $error) {
                self::assertSame(503, $error->status);
                self::assertStringContainsString('encryption_key: found ' . strlen($key) . ' bytes, expected 16', $error->getMessage());
            }
        }
        self::assertNull(Logout_master_draft_cipher::problem(random_bytes(16)));
    }
}
