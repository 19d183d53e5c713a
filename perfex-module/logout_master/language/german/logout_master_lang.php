<?php

/** German texts. {words in braces} are filled in; no per cent sign may stand here, the host formats texts. */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

$lang['logout_master_locale'] = 'de';
$lang['logout_master_direction'] = 'ltr';
$lang['logout_master_folder'] = 'german';

// The settings tab
$lang['logout_master_settings_tab'] = 'Automatische Abmeldung';
$lang['logout_master_settings_link'] = 'Einstellungen';
$lang['logout_master_settings_enabled'] = 'Abwesende Personen abmelden';
$lang['logout_master_settings_enabled_help'] =
    'Ausgeschaltet wird niemand überwacht: Sitzungen enden wie ohne dieses Modul.';
$lang['logout_master_settings_yes'] = 'Ja';
$lang['logout_master_settings_no'] = 'Nein';
$lang['logout_master_settings_of_staff'] = 'Mitarbeiter';
$lang['logout_master_settings_of_contact'] = 'Kundenkontakte';
$lang['logout_master_settings_of_module'] = 'Automatische Abmeldung';
$lang['logout_master_settings_document'] = 'Das ganze Richtliniendokument (JSON)';
$lang['logout_master_settings_document_help'] =
    'Für Regeln nach Rolle, Person, Netz oder Uhrzeit. Wenn Sie diesen Text ändern, wird nur er gespeichert; die '
    . 'Felder darüber zählen dann nicht. Die Felder darüber ändern die Regeln „staff“ und „contacts“; alle anderen '
    . 'Regeln bleiben, wie sie sind.';
$lang['logout_master_settings_broken'] =
    'Das gespeicherte Richtliniendokument ist nicht lesbar; hier stehen die eingebauten Grenzen. Speichern '
    . 'ersetzt es.';
$lang['logout_master_field_enabled'] = 'Abwesende Personen abmelden';
$lang['logout_master_field_idle_minutes'] = 'Leerlaufgrenze (Minuten)';
$lang['logout_master_help_idle_minutes'] =
    'Minuten ohne jede Aktivität, bis die Sitzung gesperrt oder beendet wird: 0 für keine Grenze, höchstens '
    . '1440. PCI DSS 8.2.8 und CIS Controls 4.3 verlangen 15 oder weniger.';
$lang['logout_master_field_warning_seconds'] = 'Warnung (Sekunden)';
$lang['logout_master_help_warning_seconds'] =
    'Sekunden vor der Leerlaufgrenze, zu denen gefragt wird, ob noch jemand da ist: 0 für keine, sonst 20 bis '
    . '3600. WCAG 2.2.1 verlangt mindestens 20.';
$lang['logout_master_field_grace_seconds'] = 'Nachfrist (Sekunden)';
$lang['logout_master_help_grace_seconds'] =
    'Sekunden, in denen eine Sitzung im Leerlauf nur gesperrt ist und entsperrt werden kann, bevor sie endet: 0 '
    . 'für keine, höchstens 86400.';
$lang['logout_master_field_absolute_minutes'] = 'Absolute Grenze (Minuten)';
$lang['logout_master_help_absolute_minutes'] =
    'Minuten nach der Anmeldung, zu denen eine Sitzung endet, wie aktiv die Person auch ist: 0 für keine Grenze, '
    . 'höchstens 43200. NIST SP 800-63B-4 verlangt 24 Stunden (1440) oder weniger bei AAL2, 12 Stunden (720) oder '
    . 'weniger bei AAL3.';
$lang['logout_master_field_resume'] = 'Zum Entsperren';
$lang['logout_master_help_resume'] =
    'Was eine Person tut, um eine gesperrte Sitzung fortzusetzen. NIST SP 800-63B-4 verlangt das Passwort.';
$lang['logout_master_resume_password'] = 'das Passwort';
$lang['logout_master_resume_click'] = 'ein Klick';
$lang['logout_master_form_bad_value'] =
    '{section}, {field}: gefunden {found}, erwartet {expected}. Nichts wurde gespeichert.';
$lang['logout_master_form_refused'] = 'Die Richtlinie wurde abgelehnt: {error}. Nichts wurde gespeichert.';
$lang['logout_master_form_expected_minutes'] = '0 oder eine Zahl von Minuten von {least} bis {most}';
$lang['logout_master_form_expected_seconds'] = '0 oder eine ganze Zahl von Sekunden von {least} bis {most}';
$lang['logout_master_form_expected_less_than_idle'] = 'weniger als die Leerlaufgrenze von {idle} Sekunden';
$lang['logout_master_form_expected_resume'] = 'password oder click';
$lang['logout_master_form_expected_yes_no'] = 'Ja oder Nein';

// Banner for admins
$lang['logout_master_health_title'] = 'Die automatische Abmeldung arbeitet nicht, wie sie soll';
$lang['logout_master_activation_refused'] = 'Logout Master wurde nicht aktiviert. {problem}';
$lang['logout_master_health_extension_missing'] =
    'Die PHP-Erweiterung logout_master ist nicht geladen; abwesende Personen werden nicht abgemeldet. Das CRM '
    . 'selbst arbeitet weiter. Abhilfe: die Erweiterung für PHP {php} installieren (make install), die Zeile '
    . 'extension=logout_master.so in die php.ini schreiben und PHP neu starten.';
$lang['logout_master_health_extension_old'] =
    'Die PHP-Erweiterung logout_master {found} ist zu alt; abwesende Personen werden nicht abgemeldet. Dieses '
    . 'Modul braucht {minimum} oder neuer. Abhilfe: die neuere Erweiterung für PHP {php} installieren und PHP neu '
    . 'starten.';
$lang['logout_master_health_ini_off'] =
    'Die Erweiterung ist durch logout_master.enabled = 0 ausgeschaltet; abwesende Personen werden nicht '
    . 'abgemeldet. Abhilfe: den Wert in der php.ini oder in der Konfiguration des Pools auf 1 setzen und PHP neu '
    . 'starten.';
$lang['logout_master_health_store'] =
    'Das Verzeichnis der Sitzungen ist nicht benutzbar: {error}. Abhilfe: logout_master.registry_path sowie '
    . 'Speicherplatz und Rechte des Ordners prüfen; php --ri logout_master sagt mehr.';
$lang['logout_master_health_policy_refused'] =
    'Das Richtliniendokument wurde abgelehnt; das vorige gilt weiter. {error}. Abhilfe: es unter Setup, '
    . 'Einstellungen, Automatische Abmeldung berichtigen.';
$lang['logout_master_health_policy_outdated'] =
    'Das Richtliniendokument hat eine niedrigere Revision als das geltende und wird nicht benutzt. Abhilfe: es '
    . 'unter Setup, Einstellungen, Automatische Abmeldung einmal speichern.';

// Why a session ended, on the login page
$lang['logout_master_reason_idle'] =
    'Sie wurden abgemeldet, weil eine Weile nichts geschah. Melden Sie sich an, um dort weiterzumachen, wo Sie '
    . 'waren.';
$lang['logout_master_reason_absolute'] =
    'Sie wurden abgemeldet, weil die längste Dauer einer Sitzung vorbei war. Melden Sie sich an, um dort '
    . 'weiterzumachen, wo Sie waren.';
$lang['logout_master_reason_admin'] = 'Ein Administrator hat Ihre Sitzung beendet.';
$lang['logout_master_reason_limit'] =
    'Ihre Sitzung wurde beendet, weil Sie nicht auf mehr Geräten zugleich angemeldet sein dürfen.';
$lang['logout_master_reason_policy'] =
    'Ihre Sitzung wurde beendet, weil sich die Regeln für Sitzungen geändert haben.';
$lang['logout_master_reason_account'] = 'Ihre Sitzung wurde beendet, weil Ihr Konto geändert wurde.';
$lang['logout_master_reason_ip_change'] = 'Ihre Sitzung wurde beendet, weil sich Ihre Netzadresse geändert hat.';
$lang['logout_master_reason_store_unavailable'] =
    'Sie wurden abgemeldet, weil Ihre Sitzung nicht geprüft werden konnte. Bitte sagen Sie es Ihrem '
    . 'Administrator.';
$lang['logout_master_reason_ended'] =
    'Ihre Sitzung ist vorbei. Melden Sie sich an, um dort weiterzumachen, wo Sie waren.';

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
