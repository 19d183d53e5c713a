<?php

/** A named lock of the database server; waits up to 300 seconds and belongs to the connection. */

declare(strict_types=1);

namespace Host\Session;

use Host\Database;

final class MysqlLock implements Lock
{
    private ?string $name = null;

    public function __construct(private Database $db)
    {
    }

    public function acquire(string $sessionId): bool
    {
        $this->release();
        $name = md5($sessionId . (config_item('sess_match_ip') ? '_' . $_SERVER['REMOTE_ADDR'] : ''));
        if (!(int) $this->db->query('SELECT GET_LOCK(?, 300) AS granted', [$name])->row()->granted) {
            return false;
        }
        $this->name = $name;
        return true;
    }

    public function release(): void
    {
        if ($this->name !== null) {
            $this->db->query('SELECT RELEASE_LOCK(?) AS released', [$this->name]);
            $this->name = null;
        }
    }
}
