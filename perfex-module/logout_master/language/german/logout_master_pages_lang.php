<?php

/**
 * German texts of the module's own pages, read by Logout_master_language when one is asked for. {words in braces} are
 * filled in; no per cent sign may stand here: a site's own text in custom_lang.php is formatted by the host.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

// The settings tab
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

// What a person finds at their desk: settings
$lang['logout_master_field_hold_minutes'] = 'Aufschub (Minuten)';
$lang['logout_master_help_hold_minutes'] =
    'Minuten seit der letzten Aktivität, für die lange Arbeit oder eine Person, die sich als am Telefon meldet, '
    . 'die Leerlaufgrenze aufschieben darf: 0 für nie, höchstens 1440.';
$lang['logout_master_settings_of_desk'] = 'Am Arbeitsplatz';
$lang['logout_master_field_long_work'] = 'Lange Arbeit (Minuten)';
$lang['logout_master_help_long_work'] =
    'Minuten seit der letzten Aktivität, für die ein laufendes Hochladen, ein Import oder ein Export seine '
    . 'Sitzung hält, nie mehr als der Aufschub oben: 0 für gar nicht, höchstens 1440.';
$lang['logout_master_field_phone'] = '„Ich bin am Telefon“ anbieten';
$lang['logout_master_help_phone'] =
    'Die Person deckt die Seite ab und bleibt angemeldet, solange es der Aufschub oben erlaubt. PCI DSS 8.2.8 '
    . 'verlangt nach 15 Minuten eine neue Anmeldung; wo das gilt, lassen Sie es aus.';
$lang['logout_master_field_timers'] = 'Aufgaben-Timer von Personen, die weg sind';
$lang['logout_master_help_timers'] =
    'Was aus laufenden Aufgaben-Timern wird, wenn ihr Besitzer wegen Inaktivität gesperrt oder abgemeldet wird. '
    . 'Die letzte Aktivität ist auf die Sekunde bekannt.';
$lang['logout_master_timers_off'] = 'laufen lassen';
$lang['logout_master_timers_offer'] = 'bei der Rückkehr fragen';
$lang['logout_master_timers_rule'] = 'bei der letzten Aktivität beenden';
$lang['logout_master_form_expected_timers'] = 'off, offer oder cut';

// A person's own sessions
$lang['logout_master_mine_intro'] =
    'Hier sind Sie zurzeit angemeldet. Beenden Sie, was Sie nicht kennen oder nicht mehr brauchen.';
$lang['logout_master_mine_sessions'] = 'Ihre Sitzungen';
$lang['logout_master_mine_col_device'] = 'Gerät';
$lang['logout_master_mine_col_address'] = 'Adresse';
$lang['logout_master_mine_col_since'] = 'Angemeldet seit';
$lang['logout_master_mine_col_active'] = 'Letzte Aktivität';
$lang['logout_master_mine_col_end'] = 'Beenden';
$lang['logout_master_mine_device'] = '{browser} auf {system}';
$lang['logout_master_mine_device_unknown'] = 'Unbekanntes Gerät';
$lang['logout_master_mine_this_one'] = 'diese hier';
$lang['logout_master_mine_locked'] = 'gesperrt';
$lang['logout_master_mine_by_staff'] = 'von einem Mitarbeiter in Ihrem Namen geöffnet';
$lang['logout_master_mine_end'] = 'Diese Sitzung beenden';
$lang['logout_master_mine_end_others'] = 'Alle anderen Sitzungen beenden';
$lang['logout_master_mine_remember'] =
    'Mit der Sitzung vergisst das Gerät auch „Angemeldet bleiben“. Ein Gerät ist nur am Browser zu erkennen; '
    . 'andere Geräte von Ihnen mit demselben Browser müssen sich daher vielleicht ebenfalls neu anmelden.';
$lang['logout_master_mine_ended'] = 'Die Sitzung wurde beendet.';
$lang['logout_master_mine_others_ended'] = 'Alle Ihre anderen Sitzungen wurden beendet.';
$lang['logout_master_mine_not_found'] = 'Das ist keine Ihrer anderen Sitzungen, oder sie ist schon zu Ende.';
$lang['logout_master_mine_not_yours'] =
    'Sie arbeiten als dieser Kunde. Dessen Sitzungen werden hier nicht gezeigt und können nicht beendet werden.';
$lang['logout_master_reason_self'] = 'Sie haben diese Sitzung von einem anderen Gerät aus beendet.';

// "I am on the phone", and the lock that a person asks for
$lang['logout_master_hold_help'] =
    'Deckt die Seite ab und hält Sie eine Zeit lang angemeldet, obwohl Sie nichts tun. Ein Klick hebt das auf.';
$lang['logout_master_hold_how_long'] = 'Wie lange';
$lang['logout_master_hold_start'] = 'Seite abdecken';
$lang['logout_master_lock_title'] = 'Sperren';
$lang['logout_master_lock_help'] =
    'Verbirgt alles, in jedem Tab, bis Sie entsperren. Auf jeder Seite tun das auch die Tasten Alt + Umschalt + '
    . 'L.';

// The idle limit, on the login page
$lang['logout_master_limit_logout'] = 'Nach {time} ohne Aktivität werden Sie abgemeldet.';
$lang['logout_master_limit_logout_rule'] = 'In der Regel werden Sie nach {time} ohne Aktivität abgemeldet.';
$lang['logout_master_limit_lock'] = 'Nach {time} ohne Aktivität wird der Bildschirm gesperrt.';
$lang['logout_master_limit_lock_rule'] = 'In der Regel wird der Bildschirm nach {time} ohne Aktivität gesperrt.';

// Task timers that ran while nobody was there
$lang['logout_master_timers_title'] = 'Ein Timer lief, während Sie weg waren';
$lang['logout_master_timers_ran'] = 'Ihr Timer für {task} lief, während Sie von {from} bis {to} weg waren.';
$lang['logout_master_timers_keep'] = 'Weiterlaufen lassen';
$lang['logout_master_timers_cut'] = 'Um {from} beenden';
$lang['logout_master_timers_note'] = 'Bei der letzten Aktivität beendet, {time}.';

// Drafts
$lang['logout_master_settings_drafts'] = 'Entwürfe';
$lang['logout_master_field_drafts'] = 'Eingetipptes aufbewahren';
$lang['logout_master_help_drafts'] =
    'Was jemand in ein Formular getippt und nicht abgeschickt hat, wird verschlüsselt aufbewahrt, wenn die '
    . 'Sitzung gesperrt wird oder endet, und nur dieser Person zurückgegeben. Passwörter, Kartenfelder und als '
    . 'privat markierte Felder werden nie aufbewahrt.';
$lang['logout_master_field_draft_hours'] = 'Stunden, die ein Entwurf aufbewahrt wird';
$lang['logout_master_help_draft_hours'] =
    'Eine ganze Zahl von Stunden von 1 bis 720. WCAG 2.2.6 verlangt mehr als 20.';
$lang['logout_master_form_expected_hours'] = 'eine ganze Zahl von Stunden von {least} bis {most}';
$lang['logout_master_health_drafts_key'] =
    'Entwürfe werden nicht aufbewahrt: Der Schlüssel dieser Site (encryption_key) fehlt oder ist kürzer als '
    . '{least} Byte.';
$lang['logout_master_health_drafts_sodium'] =
    'Entwürfe werden nicht aufbewahrt: Diesem PHP fehlt die Erweiterung sodium, die sie verschlüsselt '
    . '(außerdem ist ein Schlüssel von mindestens {least} Byte nötig).';
$lang['logout_master_drafts_intro'] =
    'Was Sie getippt und nicht abgeschickt hatten. Nur Sie können es lesen. Jeder Entwurf wird {hours} '
    . 'Stunden nach dem letzten Aufbewahren gelöscht.';
$lang['logout_master_drafts_none'] = 'Zurzeit ist nichts aufbewahrt.';
$lang['logout_master_drafts_not_yours'] =
    'Entwürfe werden nur der Person gezeigt, der sie gehören, und Sie arbeiten im Namen einer anderen.';
$lang['logout_master_drafts_unreadable'] =
    'Dieser Entwurf ist nicht mehr lesbar: Der Schlüssel dieser Site hat sich geändert.';
$lang['logout_master_drafts_untitled'] = 'Formular';
$lang['logout_master_drafts_saved'] = 'Aufbewahrt:';
$lang['logout_master_drafts_expires'] = 'Wird gelöscht nach:';
$lang['logout_master_drafts_open'] = 'Seite öffnen';
$lang['logout_master_drafts_content'] = 'Was getippt wurde';
$lang['logout_master_drafts_delete'] = 'Löschen';
$lang['logout_master_drafts_delete_all'] = 'Alle löschen';
$lang['logout_master_drafts_off'] = 'Auf dieser Site werden keine Entwürfe aufbewahrt.';
$lang['logout_master_drafts_no_ticket'] =
    'Der Text wurde nicht aufbewahrt: Die Sitzung dieser Seite ist schon zu lange zu Ende.';
$lang['logout_master_draft_bar'] = 'Wir haben aufbewahrt, was Sie getippt haben: {time}.';
$lang['logout_master_draft_changed'] = 'Dieser Datensatz hat sich inzwischen geändert.';
$lang['logout_master_draft_restore'] = 'Wiederherstellen';
$lang['logout_master_draft_compare'] = 'Vergleichen';
$lang['logout_master_draft_discard'] = 'Verwerfen';
$lang['logout_master_draft_restored'] =
    'Wiederhergestellt. Gespeichert wird es erst, wenn Sie das Formular abschicken.';
$lang['logout_master_draft_discarded'] = 'Verworfen.';
$lang['logout_master_draft_compare_title'] = 'Was Sie getippt haben und was jetzt dort steht';
$lang['logout_master_draft_compare_help'] = 'Wählen Sie für jedes Feld, was im Formular stehen soll.';
$lang['logout_master_draft_now'] = 'Wie es jetzt ist';
$lang['logout_master_draft_yours'] = 'Wie Sie es getippt haben';
$lang['logout_master_draft_empty'] = '(leer)';
$lang['logout_master_draft_apply'] = 'Übernehmen';
$lang['logout_master_draft_cancel'] = 'Abbrechen';
$lang['logout_master_draft_all'] = 'Alle meine Entwürfe';

// Felder der Stufen, und Entsperren mit zweitem Faktor
$lang['logout_master_field_cover_seconds'] = 'Abdecken (Sekunden)';
$lang['logout_master_help_cover_seconds'] =
    'Sekunden vor dem Ende der erlaubten Untätigkeit, ab denen die Seite hinter der Warnung abgedeckt '
    . 'wird: 0, um sie nur beim Sperren und nach dem Aufwachen abzudecken, höchstens so viel wie die '
    . 'Warnung.';
$lang['logout_master_field_remember_me'] = 'Angemeldet bleiben';
$lang['logout_master_help_remember_me'] =
    'Ob sich die Anmeldeseite einen Browser merken darf. Eine Sperre und eine Abmeldung wegen Untätigkeit '
    . 'vergessen ihn in jedem Fall.';
$lang['logout_master_remember_me_until_idle'] = 'so lange die Sitzung offen wäre';
$lang['logout_master_remember_me_forbid'] = 'nie';
$lang['logout_master_form_expected_at_most_warning'] =
    'höchstens so viel wie die Warnung, das sind {warning} Sekunden';
$lang['logout_master_form_expected_remember_me'] = 'until_idle oder forbid';
$lang['logout_master_form_expired'] = 'Diese Seite war zu lange offen. Bitte versuchen Sie es noch einmal.';
$lang['logout_master_form_refused_by_lock'] =
    'Was Sie abgeschickt haben, wurde nicht ausgeführt, weil der Bildschirm gesperrt ist. Entsperren Sie, '
    . 'sehen Sie es durch und schicken Sie es noch einmal ab.';
$lang['logout_master_unlock_code_app'] = 'Geben Sie den Code ein, den Ihre Authenticator-App anzeigt.';
$lang['logout_master_unlock_code_mailed'] =
    'Wir haben Ihnen einen Code per E-Mail geschickt. Geben Sie ihn hier ein.';
$lang['logout_master_unlock_code_wrong'] = 'Dieser Code stimmt nicht, oder er wurde schon benutzt.';
$lang['logout_master_unlock_code_impossible'] =
    'Ihr zweiter Faktor kann hier zurzeit nicht geprüft werden. Melden Sie sich ab und neu an.';
$lang['logout_master_unlock_mail_subject'] = 'Ihr Code zum Entsperren des Bildschirms';
$lang['logout_master_unlock_mail_text'] =
    'Ihr Code zum Entsperren des Bildschirms ist {code}. Er gilt {minutes} Minuten. Wenn Sie gerade '
    . 'nichts entsperren, kennt jemand Ihr Passwort: Ändern Sie es.';

// The audit log, its alarms, and the permissions
$lang['logout_master_audit_intro'] =
    'Anfang und Ende von Sitzungen, Sperren, Richtlinien und Proben, mit Zeiten in UTC. Jede Zeile ist mit der '
    . 'vorigen verkettet, sodass eine geänderte oder entfernte auffällt.';
$lang['logout_master_audit_state'] = 'Zustand des Protokolls';
$lang['logout_master_audit_head'] = 'Zeilen {first} bis {last}. Das Ende der Kette:';
$lang['logout_master_audit_head_help'] =
    'Bewahren Sie diese Zeile anderswo auf, etwa bei Ihrem Prüfer. Später zeigt sie, ob am Ende Zeilen '
    . 'entfernt wurden oder das ganze Protokoll neu gemacht wurde.';
$lang['logout_master_audit_no_key'] =
    'Dieses System hat keinen Verschlüsselungsschlüssel (encryption_key); jeder könnte die Siegel der Zeilen '
    . 'herstellen.';
$lang['logout_master_audit_check'] = 'Kette prüfen';
$lang['logout_master_audit_check_good'] = '{rows} Zeilen geprüft: jede ist, wie sie geschrieben wurde.';
$lang['logout_master_audit_check_bad'] = '{rows} Zeilen geprüft. Befunde: {found}.';
$lang['logout_master_audit_check_other_key'] =
    '{rows} Zeilen wurden mit einem anderen Verschlüsselungsschlüssel des CRM versiegelt und ließen sich nur '
    . 'zum Teil prüfen.';
$lang['logout_master_audit_problem_changed'] =
    'Zeile {from} ist nicht, wie sie geschrieben wurde: geändert, vertauscht oder verschoben.';
$lang['logout_master_audit_problem_foreign'] =
    'Zeile {from} hat jemand anderes hinter das Ende des Protokolls gesetzt.';
$lang['logout_master_audit_problem_missing'] = 'Die Zeilen {from} bis {through} fehlen.';
$lang['logout_master_audit_problem_head'] = 'Die Angabe, wo die Kette endet, wurde geändert oder entfernt.';
$lang['logout_master_audit_acknowledge'] = 'Ich bin dem nachgegangen';
$lang['logout_master_audit_acknowledged'] = 'Vermerkt. Sie hören wieder davon, wenn eine Prüfung etwas anderes findet.';
$lang['logout_master_audit_canary'] = 'Probesitzung';
$lang['logout_master_audit_canary_none'] = 'Noch kein Ergebnis. Der Cronjob des CRM beginnt jeden Tag eine.';
$lang['logout_master_audit_canary_passed'] = 'rechtzeitig beendet';
$lang['logout_master_audit_canary_failed'] = 'nicht rechtzeitig beendet';
$lang['logout_master_audit_canary_inconclusive'] = 'beweist nichts';
$lang['logout_master_audit_pack'] = 'Nachweispaket';
$lang['logout_master_audit_pack_help'] =
    'Ein Archiv für den Prüfer: Grenzen im Lauf der Zeit, Änderungen, Ausnahmen, Zahlen, Ergebnisse der '
    . 'Proben, das Protokoll, und wie man alles ohne dieses Modul prüft.';
$lang['logout_master_audit_pack_get'] = 'Nachweispaket herunterladen';
$lang['logout_master_audit_keep'] = 'Aufbewahrung';
$lang['logout_master_audit_keep_days'] = 'Tage, für die Zeilen aufbewahrt werden';
$lang['logout_master_audit_keep_save'] = 'Speichern';
$lang['logout_master_audit_keep_saved'] = 'Die Aufbewahrung wurde gespeichert.';
$lang['logout_master_audit_keep_bad'] =
    'Tage: erwartet wird eine ganze Zahl von {least} bis {most}. Nichts wurde gespeichert.';
$lang['logout_master_audit_rows'] = 'Zeilen';
$lang['logout_master_audit_all'] = 'Alle';
$lang['logout_master_audit_ends'] = 'Enden von Sitzungen';
$lang['logout_master_audit_kind'] = 'Art';
$lang['logout_master_audit_filter_person'] = 'Nummer der Person';
$lang['logout_master_audit_filter_reason'] = 'Grund';
$lang['logout_master_audit_filter_session'] = 'Sitzung';
$lang['logout_master_audit_filter_from'] = 'Von (UTC)';
$lang['logout_master_audit_filter_until'] = 'Bis (UTC)';
$lang['logout_master_audit_apply'] = 'Filtern';
$lang['logout_master_audit_col_n'] = 'Zeile';
$lang['logout_master_audit_col_time'] = 'Zeit (UTC)';
$lang['logout_master_audit_col_what'] = 'Was';
$lang['logout_master_audit_col_reason'] = 'Grund';
$lang['logout_master_audit_col_person'] = 'Person';
$lang['logout_master_audit_col_session'] = 'Sitzung';
$lang['logout_master_audit_col_started'] = 'Begonnen';
$lang['logout_master_audit_col_active'] = 'Letzte Aktivität';
$lang['logout_master_audit_col_rule'] = 'Regel';
$lang['logout_master_audit_col_address'] = 'Adresse';
$lang['logout_master_audit_col_by'] = 'Durch';
$lang['logout_master_audit_detail'] = 'Einzelheiten';
$lang['logout_master_audit_empty'] = 'Keine Zeile passt.';
$lang['logout_master_audit_newest'] = 'Neueste Zeilen';
$lang['logout_master_audit_older'] = 'Ältere Zeilen';
$lang['logout_master_audit_export'] = 'Als {format} ausgeben';
$lang['logout_master_settings_why'] = 'Warum diese Änderung';
$lang['logout_master_settings_why_help'] =
    'Steht mit der Änderung im Prüfprotokoll, mit Ihrem Namen und der Zeit. Zum Beispiel ein Ticket oder ein '
    . 'Beschluss.';

// Everybody's live sessions, and the figures
$lang['logout_master_live_intro'] =
    'Alle, die jetzt angemeldet sind. Die Liste erneuert sich selbst; das gilt niemandem als Aktivität.';
$lang['logout_master_live_col_person'] = 'Person';
$lang['logout_master_live_col_idle'] = 'Untätig seit';
$lang['logout_master_live_col_ends'] = 'Endet in';
$lang['logout_master_live_col_status'] = 'Zustand';
$lang['logout_master_live_status_active'] = 'aktiv';
$lang['logout_master_live_status_warning'] = 'gewarnt';
$lang['logout_master_live_status_locked'] = 'gesperrt';
$lang['logout_master_live_no_end'] = 'keine Grenze';
$lang['logout_master_live_none'] = 'Keine Sitzung passt dazu.';
$lang['logout_master_live_filter_person'] = 'Name oder Nummer';
$lang['logout_master_live_filter_address'] = 'Adresse beginnt mit';
$lang['logout_master_live_size'] = 'Zeilen';
$lang['logout_master_live_shown'] = '{from} bis {through} von {total}';
$lang['logout_master_live_pages'] = 'Seiten der Liste';
$lang['logout_master_live_first'] = 'Erste';
$lang['logout_master_live_previous'] = 'Vorige';
$lang['logout_master_live_next'] = 'Nächste';
$lang['logout_master_live_last'] = 'Letzte';
$lang['logout_master_time_hours'] = '{hours} Std.';
$lang['logout_master_live_hours_minutes'] = '{hours} Std. {minutes} Min.';
$lang['logout_master_live_stopped'] = 'Die Liste kann gerade nicht erneuert werden.';
$lang['logout_master_live_end_person'] = 'Alle dieser Person beenden';
$lang['logout_master_live_end_all'] = 'Die Sitzungen aller anderen beenden';
$lang['logout_master_live_end_all_help'] =
    'Meldet alle außer diesem Browser ab und lässt alle anderen Browser „angemeldet bleiben“ vergessen. '
    . 'Gedacht für einen Vorfall.';
$lang['logout_master_live_whose'] = 'Wessen';
$lang['logout_master_live_everybody'] = 'alle';
$lang['logout_master_live_sure'] = 'Ich bin sicher';
$lang['logout_master_live_end_all_now'] = 'Alle beenden';
$lang['logout_master_live_ended_many'] = 'Beendete Sitzungen: {count}.';
$lang['logout_master_live_not_found'] = 'Diese Sitzung gibt es nicht mehr, oder es ist die, die Sie gerade benutzen.';
$lang['logout_master_live_not_sure'] = 'Nichts wurde beendet: Bestätigen Sie mit dem Kästchen, dass Sie sicher sind.';
$lang['logout_master_live_problem'] = 'Das Sitzungsregister kann nicht gefragt werden: {error}';
$lang['logout_master_reason_password'] = 'Ihre Sitzung wurde beendet, weil Ihr Passwort geändert wurde.';
$lang['logout_master_report_intro'] =
    'Was die Grenzen für die Menschen bedeuten, aus dem Prüfprotokoll und dem Register. Tage nach UTC. '
    . 'Niemand wird genannt.';
$lang['logout_master_report_days'] = 'Tage';
$lang['logout_master_report_day'] = 'Tag';
$lang['logout_master_report_nothing'] = 'Noch nichts.';
$lang['logout_master_report_plot'] = 'Diagramm: {title}. Die Tabelle daneben hat dieselben Zahlen.';
$lang['logout_master_report_ends'] = 'Sitzungsenden nach Grund';
$lang['logout_master_report_why_own'] = 'selbst abgemeldet';
$lang['logout_master_report_why_idle'] = 'untätig';
$lang['logout_master_report_why_absolute'] = 'Höchstdauer';
$lang['logout_master_report_why_admin'] = 'durch Administration';
$lang['logout_master_report_why_limit'] = 'zu viele Sitzungen';
$lang['logout_master_report_why_policy'] = 'Regeln geändert';
$lang['logout_master_report_why_account'] = 'Konto geändert';
$lang['logout_master_report_why_ip_change'] = 'Adresse geändert';
$lang['logout_master_report_why_self'] = 'von anderem Gerät';
$lang['logout_master_report_why_password'] = 'Passwort geändert';
$lang['logout_master_report_answers'] = 'Warnungen und Antworten';
$lang['logout_master_report_type_start'] = 'Anmeldungen';
$lang['logout_master_report_type_warn'] = 'Warnungen';
$lang['logout_master_report_type_extend'] = '„Bleiben“ gedrückt';
$lang['logout_master_report_type_lock'] = 'Sperren';
$lang['logout_master_report_type_resume'] = 'Entsperrungen';
$lang['logout_master_report_type_expire'] = 'Enden durch Untätigkeit';
$lang['logout_master_report_type_would_lock'] = 'wäre gesperrt worden';
$lang['logout_master_report_type_would_expire'] = 'wäre abgemeldet worden';
$lang['logout_master_report_extend'] = 'Zeit von der Warnung bis „Bleiben“';
$lang['logout_master_report_extend_after'] = 'Nach';
$lang['logout_master_report_pauses'] = 'Pausen zwischen zwei Aktivitäten';
$lang['logout_master_report_pause_up_to'] = 'Bis zu';
$lang['logout_master_report_pauses_help'] =
    'Vom Register gezählt, seit es besteht, auch während nichts durchgesetzt wird.';
$lang['logout_master_report_cuts'] = 'Was jede Grenze abschneiden würde';
$lang['logout_master_report_limit'] = 'Grenze';
$lang['logout_master_report_cuts_help'] =
    'Von hundert Pausen sind so viele länger als die Grenze. Wer wegen Untätigkeit abgemeldet wurde und sich '
    . 'binnen {minutes} Minuten wieder anmeldete, zählt als abgeschnitten; anders sind Pausen über der '
    . 'geltenden Grenze nicht bekannt.';
$lang['logout_master_report_would_cut'] =
    '{who}: Bei {minutes} Minuten wären {share} von {found} Pausen abgeschnitten worden.';
$lang['logout_master_report_suggestion'] =
    '{who}: {minutes} Minuten ist die kürzeste übliche Grenze, die höchstens eine von hundert Pausen '
    . 'abschneidet, nämlich {share}.';
$lang['logout_master_report_no_suggestion'] =
    '{who}: Jede übliche Grenze bis zur geltenden schneidet mehr als eine von hundert Pausen ab.';
$lang['logout_master_report_too_few'] = '{who}: bisher {found} Pausen; ab {least} wird eine Grenze vorgeschlagen.';
$lang['logout_master_report_roles'] = 'Mitarbeiter nach Rolle';
$lang['logout_master_report_role'] = 'Rolle';
$lang['logout_master_report_no_role'] = '(keine Rolle)';
$lang['logout_master_report_cuts_now'] = '{who}: Die jetzige Grenze, {minutes} Minuten, schneidet {share} ab.';
$lang['logout_master_report_no_limit'] = '{who}: Zurzeit gilt keine Grenze für Untätigkeit.';
$lang['logout_master_report_limit_now'] = 'jetzige Grenze';
$lang['logout_master_report_role_pauses'] = 'Pausen der Mitarbeiter nach Rolle';
$lang['logout_master_report_role_pauses_help'] =
    'Nach der Rolle, die ein Mitarbeiter bei der Anmeldung hatte. Vom Register gezählt, seit es '
    . 'besteht.';
$lang['logout_master_report_role_cuts'] = 'Was jede Grenze abschneiden würde, nach Rolle';
$lang['logout_master_report_role_number'] = 'Rolle {number}';
$lang['logout_master_report_ends_note'] = 'Beendete Sitzungen in {days} Tagen: {count}. Weil niemand da war: {idle}.';
$lang['logout_master_report_answers_note'] = 'Warnungen: {warnings}. „Bleiben“ gedrückt: {count}.';
$lang['logout_master_report_extend_note'] = 'Die Hälfte derer, die es drückten, tat es binnen {time}.';
$lang['logout_master_report_drafts'] = 'Entwürfe: aufbewahrt und zurückgegeben';
$lang['logout_master_report_drafts_help'] =
    'Gezählt werden Entwürfe, nie ihr Inhalt oder wem sie gehören. Zurückgegeben: Der Besitzer hat ihn '
    . 'wieder ins Formular übernommen. Nicht mehr gebraucht: Das Formular wurde abgeschickt oder der Text'
    . ' zurückgenommen.';
$lang['logout_master_report_drafts_kept_note'] = 'Aufbewahrt: {kept}. Zurückgegeben: {restored}.';
$lang['logout_master_report_drafts_kept'] = 'aufbewahrt';
$lang['logout_master_report_drafts_restored'] = 'zurückgegeben';
$lang['logout_master_report_drafts_settled'] = 'nicht mehr gebraucht';
$lang['logout_master_report_drafts_dismissed'] = 'vom Besitzer verworfen';
$lang['logout_master_report_drafts_lost'] = 'Verlorene Entwürfe und Formulare';
$lang['logout_master_report_drafts_lost_note'] = 'Insgesamt verloren: {lost}.';
$lang['logout_master_report_drafts_lost_help'] =
    'Abgelaufen: Niemand wollte den Entwurf, bevor seine Zeit um war. Zu groß: Jeder Versuch zählt. '
    . 'Formulare ohne Entwurf: Sie wurden abgeschickt, als die Sitzung zu Ende oder gesperrt war, und '
    . 'nichts darin darf aufbewahrt werden.';
$lang['logout_master_report_drafts_expired'] = 'abgelaufen';
$lang['logout_master_report_drafts_too_large'] = 'zu groß';
$lang['logout_master_report_drafts_too_many'] = 'zu viele';
$lang['logout_master_report_drafts_unkept'] = 'Formulare ohne Entwurf';
$lang['logout_master_report_cost'] = 'Was das Modul kostet';
$lang['logout_master_report_cost_what'] = 'Was';
$lang['logout_master_report_cost_median'] = 'Median, µs';
$lang['logout_master_report_cost_slow'] = '95 von 100 darunter, µs';
$lang['logout_master_report_cost_empty'] = 'ein Aufruf der Erweiterung, der nichts nachschlägt';
$lang['logout_master_report_cost_check'] = 'die Prüfung einer Sitzung durch die Erweiterung';
$lang['logout_master_report_cost_guard'] = 'alles, was das Modul vor einer Seite fragt';
$lang['logout_master_report_cost_page'] = 'alles, was das Modul für eine Seite der Mitarbeiter tut, ohne seine Menüs';
$lang['logout_master_report_cost_query'] = 'eine Abfrage, die die Datenbank nichts fragt (SELECT 1)';
$lang['logout_master_report_cost_measured'] =
    'Soeben auf diesem Server gemessen, während diese Seite entstand: je {calls} Aufrufe, von den '
    . 'letzten beiden {few}. Den Code zu laden kostet PHP noch etwas mehr, einmal je Seite.';
$lang['logout_master_report_cost_means'] =
    'Eine Prüfung dauert {check} Mikrosekunden, eine Abfrage, die nichts fragt, {query}. Alles, was das'
    . ' Modul für eine Seite tut, dauert {page} Mikrosekunden: {share} einer Seite, die {ms} '
    . 'Millisekunden dauert.';

// Rules, presets, limits and the dry run.
$lang['logout_master_rules_pages'] = 'Seiten über Regeln';
$lang['logout_master_rules_intro'] =
    'Jede Einstellung kommt aus der ersten Regel dieser Liste, die auf die Person zutrifft und sie setzt, '
    . 'sonst aus der Vorgabe. Danach begrenzt sie die Obergrenze.';
$lang['logout_master_rules_none'] = 'Es gibt keine Regeln: Die Vorgabe gilt für alle.';
$lang['logout_master_rules_add'] = 'Regel hinzufügen';
$lang['logout_master_rules_edit'] = 'Bearbeiten';
$lang['logout_master_rules_edit_one'] = 'Regel {rule} bearbeiten';
$lang['logout_master_rules_delete'] = 'Löschen…';
$lang['logout_master_rules_delete_one'] = 'Regel {rule} löschen';
$lang['logout_master_rules_move_up'] = 'Regel {rule} nach oben';
$lang['logout_master_rules_move_down'] = 'Regel {rule} nach unten';
$lang['logout_master_rules_save'] = 'Regel speichern';
$lang['logout_master_rules_cancel'] = 'Abbrechen';
$lang['logout_master_rules_saved'] = 'Die Regel ist gespeichert und gilt ab der nächsten Anfrage.';
$lang['logout_master_rules_deleted'] = 'Die Regel ist gelöscht.';
$lang['logout_master_rules_not_saved'] = 'Nichts wurde gespeichert. Was nicht stimmt, steht bei den Feldern.';
$lang['logout_master_rules_refused'] = 'Die Richtlinie wurde abgelehnt: {error}';
$lang['logout_master_rules_changed_meanwhile'] =
    'Jemand anderes hat die Regeln inzwischen geändert. Bitte ansehen und noch einmal versuchen.';
$lang['logout_master_rules_no_form'] = 'Nur im Dokument zu bearbeiten';
$lang['logout_master_rules_other'] = 'Andere Bedingungen: {match}';
$lang['logout_master_rules_sets'] = '{setting}: {value}';
$lang['logout_master_rules_not_set'] = 'nicht gesetzt';
$lang['logout_master_rules_no_limit'] = 'keine Grenze';
$lang['logout_master_rules_zero'] = 'keine';
$lang['logout_master_rules_col_place'] = 'Platz';
$lang['logout_master_rules_col_name'] = 'Name';
$lang['logout_master_rules_col_whom'] = 'Für wen';
$lang['logout_master_rules_col_what'] = 'Was sie setzt';
$lang['logout_master_rules_col_until'] = 'Letzter Tag';
$lang['logout_master_rules_col_do'] = 'Ändern';
$lang['logout_master_rules_who_everybody'] = 'Alle';
$lang['logout_master_rules_who_staff'] = 'Alle Mitarbeiter';
$lang['logout_master_rules_who_admins'] = 'Administratoren';
$lang['logout_master_rules_who_roles'] = 'Mitarbeiter mit diesen Rollen';
$lang['logout_master_rules_who_people'] = 'Diese Mitarbeiter';
$lang['logout_master_rules_who_contacts'] = 'Alle Kundenkontakte';
$lang['logout_master_rules_who_contact_people'] = 'Diese Kontakte';
$lang['logout_master_rules_who_customers'] = 'Alle Kontakte dieser Kunden';
$lang['logout_master_rules_help_contacts'] = 'E-Mail-Adressen oder Nummern wie #7, durch Kommas getrennt.';
$lang['logout_master_rules_help_customers'] =
    'Namen oder Nummern wie #7, durch Kommas getrennt. Neue Kontakte nimmt der Cron des CRM auf.';
$lang['logout_master_rules_where_when'] = 'Wo und wann';
$lang['logout_master_rules_networks'] = 'Netze';
$lang['logout_master_rules_help_networks'] = 'Eine Adresse oder ein Netz je Zeile, etwa 10.0.0.0/8. Leer: überall.';
$lang['logout_master_rules_in_networks'] = 'in den Netzen {networks}';
$lang['logout_master_rules_at_hours'] = '{days}, {from} bis {to} ({zone})';
$lang['logout_master_rules_days'] = 'Tage';
$lang['logout_master_rules_from'] = 'Von';
$lang['logout_master_rules_to'] = 'Bis';
$lang['logout_master_rules_help_time'] = 'Stunden und Minuten wie 20:00. Leer: der ganze Tag.';
$lang['logout_master_rules_zone'] = 'Zeitzone';
$lang['logout_master_rules_help_until'] = 'Nach diesem Tag löscht der Cron des CRM die Regel. Leer: Sie bleibt.';
$lang['logout_master_rules_help_set'] = 'Ein leeres Feld setzt diese Regel nicht. 0 heißt keine Grenze.';
$lang['logout_master_rules_in_minutes'] = '{setting} (Minuten)';
$lang['logout_master_rules_in_seconds'] = '{setting} (Sekunden)';
$lang['logout_master_rules_in_count'] = '{setting} (Anzahl)';
$lang['logout_master_rules_bad_choice'] = 'Erwartet wird eine der Möglichkeiten.';
$lang['logout_master_rules_bad_minutes'] = 'Erwartet wird eine Anzahl Minuten, etwa 15 oder 7.5.';
$lang['logout_master_rules_bad_number'] = 'Erwartet wird eine ganze Zahl.';
$lang['logout_master_rules_bad_name'] = 'Erwartet wird ein Name.';
$lang['logout_master_rules_bad_nobody'] = 'Erwartet wird mindestens eine, die es gibt.';
$lang['logout_master_rules_bad_day'] = 'Erwartet wird ein Tag wie 2030-12-31.';
$lang['logout_master_rules_expected_seconds'] = 'Erwartet werden ganze Sekunden von 0 bis {most}.';
$lang['logout_master_rules_expected_minutes'] = 'Erwartet werden Minuten von 0 bis {most}.';
$lang['logout_master_rules_expected_warning'] =
    'Erwartet wird 0 für keine oder ganze Sekunden von {least} (WCAG 2.2.1) bis {most}.';
$lang['logout_master_rules_expected_extensions'] =
    'Erwartet wird 0 für beliebig viele oder eine ganze Zahl von {least} (WCAG 2.2.1) bis {most}.';
$lang['logout_master_rules_expected_count'] =
    'Erwartet wird 0 für beliebig viele oder eine ganze Zahl von {least} bis {most}.';
$lang['logout_master_rules_expected_limit'] = 'Erwartet wird eine Grenze, weil die Obergrenze {ceiling} ist.';
$lang['logout_master_rules_expected_less_than_idle'] =
    'Erwartet wird weniger als die Inaktivitätsgrenze dieser Regel: {idle}.';
$lang['logout_master_rules_expected_at_most_warning'] = 'Erwartet wird höchstens die Warnung dieser Regel: {warning}.';
$lang['logout_master_rules_expected_name'] =
    'Erwartet wird ein Name von 1 bis {most} Bytes ohne Steuerzeichen, der nicht „default“ ist.';
$lang['logout_master_rules_expected_own_name'] = 'Erwartet wird ein Name, den keine andere Regel hat.';
$lang['logout_master_rules_expected_network'] =
    'Erwartet werden Adressen oder Netze ohne Host-Bits, etwa 192.0.2.7, 10.0.0.0/8 oder 2001:db8::/32. Gefunden: {found}';
$lang['logout_master_rules_expected_time'] = 'Erwartet wird eine Uhrzeit von {least} bis {most}.';
$lang['logout_master_rules_expected_two_times'] =
    'Erwartet werden zwei verschiedene Uhrzeiten. 00:00 bis 24:00 ist der ganze Tag.';
$lang['logout_master_rules_expected_both_times'] = 'Erwartet werden beide Uhrzeiten oder keine.';
$lang['logout_master_rules_expected_zone'] = 'Erwartet wird eine Zeitzone der IANA-Datenbank, etwa Europe/Berlin oder UTC.';
$lang['logout_master_rules_expected_bytes'] = 'Mit dieser Regel hätte die Richtlinie mehr als {most} Bytes.';
$lang['logout_master_rules_expected_rules'] = 'Eine Richtlinie hat höchstens {most} Regeln.';
$lang['logout_master_rules_unknown'] = 'Niemand gefunden unter „{found}“.';
$lang['logout_master_rules_why_saved'] = 'Regel {rule} gespeichert';
$lang['logout_master_rules_why_moved'] = 'Regel {rule} verschoben';
$lang['logout_master_rules_why_deleted'] = 'Regel {rule} gelöscht';
$lang['logout_master_rules_why_expired'] = 'Der letzte Tag ist vorbei von: {rule}';
$lang['logout_master_rules_why_contacts'] = 'Die Kontakte der Kunden haben sich geändert: {rule}';
$lang['logout_master_rules_place_default'] = 'Vorgabe';
$lang['logout_master_rules_place_ceiling'] = 'Obergrenze';
$lang['logout_master_rules_place_rule'] = 'Regel {rule}';
$lang['logout_master_rules_place_enforce'] = 'Durchsetzung';
$lang['logout_master_day_mon'] = 'Mo';
$lang['logout_master_day_tue'] = 'Di';
$lang['logout_master_day_wed'] = 'Mi';
$lang['logout_master_day_thu'] = 'Do';
$lang['logout_master_day_fri'] = 'Fr';
$lang['logout_master_day_sat'] = 'Sa';
$lang['logout_master_day_sun'] = 'So';
$lang['logout_master_setting_idle_timeout'] = 'Inaktivitätsgrenze';
$lang['logout_master_setting_warning'] = 'Warnung';
$lang['logout_master_setting_cover'] = 'Abdeckung';
$lang['logout_master_setting_grace'] = 'Nachfrist';
$lang['logout_master_setting_resume'] = 'Zum Entsperren';
$lang['logout_master_setting_absolute_timeout'] = 'Absolute Grenze';
$lang['logout_master_setting_remember_me'] = 'Angemeldet bleiben';
$lang['logout_master_setting_max_hold'] = 'Pause';
$lang['logout_master_setting_max_sessions'] = 'Gleichzeitige Sitzungen';
$lang['logout_master_setting_on_limit'] = 'Bei dieser Anzahl';
$lang['logout_master_setting_ip_change'] = 'Wenn die Adresse wechselt';
$lang['logout_master_setting_max_extensions'] = 'Verlängerungen';
$lang['logout_master_setting_resume_restarts_absolute'] = 'Entsperren mit Passwort beginnt die absolute Grenze neu';
$lang['logout_master_on_limit_end_oldest'] = 'die älteste Sitzung endet';
$lang['logout_master_on_limit_refuse'] = 'keine weitere Anmeldung';
$lang['logout_master_ip_change_ignore'] = 'nichts geschieht';
$lang['logout_master_ip_change_lock'] = 'die Sitzung wird gesperrt';
$lang['logout_master_ip_change_end'] = 'die Sitzung endet';
$lang['logout_master_presets_title'] = 'Voreinstellungen';
$lang['logout_master_presets_intro'] =
    'Grenzen aus Normen. Jede wird zuerst als Änderung der Richtlinie gezeigt, bevor etwas gespeichert wird.';
$lang['logout_master_presets_preview'] = 'Vorschau: {preset}';
$lang['logout_master_presets_changes'] = 'Was sich ändern würde';
$lang['logout_master_presets_col_where'] = 'Wo';
$lang['logout_master_presets_col_setting'] = 'Einstellung';
$lang['logout_master_presets_col_before'] = 'Vorher';
$lang['logout_master_presets_col_after'] = 'Nachher';
$lang['logout_master_presets_others'] =
    'Alle anderen Regeln bleiben. Keine Regel kommt über die Obergrenze; wo es keine gibt, kann eine Regel '
    . 'milder sein: Sehen Sie sich die geltenden Grenzen an.';
$lang['logout_master_presets_apply'] = 'Diese Voreinstellung anwenden';
$lang['logout_master_preset_applied'] = 'Die Voreinstellung ist gespeichert und gilt ab der nächsten Anfrage.';
$lang['logout_master_preset_same'] = 'Nichts würde sich ändern: Die Richtlinie sagt das schon.';
$lang['logout_master_preset_pci'] = 'PCI DSS';
$lang['logout_master_preset_aal2'] = 'NIST AAL2';
$lang['logout_master_preset_aal3'] = 'NIST AAL3';
$lang['logout_master_preset_hipaa'] = 'HIPAA';
$lang['logout_master_preset_cis'] = 'CIS Controls';
$lang['logout_master_preset_ism'] = 'Australisches ISM';
$lang['logout_master_preset_office'] = 'Lockeres Büro';
$lang['logout_master_preset_pci_text'] =
    'Nach mehr als 15 Minuten ohne Aktivität muss sich die Person neu anmelden. Eine absolute Grenze nennt '
    . 'der Standard nicht.';
$lang['logout_master_preset_aal2_text'] =
    'Eine Sitzung soll nach 1 Stunde ohne Aktivität und insgesamt nach 24 Stunden enden.';
$lang['logout_master_preset_aal3_text'] =
    'Eine Sitzung muss insgesamt nach 12 Stunden enden und soll nach 15 Minuten ohne Aktivität enden. AAL3 '
    . 'verlangt auch Authentifikatoren, die diese Grenzen nicht ersetzen.';
$lang['logout_master_preset_hipaa_text'] =
    'Eine Sitzung muss nach einer vorher bestimmten Zeit ohne Aktivität enden. Das Gesetz nennt keine Zahl; '
    . '15 Minuten sind nur üblich.';
$lang['logout_master_preset_cis_text'] =
    'Sperre nach höchstens 15 Minuten an gewöhnlichen Rechnern (2 Minuten an Mobilgeräten, die das CRM nicht '
    . 'unterscheiden kann). Wie lange die Sperre dauert, ist nicht genannt; 30 Minuten sind üblich.';
$lang['logout_master_preset_ism_text'] =
    'Sperre nach höchstens 15 Minuten, alles auf dem Bildschirm verbergen, niemand darf sie abschalten. Wie '
    . 'lange die Sperre dauert und wann die Seite davor abgedeckt wird, sind übliche Werte.';
$lang['logout_master_preset_office_text'] =
    'Üblich für ein Büro hinter einer Tür, und keine Norm: 1 Stunde ohne Aktivität und insgesamt 12 Stunden. '
    . 'Nimmt eine Obergrenze weg.';
$lang['logout_master_limits_title'] = 'Geltende Grenzen';
$lang['logout_master_limits_intro'] = 'Was für eine Person gilt, und warum.';
$lang['logout_master_limits_person'] = 'E-Mail-Adresse oder Nummer';
$lang['logout_master_limits_address'] = 'IP-Adresse (freiwillig)';
$lang['logout_master_limits_bad_address'] = 'Gefunden „{found}“, erwartet wird eine IP-Adresse.';
$lang['logout_master_limits_of'] = 'Was für {person} gilt';
$lang['logout_master_limits_col_value'] = 'Wert';
$lang['logout_master_limits_col_rule'] = 'Aus der Regel';
$lang['logout_master_limits_col_lost'] = 'Was unterlag';
$lang['logout_master_limits_capped'] = 'gekürzt von {value}';
$lang['logout_master_limits_now'] = 'Stand jetzt: Regeln mit Uhrzeiten können das von selbst ändern.';
$lang['logout_master_lifetimes_title'] = 'Andere Uhren';
$lang['logout_master_lifetimes_intro'] =
    'PHP, das Framework des CRM und das Cookie haben eigene Lebensdauern. Die zuerst abläuft, gewinnt.';
$lang['logout_master_lifetimes_col_first'] = 'Was gewinnt';
$lang['logout_master_lifetimes_col_means'] = 'Was es bedeutet';
$lang['logout_master_lifetimes_this'] = 'diese Lebensdauer';
$lang['logout_master_lifetimes_idle'] = 'die Inaktivitätsgrenze';
$lang['logout_master_lifetimes_line'] = 'Diese laufen vor der Inaktivitätsgrenze ab und gewinnen: {names}.';
$lang['logout_master_lifetime_session'] =
    'Die eigene Sitzung des CRM kann so lange nach ihrer letzten Anfrage verschwinden; die Person ist dann '
    . 'ohne Warnung abgemeldet.';
$lang['logout_master_lifetime_cookie'] =
    'Der Browser verwirft das Cookie der Sitzung so lange nach der letzten Seite, die es erneuert hat.';
$lang['logout_master_lifetime_cookie_browser'] = 'Das Cookie der Sitzung hält, bis der Browser geschlossen wird.';
$lang['logout_master_lifetime_collected'] =
    'PHP darf die Daten einer Sitzung so lange nach ihrer letzten Anfrage entfernen.';
$lang['logout_master_lifetime_not_collected'] =
    'PHP entfernt hier keine alten Sitzungen (session.gc_probability ist 0); das beendet also nichts.';
$lang['logout_master_lifetime_update'] =
    'Nach dieser Zeit gibt eine Seite der Sitzung eine neue Kennung. Das beendet nichts.';
$lang['logout_master_lifetime_csrf'] =
    'Ein Formular, das älter ist, wird abgewiesen, wo ihm das Seitenskript kein neues Token gegeben hat.';
$lang['logout_master_preview_title'] = 'Die Warnung';
$lang['logout_master_preview_intro'] = 'Das sehen die Leute, bevor sie abgemeldet werden.';
$lang['logout_master_preview_show'] = 'Warnung zeigen';
$lang['logout_master_preview_note'] = 'Eine Vorschau: Niemand wird dadurch abgemeldet.';
$lang['logout_master_dry_run_title'] = 'Probelauf';
$lang['logout_master_dry_run_on'] = 'Ein Probelauf läuft: Nichts wird durchgesetzt';
$lang['logout_master_dry_run_off'] = 'Die Grenzen werden durchgesetzt';
$lang['logout_master_dry_run_meaning'] =
    'Im Probelauf wird niemand gewarnt, gesperrt oder abgemeldet. Was geschehen wäre, wird aufgezeichnet, '
    . 'damit Sie es sehen, bevor die Grenzen greifen.';
$lang['logout_master_dry_run_question'] =
    'Zuerst aufzeichnen oder jetzt durchsetzen? Bis Sie wählen, werden die Grenzen durchgesetzt.';
$lang['logout_master_dry_run_answer'] = 'Wählen';
$lang['logout_master_dry_run_choose_record'] = 'Nur aufzeichnen';
$lang['logout_master_dry_run_choose_enforce'] = 'Jetzt durchsetzen';
$lang['logout_master_dry_run_chosen_record'] = 'Ab jetzt wird nichts durchgesetzt und alles aufgezeichnet.';
$lang['logout_master_dry_run_chosen_enforce'] = 'Ab jetzt werden die Grenzen durchgesetzt.';
$lang['logout_master_dry_run_banner'] =
    'Die automatische Abmeldung ist im Probelauf: Nichts wird durchgesetzt, niemand wird abgemeldet.';
$lang['logout_master_dry_run_found'] = 'Wer abgemeldet worden wäre';
$lang['logout_master_dry_run_nothing'] = 'Noch ist nichts aufgezeichnet. Die Liste wird etwa jede Minute erneuert.';
$lang['logout_master_dry_run_sum'] = 'Fälle: {times}. Personen: {people}. Mit nicht gespeicherter Arbeit: {unsaved}.';
$lang['logout_master_dry_run_unsaved'] = 'Ungespeicherte Arbeit';
$lang['logout_master_dry_run_unsaved_help'] =
    'Ungespeicherte Arbeit: Ein Entwurf aus dem Tag vor diesem Moment ist noch da.';

// Where tables of the module are not there
$lang['logout_master_upgrade_title'] = 'Eine Seite wartet auf die Datenbank';
$lang['logout_master_upgrade_older'] =
    'Die Datenbank des Moduls ist älter als seine Dateien: Sie hat die Version {found}, die Dateien '
    . 'haben die Version {expected}. Es fehlt: {tables}. Wählen Sie unter Einrichtung → Module bei diesem '
    . 'Modul „Datenbank aktualisieren“.';
$lang['logout_master_upgrade_missing'] =
    'In der Datenbank fehlt: {tables}. Deaktivieren Sie dieses Modul unter Einrichtung → Module und '
    . 'aktivieren Sie es wieder; dabei wird das Fehlende neu angelegt. Einstellungen und Regeln bleiben, '
    . 'wie sie sind; was die Tabellen enthielten, ist verloren.';
$lang['logout_master_upgrade_tell'] =
    'Diese Seite kann zurzeit nicht angezeigt werden. Bitte sagen Sie einer Administratorin oder einem '
    . 'Administrator Bescheid.';
$lang['logout_master_upgrade_link'] = 'Zu den Modulen';
$lang['logout_master_unlock_impossible'] = 'Das kann hier zurzeit nicht geprüft werden. Melden Sie sich ab und neu an.';
$lang['logout_master_drafts_unreachable'] = 'Die Entwürfe sind zurzeit nicht erreichbar. Es wurde nichts geändert.';

// The review of the rules, their history, and the pause that a shell can make
$lang['logout_master_review_title'] = 'Prüfung';
$lang['logout_master_review_intro'] =
    'Normen verlangen, Grenzen von Zeit zu Zeit neu zu prüfen: PCI DSS 4.0.1 12.1.2 und FedRAMP AC-1 '
    . 'mindestens alle 12 Monate, ISO/IEC 27001 A.5.1 in geplanten Abständen und nach Änderungen.';
$lang['logout_master_review_state'] = 'Stand';
$lang['logout_master_review_owner'] = 'Verantwortlich';
$lang['logout_master_review_nobody'] = 'Niemand';
$lang['logout_master_review_owner_gone'] = 'kann sich nicht mehr anmelden oder nichts mehr ändern';
$lang['logout_master_review_last'] = 'Letzte Prüfung';
$lang['logout_master_review_never'] = 'Noch nie';
$lang['logout_master_review_next'] = 'Nächste Prüfung';
$lang['logout_master_review_is_overdue'] = 'überfällig';
$lang['logout_master_review_overdue'] = 'Die Prüfung dieser Regeln ist überfällig.';
$lang['logout_master_review_note'] = 'Was geprüft wurde und was dabei herauskam';
$lang['logout_master_review_done'] = 'Geprüft';
$lang['logout_master_review_plan'] = 'Verantwortlich und Tag';
$lang['logout_master_review_not_saved'] = 'Nichts wurde gespeichert: siehe die Felder unten.';
$lang['logout_master_review_zone'] = 'Ein Tag in der Zeitzone des CRM ({zone}).';
$lang['logout_master_review_interval'] = 'Von einer Prüfung zur nächsten';
$lang['logout_master_review_months'] = '{months} Monate';
$lang['logout_master_review_why_wanted'] = 'Jede Änderung der Regeln braucht einen Grund';
$lang['logout_master_review_save'] = 'Speichern';
$lang['logout_master_review_saved'] = 'Gespeichert.';
$lang['logout_master_review_is_done'] = 'Die Prüfung steht im Prüfprotokoll. Die nächste ist am {day} fällig.';
$lang['logout_master_review_bad_owner'] = 'Erwartet wird jemand, der sich anmelden kann und Regeln ändern darf.';
$lang['logout_master_review_bad_day'] = 'Erwartet wird ein Tag ab {today}, etwa 2030-12-31.';
$lang['logout_master_review_why_missing'] = 'Kein Grund angegeben. Hier braucht jede Änderung der Regeln einen.';
$lang['logout_master_history_title'] = 'Verlauf';
$lang['logout_master_history_intro'] =
    'Jede Änderung, die auf diesen Seiten, in den Einstellungen oder auf der Befehlszeile gespeichert '
    . 'wurde: wer, wann, warum und was. So weit zurück wie das Prüfprotokoll. Änderungen durch SQL oder '
    . 'Import stehen nur im Prüfprotokoll.';
$lang['logout_master_history_old'] = 'Alt';
$lang['logout_master_history_new'] = 'Neu';
$lang['logout_master_history_revision'] = 'Fassung';
$lang['logout_master_history_places'] = 'Geänderte Stellen';
$lang['logout_master_history_choose_new'] = 'Fassung {revision} als die neue';
$lang['logout_master_history_choose_old'] = 'Fassung {revision} als die alte';
$lang['logout_master_history_one'] = 'Fassung {revision}';
$lang['logout_master_history_two'] = 'Von Fassung {old} zu Fassung {new}';
$lang['logout_master_history_in_force'] = 'in Kraft';
$lang['logout_master_history_none'] = 'Noch wurde keine Änderung gespeichert.';
$lang['logout_master_history_compare'] = 'Alt und neu vergleichen';
$lang['logout_master_history_back'] = 'Alle Fassungen';
$lang['logout_master_history_changed'] = 'diese Zeile ist nicht, wie sie geschrieben wurde';
$lang['logout_master_history_unreadable'] = 'Eines der beiden Dokumente ist nicht lesbar.';
$lang['logout_master_history_same'] = 'Beide sagen dasselbe.';
$lang['logout_master_history_put_back'] = 'Fassung {revision} wiederherstellen';
$lang['logout_master_history_put_back_help'] =
    'Daraus wird eine neue Fassung; das würde sich heute ändern. Letzte Tage von Regeln und die Kunden, '
    . 'die sie nennen, gehören nicht dazu: sehen Sie die Regeln danach durch.';
$lang['logout_master_history_unknown'] = 'Diese Fassung gibt es im Prüfprotokoll nicht.';
$lang['logout_master_history_not_believed'] =
    'Diese Zeile des Prüfprotokolls ist nicht, wie sie geschrieben wurde; darum wurde sie nicht '
    . 'wiederhergestellt.';
$lang['logout_master_history_why'] = 'Fassung {revision} wiederhergestellt';
$lang['logout_master_history_is_back'] = 'Die Fassung ist als neue wiederhergestellt und gilt ab der nächsten Anfrage.';
$lang['logout_master_history_order'] = 'Reihenfolge';
$lang['logout_master_pause_banner'] =
    'Die automatische Abmeldung ist bis {until} ({zone}) angehalten: niemand wird abgemeldet. Grund: '
    . '{why} ({by})';

// Announcements, and the page "How to keep your work"
$lang['logout_master_announce_title'] = 'Ankündigungen';
$lang['logout_master_announce_news'] = 'Grenzen haben sich geändert, seit zuletzt jemand davon erfahren hat.';
$lang['logout_master_announce_intro'] =
    'Sagen Sie es den Leuten, wenn sich ihre Grenzen ändern. Nichts geht hinaus, bevor Sie es gesehen und '
    . 'freigegeben haben.';
$lang['logout_master_announce_changes'] = 'Was sich ändert';
$lang['logout_master_announce_no_changes'] =
    'Seit der letzten Ankündigung hat sich nichts geändert. Mit eigenen Worten können Sie trotzdem etwas '
    . 'ankündigen.';
$lang['logout_master_announce_need_not'] = 'Davon muss niemand erfahren';
$lang['logout_master_announce_told'] = 'Diese Änderungen gelten als bekannt.';
$lang['logout_master_announce_new'] = 'Neue Ankündigung';
$lang['logout_master_announce_to'] = 'Für wen';
$lang['logout_master_announce_to_staff'] = 'Mitarbeiter';
$lang['logout_master_announce_to_contact'] = 'Kundenkontakte';
$lang['logout_master_announce_ways'] = 'Auf welchen Wegen';
$lang['logout_master_announce_way_banner'] = 'Hinweis auf jeder Seite';
$lang['logout_master_announce_way_mail'] = 'E-Mail';
$lang['logout_master_announce_mail_help'] =
    'Der Cron des CRM verschickt die E-Mails, bis zu 200 je Lauf und nur an aktive Personen.';
$lang['logout_master_announce_no_mail'] = 'Dieses CRM bietet Modulen keine E-Mail-Vorlagen, daher geht nur der Hinweis.';
$lang['logout_master_announce_from'] = 'Gilt ab';
$lang['logout_master_announce_from_help'] =
    'Das lesen die Leute. Gespeicherte Regeln gelten sofort, also speichern Sie sie an diesem Tag.';
$lang['logout_master_announce_until'] = 'Zu sehen bis';
$lang['logout_master_announce_until_help'] = 'Der letzte Tag, an dem ihn alle sehen, die ihn noch nicht gelesen haben.';
$lang['logout_master_announce_note'] = 'Ein eigener Satz';
$lang['logout_master_announce_note_help'] =
    'Warum es sich ändert oder wen man fragen kann. Er erscheint so, wie Sie ihn schreiben, in einer Sprache.';
$lang['logout_master_announce_asks'] = 'Die Leute bitten, das Lesen zu bestätigen';
$lang['logout_master_announce_preview'] = 'Zeigen, was die Leute sehen werden';
$lang['logout_master_announce_preview_title'] = 'Was die Leute sehen werden';
$lang['logout_master_announce_preview_help'] =
    'Jeder liest es in der eigenen Sprache, mit dem, was sich für ihn ändert. Noch ist nichts verschickt.';
$lang['logout_master_announce_is_asked'] = 'Das Lesen soll bestätigt werden.';
$lang['logout_master_announce_is_not_asked'] = 'Das Lesen muss nicht bestätigt werden.';
$lang['logout_master_announce_mail_template'] =
    'So, wie die Vorlage geliefert wird. Wurde sie in den E-Mail-Vorlagen des CRM geändert, geht jener Text '
    . 'hinaus.';
$lang['logout_master_announce_publish'] = 'Jetzt ankündigen';
$lang['logout_master_announce_begun'] = 'Es ist angekündigt. E-Mails gehen mit den nächsten Läufen des Cron hinaus.';
$lang['logout_master_announce_not_sent'] = 'Nichts wurde angekündigt. Was nicht stimmt, steht bei den Feldern.';
$lang['logout_master_announce_bad_to'] = 'Mindestens eine Gruppe ist nötig.';
$lang['logout_master_announce_bad_ways'] = 'Mindestens ein Weg ist nötig, den dieses CRM bietet.';
$lang['logout_master_announce_bad_until'] = 'Erwartet wird ein Tag ab heute, innerhalb eines Jahres.';
$lang['logout_master_announce_bad_note'] = 'Nichts hat sich geändert, also wird ein Satz erwartet.';
$lang['logout_master_announce_changed_meanwhile'] =
    'Seit Ihrer Vorschau hat sich etwas geändert, oder es ist schon angekündigt. Sehen Sie noch einmal nach.';
$lang['logout_master_announce_too_many'] = 'Drei Ankündigungen sind schon zu sehen. Beenden Sie erst eine davon.';
$lang['logout_master_announce_all'] = 'Bisherige Ankündigungen';
$lang['logout_master_announce_none'] = 'Noch wurde nichts angekündigt.';
$lang['logout_master_announce_col_begun'] = 'Angekündigt';
$lang['logout_master_announce_col_to'] = 'Für wen';
$lang['logout_master_announce_col_state'] = 'Stand';
$lang['logout_master_announce_col_read'] = 'Gelesen';
$lang['logout_master_announce_col_mails'] = 'E-Mails';
$lang['logout_master_announce_col_person'] = 'Person';
$lang['logout_master_announce_col_email'] = 'Adresse';
$lang['logout_master_announce_col_when'] = 'Gelesen am';
$lang['logout_master_announce_col_by'] = 'Wo';
$lang['logout_master_announce_col_mail'] = 'E-Mail';
$lang['logout_master_announce_is_over'] = 'Vorbei';
$lang['logout_master_announce_is_on'] = 'Zu sehen bis {day}';
$lang['logout_master_announce_read_of'] = '{read} von {people} haben es gelesen.';
$lang['logout_master_announce_hidden_of'] = '{read} von {people} haben es ausgeblendet.';
$lang['logout_master_announce_sent_of'] = '{sent} von {people} E-Mails verschickt, {failed} fehlgeschlagen.';
$lang['logout_master_announce_one'] = 'Ankündigung vom {day}';
$lang['logout_master_announce_mailed_doubt'] = 'Unklar: der Cron wurde beim Verschicken abgebrochen';
$lang['logout_master_announce_mailed_sending'] = 'Wird verschickt';
$lang['logout_master_announce_mailed_sent'] = 'Verschickt';
$lang['logout_master_announce_mailed_failed'] = 'Fehlgeschlagen';
$lang['logout_master_announce_mailed_again'] = 'Wartet auf den nächsten Lauf';
$lang['logout_master_announce_mail_again'] = 'Diese E-Mails noch einmal verschicken';
$lang['logout_master_announce_mail_again_help'] =
    'E-Mails, die fehlgeschlagen sind, und solche, von denen niemand sagen kann, ob sie hinausgingen. Sonst '
    . 'bekommt niemand eine zweite.';
$lang['logout_master_announce_mail_again_done'] = 'E-Mails, die noch einmal hinausgehen: {mails}';
$lang['logout_master_announce_end'] = 'Diese Ankündigung beenden';
$lang['logout_master_announce_end_help'] = 'Niemand sieht sie mehr, und noch nicht verschickte E-Mails bleiben liegen.';
$lang['logout_master_announce_ended'] = 'Die Ankündigung ist beendet.';
$lang['logout_master_announce_delete'] = 'Diese Ankündigung löschen';
$lang['logout_master_announce_delete_help'] =
    'Wer sie gelesen hat, wird mitgelöscht. Das Protokoll behält Anfang, Ende und Zahlen.';
$lang['logout_master_announce_deleted'] = 'Die Ankündigung ist gelöscht.';
$lang['logout_master_announce_gone'] = 'Diese Ankündigung gibt es nicht mehr.';
$lang['logout_master_announce_people'] = 'Wer es gelesen hat';
$lang['logout_master_announce_filter'] = 'Zeigen';
$lang['logout_master_announce_filter_all'] = 'Alle';
$lang['logout_master_announce_filter_read'] = 'Wer gelesen hat';
$lang['logout_master_announce_filter_unread'] = 'Wer nicht gelesen hat';
$lang['logout_master_announce_filter_unsent'] = 'E-Mail fehlgeschlagen oder unfertig';
$lang['logout_master_announce_by_banner'] = 'Im Hinweis';
$lang['logout_master_announce_by_page'] = 'Auf der Seite zur eigenen Arbeit';
$lang['logout_master_announce_nobody'] = 'Niemand.';
$lang['logout_master_announce_before'] = 'Vorherige';
$lang['logout_master_announce_more'] = 'Weitere';
$lang['logout_master_announce_banner_title'] = 'Die automatische Abmeldung ändert sich';
$lang['logout_master_announce_holds_from'] = 'Ab {day} gilt:';
$lang['logout_master_announce_change'] = '{setting}: bisher {before}, dann {after}';
$lang['logout_master_announce_same'] = 'Ihre eigenen Grenzen bleiben, wie sie sind.';
$lang['logout_master_announce_enforced'] = 'Die Grenzen werden durchgesetzt; bisher wurde nur aufgezeichnet, was sie täten.';
$lang['logout_master_announce_recorded'] = 'Bis auf Weiteres wird niemand automatisch abgemeldet.';
$lang['logout_master_announce_others'] = 'Auch Regeln für bestimmte Personen, Netze oder Zeiten ändern sich.';
$lang['logout_master_announce_group_role'] = 'Rolle {role}';
$lang['logout_master_announce_group_admins'] = 'Administratoren, Rolle {role}';
$lang['logout_master_announce_subject'] = '{site}: Die automatische Abmeldung ändert sich';
$lang['logout_master_announce_mail_asks'] =
    'Bitte melden Sie sich an und bestätigen Sie auf der folgenden Seite, dass Sie dies gelesen haben.';
$lang['logout_master_announce_read'] = 'Ich habe es gelesen';
$lang['logout_master_announce_hide'] = 'Ausblenden';
$lang['logout_master_announce_noted'] = 'Danke. Es ist vermerkt, dass Sie es gelesen haben.';
$lang['logout_master_announce_hidden'] = 'Es wird Ihnen nicht mehr gezeigt.';
$lang['logout_master_keep_title'] = 'So bleibt Ihre Arbeit erhalten';
$lang['logout_master_keep_intro'] =
    'Sind Sie gegangen, meldet das System Sie ab, damit niemand sonst nutzt, was Sie offen gelassen haben. Solange '
    . 'Sie arbeiten, stört es nicht.';
$lang['logout_master_keep_limits'] = 'Ihre eigenen Grenzen';
$lang['logout_master_keep_nothing_enforced'] = 'Zurzeit wird bei Ihnen nichts durchgesetzt.';
$lang['logout_master_keep_idle'] = 'Nach {time} ohne Aktivität werden Sie abgemeldet.';
$lang['logout_master_keep_idle_locks'] =
    'Nach {time} ohne Aktivität wird die Seite gesperrt. Weitere {grace} lang können Sie sie entsperren und '
    . 'weitermachen, dann werden Sie abgemeldet.';
$lang['logout_master_keep_warning_at'] = '{time} vorher erscheint eine Warnung.';
$lang['logout_master_keep_no_idle'] = 'Sie werden wegen Inaktivität nicht abgemeldet.';
$lang['logout_master_keep_absolute'] = '{time} nach der Anmeldung müssen Sie sich neu anmelden, auch wenn Sie arbeiten.';
$lang['logout_master_keep_warning'] = 'Was die Warnung bedeutet';
$lang['logout_master_keep_warning_help'] =
    'Sie zählt bis zum Ende Ihrer Sitzung herunter. Drücken Sie „{stay}“, das genügt. Tippen und Klicken vorher '
    . 'zählt auch; Seiten, die sich nur selbst auffrischen, zählen nicht.';
$lang['logout_master_keep_drafts'] = 'Was Sie gerade schrieben';
$lang['logout_master_keep_no_drafts'] =
    'Diese Site bewahrt keine Entwürfe auf. Speichern Sie, was Sie schreiben, bevor Sie gehen.';
$lang['logout_master_keep_drafts_help'] =
    'Was Sie in Formulare tippen, wird {hours} Stunden aufbewahrt, verschlüsselt und nur für Sie. Melden Sie sich '
    . 'wieder an und öffnen Sie dieselbe Seite: Sie bietet Ihnen Ihren Text an. Alle finden Sie hier:';
$lang['logout_master_keep_lock'] = 'Wenn Sie weggehen';
$lang['logout_master_keep_lock_help'] =
    'Sperren Sie die Seite, statt auf die Grenze zu warten. Sie kommen an dieselbe Stelle zurück.';
$lang['logout_master_keep_phone_help'] = 'Wenn Sie nur sprechen und nicht tippen, sagen Sie es, und die Grenze wartet.';
// End of announcements

// The warning, "on the phone" and the lock: what the page script shows, and the page of a locked session
$lang['logout_master_warning_title'] = 'Sind Sie noch da?';
$lang['logout_master_warning_message'] = 'Sie waren nicht aktiv. Sie werden in {time} abgemeldet.';
$lang['logout_master_warning_message_lock'] = 'Sie waren nicht aktiv. Der Bildschirm wird in {time} gesperrt.';
$lang['logout_master_absolute_message'] =
    'Ihre Sitzung erreicht ihre längste Dauer und endet in {time}. Speichern Sie Ihre Arbeit und melden Sie sich '
    . 'neu an; das lässt sich nicht aufschieben.';
$lang['logout_master_stay'] = 'Angemeldet bleiben';
$lang['logout_master_logout_now'] = 'Jetzt abmelden';
$lang['logout_master_understood'] = 'OK';
$lang['logout_master_time_minutes_seconds'] = '{minutes} min {seconds} s';
$lang['logout_master_time_seconds'] = '{seconds} s';
$lang['logout_master_spoken_minutes'] = 'noch {minutes} Minuten';
$lang['logout_master_spoken_seconds'] = 'noch {seconds} Sekunden';
$lang['logout_master_title_prefix'] = '{time} – ';
$lang['logout_master_extend_failed'] =
    'Ihre Sitzung konnte nicht verlängert werden. Kopieren Sie, was Sie geschrieben haben, und melden Sie sich '
    . 'neu an.';
$lang['logout_master_locked_message'] =
    'Sie waren eine Weile nicht aktiv. Entsperren Sie, um dort weiterzumachen, wo Sie waren.';
$lang['logout_master_unlock'] = 'Entsperren';
$lang['logout_master_unlock_password'] = 'Ihr Passwort';
$lang['logout_master_unlock_code'] = 'Code Ihres zweiten Faktors';
$lang['logout_master_unlock_wrong'] = 'Das Passwort stimmt nicht.';
$lang['logout_master_unlock_wait'] =
    'Zu viele falsche Passwörter. Versuchen Sie es in {minutes} Minuten wieder.';
$lang['logout_master_hold_question'] = 'Die Seite abdecken und mich angemeldet lassen für:';
$lang['logout_master_hold_refused'] =
    'Die Seite konnte nicht abgedeckt werden. Sperren Sie sie oder melden Sie sich ab.';
$lang['logout_master_hold_cancel'] = 'Abbrechen';
$lang['logout_master_away_title'] = 'Am Telefon';
$lang['logout_master_away_message'] = 'Die Seite ist abgedeckt. Sie bleiben höchstens {time} angemeldet.';
$lang['logout_master_away_back'] = 'Ich bin zurück';
$lang['logout_master_time_minutes'] = '{minutes} min';
