<?php

/**
 * Answers in place of the host's redirect to the client area's login. The host decides on that at the very end of a
 * request and without a hook, hence a shutdown function. The page to return to stays what it was before.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_host_login_redirect
{
    public function __construct(private Logout_master_host $host)
    {
    }

    /** @param callable(): void $answer */
    public function replace(callable $answer): void
    {
        if ($this->host->is_authentication()) {
            return;
        }
        $return_to = $_SESSION['red_url'] ?? null;
        register_shutdown_function(function () use ($answer, $return_to): void {
            if (headers_sent() || !$this->is_there()) {
                return;
            }
            if (($_SESSION['red_url'] ?? null) !== $return_to) {
                $this->restore_return($return_to);
            }
            header_remove('Location');
            $answer();
        });
    }

    private function is_there(): bool
    {
        foreach (headers_list() as $header) {
            if (strcasecmp($header, 'Location: ' . $this->host->login_url('contact')) === 0) {
                return true;
            }
        }
        return false;
    }

    private function restore_return(?string $return_to): void
    {
        // The session's own shutdown function has come first.
        if (session_status() !== PHP_SESSION_ACTIVE) {
            session_start();
        }
        if ($return_to === null) {
            unset($_SESSION['red_url']);
        } else {
            $_SESSION['red_url'] = $return_to;
        }
        session_write_close();
    }
}
