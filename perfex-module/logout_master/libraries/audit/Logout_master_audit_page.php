<?php

/**
 * The page "Audit log" and what can be done on it. Whoever may not see it is refused by the host; only a POST checks,
 * takes something away, or changes anything, and the log says who did.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_audit_page
{
    private const ROWS = 50;

    /** @var array<string, mixed>|null what a check that was just asked for has found */
    private ?array $checked = null;

    public function __construct(
        private Logout_master_host $host,
        private Logout_master_host_audit_people $people,
        private Logout_master_host_audit_log $log,
        private Logout_master_host_audit_reader $reader,
        private Logout_master_audit_round $round,
        private Logout_master_audit_retention $retention,
        private Logout_master_evidence $evidence,
        private Logout_master_audit_seal $seal,
        private Logout_master_answer $answer,
        private Logout_master_language $language
    ) {
    }

    /** @return array<string, mixed> what the view shows */
    public function shown(): array
    {
        $this->need();
        $filter = $this->filter('get');
        $before = $this->host->get('before');
        $before = is_string($before) && ctype_digit($before) ? (int) $before : 0;
        // One more than fits tells whether there are older ones.
        $rows = $this->reader->page($filter, $before, self::ROWS + 1);
        $shown = array_slice($rows, 0, self::ROWS);
        $head = $this->reader->head();
        $canary = $this->reader->latest(['canary']);
        return [
            'language' => $this->language,
            'rows' => $shown,
            'names' => $this->reader->names($shown),
            'older' => count($rows) > self::ROWS ? (int) end($shown)['n'] : 0,
            'is_newest' => $before === 0,
            'filter' => $filter->fields(),
            'first' => $this->reader->first(),
            'head' => ['n' => (int) ($head['n'] ?? 0), 'hash' => (string) ($head['hash'] ?? '')],
            'is_keyed' => $this->seal->is_keyed(),
            'canary' => $canary === null
                ? null
                : ['at_ms' => (int) $canary['at_ms']] + Logout_master_audit_row::of($canary)->detail(),
            'checked' => $this->checked,
            'days' => $this->retention->days(),
            'may_keep' => $this->host->may_edit_settings(),
            'url' => $this->host->audit_url(...),
            'csrf' => $this->host->csrf(),
            'style' => $this->host->asset_url('audit.css'),
        ];
    }

    public function check(): void
    {
        $this->need_post();
        $this->checked = $this->round->check();
        try {
            $this->note('checked', ['rows' => $this->checked['rows'], 'found' => $this->checked['found']]);
        } catch (\Throwable $problem) {
            // Whatever keeps the log from being written, what the check found must be seen.
            error_log('logout_master: a check is not in the audit log: ' . $problem->getMessage());
        }
    }

    /** Only who may change settings may silence an alarm; the log says who did. */
    public function acknowledge(): never
    {
        $this->need_post();
        if (!$this->host->may_edit_settings()) {
            $this->people->refuse('edit');
        }
        $this->note('acknowledged', []);
        $this->round->acknowledge();
        $this->host->alert('success', $this->language->text('audit_acknowledged'));
        $this->host->redirect($this->host->audit_url());
    }

    public function keep(): never
    {
        $this->need_post();
        if (!$this->host->may_edit_settings()) {
            $this->people->refuse('edit');
        }
        $days = Logout_master_audit_retention::read($this->host->post('days'));
        if ($days === null) {
            $this->host->alert('danger', $this->language->text('audit_keep_bad', [
                'least' => Logout_master_audit_retention::DAYS_LEAST,
                'most' => Logout_master_audit_retention::DAYS_MOST,
            ]));
        } else {
            $this->retention->keep($days, $this->people->actor());
            $this->host->alert('success', $this->language->text('audit_keep_saved'));
        }
        $this->host->redirect($this->host->audit_url());
    }

    public function export(): never
    {
        $this->need_post();
        $format = $this->host->post('format');
        if (!is_string($format) || !isset(Logout_master_audit_export::FORMATS[$format])) {
            $this->answer->json(422, ['message' => 'format: expected csv or jsonl']);
        }
        $filter = $this->filter('post');
        $this->note('exported', ['format' => $format] + $filter->fields());
        $this->download("audit-log.{$format}", Logout_master_audit_export::FORMATS[$format]);
        (new Logout_master_audit_export($this->reader))->run($format, $filter, self::sender());
        exit;
    }

    public function pack(): never
    {
        $this->need_post();
        $fields = array_intersect_key($this->filter('post')->fields(), ['from' => '', 'until' => '']);
        $this->note('exported', ['format' => 'evidence'] + $fields);
        $check = $this->round->check();
        $this->download('evidence.zip', 'application/zip');
        $this->evidence->run(Logout_master_audit_filter::of($fields), $check, self::sender());
        exit;
    }

    private function need(): void
    {
        if (!$this->people->may('audit')) {
            $this->people->refuse('audit');
        }
        $this->answer->uncached();
    }

    /** The host's token guards POSTs; where its owner has switched that off, the browser's own word does. */
    private function need_post(): void
    {
        if ($this->host->method() !== 'POST') {
            header('Allow: POST');
            $this->answer->json(405, ['message' => "found the method {$this->host->method()}, expected POST"]);
        }
        if ($this->host->request()->is_cross_site()) {
            $this->answer->json(403, ['message' => 'found a request of another site, expected one of this site']);
        }
        $this->need();
    }

    private function filter(string $method): Logout_master_audit_filter
    {
        return Logout_master_audit_filter::read(
            fn (string $name): mixed => $method === 'get' ? $this->host->get($name) : $this->host->post($name)
        );
    }

    /** @param array<string, mixed> $detail */
    private function note(string $type, array $detail): void
    {
        $this->log->as_writer(fn () => $this->log->append(
            Logout_master_audit_row::of_module($type, '', $this->people->actor(), $detail)
        ));
    }

    private function download(string $name, string $type): void
    {
        // A long download must not hold up the browser's other requests, nor be held whole in memory.
        $this->host->close_session();
        // One that PHP itself has begun may not let go.
        while (ob_get_level() > 0 && @ob_end_clean()) {
            continue;
        }
        if (function_exists('set_time_limit')) {
            set_time_limit(0);
        }
        header('Content-Type: ' . $type);
        header('X-Content-Type-Options: nosniff');
        header('Content-Disposition: attachment; filename="' . gmdate('Y-m-d') . '-' . $name . '"');
    }

    /** @return callable(string): void */
    private static function sender(): callable
    {
        return static function (string $bytes): void {
            echo $bytes;
        };
    }
}
