<?php

/** What a run has left in its folder, read back. Knows the files' form and nothing of what is to be reached. */

declare(strict_types=1);

namespace LogoutMaster\Bench;

final class Results
{
    /** @var array<string, string> */
    public readonly array $labels;

    /** @var array<string, non-empty-list<float>> nanoseconds a call, by row and round */
    public readonly array $ns;

    /** @var array<string, non-empty-list<float>> checks a second, by who worked and round */
    public readonly array $throughput;

    public function __construct(private string $folder)
    {
        $run = $this->json('rows') ?? throw new \RuntimeException("{$folder}/rows.json: missing, expected the rows");
        [$this->labels, $this->ns, $this->throughput] = [$run['labels'], $run['ns'], $run['throughput']];
    }

    /** @return array<string, mixed>|null null where that part was not run */
    public function json(string $part): ?array
    {
        $text = (string) @file_get_contents("{$this->folder}/{$part}.json");
        return $text === '' ? null : json_decode($text, true, 64, JSON_THROW_ON_ERROR);
    }

    /** System calls between the marks of hot-path.php, by name; null where there is no trace. @return array<string, int>|null */
    public function systemCalls(string $trace): ?array
    {
        $lines = @file("{$this->folder}/{$trace}", FILE_IGNORE_NEW_LINES) ?: [];
        $begin = array_key_first(preg_grep('/hot-path-begins/', $lines));
        $end = array_key_first(preg_grep('/hot-path-ends/', $lines));
        if ($begin === null || $end === null) {
            return null;
        }
        $names = array_map(
            static fn (string $line): string => (string) preg_replace('/^(?:\d+\s+)?([a-z0-9_]+)\(.*$/', '$1', $line),
            array_slice($lines, $begin + 1, $end - $begin - 1)
        );
        return array_count_values($names);
    }

    /** What core's counting allocator has told. @return array{allocations: int|null, checks: int} */
    public function allocations(): array
    {
        $lines = (string) @file_get_contents("{$this->folder}/allocations");
        preg_match_all('/(\d+) allocations in (\d+) checks:/', $lines, $found);
        return ['allocations' => $found[1] === [] ? null : array_sum($found[1]), 'checks' => array_sum($found[2])];
    }

    /** @return list<int>|null instructions of each page of a site in user space, warm; null where callgrind has not run */
    public function instructions(string $site): ?array
    {
        $counts = [];
        foreach (glob("{$this->folder}/callgrind-{$site}/out.*.*") ?: [] as $file) {
            // Number 1 is the worker's start, 2 the first page, which compiles; then come two that still warm up.
            $number = (int) substr((string) strrchr($file, '.'), 1);
            if ($number > 4 && preg_match('/^summary: (\d+)/m', (string) file_get_contents($file), $found) === 1) {
                $counts[] = (int) $found[1];
            }
        }
        return $counts === [] ? null : $counts;
    }
}
