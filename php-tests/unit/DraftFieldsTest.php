<?php

declare(strict_types=1);

use PHPUnit\Framework\TestCase;

/** Secrets and cards are told by their names and numbers; ordinary fields are not taken for them. */
final class DraftFieldsTest extends TestCase
{
    private const PRIVATE = ['password', 'newpassword', 'newpasswordr', 'oldpassword', 'settings[smtp_password]', 'userPassword',
        'pass', 'user[pwd]', 'client_secret', 'api_key', 'apiKey', 'privateKey', 'pin', 'otp', 'csrf_token_name', 'cvc',
        'card[cvv2]', 'card_number', 'cardNumber', 'cc-number', 'ccnum', 'credit_card', 'card_expiry', 'iban', 'bank[iban]',
        'security_code', 'passwort', 'two_factor_code'];

    private const ORDINARY = ['company', 'note', 'message', 'description', 'address', 'pincode', 'passenger', 'compass',
        'business_card', 'vcard', 'postcard', 'discard', 'cardinality', 'spinning', 'shipping_pinned', 'account_number', 'vat',
        'tokens_left_over', 'secretary', 'bicycle', 'passport_note', 'expiry_date', 'number', 'code', 'tags[]', 'items[1][description]'];

    public function testTellsPrivateNames(): void
    {
        foreach (self::PRIVATE as $name) {
            self::assertTrue(Logout_master_draft_fields::is_private_name($name), $name);
        }
        foreach (self::ORDINARY as $name) {
            self::assertFalse(Logout_master_draft_fields::is_private_name($name), $name);
        }
    }

    public function testTellsCardNumbersFromOtherNumbers(): void
    {
        foreach (['4111111111111111', '4111 1111 1111 1111', '5555-5555-5555-4444', '378282246310005', '6011111111111117'] as $card) {
            self::assertTrue(Logout_master_draft_fields::is_card_number($card), $card);
        }
        // One digit off; an IMEI; a telephone number; a year; a text with a card in it stays a text.
        foreach (['4111111111111112', '490154203237518', '+49 30 901820', '2026', '', 'My card is 4111111111111111'] as $other) {
            self::assertFalse(Logout_master_draft_fields::is_card_number($other), $other);
        }
    }

    public function testKeepsFieldsOfTheRightShapeOnly(): void
    {
        $good = ['n' => 'note', 'i' => 0, 'k' => 'html', 'l' => 'Note', 'v' => '<p>x</p>', 'b' => '', 't' => ''];
        $bad = [null, 'x', ['n' => 'a'], ['n' => ['a'], 'v' => 'x'], ['n' => 'a', 'v' => 5], ['n' => 'password', 'v' => 'x'],
            ['n' => 'number', 'v' => '4111111111111111']];
        self::assertSame([$good], Logout_master_draft_fields::kept([...$bad, $good]));
        $odd = ['n' => 'a', 'v' => 'x', 'i' => '1', 'k' => 'evil', 'l' => 5, 'b' => [], 'more' => 'y'];
        $mended = Logout_master_draft_fields::kept([$odd]);
        self::assertSame([['n' => 'a', 'i' => 0, 'k' => 'text', 'l' => '', 'v' => 'x', 'b' => null, 't' => '']], $mended);
        self::assertSame([], Logout_master_draft_fields::kept('x'));
        $many = array_fill(0, 1000, $good);
        self::assertCount(Logout_master_draft_fields::FIELDS_MOST, Logout_master_draft_fields::kept($many));
    }

    public function testASentFormIsTakenApartByTheNamesOfItsFields(): void
    {
        $post = ['note' => "a\r\nb", 'empty' => '', 'tags' => ['red', 'blue'], 'items' => ['1' => ['description' => 'x', 'long' => 'y']],
            'password' => 'hunter2', 'card_number' => '4111', 'contact' => ['firstname' => 'Ann', 'password' => 'x']];
        $shown = array_map(
            static fn (array $field): array => [$field['n'], $field['i'], $field['v'], $field['k']],
            Logout_master_draft_fields::posted($post, null)
        );
        self::assertSame([
            ['note', 0, "a\nb", 'posted'],
            ['tags[]', 0, 'red', 'posted'],
            ['tags[]', 1, 'blue', 'posted'],
            ['items[1][description]', 0, 'x', 'posted'],
            ['items[1][long]', 0, 'y', 'posted'],
            ['contact[firstname]', 0, 'Ann', 'posted'],
        ], $shown);
        self::assertSame(['note'], array_column(Logout_master_draft_fields::posted($post, ['note', 'password']), 'n'));
        self::assertSame([], Logout_master_draft_fields::posted($post, []));
    }

    /** What a page holds back and what the server refuses is one rule, written down twice. */
    public function testThePageScriptHasTheSameRule(): void
    {
        $script = (string) file_get_contents(MODULE . '/assets/drafts-fields.js');
        self::assertSame(1, preg_match("/PRIVATE_NAME = new RegExp\\((.*?)\\);/s", $script, $found));
        $pattern = implode('', array_map('stripslashes', preg_match_all("/'([^']*)'/", $found[1], $parts) ? $parts[1] : []));
        $pattern = '/' . str_replace('/', '\/', str_replace(' (w*', ' (\w*', $pattern)) . '/';
        foreach (['SECRETS', 'PAIRS'] as $list) {
            foreach ((new ReflectionClassConstant(Logout_master_draft_fields::class, $list))->getValue() as $word) {
                self::assertSame(1, preg_match($pattern, " {$word} "), "drafts-fields.js does not hold back \"{$word}\"");
            }
        }
        foreach (self::ORDINARY as $name) {
            $words = strtolower((string) preg_replace('/[^A-Za-z0-9]+/', '  ', $name));
            self::assertSame(0, preg_match($pattern, " {$words} "), "drafts-fields.js holds back \"{$name}\"");
        }
    }

    public function testWhatThePageScriptSaysOfASentForm(): void
    {
        $draft = str_repeat('0a', 16);
        self::assertSame(['draft' => $draft, 'names' => ['note', 'tags[]']], Logout_master_draft_post::read("{$draft}.note\ntags[]"));
        self::assertSame(['draft' => $draft, 'names' => []], Logout_master_draft_post::read("{$draft}."));
        foreach ([null, [], '', 'x', $draft, "posted.{$draft}", "{$draft}x.note", strtoupper($draft) . '.note'] as $other) {
            self::assertNull(Logout_master_draft_post::read($other), json_encode($other));
        }
    }

    public function testEveryTextOfTheScriptsExists(): void
    {
        $known = (new Logout_master_language(MODULE . '/language'))->all('english');
        foreach ((new ReflectionClassConstant(Logout_master_draft_calls::class, 'STRINGS'))->getValue() as $key) {
            self::assertArrayHasKey("logout_master_{$key}", $known);
            self::assertStringContainsString("strings.{$key}", (string) file_get_contents(MODULE . '/assets/drafts-back.js'));
        }
    }

    public function testMarkupIsShownAsText(): void
    {
        $text = Logout_master_draft_list::plain('<p>Dear &lt;Ann&gt;,</p><p>see<br>below</p><script>x</script>');
        self::assertSame("Dear <Ann>,\nsee\nbelow\nx", $text);
    }

    public function testHoursAreWithinBounds(): void
    {
        $hours = Logout_master_host_drafts::HOURS;
        self::assertSame([$hours => '72'], Logout_master_draft_form::read([$hours => ' 72 ']));
        self::assertSame([], Logout_master_draft_form::read(['logout_master_enabled' => '1']));
        foreach (['0', '721', '-1', '1.5', 'x', '', ['48'], '48 hours'] as $bad) {
            try {
                Logout_master_draft_form::read([$hours => $bad]);
                self::fail('taken: ' . json_encode($bad));
            } catch (Logout_master_form_error $error) {
                self::assertSame(['draft_hours', 'hours'], [$error->field, $error->expected]);
            }
        }
        foreach (['' => 48, '0' => 1, '99999' => 720, '48' => 48] as $option => $expected) {
            self::assertSame($expected, Logout_master_draft_form::hours((string) $option));
        }
    }
}
