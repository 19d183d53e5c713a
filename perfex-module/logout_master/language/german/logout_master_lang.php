<?php

/**
 * German texts that the host reads with every page, so only what pages show or the host itself translates; all others are in
 * logout_master_pages_lang.php. {words in braces} are filled in; no per cent sign may stand here, the host formats texts.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

$lang = [
    'logout_master_locale' => 'de',
    'logout_master_direction' => 'ltr',
    'logout_master_folder' => 'german',

    // The settings tab
    'logout_master_settings_tab' => 'Automatische Abmeldung',

    // The page script and the lock page
    'logout_master_retry' => 'Erneut versuchen',
    'logout_master_checking' => 'Es wird geprüft, ob Sie noch angemeldet sind …',
    'logout_master_offline' => 'Der Server antwortet nicht. Ihre Arbeit bleibt auf dieser Seite; wir versuchen es weiter.',
    'logout_master_ended_title' => 'Sie sind abgemeldet',
    'logout_master_ended_message' => 'Ihre Sitzung ist vorbei. Melden Sie sich neu an, um weiterzumachen.',
    'logout_master_login' => 'Anmelden',
    'logout_master_locked_title' => 'Der Bildschirm ist gesperrt',

    // A person's own sessions
    'logout_master_mine_menu' => 'Meine Anmeldung',
    'logout_master_mine_title' => 'Meine Sitzungen',

    // "I am on the phone", and the lock that a person asks for
    'logout_master_hold_title' => 'Ich bin am Telefon',
    'logout_master_lock_now' => 'Jetzt sperren',

    // Drafts
    'logout_master_drafts_title' => 'Meine Entwürfe',

    // The audit log, its alarms, and the permissions
    'logout_master_audit_title' => 'Prüfprotokoll',
    'logout_master_alarm_canary' => 'Die tägliche Probesitzung wurde nicht rechtzeitig beendet. Siehe das Prüfprotokoll.',
    'logout_master_alarm_chain' =>
        'Das Prüfprotokoll ist nicht, wie es geschrieben wurde. Öffnen Sie es und prüfen Sie die Kette.',
    'logout_master_alarm_silent' => 'Seit drei Tagen hatte keine Probesitzung ein Ergebnis. Läuft der Cronjob des CRM?',
    'logout_master_capability_title' => 'Automatische Abmeldung',
    'logout_master_capability_view' => 'Regeln und Zahlen ansehen',
    'logout_master_capability_edit' => 'Regeln ändern',
    'logout_master_capability_end_sessions' => 'Sitzungen anderer beenden',
    'logout_master_capability_audit' => 'Prüfprotokoll und Nachweise',

    // Everybody's live sessions, and the figures
    'logout_master_live_title' => 'Laufende Sitzungen',
    'logout_master_reports_title' => 'Zahlen zur Abmeldung',

    // Rules, presets, limits and the dry run.
    'logout_master_rules_title' => 'Regeln',

    // Reminders of the review of the rules
    'logout_master_review_soon' => 'Die Prüfung der Abmelderegeln ist in den nächsten zwei Wochen fällig.',
    'logout_master_review_due' => 'Die Prüfung der Abmelderegeln ist fällig.',
    'logout_master_review_late' => 'Die Prüfung der Abmelderegeln ist überfällig.',
    'logout_master_review_soon_all' =>
        'Die Prüfung der Abmelderegeln ist in den nächsten zwei Wochen fällig. Es ist niemand benannt, der '
        . 'sich anmelden und sie ändern kann; darum erfahren es alle, die sie ändern dürfen.',
    'logout_master_review_due_all' =>
        'Die Prüfung der Abmelderegeln ist fällig. Es ist niemand benannt, der sich anmelden und sie ändern '
        . 'kann; darum erfahren es alle, die sie ändern dürfen.',
    'logout_master_review_late_all' =>
        'Die Prüfung der Abmelderegeln ist überfällig. Es ist niemand benannt, der sich anmelden und sie '
        . 'ändern kann; darum erfahren es alle, die sie ändern dürfen.',
];
