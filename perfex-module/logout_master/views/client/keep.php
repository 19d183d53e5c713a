<?php

/**
 * "How to keep your work" within the client area's theme.
 *
 * @var array<string, mixed> $logout_master see views/keep.php
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

require __DIR__ . '/../keep.php';
