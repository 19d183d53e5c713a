<?php

/**
 * Sessions in the table `sessions`, with the habits that make idle logout hard on real sites:
 *
 * - expiry is not looked at on reading: a row lives until garbage collection,
 * - every request that opens the session renews the row's timestamp at its close,
 * - the lock is held from open to close,
 * - after an id regeneration the old row stays valid unless it is destroyed on purpose.
 */

declare(strict_types=1);

namespace Host\Session;

use Host\Benchmark;
use Host\QueryBuilder;

final class DatabaseHandler implements \SessionHandlerInterface, \SessionUpdateTimestampHandlerInterface
{
    private ?string $current = null;

    private bool $exists = false;

    private bool $locked = false;

    private string $stored = '';

    public function __construct(private QueryBuilder $db, private Lock $lock, private Benchmark $benchmark)
    {
    }

    public function open(string $path, string $name): bool
    {
        return true;
    }

    public function read(string $id): string|false
    {
        $this->locked = $this->lock->acquire($id);
        if (!$this->locked) {
            return false;
        }
        $this->current = $id;
        $row = $this->db->select('data')->from('sessions')->where($this->condition($id))->get()->row();
        $this->exists = $row !== null;
        $this->stored = $row->data ?? '';
        return $this->stored;
    }

    public function write(string $id, string $data): bool
    {
        if ($this->current !== null && $id !== $this->current) {
            $this->locked = $this->lock->acquire($id);
            $this->exists = false;
            $this->current = $id;
        }
        if (!$this->locked) {
            return false;
        }
        if ($data !== $this->stored) {
            $this->benchmark->changeSession();
        }
        if (!$this->exists) {
            $this->db->insert('sessions', $this->condition($id)
                + ['ip_address' => $_SERVER['REMOTE_ADDR'], 'timestamp' => time(), 'data' => $data]);
        } else {
            $changes = ['timestamp' => time()] + ($data === $this->stored ? [] : ['data' => $data]);
            $this->db->update('sessions', $changes, $this->condition($id));
        }
        $this->exists = true;
        $this->stored = $data;
        return true;
    }

    public function updateTimestamp(string $id, string $data): bool
    {
        return $this->db->update('sessions', ['timestamp' => time()], $this->condition($id));
    }

    public function validateId(string $id): bool
    {
        return $this->db->select('1')->from('sessions')->where($this->condition($id))->get()->num_rows() > 0;
    }

    public function close(): bool
    {
        $this->lock->release();
        $this->locked = false;
        return true;
    }

    public function destroy(string $id): bool
    {
        if ($this->locked) {
            $this->db->delete('sessions', $this->condition($id));
        }
        $this->close();
        setcookie(session_name(), '', [
            'expires' => 1,
            'path' => config_item('cookie_path'),
            'domain' => config_item('cookie_domain'),
            'httponly' => true,
        ]);
        return true;
    }

    public function gc(int $lifetime): int|false
    {
        $this->db->delete('sessions', ['timestamp <' => time() - $lifetime]);
        return $this->db->affected_rows();
    }

    /** @return array<string, string> */
    private function condition(string $id): array
    {
        return ['id' => $id] + (config_item('sess_match_ip') ? ['ip_address' => $_SERVER['REMOTE_ADDR']] : []);
    }
}
