<?php

/** docs/benchmarks.md: the tables and the words around them. Every figure in it is of one run. */

declare(strict_types=1);

namespace LogoutMaster\Bench;

final class Page
{
    private const LINES_SHOWN = 40;

    public function __construct(private Results $results)
    {
    }

    public function markdown(string $machine, string $command): string
    {
        $parts = [
            "# Benchmarks\n\nWritten by `make bench`; run it to have your own. All figures are of one run of\n`{$command}`, the "
            . "rows taken in turn, round by round.\n\n{$machine}",
            $this->rows(),
            $this->pair(),
            "## To reach\n\nRatios are medians of the ratios of each round.\n\n" . $this->targets(),
            $this->hotPath(),
            ...$this->wholeRequest(),
        ];
        return implode("\n\n", array_filter($parts)) . "\n";
    }

    /** @param list<list<string>> $rows @param list<string> $heads the first column is text, the others figures */
    private static function table(array $heads, array $rows): string
    {
        $lines = [$heads, ['---', ...array_fill(0, count($heads) - 1, '---:')], ...$rows];
        return implode("\n", array_map(static fn (array $line): string => '| ' . implode(' | ', $line) . ' |', $lines));
    }

    private function rows(): string
    {
        $rows = [];
        foreach ($this->results->labels as $name => $label) {
            $time = Figures::of($this->results->ns[$name]);
            $inCalls = Figures::ratio($this->results->ns[$name], $this->results->ns['empty'])->median;
            $rows[] = [$label, Figures::time($time->median), Figures::time($time->lower) . '–' . Figures::time($time->upper),
                $inCalls < 100 ? sprintf('%.1f', $inCalls) : number_format($inCalls)];
        }
        $rounds = count($this->results->ns['empty']);
        return self::table(['what', 'a call, median', 'middle half of the rounds', 'empty calls'], $rows)
            . "\n\n{$rounds} rounds, each the median of up to 25 slices of a millisecond. The loop around the calls is part of every "
            . "figure.\nSessions, keys and rows are as many for all peers, 50,000, and are walked along in the same random order, in one "
            . "PHP process.";
    }

    private function pair(): string
    {
        $rows = [];
        $labels = ['alone' => 'one process', 'different' => 'two, each its own session', 'same' => 'two, the same session'];
        foreach ($labels as $name => $label) {
            $checks = Figures::of($this->results->throughput[$name]);
            $ratio = Figures::ratio($this->results->throughput[$name], $this->results->throughput['alone']);
            $ofTime = Figures::ratio($this->results->throughput["{$name}_cpu"], $this->results->throughput['alone_cpu']);
            $rows[] = [$label, sprintf('%.2f', $checks->median / 1e6), sprintf('%.2f–%.2f', $checks->lower / 1e6, $checks->upper / 1e6),
                sprintf('%.2f', $ratio->median), sprintf('%.2f', $ofTime->median)];
        }
        $heads = ['processes that check at once', 'million checks a second', 'middle half of the rounds', 'of one', 'by processor time'];
        return self::table($heads, $rows) . "\n\nBy processor time leaves out what a busy machine made them wait for a processor.";
    }

    private function targets(): string
    {
        $rows = array_map(
            static fn (Target $target): array => [$target->what, $target->wanted, $target->found, $target->isReached],
            (new Targets($this->results))->all()
        );
        return self::table(['what', 'wanted', 'found (middle half)', 'reached'], $rows);
    }

    private function hotPath(): string
    {
        $calls = $this->results->systemCalls('trace-long');
        if ($calls === null) {
            return '';
        }
        $found = [];
        foreach ($calls as $name => $count) {
            $found[] = "{$count} × `{$name}`";
        }
        return "## System calls\n\n`strace` on a PHP process, between two marks. In 3 seconds of checks: "
            . ($found === [] ? 'none' : implode(', ', $found))
            . ".\nOnce a second a process looks whether the registry's file is still the same one; nothing else is called.";
    }

    /** @return list<string> */
    private function wholeRequest(): array
    {
        $times = $this->results->json('times');
        if ($times === null) {
            return [];
        }
        $rows = [];
        foreach (['without' => 'without the module and the extension', 'with' => 'with both'] as $site => $label) {
            $time = Figures::of($times[$site]['ns']);
            $instructions = $this->results->instructions($site);
            $rows[] = [$label, Figures::time($time->median), Figures::time($time->lower) . '–' . Figures::time($time->upper),
                Figures::time(Figures::of($times[$site]['cpu_ns'])->median),
                $instructions === null ? '–' : number_format(Figures::of($instructions)->median),
                (string) $times[$site]['queries'], number_format($times[$site]['bytes'])];
        }
        $pages = number_format(count($times['with']['ns']));
        $text = <<<TEXT
            ## A whole request

            The dashboard of the stand-in CRM for a signed-in member of staff: nginx, php-fpm with opcache, MariaDB. {$pages} pages
            from each of two sites, in turn. Time is PHP's own, from its first line to the end of the last shutdown function;
            processor is what of that was not waiting. Instructions are those of the php-fpm worker in user space from request to
            request, counted by callgrind. `php-tests/fpm/CostTest.php` shows for pages, forms, polls and tables that no query and
            no session write is added.
            TEXT;
        return [
            $text,
            self::table(['the page', 'time, median', 'middle half', 'processor', 'instructions', 'queries', 'bytes'], $rows),
            $this->bound(),
            $this->laterScripts(),
            $this->profile(Figures::of($times['with']['ns'])->median),
        ];
    }

    private function laterScripts(): string
    {
        $scripts = $this->results->json('scripts')['later'] ?? [];
        $each = [];
        foreach ($scripts as $name => $bytes) {
            $each[] = "`{$name}` " . number_format($bytes);
        }
        return "Scripts that the page names and loads when something calls for them, in bytes after gzip -9:\n"
            . implode(', ', $each) . '.';
    }

    /** What a module costs that does nothing. */
    private function bound(): string
    {
        $counts = [];
        foreach (['without', 'idle', 'with'] as $site) {
            $instructions = $this->results->instructions($site);
            if ($instructions === null) {
                return '';
            }
            $counts[] = Figures::of($instructions)->median;
        }
        [$without, $idle, $with] = $counts;
        return 'A module that registers the same hooks and texts and does nothing else adds ' . number_format($idle - $without)
            . ' instructions, of ' . number_format($with - $without) . ".\nThat is the host's own work, and the bound.";
    }

    /** @param float $page nanoseconds of a page that is not sampled: samples make it slower, and keep their shares */
    private function profile(float $page): string
    {
        $profile = $this->results->json('profile');
        if ($profile === null) {
            return '';
        }
        $share = static fn (int $count): string => sprintf('%.1f', $count / $profile['samples'] * $page / 1e3);
        $tables = [];
        foreach (['hooks' => 'hook', 'lines' => 'line'] as $kind => $head) {
            $rows = [];
            foreach (array_slice($profile[$kind], 0, self::LINES_SHOWN) as $name => $count) {
                $rows[] = ["`{$name}`", $share($count), sprintf('%.1f %%', 100 * $count / max(1, $profile['module']))];
            }
            $tables[] = self::table([$head, 'µs a page', 'of the module'], $rows);
        }
        return "## Where the module's time goes\n\nBy " . number_format($profile['samples']) . ' samples of the stack in '
            . number_format($profile['pages']) . ' pages, of which ' . number_format($profile['module']) . ' in the module: '
            . "{$share($profile['module'])} µs a page. What a line calls of\nthe host, of PHP and of the extension counts to the line; "
            . "a sample may be counted to the next line that calls something.\n\n" . implode("\n\n", $tables);
    }
}
