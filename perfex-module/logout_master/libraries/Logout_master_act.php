<?php

/**
 * Tells from a request's headers whether a person sent it, and whether a page or a script waits for the answer.
 *
 * Pure: it is given $_SERVER. There is no list of polls to keep: what is not plainly a person's navigation or form is
 * background.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_act
{
    /** Longest pause that a page may report: a day. */
    public const IDLE_MS_MAX = 86400000;

    /** @param array<string, mixed> $server */
    public function __construct(private array $server)
    {
    }

    /** A page or a form that a person asked for: it moves the idle clock. */
    public function is_act(): bool
    {
        if ($this->is_background() || $this->is_prefetch()) {
            return false;
        }
        if (!$this->has_fetch_metadata()) {
            return true;
        }
        return $this->header('Sec-Fetch-Dest') === 'document'
            && ($this->header('Sec-Fetch-User') === '?1' || $this->is_safari());
    }

    /** A script or an image waits for the answer, not a page. */
    public function is_background(): bool
    {
        if (strcasecmp($this->header('X-Requested-With'), 'XMLHttpRequest') === 0) {
            return true;
        }
        $mode = $this->header('Sec-Fetch-Mode');
        if ($mode !== '') {
            return $mode !== 'navigate';
        }
        return !str_contains($this->header('Accept'), 'text/html');
    }

    /** Another site's page sent it. The host's token guards against that too, where its owner has not switched it off. */
    public function is_cross_site(): bool
    {
        return in_array($this->header('Sec-Fetch-Site'), ['cross-site', 'same-site'], true);
    }

    /** Milliseconds since the last input, as a page reports them; null when that is no such number. */
    public static function idle_ms(mixed $reported): ?int
    {
        if (!is_string($reported) || !preg_match('/\A[0-9]{1,8}\z/', $reported)) {
            return null;
        }
        return (int) $reported <= self::IDLE_MS_MAX ? (int) $reported : null;
    }

    private function is_prefetch(): bool
    {
        foreach (['Sec-Purpose', 'Purpose', 'X-Purpose', 'X-Moz'] as $name) {
            if (str_contains($this->header($name), 'prefetch') || str_contains($this->header($name), 'preview')) {
                return true;
            }
        }
        return false;
    }

    private function has_fetch_metadata(): bool
    {
        return $this->header('Sec-Fetch-Mode') !== '' || $this->header('Sec-Fetch-Dest') !== '';
    }

    /** Safari never sends Sec-Fetch-User. */
    private function is_safari(): bool
    {
        $agent = $this->header('User-Agent');
        return str_contains($agent, 'Safari/') && !str_contains($agent, 'Chrom');
    }

    private function header(string $name): string
    {
        $value = $this->server['HTTP_' . strtoupper(strtr($name, '-', '_'))] ?? '';
        return is_string($value) ? $value : '';
    }
}
