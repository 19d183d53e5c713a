<?php

/**
 * The check of the audit log's chain for a shell. It needs the database and the CRM's encryption key, and neither the
 * extension nor its registry.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_cli_check
{
    private const WORDS = [
        'changed' => 'is not as it was written',
        'foreign' => 'was put behind the end by somebody else',
        'missing' => 'is missing',
        'head' => 'is where the record of the end should point to, and that is not as it was written',
    ];

    private bool $is_well = false;

    public function __construct(private Logout_master_audit $audit)
    {
    }

    /** @return iterable<string> lines */
    public function run(): iterable
    {
        $result = $this->audit->check()->run();
        $this->is_well = $result['found'] === 0;
        foreach ($result['findings'] as $finding) {
            ['from' => $from, 'through' => $through] = $finding;
            yield ($from === $through ? "row {$from}" : "rows {$from} to {$through}") . ': ' . self::WORDS[$finding['problem']];
        }
        $more = $result['found'] - count($result['findings']);
        if ($more > 0) {
            yield "and {$more} more";
        }
        if ($result['other_key'] > 0) {
            yield "{$result['other_key']} rows bear the seal of another encryption key of the CRM; they are judged by the chain alone";
        }
        yield ($this->is_well ? 'the chain holds' : 'the chain does not hold')
            . ": {$result['rows']} rows, {$result['first']} to {$result['last']}";
        yield "note: {$result['last']} {$result['hash']}";
        $this->tell($result);
    }

    public function is_well(): bool
    {
        return $this->is_well;
    }

    /**
     * As the page's check does: whoever checked is in the log, and a finding alarms. Neither changes what was found.
     *
     * @param array<string, mixed> $result
     */
    private function tell(array $result): void
    {
        try {
            $this->audit->round()->tell($result);
            $this->audit->log()->as_writer(fn () => $this->audit->log()->append(Logout_master_audit_row::of_module(
                'checked',
                '',
                $this->audit->people()->actor(),
                ['rows' => $result['rows'], 'found' => $result['found']]
            )));
        } catch (\Throwable $problem) {
            fwrite(STDERR, "logout_master: this check is not in the audit log: {$problem->getMessage()}\n");
        }
    }
}
