<?php

/**
 * Asks a member of staff who is back about timers that ran meanwhile, on every page until it is answered. The question
 * is kept in the session, so a page that asks costs no query, and what is answered is only what was asked.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_timers_question
{
    public const CHOICES = ['keep', 'cut'];

    public function __construct(
        private Logout_master_host $host,
        private Logout_master_host_people $people,
        private Logout_master_timers $timers,
        private Logout_master_answer $answer,
        private Logout_master_language $language
    ) {
    }

    /** A member of staff has signed in or unlocked. */
    public function is_back(int $staff): void
    {
        if ($staff < 1) {
            return;
        }
        $this->timers->catch_up();
        $question = $this->timers->question($staff);
        if ($question !== null) {
            $this->host->keep_question($question + ['staff' => $staff]);
        }
    }

    /** Empty when there is nothing to ask. */
    public function html(): string
    {
        $question = $this->own();
        return $question === null ? '' : $this->host->view('timers_question', [
            'language' => $this->language,
            'question' => $question,
            'url' => $this->host->mine_url('staff', 'timers'),
            'csrf' => $this->host->csrf(),
        ]);
    }

    public function answered(): never
    {
        if ($this->host->method() !== 'POST') {
            header('Allow: POST');
            $this->answer->json(405, ['message' => "found the method {$this->host->method()}, expected POST"]);
        }
        $choice = $this->host->post('choice');
        if ($this->host->request()->is_cross_site() || !in_array($choice, self::CHOICES, true)) {
            $this->answer->json(422, ['message' => 'choice: expected keep or cut, sent by a page of this site']);
        }
        $question = $this->own();
        foreach ($choice === 'cut' && $question !== null ? $question['timers'] : [] as $timer) {
            $this->timers->cut($timer['id'], $question['staff'], $question['from']);
        }
        $this->host->keep_question(null);
        $this->host->redirect($this->host->referring_path() ?? $this->host->mine_url('staff'));
    }

    /** @return array{staff: int, from: int, to: int, timers: list<array{id: int, task: string, started_at: int}>}|null */
    private function own(): ?array
    {
        $question = $this->host->question();
        return $question !== null && $question['staff'] === ($this->people->signed_in()['staff'] ?? 0) ? $question : null;
    }
}
