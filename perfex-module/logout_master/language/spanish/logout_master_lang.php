<?php

/**
 * Spanish texts that the host reads with every page, so only what pages show or the host itself translates; all others are in
 * logout_master_pages_lang.php. {words in braces} are filled in; no per cent sign may stand here, the host formats texts.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

$lang = [
    'logout_master_locale' => 'es',
    'logout_master_direction' => 'ltr',
    'logout_master_folder' => 'spanish',

    // The settings tab
    'logout_master_settings_tab' => 'Cierre de sesión automático',

    // The page script and the lock page
    'logout_master_retry' => 'Intentar de nuevo',
    'logout_master_checking' => 'Comprobando si su sesión sigue abierta…',
    'logout_master_offline' => 'El servidor no responde. Su trabajo queda en esta página; seguimos intentándolo.',
    'logout_master_ended_title' => 'Su sesión está cerrada',
    'logout_master_ended_message' => 'Su sesión ha terminado. Inicie sesión de nuevo para continuar.',
    'logout_master_login' => 'Iniciar sesión',
    'logout_master_locked_title' => 'La pantalla está bloqueada',

    // A person's own sessions
    'logout_master_mine_menu' => 'Mi acceso',
    'logout_master_mine_title' => 'Mis sesiones',

    // "I am on the phone", and the lock that a person asks for
    'logout_master_hold_title' => 'Estoy al teléfono',
    'logout_master_lock_now' => 'Bloquear ahora',

    // Drafts
    'logout_master_drafts_title' => 'Mis borradores',

    // The audit log, its alarms, and the permissions
    'logout_master_audit_title' => 'Registro de auditoría',
    'logout_master_alarm_canary' => 'La sesión de prueba diaria no terminó a tiempo. Vea el registro de auditoría.',
    'logout_master_alarm_chain' => 'El registro de auditoría no está como se escribió. Ábralo y compruebe la cadena.',
    'logout_master_alarm_silent' =>
        'Desde hace tres días ninguna sesión de prueba tuvo resultado. ¿Funciona la tarea cron del CRM?',
    'logout_master_capability_title' => 'Cierre de sesión automático',
    'logout_master_capability_view' => 'Ver reglas y cifras',
    'logout_master_capability_edit' => 'Editar reglas',
    'logout_master_capability_end_sessions' => 'Terminar sesiones de otras personas',
    'logout_master_capability_audit' => 'Registro de auditoría y pruebas',

    // Everybody's live sessions, and the figures
    'logout_master_live_title' => 'Sesiones abiertas',
    'logout_master_reports_title' => 'Cifras de cierre de sesión',

    // Rules, presets, limits and the dry run.
    'logout_master_rules_title' => 'Reglas',

    // Reminders of the review of the rules
    'logout_master_review_soon' => 'La revisión de las reglas de cierre de sesión vence en menos de dos semanas.',
    'logout_master_review_due' => 'Ha llegado el día de revisar las reglas de cierre de sesión.',
    'logout_master_review_late' => 'La revisión de las reglas de cierre de sesión está atrasada.',
    'logout_master_review_soon_all' =>
        'La revisión de las reglas de cierre de sesión vence en menos de dos semanas. No hay ningún '
        . 'responsable que pueda iniciar sesión y editarlas, así que se avisa a todos los que pueden editarlas.',
    'logout_master_review_due_all' =>
        'Ha llegado el día de revisar las reglas de cierre de sesión. No hay ningún responsable que pueda '
        . 'iniciar sesión y editarlas, así que se avisa a todos los que pueden editarlas.',
    'logout_master_review_late_all' =>
        'La revisión de las reglas de cierre de sesión está atrasada. No hay ningún responsable que pueda '
        . 'iniciar sesión y editarlas, así que se avisa a todos los que pueden editarlas.',
];
