<?php

/**
 * Long work on the server: a request that an import, an export or an upload runs in. While it runs nobody hears of the
 * person, since the host keeps one request of a browser waiting for the other; so the idle end is held off at its start,
 * within a bound, and counted anew from its end.
 *
 * A worker that is killed leaves the hold, which then ends at its bound.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_long_work
{
    /** Set by the page script for the next request when a person uses what a page has marked as long. */
    public const COOKIE = 'logout_master_work';

    private bool $runs = false;

    public function __construct(
        private Logout_master_host $host,
        private Logout_master_desk $desk,
        private Logout_master_hold $hold
    ) {
    }

    /** Safe to repeat. Other modules call it by the action `logout_master_long_work`. */
    public function begin(): void
    {
        if ($this->runs) {
            return;
        }
        $this->runs = true;
        if (isset($_COOKIE[self::COOKIE]) && !headers_sent()) {
            setcookie(self::COOKIE, '', ['expires' => 1, 'path' => '/', 'samesite' => 'Lax']);
        }
        $this->hold->begin_work();
        register_shutdown_function(function (): void {
            $this->end();
        });
    }

    private function end(): void
    {
        // How long ago the last act was is asked anew; the work itself was none.
        $ip = $this->host->ip();
        $this->desk->each(static fn (Logout_master_engine $engine, string $token) => $engine->check($token, null, $ip));
        $this->hold->end_work();
    }
}
