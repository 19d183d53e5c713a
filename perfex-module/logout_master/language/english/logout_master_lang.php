<?php

/**
 * English texts that the host reads with every page, so only what pages show or the host itself translates; all others are in
 * logout_master_pages_lang.php. {words in braces} are filled in; no per cent sign may stand here, the host formats texts.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

$lang['logout_master_locale'] = 'en';
$lang['logout_master_direction'] = 'ltr';
$lang['logout_master_folder'] = 'english';

// The settings tab
$lang['logout_master_settings_tab'] = 'Automatic logout';

// The page script and the lock page
$lang['logout_master_warning_title'] = 'Are you still there?';
$lang['logout_master_warning_message'] = 'You have not been active. You will be signed out in {time}.';
$lang['logout_master_warning_message_lock'] = 'You have not been active. The screen will be locked in {time}.';
$lang['logout_master_absolute_message'] =
    'Your session reaches its longest time and ends in {time}. Save your work and sign in again; this cannot be '
    . 'put off.';
$lang['logout_master_stay'] = 'Stay signed in';
$lang['logout_master_logout_now'] = 'Sign out now';
$lang['logout_master_understood'] = 'OK';
$lang['logout_master_retry'] = 'Try again';
$lang['logout_master_time_minutes_seconds'] = '{minutes} min {seconds} s';
$lang['logout_master_time_seconds'] = '{seconds} s';
$lang['logout_master_spoken_minutes'] = '{minutes} minutes left';
$lang['logout_master_spoken_seconds'] = '{seconds} seconds left';
$lang['logout_master_title_prefix'] = '{time} – ';
$lang['logout_master_checking'] = 'Checking whether you are still signed in…';
$lang['logout_master_extend_failed'] =
    'Your session could not be prolonged. Copy what you have typed, then sign in again.';
$lang['logout_master_offline'] = 'The server does not answer. Your work stays on this page; we keep trying.';
$lang['logout_master_ended_title'] = 'You are signed out';
$lang['logout_master_ended_message'] = 'Your session is over. Sign in again to go on.';
$lang['logout_master_login'] = 'Sign in';
$lang['logout_master_locked_title'] = 'The screen is locked';
$lang['logout_master_locked_message'] = 'You have not been active for a while. Unlock to go on where you were.';
$lang['logout_master_unlock'] = 'Unlock';
$lang['logout_master_unlock_password'] = 'Your password';
$lang['logout_master_unlock_wrong'] = 'That password is not right.';
$lang['logout_master_unlock_wait'] = 'Too many wrong passwords. Try again in {minutes} minutes.';
$lang['logout_master_copy_text'] = 'Copy what I have typed';

// A person's own sessions
$lang['logout_master_mine_menu'] = 'My sign-in';
$lang['logout_master_mine_title'] = 'My sessions';

// "I am on the phone", and the lock that a person asks for
$lang['logout_master_hold_title'] = 'I am on the phone';
$lang['logout_master_hold_question'] = 'Cover the page and keep me signed in for:';
$lang['logout_master_hold_refused'] = 'The page could not be covered. Lock it or sign out instead.';
$lang['logout_master_hold_cancel'] = 'Cancel';
$lang['logout_master_away_title'] = 'On the phone';
$lang['logout_master_away_message'] = 'The page is covered. You stay signed in for {time} at most.';
$lang['logout_master_away_back'] = 'I am back';
$lang['logout_master_lock_now'] = 'Lock now';
$lang['logout_master_time_minutes'] = '{minutes} min';

// Drafts
$lang['logout_master_drafts_title'] = 'My drafts';

// The ladder's fields, and unlocking with a second factor
$lang['logout_master_unlock_code'] = 'Code of your second factor';

// The audit log, its alarms, and the permissions
$lang['logout_master_audit_title'] = 'Audit log';
$lang['logout_master_alarm_canary'] = 'The daily test session was not ended on time. See the audit log.';
$lang['logout_master_alarm_chain'] = 'The audit log is not as it was written. See the audit log and check the chain.';
$lang['logout_master_alarm_silent'] = 'No test session has had a result for three days. Does the CRM\'s cron job run?';
$lang['logout_master_capability_title'] = 'Automatic sign-out';
$lang['logout_master_capability_view'] = 'View rules and figures';
$lang['logout_master_capability_edit'] = 'Edit rules';
$lang['logout_master_capability_end_sessions'] = 'End other people\'s sessions';
$lang['logout_master_capability_audit'] = 'Audit log and evidence';

// Everybody's live sessions, and the figures
$lang['logout_master_live_title'] = 'Live sessions';
$lang['logout_master_reports_title'] = 'Logout figures';

// Rules, presets, limits and the dry run.
$lang['logout_master_rules_title'] = 'Rules';

// Reminders of the review of the rules
$lang['logout_master_review_soon'] = 'The review of the sign-out rules is due within two weeks.';
$lang['logout_master_review_due'] = 'The review of the sign-out rules is due.';
$lang['logout_master_review_late'] = 'The review of the sign-out rules is overdue.';
$lang['logout_master_review_soon_all'] =
    'The review of the sign-out rules is due within two weeks. No owner who can sign in and edit them is '
    . 'named, so all who may edit them are told.';
$lang['logout_master_review_due_all'] =
    'The review of the sign-out rules is due. No owner who can sign in and edit them is named, so all '
    . 'who may edit them are told.';
$lang['logout_master_review_late_all'] =
    'The review of the sign-out rules is overdue. No owner who can sign in and edit them is named, so '
    . 'all who may edit them are told.';
