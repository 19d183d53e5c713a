<?php

/**
 * German texts that the host reads with every page, so only what pages show or the host itself translates; all others are in
 * logout_master_pages_lang.php. {words in braces} are filled in; no per cent sign may stand here, the host formats texts.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

$lang['logout_master_locale'] = 'de';
$lang['logout_master_direction'] = 'ltr';
$lang['logout_master_folder'] = 'german';

// The settings tab
$lang['logout_master_settings_tab'] = 'Automatische Abmeldung';

// The page script and the lock page
$lang['logout_master_warning_title'] = 'Sind Sie noch da?';
$lang['logout_master_warning_message'] = 'Sie waren nicht aktiv. Sie werden in {time} abgemeldet.';
$lang['logout_master_warning_message_lock'] = 'Sie waren nicht aktiv. Der Bildschirm wird in {time} gesperrt.';
$lang['logout_master_absolute_message'] =
    'Ihre Sitzung erreicht ihre längste Dauer und endet in {time}. Speichern Sie Ihre Arbeit und melden Sie sich '
    . 'neu an; das lässt sich nicht aufschieben.';
$lang['logout_master_stay'] = 'Angemeldet bleiben';
$lang['logout_master_logout_now'] = 'Jetzt abmelden';
$lang['logout_master_understood'] = 'OK';
$lang['logout_master_retry'] = 'Erneut versuchen';
$lang['logout_master_time_minutes_seconds'] = '{minutes} min {seconds} s';
$lang['logout_master_time_seconds'] = '{seconds} s';
$lang['logout_master_spoken_minutes'] = 'noch {minutes} Minuten';
$lang['logout_master_spoken_seconds'] = 'noch {seconds} Sekunden';
$lang['logout_master_title_prefix'] = '{time} – ';
$lang['logout_master_checking'] = 'Es wird geprüft, ob Sie noch angemeldet sind …';
$lang['logout_master_extend_failed'] =
    'Ihre Sitzung konnte nicht verlängert werden. Kopieren Sie, was Sie geschrieben haben, und melden Sie sich '
    . 'neu an.';
$lang['logout_master_offline'] =
    'Der Server antwortet nicht. Ihre Arbeit bleibt auf dieser Seite; wir versuchen es weiter.';
$lang['logout_master_ended_title'] = 'Sie sind abgemeldet';
$lang['logout_master_ended_message'] = 'Ihre Sitzung ist vorbei. Melden Sie sich neu an, um weiterzumachen.';
$lang['logout_master_login'] = 'Anmelden';
$lang['logout_master_locked_title'] = 'Der Bildschirm ist gesperrt';
$lang['logout_master_locked_message'] =
    'Sie waren eine Weile nicht aktiv. Entsperren Sie, um dort weiterzumachen, wo Sie waren.';
$lang['logout_master_unlock'] = 'Entsperren';
$lang['logout_master_unlock_password'] = 'Ihr Passwort';
$lang['logout_master_unlock_wrong'] = 'Das Passwort stimmt nicht.';
$lang['logout_master_unlock_wait'] = 'Zu viele falsche Passwörter. Versuchen Sie es in {minutes} Minuten wieder.';
$lang['logout_master_copy_text'] = 'Kopieren, was ich geschrieben habe';

// A person's own sessions
$lang['logout_master_mine_menu'] = 'Meine Anmeldung';
$lang['logout_master_mine_title'] = 'Meine Sitzungen';

// "I am on the phone", and the lock that a person asks for
$lang['logout_master_hold_title'] = 'Ich bin am Telefon';
$lang['logout_master_hold_question'] = 'Die Seite abdecken und mich angemeldet lassen für:';
$lang['logout_master_hold_refused'] =
    'Die Seite konnte nicht abgedeckt werden. Sperren Sie sie oder melden Sie sich ab.';
$lang['logout_master_hold_cancel'] = 'Abbrechen';
$lang['logout_master_away_title'] = 'Am Telefon';
$lang['logout_master_away_message'] = 'Die Seite ist abgedeckt. Sie bleiben höchstens {time} angemeldet.';
$lang['logout_master_away_back'] = 'Ich bin zurück';
$lang['logout_master_lock_now'] = 'Jetzt sperren';
$lang['logout_master_time_minutes'] = '{minutes} min';

// Drafts
$lang['logout_master_drafts_title'] = 'Meine Entwürfe';

// Felder der Stufen, und Entsperren mit zweitem Faktor
$lang['logout_master_unlock_code'] = 'Code Ihres zweiten Faktors';

// The audit log, its alarms, and the permissions
$lang['logout_master_audit_title'] = 'Prüfprotokoll';
$lang['logout_master_alarm_canary'] =
    'Die tägliche Probesitzung wurde nicht rechtzeitig beendet. Siehe das Prüfprotokoll.';
$lang['logout_master_alarm_chain'] =
    'Das Prüfprotokoll ist nicht, wie es geschrieben wurde. Öffnen Sie es und prüfen Sie die Kette.';
$lang['logout_master_alarm_silent'] =
    'Seit drei Tagen hatte keine Probesitzung ein Ergebnis. Läuft der Cronjob des CRM?';
$lang['logout_master_capability_title'] = 'Automatische Abmeldung';
$lang['logout_master_capability_view'] = 'Regeln und Zahlen ansehen';
$lang['logout_master_capability_edit'] = 'Regeln ändern';
$lang['logout_master_capability_end_sessions'] = 'Sitzungen anderer beenden';
$lang['logout_master_capability_audit'] = 'Prüfprotokoll und Nachweise';

// Everybody's live sessions, and the figures
$lang['logout_master_live_title'] = 'Laufende Sitzungen';
$lang['logout_master_reports_title'] = 'Zahlen zur Abmeldung';

// Rules, presets, limits and the dry run.
$lang['logout_master_rules_title'] = 'Regeln';

// Reminders of the review of the rules
$lang['logout_master_review_soon'] = 'Die Prüfung der Abmelderegeln ist in den nächsten zwei Wochen fällig.';
$lang['logout_master_review_due'] = 'Die Prüfung der Abmelderegeln ist fällig.';
$lang['logout_master_review_late'] = 'Die Prüfung der Abmelderegeln ist überfällig.';
$lang['logout_master_review_soon_all'] =
    'Die Prüfung der Abmelderegeln ist in den nächsten zwei Wochen fällig. Es ist niemand benannt, der '
    . 'sich anmelden und sie ändern kann; darum erfahren es alle, die sie ändern dürfen.';
$lang['logout_master_review_due_all'] =
    'Die Prüfung der Abmelderegeln ist fällig. Es ist niemand benannt, der sich anmelden und sie ändern '
    . 'kann; darum erfahren es alle, die sie ändern dürfen.';
$lang['logout_master_review_late_all'] =
    'Die Prüfung der Abmelderegeln ist überfällig. Es ist niemand benannt, der sich anmelden und sie '
    . 'ändern kann; darum erfahren es alle, die sie ändern dürfen.';
