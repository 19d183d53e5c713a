<?php

/** Defaults of the host's switches, all strings. Change one with: cli.php switch set NAME VALUE */

return [
    // 3.2.0 and later offer settings sections, earlier ones settings tabs; each offers only its own interface.
    'fake_version' => '3.4.1',
    // Format of the remember-me cookie: json (3.4.1 and later) or serialized (before).
    'remember_format' => 'json',
    // How the secret of an authenticator app is stored: encrypted (by $CI->encryption) or plain.
    'app_secret' => 'encrypted',
    // The key that cron/index/KEY must carry; none when empty.
    'cron_key' => '',
    // First segment of the staff area.
    'admin_uri' => 'admin',
    // Send "Content-Security-Policy: script-src 'self'" with every answer.
    'csp' => '0',
    // database or files.
    'sess_driver' => 'database',
    'sess_time_to_update' => '300',
    'sess_regenerate_destroy' => '0',
    'sess_match_ip' => '0',
    'sess_expiration' => '28800',
    'csrf_protection' => '1',
    'csrf_expire' => '7200',
    // What a failed CSRF check answers: newer sites 419, older 403.
    'csrf_status' => '419',
    // Old sites remember even the notification poll as the page to return to.
    'poll_is_returned_to' => '0',
    // Write the active row before the module's activation callback runs, so that the callback must undo it.
    'activation_row_first' => '0',
];
