<?php

/** What $CI->config->item() answers before the switches have their say. */

return [
    'base_url' => APP_BASE_URL,
    'encryption_key' => APP_ENC_KEY,
    'charset' => 'UTF-8',
    'language' => 'english',
    'cookie_domain' => '',
    'cookie_path' => '/',
    'cookie_httponly' => false,
    'sess_cookie_name' => 'sp_session',
    'sess_samesite' => 'Lax',
    'sess_save_path' => 'sessions',
    'csrf_token_name' => 'csrf_token_name',
    'csrf_cookie_name' => 'csrf_cookie_name',
    'csrf_exclude_uris' => [],
];
