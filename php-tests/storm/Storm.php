<?php

/**
 * Drives the storm: many people act at once over two pools, each with one request under way, while the weather kills
 * their workers. Beside them the model knows every acknowledged act, and at the end everybody is looked at once more.
 */

declare(strict_types=1);

final class Storm
{
    private const AT_ONCE = 24;
    private const SECONDS_TO_HANG = 20;

    /** @var array<string, int> */
    private array $counts = ['acts' => 0, 'unanswered' => 0];

    /** @var array<string, list<string>> what must be empty at the end, by what it is called */
    private array $wrong = [];

    /** @var array<int, true> ids whose start was not acknowledged */
    private array $orphans = [];

    private int $nextId = 1;

    private float $killsPerSecond = 0.0;

    private CurlMultiHandle $multi;

    /** @var array<int, array{CurlHandle, Person, string, int}> requests under way */
    private array $underway = [];

    /** @var array<int, true> people with a request under way */
    private array $busy = [];

    /**
     * @param list<string> $urls one a pool
     * @param list<Person> $people
     */
    public function __construct(private array $urls, private array $people, private Weather $weather)
    {
        $this->multi = curl_multi_init();
    }

    public function run(float $seconds): void
    {
        $this->ask(['act' => 'policy']);
        $begun = microtime(true);
        $end = microtime(true) + $seconds;
        $tell = microtime(true) + 10;
        while (microtime(true) < $end) {
            while (count($this->underway) < self::AT_ONCE) {
                $this->act();
            }
            $this->weather->blow();
            $this->collect(0.005);
            if (microtime(true) >= $tell) {
                $tell += 10;
                fprintf(STDERR, "   ... %s\n", json_encode($this->counts + $this->weather->done));
            }
        }
        $this->killsPerSecond = $this->weather->done['kills'] / (microtime(true) - $begun);
        while ($this->underway !== []) {
            $this->collect(0.1);
        }
    }

    /** Looks at everybody after the storm. @return bool whether nothing was wrong */
    public function judge(): bool
    {
        foreach ($this->people as $person) {
            if ($person->token !== '') {
                $before = $person->states;
                $complaint = $person->acknowledged('check', $this->ask(['act' => 'check', 'token' => $person->token]));
                if ($complaint !== null) {
                    $this->wrong[$before === [Person::OVER] ? 'ended sessions alive' : 'acknowledged sessions lost'][] = $complaint;
                }
            }
        }
        $this->ask(['act' => 'sweep']);
        $this->judgeTable($this->ask(['act' => 'sessions']), $this->ask(['act' => 'stats']));
        $names = ['acknowledged sessions lost', 'ended sessions alive', 'wrong subjects', 'wrong answers',
            'hung or failed requests but those of killed workers', 'slots leaked after a sweep'];
        foreach ($this->counts + $this->weather->done as $name => $count) {
            printf("%8d %s\n", $count, $name);
        }
        printf("%8.1f kills a second by SIGKILL, the time of restarts included\n", $this->killsPerSecond);
        print("What nothing may be found of:\n");
        foreach ($names as $name) {
            $found = $this->wrong[$name] ?? [];
            printf("%8d %s\n", count($found), $name);
            foreach (array_slice($found, 0, 5) as $complaint) {
                printf("         %s\n", $complaint);
            }
        }
        return $this->wrong === [];
    }

    /**
     * @param list<array<string, mixed>> $sessions
     * @param array<string, mixed> $stats
     */
    private function judgeTable(array $sessions, array $stats): void
    {
        $living = [];
        foreach ($this->people as $person) {
            if ($person->mayLive()) {
                $living[$person->id] = $person->sessionId;
            }
        }
        foreach ($sessions as $session) {
            ['id' => $id, 'session_id' => $sessionId] = $session;
            $isWhole = $session['kind'] === 'staff' && $session['label'] === "Person $id" && $session['roles'] === [$id % 1000];
            if (!$isWhole || (($living[$id] ?? $sessionId) !== $sessionId)) {
                $this->wrong['wrong subjects'][] = (string) json_encode($session);
            } elseif (!isset($living[$id]) && !isset($this->orphans[$id])) {
                $this->wrong['ended sessions alive'][] = (string) json_encode($session);
            }
        }
        $listed = array_column($sessions, 'id');
        foreach (array_diff(array_keys($living), $listed) as $id) {
            $this->wrong['acknowledged sessions lost'][] = "$id: not in the list";
        }
        if ($stats['claimed'] !== 0 || $stats['live'] !== count($sessions) || $stats['store_errors'] !== 0) {
            $facts = array_intersect_key($stats, ['claimed' => 1, 'live' => 1, 'store_errors' => 1]);
            $this->wrong['slots leaked after a sweep'][] = json_encode($facts) . ' with ' . count($sessions) . ' listed';
        }
    }

    private function act(): void
    {
        do {
            $place = mt_rand(0, count($this->people) - 1);
        } while (isset($this->busy[$place]));
        $person = $this->people[$place];
        $act = $this->choose($person);
        $fields = match ($act) {
            'start' => ['id' => $this->nextId++],
            'terminate' => ['session_id' => $person->sessionId],
            default => ['token' => $person->token],
        };
        $handle = $this->request($this->urls[mt_rand(0, count($this->urls) - 1)], ['act' => $act] + $fields);
        curl_multi_add_handle($this->multi, $handle);
        $this->busy[$place] = true;
        $this->underway[spl_object_id($handle)] = [$handle, $person, $act, $fields['id'] ?? $place, $place];
    }

    private function choose(Person $person): string
    {
        if ($person->isOver() && ($person->token === '' || mt_rand(0, 3) > 0)) {
            return 'start';
        }
        // A session that is over is asked for all the same: nothing may bring it back.
        $acts = ['check', 'check', 'check', 'extend', 'extend', 'hold', 'lock', 'resume', 'resume', 'end', 'terminate'];
        $act = $acts[mt_rand(0, count($acts) - 1)];
        return $act === 'terminate' && $person->sessionId === '' ? 'check' : $act;
    }

    private function collect(float $seconds): void
    {
        curl_multi_exec($this->multi, $running);
        if ($running > 0) {
            curl_multi_select($this->multi, $seconds);
        }
        while (($message = curl_multi_info_read($this->multi)) !== false) {
            [$handle, $person, $act, $id, $place] = $this->underway[spl_object_id($message['handle'])];
            unset($this->underway[spl_object_id($handle)], $this->busy[$place]);
            $this->finish($handle, $message['result'], $person, $act, $id);
            curl_multi_remove_handle($this->multi, $handle);
        }
    }

    private function finish(CurlHandle $handle, int $result, Person $person, string $act, int $id): void
    {
        $status = curl_getinfo($handle, CURLINFO_RESPONSE_CODE);
        $body = (string) curl_multi_getcontent($handle);
        if ($result === CURLE_OK && $status === 200 && is_array($read = json_decode($body, true))) {
            $this->counts['acts']++;
            if ($act === 'start') {
                $person->begin($id, $read['answer']['token']);
            } elseif (($complaint = $person->acknowledged($act, $read['answer'])) !== null) {
                $this->wrong['wrong answers'][] = $complaint;
            }
            return;
        }
        // The web server's word for a worker that went away, or for none that is there.
        $isKilled = $result === CURLE_PARTIAL_FILE
            || ($result !== CURLE_OPERATION_TIMEDOUT && in_array($status, [0, 502, 503, 504], true));
        if (!$isKilled) {
            $this->wrong['hung or failed requests but those of killed workers'][] =
                "$act of $id: status $status, " . curl_error($handle) . ' ' . substr(strip_tags($body), 0, 200);
        }
        $this->counts['unanswered']++;
        if ($act === 'start') {
            $this->orphans[$id] = true;
        } else {
            $person->lost($act);
        }
    }

    /**
     * One question in calm weather.
     *
     * @param array<string, mixed> $fields
     * @return array<string, mixed>
     */
    private function ask(array $fields): array
    {
        for ($try = 0; $try < 50; $try++) {
            $body = curl_exec($this->request($this->urls[0], $fields));
            $read = is_string($body) ? json_decode($body, true) : null;
            if (is_array($read)) {
                return $read['answer'];
            }
            usleep(100000);
        }
        throw new RuntimeException("{$fields['act']}: no answer after the storm, found " . json_encode($body));
    }

    /** @param array<string, mixed> $fields */
    private function request(string $url, array $fields): CurlHandle
    {
        $handle = curl_init($url);
        curl_setopt_array($handle, [
            CURLOPT_RETURNTRANSFER => true,
            CURLOPT_POSTFIELDS => http_build_query($fields),
            CURLOPT_TIMEOUT => self::SECONDS_TO_HANG,
        ]);
        return $handle;
    }
}
