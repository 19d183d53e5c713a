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
    // Change the token with each POST, as the framework does by itself.
    'csrf_regenerate' => '0',
    'cookie_prefix' => '',
    'cookie_secure' => '0',
    // What all addresses of pages end with ('.html'), and what they begin with ('index.php').
    'url_suffix' => '',
    'index_page' => '',
    // https when something before the web server ends the encryption: addresses say it, and the server hears http.
    'base_scheme' => 'http',
    // The proxies, with commas between, whose word about the visitor's address is taken.
    'proxy_ips' => '',
    'compress_output' => '0',
    // Take what looks like markup out of everything that a page reads.
    'global_xss_filtering' => '0',
    // Old sites remember even the notification poll as the page to return to.
    'poll_is_returned_to' => '0',
    // Write the active row before the module's activation callback runs, so that the callback must undo it.
    'activation_row_first' => '0',
];
