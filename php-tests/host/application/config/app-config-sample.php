<?php

/** What belongs to one site. scripts/stack.sh writes app-config.php for each site that it starts; this is a sample. */

define('APP_BASE_URL', 'http://127.0.0.1:20080/');
define('APP_ENC_KEY', '00112233445566778899aabbccddeeff');
define('APP_DB_DSN', 'sqlite:' . dirname(__DIR__, 2) . '/data/host.sqlite');
define('APP_DB_USERNAME', '');
define('APP_DB_PASSWORD', '');
define('APP_DB_PREFIX', 'tbl');
