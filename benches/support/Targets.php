<?php

/** What is to be reached, as ratios within one run, and what was. The bounds stand here and nowhere else. */

declare(strict_types=1);

namespace LogoutMaster\Bench;

final class Targets
{
    private const CHECKS_TRACED = 100_000;
    private const SCRIPT_BYTES = 6 * 1024;

    public function __construct(private Results $results)
    {
    }

    /** @return list<Target> */
    public function all(): array
    {
        return [...$this->checks(), ...$this->hotPath(), ...$this->wholeRequest(), ...$this->wholeTable()];
    }

    /** @return list<Target> */
    private function checks(): array
    {
        $ns = $this->results->ns;
        $whole = Figures::ratio(
            array_map(static fn (float $read, float $reread): float => $read - $reread, $ns['read'], $ns['reread']),
            $ns['empty']
        );
        return [
            Target::atMost('hot check returning its Decision, to an empty call of an extension', 5, $this->ratio('hot', 'empty')),
            Target::atMost('the same when all of the Decision is looked at, less the looking', 5, $whole),
            Target::atMost('random check, 50,000 sessions, to APCu fetch and store, 50,000 keys', 0.25, $this->ratio('random', 'apcu')),
            Target::atMost('random check, 1,000,000 sessions to 50,000', 1.5, $this->ratio('million', 'random')),
            Target::atLeast('two processes, two sessions, to one', 1.9, $this->throughput('different')),
            Target::atLeast('two processes, one session, to one', 1.6, $this->throughput('same')),
        ];
    }

    /** @return list<Target> */
    private function hotPath(): array
    {
        $calls = $this->results->systemCalls('trace');
        $allocations = $this->results->allocations();
        $in = static fn (int $checks): string => ' in ' . number_format($checks) . ' checks';
        return [
            Target::counted('system calls' . $in(self::CHECKS_TRACED), 0, $calls === null ? null : array_sum($calls), 'calls'),
            Target::counted('allocations of Rust' . $in($allocations['checks']), 0, $allocations['allocations'], 'allocations'),
        ];
    }

    /** @return list<Target> */
    private function wholeRequest(): array
    {
        $times = $this->results->json('times');
        $bytes = $this->results->json('scripts');
        if ($times === null || $bytes === null) {
            return [];
        }
        $at_once = array_sum($bytes['at_once']);
        [$with, $without] = [$this->results->instructions('with'), $this->results->instructions('without')];
        $targets = $more = [];
        if ($with !== null && $without !== null) {
            $percent = 100 * (Figures::of($with)->median / Figures::of($without)->median - 1);
            $targets[] = Target::atMost('whole request: more instructions', 1, Figures::of([$percent]), '%');
        }
        $microseconds = static fn (array $ns): array => array_map(static fn (int $each): float => $each / 1e3, $ns);
        foreach (['ns', 'cpu_ns'] as $clock) {
            $more[$clock] = Figures::difference($microseconds($times['with'][$clock]), $microseconds($times['without'][$clock]));
        }
        return [
            ...$targets,
            Target::atMost('or, the page being light: more time', 40, $more['ns'], 'µs'),
            Target::atMost('the same, without waiting', 40, $more['cpu_ns'], 'µs'),
            Target::counted('queries added', 0, $times['with']['queries'] - $times['without']['queries'], 'queries'),
            Target::counted('session writes of a page', 0, (int) $times['with']['session_written'], 'writes'),
            Target::counted('scripts that a page loads with itself, packed, gzip -9', self::SCRIPT_BYTES, $at_once, 'bytes'),
        ];
    }

    /** @return list<Target> */
    private function wholeTable(): array
    {
        $targets = [
            Target::atMost('sweep of 65,536 to merely reading what it reads', 4, $this->ratio('sweep', 'read_touched')),
            Target::atMost('page of 100 of 65,536 sessions to a sweep', 2, $this->ratio('page', 'sweep')),
        ];
        foreach ([10, 50, 90] as $fill) {
            $ratio = $this->ratio("start_{$fill}", "check_{$fill}");
            $targets[] = Target::atMost("start to a random check, table {$fill} % full", 10, $ratio);
        }
        return $targets;
    }

    private function ratio(string $row, string $other): Figures
    {
        return Figures::ratio($this->results->ns[$row], $this->results->ns[$other]);
    }

    private function throughput(string $who): Figures
    {
        return Figures::ratio($this->results->throughput[$who], $this->results->throughput['alone']);
    }
}
