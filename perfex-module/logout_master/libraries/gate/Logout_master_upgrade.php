<?php

/**
 * Stands before a page that needs tables of the module: where they are not there, since new files came without "upgrade
 * database" or somebody dropped one, it says so in the page's place, and what to do. It changes no table itself.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_upgrade
{
    public function __construct(
        private Logout_master_host $host,
        private Logout_master_host_schema $schema,
        private Logout_master_answer $answer,
        private Logout_master_language $language
    ) {
    }

    /** Ends the request unless all of these tables can be read; for the staff area, once its controller is made. */
    public function need(string ...$tables): void
    {
        $missing = $this->schema->missing(array_values($tables));
        if ($missing === []) {
            return;
        }
        if ($this->host->request()->is_background()) {
            $this->answer->json(503, ['message' => $this->message($missing)]);
        }
        $this->answer->uncached();
        // A page that only shows something has told what there is to tell; a form's deed was not done.
        http_response_code(in_array($this->host->method(), ['GET', 'HEAD'], true) ? 200 : 503);
        header('Content-Type: text/html; charset=UTF-8');
        echo $this->host->view('upgrade', [
            'language' => $this->language,
            'message' => $this->message($missing),
            'url' => $this->host->is_admin() ? $this->schema->modules_url() : '',
        ], $this->language->text('upgrade_title'));
        exit;
    }

    /**
     * Only admins are told of tables.
     *
     * @param list<string> $missing
     */
    private function message(array $missing): string
    {
        if (!$this->host->is_admin()) {
            return $this->language->text('upgrade_tell');
        }
        $found = $this->schema->version();
        if ($found !== '' && version_compare($found, Logout_master_module::VERSION, '<')) {
            return $this->language->text('upgrade_older', [
                'found' => $found,
                'expected' => Logout_master_module::VERSION,
                'tables' => implode(', ', $missing),
            ]);
        }
        return $this->language->text('upgrade_missing', ['tables' => implode(', ', $missing)]);
    }
}
