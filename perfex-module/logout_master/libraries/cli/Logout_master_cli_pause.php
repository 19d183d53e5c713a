<?php

/**
 * Break glass: for some hours nobody is locked or signed out, and then the policy holds again by itself. It is one option
 * of the host's and nothing else, so it works whatever has become of the extension and its registry. It begins with the
 * moment of its end, which is all that other parts look at: whoever has the database alone can write that, too.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_cli_pause
{
    public const OPTION = 'logout_master_pause';

    /** A break that does not end is no break. */
    public const HOURS_MOST = 72;

    private const WHY_BYTES = 500;

    public function __construct(
        private Logout_master_host $host,
        private Logout_master_host_audit_people $actors,
        private Logout_master_host_audit_log $log
    ) {
    }

    /** @throws Logout_master_cli_error */
    public static function hours(string $text): float
    {
        $hours = preg_match('/\A[0-9]{1,2}(\.[0-9]{1,3})?\z/', $text) === 1 ? (float) $text : 0.0;
        if ($hours <= 0 || $hours > self::HOURS_MOST) {
            throw new Logout_master_cli_error('HOURS: found ' . Logout_master_cli::quote($text)
                . ', expected a number of hours up to ' . self::HOURS_MOST . ', such as 2 or 0.5');
        }
        return $hours;
    }

    /**
     * @return array{until: int, why: string, by: string}|null null when there is none
     */
    public static function read(string $option): ?array
    {
        $until = (int) $option;
        if ($until <= time()) {
            return null;
        }
        $about = json_decode((string) strstr($option, '{'), true);
        $part = static fn (string $name): string => is_array($about) && is_string($about[$name] ?? null) ? $about[$name] : '?';
        return ['until' => $until, 'why' => $part('why'), 'by' => $part('by')];
    }

    /**
     * @return int when it ends
     * @throws Logout_master_cli_error
     */
    public function begin(float $hours, string $why): int
    {
        $why = mb_strcut(trim((string) preg_replace('/[\x00-\x1f\x7f]+/', ' ', mb_scrub($why, 'UTF-8'))), 0, self::WHY_BYTES, 'UTF-8');
        if ($why === '') {
            throw new Logout_master_cli_error('REASON: found none, expected why nobody is to be signed out');
        }
        $until = time() + (int) round($hours * 3600);
        // Nobody sees what people do meanwhile: sessions of before begin anew when it is over.
        $this->host->start_generation();
        $this->host->set_option(
            self::OPTION,
            "{$until} " . json_encode(['why' => $why, 'by' => $this->actors->actor()], JSON_THROW_ON_ERROR)
        );
        $this->note('paused', ['until_ms' => 1000 * $until, 'hours' => $hours, 'why' => $why]);
        return $until;
    }

    /** Whether there was one to end. */
    public function end(): bool
    {
        $pause = self::read($this->host->option(self::OPTION));
        if ($pause === null) {
            return false;
        }
        $this->host->set_option(self::OPTION, '0');
        $this->note('resumed', ['was_until_ms' => 1000 * $pause['until'], 'why' => $pause['why'], 'paused_by' => $pause['by']]);
        return true;
    }

    /** @return array{until: int, why: string, by: string}|null */
    public function now(): ?array
    {
        return self::read($this->host->option(self::OPTION));
    }

    /**
     * The glass breaks all the same where the log cannot be written.
     *
     * @param array<string, mixed> $detail
     */
    private function note(string $type, array $detail): void
    {
        try {
            $this->log->as_writer(fn () => $this->log->append(
                Logout_master_audit_row::of_module($type, '', $this->actors->actor(), $detail)
            ));
        } catch (\Throwable $problem) {
            fwrite(STDERR, "logout_master: it is done, but not in the audit log: {$problem->getMessage()}\n");
        }
    }
}
