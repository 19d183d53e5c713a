<?php

/**
 * Ends what else opens a session: each time that the host gives a session a new id it may leave the old one valid, with
 * the same data, until its collector comes by. After an unlock only the id that it made may open the session.
 *
 * Reads all of the host's stored sessions, so it is for a moment that is rare. Knows the two drivers that the host is
 * delivered with; of others only the id that the unlock itself replaces is ended.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_host_old_ids
{
    /** @param string $token of the session, which each of its copies has in its data */
    public function end(string $token): void
    {
        try {
            config_item('sess_driver') === 'files' ? $this->end_files($token) : $this->end_rows($token);
        } catch (\Throwable $failure) {
            // The unlock is granted by now; whoever looks after the site must hear that old ids may live on.
            error_log('logout_master: old session ids could not be ended: ' . $failure->getMessage());
        }
    }

    private function end_rows(string $token): void
    {
        if (config_item('sess_driver') !== 'database') {
            return;
        }
        $db = get_instance()->db;
        $table = (string) config_item('sess_save_path');
        // Read first, then deleted by their keys: to delete by contents would lock every session of the site.
        $rows = $db->select('id')->from($table)->like('data', $token)->get()->result_array();
        foreach ($rows as $row) {
            if ($row['id'] !== session_id()) {
                $db->where('id', $row['id'])->delete($table);
            }
        }
    }

    private function end_files(string $token): void
    {
        foreach (glob(rtrim((string) ini_get('session.save_path'), '/') . '/*') ?: [] as $file) {
            if (is_file($file) && !str_ends_with($file, session_id()) && str_contains((string) @file_get_contents($file), $token)) {
                @unlink($file);
            }
        }
    }
}
