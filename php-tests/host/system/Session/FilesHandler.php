<?php

/** Sessions in files: PHP's own handler, which locks with flock, watched for changes of the data. */

declare(strict_types=1);

namespace Host\Session;

use Host\Benchmark;

final class FilesHandler extends \SessionHandler
{
    private string $stored = '';

    public function __construct(private Benchmark $benchmark)
    {
    }

    public function read(string $id): string|false
    {
        $data = parent::read($id);
        $this->stored = (string) $data;
        return $data;
    }

    public function write(string $id, string $data): bool
    {
        if ($data !== $this->stored) {
            $this->benchmark->changeSession();
        }
        return parent::write($id, $data);
    }
}
