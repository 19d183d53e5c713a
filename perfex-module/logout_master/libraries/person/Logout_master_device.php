<?php

/**
 * Names the browser and the system that a User-Agent text speaks of. Pure; it is a help for the eye, since anybody may
 * send any such text, and must never decide anything.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_device
{
    /** The first that fits: browsers carry the names of those they descend from. */
    private const BROWSERS = [
        'Edge' => '~\bEdg(?:e|A|iOS)?/~',
        'Opera' => '~\b(?:OPR|Opera)/~',
        'Samsung Internet' => '~\bSamsungBrowser/~',
        'Vivaldi' => '~\bVivaldi/~',
        'Firefox' => '~\b(?:Firefox|FxiOS)/~',
        'Chrome' => '~\b(?:Chrome|CriOS|Chromium|HeadlessChrome)/~',
        'Safari' => '~\bSafari/~',
    ];

    private const SYSTEMS = [
        'Windows' => '~\bWindows\b~',
        'Android' => '~\bAndroid\b~',
        'iPad' => '~\biPad\b~',
        'iPhone' => '~\biPhone\b~',
        'ChromeOS' => '~\bCrOS\b~',
        'macOS' => '~\bMacintosh\b~',
        'Linux' => '~\bLinux\b|\bX11\b~',
    ];

    private function __construct(public readonly string $browser, public readonly string $system)
    {
    }

    /** Empty names where nothing is recognised. */
    public static function of(string $agent): self
    {
        return new self(self::first(self::BROWSERS, $agent), self::first(self::SYSTEMS, $agent));
    }

    /** @param array<string, string> $patterns by name */
    private static function first(array $patterns, string $agent): string
    {
        foreach ($patterns as $name => $pattern) {
            if (preg_match($pattern, $agent) === 1) {
                return $name;
            }
        }
        return '';
    }
}
