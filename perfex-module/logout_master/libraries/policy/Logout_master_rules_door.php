<?php

/**
 * Who may see the pages about rules and who may change anything there, by the host's permissions. Only a POST of this
 * site changes anything.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_rules_door
{
    public function __construct(
        private Logout_master_host $host,
        private Logout_master_host_audit_people $permissions,
        private Logout_master_answer $answer
    ) {
    }

    /** Ends the request of whoever may not look. */
    public function look(): void
    {
        if (!$this->permissions->may('view')) {
            $this->permissions->refuse('view');
        }
        $this->answer->uncached();
    }

    /** The host's token guards POSTs; where its owner has switched that off, the browser's own word does. */
    public function change(): void
    {
        if ($this->host->method() !== 'POST') {
            header('Allow: POST');
            $this->answer->json(405, ['message' => "found the method {$this->host->method()}, expected POST"]);
        }
        if ($this->host->request()->is_cross_site()) {
            $this->answer->json(403, ['message' => 'found a request of another site, expected one of this site']);
        }
        if (!$this->permissions->may('edit')) {
            $this->permissions->refuse('edit');
        }
        $this->look();
    }

    public function may_edit(): bool
    {
        return $this->permissions->may('edit');
    }

    /** Who may not do what this page is for. */
    public function edit(): void
    {
        if (!$this->permissions->may('edit')) {
            $this->permissions->refuse('edit');
        }
        $this->look();
    }
}
