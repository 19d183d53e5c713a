<?php

/**
 * Announcements within the staff area's frame: what has changed, the form or what people will see of it, and what was
 * announced so far.
 *
 * @var array<string, mixed> $logout_master what it shows, by the names below and in views/rules_top.php
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

['is_preview' => $is_preview, 'fields' => $fields, 'general' => $general, 'by_group' => $by_group] = $logout_master;

$content_id = 'logout-master-announcements';
require __DIR__ . '/rules_top.php';
if ($is_preview) {
    require __DIR__ . '/announcement_preview.php';
} else {
    require __DIR__ . '/announcement_form.php';
    require __DIR__ . '/announcement_list.php';
}
require __DIR__ . '/rules_end.php';
