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

    /**
     * @param array<string, mixed> $server
     * @param (Closure(): string)|null $site the site's own address, which a proxy may hide from the server
     */
    public function __construct(private array $server, private ?Closure $site = null)
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
        return $this->header('HTTP_SEC_FETCH_DEST') === 'document'
            && ($this->header('HTTP_SEC_FETCH_USER') === '?1' || $this->is_safari());
    }

    /** A script or an image waits for the answer, not a page. */
    public function is_background(): bool
    {
        if (strcasecmp($this->header('HTTP_X_REQUESTED_WITH'), 'XMLHttpRequest') === 0) {
            return true;
        }
        $mode = $this->header('HTTP_SEC_FETCH_MODE');
        if ($mode !== '') {
            return $mode !== 'navigate';
        }
        return !str_contains($this->header('HTTP_ACCEPT'), 'text/html');
    }

    /** Another site's page sent it. The host's token guards against that too, where its owner has not switched it off. */
    public function is_cross_site(): bool
    {
        $word = $this->header('HTTP_SEC_FETCH_SITE');
        return $word === '' ? $this->has_foreign_origin() : in_array($word, ['cross-site', 'same-site'], true);
    }

    /**
     * Work that may take long: a page or another module says so, or files came with it, or it is a person's own act at an
     * address that speaks of an import or an export. A wrong guess does no harm, since what follows from it is bounded.
     *
     * @param array<string, mixed> $files as PHP received them
     */
    public function is_long_work(array $files): bool
    {
        return self::has_file($files)
            || $this->header('HTTP_X_LOGOUT_MASTER_WORK') === 'long'
            || str_contains($this->header('HTTP_COOKIE'), 'logout_master_work=1')
            || (preg_match('#^[^?]*[/_-](?:export|import|backup|bulk)#i', $this->uri()) === 1 && $this->is_act());
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
        foreach (['HTTP_SEC_PURPOSE', 'HTTP_PURPOSE', 'HTTP_X_PURPOSE', 'HTTP_X_MOZ'] as $name) {
            $value = $this->header($name);
            if ($value !== '' && (str_contains($value, 'prefetch') || str_contains($value, 'preview'))) {
                return true;
            }
        }
        return false;
    }

    private function has_fetch_metadata(): bool
    {
        return $this->header('HTTP_SEC_FETCH_MODE') !== '' || $this->header('HTTP_SEC_FETCH_DEST') !== '';
    }

    /** Safari never sends Sec-Fetch-User. */
    private function is_safari(): bool
    {
        $agent = $this->header('HTTP_USER_AGENT');
        return str_contains($agent, 'Safari/') && !str_contains($agent, 'Chrom');
    }

    /**
     * Forms that could carry a file and do not send an empty one.
     *
     * @param array<string, mixed> $files
     */
    private static function has_file(array $files): bool
    {
        $bytes = 0;
        foreach ($files as $file) {
            // A field of several files has lists of what is one value elsewhere.
            $sizes = is_array($file) ? [$file['size'] ?? 0] : [];
            array_walk_recursive($sizes, static function (mixed $size) use (&$bytes): void {
                $bytes += (int) $size;
            });
        }
        return $bytes > 0;
    }

    private function uri(): string
    {
        return is_string($this->server['REQUEST_URI'] ?? null) ? $this->server['REQUEST_URI'] : '';
    }

    /** Of browsers that do not say more, as over plain http. "null" stands for an origin that was kept back. */
    private function has_foreign_origin(): bool
    {
        $origin = parse_url($this->header('HTTP_ORIGIN'), PHP_URL_HOST);
        if (!is_string($origin) || $origin === '') {
            return false;
        }
        $own = [parse_url('//' . $this->header('HTTP_HOST'), PHP_URL_HOST), $this->header('SERVER_NAME')];
        $own[] = $this->site === null ? '' : parse_url(($this->site)(), PHP_URL_HOST);
        return !in_array(strtolower($origin), array_map(static fn (mixed $host): string => strtolower((string) $host), $own), true);
    }

    /** @param string $name as PHP spells it in $_SERVER */
    private function header(string $name): string
    {
        $value = $this->server[$name] ?? '';
        return is_string($value) ? $value : '';
    }
}
