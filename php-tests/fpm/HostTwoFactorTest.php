<?php

/** The stand-in CRM's own two-factor login, on which tests of the module lean: nobody is signed in before the code. */

declare(strict_types=1);

final class HostTwoFactorTest extends SiteTestCase
{
    public function testAppCode(): void
    {
        $browser = $this->passwordGiven('tina', true);
        self::assertShows('authenticator app', $browser->open('/admin/authentication/two_factor'));
        self::assertTrue($browser->open('/admin/clients')->isRedirect(), 'signed in by the password alone');
        $code = $this->stack->cli('totp', 'tina@example.com');
        $this->refuses($browser, $code === '000000' ? '000001' : '000000');
        $answer = $browser->submit('/admin/authentication/two_factor', ['code' => $code]);
        self::assertSame('/admin/clients', $answer->path());
        self::assertSignedIn($browser);
        self::assertCount(1, $this->stack->sql('SELECT user_id FROM tbluser_auto_login WHERE user_id = 4 AND staff = 1'));
    }

    public function testMailedCodeIsGoodOnce(): void
    {
        $this->stack->cli('mail', 'clear');
        $browser = $this->passwordGiven('emil', false);
        $mails = explode("\n", $this->stack->cli('mail', 'list', 'emil@example.com'));
        self::assertCount(1, $mails);
        preg_match('/\d{6}/', json_decode($mails[0], true)['message'], $found);
        $this->refuses($browser, '12345');
        $browser->follow($browser->submit('/admin/authentication/two_factor', ['code' => $found[0]]));
        self::assertSignedIn($browser);
        $other = $this->passwordGiven('emil', false);
        $this->refuses($other, $found[0]);
    }

    public function testCodePageNeedsThePassword(): void
    {
        $browser = $this->stack->browser();
        self::assertSame('/admin/authentication', $browser->open('/admin/authentication/two_factor')->path());
        $answer = $browser->submit('/admin/authentication/two_factor', ['code' => $this->stack->cli('totp', 'tina@example.com')]);
        self::assertSame('/admin/authentication', $answer->path());
        self::assertTrue($browser->open('/admin/clients')->isRedirect());
    }

    private function passwordGiven(string $name, bool $isRemembered): Browser
    {
        $browser = $this->stack->browser();
        $browser->open('/admin/clients');
        $browser->open('/admin/authentication');
        $answer = $this->login($browser, '/admin/authentication', "{$name}@example.com", $name, $isRemembered);
        self::assertSame('/admin/authentication/two_factor', $answer->path());
        return $browser;
    }

    private function refuses(Browser $browser, string $code): void
    {
        $answer = $browser->submit('/admin/authentication/two_factor', ['code' => $code]);
        self::assertSame('/admin/authentication/two_factor', $answer->path());
        self::assertTrue($browser->open('/admin/clients')->isRedirect(), 'signed in by a wrong code');
    }
}
