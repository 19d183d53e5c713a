<?php

/** The application's log, one line an entry. */

declare(strict_types=1);

namespace Host;

final class Log
{
    public function __construct(private string $file)
    {
    }

    public function write(string $level, string $message): void
    {
        if (in_array($level, ['debug', 'info'], true)) {
            return;
        }
        $line = sprintf("%s %s %s\n", gmdate('Y-m-d\TH:i:s\Z'), strtoupper($level), $message);
        file_put_contents($this->file, $line, FILE_APPEND | LOCK_EX);
    }
}
