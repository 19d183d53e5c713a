<?php

/**
 * English texts of the module's own pages, read by Logout_master_language when one is asked for. {words in braces} are
 * filled in; no per cent sign may stand here: a site's own text in custom_lang.php is formatted by the host.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

// The settings tab
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

// What a person finds at their desk: settings
$lang['logout_master_field_hold_minutes'] = 'Hold (minutes)';
$lang['logout_master_help_hold_minutes'] =
    'Minutes since the last activity for which long work, or a person who says they are on the phone, may hold '
    . 'off the idle limit: 0 for never, at most 1440.';
$lang['logout_master_settings_of_desk'] = 'At the desk';
$lang['logout_master_field_long_work'] = 'Long work (minutes)';
$lang['logout_master_help_long_work'] =
    'Minutes since the last activity for which a running upload, import or export keeps its session, never more '
    . 'than the hold above: 0 for not at all, at most 1440.';
$lang['logout_master_field_phone'] = 'Offer "I am on the phone"';
$lang['logout_master_help_phone'] =
    'The person covers the page and stays signed in, for as long as the hold above allows. PCI DSS 8.2.8 asks to '
    . 'sign in again after 15 minutes, so leave it off where that holds.';
$lang['logout_master_field_timers'] = 'Task timers of people who have left';
$lang['logout_master_help_timers'] =
    'What becomes of running task timers when their owner is locked or signed out for inactivity. The last '
    . 'activity is known to the second.';
$lang['logout_master_timers_off'] = 'let them run';
$lang['logout_master_timers_offer'] = 'ask when they are back';
$lang['logout_master_timers_rule'] = 'end them at the last activity';
$lang['logout_master_form_expected_timers'] = 'off, offer or cut';

// A person's own sessions
$lang['logout_master_mine_intro'] = 'Where you are signed in now. End what you do not know or no longer use.';
$lang['logout_master_mine_sessions'] = 'Your sessions';
$lang['logout_master_mine_col_device'] = 'Device';
$lang['logout_master_mine_col_address'] = 'Address';
$lang['logout_master_mine_col_since'] = 'Signed in since';
$lang['logout_master_mine_col_active'] = 'Last activity';
$lang['logout_master_mine_col_end'] = 'End';
$lang['logout_master_mine_device'] = '{browser} on {system}';
$lang['logout_master_mine_device_unknown'] = 'Unknown device';
$lang['logout_master_mine_this_one'] = 'this one';
$lang['logout_master_mine_locked'] = 'locked';
$lang['logout_master_mine_by_staff'] = 'opened by staff, working as you';
$lang['logout_master_mine_end'] = 'End this session';
$lang['logout_master_mine_end_others'] = 'End all other sessions';
$lang['logout_master_mine_remember'] =
    'Ending a session also makes that device forget "remember me". A device is known by its browser alone, so '
    . 'others of yours with the same browser may have to sign in again, too.';
$lang['logout_master_mine_ended'] = 'The session was ended.';
$lang['logout_master_mine_others_ended'] = 'All your other sessions were ended.';
$lang['logout_master_mine_not_found'] = 'That is none of your other sessions, or it is over already.';
$lang['logout_master_mine_not_yours'] =
    'You are working as this client. Their sessions are not shown and cannot be ended from here.';
$lang['logout_master_reason_self'] = 'You ended this session from another device.';

// "I am on the phone", and the lock that a person asks for
$lang['logout_master_hold_help'] =
    'Covers the page and keeps you signed in for a while, although you do nothing. One click lifts it.';
$lang['logout_master_hold_how_long'] = 'How long';
$lang['logout_master_hold_start'] = 'Cover the page';
$lang['logout_master_lock_title'] = 'Lock';
$lang['logout_master_lock_help'] =
    'Hides everything, in every tab, until you unlock. On any page the keys Alt + Shift + L do the same.';

// The idle limit, on the login page
$lang['logout_master_limit_logout'] = 'You are signed out after {time} without activity.';
$lang['logout_master_limit_logout_rule'] = 'As a rule you are signed out after {time} without activity.';
$lang['logout_master_limit_lock'] = 'The screen is locked after {time} without activity.';
$lang['logout_master_limit_lock_rule'] = 'As a rule the screen is locked after {time} without activity.';

// Task timers that ran while nobody was there
$lang['logout_master_timers_title'] = 'A timer ran while you were away';
$lang['logout_master_timers_ran'] = 'Your timer on {task} ran while you were away from {from} to {to}.';
$lang['logout_master_timers_keep'] = 'Keep it running';
$lang['logout_master_timers_cut'] = 'End it at {from}';
$lang['logout_master_timers_note'] = 'Ended at the last activity, {time}.';

// Drafts
$lang['logout_master_settings_drafts'] = 'Drafts';
$lang['logout_master_field_drafts'] = 'Keep what people type';
$lang['logout_master_help_drafts'] =
    'What somebody has typed into a form and not sent is kept, encrypted, when their session is locked or '
    . 'ends, and given back to them alone. Passwords, card fields and fields marked private are never kept.';
$lang['logout_master_field_draft_hours'] = 'Hours that a draft is kept';
$lang['logout_master_help_draft_hours'] = 'A whole number of hours from 1 to 720. WCAG 2.2.6 asks for more than 20.';
$lang['logout_master_form_expected_hours'] = 'a whole number of hours from {least} to {most}';
$lang['logout_master_health_drafts_key'] =
    'Drafts are not kept: the encryption key of this site (encryption_key) is missing or shorter than {least}'
    . ' bytes.';
$lang['logout_master_health_drafts_sodium'] =
    'Drafts are not kept: this PHP lacks the extension sodium, which encrypts them (a key of {least} bytes or'
    . ' more is needed, too).';
$lang['logout_master_drafts_intro'] =
    'What you had typed and not sent. Only you can read it. Each draft is deleted {hours} hours after it was '
    . 'last kept.';
$lang['logout_master_drafts_none'] = 'Nothing is kept at the moment.';
$lang['logout_master_drafts_not_yours'] =
    'Drafts are shown to their owner only, and you are working in somebody else’s name.';
$lang['logout_master_drafts_unreadable'] =
    'This draft cannot be read any more: the encryption key of this site has changed.';
$lang['logout_master_drafts_untitled'] = 'Form';
$lang['logout_master_drafts_saved'] = 'Kept:';
$lang['logout_master_drafts_expires'] = 'Deleted after:';
$lang['logout_master_drafts_open'] = 'Open the page';
$lang['logout_master_drafts_content'] = 'What was typed';
$lang['logout_master_drafts_delete'] = 'Delete';
$lang['logout_master_drafts_delete_all'] = 'Delete all';
$lang['logout_master_drafts_off'] = 'Drafts are not kept on this site.';
$lang['logout_master_drafts_no_ticket'] =
    'The text was not kept: the session of this page has been over for too long.';
$lang['logout_master_draft_bar'] = 'We kept what you typed: {time}.';
$lang['logout_master_draft_changed'] = 'This record has changed meanwhile.';
$lang['logout_master_draft_restore'] = 'Restore';
$lang['logout_master_draft_compare'] = 'Compare';
$lang['logout_master_draft_discard'] = 'Discard';
$lang['logout_master_draft_restored'] = 'Restored. It is saved only when you send the form.';
$lang['logout_master_draft_discarded'] = 'Discarded.';
$lang['logout_master_draft_compare_title'] = 'What you typed and what is there now';
$lang['logout_master_draft_compare_help'] = 'Choose for each field what is to stand in the form.';
$lang['logout_master_draft_now'] = 'As it is now';
$lang['logout_master_draft_yours'] = 'As you typed it';
$lang['logout_master_draft_empty'] = '(empty)';
$lang['logout_master_draft_apply'] = 'Apply';
$lang['logout_master_draft_cancel'] = 'Cancel';
$lang['logout_master_draft_all'] = 'All my drafts';

// The ladder's fields, and unlocking with a second factor
$lang['logout_master_field_cover_seconds'] = 'Cover (seconds)';
$lang['logout_master_help_cover_seconds'] =
    'Seconds before the idle limit at which the page is covered while the warning shows: 0 to cover it '
    . 'only when it is locked or the computer wakes up, at most the warning.';
$lang['logout_master_field_remember_me'] = 'Remember me';
$lang['logout_master_help_remember_me'] =
    'Whether the sign-in page may remember a browser. A lock and an idle logout forget it in any case.';
$lang['logout_master_remember_me_until_idle'] = 'as long as the session would be open';
$lang['logout_master_remember_me_forbid'] = 'never';
$lang['logout_master_form_expected_at_most_warning'] = 'no more than the warning, which is {warning} seconds';
$lang['logout_master_form_expected_remember_me'] = 'until_idle or forbid';
$lang['logout_master_form_expired'] = 'This page was open for too long. Please try again.';
$lang['logout_master_form_refused_by_lock'] =
    'What you sent was not carried out, because the screen is locked. Unlock, look it over and send it '
    . 'again.';
$lang['logout_master_unlock_code_app'] = 'Enter the code that your authenticator app shows.';
$lang['logout_master_unlock_code_mailed'] = 'We have sent you a code by email. Enter it here.';
$lang['logout_master_unlock_code_wrong'] = 'That code is not right, or it has been used already.';
$lang['logout_master_unlock_code_impossible'] =
    'Your second factor cannot be checked here at the moment. Sign out and sign in again.';
$lang['logout_master_unlock_mail_subject'] = 'Your code to unlock the screen';
$lang['logout_master_unlock_mail_text'] =
    'Your code to unlock the screen is {code}. It is good for {minutes} minutes. If you are not unlocking '
    . 'it at this moment, somebody knows your password: change it.';

// The audit log, its alarms, and the permissions
$lang['logout_master_audit_intro'] =
    'Starts and ends of sessions, locks, policies and tests, with times in UTC. Each row is chained to the one '
    . 'before it, so that a changed or removed row shows.';
$lang['logout_master_audit_state'] = 'State of the log';
$lang['logout_master_audit_head'] = 'Rows {first} to {last}. The end of the chain:';
$lang['logout_master_audit_head_help'] =
    'Keep this line somewhere else, for instance with your auditor. Later it shows whether rows were removed '
    . 'from the end or the whole log was made anew.';
$lang['logout_master_audit_no_key'] =
    'This site has no encryption key (encryption_key), so anybody could make the seals of the rows.';
$lang['logout_master_audit_check'] = 'Check the chain';
$lang['logout_master_audit_check_good'] = '{rows} rows checked: each is as it was written.';
$lang['logout_master_audit_check_bad'] = '{rows} rows checked. Findings: {found}.';
$lang['logout_master_audit_check_other_key'] =
    '{rows} rows were sealed with another encryption key of the CRM and could only be checked in part.';
$lang['logout_master_audit_problem_changed'] = 'Row {from} is not as it was written: changed, swapped or moved.';
$lang['logout_master_audit_problem_foreign'] = 'Row {from} was put behind the end of the log by somebody else.';
$lang['logout_master_audit_problem_missing'] = 'Rows {from} to {through} are missing.';
$lang['logout_master_audit_problem_head'] = 'The record of where the chain ends was changed or removed.';
$lang['logout_master_audit_acknowledge'] = 'I have looked into this';
$lang['logout_master_audit_acknowledged'] = 'Noted. You are told again when a check finds something else.';
$lang['logout_master_audit_canary'] = 'Test session';
$lang['logout_master_audit_canary_none'] = 'No result yet. The CRM\'s cron job starts one every day.';
$lang['logout_master_audit_canary_passed'] = 'ended on time';
$lang['logout_master_audit_canary_failed'] = 'did not end on time';
$lang['logout_master_audit_canary_inconclusive'] = 'proves nothing either way';
$lang['logout_master_audit_pack'] = 'Evidence pack';
$lang['logout_master_audit_pack_help'] =
    'One archive for the auditor: limits over time, changes, exemptions, figures, test results, the log, and '
    . 'how to check it all without this module.';
$lang['logout_master_audit_pack_get'] = 'Download the evidence pack';
$lang['logout_master_audit_keep'] = 'Retention';
$lang['logout_master_audit_keep_days'] = 'Days for which rows are kept';
$lang['logout_master_audit_keep_save'] = 'Save';
$lang['logout_master_audit_keep_saved'] = 'The retention was saved.';
$lang['logout_master_audit_keep_bad'] = 'Days: expected a whole number from {least} to {most}. Nothing was saved.';
$lang['logout_master_audit_rows'] = 'Rows';
$lang['logout_master_audit_all'] = 'All';
$lang['logout_master_audit_ends'] = 'Ends of sessions';
$lang['logout_master_audit_kind'] = 'Kind';
$lang['logout_master_audit_filter_person'] = 'Number of the person';
$lang['logout_master_audit_filter_reason'] = 'Reason';
$lang['logout_master_audit_filter_session'] = 'Session';
$lang['logout_master_audit_filter_from'] = 'From (UTC)';
$lang['logout_master_audit_filter_until'] = 'Until (UTC)';
$lang['logout_master_audit_apply'] = 'Filter';
$lang['logout_master_audit_col_n'] = 'Row';
$lang['logout_master_audit_col_time'] = 'Time (UTC)';
$lang['logout_master_audit_col_what'] = 'What';
$lang['logout_master_audit_col_reason'] = 'Reason';
$lang['logout_master_audit_col_person'] = 'Person';
$lang['logout_master_audit_col_session'] = 'Session';
$lang['logout_master_audit_col_started'] = 'Started';
$lang['logout_master_audit_col_active'] = 'Last activity';
$lang['logout_master_audit_col_rule'] = 'Rule';
$lang['logout_master_audit_col_address'] = 'Address';
$lang['logout_master_audit_col_by'] = 'By';
$lang['logout_master_audit_detail'] = 'Details';
$lang['logout_master_audit_empty'] = 'No rows match.';
$lang['logout_master_audit_newest'] = 'Newest rows';
$lang['logout_master_audit_older'] = 'Older rows';
$lang['logout_master_audit_export'] = 'Export as {format}';
$lang['logout_master_settings_why'] = 'Why this change';
$lang['logout_master_settings_why_help'] =
    'Kept with the change in the audit log, with your name and the time. For instance a ticket or a decision.';

// Everybody's live sessions, and the figures
$lang['logout_master_live_intro'] =
    'Everybody who is signed in now. The list updates itself, which counts as nobody\'s activity.';
$lang['logout_master_live_col_person'] = 'Person';
$lang['logout_master_live_col_idle'] = 'Idle for';
$lang['logout_master_live_col_ends'] = 'Ends in';
$lang['logout_master_live_col_status'] = 'State';
$lang['logout_master_live_status_active'] = 'active';
$lang['logout_master_live_status_warning'] = 'warned';
$lang['logout_master_live_status_locked'] = 'locked';
$lang['logout_master_live_no_end'] = 'no limit';
$lang['logout_master_live_none'] = 'No session matches.';
$lang['logout_master_live_filter_person'] = 'Name or number';
$lang['logout_master_live_filter_address'] = 'Address begins with';
$lang['logout_master_live_size'] = 'Rows';
$lang['logout_master_live_shown'] = '{from} to {through} of {total}';
$lang['logout_master_live_pages'] = 'Pages of the list';
$lang['logout_master_live_first'] = 'First';
$lang['logout_master_live_previous'] = 'Previous';
$lang['logout_master_live_next'] = 'Next';
$lang['logout_master_live_last'] = 'Last';
$lang['logout_master_time_hours'] = '{hours} h';
$lang['logout_master_live_hours_minutes'] = '{hours} h {minutes} min';
$lang['logout_master_live_stopped'] = 'The list cannot be updated at the moment.';
$lang['logout_master_live_end_person'] = 'End all of this person';
$lang['logout_master_live_end_all'] = 'End everybody else\'s sessions';
$lang['logout_master_live_end_all_help'] =
    'Signs out everybody but this browser, and makes all other browsers forget "remember me". Meant for an '
    . 'incident.';
$lang['logout_master_live_whose'] = 'Whose';
$lang['logout_master_live_everybody'] = 'everybody';
$lang['logout_master_live_sure'] = 'I am sure';
$lang['logout_master_live_end_all_now'] = 'End all';
$lang['logout_master_live_ended_many'] = 'Sessions ended: {count}.';
$lang['logout_master_live_not_found'] = 'There is no such session any more, or it is the one that you are using.';
$lang['logout_master_live_not_sure'] = 'Nothing was ended: tick the box to say that you are sure.';
$lang['logout_master_live_problem'] = 'The registry of sessions cannot be asked: {error}';
$lang['logout_master_reason_password'] = 'Your session ended because your password was changed.';
$lang['logout_master_report_intro'] =
    'What the limits do to people, from the audit log and the registry. Days are those of UTC. No person is '
    . 'named.';
$lang['logout_master_report_days'] = 'Days';
$lang['logout_master_report_day'] = 'Day';
$lang['logout_master_report_nothing'] = 'Nothing yet.';
$lang['logout_master_report_plot'] = 'Plot: {title}. The table beside it has the same numbers.';
$lang['logout_master_report_ends'] = 'Ends of sessions by reason';
$lang['logout_master_report_why_own'] = 'signed out';
$lang['logout_master_report_why_idle'] = 'idle';
$lang['logout_master_report_why_absolute'] = 'longest time';
$lang['logout_master_report_why_admin'] = 'by an administrator';
$lang['logout_master_report_why_limit'] = 'too many sessions';
$lang['logout_master_report_why_policy'] = 'rules changed';
$lang['logout_master_report_why_account'] = 'account changed';
$lang['logout_master_report_why_ip_change'] = 'address changed';
$lang['logout_master_report_why_self'] = 'from another device';
$lang['logout_master_report_why_password'] = 'password changed';
$lang['logout_master_report_answers'] = 'Warnings and answers';
$lang['logout_master_report_type_start'] = 'sign-ins';
$lang['logout_master_report_type_warn'] = 'warnings';
$lang['logout_master_report_type_extend'] = '"Stay" pressed';
$lang['logout_master_report_type_lock'] = 'locks';
$lang['logout_master_report_type_resume'] = 'unlocks';
$lang['logout_master_report_type_expire'] = 'idle ends';
$lang['logout_master_report_type_would_lock'] = 'would have been locked';
$lang['logout_master_report_type_would_expire'] = 'would have been signed out';
$lang['logout_master_report_extend'] = 'Time from the warning to "Stay"';
$lang['logout_master_report_extend_after'] = 'After';
$lang['logout_master_report_pauses'] = 'Pauses between two activities';
$lang['logout_master_report_pause_up_to'] = 'Up to';
$lang['logout_master_report_pauses_help'] =
    'Counted by the registry since it was made, also while nothing is enforced.';
$lang['logout_master_report_cuts'] = 'What each limit would cut';
$lang['logout_master_report_limit'] = 'Idle limit';
$lang['logout_master_report_cuts_help'] =
    'Of a hundred pauses so many are longer than the limit. Whoever was signed out for inactivity and signed '
    . 'in again within {minutes} minutes counts as cut; longer pauses than the limit that held are not known '
    . 'otherwise.';
$lang['logout_master_report_would_cut'] =
    '{who}: at {minutes} minutes {share} of {found} pauses would have been cut.';
$lang['logout_master_report_suggestion'] =
    '{who}: {minutes} minutes is the shortest usual limit that cuts no more than one pause in a '
    . 'hundred, namely {share}.';
$lang['logout_master_report_no_suggestion'] =
    '{who}: every usual limit up to the one that holds cuts more than one pause in a hundred.';
$lang['logout_master_report_too_few'] = '{who}: {found} pauses so far; from {least} on a limit is suggested.';
$lang['logout_master_report_roles'] = 'Staff by role';
$lang['logout_master_report_role'] = 'Role';
$lang['logout_master_report_no_role'] = '(no role)';
$lang['logout_master_report_cuts_now'] = '{who}: the limit of now, {minutes} minutes, cuts {share}.';
$lang['logout_master_report_no_limit'] = '{who}: no idle limit holds now.';
$lang['logout_master_report_limit_now'] = 'limit of now';
$lang['logout_master_report_role_pauses'] = 'Pauses of staff by role';
$lang['logout_master_report_role_pauses_help'] =
    'By the role that a member of staff had at the sign-in. Counted by the registry since it was made.';
$lang['logout_master_report_role_cuts'] = 'What each limit would cut, by role';
$lang['logout_master_report_role_number'] = 'role {number}';
$lang['logout_master_report_ends_note'] = 'Sessions ended in {days} days: {count}. Because nobody was there: {idle}.';
$lang['logout_master_report_answers_note'] = 'Warnings: {warnings}. "Stay" pressed: {count}.';
$lang['logout_master_report_extend_note'] = 'Half of those who pressed it did so within {time}.';
$lang['logout_master_report_drafts'] = 'Drafts kept and given back';
$lang['logout_master_report_drafts_help'] =
    'Drafts are counted, never what is in them or whose they are. Given back: its owner took it into '
    . 'the form again. No longer needed: the form was sent, or the text was taken back.';
$lang['logout_master_report_drafts_kept_note'] = 'Kept: {kept}. Given back: {restored}.';
$lang['logout_master_report_drafts_kept'] = 'kept';
$lang['logout_master_report_drafts_restored'] = 'given back';
$lang['logout_master_report_drafts_settled'] = 'no longer needed';
$lang['logout_master_report_drafts_dismissed'] = 'discarded by their owner';
$lang['logout_master_report_drafts_lost'] = 'Drafts and forms lost';
$lang['logout_master_report_drafts_lost_note'] = 'Lost in all: {lost}.';
$lang['logout_master_report_drafts_lost_help'] =
    'Out of time: nobody wanted the draft before it expired. Too large: each attempt counts. Forms '
    . 'without a draft: they were sent when the session was over or locked, and nothing in them may be '
    . 'kept.';
$lang['logout_master_report_drafts_expired'] = 'out of time';
$lang['logout_master_report_drafts_too_large'] = 'too large';
$lang['logout_master_report_drafts_too_many'] = 'too many';
$lang['logout_master_report_drafts_unkept'] = 'forms without a draft';
$lang['logout_master_report_cost'] = 'What the module costs';
$lang['logout_master_report_cost_what'] = 'What';
$lang['logout_master_report_cost_median'] = 'median, µs';
$lang['logout_master_report_cost_slow'] = '95 of 100 below, µs';
$lang['logout_master_report_cost_empty'] = 'a call of the extension that looks nothing up';
$lang['logout_master_report_cost_check'] = 'the check of a session by the extension';
$lang['logout_master_report_cost_guard'] = 'all that the module asks before a page';
$lang['logout_master_report_cost_page'] = 'all that the module does for a page of staff, without its menus';
$lang['logout_master_report_cost_query'] = 'a query that asks the database nothing (SELECT 1)';
$lang['logout_master_report_cost_measured'] =
    'Measured just now on this server, while this page was made: {calls} calls each, {few} of the last '
    . 'two. To load the code takes PHP a little more, once a page.';
$lang['logout_master_report_cost_means'] =
    'A check takes {check} microseconds, a query that asks nothing {query}. All that the module does '
    . 'for a page takes {page} microseconds: {share} of a page that takes {ms} milliseconds.';

// Rules, presets, limits and the dry run.
$lang['logout_master_rules_pages'] = 'Pages about rules';
$lang['logout_master_rules_intro'] =
    'Each setting comes from the first rule in this list that fits the person and sets it, else from the '
    . 'default. The ceiling then caps it.';
$lang['logout_master_rules_none'] = 'There are no rules: the default holds for everybody.';
$lang['logout_master_rules_add'] = 'Add a rule';
$lang['logout_master_rules_edit'] = 'Edit';
$lang['logout_master_rules_edit_one'] = 'Edit the rule {rule}';
$lang['logout_master_rules_delete'] = 'Delete…';
$lang['logout_master_rules_delete_one'] = 'Delete the rule {rule}';
$lang['logout_master_rules_move_up'] = 'Move the rule {rule} up';
$lang['logout_master_rules_move_down'] = 'Move the rule {rule} down';
$lang['logout_master_rules_save'] = 'Save the rule';
$lang['logout_master_rules_cancel'] = 'Cancel';
$lang['logout_master_rules_saved'] = 'The rule is saved and holds from the next request on.';
$lang['logout_master_rules_deleted'] = 'The rule is deleted.';
$lang['logout_master_rules_not_saved'] = 'Nothing was saved. What is wrong stands at the fields.';
$lang['logout_master_rules_refused'] = 'The policy was refused: {error}';
$lang['logout_master_rules_changed_meanwhile'] =
    'Somebody else has changed the rules meanwhile. Look at them and try again.';
$lang['logout_master_rules_no_form'] = 'Can be edited in the document only';
$lang['logout_master_rules_other'] = 'Other conditions: {match}';
$lang['logout_master_rules_sets'] = '{setting}: {value}';
$lang['logout_master_rules_not_set'] = 'not set';
$lang['logout_master_rules_no_limit'] = 'no limit';
$lang['logout_master_rules_zero'] = 'none';
$lang['logout_master_rules_col_place'] = 'Place';
$lang['logout_master_rules_col_name'] = 'Name';
$lang['logout_master_rules_col_whom'] = 'For whom';
$lang['logout_master_rules_col_what'] = 'What it sets';
$lang['logout_master_rules_col_until'] = 'Last day';
$lang['logout_master_rules_col_do'] = 'Change';
$lang['logout_master_rules_who_everybody'] = 'Everybody';
$lang['logout_master_rules_who_staff'] = 'All staff';
$lang['logout_master_rules_who_admins'] = 'Admins';
$lang['logout_master_rules_who_roles'] = 'Staff of these roles';
$lang['logout_master_rules_who_people'] = 'These members of staff';
$lang['logout_master_rules_who_contacts'] = 'All client contacts';
$lang['logout_master_rules_who_contact_people'] = 'These contacts';
$lang['logout_master_rules_who_customers'] = 'All contacts of these customers';
$lang['logout_master_rules_help_contacts'] = 'E-mail addresses or numbers such as #7, separated by commas.';
$lang['logout_master_rules_help_customers'] =
    'Names or numbers such as #7, separated by commas. New contacts are added by the CRM’s cron.';
$lang['logout_master_rules_where_when'] = 'Where and when';
$lang['logout_master_rules_networks'] = 'Networks';
$lang['logout_master_rules_help_networks'] = 'One address or network a line, such as 10.0.0.0/8. Empty: everywhere.';
$lang['logout_master_rules_in_networks'] = 'in the networks {networks}';
$lang['logout_master_rules_at_hours'] = '{days}, {from} to {to} ({zone})';
$lang['logout_master_rules_days'] = 'Days';
$lang['logout_master_rules_from'] = 'From';
$lang['logout_master_rules_to'] = 'To';
$lang['logout_master_rules_help_time'] = 'Hours and minutes such as 20:00. Empty: the whole day.';
$lang['logout_master_rules_zone'] = 'Time zone';
$lang['logout_master_rules_help_until'] = 'After this day the CRM’s cron deletes the rule. Empty: it stays.';
$lang['logout_master_rules_help_set'] = 'An empty field is not set by this rule. 0 means no limit.';
$lang['logout_master_rules_in_minutes'] = '{setting} (minutes)';
$lang['logout_master_rules_in_seconds'] = '{setting} (seconds)';
$lang['logout_master_rules_in_count'] = '{setting} (number)';
$lang['logout_master_rules_bad_choice'] = 'Expected one of the choices.';
$lang['logout_master_rules_bad_minutes'] = 'Expected a number of minutes, such as 15 or 7.5.';
$lang['logout_master_rules_bad_number'] = 'Expected a whole number.';
$lang['logout_master_rules_bad_name'] = 'Expected a name.';
$lang['logout_master_rules_bad_nobody'] = 'Expected at least one that exists.';
$lang['logout_master_rules_bad_day'] = 'Expected a day such as 2030-12-31.';
$lang['logout_master_rules_expected_seconds'] = 'Expected whole seconds from 0 to {most}.';
$lang['logout_master_rules_expected_minutes'] = 'Expected minutes from 0 to {most}.';
$lang['logout_master_rules_expected_warning'] = 'Expected 0 for none, or whole seconds from {least} (WCAG 2.2.1) to {most}.';
$lang['logout_master_rules_expected_extensions'] =
    'Expected 0 for any number, or a whole number from {least} (WCAG 2.2.1) to {most}.';
$lang['logout_master_rules_expected_count'] = 'Expected 0 for any number, or a whole number from {least} to {most}.';
$lang['logout_master_rules_expected_limit'] = 'Expected a limit, because the ceiling is {ceiling}.';
$lang['logout_master_rules_expected_less_than_idle'] = 'Expected less than the idle limit of this rule, which is {idle}.';
$lang['logout_master_rules_expected_at_most_warning'] =
    'Expected no more than the warning of this rule, which is {warning}.';
$lang['logout_master_rules_expected_name'] =
    'Expected a name of 1 to {most} bytes without control characters, and not "default".';
$lang['logout_master_rules_expected_own_name'] = 'Expected a name that no other rule has.';
$lang['logout_master_rules_expected_network'] =
    'Expected addresses, or networks without host bits, such as 192.0.2.7, 10.0.0.0/8 or 2001:db8::/32. Found: {found}';
$lang['logout_master_rules_expected_time'] = 'Expected a time of day from {least} to {most}.';
$lang['logout_master_rules_expected_two_times'] = 'Expected two times that differ. 00:00 to 24:00 is the whole day.';
$lang['logout_master_rules_expected_both_times'] = 'Expected both times or none.';
$lang['logout_master_rules_expected_zone'] = 'Expected a time zone of the IANA database, such as Europe/Berlin or UTC.';
$lang['logout_master_rules_expected_bytes'] = 'With this rule the policy would have more than {most} bytes.';
$lang['logout_master_rules_expected_rules'] = 'A policy has at most {most} rules.';
$lang['logout_master_rules_unknown'] = 'Found nobody by "{found}".';
$lang['logout_master_rules_why_saved'] = 'Rule {rule} saved';
$lang['logout_master_rules_why_moved'] = 'Rule {rule} moved';
$lang['logout_master_rules_why_deleted'] = 'Rule {rule} deleted';
$lang['logout_master_rules_why_expired'] = 'The last day has passed of: {rule}';
$lang['logout_master_rules_why_contacts'] = 'The customers’ contacts have changed: {rule}';
$lang['logout_master_rules_place_default'] = 'Default';
$lang['logout_master_rules_place_ceiling'] = 'Ceiling';
$lang['logout_master_rules_place_rule'] = 'Rule {rule}';
$lang['logout_master_rules_place_enforce'] = 'Enforcement';
$lang['logout_master_day_mon'] = 'Mon';
$lang['logout_master_day_tue'] = 'Tue';
$lang['logout_master_day_wed'] = 'Wed';
$lang['logout_master_day_thu'] = 'Thu';
$lang['logout_master_day_fri'] = 'Fri';
$lang['logout_master_day_sat'] = 'Sat';
$lang['logout_master_day_sun'] = 'Sun';
$lang['logout_master_setting_idle_timeout'] = 'Idle limit';
$lang['logout_master_setting_warning'] = 'Warning';
$lang['logout_master_setting_cover'] = 'Cover';
$lang['logout_master_setting_grace'] = 'Grace';
$lang['logout_master_setting_resume'] = 'To unlock';
$lang['logout_master_setting_absolute_timeout'] = 'Absolute limit';
$lang['logout_master_setting_remember_me'] = 'Remember me';
$lang['logout_master_setting_max_hold'] = 'Hold';
$lang['logout_master_setting_max_sessions'] = 'Sessions at the same time';
$lang['logout_master_setting_on_limit'] = 'At that number';
$lang['logout_master_setting_ip_change'] = 'When the address changes';
$lang['logout_master_setting_max_extensions'] = 'Extensions';
$lang['logout_master_setting_resume_restarts_absolute'] = 'Unlocking by password restarts the absolute limit';
$lang['logout_master_on_limit_end_oldest'] = 'the oldest session ends';
$lang['logout_master_on_limit_refuse'] = 'no further sign-in';
$lang['logout_master_ip_change_ignore'] = 'nothing happens';
$lang['logout_master_ip_change_lock'] = 'the session is locked';
$lang['logout_master_ip_change_end'] = 'the session ends';
$lang['logout_master_presets_title'] = 'Presets';
$lang['logout_master_presets_intro'] =
    'Limits of standards. Each is shown as it would change the policy before anything is saved.';
$lang['logout_master_presets_preview'] = 'Preview: {preset}';
$lang['logout_master_presets_changes'] = 'What would change';
$lang['logout_master_presets_col_where'] = 'Where';
$lang['logout_master_presets_col_setting'] = 'Setting';
$lang['logout_master_presets_col_before'] = 'Before';
$lang['logout_master_presets_col_after'] = 'After';
$lang['logout_master_presets_others'] =
    'All other rules stay. No rule gets over the ceiling, but a rule may still be milder in what has no '
    . 'ceiling: look at the effective limits.';
$lang['logout_master_presets_apply'] = 'Apply this preset';
$lang['logout_master_preset_applied'] = 'The preset is saved and holds from the next request on.';
$lang['logout_master_preset_same'] = 'Nothing would change: the policy says this already.';
$lang['logout_master_preset_pci'] = 'PCI DSS';
$lang['logout_master_preset_aal2'] = 'NIST AAL2';
$lang['logout_master_preset_aal3'] = 'NIST AAL3';
$lang['logout_master_preset_hipaa'] = 'HIPAA';
$lang['logout_master_preset_cis'] = 'CIS Controls';
$lang['logout_master_preset_ism'] = 'Australian ISM';
$lang['logout_master_preset_office'] = 'Relaxed office';
$lang['logout_master_preset_pci_text'] =
    'After more than 15 minutes without activity the person must sign in again. It names no absolute limit.';
$lang['logout_master_preset_aal2_text'] = 'A session should end after 1 hour without activity and 24 hours in all.';
$lang['logout_master_preset_aal3_text'] =
    'A session must end after 12 hours in all and should end after 15 minutes without activity. AAL3 also '
    . 'asks for authenticators that these limits do not give.';
$lang['logout_master_preset_hipaa_text'] =
    'A session must end after a predetermined time without activity. The law names no number; 15 minutes are '
    . 'only customary.';
$lang['logout_master_preset_cis_text'] =
    'Lock after at most 15 minutes on general computers (2 minutes on mobile devices, which the CRM cannot '
    . 'tell apart). How long the lock lasts is not named; 30 minutes are customary.';
$lang['logout_master_preset_ism_text'] =
    'Lock after at most 15 minutes, conceal everything on the screen, and let nobody switch it off. How long '
    . 'the lock lasts and when the page is covered before it are customary values.';
$lang['logout_master_preset_office_text'] =
    'Customary for an office behind a door, and no standard: 1 hour without activity and 12 hours in all. It '
    . 'takes a ceiling away.';
$lang['logout_master_limits_title'] = 'Effective limits';
$lang['logout_master_limits_intro'] = 'What holds for one person, and why.';
$lang['logout_master_limits_person'] = 'E-mail address or number';
$lang['logout_master_limits_address'] = 'IP address (optional)';
$lang['logout_master_limits_bad_address'] = 'Found "{found}", expected an IP address.';
$lang['logout_master_limits_of'] = 'What holds for {person}';
$lang['logout_master_limits_col_value'] = 'Value';
$lang['logout_master_limits_col_rule'] = 'From the rule';
$lang['logout_master_limits_col_lost'] = 'What lost';
$lang['logout_master_limits_capped'] = 'cut from {value}';
$lang['logout_master_limits_now'] = 'As of now: rules for hours may change this by themselves.';
$lang['logout_master_lifetimes_title'] = 'Other clocks';
$lang['logout_master_lifetimes_intro'] =
    'PHP, the CRM’s framework and the cookie have lifetimes of their own. Whichever is up first wins.';
$lang['logout_master_lifetimes_col_first'] = 'Which wins';
$lang['logout_master_lifetimes_col_means'] = 'What it means';
$lang['logout_master_lifetimes_this'] = 'this lifetime';
$lang['logout_master_lifetimes_idle'] = 'the idle limit';
$lang['logout_master_lifetimes_line'] = 'These are up before the idle limit and win: {names}.';
$lang['logout_master_lifetime_session'] =
    'The CRM’s own session may be gone so long after its last request, and the person is signed out without a '
    . 'warning.';
$lang['logout_master_lifetime_cookie'] =
    'The browser drops the session’s cookie so long after the last page that renewed it.';
$lang['logout_master_lifetime_cookie_browser'] = 'The session’s cookie lasts until the browser is closed.';
$lang['logout_master_lifetime_collected'] = 'PHP may remove a session’s data so long after its last request.';
$lang['logout_master_lifetime_not_collected'] =
    'PHP removes no old sessions here (session.gc_probability is 0), so this ends nothing.';
$lang['logout_master_lifetime_update'] = 'After this time a page gives the session a new id. It ends nothing.';
$lang['logout_master_lifetime_csrf'] =
    'A form that is older than this is refused, where the page script has not given it a new token.';
$lang['logout_master_preview_title'] = 'The warning';
$lang['logout_master_preview_intro'] = 'This is what people see before they are signed out.';
$lang['logout_master_preview_show'] = 'Show the warning';
$lang['logout_master_preview_note'] = 'A preview: nobody is signed out by it.';
$lang['logout_master_dry_run_title'] = 'Dry run';
$lang['logout_master_dry_run_on'] = 'A dry run lasts: nothing is enforced';
$lang['logout_master_dry_run_off'] = 'The limits are enforced';
$lang['logout_master_dry_run_meaning'] =
    'In a dry run nobody is warned, locked or signed out. What would have happened is recorded, so that you '
    . 'can see it before the limits bite.';
$lang['logout_master_dry_run_question'] = 'Record first, or enforce now? Until you choose, the limits are enforced.';
$lang['logout_master_dry_run_answer'] = 'Choose';
$lang['logout_master_dry_run_choose_record'] = 'Record only';
$lang['logout_master_dry_run_choose_enforce'] = 'Enforce now';
$lang['logout_master_dry_run_chosen_record'] = 'From now on nothing is enforced; everything is recorded.';
$lang['logout_master_dry_run_chosen_enforce'] = 'From now on the limits are enforced.';
$lang['logout_master_dry_run_banner'] = 'Automatic logout is in a dry run: nothing is enforced, nobody is signed out.';
$lang['logout_master_dry_run_found'] = 'Who would have been signed out';
$lang['logout_master_dry_run_nothing'] = 'Nothing is recorded yet. The list is brought up to date about once a minute.';
$lang['logout_master_dry_run_sum'] = 'Times: {times}. People: {people}. With unsaved work: {unsaved}.';
$lang['logout_master_dry_run_unsaved'] = 'Unsaved work';
$lang['logout_master_dry_run_unsaved_help'] = 'Unsaved work: a draft from the day before that moment is still kept.';

// Where tables of the module are not there
$lang['logout_master_upgrade_title'] = 'A page is waiting for the database';
$lang['logout_master_upgrade_older'] =
    'The module\'s database is older than its files: it is of version {found}, the files are of version '
    . '{expected}. Missing: {tables}. Press “Upgrade database” at this module under Setup → Modules.';
$lang['logout_master_upgrade_missing'] =
    'Missing from the database: {tables}. Deactivate this module under Setup → Modules and activate it '
    . 'again, which makes them anew. Settings and rules stay as they are; what the tables held is gone.';
$lang['logout_master_upgrade_tell'] = 'This page cannot be shown at the moment. Please tell an administrator.';
$lang['logout_master_upgrade_link'] = 'Go to the modules';
$lang['logout_master_unlock_impossible'] = 'It cannot be checked here at the moment. Sign out and sign in again.';
$lang['logout_master_drafts_unreachable'] = 'Drafts cannot be reached at the moment. Nothing was changed.';

// The review of the rules, their history, and the pause that a shell can make
$lang['logout_master_review_title'] = 'Review';
$lang['logout_master_review_intro'] =
    'Standards want limits to be looked at again from time to time: PCI DSS 4.0.1 12.1.2 and FedRAMP '
    . 'AC-1 at least once every 12 months, ISO/IEC 27001 A.5.1 at planned intervals and after changes.';
$lang['logout_master_review_state'] = 'How it stands';
$lang['logout_master_review_owner'] = 'Owner';
$lang['logout_master_review_nobody'] = 'Nobody';
$lang['logout_master_review_owner_gone'] = 'can no longer sign in or edit';
$lang['logout_master_review_last'] = 'Last review';
$lang['logout_master_review_never'] = 'Never yet';
$lang['logout_master_review_next'] = 'Next review';
$lang['logout_master_review_is_overdue'] = 'overdue';
$lang['logout_master_review_overdue'] = 'The review of these rules is overdue.';
$lang['logout_master_review_note'] = 'What was looked at, and what came of it';
$lang['logout_master_review_done'] = 'Reviewed';
$lang['logout_master_review_plan'] = 'Owner and day';
$lang['logout_master_review_not_saved'] = 'Nothing was saved: see the fields below.';
$lang['logout_master_review_zone'] = 'A day of the CRM’s time zone ({zone}).';
$lang['logout_master_review_interval'] = 'From one review to the next';
$lang['logout_master_review_months'] = '{months} months';
$lang['logout_master_review_why_wanted'] = 'Every change of the rules needs a reason';
$lang['logout_master_review_save'] = 'Save';
$lang['logout_master_review_saved'] = 'Saved.';
$lang['logout_master_review_is_done'] = 'The review is in the audit log. The next one is due on {day}.';
$lang['logout_master_review_bad_owner'] = 'Expected somebody who can sign in and may edit rules.';
$lang['logout_master_review_bad_day'] = 'Expected a day from {today} on, such as 2030-12-31.';
$lang['logout_master_review_why_missing'] = 'Found no reason. On this site every change of the rules needs one.';
$lang['logout_master_history_title'] = 'History';
$lang['logout_master_history_intro'] =
    'Every change that was saved on these pages, in the settings or at the command line: who, when, why, '
    . 'and what. It reaches back as far as the audit log. Changes by SQL or an import are in the audit log '
    . 'alone.';
$lang['logout_master_history_old'] = 'Old';
$lang['logout_master_history_new'] = 'New';
$lang['logout_master_history_revision'] = 'Revision';
$lang['logout_master_history_places'] = 'Places changed';
$lang['logout_master_history_choose_new'] = 'Revision {revision} as the new one';
$lang['logout_master_history_choose_old'] = 'Revision {revision} as the old one';
$lang['logout_master_history_one'] = 'Revision {revision}';
$lang['logout_master_history_two'] = 'From revision {old} to revision {new}';
$lang['logout_master_history_in_force'] = 'in force';
$lang['logout_master_history_none'] = 'No change has been saved yet.';
$lang['logout_master_history_compare'] = 'Compare old and new';
$lang['logout_master_history_back'] = 'All revisions';
$lang['logout_master_history_changed'] = 'this row is not as it was written';
$lang['logout_master_history_unreadable'] = 'One of the two documents cannot be read.';
$lang['logout_master_history_same'] = 'Both say the same.';
$lang['logout_master_history_put_back'] = 'Put revision {revision} back';
$lang['logout_master_history_put_back_help'] =
    'It becomes a new revision, and this is what would change today. The last days of rules and the '
    . 'customers that they name are no part of it: look at the rules afterwards.';
$lang['logout_master_history_unknown'] = 'There is no such revision in the audit log.';
$lang['logout_master_history_not_believed'] =
    'This row of the audit log is not as it was written, so it was not put back.';
$lang['logout_master_history_why'] = 'Revision {revision} put back';
$lang['logout_master_history_is_back'] = 'The revision is back, as a new one, and holds from the next request on.';
$lang['logout_master_history_order'] = 'Order';
$lang['logout_master_pause_banner'] =
    'Automatic logout is paused until {until} ({zone}): nobody is signed out. Reason: {why} ({by})';

// Announcements, and the page "How to keep your work"
$lang['logout_master_announce_title'] = 'Announcements';
$lang['logout_master_announce_news'] = 'Limits of people have changed since they were last told.';
$lang['logout_master_announce_intro'] =
    'Tell people when their limits change. Nothing is sent before you have seen it and say so.';
$lang['logout_master_announce_changes'] = 'What changes';
$lang['logout_master_announce_no_changes'] =
    'Nothing has changed since people were last told. You can still announce something in your own words.';
$lang['logout_master_announce_need_not'] = 'People need not be told of this';
$lang['logout_master_announce_told'] = 'These changes are taken as known.';
$lang['logout_master_announce_new'] = 'New announcement';
$lang['logout_master_announce_to'] = 'For whom';
$lang['logout_master_announce_to_staff'] = 'Staff';
$lang['logout_master_announce_to_contact'] = 'Client contacts';
$lang['logout_master_announce_ways'] = 'By which ways';
$lang['logout_master_announce_way_banner'] = 'Banner on every page';
$lang['logout_master_announce_way_mail'] = 'E-mail';
$lang['logout_master_announce_mail_help'] = 'The CRM’s cron sends mails, up to 200 with each run, to active people only.';
$lang['logout_master_announce_no_mail'] = 'This CRM offers modules no e-mail templates, so only the banner is possible.';
$lang['logout_master_announce_from'] = 'Holds from';
$lang['logout_master_announce_from_help'] = 'What people read. A saved policy holds at once, so save it on that day.';
$lang['logout_master_announce_until'] = 'Shown until';
$lang['logout_master_announce_until_help'] = 'The last day on which it is shown to those who have not read it.';
$lang['logout_master_announce_note'] = 'A sentence of your own';
$lang['logout_master_announce_note_help'] = 'Why it changes, or whom to ask. It is shown as you write it, in one language.';
$lang['logout_master_announce_asks'] = 'Ask people to say that they have read it';
$lang['logout_master_announce_preview'] = 'Show what people will see';
$lang['logout_master_announce_preview_title'] = 'What people will see';
$lang['logout_master_announce_preview_help'] =
    'Each person reads it in their own language, with what changes for them. Nothing has been sent yet.';
$lang['logout_master_announce_is_asked'] = 'People are asked to say that they have read it.';
$lang['logout_master_announce_is_not_asked'] = 'People are not asked to say that they have read it.';
$lang['logout_master_announce_mail_template'] =
    'As the template comes. Where it was changed in the CRM’s e-mail templates, that text goes out.';
$lang['logout_master_announce_publish'] = 'Announce it now';
$lang['logout_master_announce_begun'] = 'It is announced. Mails go out with the next runs of the cron.';
$lang['logout_master_announce_not_sent'] = 'Nothing was announced. What is wrong stands at the fields.';
$lang['logout_master_announce_bad_to'] = 'Expected at least one group.';
$lang['logout_master_announce_bad_ways'] = 'Expected at least one way that this CRM offers.';
$lang['logout_master_announce_bad_until'] = 'Expected a day from today on, within a year.';
$lang['logout_master_announce_bad_note'] = 'Nothing has changed, so expected a sentence.';
$lang['logout_master_announce_changed_meanwhile'] =
    'Something has changed since you looked, or it is announced already. Look again.';
$lang['logout_master_announce_too_many'] = 'Three announcements are shown already. End one of them first.';
$lang['logout_master_announce_all'] = 'Announcements so far';
$lang['logout_master_announce_none'] = 'Nothing was announced yet.';
$lang['logout_master_announce_col_begun'] = 'Announced';
$lang['logout_master_announce_col_to'] = 'For whom';
$lang['logout_master_announce_col_state'] = 'State';
$lang['logout_master_announce_col_read'] = 'Read';
$lang['logout_master_announce_col_mails'] = 'Mails';
$lang['logout_master_announce_col_person'] = 'Person';
$lang['logout_master_announce_col_email'] = 'Address';
$lang['logout_master_announce_col_when'] = 'Read on';
$lang['logout_master_announce_col_by'] = 'Where';
$lang['logout_master_announce_col_mail'] = 'Mail';
$lang['logout_master_announce_is_over'] = 'Over';
$lang['logout_master_announce_is_on'] = 'Shown until {day}';
$lang['logout_master_announce_read_of'] = '{read} of {people} have read it.';
$lang['logout_master_announce_hidden_of'] = '{read} of {people} have hidden it.';
$lang['logout_master_announce_sent_of'] = '{sent} of {people} mails sent, {failed} failed.';
$lang['logout_master_announce_one'] = 'Announcement of {day}';
$lang['logout_master_announce_mailed_doubt'] = 'In doubt: the cron was killed while it was being sent';
$lang['logout_master_announce_mailed_sending'] = 'Being sent';
$lang['logout_master_announce_mailed_sent'] = 'Sent';
$lang['logout_master_announce_mailed_failed'] = 'Failed';
$lang['logout_master_announce_mailed_again'] = 'Waits for the next run';
$lang['logout_master_announce_mail_again'] = 'Send those mails again';
$lang['logout_master_announce_mail_again_help'] =
    'Mails that failed, and mails of which nobody can say whether they went out. Nobody else gets a second one.';
$lang['logout_master_announce_mail_again_done'] = 'Mails that go out once more: {mails}';
$lang['logout_master_announce_end'] = 'End this announcement';
$lang['logout_master_announce_end_help'] = 'Nobody sees it any more, and mails that have not gone out do not.';
$lang['logout_master_announce_ended'] = 'The announcement has ended.';
$lang['logout_master_announce_delete'] = 'Delete this announcement';
$lang['logout_master_announce_delete_help'] =
    'Who has read it goes with it. The audit log keeps its begin, its end and the counts.';
$lang['logout_master_announce_deleted'] = 'The announcement is deleted.';
$lang['logout_master_announce_gone'] = 'There is no such announcement any more.';
$lang['logout_master_announce_people'] = 'Who has read it';
$lang['logout_master_announce_filter'] = 'Show';
$lang['logout_master_announce_filter_all'] = 'Everybody';
$lang['logout_master_announce_filter_read'] = 'Those who have';
$lang['logout_master_announce_filter_unread'] = 'Those who have not';
$lang['logout_master_announce_filter_unsent'] = 'Mail failed or not finished';
$lang['logout_master_announce_by_banner'] = 'In the banner';
$lang['logout_master_announce_by_page'] = 'On the page about one’s work';
$lang['logout_master_announce_nobody'] = 'Nobody.';
$lang['logout_master_announce_before'] = 'Those before';
$lang['logout_master_announce_more'] = 'More';
$lang['logout_master_announce_banner_title'] = 'The automatic sign-out changes';
$lang['logout_master_announce_holds_from'] = 'This holds from {day} on:';
$lang['logout_master_announce_change'] = '{setting}: until now {before}, then {after}';
$lang['logout_master_announce_same'] = 'Your own limits stay as they are.';
$lang['logout_master_announce_enforced'] = 'The limits are enforced; until now what they would do was only recorded.';
$lang['logout_master_announce_recorded'] = 'For the time being nobody is signed out automatically.';
$lang['logout_master_announce_others'] = 'Rules for certain people, networks or hours change too.';
$lang['logout_master_announce_group_role'] = 'Role {role}';
$lang['logout_master_announce_group_admins'] = 'Admins, role {role}';
$lang['logout_master_announce_subject'] = '{site}: the automatic sign-out changes';
$lang['logout_master_announce_mail_asks'] = 'Please sign in and say on the page below that you have read this.';
$lang['logout_master_announce_read'] = 'I have read it';
$lang['logout_master_announce_hide'] = 'Hide this';
$lang['logout_master_announce_noted'] = 'Thank you. It is noted that you have read it.';
$lang['logout_master_announce_hidden'] = 'It is not shown to you any more.';
$lang['logout_master_keep_title'] = 'How to keep your work';
$lang['logout_master_keep_intro'] =
    'When you have left, the system signs you out, so that nobody else can use what you left open. While you work, '
    . 'it stays out of your way.';
$lang['logout_master_keep_limits'] = 'Your own limits';
$lang['logout_master_keep_nothing_enforced'] = 'At present nothing is enforced on you.';
$lang['logout_master_keep_idle'] = 'After {time} without any activity you are signed out.';
$lang['logout_master_keep_idle_locks'] =
    'After {time} without any activity the page is locked. For {grace} more you can unlock it and go on; then you '
    . 'are signed out.';
$lang['logout_master_keep_warning_at'] = 'A warning opens {time} before that.';
$lang['logout_master_keep_no_idle'] = 'You are not signed out for being inactive.';
$lang['logout_master_keep_absolute'] = '{time} after you signed in you have to sign in again, however active you are.';
$lang['logout_master_keep_warning'] = 'What the warning means';
$lang['logout_master_keep_warning_help'] =
    'It counts down to the end of your session. Press "{stay}": that is all. Typing and clicking before it opens '
    . 'count too; pages that only refresh themselves do not.';
$lang['logout_master_keep_drafts'] = 'What you were writing';
$lang['logout_master_keep_no_drafts'] = 'This site keeps no drafts. Save what you write before you leave.';
$lang['logout_master_keep_drafts_help'] =
    'What you type into forms is kept for {hours} hours, encrypted and for you alone. Sign in again and open the '
    . 'same page: it offers your text back. All of them are here:';
$lang['logout_master_keep_lock'] = 'When you go away';
$lang['logout_master_keep_lock_help'] = 'Lock the page instead of waiting for the limit. You come back to the same place.';
$lang['logout_master_keep_phone_help'] = 'When you only talk and do not type, say so, and the limit waits.';
// End of announcements

// The warning, "on the phone" and the lock: what the page script shows, and the page of a locked session
$lang['logout_master_warning_title'] = 'Are you still there?';
$lang['logout_master_warning_message'] = 'You have not been active. You will be signed out in {time}.';
$lang['logout_master_warning_message_lock'] = 'You have not been active. The screen will be locked in {time}.';
$lang['logout_master_absolute_message'] =
    'Your session reaches its longest time and ends in {time}. Save your work and sign in again; this cannot be '
    . 'put off.';
$lang['logout_master_stay'] = 'Stay signed in';
$lang['logout_master_logout_now'] = 'Sign out now';
$lang['logout_master_understood'] = 'OK';
$lang['logout_master_time_minutes_seconds'] = '{minutes} min {seconds} s';
$lang['logout_master_time_seconds'] = '{seconds} s';
$lang['logout_master_spoken_minutes'] = '{minutes} minutes left';
$lang['logout_master_spoken_seconds'] = '{seconds} seconds left';
$lang['logout_master_title_prefix'] = '{time} – ';
$lang['logout_master_extend_failed'] =
    'Your session could not be prolonged. Copy what you have typed, then sign in again.';
$lang['logout_master_locked_message'] =
    'You have not been active for a while. Unlock to go on where you were.';
$lang['logout_master_unlock'] = 'Unlock';
$lang['logout_master_unlock_password'] = 'Your password';
$lang['logout_master_unlock_code'] = 'Code of your second factor';
$lang['logout_master_unlock_wrong'] = 'That password is not right.';
$lang['logout_master_unlock_wait'] = 'Too many wrong passwords. Try again in {minutes} minutes.';
$lang['logout_master_hold_question'] = 'Cover the page and keep me signed in for:';
$lang['logout_master_hold_refused'] = 'The page could not be covered. Lock it or sign out instead.';
$lang['logout_master_hold_cancel'] = 'Cancel';
$lang['logout_master_away_title'] = 'On the phone';
$lang['logout_master_away_message'] = 'The page is covered. You stay signed in for {time} at most.';
$lang['logout_master_away_back'] = 'I am back';
$lang['logout_master_time_minutes'] = '{minutes} min';
