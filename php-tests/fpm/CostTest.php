<?php

/** What the module costs on the requests that make up a day: no query, and no write of session data. */

declare(strict_types=1);

final class CostTest extends SiteTestCase
{
    /** @return array<string, array{string, Request}> */
    private static function requests(): array
    {
        return [
            'page of staff' => ['staff', Request::page('/admin/clients')],
            'form of staff' => ['staff', Request::form('/admin/clients/client/4', ['company' => 'Dogwood Press'])],
            'poll of staff' => ['staff', Request::xhr('/admin/misc/notifications_check')],
            'table of staff' => ['staff', Request::xhrPost('/admin/clients/table', ['draw' => '1'])],
            'page of a contact' => ['contact', Request::page('/clients/tickets')],
            'XHR of a contact' => ['contact', Request::xhr('/clients/tickets')],
            'page of nobody' => ['nobody', Request::page('/forms/ticket')],
            'program' => ['nobody', Request::fetch('/api/version')],
        ];
    }

    public function testNoQueryMoreAndNoSessionWrite(): void
    {
        $with = $this->measure();
        $this->stack->cli('module', 'deactivate', 'logout_master');
        $without = $this->measure();
        foreach (array_keys(self::requests()) as $name) {
            self::assertSame($without[$name], $with[$name], $name);
        }
    }

    /** @return array<string, array{int, string, string}> status, queries and whether session data changed, by request */
    private function measure(): array
    {
        $isActive = $this->stack->sql('SELECT active FROM tblmodules')[0]['active'] === 1;
        $browsers = ['nobody' => $this->stack->browser()];
        foreach (['staff' => ['/admin/authentication', 'sara'], 'contact' => ['/authentication/login', 'carla']] as $kind => $who) {
            [$path, $name] = $who;
            $browsers[$kind] = $this->stack->browser();
            $browsers[$kind]->open($path);
            $email = $kind === 'staff' ? self::STAFF[$name][0] : self::CONTACTS[$name][0];
            $page = $browsers[$kind]->follow($this->login($browsers[$kind], $path, $email, $name));
            self::assertSame($isActive, $page->config() !== null);
        }
        $costs = [];
        foreach (self::requests() as $name => [$kind, $request]) {
            // Twice: the first one changes the page to return to, which the host keeps in the session.
            $browsers[$kind]->send($request);
            $answer = $browsers[$kind]->send($request);
            self::assertNotSame('', $answer->header('X-Host-Queries'));
            $costs[$name] = [$answer->status, $answer->header('X-Host-Queries'), $answer->header('X-Host-Session-Data-Changed')];
        }
        self::assertSame('0', $costs['page of staff'][2]);
        return $costs;
    }
}
