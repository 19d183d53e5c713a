<?php

/**
 * English texts that the host reads with every page, so only what pages show or the host itself translates; all others are in
 * logout_master_pages_lang.php. {words in braces} are filled in; no per cent sign may stand here, the host formats texts.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

$lang = [
    'logout_master_locale' => 'en',
    'logout_master_direction' => 'ltr',
    'logout_master_folder' => 'english',

    // The settings tab
    'logout_master_settings_tab' => 'Automatic logout',

    // The page script and the lock page
    'logout_master_retry' => 'Try again',
    'logout_master_checking' => 'Checking whether you are still signed in…',
    'logout_master_offline' => 'The server does not answer. Your work stays on this page; we keep trying.',
    'logout_master_ended_title' => 'You are signed out',
    'logout_master_ended_message' => 'Your session is over. Sign in again to go on.',
    'logout_master_login' => 'Sign in',
    'logout_master_locked_title' => 'The screen is locked',

    // A person's own sessions
    'logout_master_mine_menu' => 'My sign-in',
    'logout_master_mine_title' => 'My sessions',

    // "I am on the phone", and the lock that a person asks for
    'logout_master_hold_title' => 'I am on the phone',
    'logout_master_lock_now' => 'Lock now',

    // Drafts
    'logout_master_drafts_title' => 'My drafts',

    // The audit log, its alarms, and the permissions
    'logout_master_audit_title' => 'Audit log',
    'logout_master_alarm_canary' => 'The daily test session was not ended on time. See the audit log.',
    'logout_master_alarm_chain' => 'The audit log is not as it was written. See the audit log and check the chain.',
    'logout_master_alarm_silent' => 'No test session has had a result for three days. Does the CRM\'s cron job run?',
    'logout_master_capability_title' => 'Automatic sign-out',
    'logout_master_capability_view' => 'View rules and figures',
    'logout_master_capability_edit' => 'Edit rules',
    'logout_master_capability_end_sessions' => 'End other people\'s sessions',
    'logout_master_capability_audit' => 'Audit log and evidence',

    // Everybody's live sessions, and the figures
    'logout_master_live_title' => 'Live sessions',
    'logout_master_reports_title' => 'Logout figures',

    // Rules, presets, limits and the dry run.
    'logout_master_rules_title' => 'Rules',

    // Reminders of the review of the rules
    'logout_master_review_soon' => 'The review of the sign-out rules is due within two weeks.',
    'logout_master_review_due' => 'The review of the sign-out rules is due.',
    'logout_master_review_late' => 'The review of the sign-out rules is overdue.',
    'logout_master_review_soon_all' =>
        'The review of the sign-out rules is due within two weeks. No owner who can sign in and edit them is '
        . 'named, so all who may edit them are told.',
    'logout_master_review_due_all' =>
        'The review of the sign-out rules is due. No owner who can sign in and edit them is named, so all '
        . 'who may edit them are told.',
    'logout_master_review_late_all' =>
        'The review of the sign-out rules is overdue. No owner who can sign in and edit them is named, so '
        . 'all who may edit them are told.',
];
