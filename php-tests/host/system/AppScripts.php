<?php

/** $CI->app_scripts: scripts that a module adds to the pages of one area. Their order is that of their adding. */

declare(strict_types=1);

namespace Host;

final class AppScripts extends AppCss
{
    protected function tag(string $path): string
    {
        return '<script src="' . html_escape($this->url($path)) . "\"></script>\n";
    }
}
