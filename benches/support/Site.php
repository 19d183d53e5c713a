<?php

/** One site of the stand-in CRM, made by scripts/stack.sh with one worker, and a member of staff who is signed in there. */

declare(strict_types=1);

namespace LogoutMaster\Bench;

final class Site
{
    private const PAGE = '/admin/dashboard';

    /** Between two samples of the stack, in seconds: a prime number of microseconds, so that no rhythm of the page is met. */
    private const SAMPLE_PAUSE = '0.000097';

    private \Browser $browser;

    public function __construct(private string $folder)
    {
        preg_match('/^URL=(.*)$/m', (string) file_get_contents("{$folder}/env"), $found);
        $this->browser = new \Browser(stripslashes($found[1]));
        if (is_file("{$folder}/cookies")) {
            $this->browser->cookies = json_decode((string) file_get_contents("{$folder}/cookies"), true);
        }
    }

    /** @return array<string, string> */
    public function signIn(): array
    {
        $this->browser->open('/admin/authentication');
        $fields = ['email' => 'sara@example.com', 'password' => 'sara-pass'];
        $this->expectPage($this->browser->follow($this->browser->submit('/admin/authentication', $fields)));
        file_put_contents("{$this->folder}/cookies", json_encode($this->browser->cookies, JSON_THROW_ON_ERROR));
        return $this->browser->cookies;
    }

    /** @return array{queries: int, session_written: bool, bytes: int} of the last page, as the host counts */
    public function visit(int $pages, string $profile = ''): array
    {
        $request = \Request::page(self::PAGE);
        if ($profile !== '') {
            $request = $request->with('X-Bench-Profile', $profile);
        }
        for ($page = 0; $page < $pages; $page++) {
            $answer = $this->browser->send($request);
            $this->expectPage($answer);
        }
        return [
            'queries' => (int) $answer->header('X-Host-Queries'),
            'session_written' => $answer->header('X-Host-Session-Data-Changed') === '1',
            'bytes' => strlen($answer->body),
        ];
    }

    /**
     * @param array<string, Site> $sites
     * @return array<string, array{ns: list<int>, cpu_ns: list<int>, queries: int, session_written: bool, bytes: int}>
     */
    public static function times(array $sites, int $pages): array
    {
        $result = [];
        foreach ($sites as $site) {
            $site->visit(20);
            @unlink("{$site->folder}/tmp/times");
        }
        for ($page = 0; $page < $pages; $page++) {
            // Whoever comes second finds the database and the web server warmer, so they change places.
            $turn = $page % 2 === 0 ? $sites : array_reverse($sites, true);
            foreach ($turn as $name => $site) {
                $result[$name] = $site->visit(1);
            }
        }
        foreach ($sites as $name => $site) {
            foreach (file("{$site->folder}/tmp/times") as $line) {
                [$result[$name]['ns'][], $result[$name]['cpu_ns'][]] = array_map(intval(...), explode(' ', $line));
            }
        }
        return $result;
    }

    /**
     * Which lines of the module were at work when, in samples of a request: the deepest line of the module on the stack
     * has what it calls of the host and of PHP counted to it.
     *
     * @return array{samples: int, module: int, seconds_a_sample: float, lines: array<string, int>, hooks: array<string, int>}
     */
    public function profile(int $pages): array
    {
        $this->visit(20, self::SAMPLE_PAUSE);
        @unlink("{$this->folder}/tmp/samples");
        $this->visit($pages, self::SAMPLE_PAUSE);
        $result = ['pages' => $pages, 'pause' => (float) self::SAMPLE_PAUSE, 'samples' => 0, 'module' => 0, 'lines' => [], 'hooks' => []];
        foreach (file("{$this->folder}/tmp/samples") as $line) {
            [$count, $trace] = json_decode($line, true, 512, JSON_THROW_ON_ERROR);
            $result['samples'] += $count;
            $own = array_values(array_filter($trace, static fn (array $frame): bool => self::isOfModule($frame)));
            if ($own === []) {
                continue;
            }
            $result['module'] += $count;
            $place = self::place($own[0]);
            $result['lines'][$place] = ($result['lines'][$place] ?? 0) + $count;
            $hook = $own[count($own) - 1]['function'] ?? 'the init file itself';
            $result['hooks'][$hook] = ($result['hooks'][$hook] ?? 0) + $count;
        }
        arsort($result['lines']);
        arsort($result['hooks']);
        return $result;
    }

    /** @param array<string, mixed> $frame */
    private static function isOfModule(array $frame): bool
    {
        return str_contains($frame['file'] ?? '', '/modules/logout_master/');
    }

    /** @param array<string, mixed> $frame */
    private static function place(array $frame): string
    {
        // In a package many classes lie in one file, whose lines tell nobody anything.
        $place = isset($frame['class'], $frame['function'])
            ? "{$frame['class']}::{$frame['function']}"
            : preg_replace('#^.*/modules/logout_master/#', '', $frame['file']);
        return "{$place}:{$frame['line']}";
    }

    /**
     * What a page loads of the module's scripts with itself, and what it names for later, by name: bytes as a web server
     * would compress them.
     *
     * @return array{at_once: array<string, int>, later: array<string, int>}
     */
    public function scripts(): array
    {
        $page = $this->browser->send(\Request::page(self::PAGE));
        $this->expectPage($page);
        preg_match_all('#<script\b[^>]*\bsrc="([^"]*/modules/logout_master/[^"]*)"#', $page->body, $found);
        // What comes later is named as seen from the page's own script.
        $folder = dirname(explode('?', $found[1][0])[0]);
        preg_match_all('#(?<=[" ])[\w.-]+\.js\?v=[^"\s]+#', $page->body, $named);
        $later = array_map(static fn (string $name): string => "{$folder}/{$name}", array_unique($named[0]));
        return ['at_once' => $this->scriptSizes($found[1]), 'later' => $this->scriptSizes($later)];
    }

    /**
     * @param list<string> $addresses as they stand in a page
     * @return array<string, int>
     */
    private function scriptSizes(array $addresses): array
    {
        $sizes = [];
        foreach ($addresses as $address) {
            $path = (string) preg_replace('#^https?://[^/]*#', '', html_entity_decode($address));
            $script = $this->browser->send(\Request::fetch($path));
            if ($script->status !== 200) {
                throw new \RuntimeException("{$path}: found {$script->status}, expected a script of the module");
            }
            $sizes[basename((string) parse_url($path, PHP_URL_PATH))] = strlen((string) gzencode($script->body, 9));
        }
        return $sizes;
    }

    private function expectPage(\Answer $answer): void
    {
        if ($answer->status !== 200 || !str_contains($answer->body, '</html>')) {
            throw new \RuntimeException("{$this->folder}: found {$answer}, expected a page of a signed-in person");
        }
    }
}
