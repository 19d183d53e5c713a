<?php

/** English texts. {words in braces} are filled in; no per cent sign may stand here, the host formats texts. */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

$lang['logout_master_locale'] = 'en';
$lang['logout_master_direction'] = 'ltr';
$lang['logout_master_folder'] = 'english';

// The settings tab
$lang['logout_master_settings_tab'] = 'Automatic logout';
$lang['logout_master_settings_link'] = 'Settings';
$lang['logout_master_settings_enabled'] = 'Log out people who have left';
$lang['logout_master_settings_enabled_help'] =
    'Switched off, nobody is watched: sessions end as they did without this module.';
$lang['logout_master_settings_yes'] = 'Yes';
$lang['logout_master_settings_no'] = 'No';
$lang['logout_master_settings_of_staff'] = 'Staff';
$lang['logout_master_settings_of_contact'] = 'Client contacts';
$lang['logout_master_settings_of_module'] = 'Automatic logout';
$lang['logout_master_settings_document'] = 'The whole policy document (JSON)';
$lang['logout_master_settings_document_help'] =
    'For rules by role, person, network or hour. If you change this text, it alone is saved and the fields above '
    . 'are ignored. The fields above edit the rules named "staff" and "contacts"; all other rules stay as they '
    . 'are.';
$lang['logout_master_settings_broken'] =
    'The stored policy document is not readable, so the built-in limits are shown here. Saving replaces it.';
$lang['logout_master_field_enabled'] = 'Log out people who have left';
$lang['logout_master_field_idle_minutes'] = 'Idle limit (minutes)';
$lang['logout_master_help_idle_minutes'] =
    'Minutes without any activity until the session is locked or ended: 0 for no limit, at most 1440. PCI DSS '
    . '8.2.8 and CIS Controls 4.3 ask for 15 or less.';
$lang['logout_master_field_warning_seconds'] = 'Warning (seconds)';
$lang['logout_master_help_warning_seconds'] =
    'Seconds before the idle limit at which a person is asked whether they are still there: 0 for none, else 20 '
    . 'to 3600. WCAG 2.2.1 asks for at least 20.';
$lang['logout_master_field_grace_seconds'] = 'Grace (seconds)';
$lang['logout_master_help_grace_seconds'] =
    'Seconds for which an idle session is only locked, and can be unlocked, before it ends: 0 for none, at most '
    . '86400.';
$lang['logout_master_field_absolute_minutes'] = 'Absolute limit (minutes)';
$lang['logout_master_help_absolute_minutes'] =
    'Minutes after sign-in at which a session ends, however active the person is: 0 for no limit, at most 43200. '
    . 'NIST SP 800-63B-4 asks for 24 hours (1440) or less at AAL2, 12 hours (720) or less at AAL3.';
$lang['logout_master_field_resume'] = 'To unlock';
$lang['logout_master_help_resume'] =
    'What a person does to go on while a session is locked. NIST SP 800-63B-4 asks for the password.';
$lang['logout_master_resume_password'] = 'the password';
$lang['logout_master_resume_click'] = 'a click';
$lang['logout_master_form_bad_value'] = '{section}, {field}: found {found}, expected {expected}. Nothing was saved.';
$lang['logout_master_form_refused'] = 'The policy was refused: {error}. Nothing was saved.';
$lang['logout_master_form_expected_minutes'] = '0 or a number of minutes from {least} to {most}';
$lang['logout_master_form_expected_seconds'] = '0 or a whole number of seconds from {least} to {most}';
$lang['logout_master_form_expected_less_than_idle'] = 'less than the idle limit, which is {idle} seconds';
$lang['logout_master_form_expected_resume'] = 'password or click';
$lang['logout_master_form_expected_yes_no'] = 'yes or no';

// Banner for admins
$lang['logout_master_health_title'] = 'Automatic logout does not work as it should';
$lang['logout_master_activation_refused'] = 'Logout Master was not activated. {problem}';
$lang['logout_master_health_extension_missing'] =
    'The PHP extension logout_master is not loaded, so idle people are not logged out. The CRM itself works on. '
    . 'To mend it: install the extension for PHP {php} (make install), put the line extension=logout_master.so '
    . 'into php.ini, and restart PHP.';
$lang['logout_master_health_extension_old'] =
    'The PHP extension logout_master {found} is too old, so idle people are not logged out. This module needs '
    . '{minimum} or newer. To mend it: install the newer extension for PHP {php} and restart PHP.';
$lang['logout_master_health_ini_off'] =
    'The extension is switched off by logout_master.enabled = 0, so idle people are not logged out. To mend it: '
    . 'set it to 1 in php.ini or in the pool\'s configuration and restart PHP.';
$lang['logout_master_health_store'] =
    'The registry of sessions cannot be used: {error}. To mend it: look at logout_master.registry_path and at '
    . 'the disk space and rights of its folder; php --ri logout_master says more.';
$lang['logout_master_health_policy_refused'] =
    'The policy document was refused and the one before it still holds. {error}. To mend it: correct it in '
    . 'Setup, Settings, Automatic logout.';
$lang['logout_master_health_policy_outdated'] =
    'The policy document has a lower revision than the one in force and is not used. To mend it: save it once in '
    . 'Setup, Settings, Automatic logout.';

// Why a session ended, on the login page
$lang['logout_master_reason_idle'] =
    'You were signed out because there was no activity for a while. Sign in to go on where you were.';
$lang['logout_master_reason_absolute'] =
    'You were signed out because the longest time for one session was over. Sign in to go on where you were.';
$lang['logout_master_reason_admin'] = 'An administrator ended your session.';
$lang['logout_master_reason_limit'] = 'Your session ended because you may not be signed in on more devices at once.';
$lang['logout_master_reason_policy'] = 'Your session ended because the rules for sessions changed.';
$lang['logout_master_reason_account'] = 'Your session ended because your account was changed.';
$lang['logout_master_reason_ip_change'] = 'Your session ended because your network address changed.';
$lang['logout_master_reason_store_unavailable'] =
    'You were signed out because your session could not be checked. Please tell your administrator.';
$lang['logout_master_reason_ended'] = 'Your session is over. Sign in to go on where you were.';

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
