<?php

/** Rows of the table of leads. */

declare(strict_types=1);

$result = data_tables_init(['id', 'name', 'company', 'email', 'phonenumber'], 'id', db_prefix() . 'leads');
$output = $result['output'];
foreach ($result['rResult'] as $lead) {
    $link = '<button type="button" class="btn btn-link" data-modal-url="' . e(admin_url("leads/lead/{$lead['id']}")) . '">'
        . e($lead['name']) . '</button>';
    $output['aaData'][] = [e($lead['id']), $link, e($lead['company']), e($lead['email']), e($lead['phonenumber'])];
}
