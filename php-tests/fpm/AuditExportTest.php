<?php

/** The log as a file, and the evidence pack, checked with the tools that an auditor has. */

declare(strict_types=1);

final class AuditExportTest extends AuditTestCase
{
    private string $work = '';

    protected function tearDown(): void
    {
        if ($this->work !== '') {
            $this->execute('rm', '-rf', $this->work);
        }
        parent::tearDown();
    }

    public function testCsvIsWholeFilteredAndHarmlessInASpreadsheet(): void
    {
        $evil = ['=HYPERLINK("http://x.example","y")', '+1+1', '-1+1', '@SUM(A1)', " =1", '|calc', "a\"b,c\n=d"];
        $this->fill(1203, static fn (int $n): array => $n <= count($evil) ? ['rule' => $evil[$n - 1]] : []);
        $admin = $this->staff('admin');
        $answer = $admin->submit(self::PAGE . '/export', ['format' => 'csv']);
        self::assertStringStartsWith('text/csv', $answer->header('Content-Type'));
        self::assertMatchesRegularExpression('/^attachment; filename="[\d-]+-audit-log\.csv"$/', $answer->header('Content-Disposition'));
        self::assertStringContainsString('no-store', $answer->header('Cache-Control'));
        $lines = array_map(static fn (string $line): array => str_getcsv($line, ',', '"', ''), explode("\r\n", trim($answer->body)));
        $head = array_shift($lines);
        self::assertSame(['n', 'written_ms', 'epoch', 'seq', 'at_ms', 'type'], array_slice($head, 0, 6));
        $ours = array_slice($lines, 0, 1203);
        self::assertSame(range(1, 1203), array_map(static fn (array $line): int => (int) $line[0], $ours));
        foreach ($ours as $line) {
            self::assertCount(count($head), $line);
            self::assertMatchesRegularExpression('/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/', $line[4]);
            foreach ($line as $cell) {
                self::assertDoesNotMatchRegularExpression('/\A\s*[=+\-@|]/', $cell);
            }
        }
        $rule = array_search('rule', $head, true);
        self::assertSame("'" . $evil[0], $ours[0][$rule]);
        self::assertSame('a"b,c =d', $ours[6][$rule]);
        self::assertSame('staff 1', $this->rows("type = 'exported'")[0]['actor'], 'who takes the log away is in it');

        $answer = $admin->submit(self::PAGE . '/export', ['format' => 'csv', 'kind' => 'contact', 'person' => '4', 'what' => 'ends']);
        $count = count($this->rows("kind = 'contact' AND person_id = 4 AND type = 'expire' AND epoch = ''"));
        self::assertGreaterThan(50, $count);
        self::assertSame($count, substr_count($answer->body, '"expire"'));
    }

    public function testAHundredThousandRowsPassThroughWithoutBeingHeldInMemory(): void
    {
        $this->fill(100_000);
        $this->stack->poolSetting('memory_limit', '24M');
        try {
            $admin = $this->staff('admin');
            foreach (['csv', 'jsonl'] as $format) {
                $answer = $admin->submit(self::PAGE . '/export', ['format' => $format]);
                self::assertSame(200, $answer->status);
                self::assertGreaterThan(100_000, substr_count($answer->body, "\n"), 'rows and what was done since');
            }
            self::assertSame(0, $this->check($admin)['found']);
            $pack = $admin->submit(self::PAGE . '/pack', []);
            self::assertSame(200, $pack->status);
            self::assertSame("PK\x05\x06", substr($pack->body, -22, 4), 'the archive is whole');
        } finally {
            $this->stack->poolSetting('memory_limit', null);
        }
    }

    public function testThePackIsWholeAndItsChainIsCheckedWithoutAnyProgramOfOurs(): void
    {
        $this->fill(60);
        $hours = ['days' => ['mon'], 'from' => '08:00', 'to' => '18:00', 'zone' => 'UTC'];
        $rules = [
            ['name' => 'long desk', 'match' => ['roles' => [2], 'hours' => $hours], 'set' => ['idle_timeout' => 3600]],
            ['name' => 'shorter', 'match' => ['roles' => [1]], 'set' => ['idle_timeout' => 60]],
            ['name' => '=none', 'match' => ['ids' => [3]], 'set' => ['absolute_timeout' => 99, 'idle_timeout' => 0]],
        ];
        $this->stack->policy(Policy::document(['idle_timeout' => 900], $rules));
        $admin = $this->staff('admin');
        $why = 'The counter has one desk for three';
        $admin->submit('/admin/settings?group=logout_master', ['settings' => [
            'logout_master_policy' => str_replace('"shorter"', '"shortest"', $this->stack->option('logout_master_policy')),
            'logout_master_why' => $why,
        ]]);
        $this->cron();
        $answer = $admin->submit(self::PAGE . '/pack', []);
        self::assertSame('application/zip', $answer->header('Content-Type'), (string) $answer);
        $files = $this->unpacked($answer->body);
        self::assertSame(['MANIFEST.sha256', 'MAPPING.md', 'README.md', 'announcements.csv', 'canary.csv', 'chain.json', 'ends.csv',
            'events.json', 'exemptions.csv', 'limits-now.json', 'limits-over-time.csv', 'log.jsonl', 'pauses.csv',
            'policies-in-force.jsonl', 'policy-changes.jsonl', 'review.json', 'site.json', 'verify.sh'], array_keys($files));

        $this->assertRuns('sha256sum', '-c', '--strict', 'MANIFEST.sha256');
        self::assertSame(count($files) - 1, substr_count($files['MANIFEST.sha256'], "\n"));
        $chain = json_decode($files['chain.json'], true);
        self::assertSame(0, $chain['check_by_the_module']['found']);
        $said = $this->assertRuns('sh', 'verify.sh', 'log.jsonl', $chain['hash_before_first_row']);
        self::assertStringContainsString("the last is {$chain['last_row']} with the hash {$chain['hash_of_last_row']}", $said);
        self::assertStringContainsString(' rows, 0 of them wrong', $said);

        $lines = explode("\n", trim($files['log.jsonl']));
        self::assertCount($chain['last_row'], $lines);
        $this->assertSealedAsTheReadmeSays($lines[9]);

        // What the auditor's own check makes of a changed, a removed and a swapped row.
        $this->assertFinds('row 21', $chain, array_replace($lines, [20 => str_replace('"idle"', '"noon"', $lines[20])]));
        $this->assertFinds('row 32: expected row 31', $chain, array_values(array_diff_key($lines, [30 => true])));
        $this->assertFinds('row 41', $chain, array_replace($lines, [39 => $lines[40], 40 => $lines[39]]));

        $change = json_decode(trim($files['policy-changes.jsonl']), true);
        self::assertSame([$why, 'staff 1'], [$change['why'], $change['actor']]);
        self::assertStringContainsString('"shorter"', $change['before']);
        self::assertStringContainsString('"shortest"', $change['after']);
        self::assertStringContainsString('"role 2 (Accounting)","idle_timeout"', $files['limits-over-time.csv']);
        self::assertStringContainsString('"long desk"', $files['exemptions.csv']);
        self::assertStringContainsString('""from"":""08:00""', $files['exemptions.csv']);
        $unlimited = '"\'=none","{""ids"":[3]}","idle_timeout","0","900","no expiry"';
        self::assertStringContainsString($unlimited, $files['exemptions.csv']);
        self::assertStringNotContainsString('short', $files['exemptions.csv']);
        self::assertMatchesRegularExpression('/"\d{4}-\d\d","staff","expire","idle","\d+"/', $files['ends.csv']);
        foreach (['ASVS 5.0, 7.3.1', '800-63B-4, 5.2', '8.2.8', '164.312(a)(2)(iii)', 'AC-11', 'AC-12', '2.2.1', '2.2.6'] as $clause) {
            self::assertStringContainsString($clause, $files['MAPPING.md']);
        }
        self::assertSame(900, json_decode($files['limits-now.json'], true)['staff']['idle_timeout']);
        foreach ($files as $name => $content) {
            self::assertStringNotContainsString($this->key(), $content, $name);
        }
    }

    /** @param list<string> $lines */
    private function assertFinds(string $finding, array $chain, array $lines): void
    {
        file_put_contents("{$this->work}/bad.jsonl", implode("\n", $lines) . "\n");
        [$status, $said] = $this->execute('sh', 'verify.sh', 'bad.jsonl', $chain['hash_before_first_row']);
        self::assertSame(1, $status);
        self::assertStringContainsString($finding, $said);
    }

    private function assertSealedAsTheReadmeSays(string $text): void
    {
        preg_match('/^(.*),"hash":"([0-9a-f]{64})","seal":"([0-9a-f]{64})"\}$/', $text, $found);
        [, $line, $hash, $seal] = $found;
        $kdf = ['openssl', 'kdf', '-keylen', '32', '-kdfopt', 'digest:SHA256', '-kdfopt', 'key:' . $this->key()];
        $key = $this->assertRuns(...[...$kdf, '-kdfopt', 'info:logout_master audit 1', 'HKDF']);
        $key = trim(str_replace(':', '', $key));
        file_put_contents("{$this->work}/sealed", "{$hash}\n{$line}}\n");
        $said = $this->assertRuns('openssl', 'dgst', '-sha256', '-mac', 'HMAC', '-macopt', "hexkey:{$key}", 'sealed');
        self::assertStringEndsWith($seal, trim($said));
    }

    /** @return array<string, string> name => content, as the system's own tool unpacks it */
    private function unpacked(string $archive): array
    {
        $this->work = (string) getenv('FPM_WORK') . '/pack' . bin2hex(random_bytes(4));
        mkdir($this->work);
        file_put_contents("{$this->work}/evidence.zip", $archive);
        $this->assertRuns('unzip', '-q', 'evidence.zip');
        unlink("{$this->work}/evidence.zip");
        $files = [];
        foreach (glob("{$this->work}/*") as $file) {
            $files[basename($file)] = (string) file_get_contents($file);
        }
        ksort($files);
        return $files;
    }

    private function assertRuns(string ...$command): string
    {
        [$status, $said] = $this->execute(...$command);
        self::assertSame(0, $status, implode(' ', $command) . ": {$said}");
        return $said;
    }

    /** @return array{int, string} */
    private function execute(string ...$command): array
    {
        $process = proc_open($command, [['file', '/dev/null', 'r'], ['pipe', 'w'], ['redirect', 1]], $pipes, $this->work);
        $said = (string) stream_get_contents($pipes[1]);
        return [proc_close($process), $said];
    }
}
