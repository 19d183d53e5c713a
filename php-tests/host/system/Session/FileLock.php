<?php

/** A file lock beside the SQLite database, which has no named locks. The kernel drops it when a worker dies. */

declare(strict_types=1);

namespace Host\Session;

final class FileLock implements Lock
{
    /** @var ?resource */
    private $file = null;

    public function __construct(private string $directory)
    {
    }

    public function acquire(string $sessionId): bool
    {
        $this->release();
        $this->file = fopen($this->directory . '/session-' . md5($sessionId) . '.lock', 'c');
        return $this->file !== false && flock($this->file, LOCK_EX);
    }

    public function release(): void
    {
        if ($this->file !== null) {
            fclose($this->file);
            $this->file = null;
        }
    }
}
